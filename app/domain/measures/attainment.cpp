// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/attainment.h"

#include <algorithm>
#include <cmath>

namespace measures {

Answer<double> attainment(const QList<Scaled> &goals) {
    constexpr double correlation = 0.3;
    if (goals.isEmpty())
        return Answer<double>::early(1);
    double heaviest = 0;
    for (const Scaled &goal : goals) {
        // Written so that NaN is refused too: every comparison with it is false.
        if (!(goal.level >= -2 && goal.level <= 2) ||
            !(goal.weight > 0 && std::isfinite(goal.weight)))
            return Answer<double>::none();
        heaviest = std::max(heaviest, goal.weight);
    }
    // Only the weights' proportions matter; taken of the heaviest, no square overflows.
    double levels = 0;
    double weights = 0;
    double squares = 0;
    for (const Scaled &goal : goals) {
        const double weight = goal.weight / heaviest;
        levels += weight * goal.level;
        weights += weight;
        squares += weight * weight;
    }
    return Answer<double>::of(
        50 +
        10 * levels / std::sqrt((1 - correlation) * squares + correlation * weights * weights));
}

} // namespace measures
