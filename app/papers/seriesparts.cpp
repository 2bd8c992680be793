// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/seriesparts.h"

#include "app/language.h"

#include <algorithm>
#include <cmath>

namespace parts {

std::vector<Chart::DayTick> months(QDate from, QDate to, bool withYears) {
    std::vector<Chart::DayTick> ticks;
    if (!from.isValid() || !to.isValid())
        return ticks;
    QDate month(from.year(), from.month(), 1);
    if (month < from)
        month = month.addMonths(1);
    for (; month <= to; month = month.addMonths(1)) {
        const bool named = withYears && (ticks.empty() || month.month() == 1);
        ticks.push_back({month, named ? language::yearMonth(month) : language::month(month)});
    }
    return ticks;
}

std::vector<double> roundValues(double low, double high) {
    if (low > high)
        std::swap(low, high);
    if (high - low < 1e-9)
        high = low + 1;
    for (int exponent = static_cast<int>(std::floor(std::log10((high - low) / 4)));; ++exponent)
        for (const double digit : {1., 2., 5.}) {
            const double step = digit * std::pow(10., exponent);
            const double first = std::floor(low / step + 1e-9);
            const double last = std::ceil(high / step - 1e-9);
            if (last - first > 3)
                continue;
            std::vector<double> values;
            for (double n = first; n <= last + 1e-9; n += 1)
                values.push_back(n * step);
            return values;
        }
}

std::vector<Chart::Stretch> pauses(const ClientNotebook &notebook, QDate from, QDate to) {
    std::vector<Chart::Stretch> stretches;
    for (const Pause &pause : notebook.pauses) {
        const QDate end = pause.to.isValid() ? pause.to : to;
        if (pause.from.isValid() && pause.from <= to && end >= from && end >= pause.from)
            stretches.push_back({std::max(pause.from, from), std::min(end, to)});
    }
    return stretches;
}

QList<measures::Pause> measuredPauses(const ClientNotebook &notebook) {
    QList<measures::Pause> list;
    for (const Pause &pause : notebook.pauses)
        list << measures::Pause{pause.from, pause.to};
    return list;
}

namespace {

bool pauseBetween(const std::vector<Pause> &pauses, QDate first, QDate second) {
    return std::any_of(pauses.begin(), pauses.end(), [&](const Pause &pause) {
        return pause.from.isValid() && pause.from > first && pause.from <= second;
    });
}

/// Longest gap in days that is still no missed observation.
double longestUsual(const std::vector<Chart::Point> &points, double factor, int atLeast) {
    std::vector<qint64> gaps;
    for (std::size_t i = 1; i < points.size(); ++i)
        gaps.push_back(points[i - 1].day.daysTo(points[i].day));
    if (gaps.size() < 3)
        return 1e9;
    std::sort(gaps.begin(), gaps.end());
    const auto n = gaps.size();
    const double median = static_cast<double>(gaps[n / 2] + gaps[(n - 1) / 2]) / 2;
    return std::max<double>(median * factor, atLeast);
}

} // namespace

std::vector<std::vector<Chart::Point>> split(const std::vector<Chart::Point> &points,
                                             const std::vector<Pause> &pauses, double factor,
                                             int atLeast) {
    std::vector<std::vector<Chart::Point>> pieces;
    const double usual = longestUsual(points, factor, atLeast);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool parted = i == 0 ||
                            static_cast<double>(points[i - 1].day.daysTo(points[i].day)) > usual ||
                            pauseBetween(pauses, points[i - 1].day, points[i].day);
        if (parted)
            pieces.emplace_back();
        pieces.back().push_back(points[i]);
    }
    return pieces;
}

} // namespace parts
