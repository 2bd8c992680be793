// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QString>
#include <functional>
#include <map>
#include <vector>

class Context;
class Page;
class QStackedWidget;
class QWidget;

/// A page of the notebook beside Today and the clients: an action in menu and palette, and for
/// what one comes to each day a row at the top of the list. Made when it is first opened, then
/// kept.
struct PageKind {
    const char *name;    ///< for navigation: "shelf"; never translated
    const char *english; ///< in the list; translated in the context "Pages"
    const char *icon;    ///< of resources/icons
    Act act;
    std::function<Page *(Context &, QWidget *)> make;
    bool inList = false;
};

/// All such pages that work, in their order in the list. One that does not work yet has no row.
const std::vector<PageKind> &pageKinds();
QString pageTitle(const PageKind &kind);

/// The pages of one open notebook.
class SidePages {
public:
    SidePages(Context &context, QStackedWidget &stack) : m_context(context), m_stack(stack) {}

    /// Null for a name that no page has.
    Page *page(const QString &name);
    /// Null where Today, a client or a session is in sight.
    Page *inSight() const;
    /// Empty likewise.
    QString nameInSight() const;
    /// One behind what is in sight that holds what is nowhere else; null where none does.
    Page *unfinished() const;
    /// All of them write what is typed.
    void commit() const;
    /// Of all of them, also of those that are made later.
    void setDiscreet(bool discreet);
    static bool has(const QString &name);
    /// The page that this action opens; empty for any other action.
    static QString opened(Act act);

private:
    Context &m_context;
    QStackedWidget &m_stack;
    std::map<QString, Page *> m_pages; ///< the stack's
    bool m_isDiscreet = false;
};
