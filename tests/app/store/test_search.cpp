// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fold.h"
#include "app/store/database.h"
#include "app/store/store.h"
#include "app/store/tokenizer.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <set>

using namespace Qt::StringLiterals;

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store =
            Store::create(m_folder->filePath(u"a.wellspring"_s), "x", sealed::KdfCost::lowest());
        m_client = m_store->save(Client(), u"x"_s).id;
    }

    void foldingMakesTheSameOfWhatPeopleTakeForTheSame_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char *what, const QString &a, const QString &b) {
            QTest::newRow(what) << a << b;
        };
        row("katakana", u"モクヒョウ"_s, u"もくひょう"_s);
        row("half width", u"ﾓｸﾋｮｳ ｶﾞｷﾞﾊﾟ"_s, u"もくひょう がぎぱ"_s);
        row("voicing apart", u"か\u3099"_s, u"が"_s);
        row("case", u"LINE ÉTÉ"_s, u"line été"_s);
        row("width", u"Ｌｉｎｅ　１２"_s, u"line 12"_s);
        row("accent apart", u"Café"_s, u"Cafe\u0301"_s);
        row("高", u"髙橋"_s, u"高橋"_s);
        row("崎", u"山﨑"_s, u"山崎"_s);
        row("吉", u"𠮷田"_s, u"吉田"_s);
        row("辺", u"渡邊 渡邉"_s, u"渡辺 渡辺"_s);
        row("variation selector", u"葛\U000E0100城"_s, u"葛城"_s);
        row("compatibility", u"神"_s, u"神"_s);
        row("Kangxi radical", u"⽬標"_s, u"目標"_s);
        row("ligature", u"㈱"_s, u"(株)"_s);
        row("marks", u"「コーヒー」、『ﾊｰﾌﾞ』・はい。"_s, u"｢ｺｰﾋｰ｣､『ハーブ』･ハイ｡"_s);
        row("v", u"ヴァイオリン"_s, u"ゔぁいおりん"_s);
    }
    void foldingMakesTheSameOfWhatPeopleTakeForTheSame() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(folded(a), folded(b));
        QCOMPARE(foldedWithOrigin(a).text, folded(a));
        QCOMPARE(foldedWithOrigin(a).origin.size(), folded(a).size() + 1);
    }

    void tokensArePairsAndWords() {
        QCOMPARE(documentTokens(u"目標は12月、line送信"_s),
                 QStringList({u"目標"_s, u"標は"_s, u"は"_s, u"12"_s, u"月"_s, u"line"_s, u"送信"_s,
                              u"信"_s}));
        QCOMPARE(documentTokens(u"𠮷野家"_s), QStringList({u"𠮷野"_s, u"野家"_s, u"家"_s}));
        QCOMPARE(matchExpression(u"目標を"_s), u"\"目標\" AND \"標を\""_s);
        QCOMPARE(matchExpression(u"目標を読"_s), u"\"目標\" AND \"を読\""_s);
        QCOMPARE(matchExpression(u"目標を読む"_s), u"\"目標\" AND \"を読\" AND \"読む\""_s);
        QCOMPARE(matchExpression(u"目"_s), u"\"目\"*"_s);
        QCOMPARE(matchExpression(u"..."_s), QString());
        QCOMPARE(matchExpression(u"a\"b"_s), u"\"a\"* AND \"b\"*"_s);
    }

    void whatIsFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked"); ///< empty: not found
        const auto row = [](const char *what, const QString &text, const QString &query,
                            const QString &marked) {
            QTest::newRow(what) << text << query << marked;
        };
        row("two kanji", u"来年の目標は三つ"_s, u"目標"_s, u"来年の[目標]は三つ"_s);
        row("one kanji at the end", u"井戸"_s, u"戸"_s, u"井[戸]"_s);
        row("one kanji inside", u"井戸端"_s, u"戸"_s, u"井[戸]端"_s);
        row("three kanji", u"田中花子さん"_s, u"田中花"_s, u"[田中花]子さん"_s);
        row("pairs there, the word not", u"目標、標設"_s, u"目標設"_s, u""_s);
        row("kana by katakana", u"コーヒーが好き"_s, u"こーひー"_s, u"[コーヒー]が好き"_s);
        row("half width", u"ｺｰﾋｰ"_s, u"コーヒー"_s, u"[ｺｰﾋｰ]"_s);
        row("voiced half width", u"朝ｶﾞﾑを"_s, u"ガム"_s, u"朝[ｶﾞﾑ]を"_s);
        row("a Latin word's beginning", u"on LINE today"_s, u"lin"_s, u"on [LIN]E today"_s);
        row("a Latin word's middle", u"online"_s, u"line"_s, u""_s);
        row("a number's middle", u"12月"_s, u"2月"_s, u""_s);
        row("Latin and kanji", u"明日LINE送信する"_s, u"line送"_s, u"明日[LINE送]信する"_s);
        row("two words anywhere", u"本を読む。朝の海。"_s, u"海　本"_s,
            u"[本]を読む。朝の[海]。"_s);
        row("one word missing", u"本を読む"_s, u"本 海"_s, u""_s);
        row("variant", u"髙橋さん"_s, u"高橋"_s, u"[髙橋]さん"_s);
        row("beyond the BMP", u"𠮷野家で"_s, u"吉野"_s, u"[𠮷野]家で"_s);
        row("an operator is a word", u"this AND that"_s, u"and"_s, u"this [AND] that"_s);
        row("quotes do no harm", u"言った「はい」"_s, u"\"はい\" *"_s, u""_s);
        row("signs only", u"…！"_s, u"…"_s, u""_s);
        row("nothing", u"a"_s, u"  "_s, u""_s);
    }
    void whatIsFound() {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QString, marked);
        note(text);
        const std::vector<Hit> hits = m_store->search(query);
        QCOMPARE(hits.size(), size_t(marked.isEmpty() ? 0 : 1));
        if (hits.empty())
            return;
        QCOMPARE(shown(hits[0]), marked);
        QCOMPARE(hits[0].client, m_client);
        QCOMPARE(hits[0].table, u"contact"_s);
    }

    void theIndexFollowsEditsRemovalsAndUndo() {
        Contact contact = note(u"最初の言葉"_s);
        contact.text = u"次の言葉"_s;
        m_store->save(contact, u"x"_s);
        QVERIFY(m_store->search(u"最初"_s).empty());
        QCOMPARE(m_store->search(u"言葉"_s).size(), size_t(1));
        m_store->undoStack()->undo();
        QCOMPARE(m_store->search(u"最初"_s).size(), size_t(1));
        QVERIFY(m_store->search(u"次の"_s).empty());
        m_store->remove<Client>(m_client, u"x"_s);
        QVERIFY(m_store->search(u"言葉"_s).empty());
        m_store->undoStack()->undo();
        QCOMPARE(m_store->search(u"言葉"_s).size(), size_t(1));
    }

    /// A stale word would never show in a hit, since texts are looked into; but an erased
    /// client's words must not live on in the index.
    void theIndexForgetsWordsThatAreGone() {
        Contact contact = note(u"最初の言葉"_s);
        contact.text = u"次"_s;
        m_store->save(contact, u"x"_s);
        const QString path = m_store->path();
        const auto terms = [&] {
            m_store.reset();
            const auto book = sealed::Book::open(path, "x", sealed::Book::Mode::ReadWrite);
            QStringList found;
            {
                Database database(book->sqliteUri(), Database::ReadWrite);
                database.run(
                    u"CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, row)"_s);
                for (const Values &row : database.run(u"SELECT term FROM temp.terms"_s))
                    found << row[0].toString();
            }
            book->close();
            m_store = Store::open(path, "x");
            return found;
        };
        QCOMPARE(terms(), QStringList{u"次"_s});
        m_store->eraseClient(m_client);
        QCOMPARE(terms(), QStringList());
    }

    void resettingViewsDoesNotPutOffTidying() {
        const auto pieces = [this](bool withViews) {
            const QString path = m_folder->filePath(withViews ? u"b.wellspring"_s : u"c"_s);
            Store::Options options;
            options.cost = sealed::KdfCost::lowest();
            options.idleMs = 0;
            auto store = Store::create(path, "x", options);
            for (int i = 0; i < 15; ++i) { // fewer than are tidied at once
                Client client;
                client.family = u"家%1"_s.arg(i);
                store->save(client, u"x"_s);
                if (withViews)
                    store->setViewState(u"place"_s, i);
                QCoreApplication::processEvents(); // the idle timer's turn
            }
            store->save(Client(), u"x"_s);
            store.reset();
            const auto book = sealed::Book::open(path, "x", sealed::Book::Mode::ReadWrite);
            Database database(book->sqliteUri(), Database::ReadWrite);
            return database.value(u"SELECT count(DISTINCT segid) FROM search_idx"_s).toInt();
        };
        const int without = pieces(false);
        QVERIFY(without < 15);
        QCOMPARE(pieces(true), without);
    }

    void theNewestComeFirst() {
        for (const int day : {3, 9, 1, 7, 5})
            note(u"目標"_s, QDate(2026, 5, day));
        Contact moved = note(u"目標"_s, QDate(2026, 4, 1));
        moved.date = QDate(2026, 5, 8);
        m_store->save(moved, u"x"_s);
        QList<int> days;
        for (const Hit &hit : m_store->search(u"目標"_s, 4))
            days << hit.date.day();
        QCOMPARE(days, QList<int>({9, 8, 7, 5}));
    }

    void aLineHasTheDateOfItsSession() {
        Session session;
        session.client = m_client;
        session.date = QDate(2026, 3, 4);
        session = m_store->save(session, u"x"_s);
        Line line;
        line.client = m_client;
        line.session = session.id;
        line.text = u"ことば"_s;
        m_store->save(line, u"x"_s);
        QCOMPARE(m_store->search(u"ことば"_s)[0].date, QDate(2026, 3, 4));
    }

    void longTextsAreCutRoundTheMatch() {
        note(u"あ"_s.repeated(200) + u"\n目標\n"_s + u"い"_s.repeated(200));
        const Hit hit = m_store->search(u"目標"_s)[0];
        QVERIFY(hit.text.size() < 100);
        QVERIFY(hit.text.startsWith(u'…') && hit.text.endsWith(u'…'));
        QVERIFY(!hit.text.contains(u'\n'));
        QCOMPARE(hit.text.mid(hit.matches[0].start, hit.matches[0].length), u"目標"_s);
    }

    /// Every word that is in a text is found in it, and nothing else: against looking through all.
    void recallIsThatOfAGrep() {
        QRandomGenerator random(20261202);
        const QStringList parts = {u"目標"_s, u"田中"_s,     u"髙橋"_s, u"﨑"_s,   u"コーヒー"_s,
                                   u"ｺｰﾋｰ"_s, u"こーひー"_s, u"LINE"_s, u"line"_s, u"Zoom"_s,
                                   u"、"_s,   u"。"_s,       u" "_s,    u"\n"_s,   u"12"_s,
                                   u"月"_s,   u"井戸"_s,     u"𠮷"_s,   u"走る"_s, u"ガム"_s,
                                   u"ﾊﾟﾝ"_s,  u"Ａ"_s,       u"が"_s,   u"ん"_s};
        const auto any = [&](int most) {
            QString text;
            for (int i = 1 + random.bounded(most); i > 0; --i)
                text += parts[random.bounded(int(parts.size()))];
            return text;
        };
        std::vector<Contact> rows;
        m_store->write(u"x"_s, [&](Store::Batch &batch) {
            for (int i = 0; i < 400; ++i) {
                Contact row;
                row.client = m_client;
                row.date = QDate(2026, 1, 1).addDays(i % 90);
                row.text = any(14);
                rows.push_back(batch.save(row));
            }
        });
        int found = 0, queries = 0;
        for (int i = 0; i < 600; ++i) {
            const QString word = any(3).simplified().remove(u' ');
            if (documentTokens(folded(word)).isEmpty())
                continue;
            ++queries;
            std::set<Id> expected, got;
            for (const Contact &row : rows)
                if (grep(row.text, word))
                    expected.insert(row.id);
            for (const Hit &hit : m_store->search(word, 1000))
                got.insert(hit.id);
            found += int(expected.size());
            QVERIFY2(got == expected, qPrintable(word));
        }
        qInfo("%d queries, %d rows found, none missed", queries, found);
        QVERIFY(found > 1000);
    }

private:
    Contact note(const QString &text, QDate date = QDate(2026, 5, 1)) {
        Contact contact;
        contact.client = m_client;
        contact.date = date;
        contact.text = text;
        return m_store->save(contact, u"x"_s);
    }
    static QString shown(const Hit &hit) {
        QString text = hit.text;
        for (auto range = hit.matches.rbegin(); range != hit.matches.rend(); ++range) {
            text.insert(range->start + range->length, u']');
            text.insert(range->start, u'[');
        }
        return text;
    }
    /// The rule of the search, said once more without index or tokens.
    static bool grep(const QString &text, const QString &word) {
        const QString in = folded(text), what = folded(word);
        for (qsizetype at = in.indexOf(what); at >= 0; at = in.indexOf(what, at + 1)) {
            const auto latin = [](QChar c) { return c < QChar(0x2E80) && c.isLetterOrNumber(); };
            if (at == 0 || !latin(what[0]) || !latin(in[at - 1]))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Id m_client = 0;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
