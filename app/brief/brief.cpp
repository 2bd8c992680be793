// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/brief.h"
#include "app/domain/measures/hitrate.h"
#include "app/domain/measures/silence.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/domain/spoken.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace {

struct BriefWords {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

constexpr int seasonDays = 60;        ///< a day within it belongs to the season
constexpr std::size_t mostFacts = 6;  ///< the page shows the first two
constexpr std::size_t mostQuotes = 2; ///< of a well
constexpr std::size_t usualsInSight = 3;

/// The session the brief is for: the one that runs, else the next planned one; on the same day the
/// one not yet over.
const Session *sessionAhead(const ClientNotebook &notebook, QDate today, QTime now) {
    if (const Session *session = about::running(notebook, today))
        return session;
    const Session *next = about::nextPlanned(notebook, today);
    if (!next || about::localStart(*next).date != today)
        return next;
    const Session *found = nullptr;
    for (const Session &session : notebook.sessions) {
        if (session.state != SessionState::Planned || about::localStart(session).date != today)
            continue;
        if (!about::isOver(session, now) && (!found || about::startsBefore(session, *found)))
            found = &session;
    }
    return found ? found : next;
}

/// "Session 24 today 14:30 Zoom", "2 after today", and where that is so "time to talk about
/// renewal".
QStringList sessionParts(const ClientNotebook &notebook, const Session *session, QDate today,
                         bool onPaper, bool renews) {
    const std::optional<int> left = about::sessionsLeft(notebook, today);
    const QString renewal = renews ? BriefWords::tr("time to talk about renewal") : QString();
    if (!session)
        return {BriefWords::tr("no session planned"),
                left ? BriefWords::tr("%1 left").arg(*left) : QString(), renewal};
    const int number = about::sessionNumber(notebook, *session);
    const about::Start start = about::localStart(*session);
    QStringList when{phrases::onDay(start.date, today)};
    if (start.time.isValid())
        when << language::time(start.time);
    when << about::placeOf(*session);
    QStringList parts{BriefWords::tr("Session %1").arg(number)};
    if (!onPaper) // the paper's head has the day, the time and the place at its right
        parts[0] = BriefWords::tr("Session %1 %2").arg(QString::number(number), when.join(u' '));
    if (left) {
        const int after = std::max(0, *left - (session->counts ? 1 : 0));
        parts << (start.date == today ? BriefWords::tr("%1 after today").arg(after)
                                      : BriefWords::tr("%1 after that").arg(after));
    }
    return parts << renewal;
}

BriefHeader headerOf(const ClientNotebook &notebook, QDate today, QTime now, bool renews) {
    const Client &client = notebook.client;
    BriefHeader header;
    header.name = about::displayName(client);
    const QString original = about::originalName(client);
    header.otherName =
        language::listed({original == header.name ? QString() : original, about::reading(client)});
    header.initial = about::initial(client);
    const QString called =
        BriefWords::tr("Call them %1").arg(language::quoted(about::callName(client)));
    const QString honorific = about::honorific(client);
    header.callLine = language::listed(
        {called, honorific.isEmpty() ? QString() : BriefWords::tr("on paper %1").arg(honorific)});
    const Session *session = sessionAhead(notebook, today, now);
    header.meta = language::listed(sessionParts(notebook, session, today, false, renews) +
                                   QStringList{silenceOf(notebook, today, true).text});
    header.paperMeta = language::listed(QStringList{called} +
                                        sessionParts(notebook, session, today, true, renews) +
                                        QStringList{silenceOf(notebook, today, false).text});
    if (const Will *will = about::currentWill(notebook, today)) {
        header.will = will->text;
        header.willId = will->id;
    }
    if (const Calling *calling = about::currentCalling(notebook, today)) {
        header.calling = calling->text;
        header.callingId = calling->id;
    }
    if (session) {
        const about::Start start = about::localStart(*session);
        header.session = session->id;
        header.number = about::sessionNumber(notebook, *session);
        header.date = start.date;
        header.time = start.time;
        header.dateText = language::fullDate(start.date);
        header.placeText = about::placeOf(*session);
        if (session->length)
            header.placeText += u' ' + BriefWords::tr("%1 min").arg(*session->length);
    }
    return header;
}

/// What stands for the gist nobody wrote: the first two lines that are not private.
QString gistFromLines(const ClientNotebook &notebook, Id session) {
    QStringList gist;
    for (const Line &line : notebook.lines)
        if (line.session == session && !kindOf(line.kind).isPrivate &&
            !line.text.trimmed().isEmpty() && gist.size() < 2)
            gist << line.text.trimmed();
    return gist.join(u'\n');
}

BriefLast lastOf(const ClientNotebook &notebook, QDate today) {
    const Session *session = about::lastHeld(notebook, today);
    if (!session)
        return {};
    BriefLast last;
    last.session = session->id;
    last.number = about::sessionNumber(notebook, *session);
    last.date = about::localStart(*session).date;
    last.when = dayAndNumber(last.date, last.number);
    last.gist = session->gist.trimmed().isEmpty() ? gistFromLines(notebook, session->id)
                                                  : session->gist.trimmed();
    last.lastWords = session->lastWords.trimmed();
    return last;
}

std::vector<BriefPromise> promisesOf(const ClientNotebook &notebook, QDate today) {
    const Session *last = about::lastHeld(notebook, today);
    const QDate lastDay = last ? about::localStart(*last).date : QDate();
    std::vector<BriefPromise> found;
    for (const Promise &promise : notebook.promises) {
        const bool isOpen = promise.state == PromiseState::Open;
        const bool isKept = promise.state == PromiseState::Kept && promise.closed.isValid() &&
                            promise.closed <= today && (!last || promise.closed >= lastDay);
        if ((!isOpen && !isKept) || (promise.made.isValid() && promise.made > today))
            continue;
        BriefPromise row;
        row.id = promise.id;
        row.owes = promise.owes;
        row.text = promiseWords(promise);
        row.due = promise.due;
        row.isKept = isKept;
        row.isDue = isOpen && promise.due.isValid() && promise.due <= today;
        row.isLate = row.isDue && promise.due < today;
        row.dueText = isKept && promise.due.isValid() ? phrases::day(promise.due, today)
                                                      : promiseDueText(promise, today);
        row.timesCarried = timesCarried(notebook, promise);
        found.push_back(row);
    }
    std::stable_sort(found.begin(), found.end(), [](const BriefPromise &a, const BriefPromise &b) {
        return std::tuple(a.owes == Side::Consultant, !a.isKept, !a.due.isValid(), a.due) <
               std::tuple(b.owes == Side::Consultant, !b.isKept, !b.due.isValid(), b.due);
    });
    return found;
}

std::vector<BriefUsual> usualsOf(const ClientNotebook &notebook, const std::vector<Signal> &found) {
    std::vector<BriefUsual> usuals;
    for (const Usual &usual : notebook.usuals) {
        BriefUsual row{usual.id, usual.topic, usual.value, {}, usual.confirmed};
        for (const Signal &signal : found)
            if (signal.kind == SignalKind::UsualToReask && signal.about == usual.id)
                row.reask = phrases::unstopped(signal.sentence.plain());
        usuals.push_back(row);
    }
    // One that is to be asked again must not hide below those in sight.
    const auto asks = [](const BriefUsual &usual) { return !usual.reask.isEmpty(); };
    if (usuals.size() > usualsInSight) {
        const auto edge = usuals.begin() + usualsInSight;
        const auto hidden = std::find_if(edge, usuals.end(), asks);
        if (hidden != usuals.end() && std::none_of(usuals.begin(), edge, asks))
            std::rotate(edge - 1, hidden, hidden + 1);
    }
    return usuals;
}

QString usualsConfirmed(const ClientNotebook &notebook, QDate today) {
    QDate newest;
    for (const Usual &usual : notebook.usuals)
        if (usual.confirmed.isValid() && usual.confirmed <= today &&
            (!newest.isValid() || usual.confirmed > newest))
            newest = usual.confirmed;
    return newest.isValid() ? BriefWords::tr("confirmed %1").arg(phrases::day(newest, today))
                            : QString();
}

std::vector<BriefFact> factsOf(const ClientNotebook &notebook, QDate today, std::size_t &inAll) {
    std::vector<std::pair<QDate, BriefFact>> found; // by the day that orders it
    for (const Fact &fact : notebook.facts) {
        if (fact.noted.isValid() && fact.noted > today)
            continue;
        const QDate next = about::nextDay(fact, today);
        const bool isUpcoming = next.isValid() && today.daysTo(next) <= seasonDays;
        const QDate told = fact.noted.isValid() ? fact.noted : fact.matters;
        // A birthday in summer stands with its own day, not with the day it was heard of.
        const QDate date = next.isValid() ? next : told;
        const QString when = isUpcoming       ? language::monthDayWeekday(date)
                             : next.isValid() ? language::monthDay(date)
                             : date.isValid() ? phrases::day(date, today)
                                              : QString();
        found.push_back({isUpcoming ? next : told, {fact.id, date, when, fact.text, isUpcoming}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        if (a.second.isUpcoming != b.second.isUpcoming)
            return a.second.isUpcoming;
        return a.second.isUpcoming ? a.first < b.first : a.first > b.first;
    });
    inAll = found.size();
    std::vector<BriefFact> facts;
    for (std::size_t i = 0; i < std::min(found.size(), mostFacts); ++i)
        facts.push_back(found[i].second);
    return facts;
}

/// The first and the latest of their own words; moments the consultant saw fill the rest.
std::vector<BriefQuote> quotesOf(const ClientNotebook &notebook, Id well, QDate today) {
    std::vector<Evidence> words, moments;
    for (const Evidence &evidence : about::evidenceOf(notebook, well))
        if (evidence.date.isValid() && evidence.date <= today &&
            !about::isPrivateLine(notebook, evidence.line))
            (evidence.ownWords ? words : moments).push_back(evidence);
    if (words.size() > mostQuotes)
        words = {words.front(), words.back()};
    while (words.size() < mostQuotes && !moments.empty()) {
        words.push_back(moments.back());
        moments.pop_back();
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const Evidence &a, const Evidence &b) { return a.date < b.date; });
    std::vector<BriefQuote> quotes;
    for (const Evidence &evidence : words)
        quotes.push_back(quoteOf(notebook, evidence));
    return quotes;
}

BriefWell wellOf(const ClientNotebook &notebook, QDate today) {
    const Well *well = about::chosenWell(notebook, today);
    if (!well)
        return {};
    return {well->id, well->name, about::isConfirmed(notebook, *well),
            quotesOf(notebook, well->id, today)};
}

QString wellCounts(const ClientNotebook &notebook) {
    const auto confirmed =
        std::count_if(notebook.wells.begin(), notebook.wells.end(),
                      [&](const Well &well) { return about::isConfirmed(notebook, well); });
    const auto candidates = static_cast<qsizetype>(notebook.wells.size()) - confirmed;
    return language::listed(
        {confirmed > 0 ? BriefWords::tr("%1 confirmed").arg(confirmed) : QString(),
         candidates == 1  ? BriefWords::tr("1 candidate")
         : candidates > 0 ? BriefWords::tr("%1 candidates").arg(candidates)
                          : QString()});
}

BriefGoal goalOf(const ClientNotebook &notebook, QDate today) {
    const Goal *goal = about::chosenGoal(notebook, today);
    if (!goal)
        return {};
    BriefGoal out;
    out.id = goal->id;
    out.title = goal->title;
    out.isRooted = about::isRooted(notebook, goal->id);
    out.road = roadVerdict(notebook, *goal, today);
    if (const Brake *brake = about::chosenBrake(notebook, goal->id, today)) {
        out.brake = brake->id;
        out.brakeLine = brakeLine(notebook, *brake, today);
    }
    return out;
}

/// What was said in confidence at the last session or since.
std::vector<Concern> concernsOf(const ClientNotebook &notebook, QDate today) {
    const Session *last = about::lastHeld(notebook, today);
    std::vector<Concern> found;
    for (const Concern &concern : notebook.concerns)
        if (!last || concern.session == last->id ||
            (concern.date.isValid() && concern.date >= about::localStart(*last).date))
            found.push_back(concern);
    std::stable_sort(found.begin(), found.end(),
                     [](const Concern &a, const Concern &b) { return a.date > b.date; });
    return found;
}

} // namespace

