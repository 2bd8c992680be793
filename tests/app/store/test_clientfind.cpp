// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/clientfind.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestClientFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void romajiLeadsThroughKana_data() {
        QTest::addColumn<QString>("kana");
        QTest::addColumn<QString>("romaji");
        QTest::addColumn<int>("end");
        const auto row = [](const char *name, const QString &kana, const QString &romaji, int end) {
            QTest::newRow(name) << kana << romaji << end;
        };
        row("plain", u"さえきひろみ"_s, u"saeki"_s, 3);
        row("half typed", u"さえきひろみ"_s, u"saek"_s, 3);
        row("one letter", u"さえき"_s, u"s"_s, 1);
        row("Hepburn", u"しみずちえ"_s, u"shimizu"_s, 3);
        row("Kunrei", u"しみずちえ"_s, u"simizutie"_s, 5);
        row("Hepburn digraph", u"しょうじ"_s, u"shoji"_s, 4);
        row("Kunrei digraph", u"しょうじ"_s, u"syouzi"_s, 4);
        row("long vowel left out", u"さとう"_s, u"sato"_s, 2);
        row("long vowel spelled", u"さとう"_s, u"satou"_s, 3);
        row("long vowel then more", u"おおのゆうき"_s, u"onoyuki"_s, 6);
        row("long vowel with h", u"おおの"_s, u"ohno"_s, 3);
        row("satoh", u"さとう"_s, u"satoh"_s, 3);
        row("n", u"けんいち"_s, u"kenichi"_s, 4);
        row("n'", u"けんいち"_s, u"ken'ichi"_s, 4);
        row("nn", u"けんた"_s, u"kennta"_s, 3);
        row("n before n", u"かんの"_s, u"kanno"_s, 3);
        row("m", u"なんば"_s, u"namba"_s, 3);
        row("double", u"はっとり"_s, u"hattori"_s, 4);
        row("double half typed", u"はっとり"_s, u"hat"_s, 2);
        row("tch", u"えっちゅう"_s, u"etchu"_s, 4);
        row("mixed as an IME leaves it", u"さえき"_s, u"さえk"_s, 3);
        row("other", u"さえき"_s, u"saku"_s, -1);
        row("too long", u"さえき"_s, u"saekia"_s, -1);
    }
    void romajiLeadsThroughKana() {
        QFETCH(QString, kana);
        QFETCH(QString, romaji);
        QFETCH(int, end);
        QCOMPARE(romajiEnd(kana, 0, romaji), qsizetype(end));
    }

    void aNameThatBeginsWithASignIsFoundByItsLetters() {
        Client odd;
        odd.id = 7;
        odd.family = u"<b>EVIL"_s;
        odd.given = u"「Ann」"_s;
        const ClientFind find({odd});
        for (const QString &typed : {u"evil"_s, u"EVIL"_s, u"b"_s, u"<b"_s, u"ann"_s})
            QVERIFY2(find.find(typed).size() == 1, qPrintable(typed));
        QCOMPARE(find.find(u"vil"_s).size(), size_t(0));
        QCOMPARE(find.find(u"evil"_s).front().inName, (std::vector<MatchRange>{{3, 4}}));
        QCOMPARE(find.find(u"<b>"_s).front().inName, (std::vector<MatchRange>{{0, 3}}));
    }

    void everySpellingFindsThePerson_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reading");
        const auto row = [](const char *what, const QString &typed, const QString &name,
                            const QString &reading) {
            QTest::newRow(what) << typed << name << reading;
        };
        row("kanji", u"佐伯"_s, u"[佐伯] 裕美"_s, u"さえき ひろみ"_s);
        row("given kanji", u"裕"_s, u"佐伯 [裕]美"_s, u"さえき ひろみ"_s);
        row("across", u"伯裕"_s, u"佐[伯 裕]美"_s, u"さえき ひろみ"_s);
        row("kana", u"さえ"_s, u"佐伯 裕美"_s, u"[さえ]き ひろみ"_s);
        row("katakana", u"サエキ"_s, u"佐伯 裕美"_s, u"[さえき] ひろみ"_s);
        row("half width", u"ｻｴ"_s, u"佐伯 裕美"_s, u"[さえ]き ひろみ"_s);
        row("romaji", u"sae"_s, u"佐伯 裕美"_s, u"[さえ]き ひろみ"_s);
        row("wide romaji", u"ＳＡＥ"_s, u"佐伯 裕美"_s, u"[さえ]き ひろみ"_s);
        row("given romaji", u"hiro"_s, u"佐伯 裕美"_s, u"さえき [ひろ]み"_s);
        row("both", u"saekihi"_s, u"佐伯 裕美"_s, u"[さえき ひ]ろみ"_s);
        row("two words", u"hiromi saeki"_s, u"佐伯 裕美"_s, u"[さえき] [ひろみ]"_s);
        row("kanji and romaji", u"佐伯 hi"_s, u"[佐伯] 裕美"_s, u"さえき [ひ]ろみ"_s);
    }
    void everySpellingFindsThePerson() {
        QFETCH(QString, typed);
        const auto found = ClientFind(people()).find(typed);
        QVERIFY(!found.empty());
        QCOMPARE(found[0].client, Id(1));
        QTEST(marked(found[0].name, found[0].inName), "name");
        QTEST(marked(found[0].reading, found[0].inReading), "reading");
    }

    void variantsOfAKanjiAreOne() {
        const ClientFind find(people());
        QCOMPARE(find.find(u"高橋"_s)[0].client, Id(2));
        QCOMPARE(find.find(u"髙"_s)[0].client, Id(2));
        QCOMPARE(find.find(u"吉崎"_s)[0].client, Id(3));
        QCOMPARE(marked(find.find(u"崎"_s)[0].name, find.find(u"崎"_s)[0].inName),
                 u"𠮷[﨑] 次郎"_s);
        QCOMPARE(marked(find.find(u"吉"_s)[0].name, find.find(u"吉"_s)[0].inName),
                 u"[𠮷]﨑 次郎"_s);
    }

    void theFamilyNameComesFirst() {
        const auto found = ClientFind(people()).find(u"j"_s);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].client, Id(4)); // Jansen, then 次郎
        QCOMPARE(found[1].client, Id(3));
    }

    void nobodyIsFoundForNothingOrNonsense() {
        const ClientFind find(people());
        QVERIFY(find.find(u"  "_s).empty());
        QVERIFY(find.find(u"zzz"_s).empty());
        QVERIFY(find.find(u"佐伯 高"_s).empty());
        QVERIFY(find.find(u"aeki"_s).empty()); // from the beginning of a name only
    }

private:
    static std::vector<Client> people() {
        const auto person = [](Id id, const QString &family, const QString &given,
                               const QString &familyReading, const QString &givenReading) {
            Client client;
            client.id = id;
            client.family = family;
            client.given = given;
            client.familyReading = familyReading;
            client.givenReading = givenReading;
            return client;
        };
        return {person(1, u"佐伯"_s, u"裕美"_s, u"さえき"_s, u"ひろみ"_s),
                person(2, u"髙橋"_s, u""_s, u"たかはし"_s, u""_s),
                person(3, u"𠮷﨑"_s, u"次郎"_s, u"よしざき"_s, u"じろう"_s),
                person(4, u"Jansen"_s, u"Ann"_s, u""_s, u""_s)};
    }
    static QString marked(QString text, std::vector<MatchRange> ranges) {
        std::sort(ranges.begin(), ranges.end(),
                  [](const MatchRange &a, const MatchRange &b) { return a.start > b.start; });
        for (const MatchRange &range : ranges) {
            text.insert(range.start + range.length, u']');
            text.insert(range.start, u'[');
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TestClientFind)
#include "test_clientfind.moc"
