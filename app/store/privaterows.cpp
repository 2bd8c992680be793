// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/privaterows.h"

#include "app/domain/kinds.h"

using namespace Qt::StringLiterals;

bool isPrivateRow(const Table &table, const Values &values) {
    if (table.name == u"concern"_s || table.name == u"own_note"_s)
        return true;
    if (table.name != u"line"_s)
        return false;
    const auto kind = kindFromToken<LineKind>(values[table.column(u"kind"_s)].toString());
    return kind && kindOf(*kind).isPrivate;
}
