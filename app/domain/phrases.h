// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// Small parts of sentences that signals, verdicts and briefs share, in the language in use.
namespace phrases {

QString days(int count);                 ///< 5日 · 5 days, 1 day
QString times(int count);                ///< 2回 · twice, 3 times
QString month(QDate day, QDate today);   ///< 9月 · September; with its year once it is long ago
QString day(QDate day, QDate today);     ///< 12/9 · 9 Dec; with its year once it is long ago
QString dayNear(QDate day, QDate today); ///< 今日, 明日, 昨日, else 12/11(金) · Fri 11 Dec
/// The same within a sentence: "today", "tomorrow", "on Fri 11 Dec".
QString onDay(QDate day, QDate today);
/// What stands between two sentences: a space, and nothing in Japanese.
QString gap();
/// Text of the client's or the consultant's without the full stop that a sentence adds itself.
QString unstopped(const QString &text);

} // namespace phrases
