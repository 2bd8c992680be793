// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/setting/goalsetting.h"

#include "app/store/store.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/goals/ladderparts.h"
#include "ui/pages/goals/originparts.h"
#include "ui/pages/goals/setting/brakestep.h"
#include "ui/pages/goals/setting/goalstep.h"
#include "ui/pages/goals/setting/stepstrip.h"
#include "ui/pages/goals/setting/wellchoice.h"
#include "ui/pages/goals/willalonenote.h"
#include "ui/pages/sidebyside.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int leftShare = 306, middleShare = 306, rightShare = 296, leastBeside = 780;

QWidget *columnOf(const QList<Block *> &steps) {
    auto *column = new QWidget;
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(17);
    for (Block *step : steps)
        box->addWidget(step);
    box->addStretch(1);
    return column;
}

InlineEdit *editAround(QWidget *field) {
    for (QWidget *up = field; up; up = up->parentWidget())
        if (auto *edit = qobject_cast<InlineEdit *>(up))
            return edit;
    return nullptr;
}

} // namespace

GoalSetting::GoalSetting(Context &its, QWidget *parent)
    : QWidget(parent), m_context(its), m_goal(new GoalStep(its)),
      m_purpose(new PurposeStep(its, *m_goal)),
      m_reasons(new ReasonsPart(its, GoalPart::Use::Setting)),
      m_roots(new RootsPart(its, GoalPart::Use::Setting)), m_brake(new BrakeStep(its)),
      m_plan(new PlanStep(its, *m_brake)), m_ladder(new LadderPart(its)),
      m_rulers(new RulersPart(its, GoalPart::Use::Setting)),
      m_steps({m_purpose, m_goal, m_reasons, m_roots, m_brake, m_plan, m_ladder, m_rulers}),
      m_parts({m_reasons, m_roots, m_brake, m_plan, m_ladder, m_rulers}),
      m_strip(new StepStrip({tr("Purpose"), tr("Goal"), tr("Why"), tr("Root"), tr("Brake"),
                             tr("If-then"), tr("Levels"), tr("How sure")})),
      m_hint(new PlainLabel(tr("First a title. Everything else may wait, or stay blank."),
                            Fonts::Role::Small, &Tokens::ink2)),
      m_warning(new WillAloneNote), m_done(new Button(tr("Done"))) {
    layOut();
    connect(m_strip, &StepStrip::wanted, this, &GoalSetting::go);
    connect(m_done, &QAbstractButton::clicked, this, &GoalSetting::done);
    for (const goaldraft::Fields &fields : drafted())
        for (const QString &column : fields.columns)
            // Behind the form's own: what could be stored is stored by then.
            connect(fields.form->editorOf(column), &InlineEdit::committed, this,
                    &GoalSetting::keepDraft);
}

void GoalSetting::layOut() {
    const Theme &theme = themeOf(this);
    const int margin = theme.px(metrics::pageMargin), gutter = RowListBase::kGutter;
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (int step = 0; step < StepCount; ++step)
        m_steps[step]->head()->setText(
            u"%1  %2"_s.arg(step + 1).arg(m_steps[step]->head()->text()));
    auto *title = new PlainLabel(tr("Setting a goal together"), Fonts::Role::TitleSmall);
    m_done->setHint(QKeySequence(Qt::Key_Escape));
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gapWide);
    first->addWidget(title, 1);
    first->addWidget(m_done);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(margin, 8, margin, 6);
    top->setSpacing(6);
    top->addLayout(first);
    top->addWidget(m_strip);
    m_hint->setWraps(true);
    top->addWidget(m_hint);
    top->addWidget(m_warning);
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(margin, 6, margin - gutter, metrics::block);
    inside->addWidget(new SideBySide(
        {columnOf({m_purpose, m_goal, m_reasons}), columnOf({m_roots, m_brake, m_plan}),
         columnOf({m_ladder, m_rulers})},
        {leftShare, middleShare, rightShare}, leastBeside, metrics::columnGap - gutter));
    inside->addStretch(1);
    m_scroll = new PageScroll(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
}

