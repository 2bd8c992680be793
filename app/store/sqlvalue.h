// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kinds.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QTime>
#include <QVariant>
#include <optional>
#include <type_traits>

/// How a member stands in a column. Ids of 0, invalid dates and unset numbers are NULL; dates
/// and times ISO text; lists one item a line; kinds their token. What SQL gives back is
/// compared with what was given, so each has one form only.
namespace sqlvalue {

enum class Type { Integer, Real, Text, Blob };

template <class M>
constexpr Type typeOf() {
    if constexpr (std::is_same_v<M, double> || std::is_same_v<M, std::optional<double>>)
        return Type::Real;
    else if constexpr (std::is_same_v<M, QByteArray>)
        return Type::Blob;
    else if constexpr (std::is_integral_v<M> || std::is_same_v<M, std::optional<int>>)
        return Type::Integer;
    else
        return Type::Text;
}

template <class M>
constexpr bool isNullable() {
    return std::is_same_v<M, qint64> || std::is_same_v<M, QDate> || std::is_same_v<M, QTime> ||
           std::is_same_v<M, std::optional<int>> || std::is_same_v<M, std::optional<double>>;
}

/// Never a null string: that would be NULL.
inline QVariant text(const QString &value) {
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}

template <class M>
QVariant toSql(const M &value) {
    if constexpr (std::is_same_v<M, QString>)
        return text(value);
    else if constexpr (std::is_same_v<M, qint64>)
        return value == 0 ? QVariant() : QVariant(value);
    else if constexpr (std::is_same_v<M, bool> || std::is_same_v<M, int>)
        return QVariant(qint64(value));
    else if constexpr (std::is_same_v<M, double>)
        return QVariant(value);
    else if constexpr (std::is_same_v<M, std::optional<int>>)
        return value ? QVariant(qint64(*value)) : QVariant();
    else if constexpr (std::is_same_v<M, std::optional<double>>)
        return value ? QVariant(*value) : QVariant();
    else if constexpr (std::is_same_v<M, QDate>)
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
    else if constexpr (std::is_same_v<M, QTime>)
        return value.isValid() ? QVariant(value.toString(Qt::ISODateWithMs)) : QVariant();
    else if constexpr (std::is_same_v<M, QByteArray>)
        return QVariant(value.isNull() ? QByteArray("") : value);
    else if constexpr (std::is_same_v<M, QStringList>) {
        QStringList lines;
        for (QString item : value)
            if (!item.isEmpty())
                lines << item.replace(u'\n', u' ');
        return text(lines.join(u'\n'));
    } else {
        static_assert(std::is_enum_v<M>);
        return QVariant(QString::fromLatin1(kindOf(value).token));
    }
}

/// A token of a newer version becomes `fallback`, the value that a fresh row has.
template <class M>
M fromSql(const QVariant &value, const M &fallback) {
    if constexpr (std::is_same_v<M, QString>)
        return value.toString();
    else if constexpr (std::is_same_v<M, qint64>)
        return value.toLongLong();
    else if constexpr (std::is_same_v<M, bool>)
        return value.toLongLong() != 0;
    else if constexpr (std::is_same_v<M, int>)
        return value.toInt();
    else if constexpr (std::is_same_v<M, double>)
        return value.toDouble();
    else if constexpr (std::is_same_v<M, std::optional<int>>)
        return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
    else if constexpr (std::is_same_v<M, std::optional<double>>)
        return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
    else if constexpr (std::is_same_v<M, QDate>)
        return QDate::fromString(value.toString(), Qt::ISODate);
    else if constexpr (std::is_same_v<M, QTime>)
        return QTime::fromString(value.toString(), Qt::ISODateWithMs);
    else if constexpr (std::is_same_v<M, QByteArray>)
        return value.toByteArray();
    else if constexpr (std::is_same_v<M, QStringList>)
        return value.toString().split(u'\n', Qt::SkipEmptyParts);
    else
        return kindFromToken<M>(value.toString()).value_or(fallback);
}

} // namespace sqlvalue
