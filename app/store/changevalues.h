// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/table.h"

#include <QJsonValue>
#include <map>

/// Values as change rows and conflicts have them in JSON, and back: the one place that knows how.
namespace changevalues {

/// Null for a table that this version does not know.
const Table *knownTable(const QString &name);

QJsonValue toJson(const Table::Col &column, const QVariant &value);
/// Null where the JSON has none.
QVariant fromJson(const Table::Col &column, const QJsonValue &json);

/// The columns of `values` that differ from `other`, or without one all that hold something.
QString asJson(const Table &table, const Values &values, const Values *other = nullptr);
/// By the number of the column. Columns that this version does not know are left out.
std::map<int, QVariant> cellsOf(const Table &table, const QString &json);
/// A row that was removed. What its change row does not name had no value, or the value of a fresh
/// row where there was no such column yet.
Values wholeRow(const Table &table, const QString &json);

} // namespace changevalues
