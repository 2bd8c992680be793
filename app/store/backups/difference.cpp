// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/difference.h"

#include "app/domain/clientnotebook.h"
#include "app/domain/decks.h"
#include "app/store/backups/backupwords.h"
#include "app/store/backups/erasures.h"
#include "app/store/privaterows.h"
#include "app/store/store_p.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace backups {

namespace {

constexpr qsizetype longestName = 60;

/// A row's values in a few bytes: two notebooks full of photos are compared without holding them.
QByteArray digest(const Values &values) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QVariant &value : values)
        stream << value;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Id whoseIs(const Table &table, Id row, const Values &values) {
    if (table.name == u"client"_s)
        return row;
    return table.clientColumn < 0 ? 0 : values[table.clientColumn].toLongLong();
}

/// The first of its own words.
QString nameOf(const Table &table, const Values &values) {
    QStringList names;
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].use == Use::Name && !values[qsizetype(i)].toString().isEmpty())
            names << values[qsizetype(i)].toString();
    if (!names.isEmpty())
        return names.join(u' ');
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QString text = values[qsizetype(i)].toString().simplified();
        if (table.columns[i].use == Use::Text && !text.isEmpty())
            return text.size() > longestName ? text.left(longestName - 1) + u'…' : text;
    }
    return {};
}

QDate dayOf(const Table &table, const Values &values) {
    return table.dateColumn < 0
               ? QDate()
               : QDate::fromString(values[table.dateColumn].toString().left(10), Qt::ISODate);
}

/// What is in one notebook and not, or otherwise, in the other; and what the others are.
struct TableDifference {
    std::vector<std::pair<Id, Values>> onlyThen, changed; ///< with the values of then
    std::vector<std::pair<Id, Values>> onlyNow;
};

/// What an erased client leaves in tables that are nobody's is theirs all the same.
class Erased {
public:
    explicit Erased(const QSet<Id> &clients) : m_clients(clients) {
        for (const Id client : clients)
            m_preferences.insert(decks::askedName(client));
    }
    bool has(const Table &table, Id row, const Values &values) const {
        if (m_clients.contains(whoseIs(table, row, values)))
            return true;
        const int key = table.name == u"preference"_s ? table.column(u"key"_s) : -1;
        return key >= 0 && m_preferences.contains(values[key].toString());
    }
    /// Erasing cut the links to them, and writing cuts them: they are no difference.
    Values withoutLinks(const Table &table, Values values) const {
        for (int i = 0; i < int(table.columns.size()); ++i)
            if (const Table::Col &column = table.columns[size_t(i)];
                column.use == Use::Link && column.target == u"client"_s &&
                m_clients.contains(values[i].toLongLong()))
                values[i] = QVariant();
        return values;
    }

private:
    QSet<Id> m_clients;
    QSet<QString> m_preferences;
};

void eachRow(Database &database, const Table &table,
             const std::function<void(Id, const Values &)> &take) {
    // A row at a time where rows can be large.
    const bool isLarge = table.name == u"photo"_s;
    if (!isLarge) {
        for (const auto &[id, values] : readRows(database, table, table.selectAll, {}))
            take(id, values);
        return;
    }
    for (const Values &row : database.run(u"SELECT id FROM \"%1\""_s.arg(table.name))) {
        const Id id = row[0].toLongLong();
        if (const auto values = readRow(database, table, id))
            take(id, *values);
    }
}

TableDifference compare(const Table &table, Database &now, Database &then, const Erased &erased) {
    QHash<Id, QByteArray> here;
    eachRow(now, table, [&](Id id, const Values &values) { here.insert(id, digest(values)); });
    TableDifference found;
    eachRow(then, table, [&](Id id, const Values &row) {
        const Values values = erased.withoutLinks(table, row);
        const auto known = here.find(id);
        const bool isNew = known == here.end();
        const bool isSame = !isNew && *known == digest(values);
        if (!isNew)
            here.erase(known);
        if (isSame || erased.has(table, id, values))
            return;
        (isNew ? found.onlyThen : found.changed).emplace_back(id, values);
    });
    QList<Id> left = here.keys();
    std::sort(left.begin(), left.end());
    for (const Id id : left)
        if (auto values = readRow(now, table, id))
            found.onlyNow.emplace_back(id, std::move(*values));
    return found;
}

