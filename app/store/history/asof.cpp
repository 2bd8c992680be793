// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history/asof.h"

#include "app/language.h"
#include "app/store/history/cells.h"
#include "app/store/store_p.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace history {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
public:
    static QString before(QDate first) {
        return tr("The history begins on %1. What was before is not kept in it.")
            .arg(language::fullDate(first));
    }
    static QString nothing() { return tr("Nothing has been written in this notebook yet."); }
    static QString noRoom() {
        return tr("There is not enough memory to show the notebook as it was. Nothing was "
                  "changed.");
    }
};

/// Changes that are still there though those round them were forgotten: of what is undecided, and
/// what another computer wrote in those days and merging brought in later. Batches only grow along
/// the history, whichever computer wrote them.
const QString isLeftOver = u"c.batch <= (SELECT coalesce(max(batch), 0) FROM forgotten)"_s;

void copy(Database &to, Database &from) {
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr)
        throw Error(Error::Kind::Internal, Words::noRoom(), u"backup"_s);
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        throw Error(Error::Kind::Internal, Words::noRoom(),
                    u"backup %1 %2"_s.arg(stepped).arg(finished));
}

/// One step for each row that differs: from how it is to how it was.
class Reversal {
public:
    explicit Reversal(Database &db) : m_db(db) {}

    /// Newest first.
    void takeBack(const Table &table, Id row, const QString &action, const QString &json) {
        const RowKey key{table.number, row};
        auto found = m_rows.find(key);
        if (found == m_rows.end()) {
            const std::optional<Values> now = readRow(m_db, table, row);
            found = m_rows.emplace(key, Step{&table, row, now, now}).first;
        }
        found->second.after = before(table, action, json, std::move(found->second.after));
    }
    /// Removals first and insertions last: a key that must be unique may have changed its row.
    Steps steps() {
        Steps removed, changed, added;
        for (auto &[key, step] : m_rows)
            if (step.before != step.after)
                (!step.after ? removed : step.before ? changed : added).push_back(std::move(step));
        Steps all = std::move(removed);
        for (Steps *more : {&changed, &added})
            std::move(more->begin(), more->end(), std::back_inserter(all));
        return all;
    }

private:
    Database &m_db;
    std::map<RowKey, Step> m_rows;
};

/// Numbers first, values one by one: a result is read whole before the next statement, and all
/// values at once may be more than the memory.
Steps reversed(Database &db, qint64 sequence) {
    std::vector<qint64> newer;
    db.each(u"SELECT \"sequence\" FROM \"change\" WHERE \"sequence\" > ? ORDER BY \"sequence\" "
            "DESC"_s,
            {sequence}, [&](const QSqlQuery &row) { newer.push_back(row.value(0).toLongLong()); });
    Reversal reversal(db);
    for (const qint64 one : newer)
        for (const Values &row :
             db.run(u"SELECT \"table\", \"row\", \"action\", \"before\" FROM \"change\" WHERE "
                    "\"sequence\" = ?"_s,
                    {one}))
            if (const Table *table = knownTable(row[0].toString()))
                reversal.takeBack(*table, row[1].toLongLong(), row[2].toString(),
                                  row[3].toString());
    return reversal.steps();
}

/// Somebody who was erased since is not there as of any day; what pointed to them points nowhere.
void cutDangling(Database &db) {
    Steps cuts;
    for (const Values &found : db.run(u"PRAGMA foreign_key_check"_s)) {
        const Table *table = knownTable(found[0].toString());
        const Id id = found[1].toLongLong();
        const auto row = table ? readRow(db, *table, id) : std::nullopt;
        if (!row)
            continue;
        Values cut = *row;
        for (int i = 0; i < int(table->columns.size()); ++i) {
            const Table::Col &column = table->columns[size_t(i)];
            if (column.target == found[2].toString() && !cut[i].isNull() &&
                !readRow(db, tableNamed(column.target), cut[i].toLongLong()))
                cut[i] = QVariant();
        }
        cuts.push_back({table, id, row, cut});
    }
    eraseSteps(db, cuts);
}

} // namespace

std::optional<Beginning> beginning(const Store &store) {
    Database &db = StoreInside::of(store).db();
    const bool isForgotten = !db.value(u"SELECT device FROM forgotten LIMIT 1"_s).isNull();
    const auto first =
        db.run(u"SELECT c.\"sequence\", c.\"at\" FROM \"change\" AS c WHERE NOT %1 ORDER BY "
               "c.\"sequence\" LIMIT 1"_s.arg(isLeftOver));
    if (first.empty())
        return std::nullopt;
    return Beginning{first[0][0].toLongLong(),
                     QDateTime::fromMSecsSinceEpoch(first[0][1].toLongLong()).date(), isForgotten};
}

Moment endOf(const Store &store, QDate day) {
    Database &db = StoreInside::of(store).db();
    const std::optional<Beginning> first = beginning(store);
    if (!first)
        throw Error(Error::Kind::NotFound, Words::nothing());
    const qint64 end = QDateTime(day.addDays(1), QTime(0, 0)).toMSecsSinceEpoch();
    Moment moment{0, day, 0};
    moment.sequence = db.value(u"SELECT \"sequence\" FROM \"change\" WHERE \"at\" < ? AND "
                               "\"sequence\" >= ? ORDER BY \"sequence\" DESC LIMIT 1"_s,
                               {end, first->sequence})
                          .toLongLong();
    if (moment.sequence == 0)
        throw Error(Error::Kind::NotFound, Words::before(first->day));
    // A batch is whole or not there.
    const QVariant batch =
        db.value(u"SELECT batch FROM \"change\" WHERE \"sequence\" = ?"_s, {moment.sequence});
    const QVariant other = db.value(u"SELECT \"sequence\" FROM \"change\" WHERE \"sequence\" > ? "
                                    "AND batch <> ? ORDER BY \"sequence\" LIMIT 1"_s,
                                    {moment.sequence, batch});
    moment.sequence =
        db.value(u"SELECT max(\"sequence\") FROM \"change\" WHERE \"sequence\" < ?"_s,
                 {other.isNull() ? std::numeric_limits<qint64>::max() : other.toLongLong()})
            .toLongLong();
    moment.laterDated = db.value(u"SELECT count(*) FROM \"change\" WHERE \"sequence\" < ? AND "
                                 "\"at\" >= ? AND \"sequence\" >= ?"_s,
                                 {moment.sequence, end, first->sequence})
                            .toLongLong();
    return moment;
}

std::unique_ptr<Store> asOf(const Store &store, qint64 sequence) {
    const StoreInside::Private &source = StoreInside::of(store);
    const std::optional<Beginning> first = beginning(store);
    if (!first)
        throw Error(Error::Kind::NotFound, Words::nothing());
    // Behind the last change that is missing all is known, so just there too.
    if (sequence < first->sequence - 1)
        throw Error(Error::Kind::NotFound, Words::before(first->day));
    Store::Options options;
    auto made = std::make_unique<StoreInside::Private>(Store::ReadOnly, Secret({}), options);
    made->database = std::make_unique<Database>(u":memory:"_s, Database::ReadWrite);
    Database &db = *made->database;
    copy(db, source.db());
    Steps steps = reversed(db, sequence);
    {
        Transaction transaction(db);
        eraseSteps(db, steps);
        db.run(u"DELETE FROM \"change\" WHERE \"sequence\" > ?"_s, {sequence});
        cutDangling(db);
        transaction.commit();
    }
    db.run(u"PRAGMA query_only=ON"_s);
    made->device = source.device;
    return StoreInside::make(std::move(made));
}

} // namespace history
