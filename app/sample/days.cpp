// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/days.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sample {

QDate Days::sameWeekday(QDate written) const {
    const QDate plain = moved(written);
    int ahead = (written.dayOfWeek() - plain.dayOfWeek() + 7) % 7;
    if (ahead > 3)
        ahead -= 7;
    return plain.addDays(ahead);
}

QDate Days::meeting(QDate written, bool workingDays) const {
    const QDate plain = moved(written);
    const int beyondFriday = plain.dayOfWeek() - Qt::Friday;
    if (!workingDays || beyondFriday <= 0 || plain == today)
        return plain;
    return plain < today ? plain.addDays(-beyondFriday) : plain.addDays(3 - beyondFriday);
}

namespace {

QString monthName(int month, bool japanese) {
    static const QStringList kanji = u"一 二 三 四 五 六 七 八 九 十 十一 十二"_s.split(u' ');
    return japanese ? kanji.at(month - 1) + u'月'
                    : QLocale(QLocale::English).standaloneMonthName(month);
}

} // namespace

QString filled(QString text, const Days &days, const QString &language) {
    static const QRegularExpression place(
        u"\\{(weekday|month|day) (\\d{4}-\\d\\d-\\d\\d)(~?)\\}"_s);
    const bool japanese = language == u"ja";
    const QLocale locale(japanese ? QLocale::Japanese : QLocale::English);
    for (auto match = place.match(text); match.hasMatch(); match = place.match(text)) {
        const QDate written = QDate::fromString(match.captured(2), Qt::ISODate);
        const QDate day =
            match.captured(3).isEmpty() ? days.moved(written) : days.sameWeekday(written);
        QString words;
        if (match.captured(1) == u"weekday")
            words = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
        else if (match.captured(1) == u"month")
            words = monthName(day.month(), japanese);
        else
            words = locale.toString(day, japanese ? u"M/d"_s : u"d MMM"_s);
        text.replace(match.capturedStart(), match.capturedLength(), words);
    }
    return text;
}

} // namespace sample
