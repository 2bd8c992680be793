// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/attainment.h"

#include <cmath>

namespace measures {

Answer<double> attainment(const QList<Scaled> &goals) {
    constexpr double correlation = 0.3;
    if (goals.isEmpty())
        return Answer<double>::early(1);
    double levels = 0;
    double weights = 0;
    double squares = 0;
    for (const Scaled &goal : goals) {
        // Written so that NaN is refused too: every comparison with it is false.
        if (!(goal.level >= -2 && goal.level <= 2) ||
            !(goal.weight > 0 && std::isfinite(goal.weight)))
            return Answer<double>::none();
        levels += goal.weight * goal.level;
        weights += goal.weight;
        squares += goal.weight * goal.weight;
    }
    const double score =
        50 + 10 * levels / std::sqrt((1 - correlation) * squares + correlation * weights * weights);
    return std::isfinite(score) ? Answer<double>::of(score) : Answer<double>::none();
}

} // namespace measures
