// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/slides.h"

#include "app/domain/picks.h"

measures::Answer<measures::SlideReport> about::slides(const ClientNotebook &notebook, QDate today) {
    return measures::slides(energies(notebook, today), pulls(notebook, today),
                            plannedPauses(notebook));
}

measures::Answer<measures::Band> about::usualSoFar(const QList<measures::Dated> &energies,
                                                   const QList<measures::Pause> &pauses) {
    const QList<measures::Dated> counted = measures::countable(energies, pauses);
    if (counted.size() < measures::slideCheckins)
        return measures::Answer<measures::Band>::early(measures::slideCheckins -
                                                       static_cast<int>(counted.size()));
    return measures::band(measures::valuesOf(counted.first(measures::baselineCheckins)));
}

bool about::takesPullToSee(const ClientNotebook &notebook, QDate today) {
    const auto alone = measures::slides(energies(notebook, today), plannedPauses(notebook));
    return !alone || !alone->open();
}
