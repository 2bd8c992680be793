// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/plan.h"

#include "app/store/merging/news.h"
#include "app/store/merging/values.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace merging {

namespace {

struct Merged {
    View our, their;
    MergedRow row;
};

/// Made of what lost, so that every copy makes the same; below all ids of the clock.
Id conflictId(const RowKey &key, const Values &values, const QString &column, const Head &head) {
    const Table &table = allTables()[size_t(key.first)];
    const QString twin = twinKey(table, values);
    QString about = u"%1/%2/%3/%4/%5"_s.arg(table.name)
                        .arg(twin.isEmpty() ? QString::number(key.second) : twin)
                        .arg(column)
                        .arg(head.dot.first)
                        .arg(head.dot.second);
    if (head.dot == noDot)
        about += head.value.toString();
    const QByteArray hash = QCryptographicHash::hash(about.toUtf8(), QCryptographicHash::Sha256);
    return hash.left(8).toHex().toULongLong(nullptr, 16) & ((1ULL << 58) - 1);
}

class Planner {
public:
    Planner(const Store &ours, const Store &theirs) : m_ours(ours), m_theirs(theirs) {}

    Plan plan() {
        const std::set<Id> before = m_ours.clients();
        agreeOnErased();
        nameTwins(m_ours, m_theirs);
        m_ours.index();
        m_theirs.index();
        m_news = newsOf(m_ours, m_theirs, m_plan);
        count(before);
        m_plan.isEmpty = m_news.isNothing && m_plan.erased == m_ours.erased;
        m_plan.report.isNothingNew = m_plan.isEmpty;
        if (m_plan.isEmpty)
            return std::move(m_plan);
        mergeRows();
        reviveOwners();
        cutLinks();
        writeRows();
        writeConflicts();
        m_news.sort();
        m_plan.unchanged = m_news.unchanged(m_ours);
        m_plan.history = std::move(m_news.history);
        m_plan.isEmpty = m_plan.steps.empty() && m_plan.erased == m_ours.erased &&
                         m_plan.forgotten == m_ours.forgotten &&
                         m_plan.unchanged == m_plan.history.size() &&
                         m_plan.unchanged == m_ours.history.size();
        m_plan.report.isNothingNew = m_plan.isEmpty;
        return std::move(m_plan);
    }

private:
    static const Table &tableOfKey(const RowKey &key) { return allTables()[size_t(key.first)]; }

    void agreeOnErased() {
        m_plan.erased = m_ours.erased;
        m_plan.erased.insert(m_theirs.erased.begin(), m_theirs.erased.end());
        for (const Id client : m_ours.clients())
            if (m_plan.erased.contains(client))
                m_plan.report.erasedHere.push_back(client);
        for (const Id client : m_theirs.clients())
            if (m_plan.erased.contains(client))
                m_plan.report.erasedThere.push_back(client);
        m_ours.forget(m_plan.erased);
        m_theirs.forget(m_plan.erased);
    }

    void count(const std::set<Id> &before) {
        const std::set<Id> there = m_theirs.clients();
        for (const Id client : before) {
            if (m_plan.erased.contains(client))
                continue;
            ++m_plan.report.clients;
            if (there.contains(client))
                continue;
            ++m_plan.report.lacking;
            m_plan.report.dropped += isNewsHere(client) ? 0 : 1;
        }
    }

    /// Made here since the two parted.
    bool isNewsHere(Id client) const {
        for (const size_t at : m_ours.changesOf({tableOf<Client>().number, client}))
            if (const Change &change = m_ours.history[at]; change.action == u"insert"_s)
                return !m_theirs.holds(dotOf(change)) && !m_theirs.mayHaveHeld(dotOf(change));
        return false;
    }

    Merged &at(const RowKey &key) {
        const auto known = m_rows.find(key);
        if (known != m_rows.end())
            return known->second;
        Merged merged{viewOf(m_ours, key), viewOf(m_theirs, key), {}};
        merged.row = mergeRow(tableOfKey(key), m_ours, merged.our, m_theirs, merged.their, false);
        return m_rows.emplace(key, std::move(merged)).first->second;
    }

    /// What neither has touched since they parted is the same in both.
    bool isThere(const RowKey &key) {
        if (m_news.touched.contains(key) || m_rows.contains(key))
            return at(key).row.isThere;
        return m_ours.row(key).has_value();
    }

    void mergeRows() {
        for (const RowKey &key : m_news.touched)
            at(key);
    }