QString promiseDueText(const Promise &promise, QDate today) {
    if (!promise.due.isValid())
        return promise.cadence == Cadence::None ? QString() : kindName(promise.cadence);
    switch (today.daysTo(promise.due)) {
    case -1:
        return BriefWords::tr("due yesterday");
    case 0:
        return BriefWords::tr("due today");
    default:
        return phrases::day(promise.due, today);
    }
}

QString dayAndNumber(QDate day, int number) {
    const QString text = language::monthDay(day);
    return number == 0 ? text : BriefWords::tr("%1, session %2").arg(text).arg(number);
}

BriefQuote quoteOf(const ClientNotebook &notebook, const Evidence &evidence) {
    const int number = about::numberOf(notebook, evidence.session);
    const QString day = language::isJapanese() ? language::wordedDay(evidence.date)
                                               : language::monthDay(evidence.date);
    return {evidence.id,
            evidence.session,
            evidence.quote,
            evidence.date,
            number == 0 ? day : BriefWords::tr("%1, session %2").arg(day).arg(number),
            evidence.ownWords};
}

int timesCarried(const ClientNotebook &notebook, const Promise &promise) {
    // A line may carry the promise itself, or one that was carried before it.
    int times = 0;
    for (const Line &line : notebook.lines)
        times += line.carriedFrom == promise.id && promise.id != 0 ? 1 : 0;
    Id origin = promise.line;
    for (int guard = 0; origin != 0 && guard < 100; ++guard) {
        Id from = 0;
        for (const Line &line : notebook.lines)
            if (line.id == origin)
                from = line.carriedFrom;
        origin = 0;
        if (from == 0 || from == promise.id)
            break;
        ++times;
        for (const Promise &earlier : notebook.promises)
            if (earlier.id == from)
                origin = earlier.line;
    }
    return times;
}

