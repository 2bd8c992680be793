// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/today.h"
#include "app/brief/contactwords.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/domain/spoken.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

struct Today {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr int weekDays = 7;
constexpr qsizetype sparkPoints = 8;

/// A kind of signal as a row: kinds without one are asked in the brief, not called out here.
struct RowKind {
    SignalKind kind;
    const char *icon;
    const char *head;
    RowAction action;
};
constexpr RowKind rowKinds[] = {
    {SignalKind::Slide, "slide", QT_TRANSLATE_NOOP("Today", "Slide"), RowAction::OpenCard},
    {SignalKind::ActionsMissed, "slide", QT_TRANSLATE_NOOP("Today", "Slide"), RowAction::OpenCard},
    {SignalKind::DryWell, "dry", QT_TRANSLATE_NOOP("Today", "Well"), RowAction::OpenCard},
    {SignalKind::WordsMissing, "dry", QT_TRANSLATE_NOOP("Today", "Well"), RowAction::OpenWells},
    {SignalKind::PromiseDue, "promise", QT_TRANSLATE_NOOP("Today", "Promise"),
     RowAction::PromiseKept},
    {SignalKind::Silence, "chat", QT_TRANSLATE_NOOP("Today", "Silence"), RowAction::MarkContact},
    {SignalKind::DayThatMatters, "calendar", QT_TRANSLATE_NOOP("Today", "A day"),
     RowAction::MarkContact},
    {SignalKind::ShallowTalk, "dry", QT_TRANSLATE_NOOP("Today", "Well"), RowAction::OpenWells},
    {SignalKind::GiftOpen, "gift", QT_TRANSLATE_NOOP("Today", "Given"), RowAction::OpenBrief},
    {SignalKind::RenewalNear, "clock", QT_TRANSLATE_NOOP("Today", "Renewal"), RowAction::OpenBrief},
    {SignalKind::UsualToReask, "cup", QT_TRANSLATE_NOOP("Today", "The usual"),
     RowAction::OpenBrief},
};

const RowKind *rowKindOf(SignalKind kind) {
    for (const RowKind &row : rowKinds)
        if (row.kind == kind)
            return &row;
    return nullptr;
}

bool isHeldBack(const Client &client) {
    return client.archived;
}

/// A planned session by the computer's clock.
struct Planned {
    const ClientNotebook *notebook = nullptr;
    const Session *session = nullptr;
    about::Start start;
};

std::vector<Planned> plannedBetween(const std::vector<ClientNotebook> &notebooks, QDate from,
                                    QDate to) {
    std::vector<Planned> found;
    for (const ClientNotebook &notebook : notebooks)
        for (const Session &session : notebook.sessions) {
            if (session.state != SessionState::Planned || isHeldBack(notebook.client))
                continue;
            const about::Start start = about::localStart(session);
            if (start.date.isValid() && start.date >= from && start.date <= to)
                found.push_back({&notebook, &session, start});
        }
    std::stable_sort(found.begin(), found.end(), [](const Planned &a, const Planned &b) {
        return about::startsBefore(*a.session, *b.session);
    });
    return found;
}

int minutesBetween(QTime from, QTime to) {
    return static_cast<int>((to.msecsSinceStartOfDay() - from.msecsSinceStartOfDay()) / 60000);
}

QString sinceLast(const ClientNotebook &notebook, QDate day) {
    const Session *last = about::lastHeld(notebook, day);
    if (!last)
        return {};
    const int days = static_cast<int>(about::localStart(*last).date.daysTo(day));
    return days == 0 ? Today::tr("earlier today")
                     : Today::tr("%1 since last time").arg(phrases::days(days));
}

/// The consultant's own promise that is due first, or null.
const Promise *myDuePromise(const ClientNotebook &notebook, QDate day) {
    const Promise *found = nullptr;
    for (const Promise &promise : notebook.promises)
        if (promise.owes == Side::Consultant && promise.state == PromiseState::Open &&
            promise.due.isValid() && promise.due <= day && (!found || promise.due < found->due))
            found = &promise;
    return found;
}

NextCall nextCall(const std::vector<Planned> &planned, QDate day, QTime now) {
    // What runs goes on until it is ended, whatever was planned.
    const Planned *first = nullptr;
    for (const Planned &one : planned)
        if (!first && about::isRunning(*one.session, day))
            first = &one;
    for (const Planned &one : planned)
        if (!first && one.start.date == day && !about::isOver(*one.session, now))
            first = &one;
    if (!first)
        return {};
    const ClientNotebook &notebook = *first->notebook;
    const Session &session = *first->session;
    NextCall call;
    call.client = notebook.client.id;
    call.session = session.id;
    call.start = first->start.time;
    if (call.start.isValid()) {
        call.minutesLeft = minutesBetween(now, call.start);
        call.timeText = session.length ? language::timeRange(call.start, *session.length)
                                       : language::time(call.start);
    }
    call.isRunning = about::isRunning(session, day);
    if (call.isRunning) {
        call.minutesLeft = 0;
        call.timeText = Today::tr("Since %1").arg(language::time(about::begunAt(session).time()));
    }
    call.name = about::nameWithSan(notebook.client);
    call.number = Today::tr("Session %1").arg(about::sessionNumber(notebook, session));
    call.channel = session.channel;
    call.place = about::placeOf(session);
    call.since = sinceLast(notebook, day);
    if (!notebook.usuals.empty())
        call.firstMinute = notebook.usuals.front().value;
    if (const Promise *promise = myDuePromise(notebook, day)) {
        call.promise = promise->id;
        call.promiseText = Today::tr("From me: %1").arg(promiseWords(*promise));
        call.promiseDue = promiseDueText(*promise, day);
    }
    return call;
}

/// "today at 17:00", "on Fri 11 Dec at 10:00".
QString whenOf(const Session &session, QDate day) {
    const about::Start start = about::localStart(session);
    const QString on = phrases::onDay(start.date, day);
    return start.time.isValid() ? Today::tr("%1 at %2").arg(on, language::time(start.time)) : on;
}

QString secondForPerson(const ClientNotebook &notebook, const std::vector<Signal> &found,
                        QDate day) {
    const Session *next = about::nextPlanned(notebook, day);
    if (!next)
        return {};
    for (const Signal &signal : found)
        if (signal.kind == SignalKind::PromiseDue && signal.owes == Side::Client)
            return Today::tr("%1 can be asked about at the session %2.")
                .arg(language::quoted(phrases::unstopped(signal.words)), whenOf(*next, day));
    return Today::tr("The next session is %1.").arg(whenOf(*next, day));
}

QString secondForWords(const ClientNotebook &notebook, const Signal &signal, QDate day) {
    const Session *next = signal.words.isEmpty() ? nullptr : about::nextPlanned(notebook, day);
    return next ? Today::tr("One question about %1 at the session %2.")
                      .arg(language::quoted(signal.words), whenOf(*next, day))
                : QString();
}

/// Their words within a sentence that brings its own full stop.
QString inQuotes(const QString &words) {
    return language::quoted(language::isJapanese() ? phrases::unstopped(words) : words.trimmed());
}

QString secondForSilence(const ClientNotebook &notebook, QDate day) {
    const auto last = about::lastContact(notebook, day);
    if (!last)
        return {};
    const QString on = phrases::day(last->date, day);
    if (last->wasSession)
        return Today::tr("The last session was on %1.").arg(on);
    return last->text.trimmed().isEmpty()
               ? Today::tr("%1 by %2.").arg(on, kindName(last->channel))
               : Today::tr("%1 by %2: %3").arg(on, kindName(last->channel), inQuotes(last->text));
}

QString secondForDay(const ClientNotebook &notebook, QDate day) {
    const Evidence *latest = nullptr;
    for (const Evidence &evidence : notebook.evidence)
        if (evidence.ownWords && evidence.date.isValid() && evidence.date <= day &&
            !about::isPrivateLine(notebook, evidence.line) &&
            (!latest || evidence.date >= latest->date))
            latest = &evidence;
    return latest ? Today::tr("In %1: %2")
                        .arg(phrases::month(latest->date, day), inQuotes(latest->quote))
                  : QString();
}

QString secondLine(const ClientNotebook &notebook, const Signal &signal,
                   const std::vector<Signal> &found, QDate day) {
    switch (signal.kind) {
    case SignalKind::Slide:
    case SignalKind::ActionsMissed:
    case SignalKind::DryWell:
        return secondForPerson(notebook, found, day);
    case SignalKind::WordsMissing:
    case SignalKind::ShallowTalk:
        return secondForWords(notebook, signal, day);
    case SignalKind::Silence:
        return secondForSilence(notebook, day);
    case SignalKind::DayThatMatters:
        return secondForDay(notebook, day);
    default:
        return {};
    }
}

void nameAction(TodayRow &row, const Signal &signal) {
    switch (row.action) {
    case RowAction::OpenCard:
        row.actionText = Today::tr("Open card");
        break;
    case RowAction::OpenWells:
        row.actionText = Today::tr("Open wells");
        break;
    case RowAction::OpenGoals:
        row.actionText = Today::tr("Open goals");
        break;
    case RowAction::OpenBrief:
        row.actionText = Today::tr("Open brief");
        break;
    case RowAction::PromiseKept:
        row.actionText = Today::tr("Done");
        row.doneText = Today::tr("Done: %1").arg(signal.words);
        break;
    case RowAction::MarkContact:
        row.actionText = signal.kind == SignalKind::DayThatMatters ? Today::tr("A word sent")
                                                                   : contactDone(row.channel);
        row.doneText = Today::tr("%1.").arg(row.actionText);
        break;
    }
}

TodayRow rowOf(const ClientNotebook &notebook, const Signal &signal,
               const std::vector<Signal> &found, QDate day) {
    const RowKind &kind = *rowKindOf(signal.kind);
    TodayRow row;
    row.client = notebook.client.id;
    row.about = signal.about;
    row.kind = signal.kind;
    row.icon = QString::fromLatin1(kind.icon);
    row.head = Today::tr(kind.head);
    row.name = about::displayName(notebook.client);
    row.reason = signal.sentence.plain();
    row.second = secondLine(notebook, signal, found, day);
    row.action = kind.action;
    row.channel = about::messageChannel(notebook, day);
    if (signal.kind == SignalKind::PromiseDue) {
        for (const Promise &promise : notebook.promises)
            if (promise.id == signal.about)
                row.dueText = promiseDueText(promise, day);
        row.isLate = signal.date < day;
    } else if (signal.kind == SignalKind::DayThatMatters) {
        row.reason = signal.words; // the day itself stands at the right
        row.dueText = phrases::dayNear(signal.date, day);
    }
    nameAction(row, signal);
    return row;
}

bool metOn(const ClientNotebook &notebook, QDate day) {
    const Session *last = about::lastHeld(notebook, day);
    return last && about::localStart(*last).date == day;
}

/// Whether we were in touch that day. What they sent on their own is no word of ours.
bool wasInTouch(const ClientNotebook &notebook, QDate day) {
    if (metOn(notebook, day))
        return true;
    return std::any_of(notebook.contacts.begin(), notebook.contacts.end(),
                       [&](const Contact &contact) {
                           return contact.date == day && contact.by == Side::Consultant;
                       });
}

/// Of somebody whose call is next the band tells the promises; it does not tell how they are, nor
/// that today is their birthday.
bool isToldByBand(const Signal &signal, QDate day) {
    return !isAboutEnergy(signal.kind) &&
           !(signal.kind == SignalKind::DayThatMatters && signal.date == day);
}

/// The most urgent reason of a client.
std::optional<TodayRow> rowFor(const ClientNotebook &notebook, QDate day, bool isNextCall) {
    const std::vector<Signal> found = signalsOf(notebook, day);
    for (const Signal &signal : found) {
        if (!rowKindOf(signal.kind) || (isNextCall && isToldByBand(signal, day)))
            continue;
        // One that is merely old is asked about when they meet.
        if (signal.kind == SignalKind::UsualToReask && signal.count == 0)
            continue;
        // A word was sent: that is enough for one day.
        if (signal.kind == SignalKind::DayThatMatters && wasInTouch(notebook, day))
            continue;
        return rowOf(notebook, signal, found, day);
    }
    return std::nullopt;
}

std::vector<TodayDay> daysOf(const std::vector<Planned> &planned, QDate day) {
    std::vector<TodayDay> days;
    for (int i = 0; i < weekDays; ++i) {
        TodayDay one;
        one.date = day.addDays(i);
        one.number = QString::number(one.date.day());
        one.weekday = language::weekday(one.date);
        for (const Planned &session : planned)
            if (session.start.date == one.date)
                one.entries.push_back(
                    {session.notebook->client.id, session.session->id,
                     session.start.time.isValid() ? language::time(session.start.time) : QString(),
                     about::displayName(session.notebook->client)});
        days.push_back(one);
    }
    return days;
}

QString summaryOf(int sessions, int others) {
    if (sessions == 0 && others == 0)
        return Today::tr("Nobody is waiting today.");
    const QString met = sessions == 1 ? Today::tr("One session today.")
                                      : Today::tr("%1 sessions today.").arg(sessions);
    const QString rest =
        sessions == 0
            ? (others == 1 ? Today::tr("One person to get in touch with.")
                           : Today::tr("%1 people to get in touch with.").arg(others))
            : (others == 1 ? phrases::gap() + Today::tr("One more person to get in touch with.")
                           : phrases::gap() +
                                 Today::tr("%1 more people to get in touch with.").arg(others));
    return sessions == 0 ? rest : others == 0 ? met : met + rest;
}

} // namespace

