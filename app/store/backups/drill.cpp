// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/drill.h"

#include "app/store/backups/backupwords.h"
#include "app/store/backups/opened.h"
#include "app/store/steps.h"
#include "app/store/store_p.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace backups {

namespace {

void requireWanted(const GoOn &goOn) {
    if (!goOn())
        throw BackupWords::stopped();
}

/// One digest over every value of a table, and how many rows it has.
std::pair<QByteArray, qint64> digestOf(Database &database, const QString &table, const GoOn &goOn) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 rows = 0;
    // By all columns, since some tables have no row number.
    for (const Values &row : database.run(u"SELECT * FROM \"%1\" ORDER BY 1, 2"_s.arg(table))) {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        for (const QVariant &value : row)
            stream << value;
        hash.addData(bytes);
        ++rows;
        requireWanted(goOn);
    }
    return {hash.result(), rows};
}

/// The tables of ours and the history; what SQLite and the search keep for themselves is checked
/// by their own means.
QStringList compared() {
    QStringList names{u"change"_s, u"erased"_s, u"forgotten"_s};
    for (const Table &table : allTables())
        names << table.name;
    return names;
}

Proof proveNow(const QString &backup, const Way &way, const QString &scratchFolder,
               const sealed::Calls &calls, const GoOn &goOn) {
    OpenedBackup source(backup, way, scratchFolder, calls);
    requireWhole(source.book(), source.database(), goOn);
    const Scratch scratch(scratchFolder, u"drill"_s);
    source.book().saveCopy(scratch.path());
    requireWanted(goOn);
    // Written to, closed and opened once more: what is proven is a notebook to go on with.
    {
        const auto store =
            StoreInside::on(openBook(scratch.path(), way, sealed::Mode::ReadWrite, calls));
        const auto tell = [&](int) { return goOn(); };
        {
            const Interruptible sqlite(StoreInside::of(*store).db(), goOn);
            store->check(tell);
        }
        StoreInside::of(*store).book->compact(tell);
        store->close();
    }
    const auto book = openBook(scratch.path(), way, sealed::Mode::ReadOnlySnapshot, calls);
    Database restored(book->sqliteUri(), Database::ReadOnly);
    requireWhole(*book, restored, goOn);
    return sameRows(source.database(), restored, goOn);
}

} // namespace

Proof sameRows(Database &one, Database &other, const GoOn &goOn) {
    Proof proof;
    for (const QString &table : compared()) {
        const auto a = digestOf(one, table, goOn);
        if (a != digestOf(other, table, goOn))
            throw BackupWords::rowsDamaged(u"the drill: "_s + table);
        ++proof.tables;
        proof.rows += a.second;
    }
    return proof;
}

Proof prove(const QString &backup, const Way &way, const QString &scratch,
            const sealed::Calls &calls, const GoOn &goOn) {
    bool isStopped = false;
    try {
        return proveNow(backup, way, scratch, calls, [&] {
            isStopped = isStopped || (goOn && !goOn());
            return !isStopped;
        });
    } catch (const Error &error) {
        // However it was told by who was interrupted.
        if (isStopped)
            throw BackupWords::stopped();
        throw BackupWords::notProved(error);
    }
}

} // namespace backups
