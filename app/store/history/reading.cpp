// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history/reading.h"

#include "app/domain/fold.h"
#include "app/store/history/cells.h"
#include "app/store/privaterows.h"
#include "app/store/store_p.h"

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace history {
namespace {

constexpr int chunk = 400;       ///< change rows of one statement
constexpr int mostLooked = 8000; ///< change rows looked at for one page

const QString changeColumns = u"SELECT \"sequence\", \"at\", device, batch, label, client_id "
                              "FROM \"change\" WHERE "_s;

QString pageQuery(const Filter &filter) {
    return changeColumns +
           (filter.client != 0 ? u"client_id = ? AND \"sequence\" < ? "_s
                               : u"\"sequence\" < ? "_s) +
           u"ORDER BY \"sequence\" DESC LIMIT ?"_s;
}

Values pageValues(const Filter &filter, qint64 below, int limit) {
    Values values;
    if (filter.client != 0)
        values << filter.client;
    return values << (below == 0 ? std::numeric_limits<qint64>::max() : below) << limit;
}

bool fits(const Entry &entry, const QStringList &words) {
    const QString label = folded(entry.label);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return label.contains(word); });
}

void take(Entry &entry, const Values &row) {
    entry.first = row[0].toLongLong();
    ++entry.rows;
    const Id client = row[5].toLongLong();
    if (client != 0 && entry.clients.size() <= size_t(mostClients) &&
        std::find(entry.clients.begin(), entry.clients.end(), client) == entry.clients.end())
        entry.clients.push_back(client);
}

Entry begun(const Values &row) {
    Entry entry;
    entry.last = row[0].toLongLong();
    entry.at = QDateTime::fromMSecsSinceEpoch(row[1].toLongLong(), Qt::UTC);
    entry.device = row[2].toString();
    entry.batch = row[3].toLongLong();
    entry.label = row[4].toString();
    take(entry, row);
    return entry;
}

struct Raw {
    qint64 sequence = 0;
    const Table *table = nullptr;
    Id id = 0;
    Id client = 0;
    QString action, before, after;
};

const QString rawColumns = u"SELECT \"sequence\", \"table\", \"row\", client_id, \"action\", "
                           "\"before\", \"after\" FROM \"change\" WHERE "_s;

std::vector<Raw> readRaw(Database &db, const QString &where, const Values &values) {
    std::vector<Raw> rows;
    db.each(rawColumns + where, values, [&](const QSqlQuery &row) {
        rows.push_back({row.value(0).toLongLong(), knownTable(row.value(1).toString()),
                        row.value(2).toLongLong(), row.value(3).toLongLong(),
                        row.value(4).toString(), row.value(5).toString(), row.value(6).toString()});
    });
    std::erase_if(rows, [](const Raw &row) { return row.table == nullptr; });
    return rows;
}

RowKey keyOf(const Raw &raw) {
    return {raw.table->number, raw.id};
}

/// The rows as they were behind a sequence: as they are now, with what is newer taken back.
class Earlier {
public:
    Earlier(Database &db, const std::vector<Raw> &wanted) : m_db(db) {
        std::set<Id> clients;
        for (const Raw &raw : wanted) {
            const RowKey key = keyOf(raw);
            if (m_now.contains(key))
                continue;
            m_now[key] = readRow(db, *raw.table, raw.id);
            clients.insert(raw.client);
            // A row that belongs to somebody else today has its newer changes there.
            if (const auto &now = m_now[key]; now && raw.table->clientColumn >= 0)
                clients.insert((*now)[raw.table->clientColumn].toLongLong());
        }
        if (wanted.empty())
            return;
        for (const Id client : clients)
            findNewer(client, wanted.front().sequence);
        for (auto &[key, sequences] : m_newer)
            std::sort(sequences.rbegin(), sequences.rend());
    }
    bool isThere(const Raw &raw) const { return m_now.at(keyOf(raw)).has_value(); }
    std::optional<Values> at(const Raw &raw) const {
        std::optional<Values> values = m_now.at(keyOf(raw));
        const auto newer = m_newer.find(keyOf(raw));
        if (newer != m_newer.end())
            for (const qint64 sequence : newer->second) {
                if (sequence <= raw.sequence)
                    break;
                for (const Raw &one : readRaw(m_db, u"\"sequence\" = ?"_s, {sequence}))
                    values = before(*one.table, one.action, one.before, std::move(values));
            }
        return values;
    }

private:
    /// Numbers only: the values of most are of no interest, and may be large.
    void findNewer(Id client, qint64 sequence) {
        const QString of = client != 0 ? u"client_id = ?"_s : u"client_id IS NULL"_s;
        Values values;
        if (client != 0)
            values << client;
        m_db.each(
            u"SELECT \"sequence\", \"table\", \"row\" FROM \"change\" WHERE %1 AND \"sequence\" > ?"_s
                .arg(of),
            values << sequence, [&](const QSqlQuery &row) {
                const Table *table = knownTable(row.value(1).toString());
                if (table == nullptr)
                    return;
                const RowKey key{table->number, row.value(2).toLongLong()};
                if (m_now.contains(key))
                    m_newer[key].push_back(row.value(0).toLongLong());
            });
    }
    Database &m_db;
    std::map<RowKey, std::optional<Values>> m_now;
    std::map<RowKey, std::vector<qint64>> m_newer;
};

