// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decks.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using decks::Deck;
using decks::Question;

namespace {

std::vector<Deck> shipped(const QString &language) {
    QFile file(decks::resource(language));
    return file.open(QIODevice::ReadOnly) ? decks::parse(file.readAll()) : std::vector<Deck>();
}

QStringList keysOf(const Deck &deck) {
    QStringList keys;
    for (const Question &one : deck.questions)
        keys << (one.isHidden ? u'-' + one.key : one.key);
    return keys;
}

QStringList textsOf(const Deck &deck) {
    QStringList texts;
    for (const Question &one : deck.questions)
        texts << one.text;
    return texts;
}

Deck used(const QByteArray &file, const QHash<QString, QString> &kept) {
    return decks::inUse(decks::parse(file), u"en"_s, kept).front();
}

} // namespace

class DecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsReadAsItStands() {
        const auto read =
            decks::parse("orphan\n// note\n# a: First\n [k1] one \n\n[k2] two\n#nokey\nlost\n"
                         "# b : Second\r\n[k3] three\r\n[k1] again\n[k5]\n# a: again\n[k4] four");
        const std::vector<Deck> expected{
            {u"a"_s,
             u"First"_s,
             {{u"k1"_s, u"one"_s, u"one"_s},
              {u"k2"_s, u"two"_s, u"two"_s},
              {u"k4"_s, u"four"_s, u"four"_s}}},
            {u"b"_s, u"Second"_s, {{u"k3"_s, u"three"_s, u"three"_s}}}};
        QVERIFY(read == expected);
        QVERIFY(decks::parse("").empty());
        QVERIFY(!decks::find(read, u"c"_s));
        // Without a key it is known by its words, every time by the same.
        const Deck bare = decks::parse("# a: A\nHow?\nWhy?\n").front();
        QCOMPARE(bare.questions.size(), std::size_t(2));
        QCOMPARE(keysOf(decks::parse("# a: A\nWhy?\n").front()).front(), keysOf(bare).last());
    }

    void bothLanguagesHaveTheSameDecks() {
        const auto ja = shipped(u"ja"_s), en = shipped(u"en"_s);
        QCOMPARE(ja.size(), size_t(5));
        QCOMPARE(en.size(), ja.size());
        QSet<QString> keys;
        for (size_t i = 0; i < ja.size(); ++i) {
            QCOMPARE(en[i].key, ja[i].key);
            QCOMPARE(keysOf(en[i]), keysOf(ja[i]));
            QCOMPARE_GE(ja[i].questions.size(), size_t(7));
            for (const Deck &deck : {ja[i], en[i]})
                for (const Question &one : deck.questions) {
                    QVERIFY2(decks::problem(deck, one.key, one.text).isEmpty(),
                             qPrintable(one.text));
                    QCOMPARE(one.text, decks::tidied(one.text));
                }
            for (const QString &key : keysOf(ja[i])) {
                QVERIFY2(!keys.contains(key), qPrintable(key));
                keys.insert(key);
            }
        }
        QCOMPARE_GE(decks::find(ja, u"wells"_s)->questions.size(), size_t(24));
        QCOMPARE_GE(decks::find(en, u"wells"_s)->questions.size(), size_t(24));
        QCOMPARE(decks::find(ja, u"wells"_s)->title, u"井戸を探す"_s);
    }

    void whatTheNotebookKeepsIsWhatIsAsked() {
        const QByteArray file = "# w: W\n[a] A?\n[b] B?\n[c] C?\n";
        QCOMPARE(textsOf(used(file, {})), QStringList({u"A?"_s, u"B?"_s, u"C?"_s}));
        const QString own = decks::ownKey(u"w"_s, 7);
        const Deck deck =
            used(file, {{decks::orderName(u"en"_s, u"w"_s), u"c -a %1 b c"_s.arg(own)},
                        {decks::wordingName(u"en"_s, own), u" Mine?\n"_s},
                        {decks::wordingName(u"en"_s, u"b"_s), u"Bee?"_s}});
        QCOMPARE(keysOf(deck), QStringList({u"c"_s, u"-a"_s, own, u"b"_s}));
        QCOMPARE(textsOf(deck), QStringList({u"C?"_s, u"A?"_s, u"Mine?"_s, u"Bee?"_s}));
        QVERIFY(deck.questions[2].isOwn() && deck.questions[3].isReworded());
        QCOMPARE(decks::orderValue(deck), u"c -a %1 b"_s.arg(own));
        // Another language has its own.
        QCOMPARE(textsOf(decks::inUse(decks::parse(file), u"ja"_s,
                                      {{decks::orderName(u"en"_s, u"w"_s), u"c"_s}})
                             .front()),
                 QStringList({u"A?"_s, u"B?"_s, u"C?"_s}));
    }

    void aLaterVersionLosesNothingAndDoublesNothing_data() {
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QStringList>("texts");
        // The notebook: b first, a reworded, one of their own, c put away.
        QTest::newRow("the same") << QByteArray("# w: W\n[a] A?\n[b] B?\n[c] C?\n")
                                  << QStringList({u"B?"_s, u"Aye?"_s, u"Mine?"_s, u"C?"_s});
        QTest::newRow("worded anew")
            << QByteArray("# w: W\n[a] A, please?\n[b] B, please?\n[c] C, please?\n")
            << QStringList({u"B, please?"_s, u"Aye?"_s, u"Mine?"_s, u"C, please?"_s});
        QTest::newRow("dropped") << QByteArray("# w: W\n[b] B?\n")
                                 << QStringList({u"B?"_s, u"Aye?"_s, u"Mine?"_s});
        QTest::newRow("new ones")
            << QByteArray("# w: W\n[z] Z?\n[a] A?\n[n] New?\n[b] B?\n[c] C?\n[y] Y?\n")
            << QStringList({u"Z?"_s, u"B?"_s, u"Aye?"_s, u"New?"_s, u"Mine?"_s, u"C?"_s, u"Y?"_s});
        QTest::newRow("what they had written")
            << QByteArray("# w: W\n[a] A?\n[b] B?\n[c] C?\n[m] mine？\n")
            << QStringList({u"B?"_s, u"Aye?"_s, u"Mine?"_s, u"C?"_s});
    }
    void aLaterVersionLosesNothingAndDoublesNothing() {
        QFETCH(QByteArray, later);
        const QString own = decks::ownKey(u"w"_s, 7);
        const Deck deck = used(later, {{decks::orderName(u"en"_s, u"w"_s), u"b a %1 -c"_s.arg(own)},
                                       {decks::wordingName(u"en"_s, own), u"Mine?"_s},
                                       {decks::wordingName(u"en"_s, u"a"_s), u"Aye?"_s}});
        QTEST(textsOf(deck), "texts");
        for (const Question &one : deck.questions)
            QCOMPARE(one.isHidden, one.key == u"c"_s);
    }

    void anOwnQuestionThatNoOrderNamesIsThere() {
        const QString own = decks::ownKey(u"w"_s, 7);
        const Deck deck =
            used("# w: W\n[a] A?\n", {{decks::wordingName(u"en"_s, own), u"Mine?"_s}});
        QCOMPARE(keysOf(deck), QStringList({u"a"_s, own}));
    }

    void aWordingIsLookedAtBeforeItIsKept() {
        const Deck deck =
            used("# w: W\n[a] A?\n[b] B?\n", {{decks::orderName(u"en"_s, u"w"_s), u"a -b"_s}});
        QVERIFY(decks::problem(deck, u"a"_s, u"Another?"_s).isEmpty());
        QVERIFY(decks::problem(deck, u"a"_s, u"A?"_s).isEmpty());  // its own words
        QVERIFY(!decks::problem(deck, {}, u" ａ？ "_s).isEmpty()); // the same, in full width
        QVERIFY(!decks::problem(deck, u"a"_s, u"B?"_s).isEmpty());
        QVERIFY(decks::problem(deck, {}, u"A?"_s) != decks::problem(deck, {}, u"B?"_s));
        QVERIFY(!decks::problem(deck, {}, u" \n\t"_s).isEmpty());
        QVERIFY(!decks::problem(deck, {}, QString(10'000, u'x')).isEmpty());
        QVERIFY(decks::problem(deck, {}, QString(decks::mostCharacters, u'x')).isEmpty());
        QCOMPARE(decks::tidied(u" one\ntwo\r\n three\u2028"_s), u"one two three"_s);
    }

    void whatWasAskedComesLast() {
        const Deck deck = used("# w: W\n[a] A?\n[b] B?\n[c] C?\n[d] D?\n",
                               {{decks::orderName(u"en"_s, u"w"_s), u"a b c -d"_s}});
        QHash<QString, QDate> asked{{u"a"_s, QDate(2026, 12, 2)}, {u"b"_s, QDate(2026, 11, 4)}};
        asked = decks::askedFrom(decks::askedValue(asked) + u"\nbroken\nx 2026-99-99"_s);
        QCOMPARE(asked.size(), 2);
        const std::vector<decks::Asked> order = decks::toAsk(deck, asked);
        const std::vector<decks::Asked> expected{{u"c"_s, u"C?"_s, {}},
                                                 {u"b"_s, u"B?"_s, QDate(2026, 11, 4)},
                                                 {u"a"_s, u"A?"_s, QDate(2026, 12, 2)}};
        QVERIFY(order == expected);
    }
};

QTEST_GUILESS_MAIN(DecksTest)
#include "test_decks.moc"
