// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "app/store/table.h"

#include <optional>

/// What changed, when, and whose it was, read from the change rows a piece at a time. The order is
/// that of their sequence, the newest first; what the clock said is only told.
namespace history {

struct Filter {
    Id client = 0; ///< 0: everybody
    QString words; ///< all of them in what was done, as search folds them; empty: anything
};

/// What was written in one go.
struct Entry {
    qint64 first = 0, last = 0; ///< sequences
    QDateTime at;               ///< as the clock said, UTC
    QString device;
    Id batch = 0;
    QString label;           ///< as the undo menu said it
    std::vector<Id> clients; ///< whose rows are among them, at most mostClients, without nobody
    int rows = 0;            ///< of the client filtered by, where there is a filter
};
inline constexpr int mostClients = 4; ///< one more says that there are more

struct Page {
    std::vector<Entry> entries;
    /// Where the next piece begins: hand it back as `below`; 0: nothing older is kept.
    qint64 below = 0;
};
/// At most `limit` entries before the sequence `below` (0: the newest). Looks at a bounded number
/// of change rows and reads none of their values; where few fit the filter it may give less, also
/// none, and a place to go on.
Page read(const Store &store, const Filter &filter, qint64 below = 0, int limit = 40);

/// Entry::device of what is written here and now.
QString thisDevice(const Store &store);

enum class Action { Insert, Update, Remove };

struct Cell {
    int column = 0; ///< of Table::columns
    QVariant before, after;
};
/// One change row, worked out.
struct Row {
    qint64 sequence = 0;
    const Table *table = nullptr;
    Id id = 0;
    Id client = 0;
    Action action = Action::Update;
    /// What differs; all that holds something for what was put there or removed.
    std::vector<Cell> cells;
    Values state;           ///< the row after it; before it where it was removed
    bool isPrivate = false; ///< its kind may never reach a client's paper
    bool isThere = false;   ///< the notebook holds such a row now
};
struct Rows {
    std::vector<Row> rows;
    bool hasMore = false;
};
/// The rows of an entry, in the order in which they were written, `limit` of them behind `after`
/// (0: from the first). What an insert wrote is worked out from the row as it is now and what
/// changed in it since.
Rows rowsOf(const Store &store, const Entry &entry, const Filter &filter, qint64 after = 0,
            int limit = 50);

/// What a row is called: its name, else its first words, else its day; empty where it says
/// nothing of itself. Of a row that is gone as the history has it. Plain text of any length.
QString nameOf(const Store &store, const QString &table, Id row, Id client);
QString nameIn(const Table &table, const Values &values);

/// The plan by which SQLite finds a page of the history, for a test to look at.
QString planOf(const Store &store, const Filter &filter);

} // namespace history
