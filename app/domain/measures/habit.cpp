// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/habit.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <optional>

namespace measures {

namespace {

// Only for numbers that habitStep lets through.
double step(double strength, double done, double perDay) {
    const double kept = std::exp2(-std::sqrt(perDay) / 13);
    return strength * kept + done * (1 - kept);
}

bool isShare(double value) {
    return value >= 0 && value <= 1;
}

bool isAsked(const Frequency &frequency, QDate from, QDate to, double start) {
    return frequency.times >= 1 && frequency.days >= 1 && from.isValid() && to.isValid() &&
           isShare(start) && from.daysTo(to) < habitDays;
}

/// Tells the strength on the evening of each day that counts, in their order.
template <class Tell>
void follow(const QList<QDate> &dones, const Frequency &frequency, QDate from, QDate to,
            const QList<Pause> &pauses, double start, const Tell &tell) {
    const PauseDays paused(pauses);
    QHash<QDate, int> doneOn;
    for (const QDate day : dones)
        ++doneOn[day];
    double strength = start;
    QList<int> counts; // one for each day that counts, oldest first
    int window = 0;    // how much was done in the last `days` of them
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (paused.covers(day))
            continue;
        counts.append(doneOn.value(day));
        window += counts.last();
        if (counts.size() > frequency.days)
            window -= counts.at(counts.size() - 1 - frequency.days);
        const double done = std::min(1.0, static_cast<double>(window) / frequency.times);
        strength = step(strength, done, frequency.perDay());
        tell(day, strength);
    }
}

} // namespace

Answer<double> habitStep(double strength, double done, double perDay) {
    if (!isShare(strength) || !isShare(done) || !(perDay > 0 && isValue(perDay)))
        return Answer<double>::none();
    return Answer<double>::of(step(strength, done, perDay));
}

Answer<double> habitStrength(const QList<QDate> &dones, const Frequency &frequency, QDate from,
                             QDate to, const QList<Pause> &pauses, double start) {
    if (!isAsked(frequency, from, to, start))
        return Answer<double>::none();
    std::optional<double> last;
    follow(dones, frequency, from, to, pauses, start,
           [&](QDate, double strength) { last = strength; });
    return last ? Answer<double>::of(*last) : Answer<double>::early(1);
}

QList<Dated> habitCourse(const QList<QDate> &dones, const Frequency &frequency, QDate from,
                         QDate to, const QList<Pause> &pauses, double start) {
    QList<Dated> course;
    if (isAsked(frequency, from, to, start))
        follow(dones, frequency, from, to, pauses, start, [&](QDate day, double strength) {
            course.append({day, strength});
        });
    return course;
}

} // namespace measures
