// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <vector>

// What the measures stand on; no measure itself.
namespace measures {

/// Values beyond this are no observation but an accident of typing. It lies far beyond any scale
/// of a person's goal, and keeps every sum and square of a million values a number.
inline constexpr double mostValue = 1e12;

/// False for NaN, infinity and what lies beyond mostValue.
bool isValue(double value);

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

/// The days that lie in any of some pauses, to ask about many days: overlapping pauses are counted
/// once, and each question costs the logarithm of their number.
class PauseDays {
public:
    explicit PauseDays(const QList<Pause> &pauses);
    bool covers(QDate day) const;
    /// Days after `from` up to and including `to` that lie in no pause. 0 if `to` is not after
    /// `from` or either is invalid.
    int outside(QDate from, QDate to) const;

private:
    struct Stretch {
        qint64 first = 0, last = 0; // Julian days, both included
        qint64 before = 0;          // paused days in the stretches before this one
    };
    qint64 upTo(qint64 day) const;
    std::vector<Stretch> m_stretches; // in order; none overlaps another
};

bool isPaused(QDate day, const QList<Pause> &pauses);

/// PauseDays::outside for one question only.
int daysOutsidePauses(QDate from, QDate to, const QList<Pause> &pauses);

/// The series every measure over time starts from: sorted by day, the values of one day as
/// their mean (their order within the day is not known, and makes no difference), without those
/// inside a planned pause, and without what is no observation (an invalid day; what is no value,
/// which is missing and stays a gap).
QList<Dated> countable(QList<Dated> series, const QList<Pause> &pauses = {});

QList<double> valuesOf(const QList<Dated> &series);

/// Only those that are values, in their order.
QList<double> finite(const QList<double> &values);

} // namespace measures
