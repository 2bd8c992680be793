// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

/// Whether this asks an editor for its undo or redo when it has nothing to take back, or to do
/// again: Qt's editors take the keys all the same, and then Ctrl+Z does nothing at all. Left
/// alone, the key is the window's.
inline bool isUndoOfOthers(const QEvent *event, bool hasUndo, bool hasRedo) {
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return (key->matches(QKeySequence::Undo) && !hasUndo) ||
           (key->matches(QKeySequence::Redo) && !hasRedo);
}
