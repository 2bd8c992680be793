// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/migrate.h"
#include "app/store/scratch.h"
#include "app/store/sealed/file/keysmark.h"
#include "app/store/sealed/words.h"
#include "app/store/searchindex.h"
#include "app/store/store_p.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr int undoSteps = 300;

/// Tells computers apart in the history, and nothing about any of them.
QString deviceName() {
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        id = QByteArray::number(QRandomGenerator::system()->generate64());
    return QString::fromLatin1(
        QCryptographicHash::hash("wellspring " + id, QCryptographicHash::Sha256).toHex().left(8));
}

Id greatestId(Database &database) {
    QStringList parts{u"SELECT max(batch) FROM \"change\""_s};
    for (const Table &table : allTables())
        parts << u"SELECT max(id) FROM \"%1\""_s.arg(table.name);
    Id greatest = 0;
    for (const Values &row : database.run(parts.join(u" UNION ALL "_s)))
        greatest = qMax(greatest, row[0].toLongLong());
    return greatest;
}

/// What was made by create() holds more than nothing: a copy that was interrupted holds that,
/// and would be taken for a new notebook.
void refuseUnmade(const sealed::Book &book) {
    Database database(book.sqliteUri(), Database::ReadOnly);
    if (migrate::versionOf(database) == 0)
        throw sealed::Words::incomplete(u"no schema"_s);
}

/// The beginning of a notebook is the notebook as it was before anybody was in it.
void refuseHalfCopies(const sealed::Book &book) {
    refuseUnmade(book);
    Database database(book.sqliteUri(), Database::ReadOnly);
    if (database.run(u"SELECT id FROM client LIMIT 1"_s).empty())
        throw sealed::Words::incomplete(u"cut, and without any client"_s);
}

/// What the notebook is before it is brought up to date. One of the same bytes is there since an
/// earlier try; any other is of another time, and stays. Erasing finds them by their names.
void keepVersion(sealed::Book &book, int version, const sealed::Calls &calls) {
    const QString stem = u"%1.v%2"_s.arg(book.path()).arg(version);
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? stem : u"%1-%2"_s.arg(stem).arg(number);
        if (sealed::areSameBytes(name, book.path(), calls))
            return;
        try {
            return book.saveCopy(name);
        } catch (const Error &error) {
            if (error.kind != Error::Kind::Exists || number == 1000)
                throw;
        }
    }
}

} // namespace

Store::Store(std::unique_ptr<Private> opened) : d(std::move(opened)) {
    d->q = this;
    d->undo->setUndoLimit(undoSteps);
    d->idleTimer.setSingleShot(true);
    d->idleTimer.setInterval(d->options.idleMs);
    connect(&d->idleTimer, &QTimer::timeout, this, [this] { d->rest(); });
}

Store::~Store() {
    try {
        close();
    } catch (const Error &error) {
        qWarning("%s", qPrintable(error.detail));
    }
    d->closeFile();
}

Database &Store::Private::db() const {
    if (!database)
        throw Error(Error::Kind::Internal,
                    QCoreApplication::translate("Store", "The notebook is closed."));
    return *database;
}

const sealed::Calls &Store::Private::calls() const {
    return options.calls != nullptr ? *options.calls : sealed::realCalls();
}

void Store::Private::openDatabase() {
    database = std::make_unique<Database>(
        book->sqliteUri(), mode == ReadOnly ? Database::ReadOnly : Database::ReadWrite);
    database->explain = [file = book.get()] {
        std::optional<Error> known = file->takeWriteError();
        return known ? known : file->takeReadError();
    };
    const int version = migrate::versionOf(*database);
    migrate::run(*database, migrate::scripts(), [&] { keepVersion(*book, version, calls()); });
    if (mode == ReadWrite && !searchindex::isCurrent(*database)) {
        Transaction transaction(*database);
        searchindex::rebuild(*database);
        transaction.commit();
    }
    if (version > 0 && version != migrate::versionOf(*database))
        book->compact();
    ids.atLeast(greatestId(*database));
    device = deviceName();
}

void Store::Private::closeFile() {
    database.reset();
    book.reset();
}

std::unique_ptr<Store> Store::create(const QString &path, const QByteArray &passphrase,
                                     sealed::KdfCost cost) {
    Options options;
    options.cost = cost;
    return create(path, passphrase, options);
}

