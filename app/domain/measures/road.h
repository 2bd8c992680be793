// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/dated.h"

#include <optional>

namespace measures {

/// The expected path of a goal: a straight line from where it started to its target. The
/// target's day must be after the start's.
struct Road {
    Dated start;
    Dated target;
};

/// Where an actual value stands beside the road, in the goal's own units and in days.
struct RoadPlace {
    double expected = 0;   ///< the road on that day
    double difference = 0; ///< actual - expected, whichever direction is the better one
    /// Days ahead of the road (> 0) or behind it (< 0); none where the road is level.
    std::optional<double> aheadDays;
    /// Share of the way done, and planned for that day; 1 = the target. Planned is 0..1; done
    /// may lie outside. None where the road is level: there is no way to go.
    std::optional<double> doneShare;
    std::optional<double> plannedShare;
    bool reached = false; ///< at the target or beyond it
};

/// The value the plan gave to a day.
/// Formula: road(t) = v0 + (vT - v0) (t - t0) / (T - t0) between the two days; before them the
///   start value, after them the target value.
/// Units: those of the goal.
/// Range: between the start value and the target value.
/// Errors: none if the road, its values (dated.h) or the day are no such thing.
/// Source: linear interpolation; the "road" of Beeminder, as an idea only.
std::optional<double> expectedOn(const Road &road, QDate day);

/// Where an actual value stands beside the road.
/// Formula: ahead by = (y - line(t)) / slope, on the same line drawn on without an end: it is how
///   far apart the day is that the plan gave to this value, so that three weeks after the target's
///   day a goal still short of it is at least three weeks behind. Once the target is reached nobody
///   is behind any more: then it is 0 at least.
/// Units: days, and those of the goal; shares have none.
/// Range: any days; planned share 0..1.
/// Errors: none as for expectedOn, or if the actual value is none; a level road ("keep it at 70")
///   has a difference but no days and no shares.
/// Source: as expectedOn.
std::optional<RoadPlace> placeOn(const Road &road, const Dated &actual);

} // namespace measures
