// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies brought together, case by case: what joins, what is a conflict, what never comes back.
#include "tests/app/store/merging/onegoal.h"

#include "app/domain/decks.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

class TestMerging : public QObject, private OneGoal {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_sides.reset(); }

    void differentFieldsJoin() {
        const auto report = together(
            [&](Store &store) { change(store, m_goal, [](Goal &g) { g.title = u"A"_s; }); },
            [&](Store &store) { change(store, m_goal, [](Goal &g) { g.measure = u"B"_s; }); });
        QVERIFY(report.conflicts.empty());
        const auto store = merged();
        QCOMPARE(store->find<Goal>(m_goal)->title, u"A"_s);
        QCOMPARE(store->find<Goal>(m_goal)->measure, u"B"_s);
        QCOMPARE(merging::undecidedCount(*store), 0);
        QVERIFY(!store->search(u"B"_s).empty());
    }

    void theSameSaidTwiceIsNoConflict() {
        const Edit same = [&](Store &store) {
            change(store, m_goal, [](Goal &g) { g.title = u"same"_s; });
        };
        QVERIFY(together(same, same).conflicts.empty());
        QCOMPARE(merged()->find<Goal>(m_goal)->title, u"same"_s);
    }

    void differentWordsInOnePlaceAreBothKept() {
        const auto report = together(
            [&](Store &store) { change(store, m_goal, [](Goal &g) { g.title = u"A"_s; }); },
            [&](Store &store) { change(store, m_goal, [](Goal &g) { g.title = u"B"_s; }); });
        QCOMPARE(report.conflicts.size(), size_t(1));
        const auto store = merged();
        const auto list = merging::undecided(*store);
        QCOMPARE(list.size(), size_t(1));
        QCOMPARE(list[0].conflict.table, u"goal"_s);
        QCOMPARE(list[0].conflict.client, m_client);
        QCOMPARE(list[0].stands.toString(), u"B"_s); // written later
        QCOMPARE(list[0].other.toString(), u"A"_s);
        QCOMPARE(list[0].conflict.device, u"one"_s);
        QCOMPARE(list[0].label, u"Edit goal"_s);
        QVERIFY(list[0].when.isValid());
        // Decided, and undone, and decided otherwise: each an ordinary step.
        const Id conflict = list[0].conflict.id;
        merging::takeOther(*store, conflict, u"take"_s);
        QCOMPARE(store->find<Goal>(m_goal)->title, u"A"_s);
        QCOMPARE(merging::undecidedCount(*store), 0);
        store->undoStack()->undo();
        QCOMPARE(store->find<Goal>(m_goal)->title, u"B"_s);
        QCOMPARE(merging::undecidedCount(*store), 1);
        // Whoever writes by hand what the other says has decided, too.
        change(*store, m_goal, [](Goal &g) { g.title = u"A"_s; });
        QCOMPARE(merging::undecidedCount(*store), 0);
        store->undoStack()->undo();
        QCOMPARE(merging::undecidedCount(*store), 1);
        merging::keepThis(*store, conflict, u"keep"_s);
        QCOMPARE(store->find<Goal>(m_goal)->title, u"B"_s);
        QCOMPARE(merging::undecidedCount(*store), 0);
        // A copy from before the decision does not ask again.
        store->close();
        m_sides->merge(u"ab"_s, u"a"_s, u"again"_s);
        m_sides->merge(u"ba"_s, u"ab"_s, u"decided"_s);
        QCOMPARE(merging::undecidedCount(*m_sides->read(u"again"_s)), 0);
        QCOMPARE(merging::undecidedCount(*m_sides->read(u"decided"_s)), 0);
    }

    void removedHereAndWrittenThereStandsAndIsAsked() {
        const auto report = together(
            [&](Store &store) { store.remove<Goal>(m_goal, u"Remove"_s); },
            [&](Store &store) { change(store, m_goal, [](Goal &g) { g.title = u"B"_s; }); });
        QCOMPARE(report.conflicts.size(), size_t(1));
        QVERIFY(report.conflicts[0].column.isEmpty());
        const auto store = merged();
        QCOMPARE(store->find<Goal>(m_goal)->title, u"B"_s);
        merging::takeOther(*store, report.conflicts[0].id, u"take"_s);
        QVERIFY(!store->find<Goal>(m_goal));
        QCOMPARE(merging::undecidedCount(*store), 0);
    }

    void whatNobodyWroteIntoStaysRemoved() {
        together([&](Store &store) { store.remove<Goal>(m_goal, u"Remove"_s); },
                 [&](Store &store) {
                     Well well = *store.find<Well>(m_well);
                     well.fills = u"B"_s;
                     store.save(well, u"x"_s);
                 });
        const auto store = merged();
        QVERIFY(!store->find<Goal>(m_goal));
        QCOMPARE(store->find<Well>(m_well)->fills, u"B"_s);
        QCOMPARE(merging::undecidedCount(*store), 0);
    }

    void anOwnerComesBackWithItsChild() {
        Id milestone = 0;
        together([&](Store &store) { store.remove<Goal>(m_goal, u"Remove"_s); },
                 [&](Store &store) {
                     Milestone row;
                     row.client = m_client;
                     row.goal = m_goal;
                     row.name = u"B"_s;
                     milestone = store.save(row, u"Add"_s).id;
                 });
        const auto store = merged();
        QCOMPARE(store->find<Milestone>(milestone)->name, u"B"_s);
        QCOMPARE(store->find<Goal>(m_goal)->title, u"title"_s);
        QCOMPARE(merging::undecidedCount(*store), 1);
    }

    void aLinkToWhatIsGoneIsCut() {
        Id evidence = 0;
        together([&](Store &store) { store.remove<Well>(m_well, u"Remove"_s); },
                 [&](Store &store) {
                     Evidence row;
                     row.client = m_client;
                     row.well = m_well;
                     row.quote = u"B"_s;
                     evidence = store.save(row, u"Add"_s).id;
                 });
        const auto store = merged();
        QCOMPARE(store->find<Evidence>(evidence)->quote, u"B"_s);
        QCOMPARE(store->find<Evidence>(evidence)->well, Id(0));
        QVERIFY(!store->find<Well>(m_well));
    }

    void oneSettingStaysOneSetting() {
        const auto set = [](const QString &value) {
            return [value](Store &store) { store.setPreference(u"deck"_s, value, u"x"_s); };
        };
        const auto report = together(set(u"A"_s), set(u"B"_s));
        QCOMPARE(report.conflicts.size(), size_t(1));
        const auto store = merged();
        QCOMPARE(store->preference(u"deck"_s), u"B"_s);
        QCOMPARE(store->all<Preference>().size(), size_t(1));
        // Also where one of them goes on with its own.
        {
            const auto old = m_sides->open(u"a"_s, u"one"_s);
            old->setPreference(u"deck"_s, u"C"_s, u"x"_s);
        }
        m_sides->merge(u"ba"_s, u"a"_s, u"then"_s);
        const auto then = m_sides->read(u"then"_s);
        QCOMPARE(then->all<Preference>().size(), size_t(1));
        QCOMPARE(then->preference(u"deck"_s), u"C"_s);
    }

    void whoWritesIsOnePersonAndALadderHasOneRungOfANumber() {
        const auto write = [&](const QString &name) {
            return [this, name](Store &store) {
                Me me = store.me();
                me.name = name;
                store.save(me, u"x"_s);
                Level level;
                level.client = m_client;
                level.goal = m_goal;
                level.level = 1;
                level.wording = name;
                store.save(level, u"x"_s);
            };
        };
        const auto report = together(write(u"A"_s), write(u"B"_s));
        QCOMPARE(report.conflicts.size(), size_t(2));
        const auto store = merged();
        QCOMPARE(store->all<Me>().size(), size_t(1));
        QCOMPARE(store->all<Level>().size(), size_t(1));
        QCOMPARE(store->all<Level>().front().wording, u"B"_s);
    }

    void whoWasErasedComesFromNoCopy() {
        Id other = 0;
        const auto keep = [&](Store &store) {
            Client client;
            client.family = u"高橋"_s;
            other = store.save(client, u"x"_s).id;
            store.setPreference(decks::askedName(m_client), u"asked"_s, u"x"_s);
            // Where two copies had said different things of what they were asked: nobody's row.
            for (const char *words : {"canary", "canary that was decided"}) {
                Conflict conflict;
                conflict.table = u"preference"_s;
                conflict.row = store.all<Preference>().front().id;
                conflict.column = u"value"_s;
                conflict.other = QString::fromLatin1(words);
                conflict = store.save(conflict, u"merge"_s);
                if (conflict.other != u"canary"_s)
                    store.remove<Conflict>(conflict.id, u"Keep this"_s);
            }
            change(store, m_goal, [](Goal &g) { g.title = u"canary"_s; });
        };
        together(
            [&](Store &store) {
                store.eraseClient(m_client);
                StoreInside::of(store).db().run(
                    u"INSERT OR IGNORE INTO erased (client_id, \"at\") VALUES (?, 0)"_s,
                    {m_client});
            },
            keep);
        for (const QString &name : {u"ab"_s, u"ba"_s}) {
            const auto store = m_sides->read(name);
            QVERIFY(!store->find<Client>(m_client));
            QVERIFY(!store->find<Goal>(m_goal));
            QVERIFY(store->find<Client>(other));
            QVERIFY(store->all<Preference>().empty());
            QVERIFY(store->all<Conflict>().empty());
            for (const Change &change : store->changesSince()) {
                QVERIFY(change.client != m_client);
                QVERIFY(!change.before.contains(u"title"_s) && !change.after.contains(u"canary"_s));
                QVERIFY(!change.before.contains(u"canary"_s));
            }
        }
        // Nor from one that nobody brought in at that time.
        QVERIFY(m_sides->merge(u"ab"_s, u"base"_s, u"again"_s).isNothingNew);
        QVERIFY(!m_sides->read(u"again"_s)->find<Client>(m_client));
    }

    void aCopyThatLacksManyIsRefusedUntilSomebodySaysSo() {
        {
            const auto store = m_sides->open(u"base"_s);
            store->write(u"more"_s, [](Store::Batch &batch) {
                for (int i = 0; i < 9; ++i)
                    batch.save(Client());
            });
        }
        m_sides->copy(u"base"_s, u"full"_s);
        m_sides->copy(u"base"_s, u"poor"_s);
        {
            const auto poor = m_sides->open(u"poor"_s, u"two"_s);
            const auto clients = poor->clients();
            poor->write(u"x"_s, [&](Store::Batch &batch) {
                batch.remove<Client>(clients[8].id);
                batch.remove<Client>(clients[9].id);
            });
        }
        const auto full = m_sides->open(u"full"_s);
        const auto poor = m_sides->read(u"poor"_s);
        const auto before = everything(*full);
        QVERIFY(merging::preview(*full, *poor).lacksMany());
        QVERIFY_THROWS_EXCEPTION(Error, merging::merge(*full, *poor, false));
        QVERIFY(everything(*full) == before);
        QCOMPARE(merging::merge(*full, *poor, true).lacking, 2);
        QCOMPARE(full->clients().size(), size_t(8));
        // A few that were made here since are a day's work; many are a copy left behind.
        const auto made = [&](int count) {
            m_sides->copy(u"base"_s, u"more"_s);
            const auto more = m_sides->open(u"more"_s);
            for (int i = 0; i < count; ++i)
                more->save(Client(), u"x"_s);
            return merging::preview(*more, *m_sides->read(u"base"_s)).lacksMany();
        };
        QVERIFY(!made(4));
        QVERIFY(made(5));
        // One of ten is a day's work.
        m_sides->copy(u"base"_s, u"nine"_s);
        {
            const auto nine = m_sides->open(u"nine"_s, u"two"_s);
            nine->remove<Client>(nine->clients().back().id, u"x"_s);
        }
        const auto again = m_sides->open(u"base"_s);
        merging::merge(*again, *m_sides->read(u"nine"_s), false);
        QCOMPARE(again->clients().size(), size_t(9));
    }

    void twoNotebooksAreNoCopies() {
        m_sides->create(u"other"_s)->save(Client(), u"x"_s);
        const auto store = m_sides->open(u"base"_s);
        const auto other = m_sides->read(u"other"_s);
        QVERIFY_THROWS_EXCEPTION(Error, merging::preview(*store, *other));
        QVERIFY_THROWS_EXCEPTION(Error, merging::merge(*store, *other, true));
        QCOMPARE(store->all<Client>().size(), size_t(1));
    }

    /// The history afterwards holds what both wrote, and a later merge takes only what is new.
    void aCopyThatWentOnBringsOnlyWhatIsNew() {
        together([&](Store &store) { change(store, m_goal, [](Goal &g) { g.title = u"A"_s; }); },
                 [&](Store &store) { change(store, m_goal, [](Goal &g) { g.measure = u"B"_s; }); });
        {
            const auto store = m_sides->open(u"b"_s, u"two"_s);
            change(*store, m_goal, [](Goal &g) { g.measure = u"B again"_s; });
        }
        const merging::Report report = m_sides->merge(u"ab"_s, u"b"_s, u"then"_s);
        QCOMPARE(report.theirs.batches, 1);
        QVERIFY(report.conflicts.empty());
        QCOMPARE(report.changed, 1);
        const auto store = m_sides->read(u"then"_s);
        QCOMPARE(store->find<Goal>(m_goal)->measure, u"B again"_s);
        QStringList devices;
        for (const Change &change : store->changesSince())
            devices << change.device;
        QCOMPARE(devices.count(u"two"_s), 2);
        QCOMPARE(devices.count(u"one"_s), 1);
    }

    void whatIsWrittenAfterwardsIsLaterThanAll() {
        together([&](Store &store) { change(store, m_goal, [](Goal &g) { g.title = u"A"_s; }); },
                 [&](Store &store) {
                     // A computer whose clock is years ahead.
                     StoreInside::of(store).ids.atLeast(
                         (QDateTime::currentMSecsSinceEpoch() + qint64(3) * 365 * 86'400'000)
                         << 20);
                     change(store, m_goal, [](Goal &g) { g.title = u"B"_s; });
                 });
        const auto store = m_sides->open(u"a"_s);
        merging::merge(*store, *m_sides->read(u"b"_s), false);
        change(*store, m_goal, [](Goal &g) { g.title = u"C"_s; });
        const std::vector<Change> history = store->changesSince();
        for (size_t i = 1; i < history.size(); ++i)
            QVERIFY(history[i].batch >= history[i - 1].batch);
        QVERIFY(history.back().after.contains(u"\"C\""_s));
    }

    /// A disk that fills while both are brought together leaves ours as it was.
    void aFullDiskLeavesOursAsItWas() {
        together([&](Store &store) { change(store, m_goal, [](Goal &g) { g.title = u"A"_s; }); },
                 [&](Store &store) { change(store, m_goal, [](Goal &g) { g.title = u"B"_s; }); });
        const auto store = m_sides->open(u"a"_s);
        const auto other = m_sides->read(u"b"_s);
        const auto before = everything(*store);
        const auto history = store->changesSince().size();
        m_sides->disk.faultAt = m_sides->disk.writeCalls + 1;
        m_sides->disk.fault = MemDisk::Fault::Fail;
        m_sides->disk.faultErrno = ENOSPC;
        QVERIFY_THROWS_EXCEPTION(Error, merging::merge(*store, *other, false));
        m_sides->disk.fault = MemDisk::Fault::None;
        QVERIFY(everything(*store) == before);
        QCOMPARE(store->changesSince().size(), history);
        merging::merge(*store, *other, false);
        QCOMPARE(merging::undecidedCount(*store), 1);
    }
};

QTEST_GUILESS_MAIN(TestMerging)
#include "test_merging.moc"
