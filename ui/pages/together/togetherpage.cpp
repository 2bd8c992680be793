// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/together/togetherpage.h"

#include "app/domain/picks.h"
#include "app/language.h"
#include "app/papers/series.h"
#include "app/store/store.h"
#include "ui/charts/painterchart.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/together/nameyourwell.h"
#include "ui/pages/together/togetherparts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/farlabel.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/stamp.h"
#include "ui/widgets/tickslider.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QGridLayout>
#include <QHash>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 56;
constexpr int leftColumn = 540, leastColumn = 400; ///< px; the rest is the right column's
constexpr int gutter = 56;
constexpr int chartHeight = 220;
constexpr qreal chartZoom = 1.35;

/// What is said while looking together belongs to the session of today whose notes are open, or
/// that runs; else it was said between meetings.
Id sessionOf(const ClientNotebook &notebook, Id asked, QDate today) {
    const Session *session = about::sessionById(notebook, asked);
    if (!session)
        session = about::running(notebook, today);
    return session && session->date == today ? session->id : 0;
}

} // namespace

TogetherPage::TogetherPage(Context &context, Id client, Id session, QWidget *parent)
    : QWidget(parent), m_context(context), m_client(client) {
    const ClientNotebook notebook = context.store.notebook(client);
    m_session = sessionOf(notebook, session, context.today());
    for (const CheckIn &checkIn : notebook.checkIns)
        if (m_session != 0 && checkIn.session == m_session) {
            m_row = checkIn.id;
            m_before = checkIn.energy;
        }
    if (m_row == 0 && !context.store.isReadOnly())
        m_row = context.store.freshId();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::ClickFocus);   // no stop of Tab
    setProperty("focusInside", true); // a page wears no ring
    setAccessibleName(tr("Look together"));
    build();
    display(forClient(notebook, context.store.me(), 0, context.today()));
    connect(&context.store, &Store::changed, m_undoBar, &UndoBar::withdraw);
    connect(&context.store, &Store::changed, this,
            [this] { attempt(this, [this] { refresh(); }); });
}

// --- arranging ------------------------------------------------------------------------------

void TogetherPage::build() {
    const Theme &theme = themeOf(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = theme.px(margin);
    column->setContentsMargins(side, theme.px(30), side, theme.px(30));
    column->setSpacing(theme.px(28));
    column->addWidget(buildHead());
    column->addWidget(buildColumns());
    column->addStretch(1);
    m_scroll = new PageScroll(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    m_undoBar = new UndoBar(this);
    connect(m_undoBar, &UndoBar::undoWanted, this, [this] { step(UndoStep::Way::Back); });
    connect(m_promises, &TogetherPromises::kept, this, &TogetherPage::keep);
    connect(m_naming, &NameYourWell::wrote, this, [this](Id evidence, Id well) {
        m_written << evidence;
        if (well != 0)
            m_written << well;
        m_undoBar->offer(tr("Your words are written down."));
    });
}

QWidget *TogetherPage::buildHead() {
    const Theme &theme = themeOf(this);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(18));
    m_name = new PlainLabel({}, Fonts::Role::Name);
    m_name->setElide(Qt::ElideRight);
    m_name->setLeastCharacters(16);
    line->addWidget(m_name);
    auto *when = new QHBoxLayout;
    when->setSpacing(0);
    when->setContentsMargins(0, theme.px(5), 0, 0);
    m_date = new PlainLabel({}, Fonts::Role::Lead, &Tokens::ink2);
    when->addWidget(m_date);
    const QString dot = language::isJapanese() ? u" ・ "_s : u" · "_s;
    when->addWidget(new FarLabel(dot + tr("Look together")));
    line->addLayout(when);
    line->addStretch(1);
    auto *close = new Button(tr("Close"), Button::Kind::Link);
    close->setColor(&Tokens::ink2);
    line->addWidget(close);
    line->addWidget(new Stamp(u"Esc"_s, Stamp::Kind::Key));
    connect(close, &QAbstractButton::clicked, this, &TogetherPage::leave);
    return head;
}

QWidget *TogetherPage::buildColumns() {
    const Theme &theme = themeOf(this);
    auto *columns = new QWidget;
    auto *grid = new QGridLayout(columns);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(gutter));
    grid->setVerticalSpacing(theme.px(30));
    m_words = new TogetherWords;
    m_promises = new TogetherPromises;
    m_promises->setReadOnly(m_context.store.isReadOnly());
    m_naming = new NameYourWell(m_context);
    auto *left = new QWidget;
    auto *own = new QVBoxLayout(left);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(theme.px(22));
    own->addWidget(buildDot());
    own->addWidget(m_naming);
    own->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_words), left}) {
        part->setMinimumWidth(theme.px(leastColumn));
        part->setMaximumWidth(theme.px(leftColumn));
    }
    grid->addWidget(m_words, 0, 0);
    grid->addWidget(m_promises, 0, 1);
    grid->addWidget(left, 1, 0);
    grid->addWidget(buildChart(), 1, 1);
    grid->setColumnStretch(0, leftColumn);
    grid->setColumnStretch(1, leftColumn);
    return columns;
}

