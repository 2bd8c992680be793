// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// All that may reach a client: on their papers, on the shared screen, in a line to send and
/// in their export. Private lines, concerns, own notes, ratings, brakes, signals and other
/// clients have no member here, so that no page or paper can let one slip.
struct ForClient {
    /// The client's own words, whole, without quotation marks.
    struct Words {
        QString text;
        QDate date;
        Id session = 0; ///< 0: between meetings
        int number = 0; ///< of that session, 0 without one
        bool operator==(const Words &) const = default;
    };
    /// What was agreed until next time.
    struct Agreed {
        Id promise = 0;
        Side owes = Side::Client;
        QString text;
        QDate due; ///< may be invalid
        Cadence cadence = Cadence::None;
        bool kept = false;
        bool operator==(const Agreed &) const = default;
    };
    struct Point {
        QDate date;
        double value = 0;
        bool operator==(const Point &) const = default;
    };
    /// One goal's numbers. `title` is empty where there is no goal to show.
    struct GoalChart {
        QString title;
        QString measure; ///< "books chosen"
        QString unit;    ///< "books"
        QDate start;
        QDate due;
        std::optional<double> startValue;
        std::optional<double> targetValue;
        std::vector<Point> points; ///< up to that day, oldest first
        bool isEmpty() const { return title.isEmpty(); }
        bool operator==(const GoalChart &) const = default;
    };
    struct Meeting {
        int number = 0; ///< 24 in "session 24"
        QDate date;     ///< invalid: there is none
        QTime time;     ///< may be invalid
        std::optional<int> length;
        Channel channel = Channel::InPerson;
        QString place;
        bool operator==(const Meeting &) const = default;
    };
    /// A well that they have spoken of themselves: what it is called, and no more.
    struct NamedWell {
        Id id = 0;
        QString name;
        bool operator==(const NamedWell &) const = default;
    };
    /// Who sends it.
    struct Sender {
        QString name;
        QString family; ///< how client papers call the consultant
        QString office;
        QString contactLine;
        bool operator==(const Sender &) const = default;
    };

    Id client() const { return m_client; }
    /// The day it speaks of: that of the session asked for, else today. What came later, be it a
    /// value, a promise or one kept, is not in it.
    QDate today() const { return m_today; }
    const QString &name() const { return m_name; } ///< without honorific
    /// As they are spoken to on a screen: name + さん, never doubled.
    const QString &spokenName() const { return m_spokenName; }
    /// 様, 先生, 御中; empty where none is wanted or the name already ends with one.
    const QString &honorific() const { return m_honorific; }
    const QString &callName() const { return m_callName; } ///< "Hanako-san"
    const Sender &sender() const { return m_sender; }
    /// The session asked for; `date` is invalid where none was.
    const Meeting &session() const { return m_session; }
    /// The meeting that followed, held or still to come; `date` is invalid where there is none.
    const Meeting &next() const { return m_next; }
    /// Every word of theirs up to that day, oldest first; the last words of the session asked for
    /// end it.
    const std::vector<Words> &words() const { return m_words; }
    /// Those of the session asked for.
    std::vector<Words> sessionWords() const;
    /// Wells with words of theirs up to that day, in their order.
    const std::vector<NamedWell> &wells() const { return m_wells; }
    /// As of that day: open ones, and those kept since the held session before; the client's
    /// first, by due.
    const std::vector<Agreed> &agreed() const { return m_agreed; }
    const GoalChart &goal() const { return m_goal; }

    bool operator==(const ForClient &) const = default;

private:
    friend ForClient forClient(const ClientNotebook &notebook, const Me &me, Id session,
                               QDate today);
    ForClient() = default;

    Id m_client = 0, m_sessionId = 0;
    QDate m_today;
    QString m_name, m_spokenName, m_honorific, m_callName;
    Sender m_sender;
    Meeting m_session, m_next;
    std::vector<Words> m_words;
    std::vector<NamedWell> m_wells;
    std::vector<Agreed> m_agreed;
    GoalChart m_goal;
};

/// The only maker. `session` 0: about no session in particular. Rows whose line was filed as
/// private are left out, whatever the row itself says.
ForClient forClient(const ClientNotebook &notebook, const Me &me, Id session, QDate today);
