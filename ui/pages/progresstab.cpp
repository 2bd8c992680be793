// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progresstab.h"

#include "app/papers/compose.h"
#include "app/papers/series.h"
#include "app/store/store.h"
#include "ui/charts/painterchart.h"
#include "ui/charts/trendchart.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/progress/checkinentry.h"
#include "ui/pages/progress/goalprogress.h"
#include "ui/pages/progress/goalstogetherblock.h"
#include "ui/pages/sidebyside.h"
#include "ui/print/papersheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rangeswitch.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"

#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ranges{Range::ThreeMonths, Range::Year, Range::FromStart};
constexpr int calendarShare = 66, rhythmShare = 34, leastBeside = 760, energyHeight = 232;

} // namespace

ProgressTab::ProgressTab(Context &its, QWidget *parent)
    : Tab(its, parent), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyView(
          tr("One check-in puts a dot here."),
          tr("How much energy is there today, from 0 to 10, and how much pulls back?\n"
             "Ask in a session, or paste their reply. Goals and contacts are drawn here, too."),
          its.store.isReadOnly() ? QString() : tr("Add a check-in"))),
      m_range(new RangeSwitch(tr("Range"), {tr("3 months"), tr("One year"), tr("From the start")})),
      m_energy(new TrendChart), m_energyBlock(new ChartBlock(tr("Energy and pull"), m_energy)),
      m_further(new SentenceLabel), m_add(new Button(tr("Add a check-in"), Button::Kind::Link)),
      m_reply(new Button(tr("Read a reply"), Button::Kind::Link)), m_entry(new CheckInEntry(its)),
      m_tableHint(new PlainLabel(tr("Enter on a row opens its check-in."), Fonts::Role::Small,
                                 &Tokens::ink2)),
      m_goalColumn(new QVBoxLayout), m_together(new GoalsTogetherBlock(its)),
      m_calendar(new CalendarStrip), m_calendarKey(new CalendarKey),
      m_calendarBlock(new ChartBlock(tr("This year"), m_calendar)), m_rhythm(new RhythmStrip),
      m_rhythmBlock(new ChartBlock(tr("Rhythm of contact"), m_rhythm)) {
    build();
    showPaper = &PaperSheet::preview;
    connectTable();
}

void ProgressTab::build() {
    const Theme &theme = themeOf(this);
    const int margin = theme.px(metrics::pageMargin);
    m_range->setCurrent(1);
    m_energy->setFixedHeight(theme.px(energyHeight));
    m_add->setSmall(true);
    m_reply->setSmall(true);
    m_energyBlock->head()->addBeside(m_reply);
    m_energyBlock->head()->addBeside(m_add); // stands first
    m_energyBlock->addControl(m_range);
    m_energyBlock->setTableText(tr("Show the table"));
    if (!context.store.isReadOnly())
        m_energyBlock->action()->setText(tr("Add a check-in"));
    m_calendarBlock->addControl(m_calendarKey);
    m_energyBlock->addUnderVerdict(m_further);
    m_tableHint->hide();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 11, margin, metrics::block);
    column->setSpacing(14);
    column->addWidget(m_energyBlock);
    column->addWidget(m_tableHint);
    column->addWidget(m_entry);
    m_goalColumn->setContentsMargins(0, 0, 0, 0);
    m_goalColumn->setSpacing(14);
    column->addLayout(m_goalColumn);
    column->addWidget(m_together);
    column->addWidget(new SideBySide({m_calendarBlock, m_rhythmBlock}, {calendarShare, rhythmShare},
                                     leastBeside, metrics::columnGap));
    column->addStretch(1);
    m_scroll = new PageScroll(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    connect(m_empty->button(), &QAbstractButton::clicked, this, &ProgressTab::beginCheckIn);
    connect(m_add, &QAbstractButton::clicked, this, &ProgressTab::beginCheckIn);
    connect(m_reply, &QAbstractButton::clicked, this,
            [this] { context.openReply(m_notebook.client.id); });
    connect(m_energyBlock, &ChartBlock::actionWanted, this, &ProgressTab::beginCheckIn);
    connect(m_entry, &CheckInEntry::closed, this, [this] {
        showEnergy();
        showPage();
        // Back to where the check-in was opened from.
        m_energy->isTableShown() ? m_energy->table()->setFocus() : m_energy->setFocus();
    });
    connect(m_range, &RangeSwitch::chosen, this, [this] { showEnergy(); });
}

void ProgressTab::connectTable() {
    connect(m_energy, &ChartWidget::tableShown, this,
            [this](bool shown) { m_tableHint->setVisible(shown && !context.store.isReadOnly()); });
    connect(m_energy->table(), &QAbstractItemView::activated, this, [this](const QModelIndex &at) {
        if (const Id checkIn = checkInAt(at.row()))
            m_entry->open(checkIn);
    });
}