QWidget *TogetherPage::buildDot() {
    const Theme &theme = themeOf(this);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(18));
    column->addWidget(new TogetherHead(tr("Place the dot where your energy is now")));
    m_dot = new TickSlider(tr("Energy now, 0 to 10"), TickSlider::Handle::Circle, &Tokens::energy,
                           TickSlider::Size::Together);
    m_dot->setEnds(tr("empty"), tr("full"));
    m_dot->setEnabled(!m_context.store.isReadOnly());
    column->addWidget(m_dot);
    connect(m_dot, &TickSlider::answered, this, [this] {
        if (!m_dot->isSliderDown()) // one that is dragged is placed where it is let go
            place();
    });
    connect(m_dot, &QAbstractSlider::sliderReleased, this, &TogetherPage::place);
    return part;
}

QWidget *TogetherPage::buildChart() {
    const Theme &theme = themeOf(this);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    m_chartHead = new TogetherHead;
    m_noChart = new FarLabel(tr("Once a goal is set, the way to it is drawn here."));
    m_noChart->setWraps(true);
    m_chart = new PainterChart;
    m_chart->setZoom(chartZoom);
    m_chart->setFixedHeight(theme.px(chartHeight));
    m_key = new FarLabel;
    m_key->setWraps(true);
    for (QWidget *one : {static_cast<QWidget *>(m_chartHead), static_cast<QWidget *>(m_noChart),
                         static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_key)})
        column->addWidget(one);
    column->addStretch(1);
    return part;
}

// --- reading --------------------------------------------------------------------------------

void TogetherPage::refresh() {
    display(
        forClient(m_context.store.notebook(m_client), m_context.store.me(), 0, m_context.today()));
}

void TogetherPage::display(const ForClient &client) {
    m_name->setText(client.spokenName());
    m_date->setText(language::numeralDay(client.today()));
    m_words->display(client);
    m_promises->display(client);
    m_naming->display(client, m_session);
    const ForClient::GoalChart &goal = client.goal();
    m_chartHead->setText(goal.isEmpty() ? tr("Your goal") : goal.title);
    m_noChart->setVisible(goal.isEmpty());
    m_chart->setVisible(!goal.isEmpty());
    Chart chart = series::road(goal, client.today());
    // A count and its day; the sentence beside a paper's chart may say more than that.
    chart.verdict = countForClient(goal, client.today());
    if (chart.points > 0)
        chart.summary = chart.verdict.plain();
    m_chart->setChart(chart);
    m_key->setText(chart.key);
    m_key->setVisible(!goal.isEmpty() && !chart.key.isEmpty());
    showDot();
}

