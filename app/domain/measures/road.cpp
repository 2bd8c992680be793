// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/road.h"

#include <algorithm>
#include <cmath>

namespace measures {

namespace {

bool isRoad(const Road &road) {
    return road.start.day.isValid() && road.target.day.isValid() &&
           road.start.day < road.target.day && isValue(road.start.value) &&
           isValue(road.target.value);
}

// Planned share of the way, not held at its ends.
double shareOn(const Road &road, QDate day) {
    return static_cast<double>(road.start.day.daysTo(day)) /
           static_cast<double>(road.start.day.daysTo(road.target.day));
}

} // namespace

std::optional<double> expectedOn(const Road &road, QDate day) {
    if (!isRoad(road) || !day.isValid())
        return std::nullopt;
    const double share = std::clamp(shareOn(road, day), 0.0, 1.0);
    return road.start.value + (road.target.value - road.start.value) * share;
}

std::optional<RoadPlace> placeOn(const Road &road, const Dated &actual) {
    const std::optional<double> expected = expectedOn(road, actual.day);
    if (!expected || !isValue(actual.value))
        return std::nullopt;
    RoadPlace place;
    place.expected = *expected;
    place.difference = actual.value - *expected;
    const double way = road.target.value - road.start.value;
    const double left = road.target.value - actual.value;
    place.reached = way > 0 ? left <= 0 : way < 0 ? left >= 0 : left == 0;
    // A level road ("keep it at 70") has no slope to divide by, and one that rises by less than
    // a number can tell apart is level.
    const double done = (actual.value - road.start.value) / way;
    if (way == 0 || !isValue(done))
        return place;
    const double planned = shareOn(road, actual.day);
    const double length = static_cast<double>(road.start.day.daysTo(road.target.day));
    const double ahead = (done - planned) * length;
    place.aheadDays = place.reached ? std::max(0.0, ahead) : ahead;
    place.doneShare = done;
    place.plannedShare = std::clamp(planned, 0.0, 1.0);
    return place;
}

} // namespace measures
