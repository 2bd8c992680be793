// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/rowmerge.h"

#include "app/store/merging/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace merging {

namespace {

struct Write {
    Dot dot;
    std::optional<QVariant> value; ///< none: not known any more
};

/// Follows the changes of one row.
class Reader {
public:
    Reader(const Copy &copy, const RowKey &key)
        : m_copy(copy), m_table(allTables()[size_t(key.first)]), m_key(key),
          m_writes(m_table.columns.size()) {
        for (const size_t at : copy.changesOf(key))
            m_changes.push_back(&copy.history[at]);
    }

    View read() {
        m_view.values = m_copy.row(m_key);
        m_view.isThere = m_view.values.has_value();
        m_view.overwritten.resize(m_table.columns.size());
        readInserts();
        for (size_t i = 0; i < m_changes.size(); ++i)
            take(i);
        if (!m_view.isThere && m_lastRemoved)
            m_view.values = m_lastRemoved;
        if (m_view.values)
            fillCells();
        addConflicts();
        if (!m_view.isThere)
            m_view.gone = removals();
        return std::move(m_view);
    }

private:
    /// An insert keeps no values: they are what later changes say was there before them.
    void readInserts() {
        std::optional<Values> values = m_view.values;
        for (auto at = m_changes.rbegin(); at != m_changes.rend(); ++at) {
            const Change &change = **at;
            if (change.action == u"remove"_s) {
                values = changevalues::wholeRow(m_table, change.before);
            } else if (change.action == u"insert"_s) {
                m_inserted[&change] = std::exchange(values, std::nullopt);
            } else if (values) {
                for (const auto &[column, value] : cellsOf(change.before))
                    (*values)[column] = value;
            }
        }
    }

    void take(size_t i) {
        const Change &change = *m_changes[i];
        if (change.action == u"remove"_s) {
            m_view.wasRemoved = true;
            m_lastRemoved = changevalues::wholeRow(m_table, change.before);
            m_removed[change.device] = dotOf(change);
        } else if (change.action == u"insert"_s) {
            takeInsert(change);
        } else {
            takeUpdate(change);
        }
    }

    void takeInsert(const Change &change) {
        m_view.asserts.push_back(dotOf(change));
        const std::optional<Values> &values = m_inserted[&change];
        for (int i = 0; i < int(m_table.columns.size()); ++i) {
            // What comes back as it was, by an undo, was written by nobody now.
            if (values && m_lastRemoved && (*values)[i] == (*m_lastRemoved)[i])
                continue;
            std::optional<QVariant> value;
            if (values)
                value = (*values)[i];
            m_writes[size_t(i)].push_back({dotOf(change), value});
        }
    }

    void takeUpdate(const Change &change) {
        bool isMissed = false;
        for (const auto &[column, value] : cellsOf(change.after)) {
            m_writes[size_t(column)].push_back({dotOf(change), value});
            const Table::Col &described = m_table.columns[size_t(column)];
            // A link is cut because what it led to went: nobody would miss the row for that.
            const bool isCut = described.use == Use::Link && value.isNull();
            isMissed = isMissed || (!isTechnical(described) && !isCut);
        }
        for (const auto &[column, value] : cellsOf(change.before))
            m_view.overwritten[size_t(column)] << value;
        if (isMissed)
            m_view.asserts.push_back(dotOf(change));
    }

    /// All dots under which `value` was the last word of a computer.
    static void addSame(Heads &heads, const std::vector<Write> &writes, const Head &like) {
        std::map<QString, const Write *> last;
        for (const Write &write : writes)
            last[write.dot.second] = &write;
        for (const auto &[device, write] : last)
            if (write->value == like.value && write->dot != like.dot)
                heads.push_back({write->dot, like.value, like.stands, 0});
    }

    void fillCells() {
        m_view.cells.resize(m_table.columns.size());
        for (int i = 0; i < int(m_table.columns.size()); ++i) {
            const std::vector<Write> &writes = m_writes[size_t(i)];
            Heads &heads = m_view.cells[size_t(i)];
            const QVariant &value = (*m_view.values)[i];
            heads.push_back({writes.empty() ? noDot : writes.back().dot, value});
            addSame(heads, writes, Head(heads.back()));
        }
    }

    void addConflicts() {
        for (const Conflict &conflict : m_copy.conflicts) {
            if (conflict.table != m_table.name || conflict.row != m_key.second)
                continue;
            Dot dot = noDot;
            for (const size_t at : m_copy.changesOf({conflictTable().number, conflict.id}))
                if (m_copy.history[at].action == u"insert"_s)
                    dot = dotOf(m_copy.history[at]);
            const int column = m_table.column(conflict.column);
            if (column < 0) {
                m_view.gone.push_back({dot, {}, false, conflict.id});
                continue;
            }
            m_view.cells.resize(m_table.columns.size());
            Heads &heads = m_view.cells[size_t(column)];
            const QVariant value = oneFromJson(m_table.columns[size_t(column)], conflict.other);
            heads.push_back({dot, value, false, conflict.id});
            addSame(heads, m_writes[size_t(column)], Head(heads.back()));
        }
    }

    Heads removals() const {
        Heads heads;
        for (const auto &[device, dot] : m_removed)
            heads.push_back({dot, {}});
        return heads;
    }

    std::map<int, QVariant> cellsOf(const QString &json) const {
        return changevalues::cellsOf(m_table, json);
    }

