// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/seriesparts.h"

#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/language.h"

#include <algorithm>
#include <cmath>

namespace parts {

std::vector<Chart::DayTick> months(QDate from, QDate to, bool withYears) {
    std::vector<Chart::DayTick> ticks;
    if (!from.isValid() || !to.isValid() || to < from)
        return ticks;
    const qint64 days = from.daysTo(to);
    constexpr qint64 year = 366;
    // Over more than two years and a half a month is too fine a measure, over forty a year is.
    const int step = days <= 2.5 * year  ? 1
                     : days <= 5 * year  ? 6
                     : days <= 40 * year ? 12
                                         : 12 * (1 + static_cast<int>(days / (20 * year)));
    QDate month(from.year(), step % 12 == 0 ? 1 : from.month(), 1);
    while (month < from || (step > 1 && (month.month() - 1) % std::min(step, 12) != 0))
        month = month.addMonths(1);
    for (; month.isValid() && month <= to; month = month.addMonths(step)) {
        const bool first = (withYears && ticks.empty()) || month.month() == 1;
        const bool named = step > 1 || ((withYears || days > 13 * 31) && first);
        ticks.push_back({month, step % 12 == 0 ? language::year(month)
                                : named        ? language::yearMonth(month)
                                               : language::month(month)});
    }
    return ticks;
}

std::vector<double> roundValues(double low, double high) {
    if (low > high)
        std::swap(low, high);
    // So that steps stay whole numbers a double can count, however far from 0 they lie.
    if (high - low < 1e-9 * std::max({1., std::abs(low), std::abs(high)}))
        high = low + std::max(1., std::abs(low) * 1e-6);
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

SessionNumbers::SessionNumbers(const ClientNotebook &notebook) {
    struct Key {
        std::tuple<QDate, bool, QTime, Id> when;
        Id id = 0;
        bool held = false;
    };
    std::vector<Key> keys;
    for (const Session &session : notebook.sessions) {
        const about::Start start = about::localStart(session);
        keys.push_back({{start.date, !start.time.isValid(), start.time, session.id},
                        session.id,
                        session.state == SessionState::Held});
    }
    std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) { return a.when < b.when; });
    int held = 0;
    for (const Key &key : keys) {
        m_numbers[key.id] = held + 1;
        held += key.held ? 1 : 0;
    }
}

int SessionNumbers::of(Id session) const {
    const auto found = m_numbers.find(session);
    return session == 0 || found == m_numbers.end() ? 0 : found->second;
}

void mergeNotes(Chart &chart, const std::vector<Chart::Note> &more,
                const std::function<QStringList(const Chart::Note &, std::size_t)> &words) {
    if (more.empty())
        return;
    std::vector<Chart::Note> notes;
    Chart::Table table{chart.table.head, {}, {}};
    std::size_t next = 0;
    const auto take = [&](QDate before) {
        for (; next < more.size() && (!before.isValid() || more[next].day < before); ++next) {
            notes.push_back(more[next]);
            table.rows.push_back(words(more[next], next));
            table.ids.push_back(0);
        }
    };
    for (std::size_t i = 0; i < chart.notes.size(); ++i) {
        take(chart.notes[i].day);
        notes.push_back(chart.notes[i]);
        table.rows.push_back(chart.table.rows[i]);
        table.ids.push_back(chart.table.ids[i]);
    }
    take({});
    chart.notes = std::move(notes);
    chart.table = std::move(table);
}

void invite(Chart &chart, const QString &none, const QString &one) {
    if (chart.points == 0)
        chart.hint = chart.summary = none;
    else if (chart.points == 1 && !chart.verdict.plain().contains(one))
        chart.hint = one;
}

QString joined(const QStringList &sentences) {
    QString text;
    for (const QString &sentence : sentences)
        if (!sentence.isEmpty())
            text += (text.isEmpty() ? QString() : phrases::gap()) + sentence;
    return text;
}

std::vector<Chart::Point> bounded(std::vector<Chart::Point> points) {
    std::vector<Chart::Point> days;
    double count = 0;
    for (const Chart::Point &point : points) {
        if (days.empty() || days.back().day != point.day) {
            days.push_back(point);
            count = 1;
        } else {
            ++count;
            days.back().value += (point.value - days.back().value) / count;
        }
    }
    if (days.size() > Chart::mostNotes)
        days.erase(days.begin(), days.end() - static_cast<std::ptrdiff_t>(Chart::mostNotes));
    return days;
}

} // namespace parts
