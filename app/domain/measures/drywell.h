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

/// Dry well: sustained energy below the client's own band (XmR of the first `baseline`
/// check-ins), once there are at least 10 useful points in the run chart's sense: those that do
/// not lie on the baseline's median. `needed`: useful points short of 10. Check-ins inside a
/// planned pause do not count. A baseline under 5 has no band and no answer. Mind that the band
/// is wide and sustained energy slow: this is a well run dry, not a bad month.
/// Source: our own rule, from sustained.h, band.h and runchart.h.
Answer<DryWell> dryWell(const QList<Dated> &energy, const QList<Pause> &pauses = {},
                        int baseline = baselineCheckins);

} // namespace measures