TodayPage today(const std::vector<ClientNotebook> &notebooks, QDate day, QTime now) {
    const std::vector<Planned> planned = plannedBetween(notebooks, day, day.addDays(weekDays - 1));
    TodayPage page;
    page.date = language::numeralDay(day);
    page.dateLine = language::headLine(day);
    page.next = nextCall(planned, day, now);
    page.days = daysOf(planned, day);
    QList<Id> met;
    for (const DayEntry &entry : page.days.front().entries)
        if (!met.contains(entry.client))
            met << entry.client;
    int others = 0;
    for (const ClientNotebook &notebook : notebooks) {
        if (isHeldBack(notebook.client))
            continue;
        const auto row = rowFor(notebook, day, notebook.client.id == page.next.client);
        if (!row)
            continue;
        page.rows.push_back(*row);
        others += met.contains(notebook.client.id) ? 0 : 1;
    }
    std::stable_sort(page.rows.begin(), page.rows.end(),
                     [](const TodayRow &a, const TodayRow &b) { return a.kind < b.kind; });
    page.count = static_cast<int>(met.size()) + others;
    page.clients = static_cast<int>(
        std::count_if(notebooks.begin(), notebooks.end(),
                      [](const ClientNotebook &one) { return !one.client.archived; }));
    page.summary = summaryOf(static_cast<int>(page.days.front().entries.size()), others);
    return page;
}