// --- what is shown -----------------------------------------------------------------------------

void GoalSetting::begin(const ClientNotebook &notebook, Id goal) {
    closeEditors(this); // what is typed belongs to the goal that was here
    m_isBegun = false;
    m_notebook = notebook;
    m_goal->begin(m_notebook, goal);
    m_reasons->setAsking(true); // today
    display(notebook);
    goaldraft::bringBack(m_context.store, client(), GoalSetting::goal(), drafted());
    m_isBegun = true;
    m_scroll->toTop();
}

void GoalSetting::display(const ClientNotebook &notebook) {
    m_notebook = notebook;
    m_goal->display(m_notebook);
    m_purpose->display(m_notebook);
    for (GoalPart *part : m_parts) {
        part->display(m_notebook, m_goal->goal());
        part->setEnabled(m_goal->isStored());
    }
    m_hint->setVisible(!m_goal->isStored());
    m_strip->setReachable(m_goal->isStored() ? StepCount : Why);
    m_warning->display(m_notebook, m_goal->goal(), m_context.today());
    showGiven();
    orderTabs();
    keepDraft(); // something that waited may be a row by now
}

void GoalSetting::showGiven() {
    const Id id = goal();
    const auto has = [id](const auto &rows) {
        return id != 0 && std::any_of(rows.begin(), rows.end(),
                                      [id](const auto &row) { return row.goal == id; });
    };
    const bool isRated = std::any_of(
        m_notebook.checkIns.begin(), m_notebook.checkIns.end(), [this](const CheckIn &row) {
            return row.date <= m_context.today() && row.importance && row.confidence;
        });
    m_strip->setGiven(Purpose, m_purpose->isGiven());
    m_strip->setGiven(TheGoal, id != 0);
    m_strip->setGiven(Why, has(m_notebook.reasons));
    m_strip->setGiven(WhichWell, id != 0 && about::isRooted(m_notebook, id));
    m_strip->setGiven(Brakes, m_brake->isGiven());
    m_strip->setGiven(IfThen, m_plan->isGiven());
    m_strip->setGiven(Levels, has(m_notebook.levels));
    m_strip->setGiven(Rulers, id != 0 && isRated);
}

Id GoalSetting::goal() const {
    return m_goal->isStored() ? m_goal->goal().id : 0;
}

// --- what is kept ------------------------------------------------------------------------------

std::vector<goaldraft::Fields> GoalSetting::drafted() const {
    return {{"goal",
             &m_goal->form(),
             {u"title"_s, u"measure"_s, u"start_value"_s, u"target_value"_s, u"unit"_s, u"start"_s,
              u"due"_s}},
            {"brake", &m_brake->form(), {u"name"_s, u"trigger"_s}},
            {"plan", &m_plan->form(), {u"cue"_s, u"response"_s}}};
}

void GoalSetting::keepDraft() {
    if (!m_isBegun)
        return;
    goaldraft::keep(m_context.store, client(), goal(), drafted());
    if (goal() != 0) // it was begun without a title, and has one now
        m_context.store.setViewState(u"goaldraft/%1/0"_s.arg(client()), {});
}

bool GoalSetting::hasDraft() const {
    return goaldraft::isThere(m_context.store, client(), goal());
}

void GoalSetting::commit() {
    m_goal->commit();
    m_purpose->commit();
    for (GoalPart *part : m_parts)
        part->commit();
    keepDraft();
}

// --- walking -----------------------------------------------------------------------------------

int GoalSetting::stepOf(const QWidget *widget) const {
    for (int step = 0; step < StepCount; ++step)
        if (m_steps[step] == widget || m_steps[step]->isAncestorOf(widget))
            return step;
    return -1;
}

/// What a step asks first.
QWidget *GoalSetting::firstOf(int step) const {
    if (step == Levels) // the agreed one; the others are told from it
        return m_ladder->rung(0)->wording();
    const QList<QWidget *> all = taborder::of(m_steps[step]);
    for (QWidget *widget : all)
        if (widget->isEnabled() && widget->isVisibleTo(this) &&
            widget->focusPolicy() & Qt::TabFocus)
            return widget;
    return nullptr;
}

