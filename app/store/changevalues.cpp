// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changevalues.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace changevalues {
namespace {

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

QJsonValue toJson(const Table::Col &column, const QVariant &value) {
    if (value.isNull())
        return QJsonValue::Null;
    if (column.type == sqlvalue::Type::Blob)
        return QString::fromLatin1(value.toByteArray().toBase64());
    // Ids are text: JSON rounds beyond 2^53. The least number of all has no absolute value.
    constexpr qint64 exact = qint64(1) << 53;
    const qint64 number = value.toLongLong();
    if (!column.target.isEmpty() ||
        (column.type == sqlvalue::Type::Integer && (number > exact || number < -exact)))
        return QString::number(number);
    return QJsonValue::fromVariant(value);
}

QVariant fromJson(const Table::Col &column, const QJsonValue &json) {
    if (json.isNull() || json.isUndefined())
        return {};
    switch (column.type) {
    case sqlvalue::Type::Integer:
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

QString asJson(const Table &table, const Values &values, const Values *other) {
    QJsonObject object;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QVariant &value = values[qsizetype(i)];
        if (other != nullptr ? value != (*other)[qsizetype(i)] : !value.isNull())
            object.insert(table.columns[i].name, toJson(table.columns[i], value));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::map<int, QVariant> cellsOf(const Table &table, const QString &json) {
    std::map<int, QVariant> cells;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const int column = table.column(it.key()); column >= 0)
            cells[column] = fromJson(table.columns[size_t(column)], it.value());
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

} // namespace changevalues
