// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/deciding.h"

#include "app/store/merging/mergewords.h"
#include "app/store/merging/values.h"
#include "app/store/store_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace merging {

namespace {

const Table *tableOf(const Conflict &conflict) {
    const auto found = std::ranges::find(allTables(), conflict.table, &Table::name);
    return found == allTables().end() ? nullptr : &*found;
}

/// The first of its texts that says something.
QString nameOf(const Table &table, const Values &values) {
    for (const bool isText : {true, false})
        for (int i = 0; i < int(table.columns.size()); ++i) {
            const Table::Col &column = table.columns[size_t(i)];
            const bool wanted =
                isText ? column.use == Use::Text || column.use == Use::Name : column.isDate;
            if (wanted && !values[i].toString().isEmpty())
                return values[i].toString();
        }
    return {};
}

Undecided described(Database &database, const Conflict &conflict) {
    Undecided one;
    one.conflict = conflict;
    const Table *table = tableOf(conflict);
    if (table == nullptr)
        return one;
    const std::optional<Values> row = readRow(database, *table, conflict.row);
    one.isThere = row.has_value();
    if (row)
        one.name = nameOf(*table, *row);
    const int column = table->column(conflict.column);
    if (column >= 0) {
        const Table::Col &described = table->columns[size_t(column)];
        one.isPicture = described.type == sqlvalue::Type::Blob;
        if (!one.isPicture) {
            one.other = oneFromJson(described, conflict.other);
            one.stands = row ? (*row)[column] : QVariant();
        }
    }
    // The history puts a conflict to the batch that wrote what lost.
    const auto told = database.run(
        u"SELECT \"at\", label FROM \"change\" WHERE \"table\" = 'conflict' AND \"row\" = ? "
        "AND \"action\" = 'insert' ORDER BY \"sequence\" LIMIT 1"_s,
        {conflict.id});
    if (!told.empty()) {
        one.when = QDateTime::fromMSecsSinceEpoch(told.front()[0].toLongLong(), Qt::UTC);
        one.label = told.front()[1].toString();
    }
    return one;
}

/// Of two that say the same, or of a link to what is gone, there is nothing to decide; the conflict
/// is kept, since a third copy may bring back what it was about.
bool isToDecide(Database &database, const Undecided &one) {
    const Table *table = tableOf(one.conflict);
    const int column = table == nullptr ? -1 : table->column(one.conflict.column);
    if (column < 0 || one.isPicture || !one.isThere)
        return true;
    const Table::Col &described = table->columns[size_t(column)];
    if (described.use == Use::Link && !one.other.isNull() &&
        !readRow(database, tableNamed(described.target), one.other.toLongLong()))
        return false;
    return one.other != one.stands;
}

Conflict found(const Store &store, Id conflict) {
    if (const auto one = store.find<Conflict>(conflict))
        return *one;
    throw MergeWords::noConflict();
}

template <class T>
void writeOther(Store::Batch &batch, const Conflict &conflict) {
    if (conflict.column.isEmpty()) {
        batch.remove<T>(conflict.row);
        return;
    }
    std::optional<T> row = batch.find<T>(conflict.row);
    if (!row)
        return; // removed since: there is nothing to write it into
    static const T fresh;
    eachColumn<T>([&](const auto &column) {
        if (conflict.column != QLatin1StringView(column.name))
            return;
        const Table &table = ::tableOf<T>();
        const Table::Col &described = table.columns[size_t(table.column(conflict.column))];
        (*row).*(column.member) =
            sqlvalue::fromSql(oneFromJson(described, conflict.other), fresh.*(column.member));
    });
    batch.save(*row);
}

} // namespace

std::vector<Undecided> undecided(const Store &store) {
    std::vector<Conflict> all = store.all<Conflict>();
    std::ranges::sort(all, [](const Conflict &one, const Conflict &two) {
        return std::tie(one.client, one.table, one.row, one.column, one.id) <
               std::tie(two.client, two.table, two.row, two.column, two.id);
    });
    std::vector<Undecided> list;
    Database &database = StoreInside::of(store).db();
    for (const Conflict &conflict : all)
        if (Undecided one = described(database, conflict); isToDecide(database, one))
            list.push_back(std::move(one));
    return list;
}

int undecidedCount(const Store &store) {
    return int(undecided(store).size());
}

void keepThis(Store &store, Id conflict, const QString &label) {
    found(store, conflict);
    store.remove<Conflict>(conflict, label);
}

void takeOther(Store &store, Id conflict, const QString &label) {
    const Conflict one = found(store, conflict);
    store.write(label, [&](Store::Batch &batch) {
        eachType([&]<class T>() {
            if constexpr (!std::is_same_v<T, Conflict>)
                if (one.table == QLatin1StringView(Described<T>::table))
                    writeOther<T>(batch, one);
        });
        batch.remove<Conflict>(conflict);
    });
}

} // namespace merging
