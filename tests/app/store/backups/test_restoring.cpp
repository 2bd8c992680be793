// SPDX-License-Identifier: GPL-3.0-or-later
// What differs, what is brought back, and what never is.
#include "app/domain/decks.h"
#include "app/store/backups/difference.h"
#include "app/store/backups/drill.h"
#include "app/store/backups/erasures.h"
#include "app/store/backups/restoring.h"
#include "tests/app/store/backups/backupbench.h"

#include <QUndoStack>

using backups::Difference;
using backups::RowDifference;

namespace {

Difference differenceOf(Store &store, const QString &backup, const QString &scratch) {
    backups::OpenedBackup then(backup, backups::wayOf(store), scratch);
    Database &now = StoreInside::of(store).db();
    return backups::difference(now, then.database(), backups::erasedIn(now));
}

int restore(Store &store, const QString &backup, const QString &scratch,
            const std::optional<QSet<Id>> &whose = {}) {
    backups::OpenedBackup then(backup, backups::wayOf(store), scratch);
    return backups::restoreInto(store, then.database(), whose);
}

void listAsErased(Store &store, Id client) {
    Database &database = StoreInside::of(store).db();
    Transaction transaction(database);
    database.run(u"INSERT OR IGNORE INTO erased (client_id, \"at\") VALUES (?, ?)"_s, {client, 1});
    transaction.commit();
}

/// Counts the rows on a side of a table.
int count(const Difference &difference, const QString &table, RowDifference::Side side) {
    int found = 0;
    for (const auto &[name, rows] : difference.tables)
        for (const RowDifference &row : rows)
            found += name == table && row.side == side ? 1 : 0;
    return found;
}

} // namespace

