-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. A released script is never edited: what comes later is a script of its own.
-- Columns and their names follow app/domain/columns.h. Ids are made by the program; a row that
-- points nowhere holds NULL. What a row owns goes with it: done by the program, so that it can
-- be told in the history and undone; the references here are for foreign_key_check.

CREATE TABLE "client" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "family" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "family_reading" TEXT NOT NULL,
    "given_reading" TEXT NOT NULL,
    "roman_family" TEXT NOT NULL,
    "roman_given" TEXT NOT NULL,
    "call_name" TEXT NOT NULL,
    "honorific" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "experience" TEXT NOT NULL,
    "strengths" TEXT NOT NULL,
    "tags" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "introduced_by" INTEGER REFERENCES "client" ("id"),
    "introduced_by_name" TEXT NOT NULL,
    "introducer_thanked" INTEGER NOT NULL,
    "cadence_days" INTEGER,
    "since" TEXT,
    "archived" INTEGER NOT NULL
);

CREATE TABLE "person" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "name" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "note" TEXT NOT NULL
);

CREATE TABLE "reach" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "value" TEXT NOT NULL
);

CREATE TABLE "engagement" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "purpose" TEXT NOT NULL,
    "start" TEXT,
    "end" TEXT,
    "sessions_bought" INTEGER,
    "payer" TEXT NOT NULL,
    "report_to" TEXT NOT NULL,
    "report_what" TEXT NOT NULL,
    "closing_words" TEXT NOT NULL
);

CREATE TABLE "consent" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "date" TEXT,
    "purpose_explained" INTEGER NOT NULL,
    "sensitive" INTEGER NOT NULL,
    "note" TEXT NOT NULL
);

CREATE TABLE "photo" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "of" TEXT NOT NULL,
    "taken" TEXT,
    "caption" TEXT NOT NULL,
    "bytes" BLOB NOT NULL
);

CREATE TABLE "pause" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "from_date" TEXT,
    "to_date" TEXT,
    "reason" TEXT NOT NULL
);

CREATE TABLE "me" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "name" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "contact_line" TEXT NOT NULL,
    "referrals" TEXT NOT NULL
);

CREATE TABLE "preference" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
);

CREATE TABLE "usual" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "topic" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "confirmed" TEXT,
    "reask_after_days" INTEGER,
    "position" INTEGER NOT NULL
);

CREATE TABLE "choice" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "topic" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "date" TEXT
);

CREATE TABLE "fact" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "line_id" INTEGER REFERENCES "line" ("id"),
    "text" TEXT NOT NULL,
    "noted" TEXT,
    "matters" TEXT,
    "yearly" INTEGER NOT NULL
);

CREATE TABLE "well" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "name" TEXT NOT NULL,
    "fills" TEXT NOT NULL,
    "dries" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

CREATE TABLE "evidence" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "well_id" INTEGER REFERENCES "well" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "line_id" INTEGER REFERENCES "line" ("id"),
    "quote" TEXT NOT NULL,
    "date" TEXT,
    "own_words" INTEGER NOT NULL
);

CREATE TABLE "calling" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "text" TEXT NOT NULL,
    "since" TEXT
);

CREATE TABLE "will" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "text" TEXT NOT NULL,
    "since" TEXT
);

CREATE TABLE "goal" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "engagement_id" INTEGER REFERENCES "engagement" ("id"),
    "title" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "start_value" REAL,
    "target_value" REAL,
    "start" TEXT,
    "due" TEXT,
    "state" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "levels_agreed" TEXT,
    "restart" TEXT NOT NULL,
    "restart_agreed" TEXT,
    "position" INTEGER NOT NULL
);

CREATE TABLE "root" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "goal_id" INTEGER REFERENCES "goal" ("id"),
    "well_id" INTEGER REFERENCES "well" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "because" TEXT NOT NULL,
    "date" TEXT
);

CREATE TABLE "reasons" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "goal_id" INTEGER REFERENCES "goal" ("id"),
    "date" TEXT,
    "intrinsic" INTEGER,
    "identified" INTEGER,
    "introjected" INTEGER,
    "external" INTEGER,
    "for_others" INTEGER
);

CREATE TABLE "milestone" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "goal_id" INTEGER REFERENCES "goal" ("id"),
    "name" TEXT NOT NULL,
    "due" TEXT,
    "first_due" TEXT,
    "done" TEXT
);

CREATE TABLE "action" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "goal_id" INTEGER REFERENCES "goal" ("id"),
    "text" TEXT NOT NULL,
    "cadence" TEXT NOT NULL,
    "start" TEXT,
    "due" TEXT
);

CREATE TABLE "action_day" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "action_id" INTEGER REFERENCES "action" ("id"),
    "date" TEXT,
    "done" INTEGER NOT NULL
);

CREATE TABLE "level" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "goal_id" INTEGER REFERENCES "goal" ("id"),
    "level" INTEGER NOT NULL,
    "wording" TEXT NOT NULL
);

CREATE TABLE "attainment" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "goal_id" INTEGER REFERENCES "goal" ("id"),
    "date" TEXT,
    "level" INTEGER NOT NULL
);

