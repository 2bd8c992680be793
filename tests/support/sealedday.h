// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/file/book.h"

#include <QByteArray>
#include <QByteArrayList>
#include <sqlite3.h>
#include <vector>

/// A bare SQLite connection, set up as the store's.
class Db {
public:
    Db() = default; ///< nothing open
    /// In memory, or plain at a path.
    static Db plain(const QByteArray &name = ":memory:");
    /// On a sealed file.
    explicit Db(const sealed::Book &book);
    Db(Db &&other) noexcept;
    Db &operator=(Db &&other) noexcept;
    ~Db();

    /// An SQLite result code.
    int exec(const QByteArray &sql) const;
    /// All rows of a query, or the error code as text.
    QByteArray rows(const QByteArray &sql) const;
    sqlite3 *handle() const { return m_db; }

private:
    explicit Db(const QByteArray &name, int flags);
    sqlite3 *m_db = nullptr;
};

/// A scripted editing day. Each edit is one transaction that depends on nothing but its number
/// and what the edits before it wrote, so what a notebook must hold after any of them is known.
class Day {
public:
    /// Knows the states 0 (empty) to `edits`.
    explicit Day(int edits);

    /// The edit of this number; the result of its COMMIT or of what failed before it. Rolls back
    /// after a failure. Every few edits spill their cache, roll back first, or VACUUM after.
    static int edit(const Db &db, int number);
    /// The number of the last edit the notebook holds; -1 where it cannot be read.
    static int lastEdit(const Db &db);
    /// A digest of all that the notebook holds and of SQLite's own checks.
    static QByteArray digest(const Db &db);
    /// Empty if the notebook holds exactly some edit in [from, to], else what is wrong.
    QByteArray problem(const Db &db, int from, int to) const;
    int edits() const { return int(m_digests.size()) - 1; }
    const QByteArray &digestAfter(int edit) const { return m_digests[size_t(edit)]; }

private:
    std::vector<QByteArray> m_digests;
};
