// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decks.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
std::vector<decks::Deck> shipped(const QString &language) {
    QFile file(decks::resource(language));
    return file.open(QIODevice::ReadOnly) ? decks::parse(file.readAll())
                                          : std::vector<decks::Deck>();
}
} // namespace

class DecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsReadAsItStands() {
        const auto read = decks::parse("orphan\n// note\n# a: First\n one \n\ntwo\n#nokey\nlost\n"
                                       "# b : Second\r\nthree\r\n# a: again\nfour");
        const std::vector<decks::Deck> expected{
            {u"a"_s, u"First"_s, {u"one"_s, u"two"_s, u"four"_s}},
            {u"b"_s, u"Second"_s, {u"three"_s}}};
        QVERIFY(read == expected);
        QVERIFY(decks::parse("").empty());
        QVERIFY(!decks::find(read, u"c"_s));
    }

    void bothLanguagesHaveTheSameDecks() {
        const auto ja = shipped(u"ja"_s), en = shipped(u"en"_s);
        QCOMPARE(ja.size(), size_t(5));
        QCOMPARE(en.size(), ja.size());
        for (size_t i = 0; i < ja.size(); ++i) {
            QCOMPARE(en[i].key, ja[i].key);
            QCOMPARE(en[i].questions.size(), ja[i].questions.size());
            QCOMPARE_GE(ja[i].questions.size(), 7);
        }
        QCOMPARE(decks::find(ja, u"wells"_s)->questions.size(), 12);
        QCOMPARE(decks::find(ja, u"wells"_s)->title, u"井戸を探す"_s);
    }
};

QTEST_GUILESS_MAIN(DecksTest)
#include "test_decks.moc"
