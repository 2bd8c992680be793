// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/well.h"
#include "app/store/store.h"

/// A well begins with words. Until a second dated piece stands under it, it is a candidate.
namespace candidate {

/// The first clause of the words, at most 24 characters: a name to begin with, theirs to change.
QString nameFrom(const QString &words);

/// Stores `words` (new or known, by their id) under a well of that id named after them, the last
/// in order, in one undo step. The ids come from Store::freshId(), so that a second try after a
/// failed write makes the same rows. Throws Error as Store::write() does.
void make(Store &store, Id well, const Evidence &words, const QString &label);
/// The same as a part of another write.
void make(Store::Batch &batch, Id well, const Evidence &words);

} // namespace candidate
