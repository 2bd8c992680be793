// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken for the backup of today: the newest one, as long as it is whole and holds what the
// notebook holds; no other.
#include "tests/app/store/backups/backupbench.h"

class TestCurrentBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGenerationThatRotsIsNotTakenForTheBackup() {
        BackupBench bench;
        const auto store = bench.create();
        const QString rotten = bench.folder() + u"/rotten.wellspring"_s;
        QVERIFY(QFile::rename(bench.back(*store).generation.file, rotten));
        QVERIFY(bench.back(*store).wasThere);
        QByteArray bytes = bytesOf(rotten);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        put(rotten, bytes);
        const auto made = bench.back(*store);
        QVERIFY(!made.wasThere);
        QVERIFY(made.generation.file != rotten);
        QCOMPARE(bytesOf(rotten), bytes);
    }

    void rotInTheNotebookItselfIsToldWhereTheBackupIsCurrent() {
        BackupBench bench;
        auto store = bench.create();
        for (int i = 0; i < 30; ++i)
            BackupBench::addClient(*store, u"c"_s);
        const auto way = backups::wayOf(*store);
        store->close();
        store.reset();
        backups::make(bench.file(), way, bench.place());
        QVERIFY(backups::make(bench.file(), way, bench.place()).wasThere);
        QByteArray bytes = bytesOf(bench.file());
        bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 1);
        put(bench.file(), bytes);
        try {
            backups::make(bench.file(), way, bench.place());
            QFAIL("told that all is well");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::Damaged);
        }
    }

    /// Copied into the folder by hand, byte for byte and with every seal good: as little a backup
    /// as the notebook, whose rows are damaged.
    void aCopyOfWhatIsDamagedIsNoBackup() {
        BackupBench bench;
        auto store = bench.create();
        const auto way = backups::wayOf(*store);
        Database &database = StoreInside::of(*store).db();
        {
            Transaction transaction(database);
            database.run(u"UPDATE goal SET client_id = 4711"_s); // of nobody
            transaction.commit();
        }
        store->close();
        store.reset();
        QVERIFY(QDir().mkpath(bench.folder()));
        QVERIFY(QFile::copy(bench.file(), bench.folder() + u"/copy.wellspring"_s));
        try {
            const auto made = backups::make(bench.file(), way, bench.place());
            QFAIL(made.wasThere ? "taken for the backup" : "backed up");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::Damaged);
        }
        QCOMPARE(bench.filesIn(bench.folder()), QStringList{u"copy.wellspring"_s});
    }
};

QTEST_GUILESS_MAIN(TestCurrentBackup)
#include "test_currentbackup.moc"
