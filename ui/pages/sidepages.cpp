// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sidepages.h"

#include "ui/pages/backups/backupspage.h"
#include "ui/pages/editors.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/merge/twocopiespage.h"
#include "ui/pages/page.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/shelf/shelfpage.h"
#include "ui/widgets/rowlistbase.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <algorithm>

const std::vector<PageKind> &pageKinds() {
    static const std::vector<PageKind> kinds = {
        {"shelf", QT_TRANSLATE_NOOP("Pages", "Content shelf"), "shelf", Act::Shelf,
         [](Context &c, QWidget *p) -> Page * { return new ShelfPage(c, p); }, true},
        {"history", QT_TRANSLATE_NOOP("Pages", "History"), "clock", Act::History,
         [](Context &c, QWidget *p) -> Page * { return new HistoryPage(c, p); }},
        {"merge", QT_TRANSLATE_NOOP("Pages", "Two copies"), "copy", Act::Merge,
         [](Context &c, QWidget *p) -> Page * { return new TwoCopiesPage(c, p); }},
        {"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", Act::Settings,
         [](Context &c, QWidget *p) -> Page * { return new SettingsPage(c, p); }},
        {"backups", QT_TRANSLATE_NOOP("Pages", "Backups"), "backup", Act::Backups,
         [](Context &c, QWidget *p) -> Page * { return new BackupsPage(c, p); }},
    };
    return kinds;
}

QString pageTitle(const PageKind &kind) {
    return QCoreApplication::translate("Pages", kind.english);
}

bool Page::shows(const Touched &row) const {
    const QList<RowListBase *> lists = findChildren<RowListBase *>();
    return std::any_of(lists.begin(), lists.end(), [&](const RowListBase *list) {
        const QWidget *frame = list->frameOf(row.id);
        return frame && frame->isVisibleTo(this);
    });
}

void Page::closeEditors() {
    commit();
    leaveEditors(this);
}

bool SidePages::has(const QString &name) {
    return std::any_of(pageKinds().begin(), pageKinds().end(),
                       [&](const PageKind &kind) { return name == QLatin1StringView(kind.name); });
}

QString SidePages::opened(Act act) {
    for (const PageKind &kind : pageKinds())
        if (kind.act == act)
            return QString::fromLatin1(kind.name);
    return {};
}

Page *SidePages::page(const QString &name) {
    if (const auto made = m_pages.find(name); made != m_pages.end())
        return made->second;
    for (const PageKind &kind : pageKinds()) {
        if (name != QLatin1StringView(kind.name))
            continue;
        Page *page = kind.make(m_context, &m_stack);
        page->setProperty("focusInside", true); // a page wears no ring
        page->setDiscreet(m_isDiscreet);
        m_stack.addWidget(page);
        m_pages.emplace(name, page);
        return page;
    }
    return nullptr;
}

void SidePages::setDiscreet(bool discreet) {
    m_isDiscreet = discreet;
    for (const auto &[name, page] : m_pages)
        page->setDiscreet(discreet);
}

Page *SidePages::inSight() const {
    for (const auto &[name, page] : m_pages)
        if (m_stack.currentWidget() == page)
            return page;
    return nullptr;
}

Page *SidePages::unfinished() const {
    for (const auto &[name, page] : m_pages)
        if (page->isUnfinished() && m_stack.currentWidget() != page)
            return page;
    return nullptr;
}

QString SidePages::nameInSight() const {
    for (const auto &[name, page] : m_pages)
        if (m_stack.currentWidget() == page)
            return name;
    return {};
}

void SidePages::commit() const {
    for (const auto &[name, page] : m_pages)
        page->commit();
}
