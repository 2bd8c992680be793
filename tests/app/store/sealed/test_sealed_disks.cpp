// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/sealedday.h"

#include <QTest>
#include <cerrno>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

/// Full disks and failing calls: every acknowledged edit is kept, every failure is told.
class TestSealedDisks : public QObject {
    Q_OBJECT

private:
    const QString m_path = u"/day.wellspring"_s;
    const QString m_state = u"/state"_s;
    Day m_day{40};

    struct Result {
        QByteArray wrong;
        int acknowledged = 0; ///< the last edit that was
        int failed = 0;       ///< edits that were refused and said so
        int opensFailed = 0;
        int compactionsFailed = 0;
    };

    /// After a failed edit: said, in words, and the notebook reads as before.
    QByteArray afterFailure(Book &book, const Db &db, int last) {
        const auto error = book.takeWriteError();
        if (!error)
            return "failed without a word";
        const bool isWriteKind = error->kind == Error::Kind::NoSpace ||
                                 error->kind == Error::Kind::NotSaved ||
                                 error->kind == Error::Kind::ReadOnly;
        if (!isWriteKind || !error->sentence.startsWith(u"NOT SAVED"_s))
            return "the wrong word: " + error->sentence.toUtf8();
        return m_day.problem(db, last, last);
    }

    /// One sitting: opens, edits on, compacts now and then, closes. Goes on after failures.
    void sit(MemDisk &disk, int until, Result &result) {
        std::unique_ptr<Book> book;
        try {
            book = disk.exists(m_path)
                       ? Book::open(m_path, "pass", Mode::ReadWrite, m_state, disk.calls())
                       : Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        } catch (const Error &) {
            ++result.opensFailed;
            return;
        }
        const Db db(*book);
        const int there = Day::lastEdit(db);
        // An edit whose COMMIT failed may be there after all: at most that one more.
        result.wrong = m_day.problem(db, result.acknowledged, result.acknowledged + 1);
        result.acknowledged = there;
        for (int i = there + 1; i <= until && result.wrong.isEmpty(); ++i) {
            if (Day::edit(db, i) == SQLITE_OK) {
                result.acknowledged = i;
            } else {
                ++result.failed;
                result.wrong = afterFailure(*book, db, result.acknowledged);
                if (book->isPoisoned() || disk.capacity >= 0)
                    return;
                --i; // once more: only one call fails
            }
            book->takeWriteError(); // of a VACUUM, perhaps
            if (i % 5 == 4)
                compact(*book, result);
        }
        if (result.wrong.isEmpty())
            result.wrong = m_day.problem(db, result.acknowledged, result.acknowledged);
    }

    static void compact(Book &book, Result &result) {
        try {
            book.compact();
        } catch (const Error &) {
            ++result.compactionsFailed;
        }
    }

