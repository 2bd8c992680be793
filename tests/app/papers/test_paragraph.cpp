// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/paragraph.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// A letter of the alphabet is 1 wide, a Japanese one 2.
double wide(const QString &text, bool) {
    double sum = 0;
    for (const QChar c : text)
        sum += c.isLowSurrogate() ? 0 : c.unicode() >= 0x2e80 || c.isHighSurrogate() ? 2 : 1;
    return sum;
}

QStringList broken(const QString &text, double width, int mostLines = 0, double indent = 0,
                   bool *isCut = nullptr) {
    QStringList told;
    for (const paragraph::Line &line :
         paragraph::lines({{{text, false}}}, width, wide, mostLines, indent, isCut)) {
        QString words;
        for (const Sentence::Run &run : line)
            words += run.text;
        told << words;
    }
    return told;
}

} // namespace

class TestParagraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordWiderThanALineIsBrokenAnywhere_data();
    void aWordWiderThanALineIsBrokenAnywhere();
    void aBreakIsTakenBeforeAWordIsBroken();
    void anAccentStaysOnItsLetter();
    void aHangingFirstLineIsNoWider();
    void whatIsCutIsSaid();
    void japaneseBreaksWhereOneBreathes();
    void noLonelyWordEndsAParagraph();
    void aLongTextTakesNoLongTime();
};

void TestParagraph::aWordWiderThanALineIsBrokenAnywhere_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << QString(300, u'q');
    QTest::newRow("address") << u"https://example.com/"_s + u"room-1234/"_s.repeated(18);
    QTest::newRow("behind a word") << u"see "_s + QString(120, u'q') + u" today"_s;
    QTest::newRow("outside the BMP") << u"𠮷"_s.repeated(90);
    QTest::newRow("full width letters") << QString(90, u'ｑ');
}

void TestParagraph::aWordWiderThanALineIsBrokenAnywhere() {
    QFETCH(QString, text);
    for (const double width : {7., 20., 33.}) {
        const QStringList lines = broken(text, width);
        QVERIFY(lines.size() > 3);
        for (const QString &line : lines)
            QVERIFY2(wide(line, false) <= width, qPrintable(line));
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' ')); // nothing is lost
        for (const QString &line : lines)
            QVERIFY(!line.front().isLowSurrogate() && !line.back().isHighSurrogate());
    }
}

void TestParagraph::aBreakIsTakenBeforeAWordIsBroken() {
    QCOMPARE(broken(u"four five sixes"_s, 9), QStringList({u"four five"_s, u"sixes"_s}));
}

void TestParagraph::anAccentStaysOnItsLetter() {
    const QString letter = u"e\u0301"_s;
    for (const QString &line : broken(letter.repeated(40), 9))
        QVERIFY2(line.startsWith(u'e') && line.endsWith(QChar(0x301)), qPrintable(line));
}

void TestParagraph::aHangingFirstLineIsNoWider() {
    for (const double indent : {-2., 0., 4.}) {
        const QStringList lines = broken(QString(60, u'q'), 11, 0, indent);
        QVERIFY(wide(lines.front(), false) <= 11 - indent);
        for (const QString &line : lines.mid(1))
            QVERIFY(wide(line, false) <= 11);
    }
}

void TestParagraph::whatIsCutIsSaid() {
    bool cut = false;
    QStringList lines = broken(QString(60, u'q'), 10, 2, 0, &cut);
    QVERIFY(cut);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.back().endsWith(u'…') && wide(lines.back(), false) <= 10);
    cut = false;
    lines = broken(QString(20, u'q'), 10, 2, 0, &cut);
    QVERIFY(!cut);
    QVERIFY(!lines.back().contains(u'…'));
}

void TestParagraph::japaneseBreaksWhereOneBreathes() {
    // A quotation and the verb that carries it stay together.
    QCOMPARE(broken(u"金曜の欠員の連絡に、落ち着いて「月曜に」と言えた。"_s, 44),
             QStringList({u"金曜の欠員の連絡に、"_s, u"落ち着いて「月曜に」と言えた。"_s}));
    QCOMPARE(broken(u"小さな図書館のはじめかたを送る"_s, 20),
             QStringList({u"小さな図書館の"_s, u"はじめかたを送る"_s}));
    // Between phrases, not inside a compound or before an ending.
    QCOMPARE(broken(u"文庫の本棚整理をする"_s, 14),
             QStringList({u"文庫の"_s, u"本棚整理をする"_s}));
}

void TestParagraph::noLonelyWordEndsAParagraph() {
    QCOMPARE(broken(u"They hold their breath as the page turns. I think I do it for that."_s, 44),
             QStringList(
                 {u"They hold their breath as the page turns."_s, u"I think I do it for that."_s}));
    const QStringList lines = broken(u"Could say it calmly to the Friday call at her work"_s, 24);
    QVERIFY2(lines.back().size() > 6, qPrintable(lines.join(u'|')));
    // Nor a paragraph that another follows.
    const QStringList two =
        broken(u"The veranda floor is done; books and lending remain.\nShe could say it."_s, 46);
    QCOMPARE(two.size(), 3);
    QVERIFY2(two[1].contains(u' '), qPrintable(two.join(u'|')));
}

void TestParagraph::aLongTextTakesNoLongTime() {
    // By what it does, not by the clock: how many letters are measured.
    qsizetype measured = 0;
    const QString text(60000, u'q');
    const auto lines = paragraph::lines({{{text, false}}}, 40, [&](const QString &part, bool s) {
        measured += part.size();
        return wide(part, s);
    });
    QCOMPARE(lines.size(), std::size_t(1500));
    QVERIFY2(measured < 600 * text.size(), qPrintable(QString::number(measured / text.size())));
    // Of a chapter of which two lines have room not much more than these is looked at.
    const QString chapter = u"話の長い方の、とても長い言葉です。"_s.repeated(600);
    for (const QString &whole : {chapter, text}) {
        measured = 0;
        bool cut = false;
        const auto two = paragraph::lines(
            {{{whole, false}}}, 40,
            [&](const QString &part, bool s) {
                measured += part.size();
                return wide(part, s);
            },
            2, 0, &cut);
        QVERIFY(cut && two.size() == 2);
        QVERIFY2(measured < whole.size(), qPrintable(QString::number(measured)));
    }
    // A word behind very much white is not taken for what has no room.
    QCOMPARE(broken(u"one"_s + QString(500, u' ') + u"two"_s, 10, 2),
             QStringList({u"one"_s, u"two"_s}));
}

QTEST_GUILESS_MAIN(TestParagraph)
#include "test_paragraph.moc"
