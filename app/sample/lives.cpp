// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/lives.h"

#include "app/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sample {

namespace {
// 1 January 2025: earlier than any id that a program can make.
constexpr qint64 firstId = 1735689600000;
} // namespace

Lives::Lives(Days days, QString language, QJsonObject texts)
    : m_days(days), m_language(std::move(language)), m_texts(std::move(texts)), m_ids(0) {}

void Lives::broken(const QString &detail) {
    throw Error(Error::Kind::Internal,
                QCoreApplication::translate("Sample",
                                            "The sample notebook inside the program is damaged. "
                                            "Your own notebooks are not touched by it."),
                u"sample: "_s + detail);
}

void Lives::beginClient(const QString &key, bool workingDays) {
    m_client = key;
    m_workingDays = workingDays;
    m_meetings.clear();
}

void Lives::endClient() {
    for (auto it = m_named.begin(); it != m_named.end(); ++it)
        if (!m_defined.contains(it.key()))
            broken(m_client + u": nobody is called "_s + it.key());
    // Only what all clients share stays known.
    const auto shared = [](const QString &name) { return name.startsWith(u"material."); };
    m_named.removeIf([&](auto it) { return !shared(it.key()); });
    m_defined.removeIf([&](const QString &name) { return !shared(name); });
}

void Lives::knowMeeting(const QString &name, const QString &written) {
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid())
        broken(written);
    m_meetings.insert(name, m_days.meeting(day, m_workingDays));
}

Id Lives::fresh() {
    return m_ids.next(firstId);
}

Id Lives::idOf(const QString &name) {
    if (name.isEmpty())
        broken(u"a reference without a name"_s);
    if (!m_named.contains(name))
        m_named.insert(name, fresh());
    return m_named.value(name);
}

QDate Lives::date(const QString &text) const {
    if (m_meetings.contains(text))
        return m_meetings.value(text);
    const bool weekday = text.endsWith(u'~');
    const QDate written = QDate::fromString(weekday ? text.chopped(1) : text, Qt::ISODate);
    if (!written.isValid())
        broken(u"date "_s + text);
    return weekday ? m_days.sameWeekday(written) : m_days.moved(written);
}

QString Lives::words(const QString &text) const {
    if (!text.startsWith(u'@'))
        return text;
    const QJsonValue found = m_texts.value(text.mid(1));
    if (!found.isString())
        broken(u"no text "_s + text);
    return filled(found.toString(), m_days, m_language);
}

void Lives::read(QStringList &to, const QJsonValue &v) const {
    for (const QJsonValue &one : v.toArray())
        to.append(words(one.toString()));
}

void Lives::read(QTime &to, const QJsonValue &v) const {
    to = QTime::fromString(v.toString(), u"HH:mm"_s);
    if (!to.isValid())
        broken(u"time "_s + v.toString());
}

} // namespace sample
