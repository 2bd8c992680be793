// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/smallchart.h"

#include "ui/charts/painterchart.h"
#include "ui/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/sentencelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int chartHeight = 84;  ///< px at the base size
constexpr int tableHeight = 150; ///< some rows of it; the rest scrolls
} // namespace

SmallChart::SmallChart(const QString &about, QWidget *parent)
    : QWidget(parent), m_about(about), m_sentence(new SentenceLabel),
      m_table(new IconButton(u"table"_s, {})), m_chart(new PainterChart) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gap);
    m_sentence->setRole(Fonts::Role::Small);
    m_sentence->setColor(&Tokens::ink2);
    first->addWidget(m_sentence, 1);
    first->addWidget(m_table, 0, Qt::AlignTop);
    column->addLayout(first);
    column->addWidget(m_chart);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_chart->setFixedHeight(themeOf(this).px(chartHeight));
    connect(m_table, &QAbstractButton::clicked, this,
            [this] { m_chart->showTable(!m_chart->isTableShown()); });
    connect(m_chart, &ChartWidget::tableShown, this, [this](bool shown) {
        m_chart->setFixedHeight(themeOf(this).px(shown ? tableHeight : chartHeight));
        nameTable();
    });
    nameTable();
}

void SmallChart::nameTable() {
    const QString what = m_chart->isTableShown() ? tr("Show the chart") : tr("Show the table");
    m_table->setToolTip(tr("%1 (T)").arg(what));
    m_table->setAccessibleName(u"%1: %2"_s.arg(m_about, what));
}

void SmallChart::setChart(const Chart &chart, const QString &details) {
    const bool isDrawn =
        chart.points > 0 && !chart.panels.empty() && !chart.panels.front().series.empty();
    m_sentence->setSentence(chart.verdict.isEmpty() ? Sentence::of(u"%1"_s, {chart.hint})
                                                    : chart.verdict);
    m_sentence->setDetails(details);
    if (!isDrawn && m_chart->isTableShown())
        m_chart->showTable(false);
    m_chart->setVisible(isDrawn);
    m_table->setVisible(isDrawn);
    if (isDrawn)
        m_chart->setChart(chart);
}
