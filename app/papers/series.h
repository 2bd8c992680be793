// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/verdicts.h"
#include "app/papers/chart.h"

#include <QCoreApplication>

/// Makes charts from values. All words come out in the language in use, all days up to and
/// including `today`; nothing after it is shown but what is planned.
class series {
    Q_DECLARE_TR_FUNCTIONS(series)
public:
    /// Two panels on the same days, 0..10 each: sustained energy over its dots with the band of
    /// the usual so far; pull below. Parted at planned pauses and at missed check-ins.
    static Chart energyOverPull(const ClientNotebook &, Range range, QDate today);

    /// A goal's values against its planned road.
    static Chart road(const ClientNotebook &, const Goal &, QDate today);

    /// The same for a client's own paper, from what may reach the client and nothing else:
    /// no remark, no band, no percent, no word of the consultant's.
    static Chart road(const ForClient::GoalChart &, QDate today);

    /// Level -2..+2 over time, the agreed wording of each level at its side.
    static Chart attainment(const ClientNotebook &, const Goal &, QDate today);

    /// All goals that are under way or reached, in their order.
    static TimelineChart timeline(const ClientNotebook &, QDate today);

    /// Contacts and sessions of the last twelve months.
    static RhythmChart rhythm(const ClientNotebook &, QDate today);

    /// How much was recorded on each day of the last 53 weeks: check-ins, values, done actions,
    /// tried plans, words, sessions.
    static CalendarChart calendar(const ClientNotebook &, QDate today);

    /// First and last ratings of a goal's reasons.
    static ReasonsChart reasons(const ClientNotebook &, const Goal &, QDate today);

    /// The colour of a goal: the first that is joined to a well, another, or none yet.
    static Chart::Ink goalInk(const ClientNotebook &, const Goal &);

    /// The last 8 energies, oldest first.
    static SparkChart spark(const ClientNotebook &, bool signalled, QDate today);

private:
    /// Notes and table of every check-in in the chart's days.
    static void addCheckIns(Chart &chart, const ClientNotebook &);
    /// The brake log over the pull panel: named, rated, tamed.
    static void addBrakes(Chart &chart, const ClientNotebook &);
    static TimelineChart::Row timelineRow(const ClientNotebook &, const Goal &, QDate today);
    static TimelineChart::Lane lane(const ClientNotebook &, const Action &, QDate end, QDate today);
    static void addSteps(TimelineChart::Row &, const ClientNotebook &, const Goal &, QDate today);
    static void tellRow(Chart::Table &, const TimelineChart::Row &, QDate today);
    static void addLanes(TimelineChart::Row &, const ClientNotebook &, const Goal &, QDate today);
};