CREATE TABLE "brake" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "goal_id" INTEGER REFERENCES "goal" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "line_id" INTEGER REFERENCES "line" ("id"),
    "name" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "noted" TEXT,
    "tamed" TEXT
);

CREATE TABLE "brake_strength" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "brake_id" INTEGER REFERENCES "brake" ("id"),
    "date" TEXT,
    "strength" INTEGER NOT NULL
);

CREATE TABLE "plan" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "brake_id" INTEGER REFERENCES "brake" ("id"),
    "cue" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "since" TEXT
);

CREATE TABLE "trial" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "plan_id" INTEGER REFERENCES "plan" ("id"),
    "date" TEXT,
    "cue_met" INTEGER NOT NULL,
    "done" INTEGER NOT NULL
);

CREATE TABLE "check_in" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "date" TEXT,
    "energy" INTEGER,
    "pull" INTEGER,
    "importance" INTEGER,
    "confidence" INTEGER,
    "note" TEXT NOT NULL
);

CREATE TABLE "measurement" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "goal_id" INTEGER REFERENCES "goal" ("id"),
    "check_in_id" INTEGER REFERENCES "check_in" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "date" TEXT,
    "value" REAL NOT NULL
);

CREATE TABLE "session" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "engagement_id" INTEGER REFERENCES "engagement" ("id"),
    "date" TEXT,
    "time" TEXT,
    "zone" TEXT NOT NULL,
    "length" INTEGER,
    "channel" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "counts" INTEGER NOT NULL,
    "participants" TEXT NOT NULL,
    "gist" TEXT NOT NULL,
    "last_words" TEXT NOT NULL,
    "prep_minutes" INTEGER,
    "talk_minutes" INTEGER,
    "admin_minutes" INTEGER
);

CREATE TABLE "line" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "position" INTEGER NOT NULL,
    "at" TEXT,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "carried_from" INTEGER REFERENCES "promise" ("id")
);

CREATE TABLE "promise" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "line_id" INTEGER REFERENCES "line" ("id"),
    "owes" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "made" TEXT,
    "due" TEXT,
    "cadence" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "closed" TEXT
);

CREATE TABLE "concern" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "line_id" INTEGER REFERENCES "line" ("id"),
    "text" TEXT NOT NULL,
    "date" TEXT
);

CREATE TABLE "contact" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "date" TEXT,
    "channel" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "text" TEXT NOT NULL
);

CREATE TABLE "own_note" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "session_id" INTEGER REFERENCES "session" ("id"),
    "date" TEXT,
    "text" TEXT NOT NULL
);

CREATE TABLE "material" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "where_to" TEXT NOT NULL,
    "note" TEXT NOT NULL
);

CREATE TABLE "gift" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "client_id" INTEGER REFERENCES "client" ("id"),
    "material_id" INTEGER REFERENCES "material" ("id"),
    "date" TEXT,
    "reason" TEXT NOT NULL,
    "returned" TEXT,
    "outcome" TEXT NOT NULL
);

