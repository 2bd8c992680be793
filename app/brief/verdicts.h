// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/domain/forclient.h"
#include "app/domain/sentence.h"

/// The sentence above each chart: what it says, in words, true with 0, 1 and 2 points and with
/// gaps, and true on the day it is asked for. Every function is a pure function of its input.

/// How much of the past a chart shows.
enum class Range { ThreeMonths, Year, FromStart };
QString rangeName(Range range); ///< "this year", as a button or at a heading's right

/// First and last day of a range, both included; `to` is today.
struct Span {
    QDate from;
    QDate to;
    bool contains(QDate day) const { return day >= from && day <= to; }
    bool operator==(const Span &) const = default;
};
/// FromStart begins with the first thing recorded; at least a month is shown.
Span spanOf(const ClientNotebook &notebook, Range range, QDate today);

struct Verdict {
    enum class State {
        Empty, ///< nothing to draw: the sentence invites, the chart gives way to it
        One,   ///< one point: a dot
        Early, ///< drawn, but too early to judge
        Said   ///< judged
    };
    State state = State::Empty;
    Sentence text;
    Sentence details; ///< the scores, behind "Details"; may be empty
    bool operator==(const Verdict &) const = default;
};

/// Energy over pull: did the old normal break, was there a slide, where is it now.
Verdict energyVerdict(const ClientNotebook &notebook, Range range, QDate today);

/// The band of the usual so far, cut to 0..10: XmR limits of the first eight check-ins that count.
/// None with fewer than nine: the ninth is the first that could be judged by it.
struct UsualBand {
    double low = 0, high = 0;
    QDate from; ///< the first check-in it is made from
};
std::optional<UsualBand> usualBand(const ClientNotebook &notebook, QDate today);

/// "Wall crossed": whether the run chart of the energies broke upwards, with its numbers behind
/// Details. It describes and raises nothing. Empty text where it did not break, or too early.
Verdict wallVerdict(const ClientNotebook &notebook, QDate today);
/// Whether the newest check-in alone stands outside the usual while what lasts does not: a spike
/// is no trend. Empty text where it is not so.
Verdict spikeVerdict(const ClientNotebook &notebook, QDate today);
/// Both, for the line under energyVerdict(); empty where neither has anything to say.
Verdict furtherVerdict(const ClientNotebook &notebook, QDate today);

/// A goal against its road.
struct RoadVerdict : Verdict {
    QDate date; ///< of the newest value up to today
    double value = 0;
    std::optional<double> aheadDays; ///< < 0: behind
    QString endLabel;                ///< "12/2時点 66 %" · "2 Dec: 66 %"
    QString planLabel;               ///< "計画 67 %" · "plan 67 %"; as of the same date
    QString targetLabel;             ///< "目標 300冊" · "goal: 300 books"
    QString noteLabel; ///< "34日遅れ" at noteDate; empty where none is worth a note
    QDate noteDate;
    bool operator==(const RoadVerdict &) const = default;
};
RoadVerdict roadVerdict(const ClientNotebook &notebook, const Goal &goal, QDate today);

/// The same goal told to the client: the count, its date and the target. The summary's adds how
/// far ahead of the plan, or that it goes as planned; never that it is late. Empty where there is
/// nothing to say.
Sentence roadForClient(const ForClient::GoalChart &goal, QDate today);
Sentence countForClient(const ForClient::GoalChart &goal, QDate today);

/// The goal on its agreed ladder: the last step up or down, and how far it is to 0.
Verdict attainmentVerdict(const ClientNotebook &notebook, const Goal &goal, QDate today);
/// "One step below the agreed level." alone, for the ladder; empty without a level.
QString stepsToAgreed(const ClientNotebook &notebook, const Goal &goal, QDate today);

/// Contacts: days since, and what is usual.
Verdict rhythmVerdict(const ClientNotebook &notebook, QDate today);

/// Why the goal is pursued: nearer the head or the well, and which way it moved.
Verdict reasonsVerdict(const ClientNotebook &notebook, const Goal &goal, QDate today);

/// The year as a calendar: since when things are done, and where they broke off.
Verdict yearVerdict(const ClientNotebook &notebook, QDate today);
