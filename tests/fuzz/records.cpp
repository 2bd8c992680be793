// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer remembers of a notebook's backups: a file that anybody may have written.
#include "tests/fuzz/target.h"

#include "app/store/backups/record.h"

#include <cstdlib>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    using backups::Record;
    Record record =
        Record::parsed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (record.drill.counted < 0 || record.drill.counted > backups::DrillDays::due)
        std::abort();
    // A drill comes within a month of days of use, whatever day it says it counted last.
    QDate today(2026, 12, 9);
    for (int day = 0; day < backups::DrillDays::due && !record.drill.isDue(); ++day) {
        record.drill.see(today);
        today = today.addDays(1);
    }
    if (record.drill.counted < backups::DrillDays::due - 1)
        std::abort();
    // What was understood of it is kept and read as the same.
    const QByteArray kept = record.bytes();
    if (Record::parsed(kept).bytes() != kept)
        std::abort();
    return 0;
}
