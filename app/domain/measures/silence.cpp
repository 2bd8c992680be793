// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/silence.h"

#include "app/domain/measures/statistics.h"

#include <algorithm>
#include <cmath>

namespace measures {

namespace {

QList<QDate> distinctDays(QList<QDate> days) {
    days.removeIf([](QDate day) { return !day.isValid(); });
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

QList<double> gaps(const QList<QDate> &contacts, const QList<Pause> &pauses) {
    const QList<QDate> days = distinctDays(contacts);
    const PauseDays paused(pauses);
    QList<double> lengths;
    for (qsizetype i = 1; i < days.size(); ++i) {
        const int length = paused.outside(days.at(i - 1), days.at(i));
        // Two contacts inside one pause are no rhythm at all.
        if (length > 0)
            lengths.append(length);
    }
    return lengths;
}

Answer<double> usualGap(const QList<QDate> &contacts, const QList<Pause> &pauses) {
    const QList<double> lengths = gaps(contacts, pauses);
    if (lengths.size() < silenceGaps)
        return Answer<double>::early(silenceGaps - static_cast<int>(lengths.size()));
    return {median(lengths.last(std::min<qsizetype>(silenceLatestGaps, lengths.size()))), 0};
}

Answer<Silence> silence(const QList<QDate> &contacts, QDate today, std::optional<int> cadence,
                        const QList<Pause> &pauses) {
    if (!today.isValid() || (cadence && *cadence < 1))
        return Answer<Silence>::none();
    QList<QDate> days = distinctDays(contacts);
    days.removeIf([today](QDate day) { return day > today; });
    if (days.isEmpty())
        return Answer<Silence>::early(1);
    Silence answer;
    answer.days = daysOutsidePauses(days.last(), today, {});
    answer.counted = daysOutsidePauses(days.last(), today, pauses);
    if (cadence) {
        answer.usual = *cadence;
    } else {
        const Answer<double> rhythm = usualGap(days, pauses);
        answer.usual = rhythm.value;
        answer.needed = rhythm.needed;
    }
    answer.past = answer.usual && answer.counted > *answer.usual && !isPaused(today, pauses);
    return Answer<Silence>::of(answer);
}

bool wordsMissing(QDate lastEvidence, QDate today, double usualGapDays,
                  const QList<Pause> &pauses) {
    if (!lastEvidence.isValid() || !today.isValid() || !std::isfinite(usualGapDays) ||
        usualGapDays <= 0 || isPaused(today, pauses))
        return false;
    return daysOutsidePauses(lastEvidence, today, pauses) >= wordsMissingFactor * usualGapDays;
}

} // namespace measures
