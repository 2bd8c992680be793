// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/table.h"

#include <QJsonValue>

/// Values as change rows and conflicts have them in JSON, and back.
namespace merging {

/// Null where the JSON has none: a removal keeps only what held something.
QVariant fromJson(const Table::Col &column, const QJsonValue &value);
/// All columns of a row that was removed.
Values rowFromJson(const Table &table, const QString &before);
QString rowAsJson(const Table &table, const Values &values);
/// One value as Conflict::other has it: {"title":"..."}.
QString oneAsJson(const Table::Col &column, const QVariant &value);
QVariant oneFromJson(const Table::Col &column, const QString &json);

/// Columns that nobody types and that no side can be right or wrong about: the later one stands.
bool isTechnical(const Table::Col &column);

} // namespace merging