class TestRestoring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDifferenceSaysWhatIsWhere() {
        using Which = RowDifference::Side;
        BackupBench bench;
        const auto store = bench.create();
        const Id gone = BackupBench::addClient(*store, u"佐藤"_s);
        const Id stays = BackupBench::addClient(*store, u"田中"_s);
        Fact fact;
        fact.client = gone;
        fact.text = u"娘さんは小学生"_s;
        store->save(fact, u"fact"_s);
        Promise promise;
        promise.client = stays;
        promise.text = u"本を送る"_s;
        promise = store->save(promise, u"promise"_s);
        const QString backup = bench.back(*store).generation.file;
        QVERIFY(differenceOf(*store, backup, bench.home.path()).isEmpty());
        store->remove<Client>(gone, u"remove"_s);
        promise.text = u"本を返す"_s;
        store->save(promise, u"edit"_s);
        const Id fresh = BackupBench::addClient(*store, u"新井"_s);
        const Difference found = differenceOf(*store, backup, bench.home.path());
        QCOMPARE(count(found, u"client"_s, Which::OnlyThen), 1);
        QCOMPARE(count(found, u"client"_s, Which::OnlyNow), 1);
        QCOMPARE(count(found, u"fact"_s, Which::OnlyThen), 1);
        QCOMPARE(count(found, u"promise"_s, Which::Both), 1);
        QCOMPARE(found.clientsOnlyThen, QSet<Id>{gone});
        QCOMPARE(found.clientsOnlyNow, QSet<Id>{fresh});
        QCOMPARE(found.clients.at(gone), u"佐藤"_s);
        for (const auto &[table, rows] : found.tables)
            if (table == u"promise"_s)
                QCOMPARE(rows.front().name, u"本を送る"_s);
        QCOMPARE(found.whose().size(), size_t(3));
    }

    void restoringIsOneWriteThatCanBeUndone() {
        BackupBench bench;
        const auto store = bench.create();
        const auto then = everything(*store);
        const QString backup = bench.back(*store).generation.file;
        // Much goes, much comes, and rows that are linked among each other change.
        const std::vector<Client> clients = store->clients();
        for (const Client &client : clients)
            store->remove<Client>(client.id, u"remove"_s);
        for (const Material &material : store->all<Material>())
            store->remove<Material>(material.id, u"remove"_s);
        Filler filler(u"later"_s);
        filler.saveOneOfEach(*store);
        const auto now = everything(*store);
        QVERIFY(now != then);
        const qint64 history = store->changesSince().back().sequence;
        QVERIFY(restore(*store, backup, bench.home.path()) > 30);
        QVERIFY(everything(*store) == then);
        QVERIFY(differenceOf(*store, backup, bench.home.path()).isEmpty());
        store->check();
        QVERIFY(store->changesSince(history).size() > 30); // the history tells it
        QVERIFY(!store->search(u"text"_s).empty());        // and the search finds it
        QVERIFY(store->search(u"later"_s).empty());
        store->undoStack()->undo();
        QVERIFY(everything(*store) == now);
        store->undoStack()->redo();
        QVERIFY(everything(*store) == then);
        store->check();
    }

    void oneClientAloneIsBroughtBack() {
        BackupBench bench;
        const auto store = bench.create();
        const Id a = BackupBench::addClient(*store, u"佐藤"_s);
        const Id b = BackupBench::addClient(*store, u"田中"_s);
        const QString backup = bench.back(*store).generation.file;
        store->remove<Client>(a, u"remove"_s);
        store->remove<Client>(b, u"remove"_s);
        const Id fresh = BackupBench::addClient(*store, u"新井"_s);
        QCOMPARE(restore(*store, backup, bench.home.path(), QSet<Id>{b}), 1);
        QVERIFY(store->find<Client>(b) && store->find<Client>(fresh));
        QVERIFY(!store->find<Client>(a));
    }

    void randomHistoriesComeBackToTheRow() {
        Random random(5);
        const int rounds = times(12, 200);
        int rows = 0, filled = 0;
        for (int round = 0; round < rounds; ++round) {
            BackupBench bench;
            const auto store = bench.create();
            const auto edit = [&](int edits) {
                for (int i = 0; i < edits; ++i) {
                    const std::vector<Client> clients = store->clients();
                    const qint64 what = between(random, 0, 5);
                    if (what == 0 || clients.empty()) {
                        BackupBench::addClient(*store, u"c%1"_s.arg(i));
                    } else if (what == 1) {
                        Filler filler(u"r%1"_s.arg(++filled));
                        filler.saveOneOfEach(*store);
                    } else {
                        Client one = clients[size_t(between(random, 0, int(clients.size()) - 1))];
                        if (what == 2) {
                            store->remove<Client>(one.id, u"remove"_s);
                            continue;
                        }
                        one.note = u"note %1"_s.arg(i);
                        one.introducedBy = clients.front().id;
                        store->save(one, u"edit"_s);
                    }
                }
            };
            edit(int(between(random, 0, 8)));
            const auto then = everything(*store);
            const QString backup = bench.back(*store).generation.file;
            edit(int(between(random, 1, 8)));
            rows += restore(*store, backup, bench.home.path());
            QVERIFY(everything(*store) == then);
            store->check();
        }
        qInfo("random histories restored: %d, rows written %d, rows otherwise than in the backup 0",
              rounds, rows);
    }

    void anErasedClientNeverComesBack() {
        BackupBench bench;
        const auto store = bench.create();
        const Id erased = BackupBench::addClient(*store, u"佐藤canary"_s);
        Fact fact;
        fact.client = erased;
        fact.text = u"secretcanary"_s;
        store->save(fact, u"fact"_s);
        store->setPreference(decks::askedName(erased), u"asked"_s, u"asked"_s);
        // What the erasing cuts of somebody else's row is no difference.
        Client friendOf =
            *store->find<Client>(BackupBench::addClient(*store, u"introduced by them"_s));
        friendOf.introducedBy = erased;
        store->save(friendOf, u"Edit"_s);
        const QString backup = bench.back(*store).generation.file;
        store->eraseClient(erased);
        listAsErased(*store, erased);
        const Difference found = differenceOf(*store, backup, bench.home.path());
        QCOMPARE(found.erased, 1);
        QVERIFY(!found.clients.contains(erased));
        QVERIFY(found.isEmpty());
        restore(*store, backup, bench.home.path());
        QVERIFY(!store->find<Client>(erased));
        QVERIFY(store->preference(decks::askedName(erased)).isEmpty());
        // A newer backup knows of it, and a copy made from the older one is told by that.
        bench.back(*store);
        const backups::Way way = backups::wayOf(*store);
        const QString out = bench.home.filePath(u"out.wellspring"_s);
        const auto done = backups::restoreFile(backup, way, out, false, {});
        QCOMPARE(done.erased, 1);
        const auto copy = Store::open(out, bench.passphrase);
        QVERIFY(!copy->find<Client>(erased));
        QVERIFY(copy->search(u"secretcanary"_s).empty());
        QVERIFY(backups::erasedIn(StoreInside::of(*copy).db()).contains(erased));
        // In no block that can still be opened, committed or not.
        Database &database = StoreInside::of(*copy).db();
        for (const Values &row : database.run(u"SELECT quote(\"before\") || quote(\"after\") FROM "
                                              "\"change\""_s))
            QVERIFY(!row[0].toString().contains(u"canary"_s));
        copy->check();
    }

    /// Nor from a copy that still has them, brought together later with a backup from before they
    /// came.
    void aBackupFromBeforeThemLearnsWhoWasErased() {
        BackupBench bench;
        const auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        const Id erased = BackupBench::addClient(*store, u"佐藤"_s);
        store->eraseClient(erased);
        listAsErased(*store, erased);
        bench.back(*store); // which knows of it
        const QString out = bench.home.filePath(u"out.wellspring"_s);
        const auto done = backups::restoreFile(backup, backups::wayOf(*store), out, false, {});
        QCOMPARE(done.erased, 0);
        const auto copy = Store::open(out, bench.passphrase);
        QVERIFY(backups::erasedIn(StoreInside::of(*copy).db()).contains(erased));
    }

    void theNotebookItselfTellsWhoWasErased() {
        BackupBench bench;
        const auto store = bench.create();
        const Id erased = BackupBench::addClient(*store, u"佐藤"_s);
        const QString backup = bench.back(*store).generation.file;
        store->eraseClient(erased);
        listAsErased(*store, erased);
        const backups::Way way = backups::wayOf(*store);
        store->close();
        const auto done = backups::restoreFile(backup, way, bench.file(), true, {});
        QCOMPARE(done.erased, 1);
        QVERIFY(!Store::open(bench.file(), bench.passphrase)->find<Client>(erased));
    }

    void aDamagedNotebookIsReplacedAndIsNoOlderCopy() {
        BackupBench bench;
        const QString state = bench.home.filePath(u"state"_s);
        QVERIFY(QDir().mkpath(state));
        bench.create()->close();
        Store::Options options;
        options.stateFolder = state;
        auto store = Store::open(bench.file(), bench.passphrase, Store::ReadWrite, options);
        const auto then = everything(*store);
        bench.back(*store);
        for (int i = 0; i < 20; ++i)
            BackupBench::addClient(*store, u"c%1"_s.arg(i));
        store->close();
        store.reset();
        // Neither its beginning nor its middle can be read.
        QByteArray bytes = bytesOf(bench.file());
        bytes.replace(0, 40, QByteArray(40, 'x'));
        bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 1);
        put(bench.file(), bytes);
        const auto whole = backups::newestWholeFor(bench.file(), bench.folder(), bench.passphrase);
        QVERIFY(whole);
        QVERIFY(!backups::newestWholeFor(bench.file(), bench.folder(), "wrong"));
        const auto done = backups::restoreFile(whole->file, backups::Way().with(bench.passphrase),
                                               bench.file(), true, state);
        QCOMPARE(bytesOf(done.keptAs), bytes);
        store = Store::open(bench.file(), bench.passphrase, Store::ReadWrite, options);
        QVERIFY(!store->openReport().isOlderThanSeen && !store->openReport().isOtherThanSeen);
        QVERIFY(everything(*store) == then);
        // It goes on behind what there was: a new backup is the newest.
        BackupBench::addClient(*store, u"after"_s);
        const auto made = bench.back(*store);
        QCOMPARE(bench.all(*store).front().file, made.generation.file);
    }

    void whatIsThereIsNeverWrittenOver() {
        BackupBench bench;
        const auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        const backups::Way way = backups::wayOf(*store);
        const auto kindOf = [&](const QString &out, bool overwrite) {
            try {
                backups::restoreFile(backup, way, out, overwrite, {});
                return -1;
            } catch (const Error &error) {
                return int(error.kind);
            }
        };
        QCOMPARE(kindOf(bench.file(), false), int(Error::Kind::Exists));
        QCOMPARE(kindOf(bench.file(), true), int(Error::Kind::InUse)); // it is open
        const QString link = bench.home.filePath(u"link.wellspring"_s);
        QVERIFY(QFile::link(bench.file(), link));
        QCOMPARE(kindOf(link, true), int(Error::Kind::Foreign));
        QCOMPARE(kindOf(bench.home.filePath(u"no/such.wellspring"_s), false),
                 int(Error::Kind::NotFound));
        const QString letter = bench.home.filePath(u"letter.wellspring"_s);
        put(letter, "a letter");
        const auto done = backups::restoreFile(backup, way, letter, true, {});
        QCOMPARE(bytesOf(done.keptAs), QByteArray("a letter"));
        for (const QString &name : bench.filesIn(bench.home.path(), true))
            QVERIFY2(!name.endsWith(u".part"_s), qPrintable(name));
    }

    /// One that is cut short opens as it was some commits ago: that is not what was backed up.
    void aDamagedBackupIsNotRestored() {
        BackupBench bench;
        const auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        const backups::Way way = backups::wayOf(*store);
        const QByteArray whole = bytesOf(backup);
        const QString out = bench.home.filePath(u"out.wellspring"_s);
        Random random(8);
        const int rounds = times(20, 500);
        for (int i = 0; i < rounds; ++i) {
            QByteArray bytes = whole;
            const qint64 at = between(random, 1024, bytes.size() - 1);
            if (i % 2 == 0)
                bytes.truncate(at);
            else
                bytes[at] = char(bytes[at] ^ (1 << between(random, 0, 7)));
            put(backup, bytes);
            try {
                backups::restoreFile(backup, way, out, false, {});
                QFAIL(qPrintable(u"restored though damaged at %1"_s.arg(at)));
            } catch (const Error &error) {
                QVERIFY(!error.sentence.isEmpty());
            }
            QVERIFY(!QFile::exists(out));
            QCOMPARE(bytesOf(backup), bytes);
        }
        qInfo("damaged backups: %d, restored 0", rounds);
    }

    /// What no seal can tell: whole files whose rows differ.
    void aRowThatIsNotTheSameFailsTheDrill() {
        BackupBench bench;
        const auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        backups::OpenedBackup then(backup, backups::wayOf(*store), bench.home.path());
        Database &now = StoreInside::of(*store).db();
        const backups::Proof same = backups::sameRows(now, then.database());
        QVERIFY(same.tables > 35 && same.rows > 35);
        int tables = 0;
        for (const Table &table : allTables()) {
            Transaction transaction(now); // that is not committed
            now.run(u"PRAGMA defer_foreign_keys = ON"_s);
            now.run(u"DELETE FROM \"%1\" WHERE rowid = (SELECT max(rowid) FROM \"%1\")"_s.arg(
                table.name));
            QVERIFY_THROWS_EXCEPTION(Error, backups::sameRows(now, then.database()));
            ++tables;
        }
        int values = 0;
        for (const Table &table : allTables())
            for (const Table::Col &column : table.columns) {
                if (column.type != sqlvalue::Type::Text)
                    continue;
                Transaction transaction(now);
                try {
                    now.run(u"UPDATE \"%1\" SET \"%2\" = coalesce(\"%2\", '') || 'x' "
                            "WHERE rowid = (SELECT max(rowid) FROM \"%1\")"_s.arg(table.name,
                                                                                  column.name));
                } catch (const Error &) {
                    continue; // one of a few words that a column may hold
                }
                QVERIFY_THROWS_EXCEPTION(Error, backups::sameRows(now, then.database()));
                ++values;
            }
        QVERIFY(values > 40);
        QCOMPARE(backups::sameRows(now, then.database()).rows, same.rows);
        qInfo("tables with a row less: %d, with another value: %d, proven 0", tables, values);
    }

    void whatComesThereMeanwhileStays() {
        BackupBench bench;
        const auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        const QString out = bench.home.filePath(u"meanwhile.wellspring"_s);
        wholefile::Calls names = wholefile::realCalls();
        names.link = [&](const char *from, const char *to) {
            QFile other(out);
            (void)(other.open(QIODevice::WriteOnly) && other.write("theirs"));
            other.close();
            return ::link(from, to);
        };
        QVERIFY_THROWS_EXCEPTION(Error,
                                 backups::restoreFile(backup, backups::wayOf(*store), out, false,
                                                      {}, sealed::realCalls(), names));
        QFile kept(out);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("theirs"));
    }

    /// A disk without second names, where the second rename fails and so does the one back.
    void whatCouldNotBePutBackIsSaid() {
        BackupBench bench;
        const auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        const backups::Way way = backups::wayOf(*store);
        store->close();
        const QByteArray old = bytesOf(bench.file());
        wholefile::Calls names = wholefile::realCalls();
        names.link = [](const char *, const char *) {
            errno = EPERM;
            return -1;
        };
        for (const int works : {0, 1, 2}) {
            sealed::Calls calls = sealed::realCalls();
            int renamed = 0;
            calls.rename = [&](const char *from, const char *to) {
                // Away, into place, back; what else is renamed is the copy's own.
                const bool counts = QByteArray(to).endsWith("notes.wellspring") ||
                                    QByteArray(to).contains(".before-");
                if (counts && ++renamed > works && !(works == 2 && renamed > 2)) {
                    errno = EIO;
                    return -1;
                }
                return sealed::realCalls().rename(from, to);
            };
            QString told;
            try {
                backups::restoreFile(backup, way, bench.file(), true, {}, calls, names);
            } catch (const Error &error) {
                told = error.sentence;
            }
            const QString kept = bench.home.filePath(u"notes.before-1.wellspring"_s);
            switch (works) {
            case 0: // not even away
                QVERIFY2(told.contains(u"nothing was changed"_s), qPrintable(told));
                QCOMPARE(bytesOf(bench.file()), old);
                break;
            case 1: // away, and there it stays
                QVERIFY2(told.contains(u"notes.before-1.wellspring"_s), qPrintable(told));
                QVERIFY(!told.contains(u"nothing was changed"_s));
                QCOMPARE(bytesOf(kept), old);
                QVERIFY(QFile::rename(kept, bench.file()));
                break;
            default: // all goes well
                QCOMPARE(told, QString());
                QCOMPARE(bytesOf(kept), old);
            }
            QVERIFY(bench.filesIn(bench.home.path(), true).filter(u".part"_s).isEmpty());
        }
    }

    void whatTheDiskDidNotConfirmIsSaidAsItIs() {
        BackupBench bench;
        const auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        for (const bool isThere : {false, true}) {
            const QString out = bench.home.filePath(u"out.wellspring"_s);
            sealed::Calls calls = sealed::realCalls();
            bool inPlace = false;
            calls.rename = [&](const char *from, const char *to) {
                inPlace = inPlace || QByteArray(to).endsWith("/out.wellspring");
                return sealed::realCalls().rename(from, to);
            };
            const auto sync = [&](int fd) {
                errno = EIO;
                return inPlace ? -1 : sealed::realCalls().fsync(fd);
            };
            calls.fsync = sync;
            wholefile::Calls names = wholefile::realCalls();
            names.link = [&](const char *from, const char *to) {
                inPlace = inPlace || QByteArray(to).endsWith("/out.wellspring");
                return wholefile::realCalls().link(from, to);
            };
            names.fsync = sync;
            try {
                backups::restoreFile(backup, backups::wayOf(*store), out, true, {}, calls, names);
                QFAIL("told nothing");
            } catch (const Error &error) {
                QVERIFY2(error.sentence.contains(u"did not confirm"_s), qPrintable(error.sentence));
                QCOMPARE(error.sentence.contains(u"out.before-1"_s), isThere);
            }
            QVERIFY(QFile::exists(out));
        }
    }

    void theDrillComparesEveryRow() {
        BackupBench bench;
        const auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        const QString scratch = bench.home.filePath(u"scratch"_s);
        QVERIFY(QDir().mkpath(scratch));
        const backups::Proof proof = backups::prove(backup, backups::wayOf(*store), scratch);
        QVERIFY(proof.tables > 35);
        QVERIFY(proof.rows > 35);
        QVERIFY(bench.filesIn(scratch, true).isEmpty());
        // Every place of it that rots is found, and nothing is left of the trial.
        const QByteArray whole = bytesOf(backup);
        Random random(3);
        const int flips = times(40, 1000);
        for (int i = 0; i < flips; ++i) {
            QByteArray bytes = whole;
            const qint64 at = between(random, 0, bytes.size() - 1);
            bytes[at] = char(bytes[at] ^ (1 << between(random, 0, 7)));
            put(backup, bytes);
            try {
                backups::prove(backup, backups::wayOf(*store), scratch);
                QFAIL(qPrintable(u"proven with a bit flipped at %1"_s.arg(at)));
            } catch (const Error &error) {
                QVERIFY(!error.sentence.isEmpty());
            }
            QVERIFY(bench.filesIn(scratch, true).isEmpty());
        }
        qInfo("drills on rotten backups: %d, proven 0", flips);
    }
};

QTEST_GUILESS_MAIN(TestRestoring)
#include "test_restoring.moc"