QString brakeLine(const ClientNotebook &notebook, const Brake &brake, QDate today) {
    std::vector<int> strengths;
    for (const BrakeStrength &row : notebook.brakeStrengths)
        if (row.brake == brake.id && row.date <= today)
            strengths.push_back(row.strength);
    QString strength;
    if (strengths.size() == 1 || (!strengths.empty() && strengths.front() == strengths.back()))
        strength = BriefWords::tr("strength %1").arg(strengths.back());
    else if (!strengths.empty())
        strength = BriefWords::tr("strength %1 → %2").arg(strengths.front()).arg(strengths.back());
    int met = 0;
    int done = 0;
    for (const Plan &plan : notebook.plans)
        for (const Trial &trial : notebook.trials)
            if (plan.brake == brake.id && trial.plan == plan.id && trial.cueMet &&
                trial.date <= today) {
                ++met;
                done += trial.done ? 1 : 0;
            }
    return language::listed({BriefWords::tr("Brake: %1").arg(brake.name), strength,
                             measures::hitRate(done, met)
                                 ? BriefWords::tr("plan %1 of %2").arg(done).arg(met)
                                 : QString()});
}

BriefSilence silenceOf(const ClientNotebook &notebook, QDate today, bool withChannel) {
    BriefSilence out;
    const auto last = about::lastContact(notebook, today);
    const auto silence =
        measures::silence(about::contactDays(notebook, today), today, notebook.client.cadenceDays,
                          about::plannedPauses(notebook));
    if (!last || !silence) {
        out.text = BriefWords::tr("not in touch yet");
        return out;
    }
    out.days = silence->days;
    out.isPast = silence->past;
    if (silence->usual)
        out.usual = static_cast<int>(std::lround(*silence->usual));
    // A paper is read on another day than it was made: "today" would be a wrong word there.
    out.text = silence->days > 0
                   ? BriefWords::tr("last contact %1 ago").arg(phrases::days(silence->days))
               : !withChannel     ? BriefWords::tr("last contact %1").arg(language::monthDay(today))
               : last->wasSession ? BriefWords::tr("met today")
                                  : BriefWords::tr("in touch today");
    if (withChannel)
        out.text += u' ' + kindName(last->channel);
    if (out.usual)
        out.text += phrases::gap() + BriefWords::tr("(usually %1)").arg(*out.usual);
    return out;
}

