// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace sample {

/// Moves the days of the lives, which are written as of one reference day, to any other day.
struct Days {
    QDate reference;
    QDate today;

    /// As many days before or after today as `written` is before or after the reference.
    QDate moved(QDate written) const { return today.addDays(reference.daysTo(written)); }
    /// The day nearest to the moved one that has the weekday of the written one.
    QDate sameWeekday(QDate written) const;
    /// A meeting of somebody who meets on working days: past ones that would fall on a weekend
    /// come on the Friday before, coming ones on the Monday after; those of today stay.
    QDate meeting(QDate written, bool workingDays) const;
};

/// Fills the places of a text that depend on a day: "{weekday 2026-12-09}" (水 · Wed),
/// "{month 2027-04-03}" (四月 · April), "{day 2026-12-12}" (12/12 · 12 Dec). "{weekday}" and
/// "{day}" with a "~" before the brace closes follow sameWeekday().
QString filled(QString text, const Days &days, const QString &language);

} // namespace sample
