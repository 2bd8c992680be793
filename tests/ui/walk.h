// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/store/filled.h"
#include "tests/ui/together.h"

#include "app/papers/chartfile.h"
#include "app/papers/pdf.h"
#include "app/papers/series.h"
#include "ui/charts/chartwidget.h"
#include "ui/lock/idlewatch.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sidepages.h"
#include "ui/pages/tabs.h"

#include <QHelpEvent>
#include <QPointer>
#include <QToolTip>

/// Everything that can be looked at of some clients: each page and tab of a window, each tooltip,
/// the palette, the papers and charts that leave the program.
namespace walk {

using namespace Qt::StringLiterals;

/// Shows every tooltip once, as a pointer that rests there does.
inline int tooltips(const QWidget &window) {
    int shown = 0;
    QList<QPointer<QWidget>> widgets; // a tooltip that is shown takes the one before it away
    for (QWidget *widget : window.findChildren<QWidget *>())
        widgets << widget;
    for (const QPointer<QWidget> &widget : widgets) {
        if (!widget || !widget->isVisible()) // some have a tooltip of their own making
            continue;
        const QPoint at = widget->rect().center();
        QHelpEvent rest(QEvent::ToolTip, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &rest);
        shown += QToolTip::isVisible() ? 1 : 0;
    }
    QToolTip::hideText();
    return shown;
}

/// The papers and charts of one client, as bytes. What cannot be made of such a client is left out.
inline QByteArray papers(const ClientNotebook &notebook, const Me &me, QDate today) {
    QByteArray all;
    const PaperBrief content = brief(notebook, today, QTime(14, 18));
    const std::vector<Chart> charts{series::energyOverPull(notebook, Range::Year, today)};
    all += pdf::bytes(::papers::briefPaper(content, charts));
    const Id session = notebook.sessions.empty() ? 0 : notebook.sessions.back().id;
    const ForClient theirs = forClient(notebook, me, session, today);
    all += pdf::bytes(::papers::summaryPaper(theirs, series::road(theirs.goal(), today)));
    return all;
}

struct Seen {
    int pages = 0, tooltips = 0, charts = 0, papers = 0;
};

/// `each`: after every page.
inline Seen all(MainWindow &window, const std::vector<Id> &clients, QDate today,
                const std::function<void()> &each = {}) {
    Seen seen;
    const auto look = [&] {
        together::settle();
        ++seen.pages;
        seen.tooltips += tooltips(window);
        if (each)
            each();
    };
    window.idleWatch()->setMinutes(0); // a walk touches nothing, and a long one would be locked out
    NotebookView &view = *window.notebook();
    view.openToday();
    look();
    for (const Id client : clients) {
        for (const TabKind &kind : tabKinds()) {
            view.openClient(client, QString::fromLatin1(kind.name));
            look();
        }
        view.openClient(client, u"card"_s);
        look();
        for (ChartWidget *chart : window.findChildren<ChartWidget *>()) {
            (void)chartfile::svg(chart->picture());
            ++seen.charts;
        }
        view.openSession(client, 0);
        look();
        for (const PageKind &page : pageKinds()) {
            view.openPage(QString::fromLatin1(page.name), client);
            look();
        }
        if (!papers(view.store().notebook(client), view.store().me(), today).isEmpty())
            ++seen.papers;
    }
    return seen;
}

} // namespace walk
