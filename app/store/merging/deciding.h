// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

/// What stands undecided after two copies were brought together, and how it is decided. Each
/// decision is an ordinary write, with a step to undo.
namespace merging {

struct Undecided {
    Conflict conflict;
    bool isThere = false;   ///< the row it is about
    QVariant stands, other; ///< as sqlvalue.h has them; for photos none
    bool isPicture = false;
    QDateTime when; ///< `other` was written; invalid where nobody knows
    QString label;  ///< and what the undo menu called that
    QString name;   ///< of the row, by the first of its texts that says something
};
/// In the order of the clients' ids, then of the rows. Throws Error.
std::vector<Undecided> undecided(const Store &store);
int undecidedCount(const Store &store);

/// What stands is right. Throws Error as Store::write() does, here and below.
void keepThis(Store &store, Id conflict, const QString &label);
/// The other is right: it is written into the row; a removal is done.
void takeOther(Store &store, Id conflict, const QString &label);

} // namespace merging
