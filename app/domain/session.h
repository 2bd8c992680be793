// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/kinds.h"
#include "app/domain/problem.h"

#include <QDate>
#include <QStringList>
#include <QTime>
#include <optional>

/// A meeting, planned or held. Date, `time` (as planned) and `begun` are wall clock in `zone`.
struct Session {
    Id id = 0, client = 0, engagement = 0;
    QDate date;
    QTime time;
    QString zone;              ///< IANA name; empty: the computer's
    std::optional<int> length; ///< planned minutes, 1..1440
    Channel channel = Channel::InPerson;
    QString place; ///< "Zoom", a room
    SessionState state = SessionState::Planned;
    bool counts = true;       ///< against the sessions bought
    QStringList participants; ///< besides the client
    QString gist;             ///< one or two lines, for the next brief
    QString lastWords;        ///< the client's, at the end
    std::optional<int> prepMinutes;
    std::optional<int> talkMinutes;
    std::optional<int> adminMinutes;
    /// When its notes were begun on the day itself; invalid: not yet, or written up later.
    QTime begun;
    bool operator==(const Session &) const = default;
};
Problems problems(const Session &);

/// One line of a session.
struct Line {
    Id id = 0, client = 0, session = 0;
    int position = 0;
    QTime at;
    LineKind kind = LineKind::Note;
    QString text;
    Id carriedFrom = 0; ///< the promise that this line carries over
    bool operator==(const Line &) const = default;
};
Problems problems(const Line &);

/// Who owes what by when.
struct Promise {
    Id id = 0, client = 0;
    Id session = 0, line = 0;
    Side owes = Side::Client;
    QString text;
    QDate made;
    QDate due;
    Cadence cadence = Cadence::None;
    PromiseState state = PromiseState::Open;
    QDate closed;
    bool operator==(const Promise &) const = default;
};
Problems problems(const Promise &);

/// A private line. Never on paper, never shown together, never exported to the client.
struct Concern {
    Id id = 0, client = 0;
    Id session = 0, line = 0;
    QString text;
    QDate date;
    bool operator==(const Concern &) const = default;
};
Problems problems(const Concern &);
