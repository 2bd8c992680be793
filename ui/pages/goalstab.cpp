// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goalstab.h"

#include "app/domain/goalremarks.h"
#include "app/domain/picks.h"
#include "app/papers/compose.h"
#include "app/papers/series.h"
#include "ui/charts/painterchart.h"
#include "ui/guard.h"
#include "ui/pages/goals/brakepart.h"
#include "ui/pages/goals/goalhead.h"
#include "ui/pages/goals/ladderparts.h"
#include "ui/pages/goals/originparts.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goals/stepparts.h"
#include "ui/pages/sidebyside.h"
#include "ui/print/papersheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"

#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int leftShare = 300, middleShare = 318, rightShare = 290, leastBeside = 780;
constexpr int mostTitle = 260; // px at the base size

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
                            tr("Set a goal together"))),
      m_timeline(new TimelineView), m_unjoined(new QWidget),
      m_unjoinedRow(new FlowRow(m_unjoined, metrics::gap)), m_letGo(new QWidget),
      m_letGoRow(new FlowRow(m_letGo, metrics::gap)), m_opened(new QWidget),
      m_head(new GoalHead(its)), m_reasons(new ReasonsPart(its)), m_roots(new RootsPart(its)),
      m_brakes(new BrakePart(its)), m_ladder(new LadderPart(its)), m_rulers(new RulersPart(its)),
      m_milestones(new MilestonesPart(its)), m_actions(new ActionsPart(its)),
      m_values(new ValuesPart(its)) {
    build();
    showPaper = &PaperSheet::preview;
    connect(m_timeline, &TimelineView::goalChosen, this, &GoalsTab::choose);
    connect(m_timeline, &TimelineView::goalOpened, this, [this] { m_head->editTitle(); });
    connect(m_head, &GoalHead::addWanted, this, [this] { beginSetting(); });
    connect(m_head, &GoalHead::settingWanted, this, [this] { beginSetting(m_goal); });
    connect(m_head, &GoalHead::removeWanted, this, &GoalsTab::removeGoal);
    connect(m_empty->button(), &QAbstractButton::clicked, this, [this] { beginSetting(); });
}

void GoalsTab::build() {
    const Theme &theme = themeOf(this);
    const int gutter = RowListBase::kGutter, margin = theme.px(metrics::pageMargin);
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
    top->addWidget(m_unjoined);
    top->addWidget(m_letGo);
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
        hideSetting();
    m_notebook = notebook;
    if (isOther)
        m_goal = 0;
    if (GoalSetting *open = setting()) {
        open->display(m_notebook);
        m_goal = open->goal() != 0 ? open->goal() : m_goal; // it may have got its title just now
    }
    if (!about::goalById(m_notebook, m_goal)) {
        const Goal *chosen = about::chosenGoal(m_notebook, context.today());
        m_goal = chosen ? chosen->id : m_notebook.goals.empty() ? 0 : m_notebook.goals.front().id;
    }
    const TimelineChart chart = series::timeline(m_notebook, context.today());
    m_timeline->setChart(chart);
    m_timeline->setVisible(!chart.rows.empty());
    m_empty->setVisible(m_notebook.goals.empty());
    m_empty->button()->setVisible(!context.store.isReadOnly());
    showUnjoined();
    showLetGo();
    showGoal();
    if (isOther)
        m_scroll->toTop();
}

/// A15: what is made by the head alone is in sight, and the way to its root a press away.
void GoalsTab::showUnjoined() {
    std::vector<std::pair<Id, QString>> listed;
    for (const Goal &goal : goalremarks::unjoined(m_notebook))
        listed.emplace_back(goal.id, goal.title);
    m_unjoined->setVisible(!listed.empty());
    if (listed == m_listed)
        return; // what has the focus keeps it
    m_listed = listed;
    m_unjoinedRow->clear();
    for (const auto &[goal, title] : listed) {
        if (m_unjoinedRow->count() == 0)
            m_unjoinedRow->addWidget(
                new PlainLabel(tr("Not joined to a well yet:"), Fonts::Role::Small, &Tokens::ink2));
        auto *open = new Button(literal(title), Button::Kind::Link);
        open->setSmall(true);
        open->setMaximumWidth(themeOf(this).px(mostTitle)); // cut there, whole in its tooltip
        open->setToolTip(Qt::convertFromPlainText(tr("To the root of “%1”").arg(title)));
        open->setEnabled(!context.store.isReadOnly());
        m_unjoinedRow->addWidget(open);
        connect(
            open, &QAbstractButton::clicked, this,
            [this, id = goal] { beginSetting(id, GoalSetting::WhichWell); }, Qt::QueuedConnection);
    }
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

// --- setting a goal ----------------------------------------------------------------------------

GoalSetting *GoalsTab::setting() const {
    return m_setting && !m_setting->isHidden() ? m_setting : nullptr;
}

void GoalsTab::beginSetting(Id goal, int step) {
    if (context.store.isReadOnly()) {
        // A panel that takes words and can keep none is worse than none: the store says why.
        attempt(this, [this] { context.store.write({}, [](Store::Batch &) {}); });
        return;
    }
    commit();
    attempt(this, [&] {
        if (!m_setting) {
            m_setting = new GoalSetting(context);
            m_setting->hide();
            layout()->addWidget(m_setting);
            connect(m_setting, &GoalSetting::done, this, &GoalsTab::endSetting);
        }
        if (!setting() || goal != 0)
            m_setting->begin(m_notebook, goal);
        m_scroll->hide();
        m_setting->show();
        Q_EMIT settingShown(m_setting);
        step < 0 ? m_setting->enter() : m_setting->go(step);
    });
}

/// Everything given is kept by now; what is no row yet is said to wait.
void GoalsTab::endSetting() {
    m_setting->commit();
    const Id goal = m_setting->goal();
    if (m_setting->hasDraft())
        context.tell(goal == 0
                         ? tr("It has no title yet and is no goal. What you wrote is kept, and "
                              "stands there again when you set a goal.")
                         : tr("Something is not whole yet. What you wrote is kept, and stands "
                              "there again when you go through this goal."));
    hideSetting();
    if (goal != 0)
        choose(goal);
    m_timeline->isVisible() ? m_timeline->setFocus() : m_empty->button()->setFocus();
}

void GoalsTab::hideSetting() {
    if (m_setting)
        m_setting->hide();
    m_scroll->show();
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
    if (setting() && m_setting->goal() == goal)
        return; // it is in sight there
    hideSetting();
    choose(goal);
    m_timeline->setFocus();
    m_values->openFor(row);
    m_scroll->reveal(row);
}

void GoalsTab::commit() {
    m_head->commit();
    for (GoalPart *part : parts())
        part->commit();
    if (GoalSetting *open = setting())
        open->commit();
}

bool GoalsTab::print() {
    if (m_notebook.client.id == 0)
        return false;
    return attempt(this,
                   [this] { showPaper(compose::progress(m_notebook, context.today()), this); });
}
