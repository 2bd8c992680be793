// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessionstab.h"

#include "app/domain/nextsession.h"
#include "app/domain/picks.h"
#include "app/papers/compose.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/contacts/contactspage.h"
#include "ui/pages/sessions/engagementpage.h"
#include "ui/pages/sessions/sessiondetail.h"
#include "ui/pages/sessions/sessionlist.h"
#include "ui/print/papersheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/navrow.h"
#include "ui/widgets/sectionlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listShare = 300, detailShare = 580;

/// The one that runs, else the one held last; null before the first.
const Session *newestOf(const ClientNotebook &notebook, QDate today) {
    const Session *running = about::running(notebook, today);
    return running ? running : about::lastHeld(notebook, today);
}

} // namespace

SessionsTab::SessionsTab(Context &its, QWidget *parent)
    : Tab(its, parent),
      m_empty(new EmptyView(tr("No session yet."),
                            tr("A session begins as a day in the calendar, or with the first "
                               "line that is written in it."),
                            tr("Plan a session"))),
      m_body(new QWidget), m_list(new SessionList), m_detail(new SessionDetail(its)),
      m_contacts(new ContactsPage(its)), m_engagements(new EngagementPage(its)),
      m_toContacts(new NavRow(u"chat"_s, tr("Contacts"))),
      m_toEngagements(new NavRow(u"clock"_s, tr("Engagements and time"))) {
    build();
    showPaper = &PaperSheet::preview;
    connect(m_empty->button(), &QAbstractButton::clicked, this, &SessionsTab::plan);
    connect(m_list, &SessionList::sessionChosen, this, &SessionsTab::choose);
    connect(m_list, &SessionList::sessionOpened, this, [this](Id session) {
        if (!context.store.isReadOnly())
            context.startSession(m_notebook.client.id, session);
    });
    connect(m_detail, &SessionDetail::planWanted, this, &SessionsTab::plan);
    connect(m_detail, &SessionDetail::removeWanted, this, &SessionsTab::remove);
    connect(m_detail, &SessionDetail::sessionWanted, this, &SessionsTab::choose);
    connect(m_detail, &SessionDetail::printWanted, this, [this] { print(); });
    connect(m_toContacts, &QAbstractButton::clicked, this, [this] { show(Beside::Contacts); });
    connect(m_toEngagements, &QAbstractButton::clicked, this,
            [this] { show(Beside::Engagements); });
}

void SessionsTab::build() {
    const Theme &theme = themeOf(this);
    const int margin = theme.px(metrics::pageMargin), gutter = RowListBase::kGutter;
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(metrics::grid);
    auto *head = new SectionLabel(tr("Sessions"));
    auto *add = new IconButton(u"plus"_s, tr("Plan a session"));
    add->setSymbol(u"plus"_s, &Tokens::ink3);
    add->setFixedSize(theme.px(18), theme.px(18));
    if (context.store.isReadOnly())
        add->hide();
    head->addBeside(add);
    connect(add, &QAbstractButton::clicked, this, &SessionsTab::plan);
    leftColumn->addWidget(head);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(makeWays());
    auto *content = new QWidget;
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(theme.px(metrics::columnGap) - metrics::block, 11,
                                      margin - gutter, metrics::block);
    for (QWidget *page : std::initializer_list<QWidget *>{m_detail, m_contacts, m_engagements})
        contentColumn->addWidget(page);
    m_scroll = new PageScroll(content);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(margin, 0, 0, 0);
    body->setSpacing(0);
    leftColumn->setContentsMargins(0, 11, 0, 11);
    body->addWidget(left, listShare);
    body->addWidget(m_scroll, detailShare);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_empty);
    page->addWidget(m_body, 1);
}

QWidget *SessionsTab::makeWays() {
    auto *ways = new QWidget;
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline(Qt::Horizontal, ways));
    column->addSpacing(metrics::grid);
    for (NavRow *row : {m_toContacts, m_toEngagements}) {
        row->setFlush(true);
        column->addWidget(row);
    }
    return ways;
}

