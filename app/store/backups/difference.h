// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/store/database.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <map>
#include <optional>
#include <vector>

class Store;

namespace backups {

/// How two states of one notebook differ in one row.
struct RowDifference {
    enum class Side { OnlyThen, OnlyNow, Both };
    Side side = Side::Both;
    Id row = 0;
    Id client = 0; ///< whose it is; 0: nobody's
    QString name;  ///< its own words; plain text, may be empty; of what is private always
    QDate day;     ///< what it is about; invalid where its kind has none, or is private
};

/// All that differs, with the rows of `then` seen from `now`: what restoring would do.
struct Difference {
    /// By table, in the order of the types; only tables that differ.
    std::vector<std::pair<QString, std::vector<RowDifference>>> tables;
    std::map<Id, QString> clients; ///< the names of all whose rows differ
    QSet<Id> clientsOnlyThen, clientsOnlyNow;
    int clientsThen = 0, clientsNow = 0;
    /// Erased for good since: the backup has them, and restoring leaves them out.
    int erased = 0;

    bool isEmpty() const { return tables.empty(); }
    /// The clients that differ, by name; 0 for what is nobody's, last.
    std::vector<Id> whose() const;
    /// Restoring would take away more than a tenth of the clients of now.
    bool takesMany() const { return clientsOnlyNow.size() * 10 > clientsNow; }
};

/// Reads both; neither is written to. Rows of the clients in `erased` are left out.
Difference difference(Database &now, Database &then, const QSet<Id> &erased);

/// Makes the notebook what `then` was, in one write: an undo step and change rows like any other,
/// so that the history tells it, it can be taken back, and another copy that is merged later learns
/// of it. `whose`: only these clients' rows. Nothing of an erased client comes back. Says
/// how many rows were written. Throws Error as Store::write() does.
int restoreInto(Store &store, Database &then, const std::optional<QSet<Id>> &whose = {});

} // namespace backups
