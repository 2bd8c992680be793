// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/conflict.h"
#include "app/store/store.h"

#include <set>

/// Two copies of one notebook become one again. Both have gone on from where they parted; each
/// holds its history as `change` rows. What only one of them wrote is taken; where both wrote
/// different things in one place, one stands (the same, whichever side merges) and the other is
/// kept as a Conflict until somebody decides.
///
/// Nothing a person wrote goes silently: it is in the merged notebook, or in a conflict, or was
/// written over or removed by somebody who had it before them. A row that one side removed and
/// the other wrote into stands, and is a conflict. Only clients erased for good on either side
/// are gone.
///
/// An example. Both copies hold one promise, "send the list" by the 1st. On the laptop it becomes
/// "send the book" by the 5th; on the desktop it becomes due on the 8th, and a fact is added. In
/// the merged notebook there is the fact; the promise says "send the book", which the laptop alone
/// wrote; and it is due on whichever of the two days was written in the greater batch (see Dot),
/// say the 8th. The 5th is a Conflict. The same comes out on the desktop and on the laptop. Whoever
/// decides for the 5th writes it as anything is written: it is later than both, so it stands
/// wherever this is brought in, and the conflict is gone there, too. Had the desktop removed the
/// promise, it would stand as the laptop wrote it, and the removal would be the Conflict.
namespace merging {

/// What one of the copies alone has.
struct Side {
    int batches = 0; ///< edits, as the undo menu counts them
    int changes = 0; ///< rows of the history
    QDateTime first, last;
    std::vector<std::pair<Id, int>>
        clients; ///< and how many of the changes are theirs; 0: nobody's
};

struct Report {
    Side ours, theirs;
    int added = 0, changed = 0, removed = 0; ///< rows of our copy, by merging
    std::vector<Conflict> conflicts;         ///< that merging finds
    int clients = 0;                         ///< in our copy
    int lacking = 0;                         ///< of those, the ones that theirs does not have
    int dropped = 0;                         ///< and of these the ones that theirs once had
    std::vector<Id> erasedHere;              ///< clients of ours that were erased in theirs
    std::vector<Id> erasedThere;             ///< and the other way round
    bool isNothingNew = false;               ///< our copy has it all
    QHash<Id, QString> names;                ///< of the clients above

    /// More than a tenth of our clients are not in theirs: more likely a broken copy than a day's
    /// work. The few that were made here since the two parted are a day's work.
    bool lacksMany() const {
        return dropped * 10 > clients || (lacking > 4 && lacking * 10 > clients);
    }
};

/// What merge() would do. Throws Error(BadInput) for copies of different notebooks.
Report preview(const Store &ours, const Store &theirs);

/// Brings what `theirs` has into `ours`, in one transaction (clients that theirs has erased are
/// erased before it); the undo stack of `ours` begins anew. `isForced`: also where lacksMany().
/// Throws Error(BadInput) for another notebook or too many lacking, Error(ReadOnly, NoSpace,
/// NotSaved...); then nothing but the erasing has changed.
Report merge(Store &ours, const Store &theirs, bool isForced);

} // namespace merging