    const Copy &m_copy;
    const Table &m_table;
    RowKey m_key;
    std::vector<const Change *> m_changes;
    std::vector<std::vector<Write>> m_writes;
    std::map<const Change *, std::optional<Values>> m_inserted;
    std::optional<Values> m_lastRemoved;
    std::map<QString, Dot> m_removed; ///< by computer: its last removal
    View m_view;
};

/// What stands in one copy may be a conflict in the other: it is the same head.
bool holdsHead(const Heads &heads, const Head &wanted) {
    return std::ranges::any_of(heads, [&](const Head &head) {
        return head.dot == wanted.dot && head.value == wanted.value;
    });
}

bool hasValue(const Heads &heads, const QVariant &value) {
    return std::ranges::find(heads, value, &Head::value) != heads.end();
}

/// Whether nobody on the other side has seen `head` and written over it, or decided against it.
bool survives(const Head &head, const Copy &own, const Heads &others, const Values &overwritten,
              const Copy &other) {
    if (holdsHead(others, head))
        return true;
    if (head.dot == noDot)
        return others.empty() || !other.knows(own.forgotten);
    if (other.holds(head.dot))
        return false;
    // Whether it ever held it nobody can tell any more; that it has seen the value, one can.
    if (other.mayHaveHeld(head.dot))
        return !hasValue(others, head.value) && !overwritten.contains(head.value);
    return true;
}

QString textOf(const QVariant &value) {
    return value.typeId() == QMetaType::QByteArray
               ? QString::fromLatin1(value.toByteArray().toBase64())
               : value.toString();
}

bool isBefore(const Head &one, const Head &two) {
    if (one.dot != two.dot)
        return one.dot < two.dot;
    // What one side has cut because its target went is no value of its own.
    if (one.value.isNull() != two.value.isNull())
        return one.value.isNull();
    return textOf(one.value) < textOf(two.value);
}

/// One head for each value: first the greatest of those that stand (unless not asked for), then the
/// others from the greatest down.
Heads joined(const Heads &ours, const Heads &theirs, const Heads &all, bool standingFirst = true) {
    Heads heads = ours;
    heads.insert(heads.end(), theirs.begin(), theirs.end());
    if (heads.empty())
        heads = all;
    std::ranges::stable_sort(heads,
                             [](const Head &one, const Head &two) { return isBefore(two, one); });
    const auto first = std::ranges::find(heads, true, &Head::stands);
    if (first != heads.end() && standingFirst)
        std::rotate(heads.begin(), first, first + 1);
    Heads kept;
    for (const Head &head : heads) {
        if (hasValue(kept, head.value))
            continue;
        kept.push_back(head);
        for (const Head &same : heads) // it may be known as a conflict already
            if (same.dot == head.dot && same.value == head.value && same.conflict != 0)
                kept.back().conflict = same.conflict;
    }
    return kept;
}

Heads surviving(const Heads &heads, const Copy &own, const Heads &others, const Values &overwritten,
                const Copy &other) {
    Heads kept;
    for (const Head &head : heads)
        if (survives(head, own, others, overwritten, other))
            kept.push_back(head);
    return kept;
}

/// Whether a row that stands in one copy only was made or written by somebody whom the other,
/// which removed it, had not seen.
bool isAlive(const View &here, const View &gone, const Copy &other) {
    for (const Dot &dot : here.asserts)
        if (!other.holds(dot) && !(other.mayHaveHeld(dot) && gone.wasRemoved))
            return true;
    return !gone.wasRemoved; // nobody can say why: rather once too often than lost
}

} // namespace

View viewOf(const Copy &copy, const RowKey &key) {
    return Reader(copy, key).read();
}

MergedRow mergeRow(const Table &table, const Copy &ours, const View &our, const Copy &theirs,
                   const View &their, bool isWanted) {
    MergedRow row;
    row.isThere = isWanted || (our.isThere && their.isThere) ||
                  (our.isThere && isAlive(our, their, theirs)) ||
                  (their.isThere && isAlive(their, our, ours));
    if (!our.values && !their.values)
        row.isThere = false;
    const auto cellsOf = [](const View &view, size_t i) {
        return i < view.cells.size() ? view.cells[i] : Heads{};
    };
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Heads one = cellsOf(our, i), two = cellsOf(their, i);
        Heads all = one;
        all.insert(all.end(), two.begin(), two.end());
        Heads kept = joined(surviving(one, ours, two, their.overwritten[i], theirs),
                            surviving(two, theirs, one, our.overwritten[i], ours), all);
        row.values << (kept.empty() ? QVariant() : kept.front().value);
        row.written.push_back(kept.empty() ? noDot : kept.front().dot);
        // Cut and not cut under one dot: see isBefore().
        std::erase_if(kept, [&](const Head &head) {
            return head.stands && head.value.isNull() && head.dot == row.written.back() &&
                   !row.values.back().isNull();
        });
        if (isTechnical(table.columns[i]))
            continue;
        for (const Head &head : kept) {
            const bool isListed = row.isThere ? &head != &kept.front() : !head.stands;
            if (isListed && (row.isThere || head.conflict != 0))
                row.lost.push_back({int(i), head});
        }
    }
    if (!row.isThere)
        return row;
    const Heads gone = joined(surviving(our.gone, ours, their.gone, {}, theirs),
                              surviving(their.gone, theirs, our.gone, {}, ours), {}, false);
    for (const Head &head : gone)
        row.lost.push_back({-1, head});
    return row;
}

} // namespace merging
