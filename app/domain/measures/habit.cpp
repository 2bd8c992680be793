// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/habit.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace measures {

double habitStep(double strength, double done, double perDay) {
    const double kept = std::exp2(-std::sqrt(perDay) / 13);
    return strength * kept + done * (1 - kept);
}

std::optional<double> habitStrength(const QList<QDate> &dones, const Frequency &frequency,
                                    QDate from, QDate to, const QList<Pause> &pauses,
                                    double start) {
    if (frequency.times < 1 || frequency.days < 1 || !from.isValid() || !to.isValid() ||
        !(start >= 0 && start <= 1))
        return std::nullopt;
    QHash<QDate, int> doneOn;
    for (const QDate day : dones)
        ++doneOn[day];
    double strength = start;
    QList<int> counts; // one for each day that counts, oldest first
    int window = 0;    // how much was done in the last `days` of them
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (isPaused(day, pauses))
            continue;
        counts.append(doneOn.value(day));
        window += counts.last();
        if (counts.size() > frequency.days)
            window -= counts.at(counts.size() - 1 - frequency.days);
        const double done = std::min(1.0, static_cast<double>(window) / frequency.times);
        strength = habitStep(strength, done, frequency.perDay());
    }
    return strength;
}

} // namespace measures
