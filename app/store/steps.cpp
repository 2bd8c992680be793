// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steps.h"

#include "app/store/changevalues.h"
#include "app/store/searchindex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString ownerGone() {
        return tr("What this belongs to has been removed. Nothing was changed.");
    }
};

QVariant clientOf(const Step &step) {
    if (step.table->name == u"client"_s)
        return step.id;
    if (step.table->clientColumn < 0)
        return {};
    return (step.after ? *step.after : *step.before)[step.table->clientColumn];
}

void writeRow(Database &database, const Step &step) {
    if (!step.after) {
        database.run(step.table->erase, {step.id});
        return;
    }
    if (!step.before) {
        database.run(step.table->insert, *step.after + Values{step.id});
        return;
    }
    std::vector<int> changed;
    Values values;
    for (int i = 0; i < int(step.table->columns.size()); ++i) {
        if ((*step.before)[i] == (*step.after)[i])
            continue;
        changed.push_back(i);
        values << (*step.after)[i];
    }
    if (!changed.empty())
        database.run(step.table->update(changed), values << QVariant(step.id));
}

void writeChange(Database &database, const Step &step, const WriteStamp &stamp) {
    const bool update = step.before && step.after;
    const QString action = update ? u"update"_s : step.after ? u"insert"_s : u"remove"_s;
    QString before = u""_s, after = u""_s;
    if (update)
        after = changevalues::asJson(*step.table, *step.after, &*step.before);
    if (step.before)
        before = changevalues::asJson(*step.table, *step.before, update ? &*step.after : nullptr);
    database.run(
        u"INSERT INTO \"change\" (\"at\", \"device\", \"batch\", \"label\", \"table\", \"row\", "
        "\"client_id\", \"action\", \"before\", \"after\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {stamp.at.toMSecsSinceEpoch(), stamp.device, stamp.batch, sqlvalue::text(stamp.label),
         step.table->name, step.id, clientOf(step), action, before, after});
}

QVariant canonical(sqlvalue::Type type, const QVariant &value) {
    if (value.isNull())
        return {};
    switch (type) {
    case sqlvalue::Type::Integer:
        return value.toLongLong();
    case sqlvalue::Type::Real:
        return value.toDouble();
    case sqlvalue::Type::Text:
        return sqlvalue::text(value.toString());
    case sqlvalue::Type::Blob:
        return sqlvalue::toSql(value.toByteArray());
    }
    Q_UNREACHABLE();
}

} // namespace

Touched touchedBy(const Step &step) {
    const Values &values = step.after ? *step.after : *step.before;
    const QString &table = step.table->name;
    const int session = step.table->sessionColumn;
    return {table, step.id, clientOf(step).toLongLong(),
            table == u"session"_s ? step.id
            : session < 0         ? 0
                                  : values[session].toLongLong()};
}

Steps inverted(const Steps &steps) {
    Steps back;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        back.push_back({step->table, step->id, step->after, step->before});
    return back;
}

Steps merged(const Steps &first, const Steps &then) {
    Steps both = first;
    std::map<RowKey, size_t> at;
    for (size_t i = 0; i < both.size(); ++i)
        at[keyOf(both[i])] = i;
    for (const Step &step : then) {
        const auto known = at.find(keyOf(step));
        if (known == at.end())
            both.push_back(step);
        else
            both[known->second].after = step.after;
    }
    std::erase_if(both, [](const Step &step) { return step.before == step.after; });
    return both;
}

void writeSteps(Database &database, const Steps &steps, const WriteStamp &stamp) {
    searchindex::Updates index(database);
    for (const Step &step : steps) {
        writeRow(database, step);
        writeChange(database, step, stamp);
        index.add(*step.table, step.id, step.before, step.after);
    }
    index.finish();
}

void eraseSteps(Database &database, const Steps &steps) {
    searchindex::Updates index(database);
    for (const Step &step : steps) {
        writeRow(database, step);
        index.add(*step.table, step.id, step.before, step.after);
    }
    index.finish();
}

std::vector<std::pair<Id, Values>> readRows(Database &database, const Table &table,
                                            const QString &sql, const Values &values) {
    const int width = int(table.columns.size());
    std::vector<std::pair<Id, Values>> rows;
    database.each(sql, values, [&](const QSqlQuery &row) {
        Values cells;
        cells.reserve(width);
        for (int i = 0; i < width; ++i)
            cells << canonical(table.columns[size_t(i)].type, row.value(i));
        rows.emplace_back(row.value(width).toLongLong(), std::move(cells));
    });
    return rows;
}

