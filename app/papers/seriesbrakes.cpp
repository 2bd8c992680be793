// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/seriesbrakes.h"

#include "app/domain/phrases.h"
#include "app/language.h"
#include "app/papers/seriesparts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double longBreak = 2.5; ///< a strength is asked now and then
constexpr int longBreakDays = 60;
constexpr double noBreak = 1e9; ///< a habit is known on every day
constexpr int leastDays = 28;   ///< shown, so that two days are no month of paper
constexpr double steady = 0.02; ///< of the strength: less is no change

void setDays(Chart &chart, const ClientNotebook &notebook, QDate first, QDate today) {
    chart.from = std::min(first, today.addDays(-leastDays));
    chart.to = chart.today = today;
    chart.months = parts::months(chart.from, today);
    chart.pauses = parts::pauses(notebook, chart.from, today);
}

QString percent(double share) {
    return u"%1 %"_s.arg(std::lround(share * 100));
}

} // namespace

Chart brakeseries::strength(const ClientNotebook &notebook, const Brake &brake, QDate today) {
    Chart chart;
    chart.title = tr("Strength of the brake");
    const bool isTamed = brake.tamed.isValid() && brake.tamed <= today;
    chart.table.head = {tr("Date"), tr("Strength")};
    std::vector<Chart::Point> points;
    for (const BrakeStrength &row : parts::upTo(notebook.brakeStrengths, today)) {
        if (row.brake != brake.id)
            continue;
        const double value = row.strength;
        points.push_back({row.date, value});
        chart.notes.push_back(
            {row.date,
             0,
             value,
             language::listed({language::monthDay(row.date), tr("strength %1").arg(row.strength)}),
             {}});
        chart.table.rows.push_back({language::fullDate(row.date), QString::number(row.strength)});
    }
    chart.points = static_cast<int>(points.size());
    if (points.empty()) {
        setDays(chart, notebook, today, today);
        chart.hint = chart.summary = tr("Rated once, its strength is a dot here.");
        return chart;
    }
    setDays(chart, notebook, points.front().day, today);
    const Chart::Point first = points.front(), last = points.back();
    Chart::Panel panel;
    panel.ticks = {{0, u"0"_s}, {5, u"5"_s}, {10, u"10"_s}};
    panel.series = {{tr("Strength"), Chart::Ink::Pull, Chart::Mark::Square, true, true, false, true,
                     parts::split(points, notebook.pauses, longBreak, longBreakDays)}};
    panel.endLabels = {
        {last.day, last.value, {{QString::number(last.value), true, Chart::Ink::Pull}}}};
    chart.panels = {panel};
    const auto told = [&](const Chart::Point &point) {
        return QStringList{QString::number(point.value), phrases::day(point.day, today)};
    };
    chart.verdict = points.size() == 1
                        ? Sentence::of(tr("Strength [b]%1[/b] on %2."), told(first))
                        : Sentence::of(tr("Strength [b]%1[/b] on %2, [b]%3[/b] on %4."),
                                       told(first) + told(last));
    if (isTamed) {
        chart.verdict +=
            Sentence::of(phrases::gap() + tr("Tamed on %1."), {phrases::day(brake.tamed, today)});
        chart.table.rows.push_back({language::fullDate(brake.tamed), tr("tamed")});
    } else if (points.size() == 1) {
        chart.hint = tr("One more shows a trend.");
    }
    chart.summary = chart.verdict.plain();
    return chart;
}

Sentence brakeseries::habitVerdict(const about::Habit &habit, Cadence cadence) {
    const QStringList counts{QString::number(habit.kept), QString::number(habit.rounds)};
    Sentence said;
    if (habit.rounds > 0)
        said = Sentence::of(
            cadence == Cadence::Weekly     ? tr("Done in [b]%1 of the last %2[/b] weeks.")
            : cadence == Cadence::Biweekly ? tr("Done in [b]%1 of the last %2[/b] fortnights.")
                                           : tr("Done in [b]%1 of the last %2[/b] months."),
            counts);
    QString going;
    if (habit.paused)
        going = tr("A planned pause: nothing is lost.");
    else if (habit.before && habit.strength) {
        const double change = *habit.strength - *habit.before;
        going = change > steady    ? tr("It is taking hold.")
                : change < -steady ? tr("It has loosened a little lately.")
                                   : tr("It holds.");
    }
    if (!going.isEmpty())
        said += Sentence::of((said.isEmpty() ? QString() : phrases::gap()) + going);
    return said;
}

QString brakeseries::habitDetails(const about::Habit &habit) {
    if (!habit.strength)
        return {};
    return tr("Habit strength %1 on the evening of %2, counted from %3. Every day moves it a "
              "little towards what was done; planned pauses are left out.")
        .arg(percent(*habit.strength), language::monthDay(habit.to),
             language::fullDate(habit.from));
}

Chart brakeseries::habit(const ClientNotebook &notebook, const Action &action, QDate today) {
    Chart chart;
    chart.title = tr("Habit");
    if (!about::frequencyOf(action.cadence))
        return chart;
    const about::Habit habit = about::habitOf(notebook, action, today);
    chart.table.head = {tr("Date"), tr("What happened"), tr("Habit strength")};
    std::vector<Chart::Point> points;
    for (const measures::Dated &evening : habit.course)
        points.push_back({evening.day, evening.value});
    for (const ActionDay &one : parts::upTo(notebook.actionDays, today)) {
        if (one.action != action.id)
            continue;
        ++chart.points;
        if (one.done)
            chart.sessionDays.push_back(one.date);
        const auto at =
            std::lower_bound(points.begin(), points.end(), one.date,
                             [](const Chart::Point &point, QDate day) { return point.day < day; });
        const QString what = one.done ? tr("done") : tr("not this time");
        const bool isKnown = at != points.end();
        if (isKnown)
            chart.notes.push_back({one.date,
                                   0,
                                   at->value,
                                   language::listed({language::monthDay(one.date), what}),
                                   {}});
        chart.table.rows.push_back(
            {language::fullDate(one.date), what, isKnown ? percent(at->value) : QString()});
    }
    setDays(chart, notebook, points.empty() ? today : points.front().day, today);
    Chart::Panel panel;
    panel.high = 1;
    panel.ticks = {{0, tr("new")}, {.5, {}}, {1, tr("habit")}};
    if (points.empty()) {
        chart.hint = chart.summary = chart.sessionDays.empty()
                                         ? tr("The first time it is done is marked here.")
                                         : tr("Once more, and its way to a habit is drawn here.");
        chart.points = static_cast<int>(chart.sessionDays.size());
        chart.panels = {panel};
        return chart;
    }
    panel.series = {{tr("Habit"), Chart::Ink::Goal, Chart::Mark::None, true, false, false, true,
                     parts::split(points, notebook.pauses, noBreak, leastDays)}};
    chart.panels = {panel};
    chart.verdict = habitVerdict(habit, action.cadence);
    chart.summary = chart.verdict.plain();
    return chart;
}