void SessionsTab::display(const ClientNotebook &notebook) {
    const bool isOther = m_notebook.client.id != notebook.client.id;
    if (isOther)
        m_beside = Beside::Session;
    m_notebook = notebook;
    // What was written last is what one looks for; before the first there is only the plan.
    const Session *newest = newestOf(m_notebook, context.today());
    const Session *before = isOther ? nullptr : about::sessionById(m_notebook, m_newest);
    const bool isNew = newest && before && about::startsBefore(*before, *newest);
    m_newest = newest ? newest->id : 0;
    if (isOther || isNew || !about::sessionById(m_notebook, m_session)) {
        m_session = newest                        ? newest->id
                    : m_notebook.sessions.empty() ? 0
                                                  : m_notebook.sessions.back().id;
        m_scroll->toTop();
    }
    m_list->display(m_notebook, context.today());
    m_toContacts->setCount(static_cast<int>(m_notebook.contacts.size()));
    const bool any = !m_notebook.sessions.empty() || !m_notebook.contacts.empty();
    m_empty->setVisible(!any);
    m_empty->button()->setVisible(!context.store.isReadOnly());
    m_body->setVisible(any);
    if (m_notebook.sessions.empty() && m_beside == Beside::Session)
        m_beside = Beside::Contacts;
    showBeside();
}

void SessionsTab::showSession() {
    // Where something else stands beside the list, none of its rows is the one in sight.
    const Id chosen = m_beside == Beside::Session ? m_session : 0;
    if (m_list->current() != chosen)
        m_list->setCurrent(chosen);
    if (const Session *session = about::sessionById(m_notebook, m_session))
        m_detail->display(m_notebook, *session);
}

void SessionsTab::showBeside() {
    m_detail->setVisible(m_beside == Beside::Session);
    m_contacts->setVisible(m_beside == Beside::Contacts);
    m_engagements->setVisible(m_beside == Beside::Engagements);
    m_toContacts->setCurrent(m_beside == Beside::Contacts);
    m_toEngagements->setCurrent(m_beside == Beside::Engagements);
    showSession();
    if (m_beside == Beside::Contacts)
        m_contacts->display(m_notebook);
    else if (m_beside == Beside::Engagements)
        m_engagements->display(m_notebook);
}

void SessionsTab::show(Beside what) {
    if (what == m_beside)
        return;
    commit();
    m_beside = what;
    m_scroll->toTop();
    showBeside();
}

void SessionsTab::choose(Id session) {
    if ((session == m_session && m_beside == Beside::Session) ||
        !about::sessionById(m_notebook, session))
        return;
    commit();
    m_beside = Beside::Session;
    m_session = session;
    m_scroll->toTop();
    showBeside();
}

void SessionsTab::beginClosing() {
    show(Beside::Session);
    m_scroll->toTop();
    m_detail->beginClosing();
}

void SessionsTab::plan() {
    commit();
    Session next = about::nextSession(m_notebook, context.today());
    const bool done = attempt(this, [&] {
        next.id = m_planned.of(context.store, next.client);
        next = context.store.save(next, tr("Plan a session"));
    });
    if (!done)
        return;
    choose(next.id);
    m_detail->editDate();
}

void SessionsTab::remove(Id session) {
    if (attempt(this, [&] { context.store.remove<Session>(session, tr("Remove session")); }))
        context.offerUndo(tr("Session removed."));
}

void SessionsTab::reveal(Id row) {
    for (const Contact &contact : m_notebook.contacts)
        if (contact.id == row) {
            show(Beside::Contacts);
            m_contacts->openFor(row);
            return m_scroll->reveal(row);
        }
    Id session = about::sessionById(m_notebook, row) ? row : 0;
    for (const Line &line : m_notebook.lines)
        if (line.id == row)
            session = line.session;
    if (session == 0)
        return;
    choose(session);
    if (QWidget *frame = m_detail->lines()->frameOf(row))
        m_scroll->ensureWidgetVisible(frame);
}

void SessionsTab::commit() {
    m_detail->commit();
    m_contacts->commit();
}

bool SessionsTab::print() {
    const Session *session = about::sessionById(m_notebook, m_session);
    const bool hasLines = std::any_of(m_notebook.lines.begin(), m_notebook.lines.end(),
                                      [&](const Line &line) { return line.session == m_session; });
    if (m_beside != Beside::Session || !session ||
        (session->state != SessionState::Held && !hasLines))
        return false;
    commit();
    return attempt(this, [this] {
        // Read anew: what was just committed belongs on the paper.
        showPaper(compose::summary(context.store.notebook(m_notebook.client.id), context.store.me(),
                                   m_session, context.today()),
                  this);
    });
}
