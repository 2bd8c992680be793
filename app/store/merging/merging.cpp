// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/merging.h"

#include "app/store/merging/mergewords.h"
#include "app/store/merging/plan.h"
#include "app/store/store_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace merging {

namespace {

void requireSameNotebook(const Store &ours, const Store &theirs) {
    if (StoreInside::of(ours).book->copyKey().fileId !=
        StoreInside::of(theirs).book->copyKey().fileId)
        throw MergeWords::anotherNotebook();
}

/// Clients of `report` by name, from whichever copy still has them.
void nameClients(Report &report, const Store &ours, const Store &theirs) {
    std::set<Id> wanted(report.erasedHere.begin(), report.erasedHere.end());
    wanted.insert(report.erasedThere.begin(), report.erasedThere.end());
    for (const Side *side : {&report.ours, &report.theirs})
        for (const auto &[client, changes] : side->clients)
            wanted.insert(client);
    for (const Conflict &conflict : report.conflicts)
        wanted.insert(conflict.client);
    for (const Id id : wanted)
        for (const Store *store : {&ours, &theirs})
            if (const auto client = store->find<Client>(id); client && !report.names.contains(id))
                report.names.insert(id, about::displayName(*client));
}

void writeHistory(Database &database, const Plan &plan) {
    qint64 sequence = plan.unchanged == 0 ? 0 : plan.history[plan.unchanged - 1].sequence;
    database.run(u"DELETE FROM \"change\" WHERE \"sequence\" > ?"_s, {sequence});
    for (size_t i = plan.unchanged; i < plan.history.size(); ++i) {
        const Change &change = plan.history[i];
        database.run(
            u"INSERT INTO \"change\" (\"sequence\", \"at\", \"device\", \"batch\", \"label\", "
            "\"table\", \"row\", \"client_id\", \"action\", \"before\", \"after\") "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {++sequence, change.at.toMSecsSinceEpoch(), change.device, change.batch,
             sqlvalue::text(change.label), change.table, change.row,
             change.client == 0 ? QVariant() : QVariant(change.client), change.action,
             sqlvalue::text(change.before), sqlvalue::text(change.after)});
    }
}

void writePlan(Database &database, const Plan &plan, const QDateTime &now) {
    Transaction transaction(database);
    Steps steps = plan.steps;
    // What makes room goes first: a setting that gets its twin's number.
    std::stable_partition(steps.begin(), steps.end(), [](const Step &step) { return !step.after; });
    eraseSteps(database, steps); // the changes come as their writers wrote them
    writeHistory(database, plan);
    for (const auto &[device, batch] : plan.forgotten)
        database.run(u"INSERT INTO forgotten (device, batch) VALUES (?, ?) "
                     "ON CONFLICT (device) DO UPDATE SET batch = excluded.batch"_s,
                     {device, batch});
    for (const Id client : plan.erased)
        database.run(u"INSERT OR IGNORE INTO erased (client_id, \"at\") VALUES (?, ?)"_s,
                     {client, now.toMSecsSinceEpoch()});
    if (const auto loose = database.run(u"PRAGMA foreign_key_check"_s); !loose.empty())
        throw Error(Error::Kind::Internal, MergeWords::doesNotFit(),
                    u"merging: %1 of %2 points nowhere"_s.arg(loose.size())
                        .arg(loose.front()[0].toString()));
    transaction.commit();
}

Id greatest(const Plan &plan) {
    Id id = 0;
    for (const Change &change : plan.history)
        id = qMax(id, qMax(change.batch, change.row));
    return id;
}

} // namespace

Report preview(const Store &ours, const Store &theirs) {
    requireSameNotebook(ours, theirs);
    Report report = planOf(ours, theirs).report;
    nameClients(report, ours, theirs);
    return report;
}

Report merge(Store &ours, const Store &theirs, bool isForced) {
    if (ours.isReadOnly())
        throw MergeWords::onlyRead();
    requireSameNotebook(ours, theirs);
    ours.retryUnsaved();
    auto &inside = StoreInside::of(ours);
    Plan plan = planOf(ours, theirs);
    nameClients(plan.report, ours, theirs);
    if (plan.report.lacksMany() && !isForced)
        throw MergeWords::lacksMany(plan.report.lacking, plan.report.clients);
    if (plan.isEmpty)
        return plan.report;
    if (!plan.report.erasedHere.empty()) {
        const Report found = plan.report;
        for (const Id client : found.erasedHere)
            ours.eraseClient(client);
        plan = planOf(ours, theirs);
        plan.report.erasedHere = found.erasedHere;
        plan.report.names = found.names;
    }
    writePlan(inside.db(), plan, QDateTime::currentDateTimeUtc());
    inside.undo->clear(); // its steps know what was there before
    inside.ids.atLeast(greatest(plan));
    inside.changedClients.clear();
    for (const Step &step : plan.steps)
        inside.changedClients.insert(touchedBy(step).client);
    nameClients(plan.report, ours, theirs);
    Q_EMIT ours.saved(QDateTime::currentDateTime());
    Q_EMIT ours.changed();
    return plan.report;
}

} // namespace merging
