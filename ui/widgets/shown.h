// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Shows or hides a part of a page. A widget that is not in its page yet is only marked to be
/// shown with it: setVisible(true) would open it as a window of its own.
inline void setShown(QWidget *part, bool shown) {
    if (shown && !part->parentWidget())
        part->setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    else
        part->setVisible(shown);
}
