// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/captureside.h"

#include "app/brief/brief.h"
#include "app/domain/picks.h"
#include "app/domain/signals.h"
#include "app/domain/spoken.h"
#include "app/language.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

CaptureSide::CaptureSide(Context &context, QWidget *parent)
    : QScrollArea(parent), m_context(context) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("What was brought along"));
}

void CaptureSide::display(const ClientNotebook &notebook, Id session) {
    const Theme &theme = themeOf(this);
    const int scroll = verticalScrollBar()->value();
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Window);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(theme.px(20), theme.px(14), theme.px(16), theme.px(16));
    m_column->setSpacing(theme.px(4));
    addPromises(notebook, session);
    addUsuals(notebook, session);
    addLastWords(notebook, session);
    m_column->addStretch();
    setWidget(page);
    verticalScrollBar()->setValue(scroll);
}

void CaptureSide::addPromises(const ClientNotebook &notebook, Id session) {
    const Session *now = about::sessionById(notebook, session);
    if (!now)
        return;
    std::vector<Promise> brought;
    for (const Promise &promise : notebook.promises) {
        const bool earlier = promise.session != session && promise.made <= now->date;
        const bool closedNow = promise.state == PromiseState::Kept && promise.closed >= now->date;
        if (earlier && (promise.state == PromiseState::Open || closedNow))
            brought.push_back(promise);
    }
    if (brought.empty())
        return;
    auto *head = new SectionLabel(tr("Promises brought along"));
    const Session *last = about::lastHeld(notebook, now->date.addDays(-1));
    if (last)
        head->setRight(language::monthDay(last->date));
    m_column->addWidget(head);
    std::stable_sort(brought.begin(), brought.end(), [](const Promise &a, const Promise &b) {
        return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    });
    for (const Side side : {Side::Client, Side::Consultant}) {
        bool first = true;
        for (const Promise &promise : brought) {
            if (promise.owes != side)
                continue;
            if (first)
                m_column->addWidget(new PlainLabel(
                    side == Side::Client ? tr("From %1").arg(about::callName(notebook.client))
                                         : tr("From me"),
                    Fonts::Role::Small, &Tokens::ink2));
            first = false;
            m_column->addWidget(promiseRow(notebook, promise, session));
        }
    }
    m_column->addSpacing(themeOf(this).px(16));
}

QWidget *CaptureSide::promiseRow(const ClientNotebook &notebook, const Promise &promise,
                                 Id session) {
    const Theme &theme = themeOf(this);
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, theme.px(3), 0, theme.px(3));
    grid->setHorizontalSpacing(theme.px(10));
    grid->setVerticalSpacing(theme.px(1));
    grid->setColumnStretch(1, 1);
    auto *mark = new CheckMark;
    mark->setChecked(promise.state == PromiseState::Kept);
    mark->setAccessibleName(tr("%1: done").arg(promise.text));
    auto *words = new PlainLabel(promiseWords(promise), Fonts::Role::Body, &Tokens::ink);
    words->setWraps(true);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(words, 0, 1);
    // Queued: the write shows this side anew, and with it the box that was pressed.
    connect(
        mark, &QAbstractButton::clicked, this,
        [this, id = promise.id](bool kept) { attempt(this, [&] { keep(id, kept); }); },
        Qt::QueuedConnection);
    if (promise.state == PromiseState::Kept)
        return row;
    auto *meta = new QHBoxLayout;
    meta->setSpacing(theme.px(8));
    grid->addLayout(meta, 1, 1);
    const QString due = promiseDueText(promise, m_context.today());
    const bool late = promise.due.isValid() && promise.due <= m_context.today();
    if (!due.isEmpty())
        meta->addWidget(new PlainLabel(due, late ? Fonts::Role::SmallBold : Fonts::Role::Small,
                                       late ? &Tokens::kaki : &Tokens::ink2));
    const bool carried =
        std::any_of(notebook.lines.begin(), notebook.lines.end(), [&](const Line &line) {
            return line.session == session && line.carriedFrom == promise.id;
        });
    if (carried) {
        meta->addWidget(new PlainLabel(tr("Carried over"), Fonts::Role::SmallBold, &Tokens::ai));
    } else {
        auto *carry = new Button(tr("Carry over"), Button::Kind::Link);
        carry->setAccessibleName(tr("Carry over: %1").arg(promise.text));
        connect(
            carry, &QPushButton::clicked, this, [this, id = promise.id] { Q_EMIT carryWanted(id); },
            Qt::QueuedConnection);
        meta->addWidget(carry);
    }
    meta->addStretch();
    return row;
}

