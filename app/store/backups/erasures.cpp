// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/erasures.h"

#include "app/store/backups/opened.h"
#include "app/store/store_p.h"

using namespace Qt::StringLiterals;

namespace backups {

QSet<Id> erasedIn(Database &database) {
    QSet<Id> erased;
    const bool hasList =
        !database.run(u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'erased'"_s)
             .empty();
    if (hasList)
        for (const Values &row : database.run(u"SELECT client_id FROM erased"_s))
            erased.insert(row[0].toLongLong());
    return erased;
}

int reapply(Store &store, const QSet<Id> &erased) {
    int found = 0;
    for (const Id client : erased) {
        if (!store.find<Client>(client))
            continue;
        store.eraseClient(client);
        ++found;
    }
    Database &database = StoreInside::of(store).db();
    const QSet<Id> known = erasedIn(database);
    Transaction transaction(database);
    for (const Id client : erased)
        if (!known.contains(client))
            database.run(u"INSERT INTO erased (client_id, \"at\") VALUES (?, ?)"_s,
                         {client, QDateTime::currentMSecsSinceEpoch()});
    transaction.commit();
    return found;
}

} // namespace backups
