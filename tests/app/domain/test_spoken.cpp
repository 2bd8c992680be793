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
        QTest::newRow("by a weekday") << u"土曜までに送る"_s << false << QDate(2026, 12, 12);
        QTest::newRow("the same weekday") << u"水曜日まで"_s << false << QDate(2026, 12, 16);
        QTest::newRow("next week's") << u"来週の月曜までに"_s << false << QDate(2026, 12, 14);
        QTest::newRow("next week's, far") << u"来週の日曜まで"_s << false << QDate(2026, 12, 20);
        QTest::newRow("tomorrow") << u"明日までに電話"_s << false << QDate(2026, 12, 10);
        QTest::newRow("no by-when") << u"土曜までの本を読む"_s << false << none;
        QTest::newRow("by Saturday") << u"Send it by Saturday"_s << false << QDate(2026, 12, 12);
        QTest::newRow("by Fri") << u"me: call by Fri"_s << true << QDate(2026, 12, 11);
        QTest::newRow("by 16 Dec") << u"Call by 16 Dec"_s << false << QDate(2026, 12, 16);
        QTest::newRow("by January 10") << u"Call by January 10"_s << false << QDate(2027, 1, 10);
        QTest::newRow("no weekday") << u"Pay by money order"_s << false << none;
    }
    void wordsSayWhoAndWhen() {
        QFETCH(QString, words);
        QFETCH(bool, mine);
        QFETCH(QDate, due);
        const SpokenPromise heard = spokenPromise(words, QDate(2026, 12, 9));
        QCOMPARE(heard.owes == Side::Consultant, mine);
        QCOMPARE(heard.due, due);
    }
    void aDayThatStandsBesideTheWordsIsLeftOut_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("shown");
        const QDate saturday(2026, 12, 12);
        QTest::newRow("before") << u"土曜までに送る"_s << saturday << u"送る"_s;
        QTest::newRow("after") << u"リストを見せる。12/12(土)まで"_s << saturday
                               << u"リストを見せる。"_s;
        QTest::newRow("full width") << u"１２／１２までに送る"_s << saturday << u"送る"_s;
        QTest::newRow("with a comma") << u"12/12まで、送る"_s << saturday << u"送る"_s;
        QTest::newRow("English") << u"Send it by Saturday, please"_s << saturday
                                 << u"Send it, please"_s;
        QTest::newRow("English, in figures")
            << u"Call the joiner by 12/12"_s << saturday << u"Call the joiner"_s;
        QTest::newRow("another day")
            << u"土曜までに送る"_s << saturday.addDays(7) << u"土曜までに送る"_s;
        QTest::newRow("no day") << u"送る"_s << saturday << u"送る"_s;
        QTest::newRow("nothing else") << u"土曜まで"_s << saturday << u"土曜まで"_s;
    }
    void aDayThatStandsBesideTheWordsIsLeftOut() {
        QFETCH(QString, words);
        QFETCH(QDate, due);
        QFETCH(QString, shown);
        Promise promise;
        promise.text = words;
        promise.made = QDate(2026, 12, 9);
        promise.due = due;
        QCOMPARE(promiseWords(promise), shown);
    }
};

QTEST_GUILESS_MAIN(TestSpoken)
#include "test_spoken.moc"
