// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/sessiondetail.h"

#include "app/domain/picks.h"
#include "app/domain/worktime.h"
#include "app/language.h"
#include "app/store/filing.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/editors.h"
#include "ui/pages/rows.h"
#include "ui/pages/sessions/linerow.h"
#include "ui/pages/sessions/sessionclosing.h"
#include "ui/pages/sessions/timeedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesKey = 84;

PlainLabel *word(const QString &text) {
    return new PlainLabel(text, Fonts::Role::Body, &Tokens::ink2);
}

} // namespace

SessionDetail::SessionDetail(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(nullptr) {
    m_form.setReadOnly(context.store.isReadOnly());
    m_form.save = [this](const Session &session, const QString &key) {
        Session row = onItsDay(session);
        // One that is moved is not used up, unless they say so afterwards.
        const bool isMoved = row.state == SessionState::Moved;
        if (isMoved != (m_session.state == SessionState::Moved))
            row.counts = !isMoved;
        return attempt(this, [&] { m_context.store.save(row, tr("Edit session"), key); });
    };
    makeLines();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, 0, RowListBase::kGutter, 0);
    head->setSpacing(metrics::grid);
    head->addWidget(makeTop());
    head->addWidget(makeFacts());
    head->addWidget(makeChange());
    head->addSpacing(metrics::grid);
    head->addWidget(makeClosing());
    column->addLayout(head);
    m_gist = new Block(tr("What it came to"));
    m_gist->add(SessionClosing::gist(m_form));
    column->addWidget(m_gist);
    m_last = new Block(tr("Said last"));
    m_last->add(SessionClosing::lastWords(m_form));
    column->addWidget(m_last);
    auto *notes = new Block(tr("Notes"));
    notes->addList(m_lines);
    column->addWidget(notes);
    auto *minutes = new Block(tr("Minutes"));
    m_sum = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    minutes->head()->addWidget(m_sum);
    minutes->add(makeMinutes());
    column->addWidget(minutes);
    auto *next = new Block(tr("Next"));
    next->add(makeNext());
    column->addWidget(next);
    column->addStretch(1);
}

QWidget *SessionDetail::makeClosing() {
    m_closing = new SessionClosing(m_context);
    connect(m_closing, &SessionClosing::printWanted, this, &SessionDetail::printWanted);
    connect(m_closing, &SessionClosing::finished, this, [this](Id session) {
        closing::finish(m_context.store, session);
        showClosing();
        m_continue->setFocus();
    });
    return m_closing;
}

/// A planned session that is put on another day has not begun there; put back while its day is
/// still being typed, it has.
Session SessionDetail::onItsDay(Session session) {
    if (session.state != SessionState::Planned)
        return session;
    if (m_begun.id != session.id || session.begun.isValid())
        m_begun = m_session;
    session.begun = session.date == m_begun.date ? m_begun.begun : QTime();
    return session;
}

QWidget *SessionDetail::makeTop() {
    auto *top = new QWidget;
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    m_title = new PlainLabel({}, Fonts::Role::Title, &Tokens::ink);
    m_title->setElide(Qt::ElideRight);
    m_continue = new Button(tr("Go on writing"));
    m_continue->setSymbol(u"edit"_s);
    m_print = new Button(tr("Print the summary"));
    m_print->setSymbol(u"printer"_s);
    auto *remove = new IconButton(u"trash"_s, tr("Remove this session"));
    line->addWidget(m_title, 1);
    line->addWidget(m_continue);
    line->addWidget(m_print);
    line->addWidget(remove);
    const bool canWrite = !m_context.store.isReadOnly();
    m_continue->setVisible(canWrite);
    remove->setVisible(canWrite);
    connect(m_continue, &QAbstractButton::clicked, this,
            [this] { m_context.startSession(m_session.client, m_session.id); });
    connect(m_print, &QAbstractButton::clicked, this, [this] { Q_EMIT printWanted(m_session.id); });
    connect(remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeWanted(m_session.id); });
    return top;
}

QWidget *SessionDetail::makeFacts() {
    auto *facts = new QWidget;
    auto *line = new FlowRow(facts, metrics::gap);
    m_date =
        new DateEdit([this] { return m_context.today(); }, days::Lean::Near, Fonts::Role::Body);
    m_date->setName(tr("Date of the session"));
    m_date->setReadOnly(m_form.isReadOnly());
    m_form.bind(m_date, &Session::date);
    m_date->setRequired(true);
    m_form.onShow([this](const Session &session) {
        m_date->setShown(session.date.isValid() ? language::fullDate(session.date) : QString());
        m_date->setRole(Fonts::Role::Body);
    });
    m_time = new TimeEdit;
    m_time->setName(tr("Time"));
    m_time->setPlaceholder(tr("time"));
    m_time->setReadOnly(m_context.store.isReadOnly());
    connect(m_time, &TimeEdit::timeCommitted, this, [this](QTime time) {
        m_form.change(u"time"_s, [&](Session &session) {
            // Of one that was held it is the time it was held at.
            const bool asHeld = session.state == SessionState::Held && session.begun.isValid();
            (asHeld ? session.begun : session.time) = time;
        });
    });
    m_until = word({});
    m_length = m_form.line(&Session::length, tr("Planned minutes"), tr("length"));
    m_minutes = word(tr("min"));
    m_planned = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    line->addWidget(m_date);
    line->addWidget(m_time);
    line->addWidget(m_until);
    line->addWidget(m_length);
    line->addWidget(m_minutes);
    line->addWidget(m_planned);
    line->addWidget(word(u"\u30fb"_s));
    line->addWidget(m_form.pick(&Session::channel, tr("Channel")));
    line->addWidget(m_form.line(&Session::place, tr("Place"), tr("place or link")));
    line->addWidget(
        m_form.line(&Session::participants, tr("Who else was there"), tr("who else was there")));
    m_zone = m_form.line(&Session::zone, tr("Time zone"), tr("time zone"));
    line->addWidget(m_zone);
    m_form.onShow([this](const Session &session) { showTimes(session); });
    return facts;
}

