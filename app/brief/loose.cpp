// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/loose.h"

#include <algorithm>

namespace {

bool isOfLate(QDate day, QDate today) {
    return day.isValid() && day <= today && day.daysTo(today) <= loose::lately;
}

} // namespace

std::vector<Evidence> loose::words(const ClientNotebook &notebook, QDate today) {
    std::vector<Evidence> found;
    for (const Evidence &one : notebook.evidence)
        if (one.well == 0 && isOfLate(one.date, today))
            found.push_back(one);
    return found;
}

std::vector<Brake> loose::brakes(const ClientNotebook &notebook, QDate today) {
    std::vector<Brake> found;
    for (const Brake &one : notebook.brakes)
        if (one.goal == 0 && !one.tamed.isValid() && isOfLate(one.noted, today))
            found.push_back(one);
    std::stable_sort(found.begin(), found.end(),
                     [](const Brake &a, const Brake &b) { return a.noted < b.noted; });
    return found;
}