void CaptureSide::keep(Id promise, bool kept) {
    std::optional<Promise> row = m_context.store.find<Promise>(promise);
    if (!row)
        return;
    row->state = kept ? PromiseState::Kept : PromiseState::Open;
    row->closed = kept ? m_context.today() : QDate();
    m_context.store.save(*row, tr("Promise"));
}

void CaptureSide::addUsuals(const ClientNotebook &notebook, Id session) {
    const Session *now = about::sessionById(notebook, session);
    const ChoiceNote::Where where{notebook.client.id,
                                  now ? about::localStart(*now).date : m_context.today(), session};
    QStringList others; // chosen today, of topics without a usual
    for (const Choice &choice : notebook.choices)
        if (choice.date == where.day &&
            std::none_of(notebook.usuals.begin(), notebook.usuals.end(), [&](const Usual &usual) {
                return about::asRead(usual.topic) == about::asRead(choice.topic);
            }))
            others << tr("%1: %2").arg(choice.topic, choice.value);
    if (notebook.usuals.empty() && others.isEmpty())
        return;
    auto *head = new SectionLabel(tr("The usual"));
    head->setRight(QKeySequence(u"Ctrl+7"_s).toString(QKeySequence::NativeText));
    m_column->addWidget(head);
    std::map<Id, QString> chosen; // by usual: what they took lately instead
    for (const Signal &signal : signalsOf(notebook, m_context.today()))
        if (signal.kind == SignalKind::UsualToReask)
            chosen[signal.about] = signal.words;
    int shown = 0;
    for (const Usual &usual : notebook.usuals) {
        const QString &lately = chosen[usual.id];
        if (++shown > 4 && lately.isEmpty())
            continue;
        m_column->addWidget(usualRow(notebook, usual, lately, where));
        if (!lately.isEmpty() && !m_later.contains(usual.id))
            m_column->addWidget(offer(usual, lately));
    }
    for (const QString &other : std::as_const(others)) {
        auto *label = new PlainLabel(other, Fonts::Role::Body, &Tokens::ai);
        label->setWraps(true);
        m_column->addWidget(label);
    }
    m_column->addSpacing(themeOf(this).px(16));
}

/// A usual, with what they chose today or the link that notes it.
QWidget *CaptureSide::usualRow(const ClientNotebook &notebook, const Usual &usual,
                               const QString &lately, const ChoiceNote::Where &where) {
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(themeOf(this).px(8));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    auto *label = new PlainLabel(usual.value, Fonts::Role::Body, &Tokens::ink);
    label->setWraps(true);
    // A tooltip guesses whether its text is markup; this one never is.
    if (!usual.topic.isEmpty())
        label->setToolTip(Qt::convertFromPlainText(usual.topic));
    grid->addWidget(label, 0, 0);
    const auto put = [&](QWidget *what, bool isShort) {
        // A word stands beside it, more than a word under it.
        grid->addWidget(what, isShort ? 0 : 1, isShort ? 1 : 0, 1, isShort ? 1 : 2,
                        isShort ? Qt::AlignTop : Qt::Alignment());
    };
    const QString value = lately.isEmpty() ? usual.value : lately;
    if (const Choice *today = about::chosenOn(notebook, usual.topic, where.day)) {
        const bool isSame = about::asRead(today->value) == about::asRead(usual.value);
        auto *done =
            new PlainLabel(isSame ? tr("→ today, too") : tr("→ today: %1").arg(today->value),
                           Fonts::Role::SmallBold, &Tokens::ai);
        done->setWraps(!isSame);
        put(done, isSame);
    } else if (!m_context.store.isReadOnly() && !value.isEmpty()) {
        put(todayToo(usual, lately, where), lately.isEmpty());
    }
    return row;
}

