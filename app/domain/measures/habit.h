// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/dated.h"

#include <optional>

namespace measures {

/// What was planned: so many times in so many days; both at least 1.
struct Frequency {
    int times = 1;
    int days = 1;
    double perDay() const { return static_cast<double>(times) / days; }
};

/// One day of a habit:  m = 0.5^(sqrt(f) / 13);  s = s m + c (1 - m)
/// with the strength s 0..1, what was done of what was planned c 0..1, and f times a day. A
/// daily habit kept for 13 days goes half of the way that is left; a rarer one moves slower. It
/// forgives: one missed day takes 5 % of the strength.
/// Source: the score of Loop Habit Tracker (GPL-3.0), as formula only.
double habitStep(double strength, double done, double perDay);

/// Strength on the evening of `to`, having had `start` before `from`; one step a day, days of a
/// planned pause skipped (they are no part of the window either). c on a day is what was done in
/// the last `days` days that count, over `times`, at most 1. A day may stand several times in
/// `dones`. The caller decides whether today is over: if not, `to` is yesterday. None if the
/// frequency, the days or `start` (0..1) are no such thing; `start` if no day counts.
std::optional<double> habitStrength(const QList<QDate> &dones, const Frequency &frequency,
                                    QDate from, QDate to, const QList<Pause> &pauses = {},
                                    double start = 0);

} // namespace measures
