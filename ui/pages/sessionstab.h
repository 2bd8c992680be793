// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/papers/papers.h"
#include "ui/freshids.h"
#include "ui/pages/tab.h"

class Button;
class ContactsPage;
class EmptyView;
class EngagementPage;
class NavRow;
class PageScroll;
class SessionDetail;
class SessionList;

/// The sessions of a client, planned and held: the list at the left, the one that is chosen
/// beside it; under the list the ways to the contacts between them and to what was agreed and
/// what it took, which then stand beside it.
class SessionsTab : public Tab {
    Q_OBJECT
public:
    explicit SessionsTab(Context &context, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook) override;
    /// A session, a line of one, or a contact.
    void reveal(Id row) override;
    void commit() override;
    /// The client's summary of the session in sight.
    bool print() override;
    /// Shows a paper; tests put their own here.
    std::function<void(const Paper &paper, QWidget *where)> showPaper;

    /// What stands beside the list.
    enum class Beside { Session, Contacts, Engagements };
    Beside inSight() const { return m_beside; }
    void show(Beside what);
    ContactsPage *contacts() const { return m_contacts; }
    EngagementPage *engagements() const { return m_engagements; }

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
    QWidget *makeWays();
    void showSession();
    void showBeside();

    ClientNotebook m_notebook;
    Id m_session = 0;
    FreshIds<Session> m_planned; ///< of a client
    Id m_newest = 0;             ///< as it was last shown
    EmptyView *m_empty;
    QWidget *m_body;
    SessionList *m_list;
    SessionDetail *m_detail;
    ContactsPage *m_contacts;
    EngagementPage *m_engagements;
    NavRow *m_toContacts;
    NavRow *m_toEngagements;
    PageScroll *m_scroll;
    Beside m_beside = Beside::Session;
};
