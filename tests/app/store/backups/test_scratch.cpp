// SPDX-License-Identifier: GPL-3.0-or-later
// What killed drills, looks, restores and merges leave behind: whole notebooks, with who was erased
// since and under keys that were changed since.
#include "app/store/backups/drill.h"
#include "app/store/backups/restoring.h"
#include "app/store/merging/copies.h"
#include "app/store/scratch.h"
#include "tests/app/store/backups/backupbench.h"

#include <sys/wait.h>

namespace {

QStringList leftIn(const BackupBench &bench, const QString &folder) {
    return bench.filesIn(folder, true).filter(u".part"_s);
}

} // namespace

class TestScratch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itGoesWithItsObjectWhateverWasMadeOfIt() {
        QTemporaryDir folder;
        const QDir dir(folder.path());
        const auto all = QDir::Files | QDir::Hidden | QDir::System;
        {
            const Scratch scratch(folder.path(), u"drill"_s);
            for (const char *end : {"", ".lock", ".v3", ".v41", ".compacting", ".tail-7"})
                put(scratch.path() + QString::fromLatin1(end), "sealed");
            QCOMPARE(dir.entryList(all).size(), 7);
            // Somebody works on it: here, and so in any other process.
            QCOMPARE(Scratch::sweep(folder.path()), 0);
            QCOMPARE(dir.entryList(all).size(), 7);
            const pid_t child = ::fork();
            if (child == 0)
                ::_exit(Scratch::sweep(folder.path()));
            int status = -1;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
            QCOMPARE(dir.entryList(all).size(), 7);
        }
        QCOMPARE(dir.entryList(all), QStringList());
    }

    void aNewOneSweepsWhatKilledRunsLeft() {
        QTemporaryDir folder;
        const QString left = folder.filePath(u".restoring-0123456789abcdef.part"_s);
        for (const char *end : {"", ".held", ".lock", ".compacting"})
            put(left + QString::fromLatin1(end), "sealed");
        const Scratch other(folder.path(), u"drill"_s);
        put(other.path(), "sealed");
        const Scratch fresh(folder.path(), u"restoring"_s);
        QVERIFY(QFile::exists(other.path())); // somebody works on it
        const QStringList there =
            QDir(folder.path()).entryList({u".restoring-*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(there, QStringList{QFileInfo(fresh.path()).fileName() + u".held"_s});
    }

    void onlyLeftoversAreSwept() {
        QTemporaryDir folder;
        const auto at = [&](const QString &name) { return folder.filePath(name); };
        const QStringList others{u"a.wellspring"_s,
                                 u".drill-0123456789abcdef.wellspring"_s,
                                 u".drill-0123456789abcde.part"_s,
                                 u"drill-0123456789abcdef.part"_s,
                                 u".backup-01234567-0123456789abcdef.part"_s,
                                 u".drill-0123456789abcdef.partly"_s,
                                 u".other-0123456789abcdef.part"_s};
        for (const QString &name : others)
            put(at(name), "somebody else's");
        QVERIFY(QDir().mkpath(at(u".drill-aaaaaaaaaaaaaaaa.part"_s)));
        const QString stem = u".%1-%2.part"_s;
        int left = 0;
        for (const char *kind : {"drill", "reading", "restoring", "merging"})
            for (const char *end : {"", ".lock", ".v3", ".compacting", ".held"}) {
                // Together, and each alone: whatever a kill left of one.
                put(at(stem.arg(QString::fromLatin1(kind), u"0123456789abcdef"_s) +
                       QString::fromLatin1(end)),
                    "sealed");
                put(at(stem.arg(QString::fromLatin1(kind),
                                QString::number(++left).rightJustified(16, u'0')) +
                       QString::fromLatin1(end)),
                    "sealed");
            }
        QCOMPARE(Scratch::sweep(folder.path()), 20 + 4);
        QStringList there = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QStringList expected = others;
        there.sort();
        expected.sort();
        QCOMPARE(there, expected);
        QCOMPARE(Scratch::sweep(at(u"nowhere"_s)), 0);
    }

    void whereNothingCanBeWrittenItIsTold() {
        QTemporaryDir folder;
        QVERIFY_THROWS_EXCEPTION(Error, Scratch(folder.filePath(u"nowhere"_s), u"drill"_s));
    }

    /// Killed at the write-side calls of a drill, of a restore and of two copies put together: the
    /// next opening of the notebook takes away what that left.
    void whatIsKilledIsGoneWhenTheNotebookIsOpened() {
        BackupBench bench;
        auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        const backups::Way way = backups::wayOf(*store);
        const QString state = bench.home.filePath(u"state"_s);
        QVERIFY(QDir().mkpath(state));
        store->close();
        const auto drill = [&](const sealed::Calls &calls) {
            backups::prove(backup, way, state, calls);
        };
        const auto restore = [&](const sealed::Calls &calls) {
            const QString out = bench.home.filePath(u"out.wellspring"_s);
            backups::restoreFile(backup, way, out, true, {}, calls);
        };
        int killed = 0, left = 0;
        const std::function<void(const sealed::Calls &)> works[] = {drill, restore};
        for (const auto &work : works) {
            FaultyCalls counting(bench.home.path());
            work(counting.calls);
            const int every = times(4, 1);
            for (int at = 1; at <= counting.count; at += every) {
                const pid_t child = ::fork();
                QVERIFY(child >= 0);
                if (child == 0) {
                    FaultyCalls faulty(bench.home.path());
                    faulty.faultAt = at;
                    faulty.fault = FaultyCalls::Fault::Kill;
                    try {
                        work(faulty.calls);
                    } catch (...) {
                    }
                    ::_exit(0);
                }
                int status = 0;
                QCOMPARE(::waitpid(child, &status, 0), child);
                killed += WIFSIGNALED(status) ? 1 : 0;
                left += leftIn(bench, bench.home.path()).isEmpty() && leftIn(bench, state).isEmpty()
                            ? 0
                            : 1;
                Store::Options options;
                options.stateFolder = state;
                Store::open(bench.file(), bench.passphrase, Store::ReadWrite, options)->close();
                QCOMPARE(leftIn(bench, bench.home.path()), QStringList());
                QCOMPARE(leftIn(bench, state), QStringList());
            }
        }
        QVERIFY(left > 5);
        qInfo("killed in drills and restores: %d, %d left something, still there after the next "
              "opening 0",
              killed, left);
    }

    void erasingTakesThemAwayAtOnce() {
        BackupBench bench;
        const auto store = bench.create();
        const Id client = BackupBench::addClient(*store, u"佐藤"_s);
        const QString left = bench.home.filePath(u".restoring-0123456789abcdef.part"_s);
        put(left, bytesOf(bench.file()));
        put(left + u".compacting"_s, bytesOf(bench.file()));
        store->eraseClient(client);
        QCOMPARE(leftIn(bench, bench.home.path()), QStringList());
    }

    void mergingIntoAnExistingFileLeavesNothing() {
        BackupBench bench;
        const auto store = bench.create();
        const QString theirs = bench.file(u"theirs"_s);
        const QString out = bench.file(u"out"_s);
        store->close();
        for (const QString &copy : {theirs, out})
            QVERIFY(QFile::copy(bench.file(), copy));
        const auto ours = Store::open(bench.file(), bench.passphrase, Store::ReadOnly);
        const auto other = Store::open(theirs, bench.passphrase, Store::ReadOnly);
        merging::mergeInto(*ours, *other, out, true);
        Store::open(out, bench.passphrase)->check();
        for (const QString &name : bench.filesIn(bench.home.path(), true))
            QVERIFY2(!name.contains(u"merging"_s), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestScratch)
#include "test_scratch.moc"
