// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"

#include <QList>

namespace measures {

/// The old normal a drift is measured from.
struct DriftFrom {
    double mean = 0;
    double deviation = 0; ///< > 0
    double weight = 0.3;  ///< L, of the newest value; above 0, at most 1
    double width = 3;     ///< k, half width of the limits in deviations; above 0
};

struct DriftPoint {
    double level = 0; ///< z
    double low = 0;
    double high = 0;
    bool outside() const { return level < low || level > high; }
};

/// Drift (EWMA): one point for each value, in their order. It describes ("did the old normal
/// break?"); it raises nothing.
/// Formula: z = L x + (1 - L) z from z = mean; limits for the i-th value (from 1)
///   mean +- k s sqrt(L / (2 - L) (1 - (1 - L)^(2 i)))
/// Units: those of the values.
/// Range: z between the least and the greatest of the values and the mean; low < mean < high.
/// Errors: `needed` is 1 without values; a normal outside the ranges of DriftFrom has no answer.
/// Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4.
Answer<QList<DriftPoint>> drift(const QList<double> &values, const DriftFrom &from);

/// The limits after many values, as a point at the mean.
/// Formula: mean +- k s sqrt(L / (2 - L)), what the limits of drift() come to.
/// Units: those of the values.
/// Range: low < level = mean < high.
/// Errors: a normal outside the ranges of DriftFrom has no answer.
/// Source: as drift().
Answer<DriftPoint> steadyDrift(const DriftFrom &from);

} // namespace measures
