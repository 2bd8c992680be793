// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/domain/sentence.h"

/// Reasons to ask, never verdicts on a person. In the order of urgency.
enum class SignalKind {
    Slide,            ///< energy fell beyond the client's own ups and downs (measures/slide)
    ActionsMissed,    ///< three planned actions in a row
    DryWell,          ///< sustained energy below the client's own band
    WordsMissing,     ///< a well not spoken of for three times the usual gap
    PromiseDue,       ///< today or earlier, theirs or ours
    Silence,          ///< past the client's own rhythm
    DayThatMatters,   ///< a fact's day within 14 days
    ShallowTalk,      ///< three sessions or more without a word of a well
    GiftOpen,         ///< something was given, and nobody asked how it went for two weeks
    RenewalNear,      ///< two sessions or fewer left of the engagement
    GoalTooBig,       ///< big, rootless and planless: willpower alone
    GoalWithoutRoot,  ///< not joined to a well yet
    GoalWithoutBrake, ///< nobody has asked yet what will pull against it
    UsualToReask      ///< choices turned away from it, or it is old
};

/// One reason to ask about one client.
struct Signal {
    SignalKind kind = SignalKind::Slide;
    Id client = 0;
    Id about = 0; ///< the row it is about: goal, well, promise, fact, usual, action; 0: none
    QDate date;   ///< the day it is about: due, day that matters, last evidence, raised
    QDate since;  ///< the first day of what it tells, where it tells of a stretch
    std::optional<double> from, to; ///< the values at `since` and `date`, 0..10
    int days = 0;                   ///< of silence, without words, until the day, overdue
    int count = 0; ///< actions missed, sessions left, choices turned away, usual days of silence
    Side owes = Side::Client; ///< of a promise
    QString words;            ///< the name of the well, the promise's or fact's text
    Sentence fact;            ///< what it is, with its values, in one sentence
    Sentence sentence; ///< the same as a list tells it: health first where it is about the person
    bool operator==(const Signal &) const = default;
};

/// All signals of one client on a day, the most urgent first. A pause that covers `today`
/// keeps slides, dry wells, missing words, shallow talk, silences, gifts and missed actions quiet;
/// archived and
/// graduated clients raise only promises and days that matter.
std::vector<Signal> signalsOf(const ClientNotebook &notebook, QDate today);

/// The first of a kind, or null.
const Signal *firstOf(const std::vector<Signal> &found, SignalKind kind);

/// What the slide card is about: the person may be sliding back, or their well running dry.
bool hasSlideCard(SignalKind kind);

/// What is shown with a diamond in the client list: something about the person has changed.
bool isAboutEnergy(SignalKind kind);
