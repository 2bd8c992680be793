// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories on two and three sides: whichever merges, the notebook is the same, and nothing
// that somebody wrote is gone.
#include "tests/app/store/merging/twosides.h"
#include "tests/support/progress.h"
#include "tests/support/rounds.h"

#include "app/store/merging/values.h"

#include <QTest>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// Every row of every table, as SQL has it.
using Content = std::map<RowKey, Values>;
Content contentOf(Store &store) {
    Content all;
    for (const Table &table : allTables())
        for (auto &[id, values] : readRows(StoreInside::of(store).db(), table, table.selectAll, {}))
            all[{table.number, id}] = values;
    return all;
}

using Batches = std::set<std::pair<Id, QString>>;
Batches batchesOf(const Store &store) {
    Batches all;
    for (const Change &change : store.changesSince())
        all.insert({change.batch, change.device});
    return all;
}

struct State {
    Content content;
    Batches batches;
    bool operator==(const State &) const = default;
};

/// What differs, without more words than needed.
QByteArray difference(const State &one, const State &two) {
    for (const auto &[key, values] : one.content) {
        const Table &table = allTables()[size_t(key.first)];
        const auto other = two.content.find(key);
        if (other == two.content.end())
            return (table.name + u" %1 is only in one"_s.arg(key.second)).toUtf8();
        for (int i = 0; i < values.size(); ++i)
            if (values[i] != other->second[i])
                return (table.name + u'.' + table.columns[size_t(i)].name +
                        u" of %1: "_s.arg(key.second) + values[i].toString().left(60) + u" | "_s +
                        other->second[i].toString().left(60))
                    .toUtf8();
    }
    if (one.content.size() != two.content.size())
        return "a row is only in the other";
    return one.batches == two.batches ? QByteArray() : QByteArray("batches");
}

} // namespace

class TestMergingSides : public QObject {
    Q_OBJECT

    State stateOf(TwoSides &sides, const QString &name) {
        const auto store = sides.read(name);
        return {contentOf(*store), batchesOf(*store)};
    }

    /// The history goes by batches, and its last word on each column is what stands there.
    QByteArray wrongInHistory(TwoSides &sides, const QString &name) {
        const auto store = sides.read(name);
        const Content content = contentOf(*store);
        std::map<RowKey, std::map<QString, QVariant>> last;
        std::map<RowKey, QString> lastAction;
        std::pair<Id, QString> before{0, {}};
        for (const Change &change : store->changesSince()) {
            const std::pair<Id, QString> dot{change.batch, change.device};
            if (dot < before)
                return "the history is out of order";
            before = dot;
            const Table &table = tableNamed(change.table);
            const RowKey key{table.number, change.row};
            if (change.action != u"update"_s) {
                last[key].clear();
                lastAction[key] = change.action;
                continue;
            }
            const QJsonObject after = QJsonDocument::fromJson(change.after.toUtf8()).object();
            for (auto it = after.begin(); it != after.end(); ++it)
                last[key][it.key()] = changevalues::fromJson(
                    table.columns[size_t(table.column(it.key()))], it.value());
        }
        for (const auto &[key, action] : lastAction) {
            const Table &table = allTables()[size_t(key.first)];
            if (content.contains(key) != (action == u"insert"_s))
                return (table.name + u" is "_s + (content.contains(key) ? u"there"_s : u"gone"_s) +
                        u", the history ends with "_s + action)
                    .toUtf8();
        }
        for (const auto &[key, values] : last)
            for (const auto &[name2, value] : values)
                if (const auto row = content.find(key); row != content.end()) {
                    const Table &table = allTables()[size_t(key.first)];
                    if (row->second[table.column(name2)] != value)
                        return (table.name + u'.' + name2 + u" is not what the history says: "_s +
                                row->second[table.column(name2)].toString().left(50) + u" | "_s +
                                value.toString().left(50))
                            .toUtf8();
                }
        return {};
    }

    static QString naturalKey(const Table &table, const Values &values) {
        if (table.name == u"me"_s)
            return u"me"_s;
        if (table.name == u"preference"_s)
            return values[table.column(u"key"_s)].toString();
        if (table.name == u"level"_s)
            return values[table.column(u"goal_id"_s)].toString() + u'/' +
                   values[table.column(u"level"_s)].toString();
        if (table.name == u"action_day"_s)
            return values[table.column(u"action_id"_s)].toString() + u'/' +
                   values[table.column(u"date"_s)].toString();
        return {};
    }

