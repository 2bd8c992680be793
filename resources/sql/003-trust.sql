-- SPDX-License-Identifier: GPL-3.0-or-later
-- What two copies of the notebook said differently of one place (app/domain/conflict.h).
CREATE TABLE "conflict" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "table" TEXT NOT NULL,
    "row" INTEGER,
    "column" TEXT NOT NULL,
    "other" TEXT NOT NULL,
    "device" TEXT NOT NULL
);
CREATE INDEX "conflict_client_id" ON "conflict" ("client_id");

-- Clients that were erased for good: a number and nothing else. Another copy or an older backup
-- that still holds them is told by it; nothing of them may come back.
CREATE TABLE "erased" (
    "client_id" INTEGER PRIMARY KEY NOT NULL,
    "at" INTEGER NOT NULL, -- milliseconds since 1970, UTC
    -- Whether the file was written anew since. A row that comes from elsewhere, or of an erasing
    -- that was cut short, has 0: the next opening finishes it.
    "cleared" INTEGER NOT NULL DEFAULT 0
);

-- Batches that the history no longer holds because they grew too old, so that merging does not
-- take them for news: all of that computer up to that one.
CREATE TABLE "forgotten" (
    "device" TEXT PRIMARY KEY NOT NULL,
    "batch" INTEGER NOT NULL
) WITHOUT ROWID;
