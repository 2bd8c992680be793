// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/keepinggoing.h"

#include "app/domain/picks.h"

#include <algorithm>

namespace about {

namespace {

constexpr int leastDones = 2; ///< once done is no habit yet
constexpr int weeksBack = 4;
constexpr int finely = 56; ///< days up to which every evening is kept; then one a week

QList<QDate> donesOf(const ClientNotebook &notebook, Id action, QDate today) {
    QList<QDate> days;
    for (const ActionDay &one : notebook.actionDays)
        if (one.action == action && one.done && one.date.isValid() && one.date <= today)
            days << one.date;
    std::sort(days.begin(), days.end());
    return days;
}

/// Whole rounds counted back from the last day that counts.
void countRounds(Habit &habit, const QList<measures::Dated> &evenings, const QList<QDate> &dones,
                 int days) {
    auto end = evenings.size();
    for (; end >= days && habit.rounds < lastRounds; end -= days) {
        const QDate first = evenings.at(end - days).day, last = evenings.at(end - 1).day;
        ++habit.rounds;
        // What was done on a day of a pause is welcome, but the round before it is not its own.
        const auto done = std::lower_bound(dones.begin(), dones.end(), first);
        habit.kept += done != dones.end() && *done <= last ? 1 : 0;
    }
}

} // namespace

Trials trialsOf(const ClientNotebook &notebook, Id plan, QDate today) {
    Trials counted;
    for (const Trial &trial : notebook.trials)
        if (trial.plan == plan && trial.cueMet && trial.date.isValid() && trial.date <= today) {
            ++counted.met;
            counted.done += trial.done ? 1 : 0;
        }
    return counted;
}

TamedBrakes tamedBrakes(const ClientNotebook &notebook, QDate today) {
    TamedBrakes counted;
    for (const Brake &brake : notebook.brakes) {
        ++counted.all;
        counted.tamed += brake.tamed.isValid() && brake.tamed <= today ? 1 : 0;
    }
    return counted;
}

std::optional<measures::Frequency> frequencyOf(Cadence cadence) {
    switch (cadence) {
    case Cadence::Weekly:
        return measures::Frequency{1, 7};
    case Cadence::Biweekly:
        return measures::Frequency{1, 14};
    case Cadence::Monthly:
        return measures::Frequency{1, 30};
    case Cadence::None:
        break;
    }
    return std::nullopt;
}

Habit habitOf(const ClientNotebook &notebook, const Action &action, QDate today) {
    Habit habit;
    const auto frequency = frequencyOf(action.cadence);
    const QList<QDate> dones = donesOf(notebook, action.id, today);
    habit.paused = isPaused(notebook, today);
    if (!frequency)
        return habit;
    if (dones.size() < leastDones) {
        habit.strength =
            measures::Answer<double>::early(leastDones - static_cast<int>(dones.size()));
        return habit;
    }
    habit.from = action.start.isValid() ? std::min(action.start, dones.front()) : dones.front();
    habit.to = dones.back() == today ? today : today.addDays(-1);
    if (action.due.isValid())
        habit.to = std::max(dones.back(), std::min(habit.to, action.due));
    const QList<measures::Dated> evenings =
        measures::habitCourse(dones, *frequency, habit.from, habit.to, plannedPauses(notebook));
    if (evenings.isEmpty()) {
        habit.strength = measures::Answer<double>::early(1);
        return habit;
    }
    habit.strength = measures::Answer<double>::of(evenings.last().value);
    const auto ago = evenings.size() - 1 - weeksBack * 7;
    if (ago >= 0)
        habit.before = evenings.at(ago).value;
    const auto step = evenings.size() > finely ? 7 : 1;
    for (auto i = (evenings.size() - 1) % step; i < evenings.size(); i += step)
        habit.course << evenings.at(i);
    countRounds(habit, evenings, dones, frequency->days);
    return habit;
}

} // namespace about
