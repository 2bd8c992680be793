// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/file/core.h"
#include <functional>

namespace sealed {

/// Called with 0..100; false stops the work.
using Progress = std::function<bool(int percent)>;

/// Where a compaction writes before it takes the notebook's place.
QString compactionPath(const QString &path);
/// Deletes what a killed compaction of the notebook at `path` left. The caller holds the lock.
/// True if there was any.
bool removeLeftover(const Calls &calls, const QString &path);

/// Writes a new file at compactionPath() that holds only the live blocks of `from` as one
/// commit, and behind it an empty one, under the file id and the ways in of `keys`; syncs it, opens
/// it again and compares every byte. The file at from.path is not touched. Nothing is left behind
/// on failure.
///
/// Throws Error(NoSpace, ReadOnly, NotSaved, Damaged, Cancelled).
Sealed rewrite(const Calls &calls, const Sealed &from, Header keys,
               std::shared_ptr<const Sealer> sealer, const Progress &progress);

/// Copies the first `bytes` bytes of `from` to a new file; syncs it and its folder.
/// Throws Error(Exists, NoSpace, ReadOnly, NotSaved, NotFound).
void copyPrefix(const Calls &calls, const File &from, qint64 start, qint64 bytes,
                const QString &newPath);

} // namespace sealed