/// Of one that was held when that was, and beside it what had been planned where it differs.
void SessionDetail::showTimes(const Session &session) {
    const bool isHeld = session.state == SessionState::Held;
    const QTime start = about::startTime(session);
    const std::optional<int> took = isHeld ? about::minutesOf(session) : std::nullopt;
    const bool isTimed = took && session.talkMinutes.value_or(0) > 0;
    m_time->setTime(start);
    m_until->setVisible(isTimed);
    m_length->setVisible(!isTimed);
    m_minutes->setVisible(!isTimed);
    if (isTimed)
        m_until->setText(
            start.isValid()
                ? tr("to %1, %2 min").arg(language::time(start.addSecs(*took * 60))).arg(*took)
                : tr("%1 min").arg(*took));
    const bool differs =
        session.time.isValid() && (start != session.time || (isTimed && took != session.length));
    m_planned->setVisible(isHeld && differs);
    if (session.time.isValid())
        m_planned->setText(tr("planned %1")
                               .arg(session.length
                                        ? language::timeRange(session.time, *session.length)
                                        : language::time(session.time)));
    // One's own zone goes without saying.
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const bool isAway = !session.zone.isEmpty() && session.zone != own;
    m_zone->setVisible(isAway ||
                       (session.state == SessionState::Planned && session.zone.isEmpty()));
}

QWidget *SessionDetail::makeChange() {
    auto *row = new QWidget;
    auto *line = new FlowRow(row, metrics::gap);
    line->addWidget(m_form.pick(&Session::state, tr("How the session stands")));
    m_change = new QWidget;
    auto *change = new FlowRow(m_change, metrics::gap);
    const auto add = [&](const QString &text, const std::function<void()> &act) {
        auto *button = new Button(text);
        button->setSmall(true);
        change->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, act);
        return button;
    };
    m_held = add(tr("Took place"), [this] { setState(SessionState::Held); });
    add(tr("Moved"), [this] { moveOn(); });
    add(tr("Cancelled on the day"), [this] { setState(SessionState::CancelledOnDay); });
    add(tr("Did not come"), [this] { setState(SessionState::NoShow); });
    line->addWidget(m_change);
    auto *counts = m_form.tick(&Session::counts, tr("Counts against the sessions bought"));
    auto *label = new PlainLabel(tr("counts"), Fonts::Role::Small, &Tokens::ink2);
    label->setBuddy(counts);
    label->setToolTip(tr("Counts against the sessions bought"));
    m_left = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    line->addWidget(counts);
    line->addWidget(label);
    line->addWidget(m_left);
    return row;
}

QWidget *SessionDetail::makeMinutes() {
    auto *box = new QWidget;
    auto *line = new FlowRow(box, metrics::blockWide);
    const auto add = [&](const QString &name, std::optional<int> Session::*member) {
        auto *edit = m_form.line(member, name, u"\u2013"_s);
        auto *row = keyed(name, edit, minutesKey);
        row->setFixedWidth(themeOf(this).px(minutesKey + 56));
        line->addWidget(row);
    };
    add(tr("Preparing"), &Session::prepMinutes);
    add(tr("Talking"), &Session::talkMinutes);
    add(tr("Paperwork"), &Session::adminMinutes);
    return box;
}

QWidget *SessionDetail::makeNext() {
    auto *row = new QWidget;
    auto *line = new FlowRow(row, metrics::gap);
    m_next = new Button({}, Button::Kind::Link);
    m_plan = new Button(tr("Plan the next session"), Button::Kind::Link);
    line->addWidget(m_next);
    line->addWidget(m_plan);
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        if (const Session *next = about::nextPlanned(*m_notebook, m_context.today()))
            Q_EMIT sessionWanted(next->id);
    });
    connect(m_plan, &QAbstractButton::clicked, this, &SessionDetail::planWanted);
    return row;
}

