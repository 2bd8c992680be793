// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessionstab.h"

#include "app/domain/picks.h"
#include "app/papers/compose.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/sessions/sessiondetail.h"
#include "ui/pages/sessions/sessionlist.h"
#include "ui/print/papersheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/sectionlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listShare = 300, detailShare = 580, daysOn = 14;

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
      m_body(new QWidget), m_list(new SessionList), m_detail(new SessionDetail(its)) {
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
    add->setVisible(!context.store.isReadOnly());
    head->addBeside(add);
    connect(add, &QAbstractButton::clicked, this, &SessionsTab::plan);
    leftColumn->addWidget(head);
    leftColumn->addWidget(m_list, 1);
    auto *content = new QWidget;
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(theme.px(metrics::columnGap) - metrics::block, 11,
                                      margin - gutter, metrics::block);
    contentColumn->addWidget(m_detail);
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

void SessionsTab::display(const ClientNotebook &notebook) {
    const bool isOther = m_notebook.client.id != notebook.client.id;
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
    const bool any = !m_notebook.sessions.empty();
    m_empty->setVisible(!any);
    m_empty->button()->setVisible(!context.store.isReadOnly());
    m_body->setVisible(any);
    showSession();
}

void SessionsTab::showSession() {
    if (m_list->current() != m_session)
        m_list->setCurrent(m_session);
    if (const Session *session = about::sessionById(m_notebook, m_session))
        m_detail->display(m_notebook, *session);
}

void SessionsTab::choose(Id session) {
    if (session == m_session || !about::sessionById(m_notebook, session))
        return;
    commit();
    m_session = session;
    m_scroll->toTop();
    showSession();
}

void SessionsTab::beginClosing() {
    m_scroll->toTop();
    m_detail->beginClosing();
}

void SessionsTab::plan() {
    commit();
    Session next;
    next.client = m_notebook.client.id;
    next.date = context.today().addDays(daysOn);
    if (const Engagement *work = about::currentEngagement(m_notebook, context.today()))
        next.engagement = work->id;
    if (!m_notebook.sessions.empty()) {
        const Session &last = m_notebook.sessions.back();
        next.date = std::max(last.date.addDays(daysOn), context.today().addDays(1));
        next.time = last.time;
        next.zone = last.zone;
        next.length = last.length;
        next.channel = last.channel;
        next.place = last.place;
    }
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
}

bool SessionsTab::print() {
    const Session *session = about::sessionById(m_notebook, m_session);
    const bool hasLines = std::any_of(m_notebook.lines.begin(), m_notebook.lines.end(),
                                      [&](const Line &line) { return line.session == m_session; });
    if (!session || (session->state != SessionState::Held && !hasLines))
        return false;
    commit();
    return attempt(this, [this] {
        // Read anew: what was just committed belongs on the paper.
        showPaper(compose::summary(context.store.notebook(m_notebook.client.id), context.store.me(),
                                   m_session, context.today()),
                  this);
    });
}
