// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

/// Erasing a client for good: what would go, and what went.
///
/// Rows, files, search index, history and what the window remembers go in one commit, together
/// with a row in `erased`; then the file is written anew (VACUUM, then a compaction), so that
/// neither free pages nor older commits hold a word of theirs, and what lies beside it from
/// earlier openings is removed. Cut short behind the commit, the next opening finishes it.
///
/// What others' pages say of them in words (an introducer's name typed by hand, a line that
/// mentions them) are other people's records and stay; links from others are cut, in the history
/// too.
namespace erasing {

struct Part {
    QString table; ///< Described<T>::table
    int rows = 0;
};

struct Preview {
    std::vector<Part> parts; ///< in the order of AllTypes; those with rows only
    int rows = 0;
    int changes = 0;         ///< of theirs, in the history
    int links = 0;           ///< rows of others that point to them, and will not
    int mentions = 0;        ///< rows of others that hold their name in words; they stay
    qint64 bytes = 0;        ///< of the file, which is written anew
    bool hasOldCopy = false; ///< what an earlier version or a crash left beside it; goes too
};
/// Throws Error(NotFound).
Preview preview(const Store &store, Id client);

struct Outcome {
    int kinds = 0; ///< of rows that went, without the history
    int rows = 0;
    int changes = 0;
    bool isVerified = false; ///< the file was written anew, read back whole, and holds together
};
/// Erases, rewrites and reads the file back. No undo; the stack is cleared. `progress` gets
/// 0..100 from when the rows are gone; what it answers stops nothing.
///
/// Throws Error: before the rows are gone nothing has changed; once they are, the Error says that
/// the file could not be written anew, and closing the notebook or opening it tries again.
Outcome forGood(Store &store, Id client, const Store::Progress &progress = {});

/// Those that were erased from this notebook or from a copy that was merged into it.
QSet<Id> erasedClients(const Store &store);

} // namespace erasing
