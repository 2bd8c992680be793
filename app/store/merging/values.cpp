// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/values.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const Table::Col &column, const QVariant &value) {
    if (value.isNull())
        return QJsonValue::Null;
    if (column.type == sqlvalue::Type::Blob)
        return QString::fromLatin1(value.toByteArray().toBase64());
    // Ids are text: JSON rounds beyond 2^53.
    if (!column.target.isEmpty() ||
        (column.type == sqlvalue::Type::Integer && qAbs(value.toLongLong()) > (qint64(1) << 53)))
        return QString::number(value.toLongLong());
    return QJsonValue::fromVariant(value);
}

} // namespace

QVariant merging::fromJson(const Table::Col &column, const QJsonValue &value) {
    if (value.isNull() || value.isUndefined())
        return {};
    switch (column.type) {
    case sqlvalue::Type::Integer:
        return value.isString() ? value.toString().toLongLong() : value.toInteger();
    case sqlvalue::Type::Real:
        return value.toDouble();
    case sqlvalue::Type::Blob:
        return sqlvalue::toSql(QByteArray::fromBase64(value.toString().toLatin1()));
    case sqlvalue::Type::Text:
        return sqlvalue::text(value.toString());
    }
    Q_UNREACHABLE();
}

Values merging::rowFromJson(const Table &table, const QString &before) {
    const QJsonObject object = QJsonDocument::fromJson(before.toUtf8()).object();
    Values values;
    for (const Table::Col &column : table.columns)
        values << fromJson(column, object.value(column.name));
    return values;
}

QString merging::rowAsJson(const Table &table, const Values &values) {
    QJsonObject object;
    for (int i = 0; i < int(table.columns.size()); ++i)
        if (!values[i].isNull())
            object.insert(table.columns[size_t(i)].name,
                          toJson(table.columns[size_t(i)], values[i]));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString merging::oneAsJson(const Table::Col &column, const QVariant &value) {
    return QString::fromUtf8(QJsonDocument(QJsonObject{{column.name, toJson(column, value)}})
                                 .toJson(QJsonDocument::Compact));
}

QVariant merging::oneFromJson(const Table::Col &column, const QString &json) {
    return fromJson(column, QJsonDocument::fromJson(json.toUtf8()).object().value(column.name));
}

bool merging::isTechnical(const Table::Col &column) {
    return column.name == u"position"_s;
}
