// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/table.h"

#include <map>

/// The words of a change row as values again.
namespace history {

/// Null for a table that this version does not know.
const Table *knownTable(const QString &name);

/// By the number of the column. Columns that this version does not know are left out.
std::map<int, QVariant> cellsOf(const Table &table, const QString &json);

/// A row that was removed. What its change row does not name had no value, or the value of a fresh
/// row where there was no such column yet.
Values wholeRow(const Table &table, const QString &json);

/// One change taken back: the row as it was before it. `values` is the row after it; none where
/// it was not there.
std::optional<Values> before(const Table &table, const QString &action, const QString &json,
                             std::optional<Values> values);

} // namespace history
