// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups/opened.h"

class Database;

namespace backups {

/// What a drill compared.
struct Proof {
    int tables = 0;
    qint64 rows = 0;
};

/// Restores a backup in full into a scratch file, as restoring would, and compares the two: every
/// value of every row. The scratch is sealed, lies in `scratch` and is gone afterwards, whatever
/// happens. Throws Error in words about drills, and Error(Cancelled) soon after `goOn` gave false;
/// the backup is only read.
Proof prove(const QString &backup, const Way &way, const QString &scratch,
            const sealed::Calls &calls = sealed::realCalls(), const GoOn &goOn = {});

/// The same, of two that are open: throws Error(Damaged) at the first table that is not the same.
Proof sameRows(
    Database &one, Database &other, const GoOn &goOn = [] { return true; });

} // namespace backups
