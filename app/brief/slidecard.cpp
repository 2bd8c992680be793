// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/slidecard.h"

#include "app/domain/measures/hitrate.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/domain/slides.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Card {
    Q_DECLARE_TR_FUNCTIONS(SlideCard)
};

constexpr qsizetype sparkPoints = 8;

/// They come with the most urgent first.
const Signal *reasonFor(const std::vector<Signal> &found) {
    for (const Signal &signal : found)
        if (hasSlideCard(signal.kind))
            return &signal;
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

/// Numbers as lines: what the slide was measured by, and the values of late with their days.
QString detailsOf(const SlideCard &card, const ClientNotebook &notebook,
                  const measures::SlideReport *report, QDate day) {
    QStringList lines;
    if (report)
        lines << Card::tr("Before it %1 on average. The sum of what was too low stands at "
                          "%2; above %3 it is told.")
                     .arg(language::number(report->slides.last().earlierMean),
                          language::number(report->points.last().c),
                          language::number(report->limit));
    const auto add = [&](const QString &name, const QList<measures::Dated> &values) {
        QStringList parts;
        for (const measures::Dated &one : values)
            if (!card.spark.empty() && one.day >= card.spark.front().date)
                parts << Card::tr("%1: %2").arg(phrases::day(one.day, day),
                                                language::number(one.value));
        if (!parts.isEmpty())
            lines << name + u' ' + language::listed(parts);
    };
    add(Card::tr("Energy"), about::energies(notebook, day));
    add(Card::tr("Pull"), about::pulls(notebook, day));
    return lines.join(u'\n');
}

/// What was seen: the sentence, its values, the last eight numbers, and the days it is about.
void tellWhatHappened(SlideCard &card, const ClientNotebook &notebook, const Signal &signal,
                      QDate day) {
    card.happened = signal.fact;
    card.values = valuesOf(notebook, signal, day);
    card.pauseFrom = signal.since;
    card.pauseTo = signal.date;
    const QList<measures::Dated> energies = about::energies(notebook, day);
    for (const measures::Dated &one :
         energies.mid(std::max<qsizetype>(0, energies.size() - sparkPoints)))
        card.spark.push_back({one.day, one.value});
    if (!card.spark.empty()) {
        card.sparkFrom = phrases::day(card.spark.front().date, day);
        card.sparkTo = phrases::day(card.spark.back().date, day);
    }
    if (signal.kind != SignalKind::Slide) {
        card.details = detailsOf(card, notebook, nullptr, day);
        return;
    }
    const auto report = about::slides(notebook, day);
    card.pauseFrom = report->slides.last().began.day; // `since` is the last value before it
    card.details = detailsOf(card, notebook, &*report, day);
}

/// The plan, with how often it was done when its cue came.
void tellPlan(SlideCard &card, const ClientNotebook &notebook, const Goal &goal, QDate day) {
    const Brake *brake = about::chosenBrake(notebook, goal.id, day);
    if (!brake) {
        card.planHint = Card::tr("No brake is written down for this goal yet.");
        return;
    }
    int strength = -1;
    for (const BrakeStrength &row : notebook.brakeStrengths)
        if (row.brake == brake->id && row.date <= day)
            strength = row.strength;
    card.brakeText =
        language::listed({Card::tr("Brake: %1").arg(brake->name),
                          strength < 0 ? QString() : Card::tr("strength %1").arg(strength)});
    const Plan *plan = about::planOf(notebook, brake->id, day);
    if (!plan) {
        card.planHint = Card::tr("No plan against it yet: if this comes, then what?");
        return;
    }
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

/// The smallest step back in, and whether it is promised already.
void tellRestart(SlideCard &card, const ClientNotebook &notebook, const Goal &goal, QDate day) {
    card.restart = goal.restart.trimmed();
    if (card.restart.isEmpty()) {
        card.restartHint = Card::tr("None is agreed yet. Choose it together: so small that it "
                                    "can be done tomorrow.");
        return;
    }
    if (goal.restartAgreed.isValid())
        card.restartNote =
            Card::tr("Chosen by %1 on %2, as the step to take after a slide.")
                .arg(about::callName(notebook.client), phrases::day(goal.restartAgreed, day));
    const auto &all = notebook.promises;
    const bool isPromised = std::any_of(all.begin(), all.end(), [&](const Promise &promise) {
        return promise.owes == Side::Client && promise.state == PromiseState::Open &&
               promise.text.trimmed() == card.restart;
    });
    if (isPromised)
        card.promisedText = Card::tr("It stands among the promises.");
    else
        card.promiseText = Card::tr("Put among the promises");
}

/// Within a sentence: "by mail", "by LINE".
QString channelWord(Channel channel) {
    const QString name = kindName(channel);
    return channel == Channel::Line ? name : name.toLower();
}

bool wasInTouch(const ClientNotebook &notebook, QDate day) {
    return std::any_of(notebook.contacts.begin(), notebook.contacts.end(),
                       [&](const Contact &contact) {
                           return contact.by == Side::Consultant && contact.date == day;
                       });
}

/// The session to come and what is to be asked in it.
void tellSession(SlideCard &card, const ClientNotebook &notebook, QDate day) {
    const Session *next = about::nextPlanned(notebook, day);
    if (!next)
        return;
    const QDate on = about::localStart(*next).date;
    card.session = next->id;
    card.promiseDue = on;
    card.ask = Card::tr("To ask: how have you been lately, in body and mind?");
    const bool isAsked =
        std::any_of(notebook.lines.begin(), notebook.lines.end(), [&](const Line &line) {
            return line.session == card.session && line.text == card.ask;
        });
    if (isAsked)
        card.askedText =
            Card::tr("It will be asked at the session %1").arg(phrases::onDay(on, day));
    else
        card.sessionText = Card::tr("Ask at the session %1").arg(phrases::onDay(on, day));
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
    tellWhatHappened(card, notebook, *signal, day);
    card.words = lastWordsAtTheWell(notebook, day);
    if (card.words.id == 0)
        card.wordsHint = Card::tr("No words of their own at a well have been kept yet.");
    if (const Goal *goal = about::chosenGoal(notebook, day)) {
        card.goal = goal->id;
        tellRestart(card, notebook, *goal, day);
        tellPlan(card, notebook, *goal, day);
    }
    card.channel = about::messageChannel(notebook, day);
    card.contactText = Card::tr("Asked by %1").arg(channelWord(card.channel));
    card.isContacted = wasInTouch(notebook, day);
    tellSession(card, notebook, day);
    card.pauseText = Card::tr("It was a planned break");
    card.pauseNote = Card::tr("from %1 to %2")
                         .arg(phrases::day(card.pauseFrom, day), phrases::day(card.pauseTo, day));
    card.closing = Card::tr("Ask, without blame.");
    return card;
}

namespace cardrows {

Contact contact(const SlideCard &card, QDate day) {
    Contact row;
    row.client = card.client;
    row.date = day;
    row.channel = card.channel;
    row.by = Side::Consultant;
    return row;
}

Line question(const SlideCard &card, const ClientNotebook &notebook) {
    Line row;
    row.client = card.client;
    row.session = card.session;
    row.kind = LineKind::Note;
    row.text = card.ask;
    for (const Line &line : notebook.lines)
        if (line.session == card.session)
            row.position = std::max(row.position, line.position + 1);
    return row;
}

Pause pause(const SlideCard &card) {
    Pause row;
    row.client = card.client;
    row.from = card.pauseFrom;
    row.to = card.pauseTo;
    row.reason = Card::tr("Planned break");
    return row;
}

Promise promise(const SlideCard &card, QDate day) {
    Promise row;
    row.client = card.client;
    row.owes = Side::Client;
    row.text = card.restart;
    row.made = day;
    row.due = card.promiseDue;
    return row;
}

} // namespace cardrows