std::unique_ptr<Store> Store::create(const QString &path, const QByteArray &passphrase,
                                     const Options &options) {
    auto d = std::make_unique<Private>(ReadWrite, Secret::passphrase(passphrase), options);
    d->book = sealed::Book::create(path, d->passphrase.bytes(), options.cost, d->calls());
    try {
        d->openDatabase();
        if (!options.stateFolder.isEmpty())
            d->book->keepSeenIn(options.stateFolder);
    } catch (const Error &error) {
        d->closeFile();
        QFile::remove(path); // ours: create() takes no name that exists
        throw notMade(error);
    }
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Error Store::notMade(const Error &error) {
    return sealed::Words::notMade(error);
}

std::unique_ptr<Store> Store::open(const QString &path, const QByteArray &passphrase, Mode mode) {
    return open(path, passphrase, mode, Options());
}

std::unique_ptr<Store> Store::open(const QString &path, const QByteArray &passphrase, Mode mode,
                                   const Options &options) {
    auto d = std::make_unique<Private>(mode, Secret::passphrase(passphrase), options);
    d->book = sealed::Book::open(path, d->passphrase.bytes(),
                                 mode == ReadOnly ? sealed::Book::Mode::ReadOnlySnapshot
                                                  : sealed::Book::Mode::ReadWrite,
                                 options.stateFolder, d->calls(), refuseHalfCopies);
    d->report = d->book->report();
    refuseUnmade(*d->book);
    d->openDatabase();
    if (mode == ReadWrite) {
        Scratch::sweepAround(d->book->path(), options.stateFolder);
        d->finishErasing();
    }
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

std::unique_ptr<Store> StoreInside::on(std::unique_ptr<sealed::Book> book,
                                       const Store::Options &options) {
    const Store::Mode mode = book->isReadOnly() ? Store::ReadOnly : Store::ReadWrite;
    auto d = std::make_unique<Store::Private>(mode, Secret(QByteArray()), options);
    d->report = book->report();
    d->book = std::move(book);
    refuseUnmade(*d->book);
    d->openDatabase();
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Error Store::Private::told(const Error &error) {
    // What the file itself says is precise already; what SQLite says is not for people.
    const bool raw =
        dynamic_cast<const SqlFailure *>(&error) != nullptr || error.sentence.isEmpty();
    if (!raw)
        return error;
    return Error(error.kind == Error::Kind::Internal ? Error::Kind::NotSaved : error.kind,
                 QCoreApplication::translate("Store", "Could not save. Your lines are still here."),
                 error.detail);
}

QString Store::path() const {
    return d->book ? d->book->path() : QString();
}

const sealed::OpenReport &Store::openReport() const {
    return d->report;
}

bool Store::isReadOnly() const {
    return d->mode == ReadOnly;
}

QUndoStack *Store::undoStack() const {
    return d->undo.get();
}

Id Store::freshId() {
    return d->ids.next();
}

bool Store::hasUnsaved() const {
    return !d->waiting.empty();
}

void Store::saveElsewhere(const QString &newPath) {
    Database &current = d->db();
    d->book->saveCopy(newPath);
    auto oldBook = std::move(d->book);
    auto oldDatabase = std::move(d->database);
    try {
        d->book = sealed::Book::open(newPath, d->passphrase.bytes(), sealed::Book::Mode::ReadWrite,
                                     d->options.stateFolder, d->calls());
        d->openDatabase();
        d->flush();
    } catch (...) { // no memory, too: without its book there is nothing to go on in
        d->closeFile();
        QFile::remove(newPath);
        d->book = std::move(oldBook);
        d->database = std::move(oldDatabase);
        Q_ASSERT(&current == d->database.get());
        throw;
    }
    d->mode = ReadWrite;
    oldDatabase.reset();
}

void Store::compactIfWanted(const Progress &progress) {
    d->db();
    if (isReadOnly())
        return;
    if (d->hasTraces)
        d->clearTraces(progress);
    else if (d->book->wantsCompaction())
        d->book->compact(progress);
}

void Store::check(const Progress &progress) const {
    Database &db = d->db();
    d->book->verify(progress);
    const auto damaged = [](const QString &detail) {
        return Error(Error::Kind::Damaged,
                     tr("The notebook is damaged. Nothing was changed in it."), detail);
    };
    for (const Values &row : db.run(u"PRAGMA integrity_check"_s))
        if (row[0].toString() != u"ok"_s)
            throw damaged(u"integrity_check"_s);
    if (!db.run(u"PRAGMA foreign_key_check"_s).empty())
        throw damaged(u"foreign_key_check"_s);
}

void Store::close() {
    if (!d->database)
        return;
    if (!isReadOnly()) {
        d->flush();
        d->rest();
        try {
            compactIfWanted();
        } catch (const Error &error) {
            // The notebook is as it was; the next close tries again.
            qWarning("%s", qPrintable(error.detail));
        }
    }
    d->idleTimer.stop();
    d->closeFile();
}
