// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/sealedday.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

/// The same random statements to plain SQLite and to a sealed file: every answer must be equal.
class TestSealedSql : public QObject {
    Q_OBJECT

private:
    MemDisk m_disk;
    Random m_random{7};
    std::unique_ptr<Book> m_book;
    Db m_sealed;
    Db m_plain;
    int m_statements = 0, m_errors = 0, m_reopened = 0, m_compacted = 0, m_vacuums = 0;
    const QString m_path = u"/sql.wellspring"_s;

    QByteArray id() { return QByteArray::number(between(m_random, 1, 400)); }
    QByteArray word() {
        static const char *const words[] = {"spring", "well", "目標", "田中", "brake", "goal", "a"};
        return words[between(m_random, 0, 6)];
    }
    QByteArray text() {
        QByteArray out;
        const auto count = between(m_random, 1, 12);
        for (int i = 0; i < count; ++i)
            out += word() + ' ';
        return '\'' + out + '\'';
    }

    QByteArray change() {
        switch (between(m_random, 0, 9)) {
        case 0:
        case 1:
        case 2:
            return "INSERT OR REPLACE INTO t VALUES(" + id() + ", " + text() + ", zeroblob(" +
                   QByteArray::number(between(m_random, 0, 3000)) + "))";
        case 3:
            return "UPDATE t SET a = " + text() +
                   " WHERE id % 17 = " + QByteArray::number(between(m_random, 0, 16));
        case 4:
            return "DELETE FROM t WHERE id = " + id();
        case 5:
            return "INSERT INTO f(a) VALUES(" + text() + ")";
        case 6:
            return "DELETE FROM f WHERE rowid = " + id();
        case 7: // many rows: spills a cache of ten pages
            return "INSERT INTO t(a, b) SELECT a || 'x', zeroblob(length(a) * 40) FROM t LIMIT 60";
        case 8:
            return "DELETE FROM t WHERE id > 300 OR length(b) > 2800";
        default:
            return "INSERT INTO t(id, a) VALUES(" + id() + ", NULL)"; // may collide
        }
    }

    QByteArray question() {
        switch (between(m_random, 0, 4)) {
        case 0:
            return "SELECT count(*), sum(length(a)), sum(length(b)) FROM t";
        case 1:
            return "SELECT id, a FROM t WHERE a > '" + word() + "' ORDER BY a, id LIMIT 20";
        case 2:
            return "SELECT rowid, a FROM f WHERE f MATCH '" + word() + "' ORDER BY rowid LIMIT 20";
        case 3:
            return "SELECT a, count(*) FROM t GROUP BY a ORDER BY 2 DESC, 1 LIMIT 5";
        default:
            return "SELECT * FROM t WHERE id = " + id();
        }
    }

    QByteArray frame() {
        switch (between(m_random, 0, 11)) {
        case 0:
        case 1:
        case 2:
            return "BEGIN";
        case 3:
        case 4:
        case 5:
            return "COMMIT";
        case 6:
            return "ROLLBACK";
        case 7:
            return "SAVEPOINT s";
        case 8:
            return "ROLLBACK TO s";
        case 9:
            return "RELEASE s";
        case 10:
            return "CREATE TABLE IF NOT EXISTS x" + QByteArray::number(m_statements % 3) +
                   " AS SELECT * FROM t LIMIT 40";
        default:
            return "DROP TABLE IF EXISTS x" + QByteArray::number(m_statements % 3);
        }
    }

    void both(const QByteArray &sql) {
        ++m_statements;
        const QByteArray wanted = m_plain.rows(sql);
        const QByteArray found = m_sealed.rows(sql);
        m_errors += wanted.startsWith("error") ? 1 : 0;
        if (found != wanted)
            QFAIL(
                (sql + "\nwanted " + wanted.left(300) + "\nfound " + found.left(300)).constData());
    }

    void occasionally(int i) {
        const bool isIdle = sqlite3_get_autocommit(m_plain.handle()) != 0;
        if (i % 97 == 0 && isIdle) { // also other page sizes
            both("PRAGMA page_size=" + QByteArray::number(512 << between(m_random, 0, 7)));
            both("VACUUM");
            ++m_vacuums;
        }
        if (i % 211 == 0) { // open transactions too
            m_book->compact();
            ++m_compacted;
        }
        if (i % 151 == 0 && isIdle) {
            m_sealed = Db();
            const bool isKilled = between(m_random, 0, 1) == 0;
            m_disk.isDead = isKilled;
            m_book.reset();
            m_disk.restartProcess();
            m_book = Book::open(m_path, "pass", Mode::ReadWrite, {}, m_disk.calls());
            m_sealed = Db(*m_book);
            ++m_reopened;
        }
        if (i % 499 == 0)
            both("PRAGMA integrity_check");
    }

private Q_SLOTS:
    void answersAsPlainSqlite() {
        m_book = Book::create(m_path, "pass", KdfCost::lowest(), m_disk.calls());
        m_sealed = Db(*m_book);
        // A file, since VACUUM changes no page size in memory.
        QTemporaryDir folder;
        m_plain = Db::plain(folder.filePath(u"plain"_s).toUtf8());
        both("PRAGMA synchronous=OFF");
        both("CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, b BLOB)");
        both("CREATE INDEX t_a ON t(a)");
        both("CREATE VIRTUAL TABLE f USING fts5(a)");
        const int wanted = times(5000, 400000);
        Progress progress("sql", wanted);
        for (int i = 1; m_statements < wanted && !QTest::currentTestFailed(); ++i) {
            progress.at(m_statements);
            const auto kind = between(m_random, 0, 9);
            both(kind < 5 ? change() : kind < 8 ? question() : frame());
            occasionally(i);
        }
        if (QTest::currentTestFailed())
            return;
        m_plain.exec("COMMIT");
        m_sealed.exec("COMMIT");
        for (const char *sql : {"SELECT * FROM t ORDER BY id", "SELECT rowid, * FROM f",
                                "SELECT * FROM sqlite_master ORDER BY name",
                                "PRAGMA integrity_check", "PRAGMA freelist_count"})
            both(sql);
        if (QTest::currentTestFailed())
            return;
        m_book->verify();
        m_plain = Db();
        qInfo("sql: %d statements (%d of them errors on both sides), %d reopened, %d compacted, "
              "%d vacuums; 0 differ",
              m_statements, m_errors, m_reopened, m_compacted, m_vacuums);
    }
};

QTEST_GUILESS_MAIN(TestSealedSql)
#include "test_sealed_sql.moc"
