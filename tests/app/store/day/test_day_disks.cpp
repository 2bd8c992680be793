// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_p.h"
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/storeday.h"

#include <QLoggingCategory>
#include <QTest>
#include <cerrno>

using namespace Qt::StringLiterals;

/// A day through the Store on a disk that fails, fills up, or loses its power: every acknowledged
/// edit is kept, every failure is told, and what could not be written waits.
class TestDayDisks : public QObject {
    Q_OBJECT

private:
    const QString m_path = u"/day.wellspring"_s;
    const QString m_state = u"/state"_s;
    const StoreDay m_day{40};
    QByteArray m_begun; ///< a notebook with three edits, closed as it should be

    struct Result {
        QByteArray wrong;
        int acknowledged = 3;
        int reported = 3;
        int failed = 0;
        int opensFailed = 0;
    };

    static bool isWriteKind(const Error &error) {
        return error.kind == Error::Kind::NoSpace || error.kind == Error::Kind::NotSaved ||
               error.kind == Error::Kind::ReadOnly;
    }

    std::unique_ptr<Store> open(const sealed::Calls &calls) const {
        return Store::open(m_path, StoreDay::passphrase(), Store::ReadWrite,
                           StoreDay::options(m_state, &calls));
    }

    /// After a failure: it was told in words, and the notebook reads as it did.
    void judge(const Store &store, const Error &error, Result &result) const {
        ++result.failed;
        if (!isWriteKind(error) || error.sentence.isEmpty())
            result.wrong = QByteArray("the wrong word: ") + error.what();
        else
            result.wrong =
                m_day.problem(store, result.acknowledged, result.acknowledged + 1, result.reported);
        result.acknowledged = StoreDay::lastEdit(store);
    }

    /// One edit, until it is in or the book takes no more. False where the sitting is over.
    bool insist(const MemDisk &disk, Store &store, int number, Result &result) const {
        try {
            if (store.hasUnsaved())
                store.retryUnsaved();
            StoreDay::finish(store);
            if (StoreDay::lastEdit(store) < number)
                StoreDay::edit(store, number);
            result.acknowledged = result.reported = number;
            return true;
        } catch (const Error &error) {
            if (disk.isDead)
                return false;
            judge(store, error, result);
        }
        return result.wrong.isEmpty() && !StoreInside::of(store).book->isPoisoned() && m_insists;
    }

    /// One sitting: opens, edits on, closes. Goes on after failures.
    void sit(MemDisk &disk, int until, Result &result) {
        const sealed::Calls calls = disk.calls();
        std::unique_ptr<Store> store;
        try {
            store = open(calls);
        } catch (const Error &) {
            ++result.opensFailed;
            return;
        }
        result.wrong =
            m_day.problem(*store, result.acknowledged, result.acknowledged + 1, result.reported);
        result.acknowledged = StoreDay::lastEdit(*store);
        for (int tries = 0; result.wrong.isEmpty() && tries < 100; ++tries) {
            const bool isAllDone = result.acknowledged >= until && result.reported >= until;
            if (isAllDone || !insist(disk, *store, qMin(until, result.reported + 1), result))
                break;
        }
        if (result.wrong.isEmpty() && !disk.isDead)
            result.wrong =
                m_day.problem(*store, result.acknowledged, result.acknowledged, result.reported);
    }

    QByteArray endState(MemDisk &disk, const Result &result, bool isPowerCut) {
        Random random(42);
        if (isPowerCut)
            disk.cutPower(random);
        else
            disk.restartProcess();
        disk.capacity = -1;
        disk.fault = MemDisk::Fault::None;
        const sealed::Calls calls = disk.calls();
        try {
            const auto store = open(calls);
            if (disk.exists(m_path + u".compacting"_s))
                return "leftover of a compaction";
            return m_day.problem(*store, result.acknowledged, result.acknowledged + 1,
                                 result.reported);
        } catch (const Error &error) {
            return error.what();
        }
    }

    void begin(MemDisk &disk) const { disk.put(m_path, m_begun); }

    bool m_insists = true; ///< tries again after a failure that poisons nothing

private Q_SLOTS:
    void initTestCase() {
        MemDisk disk;
        const sealed::Calls calls = disk.calls();
        auto store =
            Store::create(m_path, StoreDay::passphrase(), StoreDay::options(m_state, &calls));
        for (int i = 1; i <= 3; ++i)
            StoreDay::edit(*store, i);
        store->close();
        store.reset();
        m_begun = disk.content(m_path);
        // The store logs what its close could not do; a thousand times here.
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    }

