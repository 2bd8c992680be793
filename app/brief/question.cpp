// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/brief.h"
#include "app/domain/measures/readiness.h"
#include "app/domain/measures/statistics.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Question {
    Q_DECLARE_TR_FUNCTIONS(Question)
};

constexpr int lately = 20;      ///< days within which the last session was "two weeks ago"
constexpr int freshDays = 60;   ///< a number older than this is nothing to ask about today
constexpr double aRise = 2;     ///< points over the usual of late that are worth a why
constexpr qsizetype ofLate = 8; ///< check-ins that are the usual of late
constexpr int carriedOften = 2; ///< times

/// Everything a rule may look at.
struct Asked {
    const ClientNotebook &notebook;
    const std::vector<Signal> &found;
    QDate today;
};

using Rule = std::optional<BriefQuestion> (*)(const Asked &);

std::optional<BriefQuestion> howAreYou(const Asked &asked) {
    for (const SignalKind kind :
         {SignalKind::Slide, SignalKind::DryWell, SignalKind::ActionsMissed})
        if (const Signal *signal = firstOf(asked.found, kind))
            return BriefQuestion{Question::tr("How have you been lately, in body and mind?"),
                                 signal->fact.plain(), signal->about};
    return std::nullopt;
}

/// Energy rose and nobody wrote down why.
std::optional<BriefQuestion> whyItRose(const Asked &asked) {
    const QList<measures::Dated> energies = about::energies(asked.notebook, asked.today);
    if (energies.size() < 3)
        return std::nullopt;
    const measures::Dated last = energies.last();
    const QList<measures::Dated> before = energies.mid(0, energies.size() - 1);
    const std::optional<double> usual = measures::median(
        measures::valuesOf(before.mid(std::max<qsizetype>(0, before.size() - ofLate))));
    if (!usual || last.value - *usual < aRise || last.day.daysTo(asked.today) > freshDays)
        return std::nullopt;
    Id checkIn = 0;
    for (const CheckIn &row : asked.notebook.checkIns)
        if (row.date == last.day && row.energy) {
            checkIn = row.id;
            if (!row.note.trimmed().isEmpty())
                return std::nullopt;
        }
    for (const Evidence &evidence : asked.notebook.evidence)
        if (evidence.date.isValid() && evidence.date >= last.day && evidence.date <= asked.today)
            return std::nullopt;
    const Session *session = about::lastHeld(asked.notebook, asked.today);
    const bool isRecent = session && about::localStart(*session).date.daysTo(asked.today) <= lately;
    return BriefQuestion{
        isRecent ? Question::tr("When did you last lose track of time, these two weeks?")
                 : Question::tr("When did you last lose track of time?"),
        Question::tr("Energy rose to %1 on %2, and nobody has written down why.")
            .arg(language::number(last.value), phrases::day(last.day, asked.today)),
        checkIn};
}

std::optional<BriefQuestion> carriedPromise(const Asked &asked) {
    for (const Promise &promise : asked.notebook.promises) {
        const int times = timesCarried(asked.notebook, promise);
        if (promise.state != PromiseState::Open || promise.owes != Side::Client ||
            times < carriedOften)
            continue;
        return BriefQuestion{
            Question::tr("What would be the smallest part of %1 that is worth doing?")
                .arg(language::quoted(phrases::unstopped(promise.text))),
            Question::tr("Carried over %1.").arg(phrases::times(times)), promise.id};
    }
    return std::nullopt;
}

std::optional<BriefQuestion> missingWords(const Asked &asked) {
    const Signal *signal = firstOf(asked.found, SignalKind::WordsMissing);
    if (!signal)
        return std::nullopt;
    return BriefQuestion{
        Question::tr("How is it with %1 these days?").arg(language::quoted(signal->words)),
        signal->fact.plain(), signal->about};
}

/// Talk that goes on without any well, and what was given and never asked about.
std::optional<BriefQuestion> shallowTalk(const Asked &asked) {
    const Signal *signal = firstOf(asked.found, SignalKind::ShallowTalk);
    if (!signal)
        return std::nullopt;
    return BriefQuestion{Question::tr("What have you done lately that you would do for nothing?"),
                         signal->fact.plain(), signal->about};
}