Brief brief(const ClientNotebook &notebook, QDate today, QTime now, const QStringList &deck) {
    const std::vector<Signal> found = signalsOf(notebook, today);
    Brief out;
    out.client = notebook.client.id;
    out.today = today;
    const Signal *renewal = firstOf(found, SignalKind::RenewalNear);
    out.header = headerOf(notebook, today, now, renewal != nullptr);
    if (renewal)
        out.renewal = renewal->fact.plain();
    out.last = lastOf(notebook, today);
    out.promises = promisesOf(notebook, today);
    out.promisesFromClient = BriefWords::tr("From %1").arg(about::callName(notebook.client));
    out.promisesFromMe = BriefWords::tr("From me");
    out.usuals = usualsOf(notebook, found);
    out.usualsConfirmed = usualsConfirmed(notebook, today);
    out.facts = factsOf(notebook, today, out.factsInAll);
    out.well = wellOf(notebook, today);
    out.wellCounts = wellCounts(notebook);
    out.goal = goalOf(notebook, today);
    out.energyRange = Range::Year;
    out.energy = energyVerdict(notebook, out.energyRange, today);
    out.silence = silenceOf(notebook, today, true);
    out.question = questionFor(notebook, found, today, deck);
    if (const Session *session = about::running(notebook, today)) {
        out.running = session->id;
        out.runningText = BriefWords::tr("A session has been running since %1.")
                              .arg(language::time(about::begunAt(*session).time()));
    }
    for (const Signal &signal : found)
        if (out.slideText.isEmpty() && hasSlideCard(signal.kind))
            out.slideText = signal.sentence.plain();
    out.concernsForScreen = concernsOf(notebook, today);
    if (!out.concernsForScreen.empty())
        out.concernsLabel = BriefWords::tr("%1 in confidence").arg(out.concernsForScreen.size());
    return out;
}
