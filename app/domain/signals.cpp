// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/signals.h"
#include "app/domain/choices.h"
#include "app/domain/measures/drywell.h"
#include "app/domain/measures/misses.h"
#include "app/domain/measures/silence.h"
#include "app/domain/measures/usualchoice.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/domain/slides.h"
#include "app/domain/spoken.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {

struct Signals {
    Q_DECLARE_TR_FUNCTIONS(Signals)
};

constexpr int staleDays = 56;      ///< numbers older than this say nothing about today
constexpr int daysAhead = 14;      ///< how early a day that matters is told
constexpr int renewalLeft = 2;     ///< sessions left at which going on is talked about
constexpr int bigGoalDays = 180;   ///< a goal at least this long is a big one
constexpr int shallowSessions = 3; ///< in a row without a word of a well
constexpr int giftDays = 14;       ///< after which what was given is worth asking about

using Found = std::vector<Signal>;

/// What every rule needs, worked out once.
struct Look {
    const ClientNotebook &notebook;
    QDate today;
    QList<measures::Pause> pauses;
    QList<measures::Dated> energies;
    QList<QDate> contacts;
    bool watched = false; ///< neither paused, nor archived, nor graduated

    Signal made(SignalKind kind, Id about = 0) const {
        Signal signal;
        signal.kind = kind;
        signal.client = notebook.client.id;
        signal.about = about;
        return signal;
    }
    bool isFresh(QDate day) const {
        return measures::daysOutsidePauses(day, today, pauses) <= staleDays;
    }
};

void findSlide(const Look &look, Found &found) {
    const auto report = about::slides(look.notebook, look.today);
    if (!report || !report->open() || report->slides.last().risingSince ||
        !look.isFresh(report->points.last().day))
        return;
    const measures::Slide &slide = report->slides.last();
    const measures::SlidePoint &before = report->points[std::max(0, slide.began.index - 1)];
    const measures::SlidePoint &now = report->points.last();
    Signal signal = look.made(SignalKind::Slide);
    signal.since = before.day;
    signal.date = now.day;
    signal.from = before.value;
    signal.to = now.value;
    signal.count = static_cast<int>(report->points.size()) - slide.began.index;
    signal.fact = Sentence::of(
        about::takesPullToSee(look.notebook, look.today)
            ? Signals::tr("Energy and pull together are beyond the usual ups and downs since %1.")
            : Signals::tr("Falling since %1, more than the usual ups and downs."),
        {phrases::month(slide.began.day, look.today)});
    found.push_back(signal);
}

void findMisses(const Look &look, Found &found) {
    for (const Action &action : look.notebook.actions) {
        const Goal *goal = about::goalById(look.notebook, action.goal);
        if (goal && goal->state != GoalState::Active)
            continue;
        QList<measures::Planned> planned;
        QDate latest;
        for (const ActionDay &day : look.notebook.actionDays)
            // Today is not over: what is not done yet is not missed.
            if (day.action == action.id && day.date.isValid() &&
                (day.date < look.today || (day.date == look.today && day.done))) {
                planned.append({day.date, day.done});
                latest = latest.isValid() ? std::max(latest, day.date) : day.date;
            }
        const measures::Misses misses = measures::misses(planned, look.pauses);
        if (!misses.slide() || !look.isFresh(latest))
            continue;
        Signal signal = look.made(SignalKind::ActionsMissed, action.id);
        signal.since = misses.since;
        signal.date = latest;
        signal.count = misses.inARow;
        signal.words = action.text;
        signal.fact = Sentence::of(Signals::tr("%1 has not happened %2 in a row, "
                                               "since %3."),
                                   {language::quoted(action.text), phrases::times(misses.inARow),
                                    phrases::day(misses.since, look.today)});
        found.push_back(signal);
    }
}

void findDryWell(const Look &look, Found &found) {
    const auto dry = measures::dryWell(look.energies, look.pauses);
    if (!dry || !dry->dry || !look.isFresh(look.energies.last().day))
        return;
    Signal signal = look.made(SignalKind::DryWell);
    signal.since = dry->since;
    signal.date = look.energies.last().day;
    signal.from = dry->own.low;
    signal.to = dry->sustained;
    signal.fact = Sentence::of(Signals::tr("Sustained energy has been below the "
                                           "usual so far since %1."),
                               {phrases::month(dry->since, look.today)});
    found.push_back(signal);
}

