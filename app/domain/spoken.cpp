// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/spoken.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Match = QRegularExpressionMatch;

/// A way to say by when, and how it is read. What the pattern matches is the whole phrase.
struct Way {
    QRegularExpression pattern;
    QDate (*read)(const Match &match, QDate said);
};

constexpr auto plain = QRegularExpression::CaseInsensitiveOption;
const QString weekdaysJa = u"月火水木金土日"_s;
const QString weekdaysEn = u"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|"
                           "fri(?:day)?|sat(?:urday)?|sun(?:day)?"_s;
const QString months = u"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
                       "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"_s;

QDate dayOfYear(int month, int day, QDate said) {
    const QDate date(said.year(), month, day);
    return date.isValid() && date <= said.addMonths(-3) ? date.addYears(1) : date;
}

/// 1 for the first of `list`, which names each by its first three letters.
int placeIn(const QString &list, const QString &word) {
    return static_cast<int>(list.indexOf(word.left(3).toLower())) / 3 + 1;
}

QDate nextWeekday(int weekday, QDate said) {
    const int days = (weekday - said.dayOfWeek() + 7) % 7;
    return said.addDays(days == 0 ? 7 : days);
}

QDate monthAndDay(const Match &match, QDate said) {
    return dayOfYear(match.captured(1).toInt(), match.captured(2).toInt(), said);
}

QDate weekdayJa(const Match &match, QDate said) {
    const int weekday = static_cast<int>(weekdaysJa.indexOf(match.captured(2))) + 1;
    if (!match.captured(1).startsWith(u"来週"_s))
        return nextWeekday(weekday, said);
    return said.addDays(7 - said.dayOfWeek() + weekday); // weeks begin on Monday
}

QDate nearDay(const Match &match, QDate said) {
    const QString word = match.captured(1).toLower();
    if (word == u"今日"_s || word == u"today"_s)
        return said;
    return said.addDays(word == u"明後日"_s || word == u"あさって"_s ? 2 : 1);
}

QDate weekdayEn(const Match &match, QDate said) {
    return nextWeekday(placeIn(u"montuewedthufrisatsun"_s, match.captured(1)), said);
}

QDate dayMonthEn(const Match &match, QDate said) {
    return dayOfYear(placeIn(u"janfebmaraprmayjunjulaugsepoctnovdec"_s, match.captured(2)),
                     match.captured(1).toInt(), said);
}

QDate monthDayEn(const Match &match, QDate said) {
    return dayOfYear(placeIn(u"janfebmaraprmayjunjulaugsepoctnovdec"_s, match.captured(1)),
                     match.captured(2).toInt(), said);
}

const std::vector<Way> &ways() {
    static const QString until = u"(?:までに?(?!の)"_s;
    static const std::vector<Way> all{
        {QRegularExpression(u"(?:\\bby\\s+)?(?<!\\d)(\\d{1,2})[/月](\\d{1,2})日?(?!\\d)"
                            "\\s*(?:\\([^)]*\\))?\\s*"_s +
                            until + u"|$)"_s),
         monthAndDay},
        {QRegularExpression(u"(来週の?|今週の?|次の)?(["_s + weekdaysJa + u"])曜日?\\s*"_s + until +
                            u")"_s),
         weekdayJa},
        {QRegularExpression(u"(今日|明日|あした|明後日|あさって)\\s*"_s + until + u"|中に)"_s),
         nearDay},
        {QRegularExpression(u"\\bby\\s+("_s + weekdaysEn + u")\\b"_s, plain), weekdayEn},
        {QRegularExpression(u"\\bby\\s+(\\d{1,2})\\s+("_s + months + u")\\b"_s, plain), dayMonthEn},
        {QRegularExpression(u"\\bby\\s+("_s + months + u")\\s+(\\d{1,2})\\b"_s, plain), monthDayEn},
        {QRegularExpression(u"\\bby\\s+(today|tomorrow)\\b"_s, plain), nearDay}};
    return all;
}

/// What is left once the phrase is out, without the commas and blanks that held it.
QString without(const QString &words, qsizetype at, qsizetype length) {
    static const QRegularExpression ahead(u"^[\\s、,]+"_s), behind(u"[\\s、,]+$"_s);
    static const QRegularExpression anything(u"\\w"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    QString before = words.left(at), after = words.mid(at + length);
    before.remove(QRegularExpression(u"\\s+$"_s));
    const bool isLatin = before.endsWith(u',');
    if (before.isEmpty() || before.endsWith(u'、') || isLatin)
        after.remove(ahead);
    QString rest = before + (isLatin ? u" "_s : QString()) + after;
    rest.remove(ahead).remove(behind);
    return anything.match(rest).hasMatch() ? rest : words;
}

} // namespace

SpokenPromise spokenPromise(const QString &words, QDate said) {
    static const QRegularExpression mine(u"^\\s*(私|わたし|こちら|me|i)\\s*(から|→|->|:|：)"_s,
                                         plain);
    SpokenPromise heard;
    heard.rest = words;
    if (mine.match(words).hasMatch())
        heard.owes = Side::Consultant;
    // Read in one form; the words that stay are the typed ones wherever the two run in step.
    const QString read = words.normalized(QString::NormalizationForm_KC);
    for (const Way &way : ways()) {
        const Match match = way.pattern.match(read);
        if (!match.hasMatch())
            continue;
        heard.due = way.read(match, said);
        if (!heard.due.isValid())
            continue;
        heard.rest = without(read.size() == words.size() ? words : read, match.capturedStart(),
                             match.capturedLength());
        break;
    }
    return heard;
}

QString promiseWords(const Promise &promise) {
    if (!promise.due.isValid() || !promise.made.isValid())
        return promise.text;
    const SpokenPromise said = spokenPromise(promise.text, promise.made);
    return said.due == promise.due ? said.rest : promise.text;
}
