// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "tests/support/memdisk.h"
#include "tests/support/sealedday.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using sealed::Book;

/// What the connection promises to the sealed file below it.
class TestDatabase : public QObject {
    Q_OBJECT

private:
    MemDisk m_disk;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<Database> m_database;

    int busyStatements() const {
        int busy = 0;
        for (sqlite3_stmt *one = sqlite3_next_stmt(m_database->handle(), nullptr); one != nullptr;
             one = sqlite3_next_stmt(m_database->handle(), one))
            busy += sqlite3_stmt_busy(one) != 0 ? 1 : 0;
        return busy;
    }

private Q_SLOTS:
    void init() {
        m_book = Book::create(u"/a.wellspring"_s, "x", sealed::KdfCost::lowest(), m_disk.calls());
        m_database = std::make_unique<Database>(m_book->sqliteUri(), Database::ReadWrite);
        m_database->run(u"CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT)"_s);
        for (int i = 0; i < 50; ++i)
            m_database->run(u"INSERT INTO t(b) VALUES(?)"_s, {u"words"_s});
    }
    void cleanup() {
        m_database.reset();
        m_book.reset();
        m_disk.capacity = -1;
        m_disk.remove(u"/a.wellspring"_s);
    }

    /// Trap 7: a half-read SELECT dies when a commit fails, and keeps its lock until then.
    void noStatementStaysHalfRead() {
        QCOMPARE(m_database->value(u"SELECT b FROM t"_s).toString(), u"words"_s);
        QCOMPARE(busyStatements(), 0);
        QCOMPARE(m_database->run(u"SELECT a, b FROM t"_s).size(), size_t(50));
        QCOMPARE(busyStatements(), 0);
        const auto stopAtTheThird = [rows = 0](const QSqlQuery &) mutable {
            if (++rows == 3)
                throw Error(Error::Kind::Cancelled, {});
        };
        QVERIFY_THROWS_EXCEPTION(Error, m_database->each(u"SELECT a FROM t"_s, {}, stopAtTheThird));
        QCOMPARE(busyStatements(), 0);
        QVERIFY_THROWS_EXCEPTION(Error, m_database->run(u"SELECT abs(-9223372036854775808)"_s));
        QCOMPARE(busyStatements(), 0);
    }

    void aFailedCommitTakesNoStatementWithIt() {
        m_disk.capacity = 0;
        {
            Transaction transaction(*m_database);
            m_database->run(u"UPDATE t SET b = 'other'"_s);
            QVERIFY_THROWS_EXCEPTION(Error, transaction.commit());
        }
        m_disk.capacity = -1;
        QCOMPARE(busyStatements(), 0);
        QCOMPARE(m_database->value(u"SELECT count(*) FROM t WHERE b = 'words'"_s).toInt(), 50);
        m_database->run(u"INSERT INTO t(b) VALUES(?)"_s, {u"words"_s});
        QCOMPARE(m_database->value(u"SELECT count(*) FROM t"_s).toInt(), 51);
    }

    /// As after a rollback that failed for want of memory.
    void aTransactionLeftOpenStopsNoLaterOne() {
        m_database->run(u"BEGIN IMMEDIATE"_s);
        m_database->run(u"UPDATE t SET b = 'half'"_s);
        {
            Transaction transaction(*m_database);
            m_database->run(u"INSERT INTO t(b) VALUES('whole')"_s);
            transaction.commit();
        }
        QCOMPARE(m_database->value(u"SELECT count(*) FROM t WHERE b = 'half'"_s).toInt(), 0);
        QCOMPARE(m_database->value(u"SELECT count(*) FROM t WHERE b = 'whole'"_s).toInt(), 1);
    }

    /// What SQLite needs for a while is written nowhere, and its journal neither.
    void nothingOfAWhileIsWritten() {
        QCOMPARE(m_database->value(u"PRAGMA temp_store"_s).toInt(), 2); // memory
        QCOMPARE(m_database->value(u"PRAGMA journal_mode"_s).toString(), u"memory"_s);
        QCOMPARE(m_database->value(u"PRAGMA locking_mode"_s).toString(), u"exclusive"_s);
    }

    /// Trap 10: a file that is attached would bring its own journal mode.
    void nothingIsAttached() {
        const QTemporaryDir folder;
        const QString plain = folder.filePath(u"plain"_s);
        for (const QString &name : {plain, u"file:"_s + plain, u"file:%1?vfs=unix"_s.arg(plain),
                                    u":memory:"_s, u"file:x?vfs=memdb"_s, m_book->sqliteUri()}) {
            QVERIFY_THROWS_EXCEPTION(Error, m_database->run(u"ATTACH '%1' AS other"_s.arg(name)));
            QVERIFY_THROWS_EXCEPTION(Error, m_database->run(u"ATTACH ? AS other"_s, {name}));
            QCOMPARE(m_database->run(u"PRAGMA database_list"_s).size(), size_t(1));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
        m_database->run(u"VACUUM"_s); // which attaches something of its own
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
