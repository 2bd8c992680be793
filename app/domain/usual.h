// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/problem.h"

#include <QDate>
#include <optional>

/// A preference, ready before they ask.
struct Usual {
    Id id = 0, client = 0;
    QString topic;
    QString value;
    QDate confirmed;
    std::optional<int> reaskAfterDays; ///< 1..3650
    int position = 0;
    bool operator==(const Usual &) const = default;
};
Problems problems(const Usual &);

/// One dated observation of a topic.
struct Choice {
    Id id = 0, client = 0, session = 0;
    QString topic;
    QString value;
    QDate date;
    bool operator==(const Choice &) const = default;
};
Problems problems(const Choice &);

/// A small remembered thing, perhaps with a day on which it matters.
struct Fact {
    Id id = 0, client = 0, session = 0, line = 0;
    QString text;
    QDate noted;
    QDate matters;
    bool yearly = false;
    bool operator==(const Fact &) const = default;
};
Problems problems(const Fact &);
