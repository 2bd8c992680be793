// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"
#include "tests/support/sealedday.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

class TestSealedCompact : public QObject {
    Q_OBJECT

private:
    const QString m_path = u"/day.wellspring"_s;
    Day m_day{20};

    /// A closed notebook with 12 edits and `calls` the write-side calls of opening it.
    void prepare(MemDisk &disk) {
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        const Db db(*book);
        for (int i = 1; i <= 12; ++i)
            QCOMPARE(Day::edit(db, i), SQLITE_OK);
    }

    QByteArray problemAfter(MemDisk &disk, int from, int to) {
        if (!disk.exists(m_path))
            return "the notebook is gone";
        try {
            auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
            book->verify();
            if (disk.exists(m_path + u".compacting"_s))
                return "a leftover";
            const Db db(*book);
            QByteArray wrong = m_day.problem(db, from, to);
            if (wrong.isEmpty() && Day::edit(db, Day::lastEdit(db) + 1) != SQLITE_OK)
                wrong = "cannot be written";
            return wrong;
        } catch (const Error &error) {
            return error.what();
        }
    }

private Q_SLOTS:
    void aCrashAtAnyCallOfItLosesNothing() {
        MemDisk trial;
        prepare(trial);
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, trial.calls());
        const qint64 before = trial.writeCalls;
        trial.isRecording = true;
        book->compact();
        const qint64 calls = trial.writeCalls - before;
        const QStringList order = trial.record;
        book.reset();
        const qsizetype renamed = order.indexOf(u"rename /day.wellspring.compacting"_s);
        QVERIFY(renamed > 0);
        QVERIFY(order.mid(0, renamed).contains(u"fsync "_s));
        QCOMPARE(order.value(renamed + 1), u"fsync folder"_s);
        int crashes = 0;
        const int ends = times(6, 60);
        for (qint64 call = 1; call <= calls; ++call) {
            for (int end = 0; end < ends; ++end) {
                MemDisk disk;
                Random random(quint64(call * 100 + end));
                prepare(disk);
                auto dying = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
                disk.fault = MemDisk::Fault::Die;
                disk.faultAt = disk.writeCalls + call;
                QVERIFY_THROWS_EXCEPTION(Error, dying->compact());
                dying.reset();
                end % 3 == 0 ? disk.restartProcess() : disk.cutPower(random);
                const QByteArray wrong = problemAfter(disk, 12, 12);
                const auto where = order.value(call - 1).toUtf8() + ": ";
                QVERIFY2(wrong.isEmpty(), (where + wrong).constData());
                ++crashes;
            }
        }
        qInfo("compaction: a crash at each of %lld write-side calls, %d in all; 0 edits lost",
              calls, crashes);
    }

    void whatIsAcknowledgedBehindItOutlivesAPowerCut() {
        const int cuts = times(40, 1000);
        for (int i = 0; i < cuts; ++i) {
            MemDisk disk;
            Random random{quint64(i)};
            prepare(disk);
            auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
            book->compact();
            int acknowledged = 12;
            if (i % 2 == 0) {
                QCOMPARE(Day::edit(Db(*book), 13), SQLITE_OK);
                acknowledged = 13;
            }
            disk.isDead = true;
            book.reset();
            disk.cutPower(random);
            const QByteArray wrong = problemAfter(disk, acknowledged, acknowledged);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
        qInfo("power cuts behind a compaction: %d; 0 edits lost", cuts);
    }

    void aKilledCompactionsRenameIsSyncedBeforeTheNextEdit() {
        // Killed between rename and folder sync; opened, edited, and then the power goes.
        for (int i = 0; i < 20; ++i) {
            MemDisk disk;
            Random random{quint64(i)};
            prepare(disk);
            auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
            disk.isRecording = true;
            book->compact();
            const qint64 toFolder = disk.record.indexOf(u"fsync folder"_s) + 1;
            book.reset();
            book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
            disk.fault = MemDisk::Fault::Die;
            disk.faultAt = disk.writeCalls + toFolder;
            QVERIFY_THROWS_EXCEPTION(Error, book->compact());
            QCOMPARE(disk.faultCall, u"fsync folder"_s);
            book.reset();
            disk.restartProcess();
            book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
            QCOMPARE(Day::edit(Db(*book), 13), SQLITE_OK);
            disk.isDead = true;
            book.reset();
            disk.cutPower(random);
            const QByteArray wrong = problemAfter(disk, 13, 13);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
    }

    void aDiskThatLiesIsFoundBeforeTheRename() {
        MemDisk disk;
        prepare(disk);
        const QByteArray before = disk.content(m_path);
        sealed::Calls calls = disk.calls();
        bool isLying = false;
        calls.pwrite = [&disk, &isLying, real = disk.calls().pwrite](int fd, const void *from,
                                                                     size_t bytes, off_t at) {
            QByteArray changed(static_cast<const char *>(from), qsizetype(bytes));
            if (isLying && at > 1024 && bytes > 5000)
                changed[3000] = char(changed[3000] ^ 1);
            return real(fd, changed.constData(), bytes, at);
        };
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, calls);
        isLying = true;
        QVERIFY_THROWS_EXCEPTION(Error, book->compact());
        isLying = false;
        QCOMPARE(disk.content(m_path), before);
        QVERIFY(!disk.exists(m_path + u".compacting"_s));
        const Db db(*book);
        QCOMPARE(Day::edit(db, 13), SQLITE_OK);
        QCOMPARE(m_day.problem(db, 13, 13), QByteArray());
    }

    void aFailedFolderSyncLetsNothingMoreIn() {
        MemDisk disk;
        prepare(disk);
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        disk.isRecording = true;
        book->compact();
        const qint64 toFolder = disk.record.indexOf(u"fsync folder"_s) + 1;
        disk.fault = MemDisk::Fault::Fail;
        disk.faultErrno = EIO;
        disk.faultAt = disk.writeCalls + toFolder;
        QVERIFY_THROWS_EXCEPTION(Error, book->compact());
        QVERIFY(book->isPoisoned());
        const Db db(*book);
        QVERIFY(Day::edit(db, 13) != SQLITE_OK);
        QCOMPARE(m_day.problem(db, 12, 12), QByteArray());
    }

    void theNewFileIsHeldLikeTheOld() {
        MemDisk disk;
        prepare(disk);
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        book->compact();
        try {
            Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
            QFAIL("two writers");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::InUse);
        }
        book.reset();
        QVERIFY(Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls()) != nullptr);
    }

    /// The lock on a file that lost its name before it was taken would keep nobody out, and what is
    /// written into it is nowhere.
    void aFileRenamedBetweenOpenAndLockIsNotTheOneThatOpens() {
        MemDisk disk;
        prepare(disk);
        const QByteArray compactedElsewhere = disk.content(m_path);
        bool isReplaced = false;
        sealed::Calls calls = disk.calls();
        calls.flock = [&, real = disk.calls().flock](int fd, int operation) {
            if (!std::exchange(isReplaced, true))
                disk.put(m_path, compactedElsewhere);
            return real(fd, operation);
        };
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, calls);
        QVERIFY(isReplaced);
        QCOMPARE(Day::edit(Db(*book), 13), SQLITE_OK);
        book.reset();
        book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        QCOMPARE(Day::lastEdit(Db(*book)), 13);
    }

    void itDoesNotTakeThePlaceOfAFileThatCameMeanwhile() {
        MemDisk disk;
        prepare(disk);
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        try {
            book->compact([&](int) {
                disk.put(m_path, "from another computer");
                return true;
            });
            QFAIL("not noticed");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::NotSaved);
        }
        QCOMPARE(disk.content(m_path), "from another computer");
        QVERIFY(!disk.exists(m_path + u".compacting"_s));
        book->saveCopy(u"/copy.wellspring"_s);
        QVERIFY(Book::open(u"/copy.wellspring"_s, "pass", Mode::ReadWrite, {}, disk.calls()) !=
                nullptr);
    }

    void itStopsWhenToldAndLeavesNothing() {
        MemDisk disk;
        prepare(disk);
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        const QByteArray before = disk.content(m_path);
        try {
            book->compact([](int) { return false; });
            QFAIL("not stopped");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::Cancelled);
        }
        QCOMPARE(disk.content(m_path), before);
        QVERIFY(!disk.exists(m_path + u".compacting"_s));
        int last = -1;
        bool isRising = true;
        book->compact([&](int percent) {
            isRising = isRising && percent >= last && percent <= 100;
            last = percent;
            return true;
        });
        QVERIFY(isRising);
    }

    void whatAPowerCutTookTheBeginningOfIsALeftoverToo() {
        for (const QByteArray start : {"", "W", "Wellspring boo"}) {
            MemDisk disk;
            prepare(disk);
            disk.put(m_path + u".compacting"_s, start + QByteArray(5000, '\0'));
            auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
            QVERIFY(book->report().leftoverRemoved);
            book->compact();
        }
    }

    void somebodyElsesFileInItsWayStays() {
        MemDisk disk;
        prepare(disk);
        const QString inTheWay = m_path + u".compacting"_s;
        disk.put(inTheWay, "a letter");
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        QVERIFY(!book->report().leftoverRemoved);
        QVERIFY_THROWS_EXCEPTION(Error, book->compact());
        QCOMPARE(disk.content(inTheWay), "a letter");
        QCOMPARE(Day::edit(Db(*book), 13), SQLITE_OK);
    }

    void itIsWantedAtSixteenMegabytesAndTwiceTheLiveSize() {
        MemDisk disk;
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        const Db db(*book);
        QCOMPARE(db.exec("CREATE TABLE t(id INTEGER PRIMARY KEY, a BLOB);"
                         "INSERT INTO t VALUES(1, randomblob(3000000))"),
                 SQLITE_OK);
        while (book->fileBytes() <= (16 << 20)) {
            QVERIFY(!book->wantsCompaction());
            QCOMPARE(db.exec("UPDATE t SET a = randomblob(3000000)"), SQLITE_OK);
        }
        QVERIFY(book->wantsCompaction());
        const qint64 live = book->liveBytes();
        book->compact();
        QCOMPARE(book->fileBytes(), live);
        QCOMPARE(book->liveBytes(), live);
        QVERIFY(!book->wantsCompaction());
        QCOMPARE(db.rows("PRAGMA integrity_check"), "3:ok|\n");
    }

    void aSmallEditIsOneWriteAndOneSyncAtAnySize() {
        for (const int clients : {100, times(1000, 10000)}) {
            MemDisk disk;
            auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
            const Db db(*book);
            db.exec("PRAGMA cache_size=2000; CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT);"
                    "CREATE INDEX i ON t(a); CREATE TABLE change(id INTEGER PRIMARY KEY, a TEXT);"
                    "CREATE VIRTUAL TABLE f USING fts5(a, content='')");
            QCOMPARE(db.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                             "i < " +
                             QByteArray::number(clients * 20) +
                             ") INSERT INTO t SELECT i, hex(randomblob(80)) FROM n"),
                     SQLITE_OK);
            disk.isRecording = true;
            const qint64 before = book->fileBytes();
            QCOMPARE(db.exec("BEGIN; UPDATE t SET a = 'edited' WHERE id = 777;"
                             "INSERT INTO change(a) VALUES('777 edited');"
                             "INSERT INTO f(rowid, a) VALUES(777, 'edited'); COMMIT"),
                     SQLITE_OK);
            QCOMPARE(disk.record.size(), 2);
            QVERIFY(disk.record[0].startsWith(u"pwrite"_s));
            QCOMPARE(disk.record[1].trimmed(), u"fdatasync"_s);
            QVERIFY(book->fileBytes() - before <= 65536);
            qInfo("a small edit among %d rows: %lld bytes, 1 write, 1 sync", clients * 20,
                  book->fileBytes() - before);
        }
    }

    void aCommitTooLargeForOneWriteIsWholeOrNotThere() {
        MemDisk disk;
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        {
            const Db db(*book);
            QCOMPARE(db.exec("CREATE TABLE t(a BLOB)"), SQLITE_OK);
        }
        const auto add = [&] {
            return Db(*book).exec("INSERT INTO t VALUES(randomblob(20000000))");
        };
        for (int call = 1; call <= 5; ++call) { // three pieces, the record, the sync
            disk.fault = MemDisk::Fault::Die;
            disk.faultAt = disk.writeCalls + call;
            QVERIFY(add() != SQLITE_OK);
            book.reset();
            disk.restartProcess();
            book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
            // Only at the sync everything was written, though never acknowledged.
            QCOMPARE(Db(*book).rows("SELECT count(*) FROM t"), call < 5 ? "1:0|\n" : "1:1|\n");
        }
        QCOMPARE(add(), SQLITE_OK);
        book->verify();
        book.reset();
        book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        const Db db(*book);
        QCOMPARE(db.rows("SELECT count(*), sum(length(a)) FROM t"), "1:2|1:40000000|\n");
        QCOMPARE(db.rows("PRAGMA integrity_check"), "3:ok|\n");
    }

    void opensWithoutReadingThePages() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"large.wellspring"_s);
        {
            auto book = Book::create(path, "pass", KdfCost::lowest());
            const Db db(*book);
            db.exec("CREATE TABLE t(a BLOB)");
            for (int i = 0; i < times(10, 200); ++i)
                QCOMPARE(db.exec("INSERT INTO t VALUES(randomblob(1000000))"), SQLITE_OK);
        }
        qint64 bytes = 0;
        sealed::Calls calls = sealed::realCalls();
        calls.pread = [&bytes](int fd, void *to, size_t count, off_t at) {
            const ssize_t got = sealed::realCalls().pread(fd, to, count, at);
            bytes += got;
            return got;
        };
        QElapsedTimer timer;
        timer.start();
        auto book = Book::open(path, "pass", Mode::ReadWrite, {}, calls);
        qInfo("opening %lld bytes: %lld read, %lld ms", book->fileBytes(), bytes, timer.elapsed());
        QVERIFY(bytes * 20 < book->fileBytes());
    }
};

QTEST_GUILESS_MAIN(TestSealedCompact)
#include "test_sealed_compact.moc"
