// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"
#include "app/domain/measures/dated.h"

namespace measures {

/// What was planned: so many times in so many days; both at least 1.
struct Frequency {
    int times = 1;
    int days = 1;
    double perDay() const { return static_cast<double>(times) / days; }
};

/// One day of a habit. A daily habit kept for 13 days goes half of the way that is left; a rarer
/// one moves slower. It forgives: one missed day takes 5 % of the strength.
/// Formula: m = 0.5^(sqrt(f) / 13); s = s m + c (1 - m), with the strength s, what was done of
///   what was planned c, and f times a day.
/// Units: none; f is per day.
/// Range: s and c 0..1, f above 0; the answer lies between s and c.
/// Errors: anything else has no answer.
/// Source: the score of Loop Habit Tracker (GPL-3.0), as formula only.
Answer<double> habitStep(double strength, double done, double perDay);

/// The longest stretch a habit's strength is followed over, in days: more than a life.
inline constexpr int habitDays = 366 * 120;

/// Strength on the evening of `to`, having had `start` before `from`; one step a day, days of a
/// planned pause skipped (they are no part of the window either). A day may stand several times
/// in `dones`. The caller decides whether today is over: if not, `to` is yesterday.
/// Formula: habitStep for each day that counts, c being what was done in the last `days` days that
///   count, over `times`, at most 1.
/// Units: none.
/// Range: 0..1.
/// Errors: `needed` is 1 if no day counts. A frequency, days or a `start` (0..1) that are no such
///   thing have no answer, nor has a stretch longer than habitDays.
/// Source: as habitStep; the window is our own.
Answer<double> habitStrength(const QList<QDate> &dones, const Frequency &frequency, QDate from,
                             QDate to, const QList<Pause> &pauses = {}, double start = 0);

/// The same as a course: the strength on the evening of each day that counts, oldest first.
/// Formula: as habitStrength.
/// Units: none.
/// Range: each value 0..1.
/// Errors: empty where habitStrength has no value.
/// Source: as habitStrength.
QList<Dated> habitCourse(const QList<QDate> &dones, const Frequency &frequency, QDate from,
                         QDate to, const QList<Pause> &pauses = {}, double start = 0);

} // namespace measures
