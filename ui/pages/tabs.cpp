// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tabs.h"

#include "ui/pages/brieftab.h"

#include <QCoreApplication>

// Order on the strip: brief, notebook, wells, goals, sessions, progress, papers.
const std::vector<TabKind> &tabKinds() {
    static const std::vector<TabKind> kinds = {
        {"brief", QT_TRANSLATE_NOOP("Tabs", "Brief"),
         [](Context &c, QWidget *p) -> Tab * { return new BriefTab(c, p); }},
    };
    return kinds;
}

QString tabTitle(const TabKind &kind) {
    return QCoreApplication::translate("Tabs", kind.english);
}
