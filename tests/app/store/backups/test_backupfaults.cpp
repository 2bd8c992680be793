// SPDX-License-Identifier: GPL-3.0-or-later
// A disk for backups that fails, is full, or whose program is killed, at every write-side call.
#include "app/store/backups/restoring.h"
#include "tests/app/store/backups/backupbench.h"

#include <sys/wait.h>

using Fault = FaultyCalls::Fault;

namespace {

/// What is wrong after a fault; empty where all is well.
QString wrongAfter(const BackupBench &bench, const Store &store, const QStringList &before,
                   const QByteArray &live) {
    if (bytesOf(bench.file()) != live)
        return u"the notebook was touched"_s;
    for (const QString &name : before)
        if (!QFile::exists(bench.folder() + u'/' + name))
            return u"an older one is gone"_s;
    for (const auto &one : bench.all(store)) {
        if (!one.isOpened || one.isDamaged)
            return u"half made under a good name: "_s + one.file;
        try {
            const auto book =
                backups::openBook(one.file, backups::wayOf(store), sealed::Mode::ReadOnlySnapshot);
            Database database(book->sqliteUri(), Database::ReadOnly);
            backups::requireWhole(*book, database);
        } catch (const Error &error) {
            return u"does not verify: "_s + error.detail;
        }
    }
    return {};
}

QStringList leftovers(const BackupBench &bench) {
    return bench.filesIn(bench.folder(), true).filter(u".part"_s);
}

} // namespace

class TestBackupFaults : public QObject {
    Q_OBJECT
    struct Stage {
        BackupBench bench;
        std::unique_ptr<Store> store;
        QStringList before;
        QByteArray live;
        Stage() : store(bench.create()) {
            bench.back(*store);
            BackupBench::addClient(*store, u"newer"_s);
            before = bench.filesIn(bench.folder());
            live = bytesOf(bench.file());
        }
        /// The folder as it was before.
        void reset() {
            for (const QString &name : bench.filesIn(bench.folder(), true))
                if (!before.contains(name))
                    QFile::remove(bench.folder() + u'/' + name);
        }
    };
    static int callsOf(Stage &stage) {
        FaultyCalls faulty(stage.bench.folder());
        stage.bench.back(*stage.store, {}, faulty.calls);
        stage.reset();
        return faulty.count;
    }

private Q_SLOTS:
    void everyCallThatFailsIsToldAndCostsNothing() {
        Stage stage;
        const int calls = callsOf(stage);
        QVERIFY(calls >= 6);
        int tried = 0, failed = 0;
        for (const Fault fault : {Fault::Fail, Fault::Short})
            for (const int error : {ENOSPC, EIO, EROFS})
                for (int at = 1; at <= calls; ++at) {
                    FaultyCalls faulty(stage.bench.folder());
                    faulty.faultAt = at;
                    faulty.fault = fault;
                    faulty.faultErrno = error;
                    ++tried;
                    try {
                        stage.bench.back(*stage.store, {}, faulty.calls);
                    } catch (const Error &told) {
                        ++failed;
                        QVERIFY(!told.sentence.isEmpty());
                        QVERIFY2(fault == Fault::Fail, qPrintable(faulty.hit));
                        if (faulty.hit == u"pwrite"_s)
                            QCOMPARE(told.kind, error == ENOSPC  ? Error::Kind::NoSpace
                                                : error == EROFS ? Error::Kind::ReadOnly
                                                                 : Error::Kind::NotSaved);
                    }
                    QString wrong = wrongAfter(stage.bench, *stage.store, stage.before, stage.live);
                    QVERIFY2(wrong.isEmpty(), qPrintable(faulty.hit + u": "_s + wrong));
                    // The next one needs nobody's help.
                    stage.bench.back(*stage.store);
                    wrong = wrongAfter(stage.bench, *stage.store, stage.before, stage.live);
                    QVERIFY2(wrong.isEmpty(), qPrintable(faulty.hit + u", then: "_s + wrong));
                    QVERIFY2(leftovers(stage.bench).isEmpty(), qPrintable(faulty.hit));
                    stage.reset();
                }
        QCOMPARE(failed, 3 * calls); // each of them, and a short write goes on
        qInfo("backup: write-side calls failed: %d of %d calls x 6, told %d, lost 0", tried, calls,
              failed);
    }

