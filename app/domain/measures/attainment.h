// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"

#include <QList>

namespace measures {

/// One goal on its agreed ladder: level -2 (much less than agreed) .. 0 (as agreed) .. +2 (much
/// more), and how much it weighs beside the others (> 0).
struct Scaled {
    double level = 0;
    double weight = 1;
};

/// Goal attainment (GAS), all goals of one client in one number.
/// Formula: T = 50 + 10 sum(w x) / sqrt((1 - r) sum(w^2) + r (sum w)^2), r = 0.3 being the
///   correlation between goals that the source assumes.
/// Units: a T score, which has none; 50 = every goal as agreed.
/// Range: 30..70 with one goal; with many of equal weight it comes near, and never reaches,
///   50 +- 36.5.
/// Errors: `needed` is 1 without any goal; a level outside -2..+2 or a weight that is not above 0
///   has no answer.
/// Source: Kiresuk & Sherman 1968, in the form of Turner-Stokes 2009 with its erratum.
Answer<double> attainment(const QList<Scaled> &goals);

} // namespace measures
