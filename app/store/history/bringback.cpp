// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history/bringback.h"

#include "app/store/filing.h"
#include "app/store/history/cells.h"
#include "app/store/store_p.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace history {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
public:
    static QString isThere() { return tr("It is in the notebook already. Nothing was changed."); }
    static QString ownerGone() {
        return tr("What this belonged to is gone for good. Nothing was changed.");
    }
    static QString rowGone() {
        return tr("This was removed later. Bring it back first, where it was removed. Nothing was "
                  "changed.");
    }
    static QString targetGone() {
        return tr("What it pointed to then is no longer there. Nothing was changed.");
    }
    static QString noLine() {
        return tr("This change is no longer in the history. Nothing was changed.");
    }
};

/// Calls `work.operator()<T>()` for the type of a table.
template <class Work>
void withType(const Table &table, Work &&work) {
    eachType([&]<class T>() {
        if (table.name == QLatin1StringView(Described<T>::table))
            work.template operator()<T>();
    });
}

void save(Store::Batch &batch, const Table &table, Id id, const Values &values) {
    withType(table, [&]<class T>() { batch.save(fromValues<T>(id, values)); });
}

/// Rows to write, owners before what they own.
class Return {
public:
    explicit Return(Database &db) : m_db(db) {}

    void add(const Table &table, Id id, Values values) {
        m_rows[{table.number, id}] = std::move(values);
    }
    /// Owners that were removed otherwise, up to the client. Throws where one is nowhere.
    void addOwners() {
        std::vector<RowKey> wanted;
        for (const auto &[key, values] : m_rows)
            wanted.push_back(key);
        while (!wanted.empty()) {
            const RowKey key = wanted.back();
            wanted.pop_back();
            const Table &table = allTables()[size_t(key.first)];
            for (int i = 0; i < int(table.columns.size()); ++i)
                if (table.columns[size_t(i)].use == Use::Owner)
                    if (const Id owner = m_rows[key][i].toLongLong(); owner != 0)
                        addOwner(tableNamed(table.columns[size_t(i)].target), owner, wanted);
        }
    }
    void write(Store::Batch &batch) const {
        for (const auto &[key, values] : m_rows)
            save(batch, allTables()[size_t(key.first)], key.second, values);
    }

private:
    void addOwner(const Table &table, Id id, std::vector<RowKey> &wanted) {
        const RowKey key{table.number, id};
        if (m_rows.contains(key) || readRow(m_db, table, id))
            return;
        const QVariant erased =
            m_db.value(u"SELECT client_id FROM erased WHERE client_id = ?"_s, {id});
        const QVariant json = m_db.value(
            u"SELECT \"before\" FROM \"change\" WHERE \"table\" = ? AND \"row\" = ? AND \"action\" "
            "= 'remove' ORDER BY \"sequence\" DESC LIMIT 1"_s,
            {table.name, id});
        if (json.isNull() || !erased.isNull())
            throw Error(Error::Kind::NotFound, Words::ownerGone());
        m_rows[key] = wholeRow(table, json.toString());
        wanted.push_back(key);
    }
    Database &m_db;
    std::map<RowKey, Values> m_rows; ///< the tables are in the order of AllTypes
};

struct Gone {
    const Table *table;
    Id id;
    QString action, before;
};

/// All that was written together with the change: its neighbours of the same batch.
std::vector<Gone> sameBatch(Database &db, qint64 sequence) {
    const Values key{
        sequence, db.value(u"SELECT batch FROM \"change\" WHERE \"sequence\" = ?"_s, {sequence})};
    const qint64 below = db.value(u"SELECT \"sequence\" FROM \"change\" WHERE \"sequence\" < ? AND "
                                  "batch <> ? ORDER BY \"sequence\" DESC LIMIT 1"_s,
                                  key)
                             .toLongLong();
    const QVariant above = db.value(u"SELECT \"sequence\" FROM \"change\" WHERE \"sequence\" > ? "
                                    "AND batch <> ? ORDER BY \"sequence\" LIMIT 1"_s,
                                    key);
    std::vector<Gone> rows;
    for (const Values &row :
         db.run(u"SELECT \"table\", \"row\", \"action\", \"before\" FROM \"change\" WHERE "
                "\"sequence\" > ? AND \"sequence\" < ? ORDER BY \"sequence\""_s,
                {below, above.isNull() ? std::numeric_limits<qint64>::max() : above.toLongLong()}))
        if (const Table *table = knownTable(row[0].toString()))
            rows.push_back({table, row[1].toLongLong(), row[2].toString(), row[3].toString()});
    return rows;
}

