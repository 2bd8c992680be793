// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/dated.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace measures {

namespace {

// Further than any day, and two of them still add up.
constexpr qint64 noEnd = std::numeric_limits<qint64>::max() / 4;

} // namespace

bool isValue(double value) {
    // Written so that NaN is refused too: every comparison with it is false.
    return std::abs(value) <= mostValue;
}

PauseDays::PauseDays(const QList<Pause> &pauses) {
    std::vector<Stretch> given;
    for (const Pause &pause : pauses) {
        if (!pause.from.isValid())
            continue;
        const qint64 last = pause.to.isValid() ? pause.to.toJulianDay() : noEnd;
        if (pause.from.toJulianDay() <= last)
            given.push_back({pause.from.toJulianDay(), last, 0});
    }
    std::sort(given.begin(), given.end(),
              [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
    for (const Stretch &one : given) {
        if (m_stretches.empty()) {
            m_stretches.push_back(one);
        } else if (Stretch &before = m_stretches.back(); one.first <= before.last) {
            before.last = std::max(before.last, one.last);
        } else {
            const qint64 paused = before.before + before.last - before.first + 1;
            m_stretches.push_back({one.first, one.last, paused});
        }
    }
}

qint64 PauseDays::upTo(qint64 day) const {
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), day,
                                        [](qint64 a, const Stretch &b) { return a < b.first; });
    if (after == m_stretches.begin())
        return 0;
    const Stretch &at = *std::prev(after);
    return at.before + std::min(day, at.last) - at.first + 1;
}

bool PauseDays::covers(QDate day) const {
    return day.isValid() && upTo(day.toJulianDay()) > upTo(day.toJulianDay() - 1);
}

int PauseDays::outside(QDate from, QDate to) const {
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    const qint64 paused = upTo(to.toJulianDay()) - upTo(from.toJulianDay());
    return static_cast<int>(
        std::min<qint64>(from.daysTo(to) - paused, std::numeric_limits<int>::max()));
}

bool isPaused(QDate day, const QList<Pause> &pauses) {
    return PauseDays(pauses).covers(day);
}

int daysOutsidePauses(QDate from, QDate to, const QList<Pause> &pauses) {
    return PauseDays(pauses).outside(from, to);
}

QList<Dated> countable(QList<Dated> series, const QList<Pause> &pauses) {
    const PauseDays paused(pauses);
    series.removeIf([&paused](const Dated &one) {
        return !one.day.isValid() || !isValue(one.value) || paused.covers(one.day);
    });
    // By value too: a mean added up in another order would differ in its last digit. Most series
    // come in the order of days, and a million values are not sorted for nothing.
    const auto isEarlier = [](const Dated &a, const Dated &b) { return a.day < b.day; };
    if (!std::is_sorted(series.cbegin(), series.cend(), isEarlier))
        std::sort(series.begin(), series.end(), isEarlier);
    for (auto day = series.begin(), next = day; day != series.end(); day = next) {
        next = std::upper_bound(day, series.end(), *day, isEarlier);
        std::sort(day, next, [](const Dated &a, const Dated &b) { return a.value < b.value; });
    }
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
                 [](double value) { return isValue(value); });
    return kept;
}

} // namespace measures
