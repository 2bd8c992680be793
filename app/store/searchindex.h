// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/hit.h"
#include "app/store/table.h"

/// The full text index. It keeps no text: what it found is read from the rows and looked
/// into again, so that a hit is never wrong.
namespace searchindex {

/// Follows one row; before and after as in a Step. Must be in a transaction.
void update(Database &database, const Table &table, Id id, const std::optional<Values> &before,
            const std::optional<Values> &after);

/// Whether the index was made by these rules, for these tables.
bool isCurrent(Database &database);
/// Makes it anew from the rows. Must be in a transaction.
void rebuild(Database &database);

/// The newest rows that hold all the words, at most `limit`.
std::vector<Hit> find(Database &database, const QString &words, int limit);

} // namespace searchindex
