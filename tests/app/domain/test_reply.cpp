// SPDX-License-Identifier: GPL-3.0-or-later
// The number in a reply that was pasted.
#include "app/domain/reply.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReplyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheNumber_data();
    void findsTheNumber();
    void findsBothWhereBothAreNamed();
    void readsAWholeBook();
    void readsTypedNumbers();
};

void ReplyTest::findsTheNumber_data() {
    QTest::addColumn<int>("energy"); // -1: none
    const auto row = [](const char *text, int energy) { QTest::newRow(text) << energy; };
    row("今日は7です", 7);
    row("７", 7);
    row("10", 10);
    row("１０です！", 10);
    row("0かな", 0);
    row("7/10", 7);
    row("7点です", 7);
    row("10点満点で6くらい", 6);
    row("10点中8", 8);
    row("七くらいです", 7);
    row("十です。", 10);
    row("12/9は6でした", 6);
    row("12月9日、5です", 5);
    row("14:30からの面談、よろしくお願いします。いまは4です", 4);
    row("先週は5でしたが、今日は8です", 8);
    row("第24回の前は3", 3);
    row("7か8", 7);
    row("3日休んで、6まで戻りました", 6);
    row("About a 7 today, thanks", 7);
    row("It was 4 last week, now 6", 6);
    row("7 out of 10", 7);
    row("slept 6 hours, so a 5", 5);
    row("ありがとうございます", -1);
    row("15です", -1);
    row("-3", -1);
    row("一番うれしい一日でした", -1);
    row("20%", -1);
    row("6.5", -1);
    row("", -1);
    // The question comes back with the answer: its scale is no answer.
    row("今日の気力は、0から10でいうといくつですか。\n8です", 8);
    row("今日の気力は、0から10でいうといくつですか。", -1);
    row("How is your energy today, from 0 to 10? An 8.", 8);
    row("> 先週は4でしたね。いまは？\n> 0から10で\n8", 8);
    row("0〜10で8", 8);
    row("0-10: 8", 8);
    row("1から10なら10", 10);
    row("10のうち8", 8);
    row("8/10点", 8);
    row("10月10日は6", 6);
    row("12.10は6", 6);
    row("7〜8", 7);
    // A part of a number is none.
    row("7,5", -1);
    row("1,000", -1);
    row("½", -1);
    row("\u22121", -1);
    row("マイナス1", -1);
    row("minus 1", -1);
    row("引き戻しは強くない。気力は7", 7);
    row("2キロやせました。8です", 8);
    row("3つありますが、8です", 8);
    row("2 cups of coffee, an 8", 8);
    row("\U0001F600 8\uFE0F\u20E3", 8);
    row("\u202E8\u202C", 8);
}

void ReplyTest::findsTheNumber() {
    QFETCH(int, energy);
    const Reply reply = readReply(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(reply.energy.value_or(-1), energy);
    QVERIFY(!reply.pull);
}

void ReplyTest::findsBothWhereBothAreNamed() {
    const Reply both{7, 3};
    QCOMPARE(readReply(u"気力は7、引き戻しは3です"_s), both);
    QCOMPARE(readReply(u"引き戻し３ 気力７"_s), both);
    QCOMPARE(readReply(u"Energy 7, pull 3"_s), both);
    const Reply pull{std::nullopt, 4};
    QCOMPARE(readReply(u"引き戻し: 4"_s), pull);
}

/// Whatever was in the clipboard. Were it read again from its start for every numeral, this would
/// take longer than a test may.
void ReplyTest::readsAWholeBook() {
    const Reply ten{10, std::nullopt};
    QCOMPARE(readReply(u"十です"_s.repeated(700'000)), ten);
    const Reply none;
    QCOMPARE(readReply(QString(1'000'000, u'7')), none);
    QCOMPARE(readReply(u"1/"_s.repeated(500'000)), none);
    QCOMPARE(readReply(QString(1'000'000, u' ')), none);
}

void ReplyTest::readsTypedNumbers() {
    QCOMPARE(readNumber(u" １９８ "_s), std::optional(198.0));
    QCOMPARE(readNumber(u"6.5"_s), std::optional(6.5));
    QCOMPARE(readNumber(u"-2"_s), std::optional(-2.0));
    QVERIFY(!readNumber(u"198 books"_s));
    QVERIFY(!readNumber(u""_s));
    QVERIFY(!readNumber(u"inf"_s));
}

QTEST_GUILESS_MAIN(ReplyTest)
#include "test_reply.moc"
