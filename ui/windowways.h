// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QWidget>

namespace history {
struct Moment;
}

/// What a page may ask of the window it stands in, where that takes the whole window: the notebook
/// as it was, and the page that erases somebody. A page by itself in a test has no such window.
class WindowWays {
public:
    virtual ~WindowWays() = default;
    /// Shows the notebook as it was at that moment, for reading only. False after a complaint.
    virtual bool lookAt(const history::Moment &moment) = 0;
    virtual void eraseForGood(Id client) = 0;

    /// Null where there is none.
    static WindowWays *of(const QWidget *where) {
        return dynamic_cast<WindowWays *>(where->window());
    }
};
