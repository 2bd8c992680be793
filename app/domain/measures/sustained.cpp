// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/sustained.h"

#include <cmath>

namespace measures {

QList<SustainedPoint> sustained(const QList<Dated> &checkins, const QList<Pause> &pauses,
                                double halfLifeDays) {
    QList<SustainedPoint> points;
    if (!(halfLifeDays > 0))
        return points;
    for (const Dated &one : countable(checkins, pauses)) {
        double level = one.value;
        if (!points.isEmpty()) {
            const SustainedPoint &before = points.last();
            const double days = static_cast<double>(before.day.daysTo(one.day));
            const double weight = 1 - std::exp2(-days / halfLifeDays);
            level = before.sustained + weight * (one.value - before.sustained);
        }
        points.append({one.day, one.value, level, one.value - level});
    }
    return points;
}

} // namespace measures
