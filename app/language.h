// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

class QCoreApplication;

/// The language in use, and how it writes dates, times and numbers. The language is the one
/// of QLocale(): `install` sets it once, at the start.
namespace language {

/// "ja" and "en".
QStringList available();
/// The code asked for, else the desktop's where it is available, else "en".
QString resolve(const QString &asked);
/// Loads our strings and Qt's own, and sets QLocale's default. `code` is one of available().
void install(QCoreApplication &app, const QString &code);
QString code();
bool isJapanese();

QString monthDay(QDate day);                ///< 12/9 · 9 Dec
QString monthDayWeekday(QDate day);         ///< 12/9(水) · Wed 9 Dec
QString wordedDay(QDate day);               ///< 12月9日 · 9 December
QString wordedDayWeekday(QDate day);        ///< 12月9日(水) · Wed 9 December
QString fullDate(QDate day);                ///< 2026年12月9日(水) · Wed 9 December 2026
QString numeralDay(QDate day);              ///< 十二月九日 · 9 December, for Today's head
QString headLine(QDate day);                ///< 水曜日・2026年 令和8年 · Wednesday · 2026
QString month(QDate day);                   ///< 12月 · Dec
QString yearMonth(QDate day);               ///< 26年12月 · Dec 2026
QString year(QDate day);                    ///< 2026年 · 2026
QString weekday(QDate day);                 ///< 水 · Wed
QString time(QTime time);                   ///< 14:30
QString timeRange(QTime from, int minutes); ///< 14:30〜15:20 · 14:30–15:20
QString valueRange(double from, double to); ///< 2.9〜5.9 · 2.9–5.9
QString number(double value, int decimals = 1); ///< without trailing zeros
QString quoted(const QString &words);           ///< 「…」 · “…”
QString listed(const QStringList &parts);       ///< joined by ・ or ·, with its spaces

} // namespace language
