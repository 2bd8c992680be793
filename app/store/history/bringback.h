// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history/reading.h"

/// One thing of the history brought back: an ordinary write, which one undo takes back. Nothing
/// else changes. All of it throws Error with a sentence; then nothing was changed.
namespace history {

/// A row that a change removed: as it was, with what it owned and what pointed to it and points
/// nowhere since. Where the row that it belonged to was removed otherwise, that row comes back
/// with it, alone. Throws Error(Exists) where it is there already, and Error(NotFound) where its
/// owner is in no history any more.
void bringBackRow(Store &store, const Row &removed, const QString &label);

/// The value that a field had before a change. A line goes on as if it had been typed: the row
/// that it made follows. Throws Error(NotFound) where the row, or what the field pointed to, is
/// gone.
void bringBackField(Store &store, const Row &changed, int column, const QString &label);

} // namespace history
