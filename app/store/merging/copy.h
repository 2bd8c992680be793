// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/conflict.h"
#include "app/store/steps.h"

#include <set>

class Store;

namespace merging {

/// A batch and the computer that wrote it: when and where a value was written. Ids only grow, also
/// past all that the notebook held when it was written, so that of two dots one of which had seen
/// the other the later is always the greater; between two that had not, either may be.
using Dot = std::pair<Id, QString>;
inline Dot dotOf(const Change &change) {
    return {change.batch, change.device};
}
/// Of what is older than the history.
inline const Dot noDot{0, {}};

/// One of the two copies as merging sees it: its history in order, what it has seen, its rows.
class Copy {
public:
    /// Reads the history whole. `store` must outlive the copy. Throws Error.
    explicit Copy(const Store &store);

    std::vector<Change> history;
    std::map<QString, Id> forgotten; ///< as the table says
    std::set<Id> erased;             ///< as the table says
    std::vector<Conflict> stored;    ///< conflicts as the table has them
    std::vector<Conflict> conflicts; ///< the same, under the names of their rows
    std::set<RowKey> twins;          ///< rows that another name was given

    /// Drops these clients and all that is of them.
    void forget(const std::set<Id> &clients);
    /// From now on row `from` of the table goes by the name of `to`.
    void rename(const Table &table, Id from, Id to);
    /// After the last rename.
    void index();

    /// Whether it holds that batch.
    bool holds(const Dot &dot) const { return m_batches.contains(dot); }
    /// Whether it may have held a batch that it does not hold any more.
    bool mayHaveHeld(const Dot &dot) const;
    /// Whether it holds, or held, all that another one has forgotten.
    bool knows(const std::map<QString, Id> &others) const;
    /// The changes of a row, in order; empty for none.
    const std::vector<size_t> &changesOf(const RowKey &key) const;
    /// Whether merging added that change, by its place in the history: a batch of people writes
    /// a row once at most.
    bool isMergings(size_t at) const { return m_mergings.contains(at); }
    /// The removals of conflicts about a row: what they kept was decided against or taken.
    const std::vector<size_t> &decidedAbout(const RowKey &key) const;
    /// The row as it stands; links to erased clients are cut.
    std::optional<Values> row(const RowKey &key) const;
    std::vector<std::pair<Id, Values>> rows(const Table &table) const;
    std::set<Id> clients() const;
    /// The id that the row has in this copy's own table.
    Id ownId(const RowKey &key) const;

private:
    void cutLinks(const Table &table, Values &values) const;
    bool isOfErased(const Table &table, Id id, const Values &values) const;

    Database &m_database;
    std::set<Dot> m_batches;
    std::map<RowKey, std::vector<size_t>> m_changesOf;
    std::map<RowKey, std::vector<size_t>> m_decided;
    std::set<size_t> m_mergings;
    std::set<Id> m_gone;           ///< clients that are erased here or there
    std::map<RowKey, Id> m_own;    ///< of renamed rows
    std::set<RowKey> m_renamed;    ///< names that mean another row now
    std::set<QString> m_goneNames; ///< preferences about them
};

const Table &conflictTable();

} // namespace merging
