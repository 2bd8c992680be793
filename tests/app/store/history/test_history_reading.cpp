// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history/reading.h"
#include "wander.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// What changed, when and whose it was, read a piece at a time.
class TestHistoryReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_disk = std::make_unique<MemDisk>();
        m_calls = m_disk->calls();
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.calls = &m_calls;
        m_store = Store::create(u"/a.wellspring"_s, "x", options);
    }
    void cleanup() { m_store.reset(); }

    /// All entries, piece by piece, are all batches, newest first, each once.
    void thePiecesMakeTheWhole() {
        Wander wander(*m_store, 7);
        for (int i = 0; i < 150; ++i)
            wander.step();
        std::map<Id, int> batches; // rows by batch
        for (const Change &change : m_store->changesSince())
            ++batches[change.batch];
        for (const int limit : {1, 7, 1000}) {
            qint64 below = 0, last = std::numeric_limits<qint64>::max();
            std::map<Id, int> found;
            do {
                const history::Page page = history::read(*m_store, {}, below, limit);
                QVERIFY(int(page.entries.size()) <= limit);
                for (const history::Entry &entry : page.entries) {
                    QVERIFY(entry.last < last && entry.first <= entry.last);
                    last = entry.first;
                    QVERIFY(!found.contains(entry.batch));
                    found[entry.batch] = entry.rows;
                }
                below = page.below;
            } while (below != 0);
            QVERIFY(found == batches);
        }
    }

    void aClientsHistoryIsTheirsAlone() {
        const Client one = someone(u"一"_s), two = someone(u"二"_s);
        m_store->write(u"Both"_s, [&](Store::Batch &batch) {
            for (Client client : {one, two}) {
                client.note = u"x"_s;
                batch.save(client);
            }
        });
        const history::Page page = history::read(*m_store, {one.id, {}});
        QCOMPARE(page.entries.size(), size_t(2));
        QCOMPARE(page.entries[0].label, u"Both"_s);
        QCOMPARE(page.entries[0].rows, 1);
        QCOMPARE(page.entries[0].clients, std::vector<Id>{one.id});
        const history::Rows rows = history::rowsOf(*m_store, page.entries[0], {one.id, {}});
        QCOMPARE(rows.rows.size(), size_t(1));
        QCOMPARE(rows.rows[0].id, one.id);
        QCOMPARE(history::read(*m_store, {}).entries[0].clients.size(), size_t(2));
    }

    void wordsFindWhatWasDone() {
        for (int i = 0; i < 30; ++i)
            m_store->save(Material(), i % 10 == 3 ? u"ヤクソク Edit"_s : u"Other"_s);
        QCOMPARE(history::read(*m_store, {}).entries.size(), size_t(30));
        QCOMPARE(history::read(*m_store, {0, u"やくそく"_s}).entries.size(), size_t(3));
        QCOMPARE(history::read(*m_store, {0, u"edit やく"_s}).entries.size(), size_t(3));
        QCOMPARE(history::read(*m_store, {0, u"edit nothing"_s}).entries.size(), size_t(0));
    }

    void whatAnInsertWroteIsWorkedOut() {
        Client client = someone(u"田中"_s); // inserted with that name
        const Client first = client;
        client.family = u"中田"_s;
        client.role = u"x"_s;
        m_store->save(client, u"Edit"_s);
        m_store->remove<Client>(client.id, u"Remove"_s);
        m_store->undoStack()->undo();
        client.family = u"山田"_s;
        m_store->save(client, u"Edit"_s);
        const history::Page page = history::read(*m_store, {});
        const history::Row insert = history::rowsOf(*m_store, page.entries.back(), {}).rows.front();
        QCOMPARE(insert.action, history::Action::Insert);
        QVERIFY(fromValues<Client>(client.id, insert.state) == first);
        QCOMPARE(insert.cells.front().after.toString(), u"田中"_s);
        QVERIFY(insert.isThere);
        // And as of every change between.
        const char *names[] = {"山田", "中田", "中田", "中田", "田中"};
        for (size_t i = 0; i < page.entries.size(); ++i)
            QCOMPARE(history::nameIn(tableNamed(u"client"_s),
                                     history::rowsOf(*m_store, page.entries[i], {}).rows[0].state),
                     QString::fromUtf8(names[i]));
    }

    void whatIsPrivateSaysSo() {
        const QHash<QString, Id> ids = Filler().saveOneOfEach(*m_store);
        Line line = *m_store->find<Line>(ids.value(u"line"_s));
        line.kind = LineKind::Concern;
        line = m_store->save(line, u"File"_s);
        line.text = u"そっと"_s;
        m_store->save(line, u"Edit line"_s);
        const history::Page page = history::read(*m_store, {});
        QVERIFY(history::rowsOf(*m_store, page.entries[0], {}).rows[0].isPrivate);
        QSet<QString> hidden;
        for (const history::Row &row :
             history::rowsOf(*m_store, page.entries.back(), {}, 0, 1000).rows)
            if (row.isPrivate)
                hidden << row.table->name;
        QCOMPARE(hidden, (QSet<QString>{u"concern"_s, u"own_note"_s}));
    }

    void aRowThatIsGoneKeepsItsName() {
        const Client client = someone(u"田中"_s);
        Well well;
        well.client = client.id;
        well.name = u"走る朝"_s;
        well = m_store->save(well, u"x"_s);
        QCOMPARE(history::nameOf(*m_store, u"well"_s, well.id, client.id), u"走る朝"_s);
        m_store->remove<Well>(well.id, u"x"_s);
        QCOMPARE(history::nameOf(*m_store, u"well"_s, well.id, client.id), u"走る朝"_s);
        QCOMPARE(history::nameOf(*m_store, u"no such table"_s, 1, 0), QString());
    }

    /// 100,000 change rows of 500 clients: a page looks at a bounded number of rows, by the index.
    void aPageIsBounded() {
        const int changes = times(20'000, 100'000), clients = 500;
        auto &db = StoreInside::of(*m_store).db();
        const QString text(300, u'あ');
        Transaction transaction(db);
        for (int i = 0; i < changes; ++i)
            db.run(u"INSERT INTO \"change\" (\"at\", device, batch, label, \"table\", \"row\", "
                   "client_id, \"action\", \"before\", \"after\") VALUES (?, 'd', ?, 'Edit', "
                   "'client', ?, ?, 'update', ?, ?)"_s,
                   {i, i / 2 + 1, i % clients + 1, i % clients + 1,
                    u"{\"note\":\"%1\"}"_s.arg(text), u"{\"note\":\"x\"}"_s});
        transaction.commit();
        QCOMPARE(history::planOf(*m_store, {}),
                 u"SEARCH change USING INTEGER PRIMARY KEY (rowid<?)"_s);
        QCOMPARE(history::planOf(*m_store, {17, {}}),
                 u"SEARCH change USING INDEX change_client_id (client_id=? AND rowid<?)"_s);
        QElapsedTimer timer;
        timer.start();
        const history::Page all = history::read(*m_store, {});
        const double first = double(timer.nsecsElapsed()) / 1e6;
        QCOMPARE(all.entries.size(), size_t(40));
        timer.restart();
        const history::Page one = history::read(*m_store, {17, {}});
        const double theirs = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        const history::Page none = history::read(*m_store, {0, u"nothing such"_s});
        const double words = double(timer.nsecsElapsed()) / 1e6;
        QVERIFY(none.entries.empty() && none.below > changes - 9000); // and a place to go on
        timer.restart();
        const size_t rows = history::rowsOf(*m_store, one.entries.back(), {}).rows.size();
        qInfo(
            "%d changes of %d clients: a page in %.1f ms, of one client in %.1f ms, of words that "
            "nobody used in %.1f ms, the %d rows of an entry in %.1f ms",
            changes, clients, first, theirs, words, int(rows), double(timer.nsecsElapsed()) / 1e6);
    }

private:
    Client someone(const QString &family) {
        Client client;
        client.family = family;
        return m_store->save(client, u"New client"_s);
    }
    std::unique_ptr<MemDisk> m_disk;
    sealed::Calls m_calls;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestHistoryReading)
#include "test_history_reading.moc"
