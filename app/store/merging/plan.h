// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/merging/merging.h"
#include "app/store/merging/rowmerge.h"

namespace merging {

/// Everything that has to be written into our copy so that it says what both say.
struct Plan {
    Steps steps;                 ///< rows, and conflicts with them
    std::vector<Change> history; ///< all of it, in order
    size_t unchanged = 0;        ///< so many of the first are in our file already, as they are
    std::map<QString, Id> forgotten;
    std::set<Id> erased;
    Report report;
    bool isEmpty = false; ///< our copy says all of it
};

/// Reads both and writes nothing. Throws Error.
Plan planOf(const Store &ours, const Store &theirs);

/// Rows that both copies made for the same thing get one name: the lesser id.
void nameTwins(Copy &ours, Copy &theirs);
/// What such a row is about, the same in all copies; empty for rows that are only themselves.
QString twinKey(const Table &table, const Values &values);

} // namespace merging
