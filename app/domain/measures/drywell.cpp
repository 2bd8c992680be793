// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/drywell.h"

#include "app/domain/measures/runchart.h"
#include "app/domain/measures/sustained.h"

#include <algorithm>

namespace measures {

Answer<DryWell> dryWell(const QList<Dated> &energy, const QList<Pause> &pauses, int baseline) {
    if (baseline < bandPoints)
        return Answer<DryWell>::none();
    const QList<Dated> days = countable(energy, pauses);
    const Answer<RunChart> chart = runChart(valuesOf(days), baseline);
    if (!chart)
        return Answer<DryWell>::early(chart.needed);
    // Ten useful points are more than any band needs, and hold the whole baseline or more.
    const Answer<Band> own = band(valuesOf(days.first(std::min<qsizetype>(baseline, days.size()))));
    if (!own)
        return Answer<DryWell>::early(own.needed);
    DryWell answer;
    answer.own = *own;
    for (const SustainedPoint &point : sustained(days)) {
        const bool below = point.sustained < own->low;
        if (below && !answer.dry)
            answer.since = point.day;
        if (!below)
            answer.since = QDate();
        answer.dry = below;
        answer.sustained = point.sustained;
    }
    return Answer<DryWell>::of(answer);
}

} // namespace measures
