// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/spoken.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSpoken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsSayWhoAndWhen_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("mine");
        QTest::addColumn<QDate>("due");
        const QDate none;
        QTest::newRow("theirs") << u"選書リストを見せる"_s << false << none;
        QTest::newRow("mine") << u"私 → 締切を調べる"_s << true << none;
        QTest::newRow("mine, in English") << u"me: find the deadline"_s << true << none;
        QTest::newRow("a name that begins alike") << u"Ian will call"_s << false << none;
        QTest::newRow("by a day") << u"リストを見せる。12/12(土)まで"_s << false
                                  << QDate(2026, 12, 12);
        QTest::newRow("in kanji") << u"12月16日まで"_s << false << QDate(2026, 12, 16);
        QTest::newRow("next year") << u"1/10まで"_s << false << QDate(2027, 1, 10);
        QTest::newRow("a fraction is no day") << u"1/2だけ読む"_s << false << none;
        QTest::newRow("no such day") << u"2/30まで"_s << false << none;
    }
    void wordsSayWhoAndWhen() {
        QFETCH(QString, words);
        QFETCH(bool, mine);
        QFETCH(QDate, due);
        const SpokenPromise heard = spokenPromise(words, QDate(2026, 12, 9));
        QCOMPARE(heard.owes == Side::Consultant, mine);
        QCOMPARE(heard.due, due);
    }
};

QTEST_GUILESS_MAIN(TestSpoken)
#include "test_spoken.moc"
