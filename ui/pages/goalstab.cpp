// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goalstab.h"

#include "app/domain/picks.h"
#include "app/papers/series.h"
#include "ui/charts/painterchart.h"
#include "ui/guard.h"
#include "ui/pages/goals/brakepart.h"
#include "ui/pages/goals/goalhead.h"
#include "ui/pages/goals/ladderparts.h"
#include "ui/pages/goals/originparts.h"
#include "ui/pages/goals/stepparts.h"
#include "ui/pages/sidebyside.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int leftShare = 300, middleShare = 318, rightShare = 290, leastBeside = 780;

QWidget *columnOf(const QList<QWidget *> &parts) {
    auto *column = new QWidget;
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(17);
    for (QWidget *part : parts)
        box->addWidget(part);
    box->addStretch(1);
    return column;
}

template <class T>
Id goalOfRow(const std::vector<T> &rows, Id id) {
    for (const T &row : rows)
        if (row.id == id)
            return row.goal;
    return 0;
}

} // namespace

GoalsTab::GoalsTab(Context &its, QWidget *parent)
    : Tab(its, parent), m_page(new QWidget),
      m_empty(new EmptyView(tr("No goal yet."),
                            tr("A goal begins with a title. Where it comes from, what it is "
                               "joined to and what pulls against it are asked together."),
                            tr("Add a goal"))),
      m_timeline(new TimelineView), m_newTitle(new LineField), m_letGo(new QWidget),
      m_letGoRow(new FlowRow(m_letGo, metrics::gap)), m_opened(new QWidget),
      m_head(new GoalHead(its)), m_reasons(new ReasonsPart(its)), m_roots(new RootsPart(its)),
      m_brakes(new BrakePart(its)), m_ladder(new LadderPart(its)), m_rulers(new RulersPart(its)),
      m_milestones(new MilestonesPart(its)), m_actions(new ActionsPart(its)),
      m_values(new ValuesPart(its)) {
    build();
    connect(m_timeline, &TimelineView::goalChosen, this, &GoalsTab::choose);
    connect(m_timeline, &TimelineView::goalOpened, this, [this] { m_head->editTitle(); });
    connect(m_head, &GoalHead::addWanted, this, &GoalsTab::beginAdding);
    connect(m_head, &GoalHead::removeWanted, this, &GoalsTab::removeGoal);
    connect(m_empty->button(), &QAbstractButton::clicked, this, &GoalsTab::beginAdding);
    connect(m_newTitle, &QLineEdit::returnPressed, this, &GoalsTab::addTyped);
    connect(m_newTitle, &LineField::givenUp, this, [this] {
        m_added.drop(m_notebook.client.id);
        m_newTitle->clear();
        m_newTitle->hide();
        m_timeline->setFocus();
    });
}

void GoalsTab::build() {
    const Theme &theme = themeOf(this);
    const int gutter = RowListBase::kGutter, margin = theme.px(metrics::pageMargin);
    m_newTitle->setKeepsReturn(true);
    m_newTitle->setAccessibleName(tr("Title of the new goal"));
    m_newTitle->setPlaceholderText(tr("Title of the new goal, then Enter"));
    m_newTitle->setMaximumWidth(theme.px(480));
    m_newTitle->hide();
    auto *opened = new QVBoxLayout(m_opened);
    opened->setContentsMargins(0, metrics::gap, 0, 0);
    opened->setSpacing(metrics::block);
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(0, 0, gutter, 0);
    headRow->addWidget(m_head);
    opened->addLayout(headRow);
    const QList<int> shares{leftShare, middleShare, rightShare};
    const int gap = metrics::columnGap - gutter;
    opened->addWidget(new SideBySide({columnOf({m_reasons, m_milestones}),
                                      columnOf({m_roots, m_brakes, m_actions}),
                                      columnOf({m_ladder, m_rulers, m_values})},
                                     shares, leastBeside, gap));
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(margin, 8, margin - gutter, metrics::block);
    column->setSpacing(metrics::gap);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, gutter, 0);
    top->setSpacing(metrics::gap);
    top->addWidget(m_empty, 1);
    top->addWidget(m_timeline);
    top->addWidget(m_letGo);
    top->addWidget(m_newTitle);
    column->addLayout(top);
    column->addWidget(m_opened);
    column->addStretch(1);
    m_scroll = new PageScroll(m_page);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
}

QList<GoalPart *> GoalsTab::parts() const {
    return {m_reasons, m_roots, m_brakes, m_ladder, m_rulers, m_milestones, m_actions, m_values};
}

