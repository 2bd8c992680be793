// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

/// How long the history is kept, and what happens to what grows too old.
///
/// A clock may be wrong by years and be set right again, so no reading alone makes anything old.
/// Age is time lived: the steps from one change of a computer to its next, of which those longer
/// than `longestStep` in either direction count nothing. So a clock that jumps makes nothing
/// older, and a notebook that lay in a drawer keeps its history longer rather than shorter.
/// Another longestStep is kept on top, for a clock that is a few weeks off.
namespace history {

inline constexpr qint64 dayMs = 86'400'000;
inline constexpr qint64 longestStep = 31 * dayMs;
inline constexpr int retentionChoices[] = {1, 2, 5, 0}; ///< years; 0: for ever

/// Years that change rows are kept, as the notebook says; 0: for ever.
int yearsKept(const Store &store);
/// A setting of the notebook, undone as any other.
void setYearsKept(Store &store, int years, const QString &label);

struct Pruned {
    int changes = 0;
    int batches = 0;
    int kept = 0; ///< of undecided rows, though they are as old
};
/// Drops what is older than that, but never the last batch, and nothing of rows that still wait for
/// a decision between two copies. What was dropped is named in `forgotten`, for merging.
///
/// Does nothing until a month's worth is too old, so that it happens about once a month. Then the
/// words are overwritten where they stood and the file is compacted, a small one wholly rewritten
/// (VACUUM): from then on they are in no byte of it. Call it when idle or at closing. Throws Error;
/// then all is as it was, or the change rows are gone and writing the file anew is left to the next
/// call, whenever that is.
Pruned prune(Store &store, const QDateTime &now);

} // namespace history
