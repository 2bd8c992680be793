// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/domain/measures/dated.h"
#include "app/papers/chart.h"

#include <functional>
#include <map>

/// Pieces that several charts are put together from; for series*.cpp alone.
namespace parts {

/// Ticks at every month start after `from` up to `to`.
std::vector<Chart::DayTick> months(QDate from, QDate to, bool withYears = false);

/// Zero-based round values round [low, high]: three or four, at least two apart.
std::vector<double> roundValues(double low, double high);

/// Planned pauses that touch [from, to].
std::vector<Chart::Stretch> pauses(const ClientNotebook &, QDate from, QDate to);
QList<measures::Pause> measuredPauses(const ClientNotebook &);

/// Parts points where a planned pause lies between two, or where more than `factor` times the
/// usual gap passed (known from three gaps on) and at least `atLeast` days.
std::vector<std::vector<Chart::Point>> split(const std::vector<Chart::Point> &points,
                                             const std::vector<Pause> &pauses, double factor,
                                             int atLeast);

/// Ordinals of all sessions, as about::sessionNumber() tells them one by one.
class SessionNumbers {
public:
    explicit SessionNumbers(const ClientNotebook &notebook);
    int of(Id session) const; ///< 0 without one

private:
    std::map<Id, int> m_numbers;
};

/// Puts `more` among the chart's notes by day, behind those of the same day, and a row of words
/// for each at the same place of its table.
void mergeNotes(Chart &chart, const std::vector<Chart::Note> &more,
                const std::function<QStringList(const Chart::Note &, std::size_t)> &words);

/// The hint of a chart with no point, or with one unless its sentence says so already.
void invite(Chart &chart, const QString &none, const QString &one);

/// Sentences one after another, as the language parts them; empty ones are left out.
QString joined(const QStringList &sentences);

/// Values of one day as their mean, the newest Chart::mostNotes of them; `points` by day.
std::vector<Chart::Point> bounded(std::vector<Chart::Point> points);

/// "first" and "last" of a list that is sorted by day, none after `today`.
template <class T>
std::vector<T> upTo(const std::vector<T> &rows, QDate today) {
    std::vector<T> kept;
    for (const T &row : rows)
        if (row.date.isValid() && row.date <= today)
            kept.push_back(row);
    return kept;
}

} // namespace parts
