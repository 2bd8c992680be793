// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of change rows and conflicts, as a copy that is brought together with this notebook has
// it: made by another version, or by a damaged one.
#include "tests/fuzz/target.h"

#include "app/store/changevalues.h"

#include <cstdlib>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    const std::vector<Table> &tables = allTables();
    const Table &table = tables[data[0] % tables.size()];
    const QString json =
        QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    for (const auto &[column, value] : changevalues::cellsOf(table, json))
        if (column < 0 || column >= int(table.columns.size()))
            std::abort();
    const Values row = changevalues::wholeRow(table, json);
    if (row.size() != qsizetype(table.columns.size()))
        std::abort();
    // What it was taken for can be kept, and is then read again as the same. Only the first time
    // may make something of it: an empty cell of a column that is never empty.
    const auto again = [&](const QString &kept) {
        return changevalues::asJson(table, changevalues::wholeRow(table, kept));
    };
    const QString kept = again(changevalues::asJson(table, row));
    if (again(kept) != kept)
        std::abort();
    return 0;
}
