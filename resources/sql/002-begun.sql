-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the notes of a session were begun: what runs can be told from what is only planned, and
-- what was held from what had been planned.
ALTER TABLE "session" ADD COLUMN "begun" TEXT;