    /// Everything one side wrote since they parted is in the merged rows or its conflicts.
    void count(const Content &base, const Content &side, const Content &other,
               const Content &merged, int &cells, QByteArrayList &lost) {
        std::map<std::tuple<int, QString>, std::vector<RowKey>> byKey;
        for (const auto &[key, values] : merged)
            if (const QString natural = naturalKey(allTables()[size_t(key.first)], values);
                !natural.isEmpty())
                byKey[{key.first, natural}].push_back(key);
        for (const auto &[key, values] : side) {
            const Table &table = allTables()[size_t(key.first)];
            if (table.name == u"conflict"_s)
                continue;
            const auto was = base.find(key);
            for (int i = 0; i < values.size(); ++i) {
                const Table::Col &column = table.columns[size_t(i)];
                const bool isOwn = was == base.end() || was->second[i] != values[i];
                // What was there before may be gone by the other's hand, who had it.
                if (!isOwn && (!other.contains(key) || other.at(key)[i] != values[i]))
                    continue;
                if (merging::isTechnical(column) || values[i].isNull())
                    continue;
                ++cells;
                std::vector<RowKey> places{key};
                for (const RowKey &twin : byKey[{key.first, naturalKey(table, values)}])
                    places.push_back(twin);
                if (!isKept(table, i, values[i], places, merged))
                    lost << (table.name + u'.' + column.name + u": "_s +
                             values[i].toString().left(50))
                                .toUtf8();
            }
        }
    }

    bool isKept(const Table &table, int column, const QVariant &value,
                const std::vector<RowKey> &places, const Content &merged) {
        const Table &conflicts = tableOf<Conflict>();
        for (const RowKey &place : places) {
            const auto row = merged.find(place);
            if (row == merged.end())
                continue;
            if (row->second[column] == value)
                return true;
            // A link to what is gone is cut.
            const Table::Col &described = table.columns[size_t(column)];
            if (described.use == Use::Link &&
                !merged.contains({tableNamed(described.target).number, value.toLongLong()}))
                return true;
            for (const auto &[key, values] : merged) {
                if (key.first != conflicts.number)
                    continue;
                const Conflict conflict = fromValues<Conflict>(key.second, values);
                if (conflict.table == table.name && conflict.row == place.second &&
                    conflict.column == described.name &&
                    merging::oneFromJson(described, conflict.other) == value)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void twoSidesConverge() {
        const int rounds = times(::rounds(40, 8), 200);
        Progress progress("two sides", rounds);
        int cells = 0, conflicts = 0, rows = 0, edits = 0;
        QHash<QString, int> kinds;
        QByteArrayList lost;
        for (int round = 0; round < rounds; ++round) {
            progress.at(round);
            TwoSides sides{quint64(round) + 1};
            const QString deviceB = round % 3 == 0 ? QString() : u"other"_s;
            {
                const auto base = sides.create(u"base"_s);
                sides.fill(*base, 1);
                sides.edit(*base, int(between(sides.random, 0, 20)));
            }
            for (const QString &name : {u"a"_s, u"b"_s}) {
                sides.copy(u"base"_s, name);
                const auto store = sides.open(name, name == u"b"_s ? deviceB : QString());
                sides.edit(*store, int(between(sides.random, 1, 40)));
                store->undoStack()->clear();
            }
            sides.merge(u"a"_s, u"b"_s, u"ab"_s);
            const merging::Report report = sides.merge(u"b"_s, u"a"_s, u"ba"_s);
            conflicts += int(report.conflicts.size());
            rows += report.added + report.changed + report.removed;
            const State ab = stateOf(sides, u"ab"_s), ba = stateOf(sides, u"ba"_s);
            QByteArray wrong = difference(ab, ba);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"round %1: "_s.arg(round) + QString::fromUtf8(wrong)));
            for (const QString &name : {u"ab"_s, u"ba"_s}) {
                wrong = wrongInHistory(sides, name);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"round %1: "_s.arg(round) + QString::fromUtf8(wrong)));
            }
            // All that was written is there.
            const Content base = stateOf(sides, u"base"_s).content,
                          a = stateOf(sides, u"a"_s).content, b = stateOf(sides, u"b"_s).content;
            count(base, a, b, ab.content, cells, lost);
            count(base, b, a, ab.content, cells, lost);
            // Once more, and from the other, changes nothing.
            for (const QString &again : {u"b"_s, u"a"_s, u"ba"_s}) {
                const auto bytes = sides.disk.content(u"/ab"_s).size();
                QVERIFY(sides.merge(u"ab"_s, again, u"again"_s).isNothingNew);
                QVERIFY(stateOf(sides, u"again"_s) == ab);
                QVERIFY(sides.disk.content(u"/again"_s).size() <= bytes + 2000);
            }
            goOn(sides, round);
            if (QTest::currentTestFailed())
                return;
            edits += sides.edits;
            for (auto it = sides.done.begin(); it != sides.done.end(); ++it)
                kinds[it.key()] += it.value();
        }
        qInfo("two sides: %d histories of %d edits, both ways: %d rows taken over, %d conflicts, "
              "%d written values looked for; %d lost",
              rounds, edits, rows, conflicts, cells, int(lost.size()));
        for (auto it = kinds.begin(); it != kinds.end(); ++it)
            qInfo("  %s: %d", qPrintable(it.key()), it.value());
        for (const QByteArray &one : lost.mid(0, 10))
            qInfo("  lost: %s", one.constData());
        QVERIFY(lost.isEmpty());
        QVERIFY(conflicts > rounds);
    }

