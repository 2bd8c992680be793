// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/readiness.h"

#include <algorithm>

namespace measures {

Answer<Readiness> readiness(std::optional<int> importance, std::optional<int> confidence) {
    const auto outside = [](std::optional<int> ruler) {
        return ruler && (*ruler < 0 || *ruler > 10);
    };
    if (outside(importance) || outside(confidence))
        return Answer<Readiness>::none();
    if (!importance || !confidence)
        return Answer<Readiness>::early((importance ? 0 : 1) + (confidence ? 0 : 1));
    Readiness answer;
    answer.value = std::min(*importance, *confidence);
    if (*importance != *confidence)
        answer.ruler = *importance < *confidence ? Ruler::Importance : Ruler::Confidence;
    if (answer.value > 0)
        answer.insteadOf = answer.value - 1;
    return Answer<Readiness>::of(answer);
}

} // namespace measures