    void whatHasAGoodNameIsOnTheDiskAndItsNameToo() {
        Stage stage;
        FaultyCalls watched(stage.bench.folder());
        stage.bench.back(*stage.store, {}, watched.calls);
        const auto rename = watched.names.indexOf(u"rename"_s);
        QVERIFY(rename > 0);
        const auto before = watched.names.mid(0, rename);
        QVERIFY(before.lastIndexOf(u"fsync"_s) > before.lastIndexOf(u"pwrite"_s));
        QVERIFY(watched.names.mid(rename).contains(u"fsync"_s));
        QCOMPARE(watched.names.count(u"rename"_s), 1);
    }

    /// Thinned to the newest and the oldest alone: three are there, and two of them go as soon as
    /// a fourth is whole, has its name and lies on the disk; not a call earlier.
    void noOlderOneGoesBeforeTheNewOneIsThere() {
        Stage stage;
        for (int i = 0; i < 2; ++i) {
            stage.bench.back(*stage.store);
            BackupBench::addClient(*stage.store, u"newest"_s);
        }
        stage.before = stage.bench.filesIn(stage.bench.folder());
        stage.live = bytesOf(stage.bench.file());
        QCOMPARE(stage.before.size(), 3);
        QHash<QString, QByteArray> kept;
        for (const QString &name : stage.before)
            kept[name] = bytesOf(stage.bench.folder() + u'/' + name);
        int tried = 0, told = 0;
        for (int at = 1;; ++at) {
            FaultyCalls faulty(stage.bench.folder());
            faulty.faultAt = at;
            faulty.fault = Fault::Fail;
            bool isMade = false;
            try {
                const backups::Made made = stage.bench.back(*stage.store, {1, 1}, faulty.calls);
                isMade = true;
                QVERIFY(QFile::exists(made.generation.file));
            } catch (const Error &) {
                ++told;
                const QString wrong =
                    wrongAfter(stage.bench, *stage.store, stage.before, stage.live);
                QVERIFY2(wrong.isEmpty(), qPrintable(faulty.hit + u": "_s + wrong));
            }
            QVERIFY(stage.bench.all(*stage.store).size() >= 2);
            if (isMade && faulty.hit.isEmpty()) {
                QCOMPARE(faulty.names.last(), u"unlink"_s);
                QCOMPARE(faulty.names.count(u"unlink"_s), 2);
                QCOMPARE(stage.bench.all(*stage.store).size(), size_t(2));
                break;
            }
            ++tried;
            stage.reset();
            for (auto it = kept.cbegin(); it != kept.cend(); ++it)
                put(stage.bench.folder() + u'/' + it.key(), it.value());
        }
        QVERIFY(told >= 5);
        qInfo("backup and thinning: write-side calls failed: %d, told %d, older ones lost 0", tried,
              told);
    }

    void killedAtEachCallLeavesNothingUnderAGoodName() {
        Stage stage;
        const int calls = callsOf(stage);
        int killed = 0;
        for (int at = 1; at <= calls; ++at) {
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                FaultyCalls faulty(stage.bench.folder());
                faulty.faultAt = at;
                faulty.fault = Fault::Kill;
                try {
                    stage.bench.back(*stage.store, {}, faulty.calls);
                } catch (...) {
                }
                ::_exit(0);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            killed += WIFSIGNALED(status) ? 1 : 0;
            QString wrong = wrongAfter(stage.bench, *stage.store, stage.before, stage.live);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at %1: "_s.arg(at) + wrong));
            stage.bench.back(*stage.store);
            QVERIFY(leftovers(stage.bench).isEmpty());
            QCOMPARE(stage.bench.all(*stage.store).size(), size_t(2));
            stage.reset();
        }
        QCOMPARE(killed, calls);
        qInfo("backup: killed at every write-side call: %d, lost 0", killed);
    }