private:
    /// Both go on, one of them with what it had before, and are brought together again.
    void goOn(TwoSides &sides, int round) {
        {
            const auto merged = sides.open(u"ab"_s);
            sides.edit(*merged, 10);
            const auto old = sides.open(u"b"_s, u"other"_s);
            sides.edit(*old, 10);
        }
        sides.merge(u"ab"_s, u"b"_s, u"ab2"_s);
        sides.merge(u"b"_s, u"ab"_s, u"b2"_s);
        const QByteArray wrong = difference(stateOf(sides, u"ab2"_s), stateOf(sides, u"b2"_s));
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"round %1, going on: "_s.arg(round) + QString::fromUtf8(wrong)));
        QVERIFY(sides.merge(u"ab2"_s, u"a"_s, u"again"_s).isNothingNew);
    }

private Q_SLOTS:
    void threeCopiesInAnyOrder() {
        const int rounds = times(::rounds(20, 4), 100);
        int same = 0, all = 0;
        Progress progress("three copies", rounds);
        QByteArrayList why;
        for (int round = 0; round < rounds; ++round) {
            progress.at(round);
            TwoSides sides{quint64(round) + 1000};
            {
                const auto base = sides.create(u"base"_s);
                sides.fill(*base, 1);
            }
            const QStringList names{u"a"_s, u"b"_s, u"c"_s};
            for (const QString &name : names) {
                // Every other time the third has parted later, with what the second wrote.
                const bool isLater = round % 2 == 1 && name == u"c"_s;
                sides.copy(isLater ? u"b"_s : u"base"_s, name);
                const auto store = sides.open(name, u"device "_s + name);
                sides.edit(*store, int(between(sides.random, 1, 25)));
            }
            if (round % 4 == 3) { // and went on
                const auto store = sides.open(u"b"_s, u"device b"_s);
                sides.edit(*store, int(between(sides.random, 1, 10)));
            }
            std::optional<State> first;
            QStringList order = names;
            do {
                sides.merge(order[0], order[1], u"two"_s);
                sides.merge(u"two"_s, order[2], u"three"_s);
                const State state = stateOf(sides, u"three"_s);
                if (!first)
                    first = state;
                ++all;
                QByteArray wrong = difference(*first, state);
                if (wrong.isEmpty())
                    wrong = wrongInHistory(sides, u"three"_s);
                if (wrong.isEmpty())
                    ++same;
                else
                    why << QByteArray::number(round) + ": " + wrong;
            } while (std::next_permutation(order.begin(), order.end()));
        }
        qInfo("three copies: brought together in %d orders; %d gave another notebook", all,
              all - same);
        for (const QByteArray &one : why.mid(0, 6))
            qInfo("  %s", one.constData());
        QCOMPARE(same, all);
    }
};

QTEST_GUILESS_MAIN(TestMergingSides)
#include "test_merging_sides.moc"
