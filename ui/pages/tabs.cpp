// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tabs.h"

#include "ui/pages/brieftab.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/notebooktab.h"
#include "ui/pages/paperstab.h"
#include "ui/pages/progresstab.h"
#include "ui/pages/sessionstab.h"
#include "ui/pages/wellstab.h"

#include <QCoreApplication>

// Order on the strip: brief, notebook, wells, goals, sessions, progress, papers.
const std::vector<TabKind> &tabKinds() {
    static const std::vector<TabKind> kinds = {
        {"brief", QT_TRANSLATE_NOOP("Tabs", "Brief"),
         [](Context &c, QWidget *p) -> Tab * { return new BriefTab(c, p); }},
        {"notebook", QT_TRANSLATE_NOOP("Tabs", "Notebook"),
         [](Context &c, QWidget *p) -> Tab * { return new NotebookTab(c, p); }},
        {"wells", QT_TRANSLATE_NOOP("Tabs", "Wells"),
         [](Context &c, QWidget *p) -> Tab * { return new WellsTab(c, p); }},
        {"goals", QT_TRANSLATE_NOOP("Tabs", "Goals"),
         [](Context &c, QWidget *p) -> Tab * { return new GoalsTab(c, p); }},
        {"sessions", QT_TRANSLATE_NOOP("Tabs", "Sessions"),
         [](Context &c, QWidget *p) -> Tab * { return new SessionsTab(c, p); }},
        {"progress", QT_TRANSLATE_NOOP("Tabs", "Progress"),
         [](Context &c, QWidget *p) -> Tab * { return new ProgressTab(c, p); }},
        {"papers", QT_TRANSLATE_NOOP("Tabs", "Papers"),
         [](Context &c, QWidget *p) -> Tab * { return new PapersTab(c, p); }},
    };
    return kinds;
}

QString tabTitle(const TabKind &kind) {
    return QCoreApplication::translate("Tabs", kind.english);
}
