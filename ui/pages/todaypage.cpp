// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaypage.h"

#include "app/language.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/nextcallband.h"
#include "ui/pages/todaydays.h"
#include "ui/pages/todayrow.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/ruled.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 60; ///< rows before "more"
constexpr int sideMargin = 34;

} // namespace

TodayScreen::TodayScreen(Context &context, QWidget *parent)
    : QScrollArea(parent), m_context(context) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Today"));
}

void TodayScreen::display(const TodayPage &page) {
    if (m_shown != m_context.today()) {
        m_done.clear();
        m_contacts.clear();
        m_order.clear();
        m_shown = m_context.today();
    }
    // What was undone since is asked for again.
    const auto undone =
        std::erase_if(m_done, [&](const auto &done) { return isUndone(done.second); });
    if (page == m_page && widget() && m_done.empty() && undone == 0)
        return;
    m_page = page;
    rebuild();
}

void TodayScreen::setDiscreet(bool discreet) {
    if (m_discreet == discreet)
        return;
    m_discreet = discreet;
    if (widget())
        rebuild();
}

/// Asked of the notebook: the undo stack forgets its oldest steps, and its numbers with them.
bool TodayScreen::isUndone(const Done &done) const {
    if (done.contact != 0)
        return !m_context.store.find<Contact>(done.contact);
    const auto promise = m_context.store.find<Promise>(done.row.about);
    return !promise || promise->state != PromiseState::Kept;
}

std::vector<TodayRow> TodayScreen::rowsInSight() const {
    std::vector<TodayRow> rows = m_page.rows;
    for (const auto &[key, done] : m_done) {
        if (std::any_of(rows.begin(), rows.end(),
                        [&](const TodayRow &row) { return keyOf(row) == key; }))
            continue;
        // A done row goes back to where it stood: behind the rows that were before it.
        const auto place = std::find(m_order.begin(), m_order.end(), key);
        std::size_t before = 0;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (std::find(m_order.begin(), place, keyOf(rows[i])) != place)
                before = i + 1;
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(before), done.row);
    }
    return rows;
}

bool TodayScreen::shows(Id client) const {
    const std::vector<TodayRow> rows = rowsInSight();
    return !m_discreet && (m_page.next.client == client ||
                           std::any_of(rows.begin(), rows.end(), [client](const TodayRow &row) {
                               return row.client == client;
                           }));
}

void TodayScreen::rebuild() {
    const int scroll = verticalScrollBar()->value();
    const QWidget *focus = widget() ? widget()->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->accessibleName() : QString();
    const Theme &theme = themeOf(this);
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    const int side = theme.px(sideMargin);
    column->setContentsMargins(side, theme.px(26), side, theme.px(28));
    column->setSpacing(0);
    m_next = nullptr;
    setFocusProxy(nullptr);
    column->addWidget(buildHead());
    column->addSpacing(theme.px(18));
    const bool hides = m_discreet && m_page.clients != 0;
    if (m_page.next.client != 0 && !hides) {
        m_next = new NextCallBand(m_context, m_page.next);
        setFocusProxy(m_next->openButton());
        // Queued: the write rebuilds the page, and with it the button whose click this is.
        connect(
            m_next, &NextCallBand::promiseKept, this,
            [this](Id promise) {
                attempt(this, [&] { keepPromise(promise, tr("Promise kept.")); });
            },
            Qt::QueuedConnection);
        column->addWidget(m_next);
        column->addSpacing(theme.px(17));
    }
    if (m_page.clients == 0) {
        column->addWidget(buildNobody(), 1);
    } else if (hides) {
        column->addWidget(buildHidden(), 1);
    } else {
        column->addWidget(isNobodyWaiting() ? buildEmpty() : buildRows());
        column->addWidget(new TodayDays(m_context, m_page.days));
        column->addStretch();
    }
    setWidget(page);
    verticalScrollBar()->setValue(scroll);
    if (focused.isEmpty())
        return;
    const QList<QWidget *> all = page->findChildren<QWidget *>();
    for (QWidget *candidate : all)
        if (candidate->accessibleName() == focused && candidate->focusPolicy() != Qt::NoFocus) {
            candidate->setFocus();
            return;
        }
}

QWidget *TodayScreen::buildHead() {
    const Theme &theme = themeOf(this);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(16));
    auto *date = new PlainLabel(m_page.date, Fonts::Role::Date, &Tokens::ink);
    line->addWidget(date, 0, Qt::AlignBottom);
    auto *dateLine = new PlainLabel(m_page.dateLine, Fonts::Role::Body, &Tokens::ink2);
    dateLine->setContentsMargins(0, 0, 0, theme.px(4));
    line->addWidget(dateLine, 0, Qt::AlignBottom);
    line->addStretch(1);
    // Where nobody waits, the page itself says so.
    const bool saysMore = (m_page.next.client != 0 || !isNobodyWaiting()) && !m_discreet;
    auto *summary =
        new PlainLabel(saysMore ? m_page.summary : QString(), Fonts::Role::Body, &Tokens::ink2);
    summary->setElide(Qt::ElideRight);
    summary->setContentsMargins(0, 0, 0, theme.px(4));
    line->addWidget(summary, 0, Qt::AlignBottom);
    return head;
}

QWidget *TodayScreen::buildEmpty() {
    const Theme &theme = themeOf(this);
    auto *empty = new Ruled(Qt::TopEdge);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(0, theme.px(24), 0, theme.px(24));
    auto *sentence =
        new PlainLabel(tr("Nobody is waiting today."), Fonts::Role::Empty, &Tokens::ink);
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    return empty;
}

