// SPDX-License-Identifier: GPL-3.0-or-later
// Copies that come together late: after one went on, was decided in, or has let go of its history.
#include "tests/app/store/merging/onegoal.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMergingLate : public QObject, private OneGoal {
    Q_OBJECT

    /// Its history is cut off whole, as if it were years old.
    void forgetAll(const QString &name) {
        const auto store = m_sides->open(name);
        Database &database = StoreInside::of(*store).db();
        Transaction transaction(database);
        database.run(u"INSERT INTO forgotten SELECT device, max(batch) FROM \"change\" "
                     "GROUP BY device"_s);
        database.run(u"DELETE FROM \"change\""_s);
        transaction.commit();
    }

    Edit title(const QString &words) {
        return [this, words](Store &store) {
            change(store, m_goal, [&](Goal &g) { g.title = words; });
        };
    }
    /// What stands as the goal's title, and what else was meant; in order.
    QStringList titles(const Store &store) const {
        QStringList words{store.find<Goal>(m_goal)->title};
        for (const merging::Undecided &one : merging::undecided(store))
            if (one.conflict.column == u"title"_s)
                words << one.other.toString();
        words.sort();
        return words;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_sides.reset(); }

    /// A copy from before the history was cut: what it wrote is there, and nobody takes it for old.
    void aForkOlderThanTheHistoryLosesNothing() {
        together(
            [&](Store &store) {
                change(store, m_goal, [](Goal &g) { g.title = u"A"_s; });
                Well well = *store.find<Well>(m_well);
                well.fills = u"A's"_s;
                store.save(well, u"x"_s);
            },
            [&](Store &store) {
                change(store, m_goal, [](Goal &g) { g.measure = u"B"_s; });
                Well well;
                well.client = m_client;
                well.name = u"B's"_s;
                store.save(well, u"x"_s);
            });
        forgetAll(u"a"_s);
        m_sides->merge(u"a"_s, u"b"_s, u"ab"_s);
        m_sides->merge(u"b"_s, u"a"_s, u"ba"_s);
        const auto one = m_sides->read(u"ab"_s), two = m_sides->read(u"ba"_s);
        QVERIFY(everything(*one) == everything(*two));
        QCOMPARE(one->find<Goal>(m_goal)->measure, u"B"_s);
        QCOMPARE(one->all<Well>().size(), size_t(2));
        QStringList words{one->find<Goal>(m_goal)->title, one->find<Well>(m_well)->fills};
        for (const merging::Undecided &other : merging::undecided(*one))
            words << other.other.toString();
        QVERIFY2(words.contains(u"A"_s), qPrintable(words.join(u'|')));
        QVERIFY2(words.contains(u"A's"_s), qPrintable(words.join(u'|')));
    }

    /// One computer wrote in both: the one that let go may have seen what the other says, or not.
    void whatMayHaveBeenSeenIsKeptWhereNothingSaysSo() {
        m_sides->copy(u"base"_s, u"a"_s);
        m_sides->copy(u"base"_s, u"b"_s);
        title(u"B"_s)(*m_sides->open(u"b"_s, u"one"_s));
        change(*m_sides->open(u"a"_s, u"one"_s), m_goal, [](Goal &g) { g.measure = u"A"_s; });
        forgetAll(u"a"_s);
        for (const auto &[ours, theirs] : {std::pair(u"a"_s, u"b"_s), {u"b"_s, u"a"_s}}) {
            m_sides->merge(ours, theirs, u"then"_s);
            QVERIFY(titles(*m_sides->read(u"then"_s)).contains(u"B"_s));
        }
    }

    /// What was decided against does not come back with a row that somebody else needs.
    void aDecisionHoldsWhereTheRowWasRemovedSince() {
        together(title(u"A"_s), title(u"B"_s));
        {
            const auto store = merged();
            merging::keepThis(*store, merging::undecided(*store)[0].conflict.id, u"keep"_s);
            store->remove<Goal>(m_goal, u"Remove"_s);
        }
        m_sides->copy(u"base"_s, u"c"_s);
        change(*m_sides->open(u"c"_s, u"three"_s), m_goal, [](Goal &g) { g.measure = u"C"_s; });
        for (const auto &[ours, theirs] : {std::pair(u"ab"_s, u"c"_s), {u"c"_s, u"ab"_s}}) {
            m_sides->merge(ours, theirs, u"then"_s);
            const auto then = m_sides->read(u"then"_s);
            QCOMPARE(then->find<Goal>(m_goal)->measure, u"C"_s);
            QCOMPARE(titles(*then), QStringList{u"B"_s});
            QCOMPARE(merging::undecidedCount(*then), 1); // that it was removed
        }
    }

    /// Removed, written by the other, and brought back by an undo: the words are the other's, who
    /// may go on with them.
    void whatAnUndoBringsBackIsNobodysNewWord() {
        m_sides->copy(u"base"_s, u"a"_s);
        m_sides->copy(u"base"_s, u"b"_s);
        {
            const auto store = m_sides->open(u"a"_s, u"one"_s);
            store->remove<Goal>(m_goal, u"Remove"_s);
            title(u"B"_s)(*m_sides->open(u"b"_s, u"two"_s));
            store->undoStack()->undo();
        }
        m_sides->merge(u"a"_s, u"b"_s, u"ab"_s);
        QCOMPARE(titles(*merged()), QStringList{u"B"_s});
        title(u"B again"_s)(*m_sides->open(u"b"_s, u"two"_s));
        for (const auto &[ours, theirs] : {std::pair(u"ab"_s, u"b"_s), {u"b"_s, u"ab"_s}}) {
            m_sides->merge(ours, theirs, u"then"_s);
            QCOMPARE(titles(*m_sides->read(u"then"_s)), QStringList{u"B again"_s});
        }
    }

    /// Two said the same, a third something else; one of the two goes on: the other's word is still
    /// nobody's to drop.
    void whatTwoSaidIsKeptAsLongAsOneOfThemMeansIt() {
        together(title(u"same"_s), title(u"same"_s));
        m_sides->copy(u"base"_s, u"c"_s);
        title(u"third"_s)(*m_sides->open(u"c"_s, u"three"_s));
        m_sides->merge(u"ab"_s, u"c"_s, u"abc"_s);
        QCOMPARE(merging::undecidedCount(*m_sides->read(u"abc"_s)), 1);
        title(u"on"_s)(*m_sides->open(u"b"_s, u"two"_s));
        for (const auto &[ours, theirs] : {std::pair(u"abc"_s, u"b"_s), {u"b"_s, u"abc"_s}}) {
            m_sides->merge(ours, theirs, u"then"_s);
            const auto then = m_sides->read(u"then"_s);
            QCOMPARE(titles(*then), (QStringList{u"on"_s, u"same"_s, u"third"_s}));
        }
    }

    /// What is in the history already is not written again: else each merge wrote the whole of it.
    void onlyWhatIsNewIsWritten() {
        {
            const auto store = m_sides->open(u"base"_s);
            for (int i = 0; i < 300; ++i)
                change(*store, m_goal, [&](Goal &g) { g.title = u"title %1"_s.arg(i); });
        }
        m_sides->copy(u"base"_s, u"b"_s);
        change(*m_sides->open(u"b"_s, u"two"_s), m_goal, [](Goal &g) { g.measure = u"B"_s; });
        const auto before = m_sides->disk.content(u"/base"_s).size();
        QCOMPARE(m_sides->merge(u"base"_s, u"b"_s, u"then"_s).changed, 1);
        const auto written = m_sides->disk.content(u"/then"_s).size() - before;
        qInfo("merging one edit into a history of 300: %lld bytes written", qint64(written));
        QVERIFY(written < 40'000);
    }
};

QTEST_GUILESS_MAIN(TestMergingLate)
#include "test_merging_late.moc"
