// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/misses.h"

#include <algorithm>

namespace measures {

Misses misses(QList<Planned> planned, const QList<Pause> &pauses) {
    const PauseDays paused(pauses);
    planned.removeIf(
        [&paused](const Planned &one) { return !one.day.isValid() || paused.covers(one.day); });
    std::stable_sort(planned.begin(), planned.end(),
                     [](const Planned &a, const Planned &b) { return a.day < b.day; });
    Misses answer;
    for (auto one = planned.crbegin(); one != planned.crend() && !one->done; ++one) {
        ++answer.inARow;
        answer.since = one->day;
    }
    return answer;
}

} // namespace measures
