// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/goalprogress.h"

#include "app/papers/series.h"
#include "ui/charts/trendchart.h"
#include "ui/pages/sidebyside.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChartBlock::ChartBlock(const QString &title, ChartWidget *chart, QWidget *parent)
    : QWidget(parent), m_head(new SectionLabel(title)), m_verdict(new SentenceLabel),
      m_chart(chart), m_action(new Button({})), m_table(new Button({}, Button::Kind::Link)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_table->setSymbol(u"table"_s);
    m_table->setSmall(true);
    setTableText({});
    m_head->addWidget(m_table);
    m_action->hide();
    column->addWidget(m_head);
    column->addWidget(m_verdict);
    column->addWidget(m_chart);
    auto *under = new QHBoxLayout;
    under->setContentsMargins(0, 0, 0, 0);
    under->addWidget(m_action);
    under->addStretch(1);
    column->addLayout(under);
    column->addStretch(1); // beside a taller one
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_action, &QAbstractButton::clicked, this, &ChartBlock::actionWanted);
    connect(m_table, &QAbstractButton::clicked, this,
            [this] { m_chart->showTable(!m_chart->isTableShown()); });
    connect(m_chart, &ChartWidget::tableShown, this, [this](bool) { setTableText(m_tableText); });
}

void ChartBlock::addControl(QWidget *control) {
    m_head->addWidget(control);
    m_head->addWidget(m_table); // stays the last
}

void ChartBlock::addUnderVerdict(QWidget *sentence) {
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_chart), sentence);
}

void ChartBlock::setTableText(const QString &text) {
    m_tableText = text;
    const bool shown = m_chart->isTableShown();
    const QString name = shown ? tr("Show the chart") : tr("Show the table");
    m_table->setText(text.isEmpty() ? QString() : shown ? tr("Chart") : text);
    m_table->setToolTip(tr("%1 (T)").arg(name));
    m_table->setAccessibleName(u"%1: %2"_s.arg(m_head->text(), name));
}

void ChartBlock::say(const Verdict &verdict, int points) {
    m_verdict->setVisible(!verdict.text.isEmpty());
    m_verdict->setSentence(verdict.text);
    m_verdict->setDetails(verdict.details.plain());
    m_chart->setVisible(points > 0);
    m_table->setVisible(points > 0);
    m_action->setVisible(points < 2 && !m_action->text().isEmpty());
}

GoalProgress::GoalProgress(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_roadChart(new TrendChart),
      m_attainmentChart(new TrendChart), m_road(new ChartBlock({}, m_roadChart)),
      m_attainment(new ChartBlock(tr("Attainment"), m_attainmentChart)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SideBySide({m_road, m_attainment}, {52, 46}, 640, metrics::columnGap));
    if (!context.store.isReadOnly()) {
        m_road->action()->setText(tr("Add a value"));
        m_attainment->action()->setText(tr("Agree on the levels"));
    }
    for (ChartBlock *block : {m_road, m_attainment})
        connect(block, &ChartBlock::actionWanted, this,
                [this] { m_context.openTab(m_goal.client, u"goals"_s, m_goal.id); });
}

void GoalProgress::display(const ClientNotebook &notebook, const Goal &goal) {
    m_goal = goal;
    const QDate today = m_context.today();
    const Chart road = series::road(notebook, goal, today);
    const QString title =
        goal.measure.isEmpty() ? goal.title : tr("%1: %2").arg(goal.title, goal.measure);
    m_road->head()->setText(title);
    m_road->setTableText({});
    m_roadChart->setChart(road);
    m_road->say(roadVerdict(notebook, goal, today), road.points);
    const Chart attainment = series::attainment(notebook, goal, today);
    m_attainmentChart->setChart(attainment);
    m_attainment->say(attainmentVerdict(notebook, goal, today), attainment.points);
}
