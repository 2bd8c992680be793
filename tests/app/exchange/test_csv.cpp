// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv.h"

#include "app/error.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QString &name) {
    QFile f(qEnvironmentVariable("WELLSPRING_SOURCE") + u"/tests/data/contacts/"_s + name);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("no such test file");
    return f.readAll();
}

// The sentence with which it was refused; empty: it was not.
QString refusal(const QByteArray &bytes) {
    try {
        csv::parse(bytes);
    } catch (const Error &error) {
        return error.kind == Error::Kind::BadInput ? error.sentence : u"another kind"_s;
    }
    return {};
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodingsAreTold_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("encoding");
        QTest::addRow("mark") << u"bom.csv"_s << int(csv::Encoding::Utf8Bom);
        QTest::addRow("UTF-8") << u"google.csv"_s << int(csv::Encoding::Utf8);
        QTest::addRow("UTF-16") << u"google-old.csv"_s << int(csv::Encoding::Utf16);
        QTest::addRow("CP932") << u"outlook-ja.csv"_s << int(csv::Encoding::Cp932);
    }
    void encodingsAreTold() {
        QFETCH(QString, name);
        QTEST(int(csv::decode(file(name)).encoding), "encoding");
        QVERIFY(!csv::parse(file(name)).rows.isEmpty());
        QVERIFY(!csv::parse(file(name)).heading.first().startsWith(QChar(0xFEFF)));
    }

    // What the tables called Shift_JIS disagree on.
    void windowsLettersArriveWhole() {
        const QByteArray bytes(
            "\xFB\xFC\x8B\xB4,\x87\x40,\x87\x8A,\x81\x60,\xFA\xB1,\x5C,\xB1\x7E");
        QCOMPARE(csv::decode(bytes).text, u"髙橋,①,㈱,～,﨑,\\,ｱ~"_s);
    }

    void everyBrokenFileGetsASentence_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::addRow("empty") << u"empty.csv"_s << u"empty"_s;
        QTest::addRow("blank") << u"blank.csv"_s << u"empty"_s;
        QTest::addRow("workbook") << u"workbook.csv"_s << u"spreadsheet"_s;
        QTest::addRow("UTF-16 without mark") << u"utf16-no-mark.csv"_s << u"no text"_s;
        QTest::addRow("open quote") << u"open-quote.csv"_s << u"row 3"_s;
        QTest::addRow("neither encoding") << u"broken-letters.csv"_s << u"line 3"_s;
        QTest::addRow("cut off") << u"cut-off.csv"_s << u"neither UTF-8"_s;
    }
    void everyBrokenFileGetsASentence() {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const QString sentence = refusal(file(name));
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QVERIFY(sentence.endsWith(u"Nothing has been taken over."));
    }

    void brokenRowsAreNamedAndTheOthersRead() {
        const csv::Table table = csv::parse(file(u"ragged.csv"_s));
        QList<int> good, bad;
        for (const csv::Row &row : table.rows) {
            good.append(row.row);
            QCOMPARE(row.cells.size(), 4);
        }
        for (const csv::BadRow &row : table.bad) {
            bad.append(row.row);
            QVERIFY(!row.reason.isEmpty());
        }
        QCOMPARE(good, (QList<int>{2, 3, 5, 8}));
        QCOMPARE(bad, (QList<int>{4, 6, 7}));
        const csv::Table nul = csv::parse(file(u"nul.csv"_s));
        QCOMPARE(nul.rows.size(), 2);
        QCOMPARE(nul.bad.size(), 1);
        QCOMPARE(nul.bad.first().row, 3);
    }

    void rowsAreCountedAsASpreadsheetDoes() {
        const csv::Table table = csv::parse("a,b\r\n\r\n1,\"x\r\ny\"\r\n\r\n2,z");
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(0), (csv::Row{3, {u"1"_s, u"x\ny"_s}}));
        QCOMPARE(table.rows.at(1), (csv::Row{5, {u"2"_s, u"z"_s}}));
    }

    void otherSeparatorsAreFound() {
        QCOMPARE(csv::parse(file(u"semicolon.csv"_s)).rows.first().cells.last(),
                 u"見本県;みなと市"_s);
        QCOMPARE(csv::parse("a\tb\n1\t2").heading.size(), 2);
        QCOMPARE(csv::parse("a\n1").heading.size(), 1);
    }

    void aHeadingAloneIsAnEmptyTable() {
        const csv::Table table = csv::parse(file(u"heading-only.csv"_s));
        QCOMPARE(table.heading, (QStringList{u"姓"_s, u"名"_s}));
        QVERIFY(table.rows.isEmpty() && table.bad.isEmpty());
    }

    void limitsAreKept() {
        QByteArray most("a\n");
        for (int i = 0; i < csv::mostRecords; ++i)
            most += "1\n";
        QCOMPARE(csv::parse(most).rows.size(), csv::mostRecords);
        QVERIFY(refusal(most + "1\n").contains(u"100000"));
        QByteArray big("a\n");
        big.append(csv::mostBytes, 'x');
        QVERIFY(refusal(big).contains(u"50 MB"));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "test_csv.moc"
