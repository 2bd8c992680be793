// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sentence.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// A chart, described once as values and marks. The painter draws it on paper and in small
/// places, Qt Charts draws it on the Progress tab, and both take every point, tick and word
/// from here: nothing about what is shown is decided while drawing, save where a label finds
/// room.
///
/// Days are whole days, both ends of a range included. Values are in the unit of their panel.
/// A gap (a missed check-in, a planned pause) parts a series into pieces: no line bridges it.
struct Chart {
    /// Which of the look's series colours, dashes and marks; words take their own contrast.
    enum class Ink { Energy, Pull, Goal, OtherGoal, Road };
    enum class Mark { None, Ring, Square, Diamond };

    struct Point {
        QDate day;
        double value = 0;
        bool operator==(const Point &) const = default;
    };

    struct Series {
        QString name;
        Ink ink = Ink::Energy;
        Mark mark = Mark::None; ///< at every point
        bool line = true;       ///< joins the points of a piece
        bool dashed = false;
        bool step = false;       ///< level until the next point, then straight up or down
        bool lastFilled = false; ///< the last point of all is a filled, larger mark
        std::vector<std::vector<Point>> pieces;
        bool operator==(const Series &) const = default;
    };

    /// The usual so far: filled from `from` to `to`, its name under its lower edge.
    struct Band {
        double low = 0, high = 0;
        QDate from, to;
        QString name;
        bool operator==(const Band &) const = default;
    };

    /// Words at the right of a series' last point, in as many lines as there are.
    struct EndLabel {
        struct Words {
            QString text;
            bool strong = false;
            std::optional<Ink> ink; ///< none: secondary words
            bool operator==(const Words &) const = default;
        };
        QDate day;
        double value = 0;
        std::vector<Words> words;
        bool operator==(const EndLabel &) const = default;
    };

    /// A few words at a place of the curve: "34 days behind".
    struct Remark {
        QDate day;
        double value = 0;
        QString text;
        bool warning = false; ///< in persimmon
        bool operator==(const Remark &) const = default;
    };

    /// Where the road ends: a hollow diamond and its words at the right.
    struct Target {
        QDate day;
        double value = 0;
        QString text;
        bool operator==(const Target &) const = default;
    };

    struct ValueTick {
        double value = 0;
        QString text;
        bool strong = false; ///< the agreed level
        bool operator==(const ValueTick &) const = default;
    };

    /// Something that happened on a day and has no value of the panel's: a small mark hanging
    /// from the panel's upper edge.
    struct Event {
        QDate day;
        QString text; ///< "Brake: takes on Saturday work, strength 7"
        bool operator==(const Event &) const = default;
    };

    struct Panel {
        double low = 0, high = 10;
        double share = 1; ///< of the height, beside the other panels
        std::vector<ValueTick> ticks;
        std::vector<Series> series; ///< in drawing order
        std::optional<Band> band;
        std::optional<Target> target;
        std::vector<EndLabel> endLabels;
        std::vector<Remark> remarks;
        std::vector<Event> events;
        QString eventName; ///< what the marks of the events are, said once
        bool operator==(const Panel &) const = default;
    };

    struct Stretch {
        QDate from, to;
        bool operator==(const Stretch &) const = default;
    };

    struct DayTick {
        QDate day;
        QString text;
        bool operator==(const DayTick &) const = default;
    };

    /// What hover and the arrow keys tell about one day: a ring goes round `panel`'s point.
    struct Note {
        QDate day;
        int panel = 0;
        double value = 0;
        QString facts;      ///< "30 Sep, session 19, energy 3, pull 8"
        QString words;      ///< what they said, without quotation marks; may be empty
        bool event = false; ///< of an event: the ring goes round its mark
        bool operator==(const Note &) const = default;
    };

    /// The twin: the same values as words, row by row.
    struct Table {
        QStringList head;
        std::vector<QStringList> rows;
        std::vector<qint64> ids; ///< the stored row that each line tells, where a page opens it
        bool operator==(const Table &) const = default;
    };

    /// No description holds more notes and table rows of check-ins, or of the brake log, than this,
    /// nor a series more points, were there a million: the newest are kept, and `summary` says so.
    static constexpr std::size_t mostNotes = 4000;

    QString title;               ///< the plain noun of its heading
    QString noun;                ///< the kind of chart, nobody's words; empty: the title is that
    Sentence verdict;            ///< what it says; empty where there is nothing to say
    Sentence further;            ///< what else it shows, where there is room for two sentences
    QDate from, to;              ///< the x range
    QDate today;                 ///< dotted line; invalid: none
    std::vector<DayTick> months; ///< at month starts
    std::vector<QDate> sessionDays;
    std::vector<Stretch> pauses; ///< planned: hatched
    std::vector<Panel> panels;   ///< top to bottom, sharing the days
    std::vector<Note> notes;     ///< by day
    QString key;                 ///< one line under the axis on a client's paper, or empty
    QString hint;                ///< instead of curves (0 points) or beside the only one
    int points = 0;              ///< values given: 0 shows only the hint
    Table table;
    QString summary; ///< one or two sentences for those who do not see it
    bool operator==(const Chart &) const = default;
};

