// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changevalues.h"
#include "filled.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a change row holds is the row again.
class TestChangeValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMemberOfEveryTypeComesBack() {
        Filler filler;
        int columns = 0;
        eachType([&]<class T>() {
            T row;
            eachColumn<T>([&](const auto &column) {
                using M = std::decay_t<decltype(row.*(column.member))>;
                if constexpr (std::is_same_v<M, Id>)
                    row.*(column.member) = (Id(1) << 60) + ++columns; // beyond what JSON counts
                else
                    filler.set(row.*(column.member));
            });
            const Values values = toValues(row);
            const Table &table = tableOf<T>();
            QVERIFY2(changevalues::wholeRow(table, changevalues::asJson(table, values)) == values,
                     Described<T>::table);
        });
        QVERIFY(columns > 50);
    }

    /// A row removed before its table got a column that is never empty can still be written.
    void aColumnThatCameLaterHasItsFreshValue() {
        int filled = 0;
        for (const Table &table : allTables()) {
            const Values row = changevalues::wholeRow(table, u"{}"_s);
            for (size_t i = 0; i < table.columns.size(); ++i) {
                QVERIFY2(row[qsizetype(i)].isNull() == table.columns[i].nullable,
                         qPrintable(table.name + u'.' + table.columns[i].name));
                filled += table.columns[i].nullable ? 0 : 1;
            }
        }
        QVERIFY(filled > 50);
    }

    void onlyWhatDiffersIsTold() {
        const Table &table = tableOf<Fact>();
        Fact before;
        before.text = u"before"_s;
        Fact after = before;
        after.text = u"after"_s;
        const Values now = toValues(after), then = toValues(before);
        const auto cells = changevalues::cellsOf(table, changevalues::asJson(table, now, &then));
        QCOMPARE(cells.size(), size_t(1));
        QCOMPARE(cells.at(table.column(u"text"_s)).toString(), u"after"_s);
    }

    void whatThisVersionDoesNotKnowIsLeftOut() {
        QVERIFY(changevalues::cellsOf(tableOf<Fact>(), u"{\"colour\": 1}"_s).empty());
        QVERIFY(!changevalues::knownTable(u"dream"_s));
        QCOMPARE(changevalues::knownTable(u"fact"_s), &tableOf<Fact>());
    }
};

QTEST_GUILESS_MAIN(TestChangeValues)
#include "test_changevalues.moc"
