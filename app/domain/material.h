// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/kinds.h"
#include "app/domain/problem.h"

#include <QDate>

/// A thing to give.
struct Material {
    Id id = 0;
    QString title;
    MaterialKind kind = MaterialKind::Video;
    QString where; ///< address or place, display only
    QString note;
    bool operator==(const Material &) const = default;
};
Problems problems(const Material &);

/// One material given to one client, for a reason of theirs.
struct Gift {
    Id id = 0, client = 0, material = 0;
    QDate date;
    QString reason;
    QDate returned;
    QString outcome;
    bool operator==(const Gift &) const = default;
};
Problems problems(const Gift &);
