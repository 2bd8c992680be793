// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/domain/measures/answer.h"
#include "app/domain/measures/dated.h"
#include "app/domain/measures/habit.h"

/// What is told about brakes, plans and repeated actions: counts that every place takes from here,
/// so that all tell the same. Nothing after `today` is ever counted.
namespace about {

/// Occasions of plans: how often the cue came, and how often the plan was done then. An occasion
/// on which the cue did not come counts nowhere.
struct Trials {
    int met = 0;
    int done = 0;
    bool operator==(const Trials &) const = default;
};
/// Of one plan.
Trials trialsOf(const ClientNotebook &, Id plan, QDate today);

/// Brakes that were tamed, of all that are written down.
struct TamedBrakes {
    int tamed = 0;
    int all = 0;
    bool operator==(const TamedBrakes &) const = default;
};
TamedBrakes tamedBrakes(const ClientNotebook &, QDate today);

/// What an action that is repeated was planned as; none for one that is done once.
std::optional<measures::Frequency> frequencyOf(Cadence);

/// A repeated action as a habit. A planned pause is left out of everything here: neither a day
/// nor a round of it counts, for or against.
struct Habit {
    measures::Answer<double> strength; ///< 0..1; too early under two days on which it was done
    QList<measures::Dated> course;     ///< strength on evenings, oldest first, ends with `to`
    QDate from, to;                    ///< the days that were looked at
    int rounds = 0;                    ///< whole weeks (fortnights, months), at most lastRounds
    int kept = 0;                      ///< of those, rounds with a day on which it was done
    std::optional<double> before;      ///< strength four weeks (that count) ago, if it ran then
    bool paused = false;               ///< a planned pause covers today
};
inline constexpr int lastRounds = 12;

/// From the action's first day, or the first on which it was done, up to yesterday, or today where
/// it was done today, or its last day where that is past. An action that is done once has no
/// strength, no course and no rounds.
Habit habitOf(const ClientNotebook &, const Action &, QDate today);

} // namespace about
