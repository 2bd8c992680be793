// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/picks.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int awayDays = 180; ///< without a session: whoever comes then, comes back

/// What is in order already, as a notebook is read, is left as it is.
void sortByDay(QList<measures::Dated> &values) {
    const auto isEarlier = [](const measures::Dated &a, const measures::Dated &b) {
        return a.day < b.day;
    };
    if (!std::is_sorted(values.cbegin(), values.cend(), isEarlier))
        std::stable_sort(values.begin(), values.end(), isEarlier);
}

QList<measures::Dated> numbers(const ClientNotebook &notebook, QDate today,
                               std::optional<int> CheckIn::*member) {
    const QDate from = about::baselineStart(notebook, today);
    QList<measures::Dated> found;
    for (const CheckIn &checkIn : notebook.checkIns)
        if (checkIn.date.isValid() && checkIn.date <= today && checkIn.*member &&
            (!from.isValid() || checkIn.date >= from))
            found.append({checkIn.date, static_cast<double>(*(checkIn.*member))});
    sortByDay(found);
    return found;
}

/// The row with the greatest key; the first of equals.
template <class Row, class Keep, class Key>
const Row *best(const std::vector<Row> &rows, Keep keep, Key key) {
    const Row *found = nullptr;
    for (const Row &row : rows)
        if (keep(row) && (!found || key(row) > key(*found)))
            found = &row;
    return found;
}

/// Whether Qt may look for a zone of this name: it opens a file of that name below the system's
/// zones, and what a notebook from elsewhere holds there may lead anywhere ("../../..").
bool isZoneName(const QString &name) {
    constexpr qsizetype longest = 64;
    return !name.isEmpty() && name.size() <= longest && !name.startsWith(u'/') &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || u"_+-/:"_s.contains(c));
           });
}