/// Goals and their milestones over the months (Goals, top).
struct TimelineChart {
    struct Step {
        QDate day;      ///< as it is due now
        QDate firstDay; ///< as first agreed; invalid: never moved
        QString name;
        bool done = false;
        bool end = false; ///< the goal's own due day
        QString slip;     ///< "35 days", of a moved step
        QString facts;    ///< "shelf, due 12 May, first agreed for 7 Apr, done"
        bool operator==(const Step &) const = default;
    };
    /// An action of the goal, on a line of its own under it: thin from its first day to its last,
    /// a dot on each day on which it was done.
    struct Lane {
        QString text;
        QDate from, to;
        bool ends = false; ///< with a due day: a hollow mark, filled once it was done
        bool done = false;
        std::vector<QDate> days;
        QString facts;
        bool operator==(const Lane &) const = default;
    };
    struct Row {
        qint64 goal = 0;
        QString title;
        QString under; ///< its wells, or that there is none yet
        bool rooted = false;
        Chart::Ink ink = Chart::Ink::Goal;
        QDate from, to; ///< bar: coloured up to today, then a thin line to `to`
        std::vector<Step> steps;
        std::vector<Lane> lanes; ///< at most mostLanes; the rest is told by `more`
        QString more;            ///< "2 more actions", or empty
        QString summary;
        bool operator==(const Row &) const = default;
    };
    static constexpr std::size_t mostLanes = 3;
    QString title;
    QString purpose; ///< what all the goals are for; may be empty
    QDate from, to, today;
    QString todayText;
    std::vector<Chart::DayTick> months;
    std::vector<Row> rows;
    Chart::Table table;
    QString summary;
    QString hint;
    bool operator==(const TimelineChart &) const = default;
};

/// Twelve months of contact: long ticks are sessions, short ones contacts.
struct RhythmChart {
    struct Touch {
        QDate day;
        bool session = false;
        QString what;  ///< "session 23", "LINE"
        QString facts; ///< "2 Dec, session 23"
        bool operator==(const Touch &) const = default;
    };
    QString title;
    Sentence verdict;
    QDate from, to;
    std::vector<Touch> touches; ///< by day
    std::vector<Chart::Stretch> pauses;
    std::vector<Chart::DayTick> months;
    QString key;
    Chart::Table table;
    QString summary;
    bool operator==(const RhythmChart &) const = default;
};

/// The year as 53 weeks of 7 days, Monday first. Level 0 is nothing, 5 the most.
struct CalendarChart {
    struct Day {
        QDate day;
        int count = 0;
        int level = 0;       ///< 0..5
        QString facts;       ///< "Wed 2 Dec, 3 records"; empty of a day to come
        bool paused = false; ///< hatched: nothing was planned, so nothing is missing
        bool operator==(const Day &) const = default;
    };
    QString title;
    Sentence verdict;
    QDate firstMonday;
    QDate today;
    int weeks = 53;
    std::vector<Day> days; ///< every day from firstMonday to the end of today's week
    std::vector<Chart::DayTick> months;
    std::vector<QString> weekdays; ///< seven, some empty
    QString fewText, manyText;
    Chart::Table table;
    QString summary;
    bool operator==(const CalendarChart &) const = default;
};

/// Where a goal comes from: the wedge from head to well, and each reason then and now.
struct ReasonsChart {
    struct Reason {
        QString name;
        std::optional<int> then, now; ///< 0..9
        bool against = false;         ///< counts against: square, persimmon
        bool outside = false;         ///< shown, not counted
        QString facts;                ///< "drawn to it, Apr 5, Dec 8"
        bool operator==(const Reason &) const = default;
    };
    QString title;
    Sentence verdict;
    QString fromTo;               ///< "1 Apr → 2 Dec"
    std::optional<int> then, now; ///< -18..+18, drawn without numbers
    QString thenText, nowText;    ///< "Apr", "Dec"
    QString headText, wellText;
    std::vector<Reason> reasons; ///< none, but a `now`: the wedge alone
    QString key;
    QString details; ///< the scores, behind "Details"
    QString hint;
    Chart::Table table;
    QString summary;
    bool operator==(const ReasonsChart &) const = default;
};

/// The last check-ins of one client, in the list: 0..10, newest last.
struct SparkChart {
    QList<double> values;   ///< at most 8
    bool signalled = false; ///< ends in a persimmon diamond
    QString title;
    QString summary; ///< the values as a sentence
    Chart::Table table;
    bool operator==(const SparkChart &) const = default;
};
