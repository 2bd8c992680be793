// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/drift.h"

#include "app/domain/measures/dated.h"

#include <cmath>

namespace measures {

namespace {

bool isNormal(const DriftFrom &from) {
    return isValue(from.mean) && isValue(from.deviation) && from.deviation > 0 && from.weight > 0 &&
           from.weight <= 1 && isValue(from.width) && from.width > 0;
}

double halfWidth(const DriftFrom &from, double settled) {
    return from.width * from.deviation * std::sqrt(from.weight / (2 - from.weight) * settled);
}

} // namespace

Answer<QList<DriftPoint>> drift(const QList<double> &values, const DriftFrom &from) {
    if (!isNormal(from))
        return Answer<QList<DriftPoint>>::none();
    QList<DriftPoint> points;
    double level = from.mean;
    double forgotten = 1; // (1 - L)^(2 i)
    for (const double value : finite(values)) {
        level = from.weight * value + (1 - from.weight) * level;
        forgotten *= (1 - from.weight) * (1 - from.weight);
        const double half = halfWidth(from, 1 - forgotten);
        points.append({level, from.mean - half, from.mean + half});
    }
    if (points.isEmpty())
        return Answer<QList<DriftPoint>>::early(1);
    return Answer<QList<DriftPoint>>::of(points);
}

Answer<DriftPoint> steadyDrift(const DriftFrom &from) {
    if (!isNormal(from))
        return Answer<DriftPoint>::none();
    const double half = halfWidth(from, 1);
    return Answer<DriftPoint>::of({from.mean, from.mean - half, from.mean + half});
}

} // namespace measures
