// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/merge/conflictwords.h"

#include "app/store/changevalues.h"
#include "ui/pages/history/historywords.h"

QString conflictwords::kind(const Conflict &conflict) {
    return HistoryWords::table(conflict.table);
}

QString conflictwords::field(const Conflict &conflict) {
    return conflict.column.isEmpty() ? QString() : HistoryWords::column(conflict.column);
}

QString conflictwords::value(const Store &store, const Conflict &conflict, const QVariant &value) {
    // A kind of row that this program does not know has no words for its fields.
    const Table *table = changevalues::knownTable(conflict.table);
    const int column = table ? table->column(conflict.column) : -1;
    if (column < 0)
        return value.toString();
    return HistoryWords::value(store, *table, column, value, conflict.client);
}