std::optional<Values> readRow(Database &database, const Table &table, Id id) {
    auto rows = readRows(database, table, table.selectOne, {id});
    if (rows.empty())
        return std::nullopt;
    return std::move(rows.front().second);
}

Stage::Stage(Database &database, const std::vector<const Steps *> &waiting) : m_database(database) {
    for (const Steps *steps : waiting)
        for (const Step &step : *steps)
            m_waiting[keyOf(step)] = step.after;
}

std::optional<Values> Stage::current(const Table &table, Id id) const {
    const RowKey key{table.number, id};
    if (const auto own = m_own.find(key); own != m_own.end())
        return m_steps[own->second].after;
    if (const auto waiting = m_waiting.find(key); waiting != m_waiting.end())
        return waiting->second;
    return readRow(m_database, table, id);
}

std::vector<std::pair<Id, Values>> Stage::where(const Table &table, int column, Id id) const {
    std::vector<std::pair<Id, Values>> rows;
    const auto take = [&](Id row, const std::optional<Values> &values) {
        if (values && (*values)[column].toLongLong() == id)
            rows.emplace_back(row, *values);
    };
    for (auto &row :
         readRows(m_database, table, table.selectWhere(table.columns[size_t(column)].name), {id}))
        if (const RowKey key{table.number, row.first};
            !m_own.contains(key) && !m_waiting.contains(key))
            rows.push_back(std::move(row));
    const auto first = RowKey{table.number, std::numeric_limits<Id>::min()};
    for (auto it = m_waiting.lower_bound(first);
         it != m_waiting.end() && it->first.first == table.number; ++it)
        if (!m_own.contains(it->first))
            take(it->first.second, it->second);
    for (auto it = m_own.lower_bound(first); it != m_own.end() && it->first.first == table.number;
         ++it)
        take(it->first.second, m_steps[it->second].after);
    return rows;
}

void Stage::put(const Table &table, Id id, std::optional<Values> after) {
    const RowKey key{table.number, id};
    if (const auto own = m_own.find(key); own != m_own.end()) {
        m_steps[own->second].after = std::move(after);
        return;
    }
    std::optional<Values> before = current(table, id);
    m_own[key] = m_steps.size();
    m_steps.push_back({&table, id, std::move(before), std::move(after)});
}

void Stage::save(const Table &table, Id id, const Values &values) {
    put(table, id, values);
}

void Stage::remove(const Table &table, Id id) {
    if (!current(table, id))
        return;
    put(table, id, std::nullopt); // first, so that rows in a ring end
    for (const Table &other : allTables()) {
        for (int column = 0; column < int(other.columns.size()); ++column) {
            const Table::Col &described = other.columns[size_t(column)];
            if (described.target != table.name)
                continue;
            for (auto &[row, values] : where(other, column, id)) {
                if (described.use == Use::Owner) {
                    remove(other, row);
                } else {
                    values[column] = QVariant();
                    put(other, row, values);
                }
            }
        }
    }
}

void Stage::checkTargets(const Step &step) {
    for (int i = 0; i < int(step.table->columns.size()); ++i) {
        const Table::Col &column = step.table->columns[size_t(i)];
        const QVariant target = (*step.after)[i];
        if (column.target.isEmpty() || target.isNull())
            continue;
        const Table &table = tableNamed(column.target);
        const RowKey key{table.number, target.toLongLong()};
        // What stood in the row before stands in the notebook, too, but where this batch removes
        // it: who read the row before that may save it after.
        if (step.before && (*step.before)[i] == target && !m_own.contains(key))
            continue;
        const auto known = m_known.find(key);
        const bool there =
            known != m_known.end() ? known->second : current(table, key.second).has_value();
        m_known[key] = there;
        if (there)
            continue;
        if (column.use == Use::Owner)
            throw Error(Error::Kind::NotFound, StepWords::ownerGone(),
                        step.table->name + u'.' + column.name);
        (*m_steps[m_own.at(keyOf(step))].after)[i] = QVariant();
    }
}

Steps Stage::finish() {
    for (size_t i = 0; i < m_steps.size(); ++i)
        if (m_steps[i].after)
            checkTargets(Step(m_steps[i]));
    Steps steps = std::move(m_steps);
    std::erase_if(steps, [](const Step &step) { return step.before == step.after; });
    return steps;
}