ListLine listLine(const ClientNotebook &notebook, QDate day) {
    ListLine line;
    line.client = notebook.client.id;
    line.name = about::displayName(notebook.client);
    line.initial = about::initial(notebook.client);
    const QList<double> energies = measures::valuesOf(about::energies(notebook, day));
    line.spark = energies.mid(std::max<qsizetype>(0, energies.size() - sparkPoints));
    const std::vector<Signal> found = signalsOf(notebook, day);
    line.signalled = std::any_of(found.begin(), found.end(),
                                 [](const Signal &signal) { return isAboutEnergy(signal.kind); });
    const Session *next = about::nextPlanned(notebook, day);
    const about::Start start = next ? about::localStart(*next) : about::Start{};
    const BriefSilence silence = silenceOf(notebook, day, false);
    if (next && start.date == day)
        line.second = start.time.isValid() ? Today::tr("today %1").arg(language::time(start.time))
                                           : Today::tr("today");
    else if (silence.isPast && firstOf(found, SignalKind::Silence))
        line.second = Today::tr("%1 since").arg(phrases::days(*silence.days));
    else if (next)
        line.second = Today::tr("next %1").arg(language::monthDayWeekday(start.date));
    else if (silence.days)
        line.second = *silence.days == 0 ? metOn(notebook, day) ? Today::tr("met today")
                                                                : Today::tr("in touch today")
                                         : Today::tr("%1 since").arg(phrases::days(*silence.days));
    return line;
}
