// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/merge/conflictwords.h"

#include "app/language.h"
#include "app/store/table.h"
#include "ui/pages/places.h"
#include "ui/pages/tabs.h"

QString conflictwords::kind(const Conflict &conflict) {
    const Place place = places::of(conflict.table);
    if (!place.word.isEmpty())
        return place.word;
    for (const TabKind &tab : tabKinds())
        if (place.tab == QLatin1StringView(tab.name))
            return tabTitle(tab);
    return {};
}

QString conflictwords::value(const Conflict &conflict, const QVariant &value) {
    const Table &table = tableNamed(conflict.table);
    const int column = table.column(conflict.column);
    if (column >= 0 && table.columns[size_t(column)].isDate)
        if (const QDate day = sqlvalue::fromSql(value, QDate()); day.isValid())
            return language::fullDate(day);
    return value.toString();
}
