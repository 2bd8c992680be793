// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/problem.h"

#include <QDate>
#include <optional>

/// A counter-force.
struct Brake {
    Id id = 0, client = 0, goal = 0; ///< goal 0: heard, not yet laid at a goal
    Id session = 0, line = 0;
    QString name;
    QString trigger;
    QString form;
    QDate noted;
    QDate tamed;
    bool operator==(const Brake &) const = default;
};
Problems problems(const Brake &);

/// How strong a brake was on a day, 0..10.
struct BrakeStrength {
    Id id = 0, client = 0, brake = 0;
    QDate date;
    int strength = 0;
    bool operator==(const BrakeStrength &) const = default;
};
Problems problems(const BrakeStrength &);

/// If (cue) then (response), against a brake.
struct Plan {
    Id id = 0, client = 0, brake = 0;
    QString cue;
    QString response;
    QDate since;
    bool operator==(const Plan &) const = default;
};
Problems problems(const Plan &);

/// One occasion of a plan. Only those whose cue came count.
struct Trial {
    Id id = 0, client = 0, plan = 0;
    QDate date;
    bool cueMet = true;
    bool done = false;
    bool operator==(const Trial &) const = default;
};
Problems problems(const Trial &);