    /// What a row is part of comes back with it.
    void reviveOwners() {
        std::vector<RowKey> open;
        for (const auto &[key, merged] : m_rows)
            if (merged.row.isThere)
                open.push_back(key);
        while (!open.empty()) {
            const RowKey key = open.back();
            open.pop_back();
            const Table &table = tableOfKey(key);
            const Values values = at(key).row.values;
            for (int i = 0; i < int(table.columns.size()); ++i) {
                const Table::Col &column = table.columns[size_t(i)];
                if (column.use != Use::Owner || values[i].isNull())
                    continue;
                const RowKey owner{tableNamed(column.target).number, values[i].toLongLong()};
                if (isThere(owner))
                    continue;
                Merged &merged = at(owner);
                merged.row =
                    mergeRow(tableOfKey(owner), m_ours, merged.our, m_theirs, merged.their, true);
                if (merged.row.isThere)
                    open.push_back(owner);
                else
                    drop(key); // nobody knows what it was part of
            }
        }
    }

    void drop(const RowKey &key) { at(key).row.isThere = false; }

    /// A cut stands in the history with what was written there, not with the removal: it is no
    /// writing of its own, and is taken back when the target stands again (see Copy::isMergings()).
    void cutLinks() {
        std::set<size_t> cut;
        for (auto &[key, merged] : m_rows) {
            if (!merged.row.isThere)
                continue;
            const Table &table = tableOfKey(key);
            for (int i = 0; i < int(table.columns.size()); ++i) {
                const Table::Col &column = table.columns[size_t(i)];
                const QVariant target = merged.row.values[i];
                if (column.use != Use::Link || target.isNull())
                    continue;
                const RowKey to{tableNamed(column.target).number, target.toLongLong()};
                if (isThereFixed(to))
                    continue;
                merged.row.values[i] = QVariant();
                const Dot written = merged.row.written[size_t(i)];
                const Dot dot = m_news.holds(written) ? written : m_news.lastOf(to, u"remove"_s);
                const auto at = m_news.add(
                    dot, table, key.second, clientOf(table, key.second, merged.row.values),
                    u"update"_s, oneAsJson(column, target), oneAsJson(column, {}));
                if (at)
                    cut.insert(*at);
            }
        }
        dropMergings(cut);
    }

    /// What merging once added to the history and what does not hold any more: cuts of links that
    /// lead somewhere, the coming back of rows that are gone after all.
    void dropMergings(const std::set<size_t> &cut) {
        for (const auto &[key, merged] : m_rows) {
            const std::vector<size_t> places = m_news.mergingsOf(key);
            for (auto at = places.rbegin(); at != places.rend(); ++at) {
                const bool isCut = m_news.history[*at].action == u"update"_s;
                if (isCut ? merged.row.isThere && !cut.contains(*at)
                          : !merged.row.isThere && m_news.endsThere(key))
                    m_news.drop(*at);
            }
        }
    }

    bool isThereFixed(const RowKey &key) const {
        const auto known = m_rows.find(key);
        return known != m_rows.end() ? known->second.row.isThere : m_ours.row(key).has_value();
    }

    static Id clientOf(const Table &table, Id id, const Values &values) {
        if (table.name == u"client"_s)
            return id;
        return table.clientColumn < 0 ? 0 : values[table.clientColumn].toLongLong();
    }

    void writeRows() {
        for (const auto &[key, merged] : m_rows) {
            const Table &table = tableOfKey(key);
            const Id own = m_ours.ownId(key);
            std::optional<Values> before = merged.our.isThere ? merged.our.values : std::nullopt;
            std::optional<Values> after;
            if (merged.row.isThere)
                after = merged.row.values;
            comeBack(key, merged);
            if (own != key.second && before) {
                m_plan.steps.push_back({&table, own, before, std::nullopt});
                before.reset();
            }
            if (before == after)
                continue;
            ++(!before  ? m_plan.report.added
               : !after ? m_plan.report.removed
                        : m_plan.report.changed);
            m_plan.steps.push_back({&table, key.second, before, after});
        }
    }

    /// The history says, too, that what was removed stands after all.
    void comeBack(const RowKey &key, const Merged &merged) {
        if (!merged.row.isThere || !m_news.endsRemoved(key))
            return;
        const Table &table = tableOfKey(key);
        m_news.add(m_news.lastOf(key, u"remove"_s), table, key.second,
                   clientOf(table, key.second, merged.row.values), u"insert"_s, {}, {});
    }

