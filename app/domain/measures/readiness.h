// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"

namespace measures {

/// The ruler to talk about. Equal: neither is the lower one, so the client chooses.
enum class Ruler { Importance, Confidence, Equal };

/// What to ask: "what made it `value`, and not `insteadOf`?" It asks for what is there already;
/// at 0 there is nothing lower, and the question is left out.
struct Readiness {
    Ruler ruler = Ruler::Equal;
    int value = 0;                ///< 0..10, on the lower ruler
    std::optional<int> insteadOf; ///< one less
};

/// Readiness rulers: importance and confidence; work on the lower one.
/// Formula: min(importance, confidence); the question is "why not one less?"
/// Units: points of the ruler.
/// Range: 0..10.
/// Errors: `needed` counts the rulers not answered; an answer outside 0..10 has none.
/// Source: the rulers of motivational interviewing (Miller & Rollnick).
Answer<Readiness> readiness(std::optional<int> importance, std::optional<int> confidence);

} // namespace measures