/// The certain wells that goals under way are joined to; without any, the one that stands for the
/// client. A candidate beside them may rest: nobody knows yet whether it is one.
std::vector<const Well *> wellsInUse(const Look &look) {
    std::vector<const Well *> wells;
    for (const Well &well : look.notebook.wells)
        for (const Root &root : look.notebook.roots) {
            const Goal *goal = about::goalById(look.notebook, root.goal);
            if (root.well == well.id && goal && goal->state == GoalState::Active &&
                about::isConfirmed(look.notebook, well)) {
                wells.push_back(&well);
                break;
            }
        }
    if (wells.empty())
        if (const Well *well = about::chosenWell(look.notebook, look.today))
            wells.push_back(well);
    return wells;
}

void findMissingWords(const Look &look, Found &found) {
    auto usual = measures::usualGap(look.contacts, look.pauses);
    if (!usual && look.notebook.client.cadenceDays)
        usual = measures::Answer<double>::of(*look.notebook.client.cadenceDays);
    if (!usual)
        return;
    for (const Well *well : wellsInUse(look)) {
        QDate last;
        for (const Evidence &evidence : look.notebook.evidence)
            if (evidence.well == well->id && evidence.date.isValid() && evidence.date <= look.today)
                last = last.isValid() ? std::max(last, evidence.date) : evidence.date;
        if (!last.isValid() || !measures::wordsMissing(last, look.today, *usual, look.pauses))
            continue;
        Signal signal = look.made(SignalKind::WordsMissing, well->id);
        signal.date = last;
        signal.days = static_cast<int>(last.daysTo(look.today));
        signal.words = well->name;
        signal.fact = Sentence::of(Signals::tr("%1 has not come up for %2."),
                                   {language::quoted(well->name), phrases::days(signal.days)});
        found.push_back(signal);
    }
}

/// Sessions in a row, the last one included, in which no well was spoken of.
void findShallowTalk(const Look &look, Found &found) {
    std::vector<const Session *> held;
    for (const Session &session : look.notebook.sessions)
        if (session.state == SessionState::Held && about::localStart(session).date <= look.today)
            held.push_back(&session);
    std::stable_sort(held.begin(), held.end(), [](const Session *a, const Session *b) {
        return about::startsBefore(*a, *b);
    });
    const auto &all = look.notebook.evidence;
    const auto spokeOfAWell = [&](const Session *session) {
        const QDate day = about::localStart(*session).date;
        return std::any_of(all.begin(), all.end(), [&](const Evidence &evidence) {
            return evidence.session == session->id || evidence.date == day;
        });
    };
    int inARow = 0;
    for (auto at = held.rbegin(); at != held.rend() && !spokeOfAWell(*at); ++at)
        ++inARow;
    if (inARow < shallowSessions || !look.isFresh(about::localStart(*held.back()).date))
        return;
    const Well *well = about::chosenWell(look.notebook, look.today);
    Signal signal = look.made(SignalKind::ShallowTalk, well ? well->id : 0);
    signal.date = about::localStart(*held.back()).date;
    signal.since = about::localStart(*held[held.size() - static_cast<std::size_t>(inARow)]).date;
    signal.count = inARow;
    signal.words = well ? well->name : QString();
    signal.fact = Sentence::of(Signals::tr("No well has come up in the last %1 sessions."),
                               {QString::number(inARow)});
    found.push_back(signal);
}

/// The first thing given that nobody has asked about since.
void findGifts(const Look &look, Found &found) {
    for (const Gift &gift : look.notebook.gifts) {
        if (!gift.date.isValid() || gift.returned.isValid() || !gift.outcome.trimmed().isEmpty() ||
            measures::daysOutsidePauses(gift.date, look.today, look.pauses) < giftDays)
            continue;
        Signal signal = look.made(SignalKind::GiftOpen, gift.id);
        signal.date = gift.date;
        signal.days = static_cast<int>(gift.date.daysTo(look.today));
        signal.words = gift.reason.trimmed();
        const QString day = phrases::day(gift.date, look.today);
        signal.fact =
            signal.words.isEmpty()
                ? Sentence::of(Signals::tr("What was given on %1 has not been asked about yet."),
                               {day})
                : Sentence::of(Signals::tr("What was given on %1 has not been asked about yet: %2"),
                               {day, signal.words});
        found.push_back(signal);
        return;
    }
}

