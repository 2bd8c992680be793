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
    /// that merges the same says the same. Nothing where that is known, or the batch is not.
    void add(const Dot &dot, const Table &table, Id row, Id client, const QString &action,
             const QString &before, const QString &after);
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
};

/// Joins the histories, counts what only one side has, and agrees on what is forgotten.
News newsOf(Copy &ours, Copy &theirs, Plan &plan);

} // namespace merging
