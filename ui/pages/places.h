// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/hit.h"

class Store;

/// Where the rows of a table are looked at, and what one of them is called and drawn with.
struct Place {
    QString tab;  ///< a name of tabKinds()
    QString icon; ///< of resources/icons
    QString word; ///< "promise", translated; empty where nothing short says it
    bool ownWords = false;
};

/// One row of a client to bring in sight.
struct Spot {
    Id client = 0; ///< 0: nowhere
    QString tab;
    Id row = 0;
};

namespace places {

/// The table's place. Rows that a line makes are called and drawn as their kind of line is.
Place of(const QString &table);
/// The row's own tab; what was said in a session and has no place of its own is at its line.
Spot spotOf(const Store &store, const QString &table, Id row, Id client);

} // namespace places
