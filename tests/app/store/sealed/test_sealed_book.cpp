// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/book.h"
#include "app/store/sealed/format.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

namespace {

/// A connection as the store makes one.
class Connection {
public:
    explicit Connection(const Book &book, const QString &name = u"sealed"_s) : m_name(name) {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(book.sqliteUri());
        database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        if (!book.isReadOnly()) {
            run(u"PRAGMA locking_mode=EXCLUSIVE"_s);
            run(u"PRAGMA journal_mode=MEMORY"_s);
        }
        run(u"PRAGMA temp_store=MEMORY"_s);
    }
    ~Connection() {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    bool tried(const QString &sql) const {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql);
    }
    void run(const QString &sql) const {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    QVariant value(const QString &sql) const {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
};

} // namespace

class TestSealedBook : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString place(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void whatIsWrittenIsThereAfterReopening() {
        const QString path = place(u"a.wellspring"_s);
        {
            auto book = Book::create(path, "secret", KdfCost::lowest());
            const Connection connection(*book);
            connection.run(u"CREATE TABLE t(a TEXT)"_s);
            connection.run(u"INSERT INTO t VALUES('お客様')"_s);
        }
        auto book = Book::open(path, "secret", Mode::ReadWrite);
        QVERIFY(book->report().wasEmptyTail);
        {
            const Connection connection(*book);
            QCOMPARE(connection.value(u"SELECT a FROM t"_s).toString(), u"お客様"_s);
            QCOMPARE(connection.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        }
        book->verify();
        book->compact();
        book->verify();
        const Connection connection(*book);
        QCOMPARE(connection.value(u"SELECT a FROM t"_s).toString(), u"お客様"_s);
        connection.run(u"INSERT INTO t VALUES('after')"_s);
        QCOMPARE(connection.value(u"SELECT count(*) FROM t"_s).toInt(), 2);
    }

    void aSnapshotReadsWhileTheBookIsWritten() {
        const QString path = place(u"b.wellspring"_s);
        auto book = Book::create(path, "secret", KdfCost::lowest());
        const Connection writer(*book);
        writer.run(u"CREATE TABLE t(a INTEGER)"_s);
        writer.run(u"INSERT INTO t VALUES(1)"_s);
        auto snapshot = Book::open(path, "secret", Mode::ReadOnlySnapshot);
        const Connection reader(*snapshot, u"reader"_s);
        writer.run(u"INSERT INTO t VALUES(2)"_s);
        QCOMPARE(reader.value(u"SELECT count(*) FROM t"_s).toInt(), 1);
        QVERIFY(!reader.tried(u"INSERT INTO t VALUES(3)"_s));
        QCOMPARE(writer.value(u"SELECT count(*) FROM t"_s).toInt(), 2);
    }

    void aConnectionThatOutlivesItsBookGetsErrors() {
        auto book = Book::create(place(u"d.wellspring"_s), "secret", KdfCost::lowest());
        const Connection connection(*book);
        connection.run(u"CREATE TABLE t(a TEXT)"_s);
        connection.run(u"PRAGMA cache_size=0"_s);
        book.reset();
        QVERIFY(!connection.tried(u"INSERT INTO t VALUES(zeroblob(100000))"_s));
        QVERIFY(!connection.tried(u"ATTACH 'file:sealed-book?vfs=sealed-1' AS again"_s));
    }

    void valuesMadeToHarmAreRefused() {
        // Only who has the key can make these: a notebook sent with its passphrase.
        const sealed::SecretKey key = sealed::SecretKey::random();
        sealed::Header header;
        header.baseLength = sealed::headerBytes + sealed::headBytes;
        header.keySlots = {
            sealed::makeSlot(key, header.fileId, "secret", KdfCost::lowest(), sealed::realCalls())};
        const sealed::Sealer sealer(key, header.fileId);
        const QByteArray start = sealed::encodeHeader(header);
        sealed::CommitHead good;
        good.sequence = 1;
        good.before = sealed::hashOf(reinterpret_cast<const unsigned char *>(start.constData()),
                                     size_t(start.size()));
        sealed::CommitHead huge = good;
        huge.databaseBytes = std::numeric_limits<qint64>::max();
        sealed::CommitHead negative = good;
        negative.floorBytes = -1;
        sealed::CommitHead high = good;
        high.databaseBytes = qint64(1) << 44;
        const QByteArray block(sealed::storedBlockBytes, '\0');
        const QByteArray files[] = {start + sealer.sealRecord(huge, {}),
                                    start + sealer.sealRecord(negative, {}),
                                    start + sealer.sealRecord(high, {{0xfffffff0U, {}}}) + block};
        for (const QByteArray &bytes : files) {
            const QString path = place(u"harm.wellspring"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            try {
                Book::open(path, "secret", Mode::ReadWrite);
                QFAIL("opened");
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::Damaged);
            }
        }
    }

    void otherJournalsAndTemporaryFilesAreRefused() {
        auto book = Book::create(place(u"c.wellspring"_s), "secret", KdfCost::lowest());
        const Connection connection(*book);
        for (const QString &mode : {u"DELETE"_s, u"OFF"_s, u"WAL"_s, u"TRUNCATE"_s, u"PERSIST"_s})
            QVERIFY(!connection.tried(u"PRAGMA journal_mode="_s + mode));
        QVERIFY(!connection.tried(u"PRAGMA temp_store=FILE"_s));
        QCOMPARE(connection.value(u"PRAGMA journal_mode"_s).toString(), u"memory"_s);
        QVERIFY(!connection.tried(u"ATTACH 'other' AS other"_s));
    }
};

QTEST_GUILESS_MAIN(TestSealedBook)
#include "test_sealed_book.moc"
