// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/opened.h"

#include "app/store/backups/backupwords.h"
#include "app/store/migrate.h"
#include "app/store/sealed/words.h"
#include "app/store/store_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace backups {

std::unique_ptr<sealed::Book> openBook(const QString &file, const Way &way, sealed::Mode mode,
                                       const sealed::Calls &calls) {
    if (way.key) {
        try {
            return sealed::Book::openCopy(file, *way.key, mode, calls);
        } catch (const Error &error) {
            const bool another =
                error.kind == Error::Kind::WrongPassphrase || error.kind == Error::Kind::Foreign;
            if (!another || way.passphrase.isEmpty())
                throw;
        }
    }
    if (way.passphrase.isEmpty())
        throw sealed::Words::wrongPassphrase(); // no need to derive a key from nothing
    return sealed::Book::open(file, Secret::passphrase(way.passphrase).bytes(), mode, {}, calls);
}

void requireWhole(sealed::Book &book, Database &database, const GoOn &goOn) {
    if (book.report().tornTailDropped || book.report().lastCommitIsDamaged)
        throw BackupWords::cut();
    const Interruptible sqlite(database, goOn);
    book.verify([&](int) { return !goOn || goOn(); });
    for (const Values &row : database.run(u"PRAGMA integrity_check"_s))
        if (row[0].toString() != u"ok"_s)
            throw BackupWords::rowsDamaged(u"integrity_check"_s);
    if (!database.run(u"PRAGMA foreign_key_check"_s).empty())
        throw BackupWords::rowsDamaged(u"foreign_key_check"_s);
}

Interruptible::Interruptible(Database &database, const GoOn &goOn)
    : m_database(database), m_goOn(goOn) {
    constexpr int everySteps = 20'000; // of SQLite's machine: some milliseconds
    if (m_goOn)
        sqlite3_progress_handler(
            m_database.handle(), everySteps,
            [](void *self) { return static_cast<Interruptible *>(self)->m_goOn() ? 0 : 1; }, this);
}

Interruptible::~Interruptible() {
    if (m_goOn)
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

QString hiddenName(const QString &folder, const QString &stem) {
    return u"%1/.%2-%3.part"_s.arg(folder, stem)
        .arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
}

int schemaOf(Database &database) {
    return migrate::versionOf(database);
}

int newestSchema() {
    return int(migrate::scripts().size());
}

Scratch::~Scratch() {
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    // What bringing it up to date kept beside it.
    for (int version = 1; version <= newestSchema(); ++version)
        QFile::remove(u"%1.v%2"_s.arg(m_path).arg(version));
    QFile::remove(m_path + u".compacting"_s);
}

OpenedBackup::OpenedBackup(const QString &file, const Way &way, const QString &scratch,
                           const sealed::Calls &calls) {
    m_book = openBook(file, way, sealed::Mode::ReadOnlySnapshot, calls);
    m_database = std::make_unique<Database>(m_book->sqliteUri(), Database::ReadOnly);
    const int version = schemaOf(*m_database);
    if (version == 0)
        throw sealed::Words::incomplete(u"no schema"_s);
    if (version > newestSchema())
        throw sealed::Words::newer();
    if (version < newestSchema())
        bringUpToDate(way, scratch, calls);
}

void OpenedBackup::bringUpToDate(const Way &way, const QString &scratch,
                                 const sealed::Calls &calls) {
    const QString copy = hiddenName(scratch, u"reading"_s);
    m_copy = copy;
    try {
        m_database.reset();
        m_book->saveCopy(copy);
        m_book.reset();
        StoreInside::on(openBook(copy, way, sealed::Mode::ReadWrite, calls))->close();
        m_book = openBook(copy, way, sealed::Mode::ReadOnlySnapshot, calls);
        m_database = std::make_unique<Database>(m_book->sqliteUri(), Database::ReadOnly);
    } catch (...) {
        m_database.reset();
        m_book.reset();
        const Scratch gone(copy);
        throw;
    }
}

OpenedBackup::~OpenedBackup() {
    m_database.reset();
    m_book.reset();
    if (!m_copy.isEmpty())
        const Scratch gone(m_copy);
}

} // namespace backups