void findPromises(const Look &look, Found &found) {
    for (const Promise &promise : look.notebook.promises) {
        const bool theirs = promise.owes == Side::Client;
        if (promise.state != PromiseState::Open || !promise.due.isValid() ||
            promise.due > look.today || (theirs && !look.watched))
            continue;
        Signal signal = look.made(SignalKind::PromiseDue, promise.id);
        signal.date = promise.due;
        signal.since = promise.made;
        signal.days = static_cast<int>(promise.due.daysTo(look.today));
        signal.owes = promise.owes;
        signal.words = promiseWords(promise); // the day it is due stands beside them
        signal.fact = theirs ? Sentence::of(Signals::tr("From %1: %2"),
                                            {about::callName(look.notebook.client), signal.words})
                             : Sentence::of(Signals::tr("From me: %1"), {signal.words});
        found.push_back(signal);
    }
}

void findSilence(const Look &look, Found &found) {
    const auto silence =
        measures::silence(look.contacts, look.today, look.notebook.client.cadenceDays, look.pauses);
    const Session *next = about::nextPlanned(look.notebook, look.today);
    if (!silence || !silence->past || (next && about::localStart(*next).date == look.today))
        return;
    const int usual = static_cast<int>(std::lround(*silence->usual));
    Signal signal = look.made(SignalKind::Silence);
    signal.date = look.contacts.last();
    signal.days = silence->days;
    signal.count = usual;
    signal.fact = Sentence::of(Signals::tr("%1 since the last contact; usually %2."),
                               {phrases::days(silence->days), QString::number(usual)});
    found.push_back(signal);
}

void findDays(const Look &look, Found &found) {
    for (const Fact &fact : look.notebook.facts) {
        const QDate next = about::nextDay(fact, look.today);
        if (!next.isValid() || look.today.daysTo(next) > daysAhead ||
            (fact.noted.isValid() && fact.noted > look.today))
            continue;
        Signal signal = look.made(SignalKind::DayThatMatters, fact.id);
        signal.date = next;
        signal.days = static_cast<int>(look.today.daysTo(next));
        signal.words = fact.text;
        signal.fact =
            Sentence::of(Signals::tr("%1: %2"), {phrases::dayNear(next, look.today), fact.text});
        found.push_back(signal);
    }
}

void findRenewal(const Look &look, Found &found) {
    const Engagement *engagement = about::currentEngagement(look.notebook, look.today);
    const std::optional<int> left = about::sessionsLeft(look.notebook, look.today);
    // Where none were bought there is nothing that could be used up.
    if (!engagement || !left || *left > renewalLeft || *engagement->sessionsBought == 0)
        return;
    const auto &all = look.notebook.engagements;
    const bool isRenewed = std::any_of(all.begin(), all.end(), [&](const Engagement &other) {
        return other.start.isValid() && other.start > look.today;
    });
    if (isRenewed)
        return;
    Signal signal = look.made(SignalKind::RenewalNear, engagement->id);
    signal.date = engagement->end;
    signal.count = *left;
    signal.words = engagement->purpose;
    signal.fact = Sentence::of(
        *left == 0   ? Signals::tr("The sessions agreed on are used up. Time to talk about what "
                                     "comes next.")
        : *left == 1 ? Signals::tr("One session left. Time to talk about what comes next.")
                     : Signals::tr("%1 sessions left. Time to talk about what comes next."),
        {QString::number(*left)});
    found.push_back(signal);
}

bool hasPlan(const Look &look, Id goal) {
    return std::any_of(
        look.notebook.brakes.begin(), look.notebook.brakes.end(), [&](const Brake &brake) {
            return brake.goal == goal && about::planOf(look.notebook, brake.id, look.today);
        });
}

void findGoals(const Look &look, Found &found) {
    for (const Goal &goal : look.notebook.goals) {
        if (goal.state != GoalState::Active || (goal.start.isValid() && goal.start > look.today))
            continue;
        const auto add = [&](SignalKind kind, const QString &pattern) {
            Signal signal = look.made(kind, goal.id);
            signal.date = goal.due;
            signal.words = goal.title;
            signal.fact = Sentence::of(pattern, {language::quoted(goal.title)});
            found.push_back(signal);
        };
        const auto &brakes = look.notebook.brakes;
        const bool hasBrake = std::any_of(brakes.begin(), brakes.end(), [&](const Brake &brake) {
            return brake.goal == goal.id;
        });
        const bool isBig = goal.start.isValid() && goal.due.isValid() &&
                           goal.start.daysTo(goal.due) >= bigGoalDays;
        const bool isRooted = about::isRooted(look.notebook, goal.id);
        if (!isRooted && isBig && !hasPlan(look, goal.id))
            add(SignalKind::GoalTooBig,
                Signals::tr("%1 is a long way to go on will alone: no well and no plan yet."));
        else if (!isRooted)
            add(SignalKind::GoalWithoutRoot, Signals::tr("%1: not joined to a well yet."));
        if (!hasBrake)
            add(SignalKind::GoalWithoutBrake,
                Signals::tr("%1: nobody has asked yet what will pull against it."));
    }
}

