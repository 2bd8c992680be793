// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/columns.h"
#include "app/sample/days.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <type_traits>

namespace sample {

/// Reads rows of the lives: JSON objects whose keys are the columns of columns.h. A value is
/// a text "@key" of the language's file, or plain; a date "2026-12-05", "2026-12-05~" (keeps its
/// weekday) or the name of a session; a reference the name that another row has as its "id".
/// Everything unknown throws Error::Internal, so that a slip of the pen does not pass as data.
class Lives {
public:
    Lives(Days days, QString language, QJsonObject texts);

    /// Names of rows are looked for within one client; materials are known to all.
    void beginClient(const QString &key, bool workingDays);
    void endClient();
    void knowMeeting(const QString &name, const QString &written);

    template <class T>
    T row(const QJsonObject &object, Id client = 0);
    template <class T>
    std::vector<T> rows(const QJsonValue &array, Id client = 0) {
        std::vector<T> all;
        for (const QJsonValue &one : array.toArray())
            all.push_back(row<T>(one.toObject(), client));
        return all;
    }

    Id fresh();
    Id idOf(const QString &name);
    QDate date(const QString &text) const;
    QString words(const QString &text) const;

    [[noreturn]] static void broken(const QString &detail);

private:
    void read(QString &to, const QJsonValue &v) const { to = words(v.toString()); }
    void read(QStringList &to, const QJsonValue &v) const;
    void read(QDate &to, const QJsonValue &v) const { to = date(v.toString()); }
    void read(QTime &to, const QJsonValue &v) const;
    void read(bool &to, const QJsonValue &v) const { to = v.toBool(); }
    void read(int &to, const QJsonValue &v) const { to = v.toInt(); }
    void read(double &to, const QJsonValue &v) const { to = v.toDouble(); }
    void read(Id &to, const QJsonValue &v) { to = idOf(v.toString()); }
    void read(QByteArray &, const QJsonValue &) const { broken(QStringLiteral("bytes")); }
    template <class M>
    void read(std::optional<M> &to, const QJsonValue &v) {
        M value{};
        read(value, v);
        to = value;
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(E &to, const QJsonValue &v) const {
        const std::optional<E> known = kindFromToken<E>(v.toString());
        if (!known)
            broken(v.toString());
        to = *known;
    }

    Days m_days;
    QString m_language;
    QJsonObject m_texts;
    IdMaker m_ids;
    QString m_client;
    bool m_workingDays = false;
    QHash<QString, Id> m_named;
    QSet<QString> m_defined;
    QHash<QString, QDate> m_meetings;
};

template <class T>
T Lives::row(const QJsonObject &object, Id client) {
    T out;
    qsizetype used = object.contains(u"id") ? 1 : 0;
    const QString name = object.value(u"id").toString();
    out.id = used ? idOf(name) : fresh();
    if (used)
        m_defined.insert(name);
    if constexpr (requires { out.client; })
        out.client = client;
    eachColumn<T>([&](const auto &column) {
        const QJsonValue value = object.value(QLatin1StringView(column.name));
        if (value.isUndefined())
            return;
        ++used;
        read(out.*column.member, value);
    });
    if (used != object.size())
        broken(QString(QLatin1StringView(Described<T>::table)) + QStringLiteral(": ") +
               object.keys().join(u' '));
    return out;
}

} // namespace sample
