// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/problem.h"

#include <QDate>
#include <optional>

/// What a client said about a day: 0..10 each, an unasked number stays empty.
struct CheckIn {
    Id id = 0, client = 0;
    Id session = 0; ///< 0: a reply between meetings
    QDate date;
    std::optional<int> energy;
    std::optional<int> pull;
    std::optional<int> importance;
    std::optional<int> confidence;
    QString note;
    bool operator==(const CheckIn &) const = default;
};
Problems problems(const CheckIn &);

/// The value of a goal's measure on a day.
struct Measurement {
    Id id = 0, client = 0, goal = 0;
    Id checkIn = 0, session = 0;
    QDate date;
    double value = 0;
    bool operator==(const Measurement &) const = default;
};
Problems problems(const Measurement &);