/// The link that notes the usual, or what they took lately instead, as chosen today.
Button *CaptureSide::todayToo(const Usual &usual, const QString &lately,
                              const ChoiceNote::Where &where) {
    const about::SpokenChoice choice{usual.topic, lately.isEmpty() ? usual.value : lately};
    const QString named = tr("Today, too: %1");
    auto *too = new Button(lately.isEmpty() ? tr("Today, too") : named.arg(literal(lately)),
                           Button::Kind::Link);
    too->setSmall(true);
    too->setMinimumWidth(themeOf(this).px(40)); // it is cut before it widens the side
    too->setAccessibleName(named.arg(choice.value));
    // Queued: the write shows this side anew, and with it the link that was pressed.
    connect(
        too, &QPushButton::clicked, this,
        [this, where, choice] { ChoiceNote::write(m_context, this, where, choice); },
        Qt::QueuedConnection);
    return too;
}

/// What they took lately may have become the usual: one click says so.
QWidget *CaptureSide::offer(const Usual &usual, const QString &lately) {
    const Theme &theme = themeOf(this);
    auto *card = new QWidget;
    card->setAutoFillBackground(true);
    QPalette colors = card->palette();
    colors.setColor(QPalette::Window, theme.color(&Tokens::tint));
    card->setPalette(colors);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(10));
    column->setSpacing(theme.px(6));
    auto *words =
        new PlainLabel(tr("Make it the usual: %1?").arg(lately), Fonts::Role::Body, &Tokens::ink);
    words->setWraps(true);
    column->addWidget(words);
    auto *line = new FlowRow(nullptr, theme.px(12));
    auto *change = new Button(tr("Change"));
    change->setAccessibleName(tr("Make it the usual: %1").arg(lately));
    auto *later = new Button(tr("Later"), Button::Kind::Link);
    later->setAccessibleName(tr("Later: %1").arg(lately));
    line->addWidget(change);
    line->addWidget(later);
    column->addLayout(line);
    // Queued: both show this side anew, and with it the button that was pressed.
    connect(
        change, &QPushButton::clicked, this,
        [this, id = usual.id, lately] { attempt(this, [&] { settle(id, lately); }); },
        Qt::QueuedConnection);
    connect(
        later, &QPushButton::clicked, this,
        [this, id = usual.id, card] {
            m_later.insert(id);
            card->hide();
        },
        Qt::QueuedConnection);
    return card;
}

void CaptureSide::settle(Id usual, const QString &value) {
    std::optional<Usual> row = m_context.store.find<Usual>(usual);
    if (!row)
        return;
    row->value = value;
    row->confirmed = m_context.today();
    m_context.store.save(*row, tr("Confirm the usual"));
    m_context.offerUndo(tr("The usual is confirmed: %1").arg(value));
}

void CaptureSide::addLastWords(const ClientNotebook &notebook, Id session) {
    const Session *now = about::sessionById(notebook, session);
    const Session *last = now ? about::lastHeld(notebook, now->date.addDays(-1)) : nullptr;
    if (!last || last->lastWords.isEmpty())
        return;
    m_column->addWidget(new SectionLabel(tr("Said last")));
    auto *words =
        new PlainLabel(language::quoted(last->lastWords), Fonts::Role::Quote, &Tokens::ink);
    words->setWraps(true);
    words->setHangs(true);
    m_column->addWidget(words);
}
