// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/opened.h"

#include "app/store/backups/backupwords.h"
#include "app/store/migrate.h"
#include "app/store/sealed/file/keysmark.h"
#include "app/store/sealed/words.h"
#include "app/store/store_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <map>
#include <mutex>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace backups {

/// The keys of other times, by the mark of the ways in. Asked from any thread.
class EarlierKeys {
public:
    struct Known {
        bool isKnown = false;
        std::optional<sealed::CopyKey> key; ///< none: nothing that is at hand opens it
    };
    Known find(const sealed::Hash &mark) const {
        const std::lock_guard guard(m_mutex);
        const auto found = m_keys.find(mark);
        return found == m_keys.end() ? Known{} : Known{true, found->second};
    }
    void put(const sealed::Hash &mark, std::optional<sealed::CopyKey> key) {
        const std::lock_guard guard(m_mutex);
        m_keys.insert_or_assign(mark, std::move(key));
    }

private:
    mutable std::mutex m_mutex;
    std::map<sealed::Hash, std::optional<sealed::CopyKey>> m_keys;
};

std::shared_ptr<EarlierKeys> Way::makeEarlierKeys() {
    return std::make_shared<EarlierKeys>();
}

Way Way::with(const QByteArray &passphrase) const {
    return with(passphrase.isEmpty()
                    ? nullptr
                    : std::make_shared<const Secret>(Secret::passphrase(passphrase)));
}

Way Way::with(std::shared_ptr<const Secret> passphrase) const {
    Way other = *this;
    other.typed = std::move(passphrase);
    other.earlier = makeEarlierKeys(); // what did not open may do so now
    return other;
}

namespace {

/// One of the passphrases. Throws Error(WrongPassphrase) where none fits.
std::unique_ptr<sealed::Book> openByPassphrase(const QString &file, const Way &way,
                                               sealed::Mode mode, const sealed::Calls &calls) {
    const std::optional<sealed::Hash> mark = sealed::keysMarkOf(file, calls);
    if (mark)
        if (const auto known = way.earlier->find(*mark); known.isKnown) {
            if (!known.key)
                throw sealed::Words::wrongPassphrase();
            return sealed::Book::openCopy(file, *known.key, mode, calls);
        }
    for (const auto &secret : {way.typed, way.own}) {
        if (!secret)
            continue;
        try {
            auto book = sealed::Book::open(file, secret->bytes(), mode, {}, calls);
            if (mark)
                way.earlier->put(*mark, book->copyKey());
            return book;
        } catch (const Error &error) {
            if (error.kind != Error::Kind::WrongPassphrase)
                throw;
        }
    }
    if (mark)
        way.earlier->put(*mark, std::nullopt);
    throw sealed::Words::wrongPassphrase();
}

} // namespace

std::unique_ptr<sealed::Book> openBook(const QString &file, const Way &way, sealed::Mode mode,
                                       const sealed::Calls &calls) {
    if (!way.key)
        return openByPassphrase(file, way, mode, calls);
    try {
        return sealed::Book::openCopy(file, *way.key, mode, calls);
    } catch (const Error &error) {
        const bool another =
            error.kind == Error::Kind::WrongPassphrase || error.kind == Error::Kind::Foreign;
        if (!another || (!way.typed && !way.own))
            throw;
    }
    return openByPassphrase(file, way, mode, calls);
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
    auto copy = std::make_unique<Scratch>(scratch, u"reading"_s);
    m_database.reset();
    m_book->saveCopy(copy->path());
    m_book.reset();
    StoreInside::on(openBook(copy->path(), way, sealed::Mode::ReadWrite, calls))->close();
    m_book = openBook(copy->path(), way, sealed::Mode::ReadOnlySnapshot, calls);
    m_database = std::make_unique<Database>(m_book->sqliteUri(), Database::ReadOnly);
    m_copy = std::move(copy);
}

OpenedBackup::~OpenedBackup() = default;

} // namespace backups
