// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen, heard from a line and made into a usual.
#include "app/domain/choices.h"
#include "tests/app/brief/life.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 9);

void chose(Life &life, int ago, const QString &topic, const QString &value) {
    Choice choice;
    choice.topic = topic;
    choice.value = value;
    choice.date = today.addDays(-ago);
    life.add(choice);
}

void usual(Life &life, const QString &topic, const QString &value) {
    Usual row;
    row.topic = topic;
    row.value = value;
    row.position = int(life.notebook.usuals.size());
    life.add(row);
}

QString said(const Life &life, const QString &words) {
    const auto heard = about::spokenChoice(words, life.notebook);
    return heard ? heard->topic + u'|' + heard->value : QString();
}

} // namespace

class TestChoices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeAlikeSuggestAUsual() {
        Life life;
        chose(life, 28, u"飲みもの"_s, u"黒豆茶"_s);
        chose(life, 21, u"飲みもの"_s, u"ほうじ茶"_s);
        chose(life, 14, u"飲みもの"_s, u"黒豆茶"_s);
        QVERIFY(about::proposedUsuals(life.notebook, today).empty());
        chose(life, 7, u"飲みもの "_s, u"黒豆茶"_s);
        const auto proposed = about::proposedUsuals(life.notebook, today);
        QCOMPARE(proposed.size(), std::size_t(1));
        QCOMPARE(proposed[0].value, u"黒豆茶"_s);
        QCOMPARE(proposed[0].times, 3);
        QCOMPARE(proposed[0].of, 4);
        const Usual row = about::usualFrom(proposed[0], life.notebook, today);
        QCOMPARE(row.client, life.notebook.client.id);
        QCOMPARE(row.confirmed, today);
        // Not before it was so, and not for a topic that has its usual.
        QVERIFY(about::proposedUsuals(life.notebook, today.addDays(-8)).empty());
        usual(life, u"飲みもの"_s, u"水"_s);
        QVERIFY(about::proposedUsuals(life.notebook, today).empty());
    }
    void noneWhereTheyChooseNowThisNowThat() {
        Life life;
        for (int i = 0; i < 8; ++i)
            chose(life, 7 * i, u"Drink"_s, i % 2 ? u"Tea"_s : u"Coffee"_s);
        QVERIFY(about::proposedUsuals(life.notebook, today).empty());
    }
    void eachTopicForItself() {
        Life life;
        for (int i = 3; i > 0; --i) {
            chose(life, 10 * i, u"Drink"_s, u"Tea"_s);
            chose(life, 10 * i, u"Seat"_s, u"window"_s);
        }
        const auto proposed = about::proposedUsuals(life.notebook, today);
        QCOMPARE(proposed.size(), std::size_t(2));
        usual(life, u"Time"_s, u"morning"_s);
        QCOMPARE(about::usualFrom(proposed[0], life.notebook, today).position, 1);
    }
    void aLineSaysWhatWasChosen_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("heard");
        QTest::newRow("with a colon") << u"Seat: by the window."_s << u"Seat|by the window"_s;
        QTest::newRow("with a wide colon") << u"席:窓ぎわ。"_s << u"席|窓ぎわ"_s;
        QTest::newRow("a known topic as it is known") << u"drink:  COFFEE"_s << u"Drink|Coffee"_s;
        QTest::newRow("a topic and what follows") << u"飲みもの 麦茶"_s << u"飲みもの|麦茶"_s;
        QTest::newRow("after a wide blank") << u"飲みもの 黒豆茶"_s << u"飲みもの|黒豆茶"_s;
        QTest::newRow("a topic alone") << u"飲みもの"_s << u"飲みもの|ほうじ茶、砂糖なし"_s;
        QTest::newRow("what was chosen before")
            << u"黒豆茶。ほうじ茶は夜だけにした。"_s << u"飲みもの|黒豆茶"_s;
        QTest::newRow("the first of them") << u"Coffee, no tea today"_s << u"Drink|Coffee"_s;
        QTest::newRow("words of their own only") << u"Steak and coffees"_s << QString();
        QTest::newRow("nor the end of one") << u"A protea on the table"_s << QString();
        QTest::newRow("hours are no topic") << u"水曜 14:30 から"_s << QString();
        QTest::newRow("nothing") << u"表情がやわらかい。"_s << QString();
        QTest::newRow("blank") << u"  "_s << QString();
    }
    void aLineSaysWhatWasChosen() {
        QFETCH(const QString, words);
        Life life;
        usual(life, u"飲みもの"_s, u"ほうじ茶、砂糖なし"_s);
        usual(life, u"Drink"_s, u"Tea"_s);
        chose(life, 14, u"飲みもの"_s, u"黒豆茶"_s);
        chose(life, 7, u"Drink"_s, u"Coffee"_s);
        QTEST(said(life, words), "heard");
    }
    void aTopicHasOneChoiceADay() {
        Life life;
        chose(life, 0, u"Drink"_s, u"Tea"_s);
        QCOMPARE(about::chosenOn(life.notebook, u"DRINK "_s, today)->value, u"Tea"_s);
        QVERIFY(!about::chosenOn(life.notebook, u"Drink"_s, today.addDays(-1)));
        QVERIFY(!about::chosenOn(life.notebook, u"Seat"_s, today));
    }
};

QTEST_GUILESS_MAIN(TestChoices)
#include "test_choices.moc"
