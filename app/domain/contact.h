// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/kinds.h"
#include "app/domain/problem.h"

#include <QDate>

/// Any touch; resets the days of silence.
struct Contact {
    Id id = 0, client = 0;
    QDate date;
    Channel channel = Channel::Line;
    Side by = Side::Consultant;
    QString text;
    bool operator==(const Contact &) const = default;
};
Problems problems(const Contact &);

/// The consultant's reflection on their own work; never on a client's paper.
struct OwnNote {
    Id id = 0;
    Id client = 0, session = 0; ///< both may be 0
    QDate date;
    QString text;
    bool operator==(const OwnNote &) const = default;
};
Problems problems(const OwnNote &);