/// The computer's own where the session names none, or none that exists.
QTimeZone zoneOf(const Session &session) {
    if (!isZoneName(session.zone))
        return QTimeZone::systemTimeZone();
    const QTimeZone zone(session.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

template <class Row>
const Row *byId(const std::vector<Row> &rows, Id id) {
    for (const Row &row : rows)
        if (row.id == id && id != 0)
            return &row;
    return nullptr;
}

} // namespace

namespace about {

QList<measures::Pause> plannedPauses(const ClientNotebook &notebook) {
    QList<measures::Pause> pauses;
    for (const Pause &pause : notebook.pauses)
        pauses.append({pause.from, pause.to});
    return pauses;
}

QDate baselineStart(const ClientNotebook &notebook, QDate today) {
    QDate start;
    for (const Engagement &engagement : notebook.engagements) {
        if (!engagement.start.isValid() || engagement.start > today)
            continue;
        const Session *before = lastHeld(notebook, engagement.start.addDays(-1));
        if (before && localStart(*before).date.daysTo(engagement.start) >= awayDays)
            start = start.isValid() ? std::max(start, engagement.start) : engagement.start;
    }
    return start;
}

QList<measures::Dated> energies(const ClientNotebook &notebook, QDate today) {
    return numbers(notebook, today, &CheckIn::energy);
}

QList<measures::Dated> pulls(const ClientNotebook &notebook, QDate today) {
    return numbers(notebook, today, &CheckIn::pull);
}

QList<measures::Dated> valuesOf(const ClientNotebook &notebook, Id goal, QDate today) {
    QList<measures::Dated> found;
    for (const Measurement &measurement : notebook.measurements)
        if (measurement.goal == goal && measurement.date.isValid() && measurement.date <= today)
            found.append({measurement.date, measurement.value});
    sortByDay(found);
    return found;
}

QList<QDate> contactDays(const ClientNotebook &notebook, QDate today) {
    QList<QDate> found;
    for (const Contact &contact : notebook.contacts)
        if (contact.date.isValid() && contact.date <= today)
            found.append(contact.date);
    for (const Session &session : notebook.sessions) {
        const QDate date = localStart(session).date;
        if (session.state == SessionState::Held && date.isValid() && date <= today)
            found.append(date);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::optional<LastContact> lastContact(const ClientNotebook &notebook, QDate today) {
    std::optional<LastContact> found;
    if (const Session *session = lastHeld(notebook, today))
        found = LastContact{localStart(*session).date, session->channel, true, {}};
    for (const Contact &contact : notebook.contacts)
        if (contact.date.isValid() && contact.date <= today &&
            (!found || contact.date >= found->date))
            found = LastContact{contact.date, contact.channel, false, contact.text};
    return found;
}

Channel messageChannel(const ClientNotebook &notebook, QDate today) {
    Channel channel = Channel::Line;
    for (const Contact &contact : notebook.contacts)
        if (contact.date <= today && contact.channel != Channel::InPerson &&
            contact.channel != Channel::Video)
            channel = contact.channel;
    return channel;
}

const Goal *chosenGoal(const ClientNotebook &notebook, QDate today) {
    const auto lastMeasured = [&](const Goal &goal) {
        const QList<measures::Dated> values = valuesOf(notebook, goal.id, today);
        return values.isEmpty() ? 0 : values.last().day.toJulianDay();
    };
    return best(
        notebook.goals, [](const Goal &goal) { return goal.state == GoalState::Active; },
        [&](const Goal &goal) {
            return std::tuple(isRooted(notebook, goal.id), lastMeasured(goal), -goal.position);
        });
}

const Well *chosenWell(const ClientNotebook &notebook, QDate today) {
    const Goal *goal = chosenGoal(notebook, today);
    const auto isRootOfGoal = [&](const Well &well) {
        return goal &&
               std::any_of(notebook.roots.begin(), notebook.roots.end(), [&](const Root &root) {
                   return root.goal == goal->id && root.well == well.id;
               });
    };
    return best(
        notebook.wells, [](const Well &) { return true; },
        [&](const Well &well) {
            return std::tuple(isConfirmed(notebook, well), isRootOfGoal(well),
                              evidenceOf(notebook, well.id).size(), -well.position);
        });
}

const Brake *chosenBrake(const ClientNotebook &notebook, Id goal, QDate today) {
    const auto strength = [&](const Brake &brake) {
        int now = -1;
        for (const BrakeStrength &row : notebook.brakeStrengths)
            if (row.brake == brake.id && row.date <= today)
                now = row.strength;
        return now;
    };
    return best(
        notebook.brakes,
        [&](const Brake &brake) {
            return brake.goal == goal && (!brake.tamed.isValid() || brake.tamed > today) &&
                   (!brake.noted.isValid() || brake.noted <= today);
        },
        strength);
}

const Plan *planOf(const ClientNotebook &notebook, Id brake, QDate today) {
    return best(
        notebook.plans,
        [&](const Plan &plan) {
            return plan.brake == brake && (!plan.since.isValid() || plan.since <= today);
        },
        [](const Plan &plan) { return plan.since.isValid() ? plan.since.toJulianDay() : 0; });
}

const Well *wellById(const ClientNotebook &notebook, Id id) {
    return byId(notebook.wells, id);
}

const Goal *goalById(const ClientNotebook &notebook, Id id) {
    return byId(notebook.goals, id);
}

int numberOf(const ClientNotebook &notebook, Id session) {
    const Session *found = sessionById(notebook, session);
    return found ? sessionNumber(notebook, *found) : 0;
}

bool isPrivateLine(const ClientNotebook &notebook, Id line) {
    const Line *found = byId(notebook.lines, line);
    return found && kindOf(found->kind).isPrivate;
}

QDate nextDay(const Fact &fact, QDate today) {
    if (!fact.matters.isValid())
        return {};
    if (!fact.yearly)
        return fact.matters >= today ? fact.matters : QDate();
    // addYears() turns 29 February into the 28th by itself.
    QDate next = fact.matters.addYears(std::max(0, today.year() - fact.matters.year()));
    if (next < today)
        next = fact.matters.addYears(today.year() - fact.matters.year() + 1);
    return next;
}

QTime startTime(const Session &session) {
    return session.state == SessionState::Held && session.begun.isValid() ? session.begun
                                                                          : session.time;
}

Start localStart(const Session &session) {
    const QTime time = startTime(session);
    if (session.zone.isEmpty() || !time.isValid())
        return {session.date, time};
    const QDateTime local = QDateTime(session.date, time, zoneOf(session)).toLocalTime();
    return {local.date(), local.time()};
}

QString placeOf(const Session &session) {
    const QString place = session.place.trimmed();
    return place.isEmpty() ? kindName(session.channel) : place;
}

bool isOver(const Session &session, QTime now) {
    constexpr int lengthUnknown = 60; // minutes
    const QTime start = localStart(session).time;
    return start.isValid() && start.secsTo(now) >= session.length.value_or(lengthUnknown) * 60;
}

std::optional<int> minutesOf(const Session &session) {
    return session.state == SessionState::Held && session.talkMinutes.value_or(0) > 0
               ? session.talkMinutes
               : session.length;
}

QDateTime begunAt(const Session &session) {
    if (!session.begun.isValid() || !session.date.isValid())
        return {};
    return QDateTime(session.date, session.begun, zoneOf(session)).toLocalTime();
}

QTime wallClock(const Session &session, const QDateTime &moment) {
    return moment.toTimeZone(zoneOf(session)).time();
}

bool isRunning(const Session &session, QDate today) {
    return session.state == SessionState::Planned && session.begun.isValid() &&
           localStart(session).date == today;
}

const Session *running(const ClientNotebook &notebook, QDate today) {
    const Session *found = nullptr;
    for (const Session &session : notebook.sessions)
        if (isRunning(session, today) && (!found || found->begun < session.begun))
            found = &session;
    return found;
}

bool startsBefore(const Session &a, const Session &b) {
    const Start first = localStart(a), second = localStart(b);
    return std::tuple(first.date, !first.time.isValid(), first.time, a.id) <
           std::tuple(second.date, !second.time.isValid(), second.time, b.id);
}

} // namespace about