/// The very first page of a notebook of one's own.
QWidget *TodayScreen::buildNobody() {
    auto *empty =
        new EmptyView(tr("Add your first client. A family name is enough."),
                      tr("From then on this page says each morning whom to talk to, and why.\n"
                         "Contacts from another program can be brought in from a CSV file."),
                      tr("New client"));
    auto *bring = new Button(tr("Bring in contacts"));
    empty->addBeside(bring);
    setFocusProxy(empty->button());
    connect(empty->button(), &QPushButton::clicked, this, &TodayScreen::newClientWanted);
    connect(bring, &QPushButton::clicked, this, &TodayScreen::contactsWanted);
    return empty;
}

/// No button of it takes the focus by itself: a stray Enter must not show anybody.
QWidget *TodayScreen::buildHidden() {
    auto *hidden = new EmptyView(tr("Names stay hidden while the screen is shared."),
                                 tr("The day is as it was; Ctrl+Shift+D brings it back as well."),
                                 tr("Show the names"));
    // Queued: it rebuilds the page, and with it the button whose click this is.
    connect(hidden->button(), &QPushButton::clicked, this, &TodayScreen::namesWanted,
            Qt::QueuedConnection);
    return hidden;
}

QWidget *TodayScreen::buildRows() {
    auto *rows = new QWidget;
    rows->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const std::vector<TodayRow> all = rowsInSight();
    int shown = 0;
    m_order.clear();
    for (const TodayRow &row : all)
        m_order.push_back(keyOf(row));
    for (const TodayRow &row : all) {
        if (++shown > most && !m_showAll)
            break;
        const auto done = m_done.find(keyOf(row));
        auto *widget =
            new TodayRowWidget(row, done == m_done.end() ? QString() : done->second.sentence);
        column->addWidget(widget);
        connect(widget, &TodayRowWidget::opened, this,
                [this, client = row.client] { m_context.openBrief(client); });
        // Queued: acting rebuilds the page, and with it the row whose click this is.
        connect(
            widget, &TodayRowWidget::acted, this, [this, row] { act(row); }, Qt::QueuedConnection);
        connect(
            widget, &TodayRowWidget::undone, this, [this, row] { takeBack(row); },
            Qt::QueuedConnection);
    }
    if (shown > most && !m_showAll) {
        auto *more = new Button(tr("Show all %1").arg(all.size()), Button::Kind::Link);
        connect(
            more, &QPushButton::clicked, this,
            [this] {
                m_showAll = true;
                rebuild();
            },
            Qt::QueuedConnection);
        column->addWidget(more, 0, Qt::AlignHCenter);
    }
    return rows;
}

bool TodayScreen::tick() {
    if (!m_next || !m_page.next.start.isValid() || m_page.next.isRunning)
        return true;
    // By the clock, not one less each time: the computer may have slept.
    m_page.next.minutesLeft =
        (m_page.next.start.msecsSinceStartOfDay() - m_context.now().time().msecsSinceStartOfDay()) /
        60'000;
    m_next->setMinutes(m_page.next.minutesLeft);
    return m_page.next.minutesLeft > 0;
}

// --- what a row does ------------------------------------------------------------------------

void TodayScreen::keepPromise(Id promise, const QString &done) {
    std::optional<Promise> row = m_context.store.find<Promise>(promise);
    if (!row)
        return;
    row->state = PromiseState::Kept;
    row->closed = m_context.today();
    m_context.store.save(*row, tr("Promise kept"));
    m_context.offerUndo(done);
}

void TodayScreen::markContact(const TodayRow &row, Id id) {
    Contact contact;
    contact.id = id;
    contact.client = row.client;
    contact.date = m_context.today();
    contact.channel = row.channel;
    contact.by = Side::Consultant;
    m_context.store.save(contact, tr("Contact"));
    m_context.offerUndo(tr("%1: contact noted.").arg(row.name));
}

void TodayScreen::act(const TodayRow &row) {
    const bool writes =
        row.action == RowAction::PromiseKept || row.action == RowAction::MarkContact;
    if (!writes)
        return m_context.openTab(row.client, TodayRowWidget::tabOf(row.action), row.about);
    // Remembered first: the write itself brings the page up to date.
    const QString time = language::time(m_context.now().time());
    Id contact = 0;
    if (row.action == RowAction::MarkContact) {
        Id &taken = m_contacts[keyOf(row)];
        if (taken == 0)
            taken = m_context.store.freshId();
        contact = taken;
    }
    m_done[keyOf(row)] = {row, tr("%1 %2").arg(row.doneText, time), contact};
    const bool went = attempt(this, [&] {
        if (row.action == RowAction::PromiseKept)
            keepPromise(row.about, tr("Promise kept."));
        else
            markContact(row, contact);
    });
    if (!went)
        m_done.erase(keyOf(row));
}

/// That row alone: since then other rows may have been done, and other things written.
void TodayScreen::takeBack(const TodayRow &row) {
    const auto found = m_done.find(keyOf(row));
    if (found == m_done.end())
        return;
    const Id contact = found->second.contact;
    attempt(this, [&] {
        if (contact != 0) {
            m_context.store.remove<Contact>(contact, tr("Contact"));
            return;
        }
        std::optional<Promise> promise = m_context.store.find<Promise>(row.about);
        if (!promise)
            return;
        promise->state = PromiseState::Open;
        promise->closed = QDate();
        m_context.store.save(*promise, tr("Promise"));
    });
}
