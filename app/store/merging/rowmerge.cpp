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

/// What was written into one column, told by its history alone: for rows that are gone.
class Words {
public:
    /// `before`: what the writer saw there; none: nothing.
    void wrote(const Dot &dot, const std::optional<QVariant> &before, const QVariant &value) {
        if (before)
            writeOver(dot, *before);
        m_all.push_back({dot, value, false});
    }
    /// `value` was decided against, or taken anew.
    void decided(const Dot &dot, const QVariant &value) {
        for (Word &word : m_all)
            word.isOver = word.isOver || (word.dot < dot && word.value == value);
    }
    /// Whether somebody wrote that, and nobody who had seen it wrote over it.
    bool stands(const QVariant &value) const {
        return std::ranges::any_of(
            m_all, [&](const Word &word) { return !word.isOver && word.value == value; });
    }
    Heads heads() const {
        Heads heads;
        for (const Word &word : m_all)
            if (!word.isOver)
                heads.push_back({word.dot, word.value});
        return heads;
    }

private:
    struct Word {
        Dot dot;
        QVariant value;
        bool isOver = false; ///< somebody who had seen it wrote over it
    };

    /// What the computer had said itself, or else the first that said so: where two said the same,
    /// rather one too many is kept than one too few.
    void writeOver(const Dot &dot, const QVariant &value) {
        for (auto word = m_all.rbegin(); word != m_all.rend(); ++word)
            if (!word->isOver && word->dot.second == dot.second && word->value == value) {
                word->isOver = true;
                return;
            }
        if (const auto first = std::ranges::find(m_all, value, &Word::value); first != m_all.end())
            first->isOver = true;
    }

    std::vector<Word> m_all;
};

/// Follows the changes of one row.
class Reader {
public:
    Reader(const Copy &copy, const RowKey &key)
        : m_copy(copy), m_table(allTables()[size_t(key.first)]), m_key(key),
          m_writes(m_table.columns.size()), m_words(m_table.columns.size()) {
        for (const size_t at : copy.changesOf(key))
            m_changes.push_back(&copy.history[at]);
    }

    View read() {
        m_view.values = m_copy.row(m_key);
        m_view.isThere = m_view.values.has_value();
        m_view.overwritten.resize(m_table.columns.size());
        readInserts();
        for (const size_t at : m_copy.changesOf(m_key))
            take(at);
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

    void take(size_t at) {
        const Change &change = m_copy.history[at];
        if (m_copy.isMergings(at)) {
            // Nobody wrote that: a row came back, or a link was cut that is still meant.
            if (change.action == u"update"_s)
                for (const auto &[column, value] : cellsOf(change.before))
                    m_cut[column] = value;
        } else if (change.action == u"remove"_s) {
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
            // Nor what the other side had written, which merging put there since.
            if (values && m_lastRemoved && m_words[size_t(i)].stands((*values)[i]))
                continue;
            std::optional<QVariant> value;
            if (values)
                value = (*values)[i];
            m_writes[size_t(i)].push_back({dotOf(change), value});
            m_cut.erase(i);
            if (value)
                m_words[size_t(i)].wrote(
                    dotOf(change),
                    m_lastRemoved ? std::optional((*m_lastRemoved)[i]) : std::nullopt, *value);
        }
    }

    void takeUpdate(const Change &change) {
        bool isMissed = false;
        const std::map<int, QVariant> before = cellsOf(change.before);
        for (const auto &[column, value] : cellsOf(change.after)) {
            m_writes[size_t(column)].push_back({dotOf(change), value});
            m_cut.erase(column);
            const auto seen = before.find(column);
            m_words[size_t(column)].wrote(
                dotOf(change), seen == before.end() ? std::nullopt : std::optional(seen->second),
                value);
            const Table::Col &described = m_table.columns[size_t(column)];
            // A link is cut because what it led to went: nobody would miss the row for that.
            const bool isCut = described.use == Use::Link && value.isNull();
            isMissed = isMissed || (!isTechnical(described) && !isCut);
        }
        for (const auto &[column, value] : before)
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
                heads.push_back({write->dot, like.value, like.stands, 0, {}});
    }

    void fillCells() {
        m_view.cells.resize(m_table.columns.size());
        for (int i = 0; i < int(m_table.columns.size()); ++i) {
            const std::vector<Write> &writes = m_writes[size_t(i)];
            Heads &heads = m_view.cells[size_t(i)];
            QVariant value = (*m_view.values)[i];
            if (const auto cut = m_cut.find(i); value.isNull() && cut != m_cut.end())
                value = cut->second;
            if (!m_view.isThere)
                heads = goneHeads(i);
            if (!heads.empty())
                continue;
            heads.push_back({writes.empty() ? noDot : writes.back().dot, value});
            addSame(heads, writes, Head(heads.back()));
        }
    }

    /// Each side that removed the row may have written something else into it before.
    Heads goneHeads(int column) {
        Words &words = m_words[size_t(column)];
        for (const size_t at : m_copy.decidedAbout(m_key)) {
            const Change &change = m_copy.history[at];
            const auto was = fromValues<Conflict>(
                change.row, changevalues::wholeRow(conflictTable(), change.before));
            const Table::Col &described = m_table.columns[size_t(column)];
            if (was.column == described.name)
                words.decided(dotOf(change), oneFromJson(described, was.other));
        }
        return words.heads();
    }

    void addConflicts() {
        for (const Conflict &conflict : m_copy.conflicts) {
            if (conflict.table != m_table.name || conflict.row != m_key.second)
                continue;
            const std::set<Dot> dots = writersOf(conflict);
            const int column = m_table.column(conflict.column);
            Heads *heads = &m_view.gone;
            QVariant value;
            if (column >= 0) {
                m_view.cells.resize(m_table.columns.size());
                heads = &m_view.cells[size_t(column)];
                value = oneFromJson(m_table.columns[size_t(column)], conflict.other);
            }
            for (const Dot &dot : dots) {
                if (!m_view.isThere) // known, and as what it is
                    std::erase_if(*heads, [&](const Head &head) {
                        return head.stands && head.dot == dot && head.value == value;
                    });
                heads->push_back({dot, value, false, dot == *dots.rbegin() ? conflict.id : 0, {}});
            }
        }
    }

    /// All who wrote what the conflict keeps: it stands in the history once for each.
    std::set<Dot> writersOf(const Conflict &conflict) const {
        std::set<Dot> dots;
        for (const size_t at : m_copy.changesOf({conflictTable().number, conflict.id})) {
            const Change &change = m_copy.history[at];
            if (change.action == u"insert"_s)
                dots.insert(dotOf(change));
            else if (change.action == u"remove"_s)
                dots.clear();
        }
        if (dots.empty())
            dots.insert(noDot);
        return dots;
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
    std::vector<Words> m_words;
    std::map<int, QVariant> m_cut; ///< by column: where a link leads that merging cut
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
        if (const auto same = std::ranges::find(kept, head.value, &Head::value);
            same != kept.end()) {
            if (head.dot != same->dot && head.dot != noDot)
                same->also.insert(head.dot);
            continue;
        }
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
