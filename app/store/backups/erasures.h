// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/store/backups/generations.h"
#include "app/store/database.h"

#include <QSet>

namespace backups {

/// Clients that were erased for good, by the notebook's own list; none from before there was one.
QSet<Id> erasedIn(Database &database);

/// Erases from `store` every one of them that it still holds, leaving no trace in the file, and
/// keeps the list. `store` is one that nobody has open yet. Says how many it found. Throws Error.
int reapply(Store &store, const QSet<Id> &erased);

} // namespace backups
