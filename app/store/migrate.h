// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

/// The schema's steps. Each script is one transaction and raises PRAGMA user_version to its
/// number; a released one is never edited.
namespace migrate {

struct Script {
    int number = 0;
    QString name;
    QString sql;
};

/// resources/sql/NNN-name.sql, in order, from 1, without a gap. Throws Error(Internal).
std::vector<Script> scripts();

int versionOf(Database &database);

/// Runs what is missing. `backUp` is called first where there is something to lose: a file
/// that has a schema. Throws Error(Newer) for a file of a later version, and
/// Error(Damaged) when rows point nowhere afterwards; the file is then as it was before
/// that script.
void run(Database &database, const std::vector<Script> &scripts,
         const std::function<void()> &backUp);

} // namespace migrate
