// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/slides.h"

#include "app/domain/picks.h"

measures::Answer<measures::SlideReport> about::slides(const ClientNotebook &notebook, QDate today) {
    return measures::slides(energies(notebook, today), pulls(notebook, today),
                            plannedPauses(notebook));
}

bool about::takesPullToSee(const ClientNotebook &notebook, QDate today) {
    const auto alone = measures::slides(energies(notebook, today), plannedPauses(notebook));
    return !alone || !alone->open();
}