/// How the choices of a usual's topic turned away from it, as a sentence; empty if they did not.
Sentence turnedAwaySentence(const Look &look, const Usual &usual, Signal &signal) {
    QList<measures::Chosen> chosen;
    for (const Choice &choice : look.notebook.choices)
        if (choice.date <= look.today && about::asRead(choice.topic) == about::asRead(usual.topic))
            chosen.append({choice.date, about::asRead(choice.value)});
    const auto away = measures::turnedAway(chosen, about::asRead(usual.value), usual.confirmed);
    if (!away)
        return {};
    signal.count = away->times;
    for (const Choice &choice : look.notebook.choices)
        if (choice.date <= look.today &&
            about::asRead(choice.topic) == about::asRead(usual.topic)) {
            signal.date = choice.date;
            if (!away->instead.isNull() && about::asRead(choice.value) == away->instead)
                signal.words = choice.value;
        }
    return signal.words.isEmpty()
               ? Sentence::of(Signals::tr("Something else %1 lately. Ask again."),
                              {phrases::times(away->times)})
               : Sentence::of(Signals::tr("%1 %2 lately. Ask again."),
                              {signal.words, phrases::times(away->times)});
}

void findUsuals(const Look &look, Found &found) {
    const QDate back = about::baselineStart(look.notebook, look.today);
    for (const Usual &usual : look.notebook.usuals) {
        Signal signal = look.made(SignalKind::UsualToReask, usual.id);
        signal.fact = turnedAwaySentence(look, usual, signal);
        const bool isOld = usual.confirmed.isValid() && usual.reaskAfterDays &&
                           usual.confirmed.addDays(*usual.reaskAfterDays) < look.today;
        const bool isFromBefore =
            back.isValid() && usual.confirmed.isValid() && usual.confirmed < back;
        if (signal.fact.isEmpty() && (isOld || isFromBefore)) {
            signal.date = usual.confirmed;
            signal.days = static_cast<int>(usual.confirmed.daysTo(look.today));
            signal.fact = Sentence::of(Signals::tr("Last confirmed %1. Ask again."),
                                       {phrases::day(usual.confirmed, look.today)});
        }
        if (!signal.fact.isEmpty())
            found.push_back(signal);
    }
}

} // namespace

std::vector<Signal> signalsOf(const ClientNotebook &notebook, QDate today) {
    const Client &client = notebook.client;
    const bool isOver = client.archived || client.state == ClientState::Graduated;
    const Look look{notebook,
                    today,
                    about::plannedPauses(notebook),
                    about::energies(notebook, today),
                    about::contactDays(notebook, today),
                    !isOver && client.state != ClientState::Paused &&
                        !about::isPaused(notebook, today)};
    Found found;
    if (look.watched) {
        findSlide(look, found);
        findMisses(look, found);
        findDryWell(look, found);
        findMissingWords(look, found);
        findShallowTalk(look, found);
        findSilence(look, found);
        findGifts(look, found);
        findUsuals(look, found);
    }
    if (!isOver) {
        findRenewal(look, found);
        findGoals(look, found);
    }
    findPromises(look, found);
    findDays(look, found);
    for (Signal &signal : found) {
        // It may be illness: nothing about a person's energy is told before that.
        if (hasSlideCard(signal.kind))
            signal.sentence = Sentence::of(Signals::tr("Ask how they are first.") + phrases::gap());
        signal.sentence += signal.fact;
    }
    std::stable_sort(found.begin(), found.end(), [](const Signal &a, const Signal &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (a.kind == SignalKind::PromiseDue && a.owes != b.owes)
            return a.owes == Side::Consultant;
        return a.date < b.date;
    });
    return found;
}

const Signal *firstOf(const std::vector<Signal> &found, SignalKind kind) {
    for (const Signal &signal : found)
        if (signal.kind == kind)
            return &signal;
    return nullptr;
}

bool hasSlideCard(SignalKind kind) {
    return kind == SignalKind::Slide || kind == SignalKind::ActionsMissed ||
           kind == SignalKind::DryWell;
}

bool isAboutEnergy(SignalKind kind) {
    return hasSlideCard(kind) || kind == SignalKind::WordsMissing;
}