bool isEmpty(const QVariant &value) {
    return value.isNull() || value.toString().isEmpty();
}

Row worked(const Raw &raw, const Earlier &earlier) {
    Row row{raw.sequence, raw.table, raw.id, raw.client, Action::Update, {}, {}, false, false};
    row.isThere = earlier.isThere(raw);
    if (raw.action == u"remove"_s) {
        row.action = Action::Remove;
        row.state = wholeRow(*raw.table, raw.before);
    } else {
        row.action = raw.action == u"insert"_s ? Action::Insert : Action::Update;
        row.state = earlier.at(raw).value_or(wholeRow(*raw.table, {}));
    }
    if (row.action == Action::Update) {
        const std::map<int, QVariant> was = cellsOf(*raw.table, raw.before);
        for (const auto &[column, value] : cellsOf(*raw.table, raw.after)) {
            const auto old = was.find(column);
            row.cells.push_back({column, old == was.end() ? QVariant() : old->second, value});
        }
    } else {
        for (int i = 0; i < int(raw.table->columns.size()); ++i) {
            const QVariant &value = row.state[i];
            if (!isEmpty(value))
                row.cells.push_back(row.action == Action::Remove ? Cell{i, value, {}}
                                                                 : Cell{i, {}, value});
        }
    }
    row.isPrivate = isPrivateRow(*raw.table, row.state);
    return row;
}

} // namespace

Page read(const Store &store, const Filter &filter, qint64 below, int limit) {
    Database &db = StoreInside::of(store).db();
    const QStringList words = folded(filter.words).split(u' ', Qt::SkipEmptyParts);
    Page page;
    std::optional<Entry> open;
    const auto close = [&] {
        if (open && fits(*open, words))
            page.entries.push_back(*open);
        open.reset();
    };
    page.below = below;
    for (int looked = 0; looked < mostLooked || open; looked += chunk) {
        const auto rows = db.run(pageQuery(filter), pageValues(filter, page.below, chunk));
        for (const Values &row : rows) {
            const bool same =
                open && open->batch == row[3].toLongLong() && open->device == row[2].toString();
            if (!same) {
                close();
                if (int(page.entries.size()) >= limit || looked >= mostLooked)
                    return page;
                open = begun(row);
            } else {
                take(*open, row);
            }
            page.below = row[0].toLongLong();
        }
        if (int(rows.size()) < chunk) {
            close();
            page.below = 0;
            return page;
        }
    }
    return page;
}

QString thisDevice(const Store &store) {
    return StoreInside::of(store).device;
}

Rows rowsOf(const Store &store, const Entry &entry, const Filter &filter, qint64 after, int limit) {
    Database &db = StoreInside::of(store).db();
    Values values{qMax(entry.first, after + 1), entry.last, entry.batch, entry.device};
    if (filter.client != 0)
        values << filter.client;
    std::vector<Raw> raws = readRaw(
        db,
        u"\"sequence\" >= ? AND \"sequence\" <= ? AND batch = ? AND device = ? %1ORDER BY "
        "\"sequence\" LIMIT ?"_s.arg(filter.client != 0 ? u"AND client_id = ? "_s : QString()),
        values << limit + 1);
    Rows rows;
    rows.hasMore = int(raws.size()) > limit;
    if (rows.hasMore)
        raws.pop_back();
    const Earlier earlier(db, raws);
    for (const Raw &raw : raws)
        rows.rows.push_back(worked(raw, earlier));
    return rows;
}

QString nameIn(const Table &table, const Values &values) {
    QStringList names;
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].use == Use::Name)
            names << values[qsizetype(i)].toString();
    if (const QString name = names.join(u' ').trimmed(); !name.isEmpty())
        return name;
    // A topic and its value are one name; all else is named by its first words.
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QString words = values[qsizetype(i)].toString().simplified();
        if (table.columns[i].use == Use::Text && !words.isEmpty())
            return words;
    }
    return table.dateColumn < 0 ? QString() : values[table.dateColumn].toString();
}

QString nameOf(const Store &store, const QString &name, Id row, Id client) {
    const Table *table = knownTable(name);
    if (table == nullptr)
        return {};
    Database &db = StoreInside::of(store).db();
    if (const auto values = readRow(db, *table, row))
        return nameIn(*table, *values);
    const QVariant gone = db.value(
        u"SELECT \"before\" FROM \"change\" WHERE client_id = ? AND \"row\" = ? AND \"table\" = ? "
        "AND \"action\" = 'remove' ORDER BY \"sequence\" DESC LIMIT 1"_s,
        {client, row, name});
    return gone.isNull() ? QString() : nameIn(*table, wholeRow(*table, gone.toString()));
}

QString planOf(const Store &store, const Filter &filter) {
    QStringList plan;
    for (const Values &row : StoreInside::of(store).db().run(
             u"EXPLAIN QUERY PLAN "_s + pageQuery(filter), pageValues(filter, 0, chunk)))
        plan << row[3].toString();
    return plan.join(u'\n');
}

} // namespace history
