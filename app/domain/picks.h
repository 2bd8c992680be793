// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/domain/measures/dated.h"

#include <QDateTime>

/// What pages, papers, charts and signals pick out of a notebook, so that all pick the same.
/// Nothing after `today` is ever taken.
namespace about {

QList<measures::Pause> plannedPauses(const ClientNotebook &);

/// Where the client's own baseline begins: with the engagement that brought them back after half
/// a year or more without a session. Invalid where they never left: then all counts.
QDate baselineStart(const ClientNotebook &, QDate today);

/// The numbers of the check-ins since then, 0..10, by date.
QList<measures::Dated> energies(const ClientNotebook &, QDate today);
QList<measures::Dated> pulls(const ClientNotebook &, QDate today);
/// A goal's values, by date.
QList<measures::Dated> valuesOf(const ClientNotebook &, Id goal, QDate today);

/// Days of contacts and of sessions held, by date.
QList<QDate> contactDays(const ClientNotebook &, QDate today);

struct LastContact {
    QDate date;
    Channel channel = Channel::Other;
    bool wasSession = false;
    QString text; ///< of the contact
};
std::optional<LastContact> lastContact(const ClientNotebook &, QDate today);
/// What a message to them goes by: the last contact's that was no meeting; LINE without any.
Channel messageChannel(const ClientNotebook &, QDate today);

/// The goal that stands for the client: under way, joined to a well before not joined, then the
/// one measured last, then the first. Null without any under way.
const Goal *chosenGoal(const ClientNotebook &, QDate today);
/// The well that stands for the client: certain before candidate, then the chosen goal's root,
/// then the one with most words, then the first. Null without any.
const Well *chosenWell(const ClientNotebook &, QDate today);
/// The brake of a goal that is told: not tamed, the strongest as of today; null without any.
const Brake *chosenBrake(const ClientNotebook &, Id goal, QDate today);
/// The newest plan against a brake, or null.
const Plan *planOf(const ClientNotebook &, Id brake, QDate today);

const Well *wellById(const ClientNotebook &, Id);
const Goal *goalById(const ClientNotebook &, Id);
/// Number of a session, 0 for none.
int numberOf(const ClientNotebook &, Id session);

/// Whether the line a row came from is filed as private.
bool isPrivateLine(const ClientNotebook &, Id line);

/// When a fact matters next on or after `today`; a yearly 29 February falls on the 28th of a
/// common year. Invalid where it matters no more.
QDate nextDay(const Fact &, QDate today);

/// Start of a session by the computer's clock: of one that was held when it began, where that is
/// known, else as planned. Session::date and ::time are the wall clock of its zone: whatever is
/// compared with today, with now or with another session goes through here.
struct Start {
    QDate date;
    QTime time; ///< invalid where none is set
};
Start localStart(const Session &);
/// Where a session is, in a word or two: its place, else the way it is held.
QString placeOf(const Session &);
/// Whether a session of today has come to its end; one without a length is taken to last an hour,
/// one without a time is over with its day.
bool isOver(const Session &, QTime now);
/// The same by the wall clock of the session's own zone, as its people read it.
QTime startTime(const Session &);
/// How long it took where it was held and that is known, else how long it is planned to take.
std::optional<int> minutesOf(const Session &);
/// When its notes were begun, by the computer's clock; invalid where they were not.
QDateTime begunAt(const Session &);
/// The wall clock of the session's zone at that moment: what Session::begun is to hold.
QTime wallClock(const Session &, const QDateTime &moment);
/// The session whose notes were begun today and that was not ended; null where none runs.
const Session *running(const ClientNotebook &, QDate today);
bool isRunning(const Session &, QDate today);
/// The order of sessions: by localStart(), those without a time last on their day, then by id.
bool startsBefore(const Session &, const Session &);

} // namespace about
