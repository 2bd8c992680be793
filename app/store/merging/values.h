// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/changevalues.h"

/// One value of a row, apart from the others.
namespace merging {

/// One value as Conflict::other has it: {"title":"..."}.
QString oneAsJson(const Table::Col &column, const QVariant &value);
QVariant oneFromJson(const Table::Col &column, const QString &json);

/// Columns that nobody types and that no side can be right or wrong about: the later one stands.
bool isTechnical(const Table::Col &column);

} // namespace merging
