// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/merging/copy.h"

namespace merging {

/// A value that somebody wrote and that nobody who has seen it wrote over.
struct Head {
    Dot dot;
    QVariant value;
    bool stands = true; ///< in its row; else only a conflict tells of it
    Id conflict = 0;    ///< the row of `conflict` that keeps it, where there is one
    std::set<Dot> also =
        {}; ///< others that wrote the same, and whom nobody has written over either
};
using Heads = std::vector<Head>;

/// One row of one copy: what stands in it, and who has written that.
struct View {
    bool isThere = false;
    bool wasRemoved = false;         ///< the history tells of a removal
    std::optional<Values> values;    ///< as they stand, or stood when it was removed
    std::vector<Heads> cells;        ///< by column; empty without values
    Heads gone;                      ///< removals: of a row that is not there, or kept as conflicts
    std::vector<Dot> asserts;        ///< who made it, or wrote into it what a person would miss
    std::vector<Values> overwritten; ///< by column: what was there before each write
};
View viewOf(const Copy &copy, const RowKey &key);

/// What loses, and is kept for a decision.
struct Lost {
    int column = -1; ///< -1: the whole row
    Head head;
};

/// The row as both copies together say it.
struct MergedRow {
    bool isThere = false;
    Values values;
    std::vector<Dot> written; ///< by column: who wrote what stands
    std::vector<Lost> lost;   ///< also of a row that is not there any more
};
/// `isWanted`: something else is part of it, so that it has to be there. Gives the same whichever
/// side is `ours`.
MergedRow mergeRow(const Table &table, const Copy &ours, const View &our, const Copy &theirs,
                   const View &their, bool isWanted);

} // namespace merging
