// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/band.h"

#include "app/domain/measures/dated.h"
#include "app/domain/measures/statistics.h"

#include <cmath>

namespace measures {

Answer<Band> band(const QList<double> &values) {
    const QList<double> given = finite(values);
    if (given.size() < bandPoints)
        return Answer<Band>::early(bandPoints - static_cast<int>(given.size()));
    Moments level;
    Moments ranges;
    for (qsizetype i = 0; i < given.size(); ++i) {
        level.add(given.at(i));
        if (i > 0)
            ranges.add(std::abs(given.at(i) - given.at(i - 1)));
    }
    const double half = 2.66 * ranges.mean();
    return Answer<Band>::of(
        {level.mean(), level.mean() - half, level.mean() + half, ranges.mean()});
}

} // namespace measures
