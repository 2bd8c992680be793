// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a passphrase: only what is true.
#include "app/strength.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStrength : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWellKnownIsWeakAndLongRandomWordsAreNot() {
        for (const QString &weak : {u"password"_s, u"qwertyuiop"_s, u"sakura"_s, u"19801224"_s,
                                    u"aaaaaaaaaaaa"_s, u"Wellspring1"_s, u"あああああああああ"_s})
            QVERIFY2(Strength::isWeak(weak), qPrintable(weak));
        QVERIFY(!Strength::isWeak(u"winter fills eleven quiet teacups"_s));
        QVERIFY(!Strength::isWeak(u"x7#Kq!92mvPz"_s));
    }

    void aJapaneseWordIsNotTakenForRandomLetters() {
        // UTF-8 has three bytes a letter; counted as random ones these would hold for ages.
        QVERIFY(Strength::isWeak(u"桜井花子"_s));
        QVERIFY(Strength::isWeak(u"さくらいはなこ"_s));
        QVERIFY(Strength::bits(u"ああああああ"_s) < Strength::bits(u"あいうえおか"_s));
        // What is added to it still counts.
        QVERIFY(Strength::bits(u"桜井花子 winter teacups"_s) > Strength::bits(u"winter teacups"_s));
    }

    void theNameOfTheNotebookIsKnownToWhoeverHasIt() {
        QVERIFY(Strength::bits(u"aoyamakobo"_s, u"aoyamakobo"_s) <
                Strength::bits(u"aoyamakobo"_s, u"other"_s));
    }

    void theTimeFollowsTheFilesOwnCost() {
        // 2^20 tries at half a second, half of them on average, by a thousand computers.
        QCOMPARE(qRound(Strength::seconds(20)), qRound((1 << 19) * 0.5 / 1000));
        QCOMPARE(qRound(Strength::seconds(30, 1) / Strength::seconds(30)), 2);
        QVERIFY(Strength::seconds(5000) > 0); // and no overflow
    }

    void theWordsNeverPromiseTooMuch() {
        const double day = 86400, year = 365.25 * day;
        QCOMPARE(Strength::span(0), u"less than a minute"_s);
        QCOMPARE(Strength::span(59.9), u"less than a minute"_s);
        QCOMPARE(Strength::span(60), u"less than an hour"_s);
        QCOMPARE(Strength::span(3600), u"less than a day"_s);
        QVERIFY(Strength::span(3 * day).contains(u'3'));
        QVERIFY(Strength::span(100 * day).contains(u"month"_s));
        QVERIFY(Strength::span(50 * year).contains(u"50"_s));
        QCOMPARE(Strength::span(1e300), u"more than a hundred years"_s);
        QCOMPARE(Strength::sentence({}), QString());
        QVERIFY(!Strength::isWeak({}));
    }

    void anyTextIsTaken() {
        for (const QString &odd : {QString(100000, u'x'), QString(5000, u'あ'), u"\u0000a\u0001"_s,
                                   u"\U00020bb7野家"_s, QString(QChar(0xd800))})
            QVERIFY(Strength::bits(odd) >= 0);
    }
};

QTEST_GUILESS_MAIN(TestStrength)
#include "test_strength.moc"
