// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/papers/papers.h"
#include "ui/freshids.h"
#include "ui/pages/tab.h"

class Button;
class EmptyView;
class PageScroll;
class SessionDetail;
class SessionList;

/// The sessions of a client, planned and held: the list at the left, the one that is chosen
/// beside it.
class SessionsTab : public Tab {
    Q_OBJECT
public:
    explicit SessionsTab(Context &context, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook) override;
    /// A session, or a line of one.
    void reveal(Id row) override;
    void commit() override;
    /// The client's summary of the session in sight.
    bool print() override;
    /// Shows a paper; tests put their own here.
    std::function<void(const Paper &paper, QWidget *where)> showPaper;

    SessionList *list() const { return m_list; }
    SessionDetail *detail() const { return m_detail; }
    Id sessionInSight() const { return m_session; }
    void choose(Id session);
    /// The session in sight has just ended.
    void beginClosing();
    /// A session like the last one, two weeks on; its day is edited at once.
    void plan();
    void remove(Id session);

private:
    void build();
    void showSession();

    ClientNotebook m_notebook;
    Id m_session = 0;
    FreshIds<Session> m_planned; ///< of a client
    Id m_newest = 0;             ///< as it was last shown
    EmptyView *m_empty;
    QWidget *m_body;
    SessionList *m_list;
    SessionDetail *m_detail;
    PageScroll *m_scroll;
};
