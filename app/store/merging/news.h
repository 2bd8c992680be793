// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/merging/plan.h"

namespace merging {

/// What the two histories are together, and what only one of them has.
struct News {
    std::vector<Change> history;
    std::set<RowKey> touched; ///< rows that may differ; conflicts not among them
    bool isNothing = false;   ///< ours has it all

    /// Adds what merging itself does, under a batch that is there already, so that every copy
    /// that merges the same says the same; known things are not added again. Gives the place in
    /// the history; none where the batch is not there.
    std::optional<size_t> add(const Dot &dot, const Table &table, Id row, Id client,
                              const QString &action, const QString &before, const QString &after);
    bool holds(const Dot &dot) const { return oneOf.contains(dot); }
    /// The places of what merging added to the history of a row; oldest first.
    std::vector<size_t> mergingsOf(const RowKey &key) const;
    /// Takes one of them out: it does not hold any more.
    void drop(size_t at) { dropped.insert(at); }
    /// The last batch that did `action` to the row (empty: anything); noDot: none did.
    Dot lastOf(const RowKey &key, const QString &action) const;
    /// Whether the last word about the row is that it was removed, or made.
    bool endsRemoved(const RowKey &key) const;
    bool endsThere(const RowKey &key) const;
    /// By batch.
    void sort();
    /// How many of the first are in `ours` under the same number.
    size_t unchanged(const Copy &ours) const;

    std::map<RowKey, std::vector<size_t>> of; ///< the changes of a row
    std::map<Dot, size_t> oneOf;              ///< any change of a batch
    std::set<size_t> dropped;                 ///< they go with the next sort()
};

/// Joins the histories, counts what only one side has, and agrees on what is forgotten.
News newsOf(Copy &ours, Copy &theirs, Plan &plan);

} // namespace merging
