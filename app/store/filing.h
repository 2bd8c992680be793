// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

/// Filing a line of a session makes the row of its kind: a fact, a promise, a brake, words of a
/// well (Evidence) or a concern, with the line's text and the session's day. The row follows
/// the line until it is edited by itself (its text is no longer the line's): from then on the
/// row rules, and stays when the line is tagged otherwise or removed.
namespace filing {

/// Saves the line and makes, follows, moves or removes its row. A promise that is carried over
/// (carriedFrom) makes none. A row that was removed by itself is not made again. Returns the
/// line as stored. Throws as Batch::save().
Line file(Store::Batch &batch, Line line);
/// Removes the line and the row that still follows it.
void unfile(Store::Batch &batch, Id line);

/// The kind of line whose rows lie in this table; none where no line makes such rows.
std::optional<LineKind> kindOfTable(const QString &table);
/// The line that made this row: its own id for a line, 0 where none did or the row is gone.
Id lineOf(const Store &store, const QString &table, Id row);

/// One write each.
Line file(Store &store, Line line, const QString &label, const QString &mergeKey = {});
void unfile(Store &store, Id line, const QString &label);

} // namespace filing
