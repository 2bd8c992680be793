// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/values.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString merging::oneAsJson(const Table::Col &column, const QVariant &value) {
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{column.name, changevalues::toJson(column, value)}})
            .toJson(QJsonDocument::Compact));
}

QVariant merging::oneFromJson(const Table::Col &column, const QString &json) {
    return changevalues::fromJson(
        column, QJsonDocument::fromJson(json.toUtf8()).object().value(column.name));
}

bool merging::isTechnical(const Table::Col &column) {
    return column.name == u"position"_s;
}
