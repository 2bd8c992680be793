// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/hit.h"
#include "ui/context.h"

#include <QWidget>
#include <map>

class Button;
class ClientHeader;
class QAction;
class QStackedWidget;
class SlideCardTab;
class Tab;
class TabStrip;

/// One client: the header, the strip of tabs, and the tab in sight. Tabs are made when they
/// are first chosen.
class ClientPage : public QWidget {
    Q_OBJECT
public:
    /// `print` and `start` are the window's actions, which the two buttons stand for.
    ClientPage(Context &context, QAction *print, QAction *start, QWidget *parent = nullptr);

    /// Shows a client at a tab (unknown: the first), with `row` in sight. "card" is the slide
    /// card over the brief, and the brief where there is none. Throws Error(NotFound).
    void open(Id client, const QString &tab, Id row = 0);
    /// Whether the client in sight shows a slide, and so has a card.
    bool hasCard() const { return m_hasCard && isVisibleTo(parentWidget()); }
    /// What they chose: on a usual that one, today; elsewhere a new row in the notebook.
    void noteChoice();
    /// Back from the slide card to the brief; false where it is not in sight.
    bool leaveCard();
    /// Reads the client anew after a change. Throws Error(NotFound) once they are gone.
    void refresh();
    /// Whatever is being typed is written now.
    void commit();
    /// As commit(), and no editor stays open: one that is would write its text once more.
    void closeEditors();
    /// Whether this row stands in the header or in a list of the tab in sight.
    bool shows(const Touched &row) const;
    /// Prints what is in sight; false where nothing here can be printed.
    bool print();

    Id client() const { return m_notebook.client.id; }
    const ClientNotebook &notebook() const { return m_notebook; }
    QString tabName() const;
    QWidget *tabInSight() const;

Q_SIGNALS:
    void tabChanged();

private:
    Tab *tabAt(int index);
    void show(int index);
    void showCard();
    void take(const ClientNotebook &notebook);

    Context &m_context;
    ClientNotebook m_notebook;
    ClientHeader *m_header;
    TabStrip *m_strip;
    QStackedWidget *m_stack;
    std::map<int, Tab *> m_tabs;
    SlideCardTab *m_card = nullptr; ///< made when it is first asked for
    bool m_hasCard = false;
    bool m_opening = false;
};