CREATE UNIQUE INDEX "preference_key" ON "preference" ("key");
CREATE INDEX "client_introduced_by" ON "client" ("introduced_by") WHERE "introduced_by" IS NOT NULL;
CREATE INDEX "person_client_id" ON "person" ("client_id");
CREATE INDEX "reach_client_id" ON "reach" ("client_id");
CREATE INDEX "engagement_client_id" ON "engagement" ("client_id");
CREATE INDEX "consent_client_id" ON "consent" ("client_id");
CREATE INDEX "photo_client_id" ON "photo" ("client_id");
CREATE INDEX "photo_session_id" ON "photo" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "pause_client_id" ON "pause" ("client_id");
CREATE INDEX "usual_client_id" ON "usual" ("client_id");
CREATE INDEX "choice_client_id" ON "choice" ("client_id");
CREATE INDEX "choice_session_id" ON "choice" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "fact_client_id" ON "fact" ("client_id");
CREATE INDEX "fact_session_id" ON "fact" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "fact_line_id" ON "fact" ("line_id") WHERE "line_id" IS NOT NULL;
CREATE INDEX "well_client_id" ON "well" ("client_id");
CREATE INDEX "evidence_client_id" ON "evidence" ("client_id");
CREATE INDEX "evidence_well_id" ON "evidence" ("well_id") WHERE "well_id" IS NOT NULL;
CREATE INDEX "evidence_session_id" ON "evidence" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "evidence_line_id" ON "evidence" ("line_id") WHERE "line_id" IS NOT NULL;
CREATE INDEX "calling_client_id" ON "calling" ("client_id");
CREATE INDEX "will_client_id" ON "will" ("client_id");
CREATE INDEX "goal_client_id" ON "goal" ("client_id");
CREATE INDEX "goal_engagement_id" ON "goal" ("engagement_id") WHERE "engagement_id" IS NOT NULL;
CREATE INDEX "root_client_id" ON "root" ("client_id");
CREATE INDEX "root_goal_id" ON "root" ("goal_id");
CREATE INDEX "root_well_id" ON "root" ("well_id");
CREATE INDEX "root_session_id" ON "root" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "reasons_client_id" ON "reasons" ("client_id");
CREATE INDEX "reasons_goal_id" ON "reasons" ("goal_id");
CREATE INDEX "milestone_client_id" ON "milestone" ("client_id");
CREATE INDEX "milestone_goal_id" ON "milestone" ("goal_id");
CREATE INDEX "action_client_id" ON "action" ("client_id");
CREATE INDEX "action_goal_id" ON "action" ("goal_id");
CREATE INDEX "action_day_client_id" ON "action_day" ("client_id");
CREATE INDEX "action_day_action_id" ON "action_day" ("action_id");
CREATE INDEX "level_client_id" ON "level" ("client_id");
CREATE INDEX "level_goal_id" ON "level" ("goal_id");
CREATE INDEX "attainment_client_id" ON "attainment" ("client_id");
CREATE INDEX "attainment_goal_id" ON "attainment" ("goal_id");
CREATE INDEX "brake_client_id" ON "brake" ("client_id");
CREATE INDEX "brake_goal_id" ON "brake" ("goal_id") WHERE "goal_id" IS NOT NULL;
CREATE INDEX "brake_session_id" ON "brake" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "brake_line_id" ON "brake" ("line_id") WHERE "line_id" IS NOT NULL;
CREATE INDEX "brake_strength_client_id" ON "brake_strength" ("client_id");
CREATE INDEX "brake_strength_brake_id" ON "brake_strength" ("brake_id");
CREATE INDEX "plan_client_id" ON "plan" ("client_id");
CREATE INDEX "plan_brake_id" ON "plan" ("brake_id");
CREATE INDEX "trial_client_id" ON "trial" ("client_id");
CREATE INDEX "trial_plan_id" ON "trial" ("plan_id");
CREATE INDEX "check_in_client_id" ON "check_in" ("client_id");
CREATE INDEX "check_in_session_id" ON "check_in" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "measurement_client_id" ON "measurement" ("client_id");
CREATE INDEX "measurement_goal_id" ON "measurement" ("goal_id");
CREATE INDEX "measurement_check_in_id" ON "measurement" ("check_in_id") WHERE "check_in_id" IS NOT NULL;
CREATE INDEX "measurement_session_id" ON "measurement" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "session_client_id" ON "session" ("client_id");
CREATE INDEX "session_engagement_id" ON "session" ("engagement_id") WHERE "engagement_id" IS NOT NULL;
CREATE INDEX "line_client_id" ON "line" ("client_id");
CREATE INDEX "line_session_id" ON "line" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "line_carried_from" ON "line" ("carried_from") WHERE "carried_from" IS NOT NULL;
CREATE INDEX "promise_client_id" ON "promise" ("client_id");
CREATE INDEX "promise_session_id" ON "promise" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "promise_line_id" ON "promise" ("line_id") WHERE "line_id" IS NOT NULL;
CREATE INDEX "concern_client_id" ON "concern" ("client_id");
CREATE INDEX "concern_session_id" ON "concern" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "concern_line_id" ON "concern" ("line_id") WHERE "line_id" IS NOT NULL;
CREATE INDEX "contact_client_id" ON "contact" ("client_id");
CREATE INDEX "own_note_client_id" ON "own_note" ("client_id") WHERE "client_id" IS NOT NULL;
CREATE INDEX "own_note_session_id" ON "own_note" ("session_id") WHERE "session_id" IS NOT NULL;
CREATE INDEX "gift_client_id" ON "gift" ("client_id");
CREATE INDEX "gift_material_id" ON "gift" ("material_id") WHERE "material_id" IS NOT NULL;

-- Every change, in the order of its sequence; an insert keeps no values, an update the changed
-- columns before and after, a removal what was there.
CREATE TABLE "change" (
    "sequence" INTEGER PRIMARY KEY NOT NULL,
    "at" INTEGER NOT NULL, -- milliseconds since 1970, UTC
    "device" TEXT NOT NULL,
    "batch" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "table" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "client_id" INTEGER,
    "action" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL
);
CREATE INDEX "change_client_id" ON "change" ("client_id");

-- What the window remembers; no history.
CREATE TABLE "view_state" (
    "key" TEXT PRIMARY KEY NOT NULL,
    "value" BLOB NOT NULL
) WITHOUT ROWID;

-- The search index holds no text of its own. A document's number begins with the day it is
-- about, so that the newest come first without sorting.
CREATE VIRTUAL TABLE "search" USING fts5(
    text, content='', columnsize=0, detail=none, tokenize='wellspring'
);
-- Merging what single edits left is done when idle (see store.cpp), or one edit in a few would
-- write hundreds of pages.
INSERT INTO "search" ("search", "rank") VALUES ('automerge', 0);
INSERT INTO "search" ("search", "rank") VALUES ('crisismerge', 64);
CREATE TABLE "document" (
    "id" INTEGER PRIMARY KEY NOT NULL,
    "kind" INTEGER NOT NULL,
    "row" INTEGER NOT NULL
);
CREATE INDEX "document_row" ON "document" ("row");
CREATE TABLE "search_state" (
    "version" TEXT NOT NULL
);