    void writeConflicts() {
        std::map<Id, Conflict> wanted;
        for (const auto &[key, merged] : m_rows)
            for (const Lost &lost : merged.row.lost)
                addConflict(key, merged, lost, wanted);
        keepUnknown(wanted);
        std::map<Id, Conflict> had;
        for (const Conflict &conflict : m_ours.stored)
            had[conflict.id] = conflict;
        for (const auto &[id, conflict] : wanted)
            if (!had.contains(id) || had[id] != conflict) {
                m_plan.steps.push_back(
                    {&conflictTable(), id,
                     had.contains(id) ? std::optional(toValues(had[id])) : std::nullopt,
                     toValues(conflict)});
                if (!had.contains(id))
                    m_plan.report.conflicts.push_back(conflict);
            }
        for (const auto &[id, conflict] : had)
            if (!wanted.contains(id))
                m_plan.steps.push_back({&conflictTable(), id, toValues(conflict), std::nullopt});
        dropConflicts(m_ours, wanted);
        dropConflicts(m_theirs, wanted);
    }

    /// Of a kind that this program does not know: left as it is.
    void keepUnknown(std::map<Id, Conflict> &wanted) const {
        for (const Copy *copy : {&m_ours, &m_theirs})
            for (const Conflict &conflict : copy->conflicts)
                if (!changevalues::knownTable(conflict.table) &&
                    !m_news.endsRemoved({conflictTable().number, conflict.id}))
                    wanted[conflict.id] = conflict;
    }

    void addConflict(const RowKey &key, const Merged &merged, const Lost &lost,
                     std::map<Id, Conflict> &wanted) {
        const Table &table = tableOfKey(key);
        Conflict conflict;
        const bool isWhole = lost.column < 0;
        if (!isWhole) {
            const Table::Col &column = table.columns[size_t(lost.column)];
            conflict.column = column.name;
            conflict.other = oneAsJson(column, lost.head.value);
        }
        conflict.id = lost.head.conflict != 0
                          ? lost.head.conflict
                          : conflictId(key, merged.row.values, conflict.column, lost.head);
        conflict.table = table.name;
        conflict.row = key.second;
        conflict.device = lost.head.dot.second;
        if (!merged.row.values.isEmpty())
            conflict.client = clientOf(table, key.second, merged.row.values);
        // Their client may be gone where the row is.
        if (conflict.client != 0 && !isThereFixed({tableOf<Client>().number, conflict.client}))
            return;
        for (const Copy *copy : {&m_ours, &m_theirs}) // as it was told first
            for (const Conflict &known : copy->conflicts)
                if (known.id == conflict.id)
                    conflict.device = known.device;
        wanted[conflict.id] = conflict;
        const Dot dot = lost.head.dot != noDot ? lost.head.dot
                        : isWhole              ? m_news.lastOf(key, {})
                                               : merged.row.written[size_t(lost.column)];
        tellConflict(conflict, dot, lost.head.also);
    }

    /// The history tells of a conflict with each batch that wrote what it keeps.
    void tellConflict(const Conflict &conflict, const Dot &dot, std::set<Dot> also) {
        const RowKey own{conflictTable().number, conflict.id};
        if (!m_news.endsThere(own))
            also.insert(dot);
        for (const Dot &writer : also)
            m_news.add(writer, conflictTable(), conflict.id, conflict.client, u"insert"_s, {}, {});
    }

    /// Decided or written over on the other side.
    void dropConflicts(const Copy &copy, const std::map<Id, Conflict> &wanted) {
        for (const Conflict &conflict : copy.conflicts) {
            const RowKey own{conflictTable().number, conflict.id};
            if (wanted.contains(conflict.id) || !m_news.endsThere(own))
                continue;
            Dot dot = m_news.lastOf(own, {});
            for (const Table &table : allTables())
                if (table.name == conflict.table)
                    dot = qMax(dot, m_news.lastOf({table.number, conflict.row}, {}));
            m_news.add(dot, conflictTable(), conflict.id, conflict.client, u"remove"_s,
                       changevalues::asJson(conflictTable(), toValues(conflict)), {});
        }
    }

    Copy m_ours, m_theirs;
    News m_news;
    std::map<RowKey, Merged> m_rows;
    Plan m_plan;
};

} // namespace

Plan planOf(const Store &ours, const Store &theirs) {
    return Planner(ours, theirs).plan();
}

} // namespace merging
