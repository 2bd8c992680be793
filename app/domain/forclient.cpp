// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/forclient.h"
#include "app/domain/picks.h"
#include "app/domain/spoken.h"

#include <algorithm>
#include <iterator>

namespace {

ForClient::Meeting meetingOf(const ClientNotebook &notebook, const Session *session) {
    if (!session)
        return {};
    return {about::sessionNumber(notebook, *session),
            session->date,
            about::startTime(*session),
            about::minutesOf(*session),
            session->channel,
            session->place};
}

/// The session after the one asked for: one that was held, or one planned for today or later.
/// Without any asked for only what is to come counts.
const Session *following(const ClientNotebook &notebook, const Session *asked, QDate today) {
    const Session *found = nullptr;
    for (const Session &session : notebook.sessions) {
        const QDate day = about::localStart(session).date;
        const bool isAhead =
            session.state == SessionState::Planned && day.isValid() && day >= today;
        const bool wasHeld = asked && session.state == SessionState::Held && day.isValid();
        if ((isAhead || wasHeld) && (!asked || about::startsBefore(*asked, session)) &&
            (!found || about::startsBefore(session, *found)))
            found = &session;
    }
    return found;
}

/// Whether a promise was there when the session's day ended.
bool wasMade(const ClientNotebook &notebook, const Promise &promise, const Session *asked,
             QDate until, QDate today) {
    // What belongs to the session does so too where it was written down a day later.
    if (asked && promise.session == asked->id)
        return !promise.made.isValid() || promise.made <= today;
    QDate made = promise.made;
    if (const Session *session = about::sessionById(notebook, promise.session))
        made = std::max(made, about::localStart(*session).date);
    return !made.isValid() || made <= until;
}

/// What the client said at the end of the session asked for. That of any other session stays
/// with that session's own paper.
std::optional<ForClient::Words> lastWordsOf(const ClientNotebook &notebook, const Session *asked,
                                            QDate today) {
    if (!asked || asked->state != SessionState::Held || asked->lastWords.trimmed().isEmpty())
        return {};
    const QDate day = about::localStart(*asked).date;
    if (!day.isValid() || day > today)
        return {};
    return ForClient::Words{asked->lastWords.trimmed(), day, asked->id,
                            about::sessionNumber(notebook, *asked)};
}

bool isTheirs(const ClientNotebook &notebook, const Evidence &evidence, const Session *asked,
              QDate until, QDate today) {
    return evidence.ownWords && evidence.date.isValid() && evidence.date <= today &&
           (evidence.date <= until || (asked && evidence.session == asked->id)) &&
           !evidence.quote.trimmed().isEmpty() && !about::isPrivateLine(notebook, evidence.line);
}

/// A name that the consultant alone gave to something is not theirs to read.
std::vector<ForClient::NamedWell> wellsOf(const ClientNotebook &notebook, const Session *asked,
                                          QDate until, QDate today) {
    std::vector<ForClient::NamedWell> wells;
    for (const Well &well : notebook.wells)
        if (std::any_of(notebook.evidence.begin(), notebook.evidence.end(),
                        [&](const Evidence &evidence) {
                            return evidence.well == well.id &&
                                   isTheirs(notebook, evidence, asked, until, today);
                        }))
            wells.push_back({well.id, well.name});
    return wells;
}

std::vector<ForClient::Words> wordsOf(const ClientNotebook &notebook, const Session *asked,
                                      QDate until, QDate today) {
    std::vector<ForClient::Words> words;
    for (const Evidence &evidence : notebook.evidence)
        if (isTheirs(notebook, evidence, asked, until, today))
            words.push_back({evidence.quote.trimmed(), evidence.date, evidence.session,
                             about::numberOf(notebook, evidence.session)});
    std::stable_sort(words.begin(), words.end(),
                     [](const auto &a, const auto &b) { return a.date < b.date; });
    if (auto last = lastWordsOf(notebook, asked, today)) {
        // What also stands as evidence was said once.
        const bool isThere = std::any_of(words.begin(), words.end(), [&](const auto &word) {
            return word.session == last->session && word.text == last->text;
        });
        if (!isThere)
            words.push_back(*last);
    }
    return words;
}

std::vector<ForClient::Agreed> agreedIn(const ClientNotebook &notebook, const Session *asked,
                                        QDate until, QDate today) {
    const Session *before = about::lastHeld(notebook, until.addDays(-1));
    std::vector<ForClient::Agreed> agreed;
    for (const Promise &promise : notebook.promises) {
        // What was closed later was still open then.
        const bool isClosed = promise.state != PromiseState::Open &&
                              (!promise.closed.isValid() || promise.closed <= until);
        const bool keptLately = isClosed && promise.state == PromiseState::Kept &&
                                promise.closed.isValid() &&
                                (!before || promise.closed >= about::localStart(*before).date);
        if ((isClosed && !keptLately) || !wasMade(notebook, promise, asked, until, today) ||
            about::isPrivateLine(notebook, promise.line))
            continue;
        agreed.push_back({promise.id, promise.owes, promiseWords(promise).trimmed(), promise.due,
                          promise.cadence, keptLately});
    }
    // Those without a day come last; QDate() would sort before every day.
    std::stable_sort(agreed.begin(), agreed.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.owes == Side::Consultant, !a.kept, !a.due.isValid(), a.due) <
               std::tuple(b.owes == Side::Consultant, !b.kept, !b.due.isValid(), b.due);
    });
    return agreed;
}

/// The goal that stands for the client today, as every other page has it; where it had no value
/// yet, the one that stood for them then.
ForClient::GoalChart chartOf(const ClientNotebook &notebook, QDate until, QDate today) {
    const Goal *goal = about::chosenGoal(notebook, today);
    if (goal && about::valuesOf(notebook, goal->id, until).isEmpty())
        goal = about::chosenGoal(notebook, until);
    if (!goal)
        return {};
    ForClient::GoalChart chart{goal->title, goal->measure,    goal->unit,        goal->start,
                               goal->due,   goal->startValue, goal->targetValue, {}};
    for (const measures::Dated &value : about::valuesOf(notebook, goal->id, until))
        chart.points.push_back({value.day, value.value});
    return chart;
}

} // namespace

std::vector<ForClient::Words> ForClient::sessionWords() const {
    std::vector<Words> found;
    std::copy_if(
        m_words.begin(), m_words.end(), std::back_inserter(found),
        [&](const Words &words) { return m_sessionId != 0 && words.session == m_sessionId; });
    return found;
}

ForClient forClient(const ClientNotebook &notebook, const Me &me, Id session, QDate today) {
    const Session *asked = about::sessionById(notebook, session);
    const QDate day = asked ? about::localStart(*asked).date : QDate();
    // A paper tells what stood on the day of its session, whenever it is printed.
    const QDate until = day.isValid() ? std::min(day, today) : today;
    ForClient out;
    out.m_client = notebook.client.id;
    out.m_sessionId = asked ? asked->id : 0;
    out.m_today = until;
    out.m_name = about::displayName(notebook.client);
    out.m_spokenName = about::nameWithSan(notebook.client);
    out.m_honorific = about::honorific(notebook.client);
    out.m_callName = about::callName(notebook.client);
    out.m_sender = {me.name, me.family, me.office, me.contactLine};
    out.m_session = meetingOf(notebook, asked);
    out.m_next = meetingOf(notebook, following(notebook, asked, today));
    out.m_words = wordsOf(notebook, asked, until, today);
    out.m_wells = wellsOf(notebook, asked, until, today);
    out.m_agreed = agreedIn(notebook, asked, until, today);
    out.m_goal = chartOf(notebook, until, today);
    return out;
}
