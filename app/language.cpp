// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Wide numerals as dates are written by hand: 1..31 are all that a calendar needs.
QString kanjiNumeral(int n) {
    static const QString digits = u"〇一二三四五六七八九"_s;
    QString out;
    if (n >= 20)
        out += digits[n / 10];
    if (n >= 10)
        out += u'十';
    if (n % 10 != 0)
        out += digits[n % 10];
    return out;
}

/// The era year of a western date; the calendar's own table, since QLocale has none.
QString eraYear(QDate day) {
    struct Era {
        QDate from;
        QString name;
    };
    const Era eras[] = {{QDate(2019, 5, 1), u"令和"_s},
                        {QDate(1989, 1, 8), u"平成"_s},
                        {QDate(1926, 12, 25), u"昭和"_s}};
    for (const Era &era : eras) {
        if (day < era.from)
            continue;
        const int year = day.year() - era.from.year() + 1;
        return u"%1%2年"_s.arg(era.name, year == 1 ? u"元"_s : QString::number(year));
    }
    return {};
}

/// Whether one pair of quotation marks holds all of it: 「a」と「b」 is not within marks.
bool isWithinMarks(const QString &words) {
    static constexpr std::pair<char16_t, char16_t> marks[] = {
        {u'「', u'」'}, {u'『', u'』'}, {u'“', u'”'}, {u'"', u'"'}};
    for (const auto &[open, close] : marks) {
        if (words.size() < 3 || words.front() != open || words.back() != close)
            continue;
        int depth = 1; // of this kind of mark; the first was just passed
        for (qsizetype i = 1; i + 1 < words.size() && depth > 0; ++i)
            depth += words[i] == close ? -1 : words[i] == open ? 1 : 0;
        return depth == 1;
    }
    return false;
}

} // namespace

namespace language {

QStringList available() {
    return {u"ja"_s, u"en"_s};
}

QString resolve(const QString &asked) {
    if (available().contains(asked))
        return asked;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &wish : wanted)
        for (const QString &have : available())
            if (wish == have || wish.startsWith(have + u'-'))
                return have;
    return u"en"_s;
}

void install(QCoreApplication &app, const QString &code) {
    QLocale::setDefault(code == u"ja"_s ? QLocale(QLocale::Japanese, QLocale::Japan)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    // The language before, where there was one, must not speak where this one has no word.
    const QList<QTranslator *> before = app.findChildren<QTranslator *>();
    qDeleteAll(before);
    for (const QString &base : {u"qtbase"_s, u"wellspring"_s}) {
        auto *translator = new QTranslator(&app);
        const QString folder = base == u"qtbase"_s
                                   ? QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                                   : u":/translations"_s;
        if (translator->load(u"%1_%2"_s.arg(base, code), folder))
            app.installTranslator(translator);
        else
            delete translator;
    }
}

QString code() {
    return isJapanese() ? u"ja"_s : u"en"_s;
}

bool isJapanese() {
    return QLocale().language() == QLocale::Japanese;
}

QString monthDay(QDate day) {
    return isJapanese() ? day.toString(u"M/d"_s) : QLocale().toString(day, u"d MMM"_s);
}

QString monthDayWeekday(QDate day) {
    return isJapanese() ? u"%1(%2)"_s.arg(day.toString(u"M/d"_s), weekday(day))
                        : QLocale().toString(day, u"ddd d MMM"_s);
}

QString wordedDay(QDate day) {
    return isJapanese() ? day.toString(u"M月d日"_s) : QLocale().toString(day, u"d MMMM"_s);
}

QString wordedDayWeekday(QDate day) {
    return isJapanese() ? u"%1(%2)"_s.arg(wordedDay(day), weekday(day))
                        : QLocale().toString(day, u"ddd d MMMM"_s);
}

QString fullDate(QDate day) {
    return isJapanese() ? u"%1年%2"_s.arg(day.year()).arg(wordedDayWeekday(day))
                        : QLocale().toString(day, u"ddd d MMMM yyyy"_s);
}

QString numeralDay(QDate day) {
    return isJapanese() ? u"%1月%2日"_s.arg(kanjiNumeral(day.month()), kanjiNumeral(day.day()))
                        : wordedDay(day);
}

QString headLine(QDate day) {
    const QString name = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    return isJapanese() ? u"%1・%2年 %3"_s.arg(name, QString::number(day.year()), eraYear(day))
                        : u"%1 · %2"_s.arg(name, QString::number(day.year()));
}

QString month(QDate day) {
    return isJapanese() ? u"%1月"_s.arg(day.month()) : QLocale().toString(day, u"MMM"_s);
}

QString yearMonth(QDate day) {
    return isJapanese() ? u"%1年%2月"_s.arg(day.year() % 100).arg(day.month())
                        : QLocale().toString(day, u"MMM yyyy"_s);
}

QString year(QDate day) {
    return isJapanese() ? u"%1年"_s.arg(day.year()) : QString::number(day.year());
}

QString weekday(QDate day) {
    return QLocale().standaloneDayName(day.dayOfWeek(),
                                       isJapanese() ? QLocale::NarrowFormat : QLocale::ShortFormat);
}

QString time(QTime time) {
    return time.toString(u"H:mm"_s);
}

QString timeRange(QTime from, int minutes) {
    return (isJapanese() ? u"%1〜%2"_s : u"%1–%2"_s)
        .arg(time(from), time(from.addSecs(minutes * 60)));
}

QString valueRange(double from, double to) {
    return (isJapanese() ? u"%1〜%2"_s : u"%1–%2"_s)
        .arg(QString::number(from, 'f', 1), QString::number(to, 'f', 1));
}

QString number(double value, int decimals) {
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == u"-0"_s ? u"0"_s : text;
}

QString quoted(const QString &words) {
    // What somebody typed within marks gets no second pair.
    if (const QString bare = words.trimmed(); isWithinMarks(bare))
        return bare;
    return isJapanese() ? u"「%1」"_s.arg(words) : u"“%1”"_s.arg(words);
}

QString listed(const QStringList &parts) {
    QStringList kept;
    for (const QString &part : parts)
        if (!part.isEmpty())
            kept << part;
    return kept.join(isJapanese() ? u"・"_s : u" · "_s);
}

} // namespace language