    /// The disk as it is after the process and perhaps the power were gone.
    QByteArray endState(MemDisk &disk, const Result &result, bool isPowerCut) {
        Random random(42);
        if (isPowerCut)
            disk.cutPower(random);
        else
            disk.restartProcess();
        disk.capacity = -1;
        if (!disk.exists(m_path))
            return result.acknowledged > 0 ? "the file is gone" : "";
        try {
            auto book = Book::open(m_path, "pass", Mode::ReadWrite, m_state, disk.calls());
            book->verify();
            if (disk.exists(m_path + u".compacting"_s))
                return "leftover of a compaction";
            return m_day.problem(Db(*book), result.acknowledged, result.acknowledged + 1);
        } catch (const Error &error) {
            // A file whose creation failed half way was never acknowledged.
            return result.acknowledged > 0 ? QByteArray(error.what()) : QByteArray();
        }
    }

private Q_SLOTS:
    void smallDisksLoseNothing() {
        const int disks = times(20, 200);
        qint64 most = 0;
        {
            MemDisk disk;
            Result result;
            sit(disk, 24, result);
            most = disk.content(m_path).size() * 2;
        }
        int failures = 0, saved = 0;
        Progress progress("small disks", disks);
        for (int i = 0; i < disks; ++i) {
            progress.at(i);
            MemDisk disk;
            disk.capacity = most * i / disks;
            Result result;
            for (int sitting = 0; sitting < 3 && result.wrong.isEmpty(); ++sitting)
                sit(disk, 24, result);
            QVERIFY2(result.wrong.isEmpty(), result.wrong.constData());
            failures += result.failed + result.opensFailed + result.compactionsFailed;
            saved += result.acknowledged;
            const QByteArray wrong = endState(disk, result, i % 2 == 0);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
        qInfo("small disks: %d, %d failures told, %d edits acknowledged; 0 lost", disks, failures,
              saved);
    }

    void whatIsThereCanBeSavedElsewhere() {
        MemDisk disk;
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        {
            const Db db(*book);
            QCOMPARE(Day::edit(db, 1), SQLITE_OK);
            disk.capacity = 0;
            QVERIFY(Day::edit(db, 2) != SQLITE_OK);
        }
        book->saveCopy(u"/other/copy.wellspring"_s);
        QVERIFY_THROWS_EXCEPTION(Error, book->saveCopy(u"/other/copy.wellspring"_s));
        auto copy =
            Book::open(u"/other/copy.wellspring"_s, "pass", Mode::ReadWrite, {}, disk.calls());
        const Db db(*copy);
        QCOMPARE(m_day.problem(db, 1, 1), QByteArray());
        QCOMPARE(Day::edit(db, 2), SQLITE_OK);
    }

    void aHalfWrittenCommitIsCutOffAgain() {
        MemDisk disk;
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        const Db db(*book);
        QCOMPARE(Day::edit(db, 1), SQLITE_OK);
        const QByteArray before = disk.content(m_path);
        qint64 used = 0;
        for (const QString &path : disk.paths())
            used += disk.content(path).size();
        for (const int room : {1, 100, 500, 5000}) {
            disk.capacity = used + room;
            QVERIFY(Day::edit(db, 2) != SQLITE_OK);
            QCOMPARE(book->takeWriteError().value().kind, Error::Kind::NoSpace);
            QVERIFY(!book->isPoisoned());
            QCOMPARE(disk.content(m_path), before);
        }
        disk.capacity = -1;
        QCOMPARE(Day::edit(db, 2), SQLITE_OK);
        QCOMPARE(m_day.problem(db, 2, 2), QByteArray());
    }

    void everyWriteCallMayFailOnce() {
        MemDisk trial;
        Result none;
        sit(trial, 7, none);
        sit(trial, 12, none);
        const qint64 calls = trial.writeCalls;
        const MemDisk::Kind kinds[] = {{MemDisk::Fault::Fail, ENOSPC},
                                       {MemDisk::Fault::Fail, EIO},
                                       {MemDisk::Fault::ShortWrite, 0},
                                       {MemDisk::Fault::Fail, EINTR}};
        int runs = 0, told = 0, first = 0;
        const int step = times(6, 1);
        Progress progress("failing calls", calls * 8);
        for (const MemDisk::Kind &kind : kinds) {
            ++first; // other calls for each kind of failure
            for (qint64 call = 1 + first % step; call <= calls; call += step) {
                progress.at(runs);
                for (const bool isPowerCut : {false, true}) {
                    if (isPowerCut != ((call / step + kind.error) % 2 == 0) && step > 1)
                        continue; // in a short run only one of the two ends
                    MemDisk disk;
                    disk.fault = kind.fault;
                    disk.faultErrno = kind.error;
                    disk.faultAt = call;
                    Result result;
                    for (int sitting = 0; sitting < 4 && result.wrong.isEmpty(); ++sitting)
                        sit(disk, sitting == 0 ? 7 : 12, result);
                    if (result.wrong.isEmpty())
                        result.wrong = endState(disk, result, isPowerCut);
                    const auto where = u"call %1 (%2), errno %3: "_s.arg(call)
                                           .arg(disk.faultCall)
                                           .arg(kind.error)
                                           .toUtf8();
                    QVERIFY2(result.wrong.isEmpty(), (where + result.wrong).constData());
                    const bool isHarmless = kind.error == EINTR || kind.error == 0;
                    const int failures =
                        result.failed + result.opensFailed + result.compactionsFailed;
                    QVERIFY2(!isHarmless || failures == 0, where.constData());
                    QVERIFY2(result.acknowledged == 12, where.constData());
                    told += failures;
                    ++runs;
                }
            }
        }
        qInfo(
            "failing calls: every %d. of %lld write-side calls, %d runs, %d failures told; 0 edits "
            "lost",
            step, calls, runs, told);
    }

    void afterAFailedSyncNothingIsWrittenUntilReopened() {
        MemDisk disk;
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        {
            const Db db(*book);
            QCOMPARE(Day::edit(db, 1), SQLITE_OK);
            disk.isRecording = true;
            QCOMPARE(Day::edit(db, 2), SQLITE_OK);
            // pwrite, fdatasync
            QCOMPARE(disk.record.size(), 2);
            disk.fault = MemDisk::Fault::Fail;
            disk.faultErrno = EIO;
            disk.faultAt = disk.writeCalls + 2;
            QVERIFY(Day::edit(db, 3) != SQLITE_OK);
            QVERIFY(book->isPoisoned());
            QCOMPARE(book->takeWriteError().value().kind, Error::Kind::NotSaved);
            const QByteArray before = disk.content(m_path);
            QVERIFY(Day::edit(db, 3) != SQLITE_OK);
            QVERIFY(book->takeWriteError().has_value());
            QVERIFY_THROWS_EXCEPTION(Error, book->compact());
            QCOMPARE(disk.content(m_path), before);
            QCOMPARE(m_day.problem(db, 2, 2), QByteArray());
        }
        book.reset();
        book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        const Db db(*book);
        QCOMPARE(m_day.problem(db, 2, 2), QByteArray());
        QCOMPARE(Day::edit(db, 3), SQLITE_OK);
    }

    void aFileReplacedUnderUsIsNoticedAndNotWritten() {
        for (const bool isGone : {false, true}) {
            MemDisk disk;
            auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
            const Db db(*book);
            QCOMPARE(Day::edit(db, 1), SQLITE_OK);
            const QByteArray theirs = disk.content(m_path);
            isGone ? disk.remove(m_path) : disk.put(m_path, theirs);
            QVERIFY(Day::edit(db, 2) != SQLITE_OK);
            QCOMPARE(book->takeWriteError().value().kind, Error::Kind::NotSaved);
            QCOMPARE(book->isPoisoned(), !isGone); // what is only away may come back
            QCOMPARE(disk.content(m_path), isGone ? QByteArray() : theirs);
            book->saveCopy(u"/copy.wellspring"_s);
            auto copy =
                Book::open(u"/copy.wellspring"_s, "pass", Mode::ReadWrite, {}, disk.calls());
            QCOMPARE(m_day.problem(Db(*copy), 1, 1), QByteArray());
        }
    }

    void aFileReplacedWhileACommitIsWrittenIsNotAcknowledged() {
        MemDisk disk;
        sealed::Calls calls = disk.calls();
        bool isReplacing = false;
        calls.fdatasync = [&, real = disk.calls().fdatasync](int fd) {
            if (isReplacing)
                disk.put(m_path, "somebody else's");
            return real(fd);
        };
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), calls);
        const Db db(*book);
        QCOMPARE(Day::edit(db, 1), SQLITE_OK);
        isReplacing = true;
        QVERIFY(Day::edit(db, 2) != SQLITE_OK);
        QVERIFY(book->isPoisoned());
        QCOMPARE(m_day.problem(db, 1, 1), QByteArray());
        QCOMPARE(disk.content(m_path), "somebody else's");
    }

    void aFileThatGrewUnderUsIsNotWritten() {
        MemDisk disk;
        sealed::Calls calls = disk.calls();
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), calls);
        const Db db(*book);
        QCOMPARE(Day::edit(db, 1), SQLITE_OK);
        // A writer that takes no heed of locks.
        const int fd = calls.open("/day.wellspring", 2, 0600);
        QCOMPARE(calls.pwrite(fd, "more", 4, off_t(book->fileBytes())), 4);
        const QByteArray theirs = disk.content(m_path);
        QVERIFY(Day::edit(db, 2) != SQLITE_OK);
        QVERIFY(book->isPoisoned());
        QCOMPARE(disk.content(m_path), theirs);
    }
};

QTEST_GUILESS_MAIN(TestSealedDisks)
#include "test_sealed_disks.moc"
