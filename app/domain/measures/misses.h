// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/dated.h"

namespace measures {

/// A planned action on its day: done or missed. One whose day is not over is not in the list.
struct Planned {
    QDate day;
    bool done = false;
};

/// The latest planned actions that were missed, one after the other.
struct Misses {
    int inARow = 0;
    QDate since; ///< the first of them; invalid if there is none
    /// Three in a row: a slide too, stated as the fact it is.
    bool slide() const { return inARow >= 3; }
};

/// Planned actions missed in a row. Days without a plan break nothing.
/// Formula: counts back from the newest until one was done; those inside a planned pause are left
///   out, done or missed. Two of one day stay in the given order.
/// Units: actions.
/// Range: 0 or more.
/// Errors: none; an action without a valid day is left out.
/// Source: our own rule.
Misses misses(QList<Planned> planned, const QList<Pause> &pauses = {});

} // namespace measures