Range ProgressTab::rangeInSight() const {
    return ranges[static_cast<std::size_t>(std::clamp(m_range->current(), 0, 2))];
}

void ProgressTab::display(const ClientNotebook &notebook) {
    const bool isOther = m_notebook.client.id != notebook.client.id;
    m_notebook = notebook;
    if (isOther) {
        m_energy->showTable(false);
        m_entry->hide();
        m_scroll->toTop();
    }
    const QDate today = context.today();
    showEnergy();
    m_entry->display(m_notebook);
    showGoals();
    m_together->display(m_notebook);
    // Where nothing was recorded there is nothing to look at: the sentence says what will be.
    const CalendarChart year = series::calendar(m_notebook, today);
    const RhythmChart rhythm = series::rhythm(m_notebook, today);
    const int recorded = static_cast<int>(
        std::count_if(year.days.begin(), year.days.end(),
                      [](const CalendarChart::Day &day) { return day.count > 0; }));
    const auto touched = static_cast<int>(rhythm.touches.size());
    m_calendar->setChart(year);
    m_calendarKey->setChart(year);
    m_calendarKey->setVisible(recorded > 0);
    m_calendarBlock->say(yearVerdict(m_notebook, today), recorded);
    m_rhythm->setChart(rhythm);
    m_rhythmBlock->say(rhythmVerdict(m_notebook, today), touched);
    m_isBlank = m_notebook.checkIns.empty() && m_goals.empty() && recorded == 0 && touched == 0;
    showPage();
}

void ProgressTab::showPage() {
    const bool empty = m_isBlank && m_entry->isHidden();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_scroll);
}

void ProgressTab::beginCheckIn() {
    m_stack->setCurrentWidget(m_scroll);
    m_entry->begin();
    showEnergy();
}

void ProgressTab::showEnergy() {
    Chart chart = series::energyOverPull(m_notebook, rangeInSight(), context.today());
    const Verdict verdict = energyVerdict(m_notebook, rangeInSight(), context.today());
    if (chart.hint == verdict.text.plain())
        chart.hint.clear(); // it stands above already
    m_energy->setChart(chart);
    m_energyBlock->say(verdict, chart.points);
    const Verdict further = furtherVerdict(m_notebook, context.today());
    m_further->setVisible(!further.text.isEmpty() && chart.points > 0);
    m_further->setSentence(further.text);
    m_further->setDetails(further.details.plain());
    m_range->setVisible(!m_notebook.checkIns.empty());
    // One way to add at a time: the button under few points, the link beside many, and none
    // while a check-in is open.
    const bool canAdd = m_entry->isHidden() && !context.store.isReadOnly();
    m_energyBlock->action()->setVisible(canAdd && chart.points < 2);
    m_add->setVisible(canAdd && chart.points > 1);
    m_reply->setVisible(canAdd);
}

void ProgressTab::showGoals() {
    std::vector<const Goal *> active;
    for (const Goal &goal : m_notebook.goals)
        if (goal.state == GoalState::Active)
            active.push_back(&goal);
    while (m_goals.size() > active.size()) {
        m_goals.back()->hide();
        m_goals.back()->deleteLater();
        m_goals.pop_back();
    }
    while (m_goals.size() < active.size()) {
        m_goals.push_back(new GoalProgress(context));
        m_goalColumn->addWidget(m_goals.back());
    }
    for (std::size_t i = 0; i < active.size(); ++i)
        m_goals[i]->display(m_notebook, *active[i]);
}

Id ProgressTab::checkInAt(int row) const {
    const std::vector<qint64> &ids = m_energy->chart().table.ids;
    return row >= 0 && row < static_cast<int>(ids.size()) ? ids[static_cast<std::size_t>(row)] : 0;
}

void ProgressTab::reveal(Id row) {
    for (const CheckIn &checkIn : m_notebook.checkIns)
        if (checkIn.id == row)
            return m_entry->open(row);
    std::size_t at = 0;
    for (const Goal &goal : m_notebook.goals) {
        if (goal.state != GoalState::Active)
            continue;
        if (goal.id == row && at < m_goals.size())
            return m_scroll->ensureWidgetVisible(m_goals[at]);
        ++at;
    }
}

void ProgressTab::commit() {
    m_entry->commit();
}

bool ProgressTab::print() {
    if (m_notebook.client.id == 0)
        return false;
    return attempt(this,
                   [this] { showPaper(compose::progress(m_notebook, context.today()), this); });
}