    void everyWriteCallMayFailOnce() {
        const int until = times(9, 20); // copies, erasings, compactions with all that they call
        MemDisk trial;
        begin(trial);
        Result none;
        sit(trial, until, none);
        QVERIFY2(none.wrong.isEmpty(), none.wrong.constData());
        QCOMPARE(none.failed + none.opensFailed, 0);
        const qint64 calls = trial.writeCalls;
        const MemDisk::Kind kinds[] = {{MemDisk::Fault::Fail, ENOSPC},
                                       {MemDisk::Fault::Fail, EIO},
                                       {MemDisk::Fault::ShortWrite, 0},
                                       {MemDisk::Fault::Die, 0}};
        const int step = times(10, 1);
        int runs = 0, told = 0, first = 0;
        Progress progress("failing calls", calls * 4);
        for (const MemDisk::Kind &kind : kinds) {
            first += 3; // other calls for each kind of failure
            for (qint64 call = 1 + first % step; call <= calls; call += step) {
                progress.at(runs * step);
                MemDisk disk;
                begin(disk);
                disk.fault = kind.fault;
                disk.faultErrno = kind.error;
                disk.faultAt = call;
                Result result;
                for (int sitting = 0; sitting < 3 && result.wrong.isEmpty() && !disk.isDead;
                     ++sitting)
                    sit(disk, until, result);
                if (result.wrong.isEmpty())
                    result.wrong = endState(disk, result, call % 2 == 0);
                const QByteArray where = u"call %1 (%2), errno %3: "_s.arg(call)
                                             .arg(disk.faultCall)
                                             .arg(kind.error)
                                             .toUtf8();
                QVERIFY2(result.wrong.isEmpty(), (where + result.wrong).constData());
                QVERIFY2(kind.fault == MemDisk::Fault::Die || result.reported == until,
                         where.constData());
                told += result.failed + result.opensFailed;
                ++runs;
            }
        }
        qInfo("failing calls of a day through the store: every %d. of %lld, %d runs, %d failures "
              "told; 0 edits lost",
              step, calls, runs, told);
    }

    void smallDisksLoseNothing() {
        const int disks = times(20, 200);
        int failures = 0, saved = 0;
        qint64 most = 0;
        {
            MemDisk disk;
            begin(disk);
            Result result;
            sit(disk, 12, result);
            for (const QString &path : disk.paths())
                most += disk.content(path).size();
        }
        m_insists = false;
        Progress progress("small disks", disks);
        for (int i = 0; i < disks; ++i) {
            progress.at(i);
            MemDisk disk;
            begin(disk);
            disk.capacity = m_begun.size() + most * i / disks;
            Result result;
            for (int sitting = 0; sitting < 2 && result.wrong.isEmpty(); ++sitting)
                sit(disk, 12, result);
            if (result.wrong.isEmpty())
                result.wrong = endState(disk, result, i % 2 == 0);
            QVERIFY2(result.wrong.isEmpty(), result.wrong.constData());
            failures += result.failed + result.opensFailed;
            saved += result.acknowledged;
        }
        m_insists = true;
        qInfo("small disks of a day through the store: %d, %d failures told, %d edits "
              "acknowledged; 0 lost",
              disks, failures, saved);
    }

    void noPowerCutTakesAnAcknowledgedEdit() {
        const int cuts = times(100, 5000);
        Random random(6);
        int days = 0, edits = 0, tails = 0, killed = 0, erasings = 0;
        MemDisk disk;
        const sealed::Calls calls = disk.calls();
        Result result;
        Progress progress("power cuts", cuts);
        for (int cut = 0; cut < cuts; ++cut) {
            progress.at(cut);
            if (cut == 0 || result.acknowledged + 12 > m_day.edits()) {
                for (const QString &path : disk.paths())
                    disk.remove(path);
                begin(disk);
                result = {};
                ++days;
            }
            disk.fault = MemDisk::Fault::Die;
            disk.faultAt = disk.writeCalls + between(random, 1, 60);
            try {
                const auto store = open(calls);
                tails += store->openReport().tornTailDropped ? 1 : 0;
                if (!disk.isDead)
                    result.wrong = m_day.problem(*store, result.acknowledged,
                                                 result.acknowledged + 1, result.reported);
                QVERIFY2(result.wrong.isEmpty(), result.wrong.constData());
                result.acknowledged = qMax(result.acknowledged, StoreDay::lastEdit(*store));
                StoreDay::finish(*store);
                for (int i = result.acknowledged + 1; i <= m_day.edits() && !disk.isDead; ++i) {
                    StoreDay::edit(*store, i);
                    result.acknowledged = result.reported = i;
                    ++edits;
                    erasings += StoreDay::kindOf(i) == StoreDay::Erasing ? 1 : 0;
                }
            } catch (const Error &error) {
                QVERIFY2(disk.isDead, error.what());
            }
            // Now and then only the process is gone: what it left unsynced is still in flight.
            if (between(random, 0, 3) == 0) {
                disk.restartProcess();
                ++killed;
            } else {
                disk.cutPower(random);
            }
            QVERIFY(disk.exists(m_path));
        }
        result.wrong = endState(disk, result, true);
        QVERIFY2(result.wrong.isEmpty(), result.wrong.constData());
        qInfo("power cuts of a day through the store: %d (%d of them only kills) in %d days, %d "
              "edits acknowledged, %d erasings, %d torn tails; 0 lost",
              cuts, killed, days, edits, erasings, tails);
    }
};

QTEST_GUILESS_MAIN(TestDayDisks)
#include "test_day_disks.moc"
