// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/dated.h"

#include <algorithm>
#include <cmath>

namespace measures {

namespace {

bool covers(const Pause &pause, QDate day) {
    return pause.from.isValid() && day >= pause.from && (!pause.to.isValid() || day <= pause.to);
}

} // namespace

bool isPaused(QDate day, const QList<Pause> &pauses) {
    return std::any_of(pauses.begin(), pauses.end(),
                       [day](const Pause &pause) { return covers(pause, day); });
}

int daysOutsidePauses(QDate from, QDate to, const QList<Pause> &pauses) {
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    // Clip each pause to the stretch, then walk them in order of their first day so that a
    // day in two pauses is taken off once.
    QList<Pause> clipped;
    for (const Pause &pause : pauses) {
        if (!pause.from.isValid())
            continue;
        const QDate first = std::max(pause.from, from.addDays(1));
        const QDate last = pause.to.isValid() ? std::min(pause.to, to) : to;
        if (first <= last)
            clipped.append({first, last});
    }
    std::sort(clipped.begin(), clipped.end(),
              [](const Pause &a, const Pause &b) { return a.from < b.from; });
    qint64 days = from.daysTo(to);
    QDate done = from;
    for (const Pause &pause : clipped) {
        const QDate first = std::max(pause.from, done.addDays(1));
        if (first > pause.to)
            continue;
        days -= first.daysTo(pause.to) + 1;
        done = pause.to;
    }
    return static_cast<int>(days);
}

QList<Dated> countable(QList<Dated> series, const QList<Pause> &pauses) {
    series.removeIf([&pauses](const Dated &one) {
        return !one.day.isValid() || !std::isfinite(one.value) || isPaused(one.day, pauses);
    });
    std::stable_sort(series.begin(), series.end(),
                     [](const Dated &a, const Dated &b) { return a.day < b.day; });
    QList<Dated> days;
    int sameDay = 0;
    for (const Dated &one : series) {
        if (days.isEmpty() || days.last().day != one.day) {
            days.append(one);
            sameDay = 1;
            continue;
        }
        ++sameDay;
        days.last().value += (one.value - days.last().value) / sameDay;
    }
    return days;
}

QList<double> valuesOf(const QList<Dated> &series) {
    QList<double> values;
    values.reserve(series.size());
    for (const Dated &one : series)
        values.append(one.value);
    return values;
}

QList<double> finite(const QList<double> &values) {
    QList<double> kept;
    kept.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(kept),
                 [](double value) { return std::isfinite(value); });
    return kept;
}

} // namespace measures
