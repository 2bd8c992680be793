// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/dated.h"

namespace measures {

/// One check-in with the part of it that lasts and the part of the day.
struct SustainedPoint {
    QDate day;
    double value = 0;     ///< as given, 0..10
    double sustained = 0; ///< 0..10
    double momentary = 0; ///< value - sustained
};

/// Sustained energy: a mean that forgets with a half-life in days, so that it does not matter
/// how often somebody answers. The first check-in is where it starts (s = x): one point is a
/// point, no trend. Values of one day count as their mean; check-ins inside a planned pause are
/// left out, the days of the pause pass all the same.
/// Formula: a = 1 - 0.5^(dt / h); s += a (x - s); momentary = x - s, with dt days since the
///   check-in before and the half-life h.
/// Units: those of the values.
/// Range: sustained lies between the least and the greatest value.
/// Errors: empty without check-ins, or if the half-life is not above 0.
/// Source: exponential smoothing over uneven intervals (Wright 1986, Management Science 32:499).
QList<SustainedPoint> sustained(const QList<Dated> &checkins, const QList<Pause> &pauses = {},
                                double halfLifeDays = 28);

} // namespace measures