/// The removed rows that belonged to `top`, directly or through others, and itself.
std::map<RowKey, Values> owned(const std::vector<Gone> &batch, const RowKey &top) {
    std::map<RowKey, Values> removed, taken;
    for (const Gone &row : batch)
        if (row.action == u"remove"_s)
            removed[{row.table->number, row.id}] = wholeRow(*row.table, row.before);
    if (!removed.contains(top))
        return taken;
    taken[top] = removed[top];
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const auto &[key, values] : removed) {
            if (taken.contains(key))
                continue;
            const Table &table = allTables()[size_t(key.first)];
            for (int i = 0; i < int(table.columns.size()); ++i)
                if (table.columns[size_t(i)].use == Use::Owner && !values[i].isNull() &&
                    taken.contains({tableNamed(table.columns[size_t(i)].target).number,
                                    values[i].toLongLong()})) {
                    taken[key] = values;
                    isMore = true;
                    break;
                }
        }
    }
    return taken;
}

/// What pointed to one of the rows, was cut by the removal, and points nowhere since.
std::map<RowKey, Values> cutLinks(Database &db, const std::vector<Gone> &batch,
                                  const std::map<RowKey, Values> &back) {
    std::map<RowKey, Values> links;
    for (const Gone &row : batch) {
        if (row.action != u"update"_s)
            continue;
        std::optional<Values> now = readRow(db, *row.table, row.id);
        bool isLink = false;
        for (const auto &[column, was] : cellsOf(*row.table, row.before)) {
            const QString &target = row.table->columns[size_t(column)].target;
            if (!now || target.isEmpty() || was.isNull() || !(*now)[column].isNull() ||
                !back.contains({tableNamed(target).number, was.toLongLong()}))
                continue;
            (*now)[column] = was;
            isLink = true;
        }
        if (isLink)
            links[{row.table->number, row.id}] = *now;
    }
    return links;
}

void refuseWhatIsThere(Database &db, const Row &removed) {
    if (readRow(db, *removed.table, removed.id))
        throw Error(Error::Kind::Exists, Words::isThere());
    // A setting has one value: it is there, whatever row holds it.
    if (const int key =
            removed.table->name == u"preference"_s ? removed.table->column(u"key"_s) : -1;
        key >= 0 &&
        !db.value(u"SELECT id FROM preference WHERE \"key\" = ?"_s, {removed.state[key]}).isNull())
        throw Error(Error::Kind::Exists, Words::isThere());
}

} // namespace

void bringBackRow(Store &store, const Row &removed, const QString &label) {
    store.retryUnsaved();
    Database &db = StoreInside::of(store).db();
    refuseWhatIsThere(db, removed);
    const std::vector<Gone> batch = sameBatch(db, removed.sequence);
    const std::map<RowKey, Values> back = owned(batch, {removed.table->number, removed.id});
    if (back.empty())
        throw Error(Error::Kind::NotFound, Words::noLine());
    Return rows(db);
    for (const auto &[key, values] : back)
        if (const Table &table = allTables()[size_t(key.first)]; !readRow(db, table, key.second))
            rows.add(table, key.second, values);
    rows.addOwners();
    const std::map<RowKey, Values> links = cutLinks(db, batch, back);
    store.write(label, [&](Store::Batch &write) {
        rows.write(write);
        for (const auto &[key, values] : links)
            save(write, allTables()[size_t(key.first)], key.second, values);
    });
}

void bringBackField(Store &store, const Row &changed, int column, const QString &label) {
    store.retryUnsaved();
    Database &db = StoreInside::of(store).db();
    const Table &table = *changed.table;
    std::optional<Values> row = readRow(db, table, changed.id);
    if (!row)
        throw Error(Error::Kind::NotFound, Words::rowGone());
    const auto cell = std::find_if(changed.cells.begin(), changed.cells.end(),
                                   [&](const Cell &one) { return one.column == column; });
    if (cell == changed.cells.end())
        throw Error(Error::Kind::NotFound, Words::noLine());
    const Table::Col &described = table.columns[size_t(column)];
    if (!described.target.isEmpty() && !cell->before.isNull() &&
        !readRow(db, tableNamed(described.target), cell->before.toLongLong()))
        throw Error(Error::Kind::NotFound, Words::targetGone());
    (*row)[column] = cell->before;
    store.write(label, [&](Store::Batch &batch) {
        if (table.name == u"line"_s)
            filing::file(batch, fromValues<Line>(changed.id, *row));
        else
            save(batch, table, changed.id, *row);
    });
}

} // namespace history
