// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

class Context;
class QWidget;
class Tab;

/// A tab of the client page. Made when it is first chosen, then kept.
struct TabKind {
    const char *name;    ///< for navigation and "where I was": "brief"; never translated
    const char *english; ///< translated in the context "Tabs"
    std::function<Tab *(Context &, QWidget *)> make;
};

/// All tabs that work, in their order on the strip. A tab that does not work yet has no row.
const std::vector<TabKind> &tabKinds();
QString tabTitle(const TabKind &kind);
