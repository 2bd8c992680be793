// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"

namespace measures {

/// How often an if-then plan was kept when its cue came.
/// Formula: done / cue met
/// Units: none.
/// Range: 0..1.
/// Errors: `needed` is 1 while the cue was never met; a count below 0, or more done than met, has
///   no answer.
/// Source: our own definition, after implementation intentions (Gollwitzer 1999).
Answer<double> hitRate(int done, int cueMet);

} // namespace measures
