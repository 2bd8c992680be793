// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// What is typed in a focused editor is its own to take back until it is committed.
namespace typedundo {

/// One step of the editor within `page` that has the focus; false where there is none to take.
bool takeBack(const QWidget &page);
bool typeAgain(const QWidget &page);
/// Whether the editor that has the focus, wherever it is, has typing to take back.
bool isTyped();

} // namespace typedundo