void SessionDetail::makeLines() {
    m_lines = new RowList<Line>(m_context,
                                {.add = tr("Add a line"),
                                 .edit = tr("Edit line"),
                                 .remove = tr("Remove line"),
                                 .removed = tr("Line removed."),
                                 .empty = tr("Nothing written yet.")},
                                [](Form<Line> &form) -> QWidget * { return new LineRow(form); });
    m_lines->fresh = [this] {
        Line line;
        line.client = m_session.client;
        line.session = m_session.id;
        if (m_session.date == m_context.today())
            line.at = QTime(m_context.now().time().hour(), m_context.now().time().minute());
        return line;
    };
    m_lines->setOrder(&Line::position);
    // A line takes the row it was filed as along, wherever it goes.
    m_lines->write = [this](const Line &line, const QString &label, const QString &key) {
        filing::file(m_context.store, line, label, key);
    };
    m_lines->erase = [this](Id line, const QString &label) {
        filing::unfile(m_context.store, line, label);
    };
}

void SessionDetail::display(const ClientNotebook &notebook, const Session &session) {
    if (m_session.id != session.id)
        closeEditors(this);
    m_notebook = &notebook;
    m_session = session;
    m_form.show(session);
    const bool isPlanned = session.state == SessionState::Planned;
    const bool isNumbered = isPlanned || session.state == SessionState::Held;
    m_title->setText(isNumbered ? tr("Session %1").arg(about::sessionNumber(notebook, session))
                                : kindName(session.state));
    m_change->setVisible(isPlanned && !m_context.store.isReadOnly());
    // What is still to come cannot have taken place; what runs is ended, not ticked off.
    m_held->setVisible(about::localStart(session).date <= m_context.today() &&
                       !about::isRunning(session, m_context.today()));
    showLeft();
    const bool isFresh = isPlanned && !about::isRunning(session, m_context.today());
    m_continue->setText(isFresh ? tr("Start writing") : tr("Go on writing"));
    std::vector<Line> lines;
    for (const Line &line : notebook.lines)
        if (line.session == session.id)
            lines.push_back(line);
    m_lines->display(lines, session.id);
    const int sum = about::minutesTaken(session).sum();
    m_sum->setText(sum > 0 ? tr("%1 min in all").arg(sum) : QString());
    showNext();
    showClosing();
}

/// How many of those bought are left beside the box that decides over it.
void SessionDetail::showLeft() {
    const Engagement *work = about::engagementOf(*m_notebook, m_session);
    const std::optional<int> left =
        work ? about::workIn(*m_notebook, work->id, m_context.today()).left : std::nullopt;
    m_left->setText(left ? tr("%1 left").arg(*left) : QString());
    m_left->setVisible(left.has_value());
}

/// While it is being closed, its gist and last words are asked for at the top.
void SessionDetail::showClosing() {
    const bool closes = closing::isOn(m_context.store, m_session);
    if (closes)
        m_closing->display(*m_notebook, m_session);
    m_closing->setVisible(closes);
    m_gist->setVisible(!closes);
    m_last->setVisible(!closes);
    const bool hasLines =
        std::any_of(m_notebook->lines.begin(), m_notebook->lines.end(),
                    [&](const Line &line) { return line.session == m_session.id; });
    m_print->setVisible(!closes && (m_session.state == SessionState::Held || hasLines));
}

void SessionDetail::beginClosing() {
    if (closing::isOn(m_context.store, m_session))
        m_closing->begin();
}

void SessionDetail::showNext() {
    const Session *next = about::nextPlanned(*m_notebook, m_context.today());
    m_next->setVisible(next != nullptr);
    m_plan->setVisible(!next && !m_context.store.isReadOnly());
    if (!next)
        return;
    const about::Start start = about::localStart(*next);
    QString when = language::wordedDayWeekday(start.date);
    if (start.time.isValid())
        when += u' ' + language::time(start.time);
    m_next->setText(next->id == m_session.id ? tr("This one: %1").arg(when) : when);
}

void SessionDetail::commit() {
    m_form.commit();
    if (closing::isOn(m_context.store, m_session))
        m_closing->commit();
    m_time->commit();
    m_lines->commit();
}

void SessionDetail::editDate() {
    m_date->edit();
}

void SessionDetail::setState(SessionState state) {
    const Session before = m_session;
    Session now = before;
    now.state = state;
    const bool done = attempt(this, [&] { m_context.store.save(now, tr("How a session stands")); });
    if (done)
        m_context.offerUndo(tr("%1: %2.").arg(language::monthDay(now.date), kindName(now.state)));
}

void SessionDetail::moveOn() {
    Session moved = m_session;
    Session next = m_session;
    moved.state = SessionState::Moved;
    moved.counts = false;
    next.begun = {};
    next.date = std::max(m_session.date, m_context.today()).addDays(7);
    next.gist.clear();
    next.lastWords.clear();
    next.prepMinutes = next.talkMinutes = next.adminMinutes = std::nullopt;
    const bool done = attempt(this, [&] {
        next.id = m_movedTo.of(m_context.store, m_session.id);
        m_context.store.write(tr("Move a session"), [&](Store::Batch &batch) {
            batch.save(moved);
            next = batch.save(next);
        });
    });
    if (!done)
        return;
    Q_EMIT sessionWanted(next.id);
    editDate(); // a week on is a guess
    m_context.offerUndo(tr("Moved to %1.").arg(language::monthDayWeekday(next.date)));
}
