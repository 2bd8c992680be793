// SPDX-License-Identifier: GPL-3.0-or-later
// Where a NotebookView leads: to pages and sessions, back, to where one was, and to what an undo
// has changed.
#include "ui/pages/notebookview.h"

#include "app/domain/picks.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/notebooktab.h"
#include "ui/pages/page.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/sessionstab.h"
#include "ui/pages/sidepages.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/undobar.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRecent = 6;
} // namespace

/// `client`: whom it is for; 0: nobody in particular. `row`: what to bring in sight, or 0.
void NotebookView::openPage(const QString &name, Id client, Id row) {
    commit();
    attempt(this, [&] {
        Page *page = m_pages->page(name);
        page->setClient(client);
        page->display();
        showPage(page);
        page->setFocus(Qt::OtherFocusReason);
        page->reveal(row);
    });
}

/// The row of something given to the client in sight begins where their gifts stand.
void NotebookView::give() {
    openClient(clientInSight(), u"notebook"_s);
    if (auto *tab = qobject_cast<NotebookTab *>(m_client->tabInSight()))
        tab->give();
}

/// Made when the first session begins: it is the dearest page, and the start needs none of it.
void NotebookView::makeCapture() {
    m_capture = new SessionCapture(m_context);
    m_stack->addWidget(m_capture);
    connect(m_capture, &SessionCapture::left, this,
            [this](Id client) { openClient(client, u"brief"_s); });
    connect(m_capture, &SessionCapture::sessionEnded, this, [this](Id client, Id session) {
        openClient(client, u"sessions"_s, session);
        if (auto *tab = qobject_cast<SessionsTab *>(m_client->tabInSight()))
            tab->beginClosing();
    });
    connect(m_capture, &SessionCapture::lineSaved, this, &NotebookView::lineSaved);
}

void NotebookView::openSession(Id client, Id session) {
    if (m_store->isReadOnly()) {
        // A sheet that takes words and can keep none is worse than no sheet: the store says why.
        attempt(this, [this] { m_store->write({}, [](Store::Batch &) {}); });
        return;
    }
    commit();
    attempt(this, [&] {
        if (m_capture == nullptr)
            makeCapture();
        if (!m_capture->open(client, session))
            return; // told already; what stands on its sheet is not to be lost
        rememberRecent(client);
        showPage(m_capture);
        m_capture->sheet()->setFocus();
    });
}

void NotebookView::startForWhomIsInSight() {
    if (const Id client = clientInSight())
        openSession(client, 0);
    else if (const NextCall &next = m_today->page().next; next.client != 0)
        openSession(next.client, next.session);
}

bool NotebookView::goesOn() const {
    if (clientInSight() == 0)
        return m_today->page().next.isRunning;
    return !isCapturing() && about::running(m_client->notebook(), m_context.today()) != nullptr;
}

void NotebookView::back() {
    if (const Page *page = m_pages->inSight(); page && page->client() != 0)
        openClient(page->client(), m_client->tabName());
    else if (page)
        openToday();
    else if (isCapturing())
        openClient(m_capture->client(), u"brief"_s);
    else if (clientInSight() != 0 && m_client->leaveCard())
        focusClientPage();
    else if (clientInSight() != 0)
        openToday();
}

void NotebookView::openWhereLeft(bool firstTime) {
    const QVariantMap left = m_store->viewState(u"left"_s).toMap();
    const Id client = left.value(u"client"_s).toLongLong();
    const bool sameDay = left.value(u"day"_s).toDate() == m_context.today();
    if (firstTime && left.isEmpty() && m_today->page().next.client != 0)
        openClient(m_today->page().next.client, u"brief"_s);
    else if (sameDay && m_store->find<Client>(client))
        openClient(client, left.value(u"tab"_s).toString());
    else {
        showPage(m_today); // read a moment ago, when this view was made
        m_today->setFocus(Qt::OtherFocusReason);
    }
}

void NotebookView::remember() {
    if (m_closed)
        return;
    m_store->setViewState(u"left"_s, QVariantMap{{u"day"_s, m_context.today()},
                                                 {u"client"_s, clientInSight()},
                                                 {u"tab"_s, m_client->tabName()}});
}

void NotebookView::rememberRecent(Id client) {
    QStringList recent = m_store->viewState(u"recent"_s).toStringList();
    const QString id = QString::number(client);
    recent.removeAll(id);
    recent.prepend(id);
    m_store->setViewState(u"recent"_s, recent.mid(0, mostRecent));
}

/// The store's step. An editor left open would write its text again and undo the undo.
void NotebookView::step(UndoStep::Way way) {
    m_client->closeEditors();
    if (Page *page = m_pages->inSight())
        page->closeEditors();
    commit();
    attempt(this, [&] {
        UndoStep step(*m_store, way);
        if (!step.isThere()) {
            Q_EMIT said(way == UndoStep::Way::Back ? tr("There is nothing to undo.")
                                                   : tr("There is nothing to do again."));
            return;
        }
        const bool wasInSight = shows(step);
        if (step.take())
            tell(step, wasInSight);
    });
}

/// Whether what the step changes stands on the page in sight.
bool NotebookView::shows(const UndoStep &step) const {
    const Id client = clientInSight();
    return std::any_of(step.rows().begin(), step.rows().end(), [&](const Touched &row) {
        if (m_stack->currentWidget() == m_today) // shows what its own buttons write
            return (row.table == u"promise"_s || row.table == u"contact"_s) &&
                   m_today->shows(row.client);
        if (const Page *page = m_pages->inSight())
            return page->shows(row);
        if (isCapturing())
            return row.client == client && row.session == m_capture->session();
        return m_client->shows(row);
    });
}

/// Nothing is changed behind one's back: what is not in sight is named, with the way there.
void NotebookView::tell(const UndoStep &step, bool wasInSight) {
    const QString sentence = step.sentence(hidesNames(), clientInSight());
    const Spot spot = step.spot();
    const bool isHere = spot.client == clientInSight() && !isCapturing();
    if (spot.client != 0 && !wasInSight && !shows(step)) {
        if (isHere && spot.tab == m_client->tabName()) {
            m_client->open(spot.client, spot.tab, spot.row);
        } else {
            m_toShow = spot;
            m_undoBar->offerToShow(sentence);
        }
    }
    Q_EMIT said(sentence);
}
