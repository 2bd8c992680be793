// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayList>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

/// What the sealed file relies on: which calls the linked SQLite makes for its main database with
/// journal_mode=MEMORY and locking_mode=EXCLUSIVE, and in which order. A failure here means
/// that this SQLite commits in another way and the sealed file must be looked at again.
namespace {

QByteArrayList calls;

struct Traced {
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_file *realOf(sqlite3_file *file) {
    return reinterpret_cast<Traced *>(file)->real;
}

void note(const QByteArray &call) {
    if (calls.isEmpty() || calls.last() != call)
        calls << call;
}

sqlite3_io_methods tracedMethods() {
    sqlite3_io_methods m{};
    m.iVersion = 1;
    m.xClose = [](sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); };
    m.xRead = [](sqlite3_file *file, void *to, int bytes, sqlite3_int64 at) {
        return realOf(file)->pMethods->xRead(realOf(file), to, bytes, at);
    };
    m.xWrite = [](sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at) {
        note("write");
        if (bytes % 512 != 0 || at % bytes != 0)
            note("write of no page");
        return realOf(file)->pMethods->xWrite(realOf(file), from, bytes, at);
    };
    m.xTruncate = [](sqlite3_file *file, sqlite3_int64 bytes) {
        note("truncate");
        return realOf(file)->pMethods->xTruncate(realOf(file), bytes);
    };
    m.xSync = [](sqlite3_file *file, int flags) {
        note("sync");
        return realOf(file)->pMethods->xSync(realOf(file), flags);
    };
    m.xFileSize = [](sqlite3_file *file, sqlite3_int64 *bytes) {
        return realOf(file)->pMethods->xFileSize(realOf(file), bytes);
    };
    m.xLock = [](sqlite3_file *file, int level) {
        return realOf(file)->pMethods->xLock(realOf(file), level);
    };
    m.xUnlock = [](sqlite3_file *file, int level) {
        return realOf(file)->pMethods->xUnlock(realOf(file), level);
    };
    m.xCheckReservedLock = [](sqlite3_file *file, int *result) {
        return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
    };
    m.xFileControl = [](sqlite3_file *file, int operation, void *argument) {
        if (operation == SQLITE_FCNTL_SYNC)
            note("SYNC");
        if (operation == SQLITE_FCNTL_COMMIT_PHASETWO)
            note("PHASETWO");
        return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
    };
    m.xSectorSize = [](sqlite3_file *) { return 4096; };
    m.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; };
    return m;
}

int openTraced(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    static const sqlite3_io_methods methods = tracedMethods();
    auto *real = static_cast<sqlite3_vfs *>(vfs->pAppData);
    auto &traced = *reinterpret_cast<Traced *>(file);
    traced.real = reinterpret_cast<sqlite3_file *>(&traced + 1);
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        note("another file");
    const int code = real->xOpen(real, name, traced.real, flags, outFlags);
    traced.base.pMethods = traced.real->pMethods != nullptr ? &methods : nullptr;
    return code;
}

} // namespace

class TestSealedTrace : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    sqlite3_vfs m_vfs{};
    sqlite3 *m_db = nullptr;
    int m_statements = 0;

    int run(const char *sql) {
        ++m_statements;
        return sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    }
    /// The calls of one statement, repeated ones once.
    QByteArray trace(const char *sql) {
        calls.clear();
        return run(sql) == SQLITE_OK ? calls.join(' ') : QByteArray("error");
    }

private Q_SLOTS:
    void init() {
        sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
        m_vfs = *real;
        m_vfs.zName = "traced";
        m_vfs.pNext = nullptr;
        m_vfs.pAppData = real;
        m_vfs.szOsFile = int(sizeof(Traced)) + real->szOsFile;
        m_vfs.xOpen = openTraced;
        m_vfs.xFullPathname = [](sqlite3_vfs *vfs, const char *name, int bytes, char *out) {
            auto *under = static_cast<sqlite3_vfs *>(vfs->pAppData);
            return under->xFullPathname(under, name, bytes, out);
        };
        QCOMPARE(sqlite3_vfs_register(&m_vfs, 0), SQLITE_OK);
        const QByteArray path =
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())).toUtf8();
        QCOMPARE(sqlite3_open_v2(path.constData(), &m_db,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "traced"),
                 SQLITE_OK);
        QCOMPARE(run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=MEMORY;"
                     "PRAGMA temp_store=MEMORY; PRAGMA cache_size=10;"
                     "CREATE TABLE t(id INTEGER PRIMARY KEY, a);"
                     "INSERT INTO t VALUES(1, zeroblob(300000))"),
                 SQLITE_OK);
    }

    void cleanup() {
        sqlite3_close(m_db);
        m_db = nullptr;
        sqlite3_vfs_unregister(&m_vfs);
    }

    void aCommitWritesSyncsAndEndsWithPhaseTwo() {
        QCOMPARE(trace("INSERT INTO t VALUES(2, 'a')"), "write SYNC sync PHASETWO");
        QCOMPARE(trace("BEGIN"), "");
        QCOMPARE(trace("UPDATE t SET a = 'b' WHERE id = 2"), "");
        QCOMPARE(trace("COMMIT"), "write SYNC sync PHASETWO");
    }

    void aCacheSpillWritesAndNothingElse() {
        run("BEGIN");
        QCOMPARE(trace("INSERT INTO t VALUES(3, zeroblob(400000))"), "write");
        QCOMPARE(trace("COMMIT"), "write SYNC sync PHASETWO");
    }

    void aRollbackAfterASpillSyncsButHasNoPhaseTwo() {
        run("BEGIN");
        run("INSERT INTO t VALUES(3, zeroblob(400000))");
        const QByteArray found = trace("ROLLBACK");
        QVERIFY2(found.contains("truncate") && found.contains("SYNC sync"), found.constData());
        QVERIFY2(!found.contains("PHASETWO"), found.constData());
    }

    void aRollbackWithoutASpillCallsNothing() {
        run("INSERT INTO t VALUES(2, 'a'); BEGIN");
        run("UPDATE t SET a = 'c' WHERE id = 2");
        QCOMPARE(trace("ROLLBACK"), "");
        run("BEGIN; SAVEPOINT one");
        run("INSERT INTO t VALUES(4, 'd')");
        QCOMPARE(trace("ROLLBACK TO one"), "");
        run("COMMIT");
    }

    void anEmptyTransactionIsPhaseTwoAlone() {
        run("BEGIN IMMEDIATE");
        QCOMPARE(trace("COMMIT"), "PHASETWO");
        run("BEGIN");
        QCOMPARE(trace("COMMIT"), "");
    }

    void aShrinkingCommitTruncatesBeforePhaseTwo() {
        run("INSERT INTO t VALUES(5, zeroblob(500000)); DELETE FROM t WHERE id = 5");
        const QByteArray found = trace("VACUUM");
        QVERIFY2(found.endsWith("SYNC sync truncate PHASETWO"), found.constData());
        QVERIFY2(!found.contains("another file"), found.constData());
    }

    void everyWriteIsAWholePage() {
        calls.clear();
        run("CREATE INDEX i ON t(a); CREATE VIRTUAL TABLE f USING fts5(x);"
            "INSERT INTO f VALUES('one two'); DELETE FROM t; DROP TABLE f; VACUUM");
        QVERIFY(!calls.contains("write of no page"));
        QVERIFY(!calls.contains("another file"));
    }

    void cleanupTestCase() {
        qInfo("trace: SQLite %s, %d statements traced", sqlite3_libversion(), m_statements);
    }
};

QTEST_GUILESS_MAIN(TestSealedTrace)
#include "test_sealed_trace.moc"
