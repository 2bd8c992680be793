// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history/cells.h"

using namespace Qt::StringLiterals;

namespace history {

std::optional<Values> before(const Table &table, const QString &action, const QString &json,
                             std::optional<Values> values) {
    if (action == u"insert"_s)
        return std::nullopt;
    if (action == u"remove"_s)
        return wholeRow(table, json);
    if (values)
        for (const auto &[column, value] : cellsOf(table, json))
            (*values)[column] = value;
    return values;
}

} // namespace history