std::optional<BriefQuestion> openGift(const Asked &asked) {
    const Signal *signal = firstOf(asked.found, SignalKind::GiftOpen);
    if (!signal)
        return std::nullopt;
    return BriefQuestion{Question::tr("Which part of what I gave you could you use?"),
                         signal->fact.plain(), signal->about};
}

std::optional<BriefQuestion> beforeRenewal(const Asked &asked) {
    const Signal *signal = firstOf(asked.found, SignalKind::RenewalNear);
    if (!signal)
        return std::nullopt;
    return BriefQuestion{Question::tr("What has changed since we began, and what would you like "
                                      "to go on with?"),
                         signal->fact.plain(), signal->about};
}

/// The lower ruler: what made it that much already.
std::optional<BriefQuestion> lowerRuler(const Asked &asked) {
    const CheckIn *last = nullptr;
    for (const CheckIn &row : asked.notebook.checkIns)
        if (row.date.isValid() && row.date <= asked.today && row.importance && row.confidence)
            last = &row;
    if (!last || last->date.daysTo(asked.today) > freshDays)
        return std::nullopt;
    const auto ready = measures::readiness(last->importance, last->confidence);
    if (!ready || !ready->insteadOf || ready->ruler == measures::Ruler::Equal)
        return std::nullopt;
    return BriefQuestion{
        Question::tr("What made it %1, and not %2?").arg(ready->value).arg(*ready->insteadOf),
        Question::tr("Importance %1, confidence %2 on %3.")
            .arg(*last->importance)
            .arg(*last->confidence)
            .arg(phrases::day(last->date, asked.today)),
        last->id};
}

std::optional<BriefQuestion> findAWell(const Asked &asked) {
    const auto &wells = asked.notebook.wells;
    if (std::any_of(wells.begin(), wells.end(),
                    [&](const Well &well) { return about::isConfirmed(asked.notebook, well); }))
        return std::nullopt;
    return BriefQuestion{Question::tr("When did you last lose track of time?"),
                         wells.empty() ? Question::tr("No well found yet.")
                                       : Question::tr("The well is a candidate so far."),
                         wells.empty() ? 0 : wells.front().id};
}

std::optional<BriefQuestion> joinTheGoal(const Asked &asked) {
    const Signal *signal = firstOf(asked.found, SignalKind::GoalTooBig);
    if (!signal)
        signal = firstOf(asked.found, SignalKind::GoalWithoutRoot);
    if (!signal)
        return std::nullopt;
    return BriefQuestion{
        Question::tr("Which of the things that fill you with energy does %1 touch?")
            .arg(language::quoted(signal->words)),
        Question::tr("Not joined to a well yet."), signal->about};
}

std::optional<BriefQuestion> askTheBrake(const Asked &asked) {
    const Signal *signal = firstOf(asked.found, SignalKind::GoalWithoutBrake);
    if (!signal)
        return std::nullopt;
    return BriefQuestion{Question::tr("What will pull you back on the way to %1?")
                             .arg(language::quoted(signal->words)),
                         Question::tr("No brake is written down for this goal yet."),
                         signal->about};
}

} // namespace

BriefQuestion questionFor(const ClientNotebook &notebook, const std::vector<Signal> &found,
                          QDate today, const QStringList &deck) {
    const Asked asked{notebook, found, today};
    for (const Rule rule :
         {howAreYou, whyItRose, carriedPromise, missingWords, shallowTalk, openGift, beforeRenewal,
          lowerRuler, findAWell, joinTheGoal, askTheBrake})
        if (std::optional<BriefQuestion> question = rule(asked))
            return *question;
    QStringList questions = deck;
    if (questions.isEmpty())
        questions = {Question::tr("What would you like to remember of these weeks?"),
                     Question::tr("What gave you energy, that you did not expect?"),
                     Question::tr("What could you leave out, and nobody would miss it?")};
    const auto held = std::count_if(
        notebook.sessions.begin(), notebook.sessions.end(), [&](const Session &session) {
            return session.state == SessionState::Held && about::localStart(session).date <= today;
        });
    return {questions[held % questions.size()], Question::tr("From the question deck."), 0};
}
