// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups/generations.h"
#include "app/store/database.h"
#include "app/store/scratch.h"

#include <functional>
#include <memory>

namespace backups {

/// Opens the sealed file by the first of the ways that fits. Throws Error as Book::open().
std::unique_ptr<sealed::Book> openBook(const QString &file, const Way &way, sealed::Mode mode,
                                       const sealed::Calls &calls = sealed::realCalls());

/// Asked now and then by work that takes long; false stops it with Error(Cancelled).
using GoOn = std::function<bool()>;

/// Throws Error(Damaged) unless the file is whole to its end, and every seal, row and link in it.
void requireWhole(sealed::Book &book, Database &database, const GoOn &goOn = {});

/// While it lives SQLite's own long work on this database stops, too, as GoOn says. What is then
/// thrown is whatever SQLite makes of it: who asked knows better.
class Interruptible {
public:
    Interruptible(Database &database, const GoOn &goOn);
    ~Interruptible();
    Q_DISABLE_COPY_MOVE(Interruptible)

private:
    Database &m_database;
    GoOn m_goOn;
};

/// A name in `folder` that nobody has: hidden, and nobody's client stands in it.
QString hiddenName(const QString &folder, const QString &stem);

/// A backup open for reading. One that an older program wrote is brought up to date in a sealed
/// copy, which goes with this object; the backup itself is never written to.
class OpenedBackup {
public:
    /// `scratch` is a folder of the user's for that copy. Throws Error.
    OpenedBackup(const QString &file, const Way &way, const QString &scratch,
                 const sealed::Calls &calls = sealed::realCalls());
    ~OpenedBackup();
    Q_DISABLE_COPY_MOVE(OpenedBackup)

    Database &database() { return *m_database; }
    sealed::Book &book() { return *m_book; }

private:
    void bringUpToDate(const Way &way, const QString &scratch, const sealed::Calls &calls);
    std::unique_ptr<Scratch> m_copy; ///< null: none; goes last
    std::unique_ptr<sealed::Book> m_book;
    std::unique_ptr<Database> m_database; ///< goes before the book
};

/// What schema the content is of, and the newest this program knows.
int schemaOf(Database &database);
int newestSchema();

} // namespace backups
