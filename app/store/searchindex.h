// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/hit.h"
#include "app/store/table.h"

/// The full text index. It keeps no text: what it found is read from the rows and looked
/// into again, so that a hit is never wrong.
namespace searchindex {

/// Follows rows: collects what changes, and writes it in the order of the documents, since FTS5
/// begins a new piece of its index whenever they go back. Must be in a transaction.
class Updates {
public:
    explicit Updates(Database &database) : m_database(database) {}
    /// Before and after as in a Step. Writes the rest by itself when much has been collected.
    void add(const Table &table, Id id, const std::optional<Values> &before,
             const std::optional<Values> &after);
    void write();
    /// write(), and one piece of all when there was much.
    void finish();

private:
    struct Update {
        qint64 document = 0;
        QString removed, added; ///< texts
    };
    Database &m_database;
    std::vector<Update> m_updates;
    size_t m_written = 0;
};

/// Whether the index was made by these rules, for these tables.
bool isCurrent(Database &database);
/// Makes it anew from the rows. Must be in a transaction.
void rebuild(Database &database);

/// Joins the pieces that single edits left, about `pages` of them. Must be in a transaction.
void tidy(Database &database, int pages);

/// The newest rows that hold all the words, at most `limit`.
std::vector<Hit> find(Database &database, const QString &words, int limit);

} // namespace searchindex
