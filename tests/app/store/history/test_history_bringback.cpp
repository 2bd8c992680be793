// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filing.h"
#include "app/store/history/bringback.h"
#include "wander.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using history::Row;

/// One thing brought back from the history, and nothing else.
class TestHistoryBringBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store =
            Store::create(m_folder->filePath(u"a.wellspring"_s), "x", sealed::KdfCost::lowest());
        m_ids = Filler().saveOneOfEach(*m_store);
        m_client = m_ids.value(u"client"_s);
    }
    void cleanup() { m_store.reset(); }

    /// Every type: removed with what it owns, something else is edited, brought back.
    void aRowComesBackWithWhatItOwnedAndNothingElseChanges() {
        int types = 0;
        eachType([&]<class T>() {
            init(); // each alone: what is brought back must not lean on the one before
            const QString table = QString::fromLatin1(Described<T>::table);
            auto expected = everything(*m_store);
            m_store->remove<T>(m_ids.value(table), u"Remove"_s);
            const Row removed = rowOf(table, history::Action::Remove);
            Material since;
            since.title = u"written since"_s;
            since = m_store->save(since, u"Add"_s);
            std::get<std::vector<Material>>(expected).push_back(since);
            history::bringBackRow(*m_store, removed, u"Bring back"_s);
            QVERIFY2(everything(*m_store) == expected, qPrintable(table));
            QCOMPARE(m_store->undoStack()->undoText(), u"Bring back"_s);
            m_store->undoStack()->undo();
            QVERIFY(!m_store->find<T>(m_ids.value(table)));
            m_store->undoStack()->redo();
            QVERIFY2(everything(*m_store) == expected, qPrintable(table));
            m_store->check();
            QVERIFY_THROWS_EXCEPTION(Error, history::bringBackRow(*m_store, removed, u"again"_s));
            ++types;
        });
        qInfo("rows of %d types removed and brought back with all that was theirs", types);
    }

    void aRowWhoseOwnerIsGoneBringsTheOwnerBack() {
        const Id well = m_ids.value(u"well"_s), root = m_ids.value(u"root"_s);
        const Root before = *m_store->find<Root>(root);
        m_store->remove<Root>(root, u"Remove root"_s);
        const Row removed = rowOf(u"root"_s, history::Action::Remove);
        m_store->remove<Well>(well, u"Remove well"_s);
        const size_t evidence = m_store->all<Evidence>().size();
        history::bringBackRow(*m_store, removed, u"Bring back"_s);
        QCOMPARE(m_store->find<Root>(root), before);
        QVERIFY(m_store->find<Well>(well).has_value());
        QCOMPARE(m_store->all<Evidence>().size(), evidence);
        m_store->undoStack()->undo(); // both in one step
        QVERIFY(!m_store->find<Root>(root) && !m_store->find<Well>(well));
    }

    void itRefusesWhereTheOwnerIsGoneForGood() {
        m_store->remove<Promise>(m_ids.value(u"promise"_s), u"Remove promise"_s);
        const Row removed = rowOf(u"promise"_s, history::Action::Remove);
        m_store->eraseClient(m_client);
        const auto before = everything(*m_store);
        QVERIFY_THROWS_EXCEPTION(Error, history::bringBackRow(*m_store, removed, u"x"_s));
        QVERIFY(everything(*m_store) == before);
    }

    void linksThatGotAnotherTargetStay() {
        Session other;
        other.client = m_client;
        other = m_store->save(other, u"x"_s);
        m_store->remove<Session>(m_ids.value(u"session"_s), u"Remove session"_s);
        const Row removed = rowOf(u"session"_s, history::Action::Remove);
        Promise promise = *m_store->find<Promise>(m_ids.value(u"promise"_s));
        QCOMPARE(promise.session, 0);
        promise.session = other.id;
        m_store->save(promise, u"Edit promise"_s);
        history::bringBackRow(*m_store, removed, u"Bring back"_s);
        QCOMPARE(m_store->find<Promise>(promise.id)->session, other.id);
        QCOMPARE(m_store->find<Fact>(m_ids.value(u"fact"_s))->session, m_ids.value(u"session"_s));
    }

    void aFieldComesBackAloneAndStepsBackInOneUndo() {
        Client client = *m_store->find<Client>(m_client);
        const QString note = client.note;
        client.note = u"another"_s;
        client.role = u"other"_s;
        m_store->save(client, u"Edit client"_s);
        const Row changed = rowOf(u"client"_s, history::Action::Update);
        client.family = u"後で"_s;
        m_store->save(client, u"Edit client"_s);
        auto expected = everything(*m_store);
        client.note = note;
        std::get<std::vector<Client>>(expected).front() = client;
        history::bringBackField(*m_store, changed, columnOf(u"client"_s, u"note"_s), u"Bring"_s);
        QVERIFY(everything(*m_store) == expected);
        m_store->undoStack()->undo();
        QCOMPARE(m_store->find<Client>(m_client)->note, u"another"_s);
    }

    void aFieldOfARowThatIsGoneIsRefused() {
        Usual usual = *m_store->find<Usual>(m_ids.value(u"usual"_s));
        usual.value = u"tea"_s;
        m_store->save(usual, u"Edit"_s);
        const Row changed = rowOf(u"usual"_s, history::Action::Update);
        m_store->remove<Usual>(usual.id, u"Remove"_s);
        QVERIFY_THROWS_EXCEPTION(
            Error,
            history::bringBackField(*m_store, changed, columnOf(u"usual"_s, u"value"_s), u"x"_s));
        QVERIFY(m_store->all<Usual>().empty());
    }

    void aLinkToWhatIsGoneIsRefused() {
        Fact fact = *m_store->find<Fact>(m_ids.value(u"fact"_s));
        fact.session = 0;
        m_store->save(fact, u"Edit fact"_s);
        const Row changed = rowOf(u"fact"_s, history::Action::Update);
        m_store->remove<Session>(m_ids.value(u"session"_s), u"Remove session"_s);
        QVERIFY_THROWS_EXCEPTION(
            Error, history::bringBackField(*m_store, changed, columnOf(u"fact"_s, u"session_id"_s),
                                           u"x"_s));
    }

    /// A line is filed as if it had been typed: its row follows.
    void theRowOfALineFollowsItsOldWords() {
        Session session;
        session.client = m_client;
        session = m_store->save(session, u"x"_s);
        Line line;
        line.client = m_client;
        line.session = session.id;
        line.kind = LineKind::Promise;
        line.text = u"本を送る"_s;
        line = filing::file(*m_store, line, u"File"_s);
        line.text = u"本を返す"_s;
        filing::file(*m_store, line, u"Edit line"_s);
        const Row changed = rowOf(u"line"_s, history::Action::Update);
        history::bringBackField(*m_store, changed, columnOf(u"line"_s, u"text"_s), u"Bring"_s);
        QCOMPARE(m_store->find<Line>(line.id)->text, u"本を送る"_s);
        QCOMPARE(m_store->where(&Promise::line, line.id).front().text, u"本を送る"_s);
    }

private:
    /// The newest such row of the history.
    Row rowOf(const QString &table, history::Action action) const {
        for (const history::Entry &entry : history::read(*m_store, {}).entries)
            for (const Row &row : history::rowsOf(*m_store, entry, {}, 0, 1000).rows)
                if (row.table->name == table && row.action == action)
                    return row;
        qFatal("no such row of the history");
    }
    static int columnOf(const QString &table, const QString &column) {
        return tableNamed(table).column(column);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QHash<QString, Id> m_ids;
    Id m_client = 0;
};

QTEST_GUILESS_MAIN(TestHistoryBringBack)
#include "test_history_bringback.moc"
