// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace measures {

/// One observation: a day and a value in the measure's own units.
struct Dated {
    QDate day;
    double value = 0;
    bool operator==(const Dated &) const = default;
};

/// A planned pause, both ends included. Without a valid `to` it is still going on. One
/// without a valid `from`, or that ends before it begins, is no pause.
struct Pause {
    QDate from;
    QDate to;
    bool operator==(const Pause &) const = default;
};

/// How many of the first check-ins are the old normal unless the caller knows better: the
/// run chart's median and the dry well's band are frozen on them.
inline constexpr int baselineCheckins = 8;

bool isPaused(QDate day, const QList<Pause> &pauses);

/// Days after `from` up to and including `to` that lie in no pause; overlapping pauses are
/// counted once. 0 if `to` is not after `from` or either is invalid.
int daysOutsidePauses(QDate from, QDate to, const QList<Pause> &pauses);

/// The series every measure over time starts from: sorted by day, the values of one day as
/// their mean (their order within the day is not known), without those inside a planned
/// pause, and without what is no observation (an invalid day; NaN or infinity, which is a
/// missing value and stays a gap).
QList<Dated> countable(QList<Dated> series, const QList<Pause> &pauses = {});

QList<double> valuesOf(const QList<Dated> &series);

/// Only the finite ones, in their order.
QList<double> finite(const QList<double> &values);

} // namespace measures
