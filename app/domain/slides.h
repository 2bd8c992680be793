// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/domain/measures/band.h"
#include "app/domain/measures/slide.h"

namespace about {

/// The slides of a client: energy and pull together, planned pauses left out. Signals, sentences
/// and charts all ask here, so that none can tell of a slide that another does not know.
measures::Answer<measures::SlideReport> slides(const ClientNotebook &, QDate today);
/// Whether an open slide is seen only with the pull: then it is not energy that is said to fall.
bool takesPullToSee(const ClientNotebook &, QDate today);

/// The band of the usual so far: of the first check-ins that count, once there are as many as a
/// slide needs. `needed`: check-ins short of that. Charts and sentences both ask here.
measures::Answer<measures::Band> usualSoFar(const QList<measures::Dated> &energies,
                                            const QList<measures::Pause> &pauses);

} // namespace about
