// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of a notebook whose keys were changed, of one that parted in two, and of one with a long
// name.
#include "app/store/backups/erasures.h"
#include "app/store/backups/keeper.h"
#include "app/store/backups/restoring.h"
#include "app/store/keyring.h"
#include "tests/app/store/backups/backupbench.h"

#include <atomic>

namespace {

void makeCode(const Store &store, const QByteArray &passphrase) {
    Keyring(const_cast<Store &>(store))
        .setRecoveryCode(passphrase, Keyring::freshCode(), QDate(2026, 11, 22));
}

} // namespace

class TestBackupKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDamagedNotebookIsOfferedTheNewestOfAllItsKeys() {
        BackupBench bench;
        auto store = bench.create();
        bench.back(*store);
        QString newest;
        for (int change = 0; change < 3; ++change) {
            makeCode(*store, bench.passphrase);
            BackupBench::addClient(*store, u"c%1"_s.arg(change));
            newest = bench.back(*store).generation.file;
        }
        makeCode(*store, bench.passphrase); // and none of today's
        store->close();
        store.reset();
        put(bench.file(), bytesOf(bench.file()).replace(1500, 1, "x"));
        const auto found = backups::newestWholeFor(bench.file(), bench.folder(), bench.passphrase);
        QVERIFY(found);
        QCOMPARE(found->file, newest);
    }

    void earlierKeysThatTheSamePassphraseOpensAreOurs() {
        BackupBench bench;
        const auto store = bench.create();
        const backups::Kept kept{2, 3};
        int made = 0;
        for (int change = 0; change < 4; ++change) {
            for (int i = 0; i < 4; ++i, ++made) {
                BackupBench::addClient(*store, u"c"_s);
                bench.back(*store, kept);
            }
            makeCode(*store, bench.passphrase);
        }
        auto all = bench.all(*store);
        QCOMPARE(all.size(), size_t(5));
        for (const auto &one : all)
            QVERIFY(one.isOpened && one.isOfOldKey && one.sequence > 0);
        // Of another passphrase: kept, for nobody can say what is in them.
        Keyring(*store).changePassphrase(bench.passphrase, "another one");
        for (int i = 0; i < 8; ++i, ++made) {
            BackupBench::addClient(*store, u"d"_s);
            bench.back(*store, kept);
        }
        all = bench.all(*store);
        QCOMPARE(all.size(), size_t(10));
        for (size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].isOpened, i < 5);
        qInfo("backups over 5 changes of keys: %d made, %d kept of what opens, none lost of what "
              "does not",
              made, 5);
    }

    void nothingIsStretchedTwice() {
        BackupBench bench;
        const auto store = bench.create();
        for (int change = 0; change < 3; ++change) {
            for (int i = 0; i < 3; ++i) {
                BackupBench::addClient(*store, u"c"_s);
                bench.back(*store);
            }
            makeCode(*store, bench.passphrase);
        }
        Keyring(*store).changePassphrase(bench.passphrase, "another one");
        sealed::Calls calls = sealed::realCalls();
        std::atomic<int> stretched = 0;
        calls.deriveKey = [&](auto... all) {
            ++stretched;
            return sealed::realCalls().deriveKey(all...);
        };
        const backups::Way way = backups::wayOf(*store);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(
                backups::generations(bench.folder(), backups::numberOf(*store), way, calls).size(),
                size_t(9));
        QCOMPARE(stretched.load(), 3); // once for the keys of each time
        const auto all = backups::generations(bench.folder(), backups::numberOf(*store),
                                              way.with(bench.passphrase), calls);
        for (const auto &one : all)
            QVERIFY(one.isOpened);
    }

    void whoWasErasedUnderOtherKeysStaysErased() {
        BackupBench bench;
        auto store = bench.create();
        const Id erased = BackupBench::addClient(*store, u"佐藤"_s);
        const QString old = bench.back(*store).generation.file;
        makeCode(*store, bench.passphrase);
        store->eraseClient(erased);
        const quint64 sequence = bench.back(*store).generation.sequence;
        makeCode(*store, bench.passphrase);
        store->close();
        store.reset();
        QVERIFY(QFile::remove(bench.file()));
        const auto done = backups::restoreFile(old, backups::Way().with(bench.passphrase),
                                               bench.file(), false, {});
        QCOMPARE(done.erased, 1);
        QVERIFY(done.unasked.isEmpty());
        store = Store::open(bench.file(), bench.passphrase);
        QVERIFY(!store->find<Client>(erased));
        QVERIFY(StoreInside::of(*store).book->sequence() > sequence);
    }

    void whatCouldNotBeAskedIsSaidAndCountedBehind() {
        BackupBench bench;
        auto store = bench.create();
        const QString old = bench.back(*store).generation.file;
        for (int i = 0; i < 20; ++i)
            BackupBench::addClient(*store, u"c"_s);
        Keyring(*store).changePassphrase(bench.passphrase, "another one");
        const auto later = bench.back(*store).generation;
        store->close();
        store.reset();
        QVERIFY(QFile::remove(bench.file()));
        const auto done = backups::restoreFile(old, backups::Way().with(bench.passphrase),
                                               bench.file(), false, {});
        QCOMPARE(done.unasked, QStringList{QFileInfo(later.file).fileName()});
        store = Store::open(bench.file(), bench.passphrase);
        QVERIFY(StoreInside::of(*store).book->sequence() > later.sequence);
    }

    void twoThatPartedAreNotOneAnothersBackup() {
        BackupBench bench;
        auto store = bench.create();
        store->close();
        store.reset();
        // Two copies, one client each: as many commits and as many rows.
        const QByteArray common = bytesOf(bench.file());
        const QString other = bench.file(u"other"_s);
        put(other, common);
        QDir().mkpath(bench.home.filePath(u"apart"_s));
        const QString sameName = bench.home.filePath(u"apart/notes.wellspring"_s);
        put(sameName, common);
        QStringList names;
        int clients = 0;
        for (const QString &file : {bench.file(), other, sameName}) {
            store = Store::open(file, bench.passphrase);
            BackupBench::addClient(*store, u"client %1"_s.arg(++clients));
            const auto made = bench.back(*store);
            QVERIFY(!made.wasThere);
            QVERIFY(bench.back(*store).wasThere);
            QVERIFY(everything(*bench.opened(made.generation.file, *store)) == everything(*store));
            names << made.generation.file;
        }
        QCOMPARE(bench.filesIn(bench.folder()).size(), 3);
        // Each goes by its own name, also where all else is the same.
        QVERIFY(backups::isNamedAfter(names[0], bench.file()));
        QVERIFY(backups::isNamedAfter(names[2], bench.file()));
        QVERIFY(!backups::isNamedAfter(names[1], bench.file()));
    }

    void theKeeperSeesOtherKeysAndAnotherNotebook() {
        BackupBench bench;
        auto store = bench.create();
        backups::Keeper::Options options;
        options.stateFolder = bench.home.filePath(u"state"_s);
        QVERIFY(QDir().mkpath(options.stateFolder));
        QVERIFY(QDir().mkpath(bench.folder()));
        backups::choose(bench.folder());
        options.folder = bench.folder();
        options.idleMs = 3'600'000;
        options.leastGapMs = 0;
        const auto idle = [&] {
            backups::Keeper keeper(*store, options);
            keeper.whenIdle();
            keeper.wait();
            return int(bench.filesIn(bench.folder()).size());
        };
        QCOMPARE(idle(), 1);
        QCOMPARE(idle(), 1);
        Keyring(*store).changePassphrase(bench.passphrase, "another one");
        QCOMPARE(idle(), 2); // else none opened with today's passphrase
        QVERIFY(bench.all(*store).front().isOpened);
        QCOMPARE(idle(), 2);
        // Another that parted from it, with as many rows and changes, is put in its place.
        store->close();
        const QByteArray common = bytesOf(bench.file());
        for (const int expected : {3, 4}) {
            store.reset();
            put(bench.file(), common);
            store = Store::open(bench.file(), "another one");
            BackupBench::addClient(*store, u"client"_s);
            QCOMPARE(idle(), expected);
            QCOMPARE(idle(), expected);
            store->close();
        }
    }

    void aLongNameHasRoomForTheRest() {
        BackupBench bench;
        const QString wide = QString(78, QChar(u'漢'));
        const QString astral = u"a"_s + QString(u"𠮷"_s).repeated(60);
        for (const QString &name : {wide, astral, u"e\u0301"_s.repeated(60), u"notes"_s}) {
            QTemporaryDir folder;
            const QString file = folder.filePath(name + u".wellspring"_s);
            const auto store = Store::create(file, bench.passphrase, sealed::KdfCost::lowest());
            const auto made = bench.back(*store);
            const QString there = QFileInfo(made.generation.file).fileName();
            QVERIFY(QFile::encodeName(there).size() <= 255);
            QVERIFY(there.isValidUtf16());
            QVERIFY(backups::isNamedAfter(made.generation.file, file));
            store->close();
            // Its beginning is gone: the name alone says whose backup it is.
            put(file, bytesOf(file).replace(0, 40, QByteArray(40, 'x')));
            const auto found = backups::newestWholeFor(file, bench.folder(), bench.passphrase);
            QVERIFY(found);
            QCOMPARE(found->file, made.generation.file);
        }
    }

    void aNameThatOnlyBeginsAlikeIsAnothers() {
        BackupBench bench;
        const auto other = bench.create(u"coach 2025"_s);
        bench.back(*other);
        put(bench.file(u"coach"_s), QByteArray(2000, 'x'));
        QVERIFY(!backups::newestWholeFor(bench.file(u"coach"_s), bench.folder(), bench.passphrase));
        const auto store = bench.create(u"coach 2"_s);
        const QString backup = bench.back(*store).generation.file;
        QVERIFY(backups::isNamedAfter(backup, bench.file(u"coach 2"_s)));
        QVERIFY(!backups::isNamedAfter(backup, bench.file(u"coach"_s)));
        QVERIFY(!backups::isNamedAfter(bench.file(u"coach"_s), bench.file(u"coach"_s)));
    }
};

QTEST_GUILESS_MAIN(TestBackupKeys)
#include "test_backupkeys.moc"