void GoalsTab::display(const ClientNotebook &notebook) {
    const bool isOther = m_notebook.client.id != notebook.client.id;
    if (isOther)
        m_added.drop(m_notebook.client.id);
    m_notebook = notebook;
    // A title that waited and was written since is not asked for any longer.
    const bool isAdded = about::goalById(m_notebook, m_added.taken(notebook.client.id));
    if (isAdded)
        m_added.drop(notebook.client.id);
    if (isOther || isAdded) {
        m_newTitle->clear();
        m_newTitle->hide();
    }
    if (isOther)
        m_goal = 0;
    if (!about::goalById(m_notebook, m_goal)) {
        const Goal *chosen = about::chosenGoal(m_notebook, context.today());
        m_goal = chosen ? chosen->id : m_notebook.goals.empty() ? 0 : m_notebook.goals.front().id;
    }
    const TimelineChart chart = series::timeline(m_notebook, context.today());
    m_timeline->setChart(chart);
    m_timeline->setVisible(!chart.rows.empty());
    m_empty->setVisible(m_notebook.goals.empty());
    m_empty->button()->setVisible(!context.store.isReadOnly());
    showLetGo();
    showGoal();
    if (isOther)
        m_scroll->toTop();
}

void GoalsTab::showLetGo() {
    m_letGoRow->clear();
    for (const Goal &goal : m_notebook.goals) {
        if (goal.state != GoalState::LetGo)
            continue;
        if (m_letGoRow->count() == 0)
            m_letGoRow->addWidget(new PlainLabel(tr("Let go:"), Fonts::Role::Small, &Tokens::ink2));
        auto *open = new Button(literal(goal.title), Button::Kind::Link);
        open->setSmall(true);
        m_letGoRow->addWidget(open);
        connect(
            open, &QAbstractButton::clicked, this, [this, id = goal.id] { choose(id); },
            Qt::QueuedConnection);
    }
    m_letGo->setVisible(m_letGoRow->count() > 0);
}

void GoalsTab::showGoal() {
    const Goal *goal = about::goalById(m_notebook, m_goal);
    m_opened->setVisible(goal != nullptr);
    if (!goal)
        return;
    m_timeline->chooseGoal(m_goal);
    m_head->display(m_notebook, *goal);
    for (GoalPart *part : parts())
        part->display(m_notebook, *goal);
}

void GoalsTab::choose(Id goal) {
    if (goal == m_goal || !about::goalById(m_notebook, goal))
        return;
    commit(); // shows the notebook anew where something was written
    m_goal = goal;
    m_reasons->setAsking(false);
    showGoal();
}

void GoalsTab::beginAdding() {
    m_newTitle->show();
    m_newTitle->setFocus();
    m_scroll->ensureWidgetVisible(m_newTitle);
}

void GoalsTab::addTyped() {
    const QString title = m_newTitle->text().trimmed();
    if (title.isEmpty())
        return;
    Goal goal;
    goal.client = m_notebook.client.id;
    goal.title = title;
    goal.start = context.today();
    if (const Engagement *work = about::currentEngagement(m_notebook, context.today()))
        goal.engagement = work->id;
    for (const Goal &other : m_notebook.goals)
        goal.position = std::max(goal.position, other.position + 1);
    commit();
    const bool done = attempt(this, [&] {
        goal.id = m_added.of(context.store, goal.client);
        goal = context.store.save(goal, tr("Add a goal"));
    });
    if (!done)
        return; // what was typed stays
    m_newTitle->clear();
    m_newTitle->hide();
    choose(goal.id);
    m_timeline->setFocus();
}

void GoalsTab::removeGoal(Id goal) {
    const bool done = attempt(this, [&] { context.store.remove<Goal>(goal, tr("Remove goal")); });
    if (done)
        context.offerUndo(tr("Goal removed."));
}

Id GoalsTab::goalOf(Id row) const {
    if (about::goalById(m_notebook, row))
        return row;
    for (const Id goal :
         {goalOfRow(m_notebook.milestones, row), goalOfRow(m_notebook.actions, row),
          goalOfRow(m_notebook.brakes, row), goalOfRow(m_notebook.roots, row),
          goalOfRow(m_notebook.measurements, row), goalOfRow(m_notebook.levels, row),
          goalOfRow(m_notebook.attainments, row), goalOfRow(m_notebook.reasons, row)})
        if (goal != 0)
            return goal;
    for (const Plan &plan : m_notebook.plans)
        if (plan.id == row)
            return goalOfRow(m_notebook.brakes, plan.brake);
    return 0;
}

void GoalsTab::reveal(Id row) {
    const Id goal = goalOf(row);
    if (goal == 0)
        return;
    choose(goal);
    m_timeline->setFocus();
    m_values->openFor(row);
    m_scroll->reveal(row);
}

void GoalsTab::commit() {
    m_head->commit();
    for (GoalPart *part : parts())
        part->commit();
    // Half a title is no reason to lose it: it stays in its field until it is given up.
}