    void aDiskOfEverySizeIsTold() {
        Stage stage;
        const qint64 needed = QFileInfo(stage.bench.file()).size();
        const int sizes = times(20, 200);
        int full = 0;
        for (int i = 0; i < sizes; ++i) {
            FaultyCalls faulty(stage.bench.folder());
            faulty.room = needed * i / sizes;
            try {
                stage.bench.back(*stage.store, {}, faulty.calls);
                QFAIL("fits where nothing fits");
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::NoSpace);
                ++full;
            }
            const QString wrong = wrongAfter(stage.bench, *stage.store, stage.before, stage.live);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            QVERIFY(leftovers(stage.bench).isEmpty());
        }
        qInfo("backup: full disks: %d, lost 0", full);
    }

    void whatWasRestoredIsOnTheDiskAndItsNameToo() {
        Stage stage;
        const QString backup = stage.bench.all(*stage.store).front().file;
        const backups::Way way = backups::wayOf(*stage.store);
        stage.store->close();
        FaultyCalls watched(stage.bench.home.path());
        backups::restoreFile(backup, way, stage.bench.file(), true, {}, watched.calls);
        const auto rename = watched.names.lastIndexOf(u"rename"_s);
        QVERIFY(rename > 0);
        const auto before = watched.names.mid(0, rename);
        const auto synced = std::max(before.lastIndexOf(u"fsync"_s), //
                                     before.lastIndexOf(u"fdatasync"_s));
        QVERIFY(synced > before.lastIndexOf(u"pwrite"_s));
        QVERIFY(watched.names.mid(rename).contains(u"fsync"_s));
    }

    void restoringIsWholeOrNotAtAll() {
        Stage stage;
        const QString backup = stage.bench.all(*stage.store).front().file;
        const backups::Way way = backups::wayOf(*stage.store);
        stage.store->close();
        const QByteArray old = bytesOf(stage.bench.file());
        const QString place = stage.bench.home.path();
        const auto restore = [&](const sealed::Calls &calls) {
            return backups::restoreFile(backup, way, stage.bench.file(), true, {}, calls);
        };
        const auto tidy = [&] {
            for (const QString &name : stage.bench.filesIn(place, true))
                QFile::remove(place + u'/' + name);
            put(stage.bench.file(), old);
        };
        FaultyCalls counting(place);
        restore(counting.calls);
        tidy();
        int told = 0, killed = 0;
        const int every = times(5, 1);
        for (int at = 1; at <= counting.count; at += at > counting.count - 8 ? 1 : every)
            for (const Fault fault : {Fault::Fail, Fault::Kill}) {
                const pid_t child = ::fork();
                QVERIFY(child >= 0);
                if (child == 0) {
                    FaultyCalls faulty(place);
                    faulty.faultAt = at;
                    faulty.fault = fault;
                    int said = 0;
                    try {
                        restore(faulty.calls);
                    } catch (const Error &error) {
                        said = error.sentence.isEmpty() ? 3 : 2;
                    }
                    ::_exit(said);
                }
                int status = 0;
                QCOMPARE(::waitpid(child, &status, 0), child);
                killed += WIFSIGNALED(status) ? 1 : 0;
                told += WIFEXITED(status) && WEXITSTATUS(status) == 2 ? 1 : 0;
                QVERIFY(!WIFEXITED(status) || WEXITSTATUS(status) != 3);
                // The old one is there, in its place or under its other name, to the byte.
                bool kept = false;
                for (const QString &name : stage.bench.filesIn(place))
                    kept = kept || bytesOf(place + u'/' + name) == old;
                QVERIFY2(kept, qPrintable(QString::number(at)));
                // What stands in the place opens and is whole.
                const auto store = Store::open(stage.bench.file(), stage.bench.passphrase);
                store->check();
                store->close();
                tidy();
            }
        qInfo("restore: %d write-side calls: failed and told %d, killed %d, lost 0", counting.count,
              told, killed);
    }
};

QTEST_GUILESS_MAIN(TestBackupFaults)
#include "test_backupfaults.moc"
