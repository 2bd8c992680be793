// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// What is said beside a goal that can be stored as it is: remarks, no problems. All are
/// sentences in the language in use, about the goal and never about the person.
namespace goalremarks {

/// From how many days, milestones or times on a goal is a big one: our own rule of thumb, taken
/// from what a notebook holds of a goal anyway.
inline constexpr int longDays = 180;
inline constexpr int manyMilestones = 3;
inline constexpr double farTimes = 2;

/// What makes a goal a big one; any of them is enough.
struct Bigness {
    int days = 0;       ///< from its start (without one: from today) to its due day; 0: not long
    int milestones = 0; ///< how many it has; 0: not many
    bool isFar = false; ///< the target is twice the start or more, half of it or less, or on the
                        ///< other side of 0; a start of 0 has no such measure
    explicit operator bool() const { return days > 0 || milestones > 0 || isFar; }
    bool operator==(const Bigness &) const = default;
};
Bigness bignessOf(const ClientNotebook &, const Goal &, QDate today);

/// Whether an if-then plan stands against one of its brakes, as of today.
bool isPlanned(const ClientNotebook &, Id goal, QDate today);

/// A goal under way that is big, joined to no well and without a plan rests on will alone
/// (気合いだけ): a sentence that says so and names what makes it big. Empty for every other goal.
QString willAlone(const ClientNotebook &, const Goal &, QDate today);

/// The goals under way that no root joins to a well yet, in their order.
std::vector<Goal> unjoined(const ClientNotebook &);

/// After its unit was changed from `before`: values that were counted in it stay as they are, and
/// that is said. Empty without such values, without a unit before, and where only its case, its
/// width or its spaces changed.
QString unitChanged(const ClientNotebook &, const Goal &now, const QString &before);

} // namespace goalremarks
