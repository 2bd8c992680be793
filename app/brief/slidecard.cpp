// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/today.h"
#include "app/domain/measures/hitrate.h"
#include "app/domain/measures/slide.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Card {
    Q_DECLARE_TR_FUNCTIONS(SlideCard)
};

constexpr qsizetype sparkPoints = 8;

const Signal *reasonFor(const std::vector<Signal> &found) {
    for (const SignalKind kind :
         {SignalKind::Slide, SignalKind::ActionsMissed, SignalKind::DryWell})
        if (const Signal *signal = firstOf(found, kind))
            return signal;
    return nullptr;
}

/// The consultant's own part comes first.
QStringList questionsToSelf(const ClientNotebook &notebook, QDate day) {
    const Goal *goal = about::chosenGoal(notebook, day);
    QStringList lines;
    if (!goal)
        lines << Card::tr("Is there a goal at all that is theirs?");
    else if (about::isRooted(notebook, goal->id))
        lines << Card::tr("Is the goal still joined to the well?");
    else
        lines << Card::tr("The goal is not joined to a well yet. Which one could it be?");
    QDate last;
    for (const Evidence &evidence : notebook.evidence)
        if (evidence.well != 0 && evidence.date.isValid() && evidence.date <= day)
            last = last.isValid() ? std::max(last, evidence.date) : evidence.date;
    lines << (last.isValid()
                  ? Card::tr("We last spoke of a well on %1.").arg(phrases::day(last, day))
                  : Card::tr("We have not spoken of a well yet."));
    return lines;
}

QString valuesOf(const ClientNotebook &notebook, const Signal &signal, QDate day) {
    QStringList parts;
    if (signal.kind == SignalKind::Slide)
        parts << Card::tr("from %1 on %2 to %3 on %4")
                     .arg(language::number(*signal.from), phrases::day(signal.since, day),
                          language::number(*signal.to), phrases::day(signal.date, day));
    else if (signal.kind == SignalKind::DryWell)
        parts << Card::tr("sustained %1, the usual so far begins at %2")
                     .arg(language::number(*signal.to), language::number(*signal.from));
    else
        parts << Card::tr("last missed on %1").arg(phrases::day(signal.date, day));
    QString pause = Card::tr("no pause planned");
    for (const Pause &one : notebook.pauses)
        if (one.from.isValid() && one.from <= day && (!one.to.isValid() || one.to >= signal.since))
            pause = one.to.isValid()
                        ? Card::tr("a pause from %1 to %2 is left out")
                              .arg(phrases::day(one.from, day), phrases::day(one.to, day))
                        : Card::tr("a pause since %1 is left out").arg(phrases::day(one.from, day));
    parts << pause;
    return language::listed(parts);
}

Sentence detailsOf(const ClientNotebook &notebook, QDate day) {
    const auto report =
        measures::slides(about::energies(notebook, day), about::plannedPauses(notebook));
    if (!report || !report->open())
        return {};
    const measures::Slide &slide = report->slides.last();
    return Sentence::of(Card::tr("Before it %1 on average. The sum of what was too low stands at "
                                 "%2; above %3 it is told."),
                        {language::number(slide.earlierMean),
                         language::number(report->points.last().c),
                         language::number(measures::slideLimit)});
}

/// The plan, with how often it was done when its cue came.
void tellPlan(SlideCard &card, const ClientNotebook &notebook, const Goal &goal, QDate day) {
    const Brake *brake = about::chosenBrake(notebook, goal.id, day);
    if (!brake)
        return;
    int strength = -1;
    for (const BrakeStrength &row : notebook.brakeStrengths)
        if (row.brake == brake->id && row.date <= day)
            strength = row.strength;
    card.brakeText =
        language::listed({Card::tr("Brake: %1").arg(brake->name),
                          strength < 0 ? QString() : Card::tr("strength %1").arg(strength)});
    const Plan *plan = about::planOf(notebook, brake->id, day);
    if (!plan)
        return;
    int met = 0;
    int done = 0;
    for (const Trial &trial : notebook.trials)
        if (trial.plan == plan->id && trial.cueMet && trial.date <= day) {
            ++met;
            done += trial.done ? 1 : 0;
        }
    const QStringList values{phrases::unstopped(plan->cue), phrases::unstopped(plan->response),
                             QString::number(done), QString::number(met)};
    card.plan = plan->id;
    card.planText = measures::hitRate(done, met)
                        ? Sentence::of(Card::tr("If %1, then %2 · [b]%3 of %4[/b]"), values)
                        : Sentence::of(Card::tr("If %1, then %2"), values);
}

BriefQuote lastWordsAtTheWell(const ClientNotebook &notebook, QDate day) {
    const Well *well = about::chosenWell(notebook, day);
    const Evidence *found = nullptr;
    for (const Evidence &evidence : notebook.evidence)
        if (well && evidence.well == well->id && evidence.ownWords && evidence.date.isValid() &&
            evidence.date <= day && !about::isPrivateLine(notebook, evidence.line) &&
            (!found || evidence.date >= found->date))
            found = &evidence;
    return found ? quoteOf(notebook, *found) : BriefQuote{};
}

} // namespace

SlideCard slideCard(const ClientNotebook &notebook, QDate day) {
    const std::vector<Signal> found = signalsOf(notebook, day);
    const Signal *signal = reasonFor(found);
    if (!signal)
        return {};
    SlideCard card;
    card.client = notebook.client.id;
    card.title = Card::tr("%1: signs of a slide").arg(about::nameWithSan(notebook.client));
    card.dateText = language::wordedDay(day);
    card.toSelf = questionsToSelf(notebook, day);
    card.toThem = Card::tr("Ask first how they are.");
    card.happened = signal->fact;
    card.values = valuesOf(notebook, *signal, day);
    if (signal->kind == SignalKind::Slide)
        card.details = detailsOf(notebook, day);
    const QList<measures::Dated> energies = about::energies(notebook, day);
    for (const measures::Dated &one :
         energies.mid(std::max<qsizetype>(0, energies.size() - sparkPoints)))
        card.spark.push_back({one.day, one.value});
    card.words = lastWordsAtTheWell(notebook, day);
    if (const Goal *goal = about::chosenGoal(notebook, day)) {
        card.goal = goal->id;
        card.restart = goal->restart;
        if (!goal->restart.isEmpty() && goal->restartAgreed.isValid())
            card.restartNote =
                Card::tr("Chosen by %1 on %2, as the step to take after a slide.")
                    .arg(about::callName(notebook.client), phrases::day(goal->restartAgreed, day));
        tellPlan(card, notebook, *goal, day);
    }
    card.channel = about::messageChannel(notebook, day);
    card.contactText = Card::tr("Asked by %1").arg(kindName(card.channel));
    if (const Session *next = about::nextPlanned(notebook, day))
        card.sessionText = Card::tr("Ask at the session %1")
                               .arg(phrases::onDay(about::localStart(*next).date, day));
    card.pauseText = Card::tr("It was a planned break");
    card.closing = Card::tr("Ask, without blame.");
    return card;
}
