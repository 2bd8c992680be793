// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlainText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsOneLineOfLetters_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("letters") << u"髙橋 𠮷 O’Neill ﾀﾅｶ"_s << u"髙橋 𠮷 O’Neill ﾀﾅｶ"_s;
        QTest::newRow("escape") << u"a\x1b[31mb\x07"_s << u"a[31mb"_s;
        QTest::newRow("C1") << u"a\u009b31mb\u0090"_s << u"a31mb"_s;
        QTest::newRow("DEL, NUL") << u"a\u007f\0b"_s << u"ab"_s;
        QTest::newRow("override") << u"\u202Eabc\u202C \u2066d\u2069\u200F\u061C"_s << u"abc d"_s;
        QTest::newRow("line breaks") << u" a\r\nb\u2028c\u0085d\te \n f\n"_s << u"a b c d e f"_s;
        QTest::newRow("wide space") << u"田中　花子"_s << u"田中　花子"_s;
        QTest::newRow("joiners") << u"👩\u200D🏫 می\u200Cخواهم"_s << u"👩\u200D🏫 می\u200Cخواهم"_s;
        QTest::newRow("variation") << u"葛\U000E0100城"_s << u"葛\U000E0100城"_s;
    }
    void aNameIsOneLineOfLetters() {
        QFETCH(QString, given);
        QTEST(plaintext::oneLine(given), "kept");
    }
    void aNoteKeepsItsLines() {
        QCOMPARE(plaintext::lines(u"a\r\nb\rc\n\n\td\x1b[2J\u202E"_s), u"a\nb\nc\n\n\td[2J"_s);
    }
    void aTerminalIsToldAndNotCommanded() {
        QCOMPARE(plaintext::shown(u"a\x1b[2J\u009b\u202E\n\t田"_s),
                 u"a\\u001b[2J\\u009b\\u202e\\u000a\\u0009田"_s);
        QCOMPARE(plaintext::shownLines(u"a\n\t\x1b"_s), u"a\n\t\\u001b"_s);
    }
    void whatWasTypedIsRepeatedShort() {
        QCOMPARE(plaintext::shortened(u"田中"_s), u"田中"_s);
        QCOMPARE(plaintext::shortened(u"a"_s.repeated(60)), u"a"_s.repeated(60));
        QCOMPARE(plaintext::shortened(u"a"_s.repeated(61)), u"a"_s.repeated(60) + u'…');
        QCOMPARE(plaintext::shortened(u"\n"_s.repeated(100'000) + u'b'), u"…"_s);
        QCOMPARE(plaintext::shortened(u"a𠮷𠮷"_s, 2), u"a…"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "test_plaintext.moc"
