// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/problem.h"

#include <QString>

/// Two copies of the notebook said different things of one place, and both are kept: the row
/// holds one of them, this the other, until somebody decides. Made by merging only.
struct Conflict {
    Id id = 0;
    Id client = 0; ///< 0: the row is nobody's
    QString table; ///< of the row, as Described<T>::table
    Id row = 0;
    QString column; ///< empty: the whole row, which one side removed and the other changed
    QString other;  ///< what is not in the row now: JSON, as change rows have it
    QString device; ///< who wrote that, as change rows have it
    bool operator==(const Conflict &) const = default;
};
Problems problems(const Conflict &);