void GoalSetting::go(int step) {
    if (step < 0 || step >= StepCount || !m_strip->button(step)->isEnabled())
        return;
    QWidget *first = firstOf(step);
    if (!first)
        return;
    m_scroll->ensureWidgetVisible(m_steps[step], 0, 0);
    if (auto *edit = qobject_cast<InlineEdit *>(first))
        edit->edit();
    else
        first->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(first);
}

void GoalSetting::walk(int by) {
    int step = m_strip->current();
    do
        step = step < 0 ? 0 : step + by;
    while (step >= 0 && step < StepCount && !firstOf(step));
    go(step);
}

void GoalSetting::enter() {
    go(m_purpose->isGiven() ? TheGoal : Purpose);
}

void GoalSetting::focusMoved(QWidget *now) {
    if (!now || !isVisible() || !isAncestorOf(now))
        return;
    if (const int step = stepOf(now); step >= 0)
        m_strip->setCurrent(step);
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = now;
    now->installEventFilter(this);
}

/// Rows and buttons come and go, and Qt puts what is new behind everything else.
void GoalSetting::orderTabs() {
    QList<QWidget *> order;
    for (int step = 0; step < StepCount; ++step)
        order << m_strip->button(step);
    for (Block *step : m_steps) {
        QList<QWidget *> part = taborder::of(step);
        // The words of the levels one after another; the day and where it stands come after them.
        std::stable_partition(part.begin(), part.end(), [](const QWidget *widget) {
            return qobject_cast<const InlineEdit *>(widget) &&
                   qobject_cast<const LadderRung *>(widget->parentWidget());
        });
        order << part;
    }
    order << m_done;
    if (order == m_order)
        return;
    m_order = order;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

/// Enter in a field that is done with goes on to the next, which opens: a goal can be told from
/// end to end without another key.
void GoalSetting::goOn(QWidget *from) {
    orderTabs();
    qsizetype at = m_order.indexOf(from);
    if (at < 0)
        return;
    for (++at; at < m_order.size(); ++at) {
        QWidget *next = m_order[at];
        // Past what a press would change: levels to stand at, answers to remove, wells to choose.
        if (qobject_cast<QAbstractButton *>(next) && next != m_done)
            continue;
        if (qobject_cast<ChartWidget *>(next)) // is read, and asks nothing
            continue;
        if (!next->isEnabled() || !next->isVisibleTo(this) ||
            !(next->focusPolicy() & Qt::TabFocus) || from->isAncestorOf(next))
            continue;
        if (auto *edit = qobject_cast<InlineEdit *>(next))
            edit->edit();
        else
            next->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(next);
        return;
    }
}

bool GoalSetting::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *line = qobject_cast<LineField *>(watched);
    if (!enter || !line || line->isComposing() || key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    InlineEdit *edit = editAround(line);
    // Once the field has had it. Where something is wrong with what was typed, it is read where
    // it stands.
    if (edit)
        QMetaObject::invokeMethod(
            edit,
            [this, edit] {
                if (!edit->isEditing() && edit->accessibleDescription().isEmpty() &&
                    edit->hasFocus())
                    goOn(edit);
            },
            Qt::QueuedConnection);
    else if (line->text().trimmed().isEmpty())
        QMetaObject::invokeMethod(
            line, [this, line] { goOn(line); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

bool GoalSetting::event(QEvent *event) {
    // Esc leaves this panel before it leaves the page.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void GoalSetting::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    QWidget *focus = QApplication::focusWidget();
    if (event->matches(QKeySequence::Cancel))
        Q_EMIT done();
    else if (auto *button = qobject_cast<QAbstractButton *>(focus); enter && plain && button)
        button->click();
    else if (enter && plain && focus && isAncestorOf(focus))
        goOn(focus);
    else
        QWidget::keyPressEvent(event);
}
