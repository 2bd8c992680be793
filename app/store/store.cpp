// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/migrate.h"
#include "app/store/searchindex.h"
#include "app/store/store_p.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int undoSteps = 300;
constexpr int viewIdleMs = 2000;

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

} // namespace

Store::Store(std::unique_ptr<Private> opened) : d(std::move(opened)) {
    d->q = this;
    d->undo->setUndoLimit(undoSteps);
    d->viewTimer.setSingleShot(true);
    d->viewTimer.setInterval(viewIdleMs);
    connect(&d->viewTimer, &QTimer::timeout, this, [this] { d->flushViews(); });
}

Store::~Store() {
    try {
        close();
    } catch (const Error &error) {
        qWarning("%s", qPrintable(error.detail));
    }
}

Database &Store::Private::db() const {
    if (!database)
        throw Error(Error::Kind::Internal, tr("The notebook is closed."));
    return *database;
}

void Store::Private::openDatabase(const QString &uri) {
    database = std::make_unique<Database>(uri, mode == ReadOnly ? Database::ReadOnly
                                                                : Database::ReadWrite);
    migrate::run(*database, migrate::scripts(), [this] { backUp(); });
    if (mode == ReadWrite && !searchindex::isCurrent(*database)) {
        Transaction transaction(*database);
        searchindex::rebuild(*database);
        transaction.commit();
    }
    ids.atLeast(greatestId(*database));
    device = deviceName();
}

std::unique_ptr<Store> Store::create(const QString &path, const QByteArray &) {
    if (QFile::exists(path))
        throw Error(Error::Kind::Exists, tr("There is a file of this name already."));
    auto d = std::make_unique<Private>(path, ReadWrite);
    d->openDatabase(u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")));
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

std::unique_ptr<Store> Store::open(const QString &path, const QByteArray &, Mode mode) {
    if (!QFile::exists(path))
        throw Error(Error::Kind::NotFound, tr("There is no such notebook."));
    auto d = std::make_unique<Private>(path, mode);
    d->openDatabase(u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")));
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

void Store::Private::backUp() {}

Error Store::Private::told(const Error &error) {
    return Error(error.kind == Error::Kind::Internal ? Error::Kind::NotSaved : error.kind,
                 tr("Could not save. Your lines are still here."), error.detail);
}

QString Store::path() const {
    return d->path;
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

void Store::saveElsewhere(const QString &) {
    retryUnsaved();
}

void Store::eraseClient(Id client) {
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly,
                    tr("This notebook is open for reading only. Nothing was changed."));
    d->flush();
    Database &db = d->db();
    ::Stage stage(db, {});
    stage.remove(tableOf<Client>(), client);
    {
        Transaction transaction(db);
        eraseSteps(db, stage.finish());
        db.run(u"DELETE FROM \"change\" WHERE client_id = ?"_s, {client});
        // Views may name the client.
        db.run(u"DELETE FROM view_state"_s);
        db.run(u"INSERT INTO search (search) VALUES ('optimize')"_s);
        transaction.commit();
    }
    d->views.clear();
    d->unsavedViews.clear();
    d->undo->clear();
    db.run(u"VACUUM"_s);
    Q_EMIT saved(QDateTime::currentDateTime());
    Q_EMIT changed();
}

void Store::compactIfWanted(const Progress &) {}

void Store::check(const Progress &) const {
    for (const Values &row : d->db().run(u"PRAGMA integrity_check"_s))
        if (row[0].toString() != u"ok"_s)
            throw Error(Error::Kind::Damaged,
                        tr("The notebook is damaged. Nothing was changed in it."),
                        u"integrity_check"_s);
    if (!d->db().run(u"PRAGMA foreign_key_check"_s).empty())
        throw Error(Error::Kind::Damaged, tr("The notebook is damaged. Nothing was changed in it."),
                    u"foreign_key_check"_s);
}

void Store::close() {
    if (!d->database)
        return;
    d->viewTimer.stop();
    if (!isReadOnly()) {
        d->flush();
        d->flushViews();
    }
    d->database.reset();
}
