// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Ends every edit inside `part`, before it shows something else: what is typed is written, the
/// words are read again, and the focus is given up. Nothing where nothing is being edited.
void closeEditors(QWidget *part);

/// Closes every editor inside `page` that is open, before what it shows is read anew; the focus
/// stays at the words that were being edited. What is typed in them is written; whoever wants more
/// than that commits first.
void leaveEditors(QWidget *page);
