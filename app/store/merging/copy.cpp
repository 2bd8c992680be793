// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/copy.h"

#include "app/domain/decks.h"
#include "app/store/changevalues.h"
#include "app/store/store_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace merging {

const Table &conflictTable() {
    return tableOf<Conflict>();
}

Copy::Copy(const Store &store)
    : history(store.changesSince()), stored(store.all<Conflict>()), conflicts(stored),
      m_database(StoreInside::of(store).db()) {
    for (const Values &row : m_database.run(u"SELECT device, batch FROM forgotten"_s))
        forgotten[row[0].toString()] = row[1].toLongLong();
    for (const Values &row : m_database.run(u"SELECT client_id FROM erased"_s))
        erased.insert(row[0].toLongLong());
}

void Copy::forget(const std::set<Id> &clients) {
    if (clients.empty())
        return;
    m_gone = clients;
    const Table &preferences = tableOf<Preference>();
    std::set<Id> rows; // what they were asked stands in a preference, which is nobody's own
    for (const Id client : clients)
        m_goneNames.insert(decks::askedName(client));
    for (const Preference &one : selectRows<Preference>(m_database, preferences.selectAll))
        if (m_goneNames.contains(one.key))
            rows.insert(one.id);
    for (const Change &change : history)
        if (change.table == preferences.name && change.action == u"remove"_s &&
            std::ranges::any_of(m_goneNames, [&](const QString &name) {
                return change.before.contains(u'"' + name + u'"');
            }))
            rows.insert(change.row);
    std::set<Id> about; // and where two copies said different things of it, in a conflict
    const auto isAbout = [&](const Conflict &one) {
        return one.table == preferences.name && rows.contains(one.row);
    };
    for (const Conflict &one : conflicts)
        if (isAbout(one))
            about.insert(one.id);
    for (const Change &change : history)
        if (change.table == conflictTable().name && change.action == u"remove"_s &&
            isAbout(fromValues<Conflict>(change.row,
                                         changevalues::wholeRow(conflictTable(), change.before))))
            about.insert(change.row);
    std::erase_if(history, [&](const Change &change) {
        return clients.contains(change.client) ||
               (change.table == preferences.name && rows.contains(change.row)) ||
               (change.table == conflictTable().name && about.contains(change.row));
    });
    std::erase_if(conflicts, [&](const Conflict &conflict) {
        return clients.contains(conflict.client) || about.contains(conflict.id);
    });
}

void Copy::rename(const Table &table, Id from, Id to) {
    for (Change &change : history)
        if (change.table == table.name && change.row == from) {
            change.row = to;
            change.sequence = 0; // is not in the file like that
            twins.insert({table.number, to});
        }
    for (Conflict &conflict : conflicts)
        if (conflict.table == table.name && conflict.row == from)
            conflict.row = to;
    // One that is not there any more keeps its history only.
    if (!readRow(m_database, table, from))
        return;
    twins.insert({table.number, to});
    m_own[{table.number, to}] = from;
    m_renamed.insert({table.number, from});
}

void Copy::index() {
    m_batches.clear();
    m_changesOf.clear();
    m_decided.clear();
    m_mergings.clear();
    for (size_t i = 0; i < history.size(); ++i) {
        const Change &change = history[i];
        const Table &table = tableNamed(change.table);
        std::vector<size_t> &ofRow = m_changesOf[{table.number, change.row}];
        m_batches.insert(dotOf(change));
        if (!ofRow.empty() && dotOf(history[ofRow.back()]) == dotOf(change))
            m_mergings.insert(i);
        ofRow.push_back(i);
        if (&table != &conflictTable() || change.action != u"remove"_s)
            continue;
        const auto was =
            fromValues<Conflict>(change.row, changevalues::wholeRow(table, change.before));
        if (const Table *about = changevalues::knownTable(was.table))
            m_decided[{about->number, was.row}].push_back(i);
    }
}

bool Copy::mayHaveHeld(const Dot &dot) const {
    const auto upTo = forgotten.find(dot.second);
    return upTo != forgotten.end() && dot.first <= upTo->second && !holds(dot);
}

bool Copy::knows(const std::map<QString, Id> &others) const {
    return std::ranges::all_of(others, [this](const auto &one) {
        const Dot last{one.second, one.first};
        return holds(last) || mayHaveHeld(last);
    });
}

namespace {

const std::vector<size_t> &placesOf(const std::map<RowKey, std::vector<size_t>> &all,
                                    const RowKey &key) {
    static const std::vector<size_t> none;
    const auto found = all.find(key);
    return found == all.end() ? none : found->second;
}

} // namespace

const std::vector<size_t> &Copy::changesOf(const RowKey &key) const {
    return placesOf(m_changesOf, key);
}

const std::vector<size_t> &Copy::decidedAbout(const RowKey &key) const {
    return placesOf(m_decided, key);
}

Id Copy::ownId(const RowKey &key) const {
    const auto own = m_own.find(key);
    return own == m_own.end() ? key.second : own->second;
}

bool Copy::isOfErased(const Table &table, Id id, const Values &values) const {
    if (m_gone.empty())
        return false;
    if (table.name == u"client"_s)
        return m_gone.contains(id);
    if (table.name == u"preference"_s)
        return m_goneNames.contains(values[table.column(u"key"_s)].toString());
    return table.clientColumn >= 0 && m_gone.contains(values[table.clientColumn].toLongLong());
}

void Copy::cutLinks(const Table &table, Values &values) const {
    for (int i = 0; i < int(table.columns.size()); ++i)
        if (const Table::Col &column = table.columns[size_t(i)];
            column.use == Use::Link && column.target == u"client"_s &&
            m_gone.contains(values[i].toLongLong()))
            values[i] = QVariant();
}

std::optional<Values> Copy::row(const RowKey &key) const {
    if (m_renamed.contains(key) && !m_own.contains(key))
        return std::nullopt;
    const Table &table = allTables()[size_t(key.first)];
    const Id own = ownId(key);
    std::optional<Values> values = readRow(m_database, table, own);
    if (!values || isOfErased(table, own, *values))
        return std::nullopt;
    cutLinks(table, *values);
    return values;
}

std::vector<std::pair<Id, Values>> Copy::rows(const Table &table) const {
    auto rows = readRows(m_database, table, table.selectAll, {});
    std::erase_if(rows, [&](const auto &row) { return isOfErased(table, row.first, row.second); });
    for (auto &[id, values] : rows) {
        cutLinks(table, values);
        for (const auto &[name, own] : m_own)
            if (name.first == table.number && own == id)
                id = name.second;
    }
    return rows;
}

std::set<Id> Copy::clients() const {
    std::set<Id> ids;
    for (const Values &row : m_database.run(u"SELECT id FROM client"_s))
        if (!m_gone.contains(row[0].toLongLong()))
            ids.insert(row[0].toLongLong());
    return ids;
}

} // namespace merging
