// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/hit.h"
#include "app/store/table.h"

#include <QDateTime>
#include <map>
#include <utility>

/// One row before and after a write: none before is an insert, none after a removal. Undo, redo,
/// a second try and "save elsewhere" all write steps, and nothing else writes rows.
struct Step {
    const Table *table = nullptr;
    Id id = 0;
    std::optional<Values> before, after;
};
using Steps = std::vector<Step>;

/// Which row, in any table.
using RowKey = std::pair<int, Id>;
inline RowKey keyOf(const Step &step) {
    return {step.table->number, step.id};
}

/// Whose row it is (also after the step, where that takes it away), and which session's.
Touched touchedBy(const Step &step);

/// What takes the steps back.
Steps inverted(const Steps &steps);
/// One step a row for what both did, `then` after `first`; rows that end as they were are gone.
Steps merged(const Steps &first, const Steps &then);

/// What the history says of a batch.
struct WriteStamp {
    Id batch = 0;
    QString label;
    QString device;
    QDateTime at;
};

/// Writes the rows, a change row for each, and their search index. Must be in a transaction.
void writeSteps(Database &database, const Steps &steps, const WriteStamp &stamp);

/// Writes the rows and their search index and leaves no trace of them in the history: for
/// erasing for good.
void eraseSteps(Database &database, const Steps &steps);

/// The row as SQL has it, in the one form of sqlvalue.h; none where there is no such row.
std::optional<Values> readRow(Database &database, const Table &table, Id id);
std::vector<std::pair<Id, Values>> readRows(Database &database, const Table &table,
                                            const QString &sql, const Values &values);

/// Collects what one batch does, and answers as the notebook will be after it.
class Stage {
public:
    /// `waiting`: steps that will be written before this batch's own.
    Stage(Database &database, const std::vector<const Steps *> &waiting);

    void save(const Table &table, Id id, const Values &values);
    /// With all that the row owns; what points there points nowhere afterwards.
    void remove(const Table &table, Id id);
    std::optional<Values> current(const Table &table, Id id) const;
    std::vector<std::pair<Id, Values>> where(const Table &table, int column, Id id) const;

    /// The steps that change something. Throws Error(NotFound) for a row whose owner is
    /// gone; links that lead nowhere are cut.
    Steps finish();

private:
    void put(const Table &table, Id id, std::optional<Values> after);
    void checkTargets(const Step &step);

    Database &m_database;
    Steps m_steps;
    std::map<RowKey, size_t> m_own;
    std::map<RowKey, std::optional<Values>> m_waiting;
    std::map<RowKey, bool> m_known; ///< targets looked up already
};