/// One table's part of all that differs.
void tell(const Table &table, const TableDifference &found, Difference &all) {
    using Side = RowDifference::Side;
    std::vector<RowDifference> rows;
    const auto add = [&](Side side, const std::vector<std::pair<Id, Values>> &those) {
        for (const auto &[id, values] : those) {
            // What is private is counted and nothing more: somebody may look on.
            const bool isTold = !isPrivateRow(table, values);
            rows.push_back({side, id, whoseIs(table, id, values),
                            isTold ? nameOf(table, values) : QString(),
                            isTold ? dayOf(table, values) : QDate()});
        }
    };
    add(Side::OnlyThen, found.onlyThen);
    add(Side::Both, found.changed);
    add(Side::OnlyNow, found.onlyNow);
    if (rows.empty())
        return;
    if (table.name == u"client"_s)
        for (const RowDifference &row : rows) {
            if (row.side == Side::OnlyThen)
                all.clientsOnlyThen.insert(row.row);
            if (row.side == Side::OnlyNow)
                all.clientsOnlyNow.insert(row.row);
        }
    all.tables.emplace_back(table.name, std::move(rows));
}

void name(Difference &all, Database &now, Database &then) {
    for (const auto &[table, rows] : all.tables)
        for (const RowDifference &row : rows)
            if (row.client != 0)
                all.clients[row.client];
    for (Database *database : {&now, &then}) // the name of then, where both have one
        for (const Client &client : selectRows<Client>(*database, tableOf<Client>().selectAll))
            if (const auto known = all.clients.find(client.id); known != all.clients.end())
                known->second = about::displayName(client);
}

} // namespace

std::vector<Id> Difference::whose() const {
    std::vector<Id> all;
    bool nobodys = false;
    for (const auto &[client, name] : clients)
        all.push_back(client);
    std::stable_sort(all.begin(), all.end(), [this](Id a, Id b) {
        return clients.at(a).localeAwareCompare(clients.at(b)) < 0;
    });
    for (const auto &[table, rows] : tables)
        nobodys = nobodys || std::any_of(rows.begin(), rows.end(),
                                         [](const RowDifference &row) { return row.client == 0; });
    if (nobodys)
        all.push_back(0);
    return all;
}

Difference difference(Database &now, Database &then, const QSet<Id> &erased) {
    Difference all;
    const Erased without(erased);
    for (const Table &table : allTables())
        tell(table, compare(table, now, then, without), all);
    name(all, now, then);
    const auto count = u"SELECT count(*) FROM client"_s;
    all.clientsNow = now.value(count).toInt();
    all.clientsThen = then.value(count).toInt();
    for (const Values &row : then.run(u"SELECT id FROM client"_s))
        all.erased += erased.contains(row[0].toLongLong()) ? 1 : 0;
    return all;
}

int restoreInto(Store &store, Database &then, const std::optional<QSet<Id>> &whose) {
    auto &inside = StoreInside::of(store);
    store.write({}, [](Store::Batch &) {}); // throws where it may only be read
    Database &now = inside.db();
    const Erased without(erasedIn(now));
    const auto isMeant = [&](const Table &table, Id row, const Values &values) {
        return !whose || whose->contains(whoseIs(table, row, values));
    };
    std::vector<std::pair<const Table *, TableDifference>> found;
    for (const Table &table : allTables())
        found.emplace_back(&table, compare(table, now, then, without));
    Stage stage(now, {});
    // What goes first, with all it owns: what stays is then written as it was.
    for (const auto &[table, rows] : found)
        for (const auto &[id, values] : rows.onlyNow)
            if (isMeant(*table, id, values))
                stage.remove(*table, id);
    for (const auto &[table, rows] : found)
        for (const auto *those : {&rows.onlyThen, &rows.changed})
            for (const auto &[id, values] : *those)
                if (isMeant(*table, id, values))
                    stage.save(*table, id, values);
    Written batch{BackupWords::restoreLabel(), {}, stage.finish()};
    const int count = int(batch.steps.size());
    if (count > 0) {
        inside.enqueue(std::move(batch));
        inside.flush();
    }
    return count;
}

} // namespace backups
