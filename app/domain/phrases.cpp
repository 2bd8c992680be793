// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/phrases.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

/// From here on a month's name alone could be taken for this year's.
constexpr int longAgoDays = 330;

bool isLongAgo(QDate day, QDate today) {
    return qAbs(day.daysTo(today)) > longAgoDays;
}

} // namespace

namespace phrases {

QString days(int count) {
    return count == 1 ? Phrases::tr("1 day") : Phrases::tr("%1 days").arg(count);
}

QString times(int count) {
    if (count == 1)
        return Phrases::tr("once");
    return count == 2 ? Phrases::tr("twice") : Phrases::tr("%1 times").arg(count);
}

QString month(QDate day, QDate today) {
    if (language::isJapanese())
        return isLongAgo(day, today) ? day.toString(QStringLiteral("yyyy年M月"))
                                     : language::month(day);
    const QString name = QLocale().standaloneMonthName(day.month(), QLocale::LongFormat);
    return isLongAgo(day, today) ? QStringLiteral("%1 %2").arg(name).arg(day.year()) : name;
}

QString day(QDate day, QDate today) {
    if (!isLongAgo(day, today))
        return language::monthDay(day);
    return language::isJapanese() ? day.toString(QStringLiteral("yyyy/M/d"))
                                  : QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString dayNear(QDate day, QDate today) {
    switch (today.daysTo(day)) {
    case -1:
        return Phrases::tr("Yesterday");
    case 0:
        return Phrases::tr("Today");
    case 1:
        return Phrases::tr("Tomorrow");
    default:
        return language::monthDayWeekday(day);
    }
}

QString onDay(QDate day, QDate today) {
    switch (today.daysTo(day)) {
    case -1:
        return Phrases::tr("yesterday");
    case 0:
        return Phrases::tr("today");
    case 1:
        return Phrases::tr("tomorrow");
    default:
        return Phrases::tr("on %1").arg(language::monthDayWeekday(day));
    }
}

QString gap() {
    return language::isJapanese() ? QString() : QStringLiteral(" ");
}

QString unstopped(const QString &text) {
    QString kept = text.trimmed();
    while (kept.endsWith(u'。') || (kept.endsWith(u'.') && !kept.endsWith(u"..")))
        kept.chop(1);
    return kept;
}

} // namespace phrases
