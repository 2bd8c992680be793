// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrate.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMigrate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSchemaIsThatOfTheColumns() {
        Database database(uri(), Database::ReadWrite);
        migrate::run(database, migrate::scripts(), {});
        QStringList known{u"change"_s,       u"view_state"_s, u"document"_s,
                          u"search_state"_s, u"erased"_s,     u"forgotten"_s};
        for (const Table &table : allTables()) {
            known << table.name;
            const auto info = database.run(
                u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)"_s, {table.name});
            QCOMPARE(info.size(), table.columns.size() + 1);
            QCOMPARE(info[0][0].toString(), u"id"_s);
            QCOMPARE(info[0][3].toInt(), 1);
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const Table::Col &column = table.columns[i];
                const QByteArray where = (table.name + u'.' + column.name).toUtf8();
                static const QStringList types{u"INTEGER"_s, u"REAL"_s, u"TEXT"_s, u"BLOB"_s};
                QVERIFY2(info[i + 1][0].toString() == column.name, where);
                QVERIFY2(info[i + 1][1].toString() == types[int(column.type)], where);
                QVERIFY2(info[i + 1][2].toBool() == !column.nullable, where);
                if (column.target.isEmpty())
                    continue;
                QVERIFY2(isIndexed(database, table.name, column.name), where);
                const auto target = database.value(
                    u"SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ?"_s,
                    {table.name, column.name});
                QVERIFY2(target.toString() == column.target, where);
            }
        }
        for (const Values &row : database.run(u"SELECT name FROM sqlite_master WHERE type = "
                                              "'table' AND name NOT LIKE 'search%'"_s))
            QVERIFY2(known.contains(row[0].toString()), qPrintable(row[0].toString()));
    }

    /// A missing index on a parent column made others sixteen times slower.
    void everyLookupByOwnerOrLinkUsesAnIndex() {
        Database database(uri(), Database::ReadWrite);
        migrate::run(database, migrate::scripts(), {});
        for (const Table &table : allTables())
            for (const Table::Col &column : table.columns) {
                if (column.target.isEmpty())
                    continue;
                const QString plan =
                    database
                        .run(u"EXPLAIN QUERY PLAN "_s + table.selectWhere(column.name),
                             {Id(1)})[0][3]
                        .toString();
                QVERIFY2(plan.startsWith(u"SEARCH"_s), qPrintable(plan));
            }
    }

    void aNewerFileIsRefusedAndLeftAlone() {
        Database database(uri(), Database::ReadWrite);
        migrate::run(database, migrate::scripts(), {});
        database.run(u"PRAGMA user_version=99"_s);
        try {
            migrate::run(database, migrate::scripts(), {});
            QFAIL("nothing thrown");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::Newer);
        }
        QCOMPARE(migrate::versionOf(database), 99);
    }

    void anOlderNotebookKeepsItsSessions() {
        Database database(uri(), Database::ReadWrite);
        const std::vector<migrate::Script> all = migrate::scripts();
        migrate::run(database, {all.front()}, {});
        database.run(u"INSERT INTO session VALUES (2, NULL, NULL, '2026-11-25', NULL, '', NULL, "
                     "'video', '', 'held', 1, '', 'books', '', NULL, NULL, NULL)"_s);
        migrate::run(database, all, {});
        const Values row = database.run(u"SELECT gist, begun FROM session WHERE id = 2"_s).front();
        QCOMPARE(row[0].toString(), u"books"_s);
        QVERIFY(row[1].isNull());
    }

    void onlyWhatIsMissingRunsAfterABackup() {
        Database database(uri(), Database::ReadWrite);
        int backups = 0;
        const auto backUp = [&] { ++backups; };
        const migrate::Script first{1, u"a"_s, u"CREATE TABLE a (id INTEGER PRIMARY KEY);"_s};
        const migrate::Script second{
            2, u"b"_s,
            u"-- words; with a semicolon\nINSERT INTO a VALUES (7);\nCREATE TRIGGER t "
            "AFTER INSERT ON a BEGIN\n DELETE FROM a;\n SELECT 1;\nEND;"_s};
        migrate::run(database, {first}, backUp);
        QCOMPARE(backups, 0); // there was nothing to lose
        migrate::run(database, {first, second}, backUp);
        QCOMPARE(backups, 1);
        QCOMPARE(migrate::versionOf(database), 2);
        QCOMPARE(database.value(u"SELECT id FROM a"_s).toInt(), 7);
        migrate::run(database, {first, second}, backUp);
        QCOMPARE(backups, 1);
    }

    void aFailingScriptLeavesTheFileAsItWas_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("syntax") << u"INSERT INTO a VALUES (8);\nSELEKT;"_s;
        QTest::newRow("dangling") << u"CREATE TABLE b (a INTEGER REFERENCES a (id));\nINSERT INTO "
                                     "b VALUES (17);"_s;
        QTest::newRow("unfinished") << u"INSERT INTO a VALUES (8);\nSELECT 1"_s;
    }
    void aFailingScriptLeavesTheFileAsItWas() {
        QFETCH(QString, sql);
        Database database(uri(), Database::ReadWrite);
        const migrate::Script first{1, u"a"_s, u"CREATE TABLE a (id INTEGER PRIMARY KEY);"_s};
        migrate::run(database, {first}, {});
        QVERIFY_THROWS_EXCEPTION(Error, migrate::run(database, {first, {2, u"b"_s, sql}}, {}));
        QCOMPARE(migrate::versionOf(database), 1);
        QCOMPARE(database.value(u"SELECT count(*) FROM sqlite_master"_s).toInt(), 1);
        QCOMPARE(database.value(u"SELECT count(*) FROM a"_s).toInt(), 0);
        QVERIFY(!database.isInTransaction());
    }

    void rebuildingAParentKeepsItsChildren() {
        Database database(uri(), Database::ReadWrite);
        const migrate::Script first{
            1, u"a"_s,
            u"CREATE TABLE a (id INTEGER PRIMARY KEY);\nCREATE TABLE b (id INTEGER PRIMARY KEY, a "
            "INTEGER REFERENCES a (id) ON DELETE CASCADE);\nINSERT INTO a VALUES (1);\nINSERT INTO "
            "b VALUES (2, 1);"_s};
        const migrate::Script second{
            2, u"b"_s,
            u"CREATE TABLE c (id INTEGER PRIMARY KEY, more TEXT);\nINSERT INTO c SELECT id, '' "
            "FROM a;\nDROP TABLE a;\nALTER TABLE c RENAME TO a;"_s};
        database.run(u"PRAGMA foreign_keys=ON"_s);
        migrate::run(database, {first, second}, {});
        QCOMPARE(database.value(u"SELECT count(*) FROM b"_s).toInt(), 1);
    }

private:
    QString uri() const { return u"file:"_s + m_folder->filePath(u"plain.sqlite"_s); }
    static bool isIndexed(Database &database, const QString &table, const QString &column) {
        return database
                   .value(u"SELECT count(*) FROM pragma_index_list(?) l, pragma_index_info(l.name) "
                          "i WHERE i.seqno = 0 AND i.name = ?"_s,
                          {table, column})
                   .toInt() > 0;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMigrate)
#include "test_migrate.moc"
