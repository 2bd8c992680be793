// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history/cells.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace history {
namespace {

QVariant valueOf(const Table::Col &column, const QJsonValue &json) {
    if (json.isNull() || json.isUndefined())
        return {};
    switch (column.type) {
    case sqlvalue::Type::Integer:
        // Ids and large numbers are text: JSON rounds beyond 2^53.
        return json.isString() ? json.toString().toLongLong() : json.toInteger();
    case sqlvalue::Type::Real:
        return json.toDouble();
    case sqlvalue::Type::Text:
        return sqlvalue::text(json.toString());
    case sqlvalue::Type::Blob:
        return sqlvalue::toSql(QByteArray::fromBase64(json.toString().toLatin1()));
    }
    Q_UNREACHABLE();
}

/// What a row holds that nobody filled in yet, by table.
const std::vector<Values> &freshRows() {
    static const std::vector<Values> rows = [] {
        std::vector<Values> made;
        eachType([&]<class T>() { made.push_back(toValues(T())); });
        return made;
    }();
    return rows;
}

} // namespace

const Table *knownTable(const QString &name) {
    for (const Table &table : allTables())
        if (table.name == name)
            return &table;
    return nullptr;
}

std::map<int, QVariant> cellsOf(const Table &table, const QString &json) {
    std::map<int, QVariant> cells;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const int column = table.column(it.key()); column >= 0)
            cells[column] = valueOf(table.columns[size_t(column)], it.value());
    return cells;
}

Values wholeRow(const Table &table, const QString &json) {
    const Values &fresh = freshRows()[size_t(table.number)];
    const std::map<int, QVariant> cells = cellsOf(table, json);
    Values row;
    for (int i = 0; i < int(table.columns.size()); ++i) {
        const auto found = cells.find(i);
        row << (found != cells.end()                ? found->second
                : table.columns[size_t(i)].nullable ? QVariant()
                                                    : fresh[i]);
    }
    return row;
}

std::optional<Values> before(const Table &table, const QString &action, const QString &json,
                             std::optional<Values> values) {
    if (action == u"insert"_s)
        return std::nullopt;
    if (action == u"remove"_s)
        return wholeRow(table, json);
    if (values)
        for (const auto &[column, value] : cellsOf(table, json))
            (*values)[column] = value;
    return values;
}

} // namespace history