/// The number placed here, while it stands. What was said before, here or elsewhere, is not shown.
void TogetherPage::showDot() {
    if (m_dot->isSliderDown())
        return;
    std::optional<int> shown;
    if (m_said)
        if (const auto row = m_context.store.find<CheckIn>(m_row);
            row && (row->energy == m_said || row->energy != m_before))
            shown = row->energy;
    if (m_dot->answer() != shown)
        m_dot->setAnswer(shown);
}

// --- writing --------------------------------------------------------------------------------

void TogetherPage::place() {
    const std::optional<int> said = m_dot->answer();
    const std::optional<int> energy = said ? said : m_before;
    if (!said && !m_said)
        return;
    m_said = said; // before the write, which shows the page anew
    m_written << m_row;
    const auto work = [&](Store::Batch &batch) {
        const std::optional<CheckIn> stored = batch.find<CheckIn>(m_row);
        CheckIn row = stored.value_or(CheckIn());
        if (!stored) {
            row.id = m_row;
            row.client = m_client;
            row.session = m_session;
            row.date = m_context.today();
        }
        row.energy = energy;
        const bool isEmpty =
            !row.energy && !row.pull && !row.importance && !row.confidence && row.note.isEmpty();
        if (!isEmpty)
            batch.save(row);
        else if (stored)
            batch.remove<CheckIn>(m_row);
    };
    // However often it is moved, one step takes it back; to take it away is a step of its own.
    const QString merge = said ? u"together/%1"_s.arg(m_row) : QString();
    const bool went = attempt(this, [&] { m_context.store.write(tr("Check-in"), work, merge); });
    if (went && said)
        m_undoBar->offer(tr("Your dot is written down."));
}

void TogetherPage::keep(Id promise, bool done) {
    attempt(this, [&] {
        std::optional<Promise> row = m_context.store.find<Promise>(promise);
        if (!row)
            return;
        row->state = done ? PromiseState::Kept : PromiseState::Open;
        row->closed = done ? m_context.today() : QDate();
        m_written << promise;
        m_context.store.save(*row, tr("Promise"));
    });
}

bool TogetherPage::commit() {
    return m_naming->commit();
}

void TogetherPage::leave() {
    // What could not be written waits in the store, and its own bar says so: one may go.
    if (commit() || m_context.store.hasUnsaved())
        Q_EMIT left();
}

void TogetherPage::undo() {
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (line && isAncestorOf(line) && line->isUndoAvailable())
        line->undo();
    else
        step(UndoStep::Way::Back);
}

void TogetherPage::redo() {
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (line && isAncestorOf(line) && line->isRedoAvailable())
        line->redo();
    else
        step(UndoStep::Way::Forth);
}

bool TogetherPage::step(UndoStep::Way way) {
    bool taken = false;
    attempt(this, [&] {
        UndoStep step(m_context.store, way);
        const bool isOurs = step.isThere() && std::all_of(step.rows().begin(), step.rows().end(),
                                                          [&](const Touched &row) {
                                                              return m_written.contains(row.id);
                                                          });
        taken = isOurs && step.take();
    });
    return taken;
}

// --- keys -----------------------------------------------------------------------------------

/// Nothing needs to be clicked before the dot is moved or its number typed.
void TogetherPage::keyPressEvent(QKeyEvent *event) {
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        leave();
        return;
    }
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isForDot = isPlain && ((key >= Qt::Key_0 && key <= Qt::Key_9) ||
                                      key == Qt::Key_Left || key == Qt::Key_Right);
    if (isForDot && hasFocus() && m_dot->isEnabled()) {
        m_dot->setFocus(Qt::ShortcutFocusReason);
        QCoreApplication::sendEvent(m_dot, event);
        return;
    }
    static const QHash<int, QAbstractSlider::SliderAction> ways{
        {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}};
    if (const auto way = ways.constFind(key); isPlain && way != ways.cend())
        m_scroll->verticalScrollBar()->triggerAction(*way);
    else
        QWidget::keyPressEvent(event);
}
