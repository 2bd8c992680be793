// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"
#include "app/domain/measures/band.h"
#include "app/domain/measures/dated.h"

namespace measures {

/// Whether energy has sunk out of the client's own old normal.
struct DryWell {
    double sustained = 0; ///< at the last check-in
    Band own;             ///< of the baseline
    bool dry = false;     ///< sustained < own.low
    QDate since;          ///< first check-in of the stretch below the band; invalid if not dry
};

/// Dry well. Mind that the band is wide and sustained energy slow: this is a well run dry, not a
/// bad month.
/// Formula: dry = sustained energy (half-life 28 days) < low end of the band of the first
///   `baseline` check-ins, once there are at least 10 useful points in the run chart's sense: those
///   that do not lie on the baseline's median. Check-ins inside a planned pause do not count.
/// Units: those of the values.
/// Range: sustained lies between the least and the greatest value.
/// Errors: `needed` counts the useful points short of 10; a baseline under 5 has no band and no
///   answer.
/// Source: our own rule, from sustained.h, band.h and runchart.h.
Answer<DryWell> dryWell(const QList<Dated> &energy, const QList<Pause> &pauses = {},
                        int baseline = baselineCheckins);

} // namespace measures
