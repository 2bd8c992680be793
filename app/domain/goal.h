// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/kinds.h"
#include "app/domain/problem.h"

#include <QDate>
#include <optional>

struct Goal {
    Id id = 0, client = 0, engagement = 0;
    QString title;
    QString measure; ///< what is counted: "books chosen"
    QString unit;    ///< "books"
    std::optional<double> startValue;
    std::optional<double> targetValue;
    QDate start;
    QDate due;
    GoalState state = GoalState::Active;
    int weight = 1;     ///< importance in the attainment score, 1..9
    QDate levelsAgreed; ///< when the wording of the levels was agreed
    QString restart;    ///< the smallest step back in, chosen by the client
    QDate restartAgreed;
    int position = 0;
    bool operator==(const Goal &) const = default;
};
Problems problems(const Goal &);

/// The link goal <-> well, with a because in words.
struct Root {
    Id id = 0, client = 0, goal = 0, well = 0;
    Id session = 0;
    QString because;
    QDate date;
    bool operator==(const Root &) const = default;
};
Problems problems(const Root &);

/// Why the goal is pursued, each rated 0..9 on one day (see measures/selfconcordance).
struct Reasons {
    Id id = 0, client = 0, goal = 0;
    QDate date;
    std::optional<int> intrinsic;
    std::optional<int> identified;
    std::optional<int> introjected;
    std::optional<int> external;
    std::optional<int> forOthers; ///< shown, outside the score
    bool operator==(const Reasons &) const = default;
};
Problems problems(const Reasons &);

/// A dated step of a goal; when moved, the slip stays visible.
struct Milestone {
    Id id = 0, client = 0, goal = 0;
    QString name;
    QDate due;
    QDate firstDue; ///< as first agreed; invalid: never moved
    QDate done;
    bool operator==(const Milestone &) const = default;
};
Problems problems(const Milestone &);

/// A thing to do for a goal, once or in a rhythm.
struct Action {
    Id id = 0, client = 0, goal = 0;
    QString text;
    Cadence cadence = Cadence::None;
    QDate start;
    QDate due;
    bool operator==(const Action &) const = default;
};
Problems problems(const Action &);

/// One day on which an action was due, and whether it was done.
struct ActionDay {
    Id id = 0, client = 0, action = 0;
    QDate date;
    bool done = true;
    bool operator==(const ActionDay &) const = default;
};
Problems problems(const ActionDay &);

/// The agreed wording of one level of attainment, -2..+2.
struct Level {
    Id id = 0, client = 0, goal = 0;
    int level = 0;
    QString wording;
    bool operator==(const Level &) const = default;
};
Problems problems(const Level &);

/// The level a goal stood at on a day, -2..+2.
struct Attainment {
    Id id = 0, client = 0, goal = 0;
    QDate date;
    int level = 0;
    bool operator==(const Attainment &) const = default;
};
Problems problems(const Attainment &);
