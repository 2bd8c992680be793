// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// Tells a client's life line by line, for tests of what is made from it.
struct Life {
    ClientNotebook notebook;
    Id last = 100;

    explicit Life(const QString &family = QStringLiteral("Tanaka"),
                  const QString &given = QStringLiteral("Hanako")) {
        notebook.client.id = ++last;
        notebook.client.family = family;
        notebook.client.given = given;
        notebook.client.state = ClientState::Active;
    }

    template <class T>
    T &add(T row) {
        row.id = ++last;
        row.client = notebook.client.id;
        notebook.rows<T>().push_back(row);
        return notebook.rows<T>().back();
    }
    Id session(QDate date, SessionState state = SessionState::Held, QTime time = QTime(14, 30)) {
        Session row;
        row.date = date;
        row.time = time;
        row.state = state;
        row.length = 50;
        row.channel = Channel::Video;
        row.place = QStringLiteral("Zoom");
        return add(row).id;
    }
    /// By the wall clock of `zone`, an IANA name.
    Id sessionIn(const char *zone, QDate date, QTime time,
                 SessionState state = SessionState::Planned) {
        const Id id = session(date, state, time);
        notebook.sessions.back().zone = QString::fromLatin1(zone);
        return id;
    }
    CheckIn &energy(QDate date, int energy, std::optional<int> pull = {}) {
        CheckIn row;
        row.date = date;
        row.energy = energy;
        row.pull = pull;
        return add(row);
    }
    /// One a week from `first` on.
    void energies(QDate first, const QList<int> &values) {
        for (qsizetype i = 0; i < values.size(); ++i)
            energy(first.addDays(7 * i), values[i]);
    }
    Id well(const QString &name) {
        Well row;
        row.name = name;
        return add(row).id;
    }
    Evidence &words(Id well, QDate date, const QString &quote, Id session = 0) {
        Evidence row;
        row.well = well;
        row.date = date;
        row.quote = quote;
        row.session = session;
        return add(row);
    }
    Id goal(const QString &title, QDate start = {}, QDate due = {}) {
        Goal row;
        row.title = title;
        row.start = start;
        row.due = due;
        return add(row).id;
    }
    void root(Id goal, Id well) {
        Root row;
        row.goal = goal;
        row.well = well;
        add(row);
    }
    Id brake(Id goal, const QString &name) {
        Brake row;
        row.goal = goal;
        row.name = name;
        return add(row).id;
    }
    Id plan(Id brake, const QString &cue, const QString &response) {
        Plan row;
        row.brake = brake;
        row.cue = cue;
        row.response = response;
        return add(row).id;
    }
    void value(Id goal, QDate date, double value) {
        Measurement row;
        row.goal = goal;
        row.date = date;
        row.value = value;
        add(row);
    }
    Promise &promise(Side owes, const QString &text, QDate due = {}) {
        Promise row;
        row.owes = owes;
        row.text = text;
        row.due = due;
        return add(row);
    }
    Contact &contact(QDate date, Channel channel = Channel::Line, const QString &text = {}) {
        Contact row;
        row.date = date;
        row.channel = channel;
        row.text = text;
        return add(row);
    }
    void pause(QDate from, QDate to) {
        Pause row;
        row.from = from;
        row.to = to;
        add(row);
    }
};
