// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "ui/charts/trendview.h"
#include "ui/theme.h"

#include <QMouseEvent>

TrendChart::TrendChart(QWidget *parent) : ChartWidget(parent), m_view(new TrendView(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setDrawing(m_view);
    m_view->viewport()->installEventFilter(this);
}

void TrendChart::setChart(const Chart &chart) {
    if (chart == m_chart)
        return;
    m_chart = chart;
    describe(chart.title, chart.summary, chart.table);
    m_view->show(m_chart, current());
}

QString TrendChart::stopText(int stop) const {
    return noteText(m_chart.notes[static_cast<std::size_t>(stop)]);
}

void TrendChart::showCurrent() {
    m_view->tell(current());
}

std::vector<std::vector<std::vector<Chart::Point>>> TrendChart::shownPoints() const {
    return m_view->points();
}

QPointF TrendChart::pointOf(int note) const {
    return m_view->frame().placeOf(m_chart.notes.at(static_cast<std::size_t>(note)));
}

QSize TrendChart::sizeHint() const {
    const Theme &theme = themeOf(this);
    return {theme.px(640), theme.px(m_chart.panels.size() > 1 ? 228 : 150)};
}

QSize TrendChart::minimumSizeHint() const {
    const Theme &theme = themeOf(this);
    return {theme.px(240), theme.px(m_chart.panels.size() > 1 ? 150 : 110)};
}

void TrendChart::changeEvent(QEvent *event) {
    ChartWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_view->restyle();
}

bool TrendChart::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::MouseMove)
            point(static_cast<QMouseEvent *>(event)->position());
        else if (event->type() == QEvent::Leave && !hasFocus())
            setCurrent(-1);
        else if (event->type() == QEvent::MouseButtonPress)
            setFocus(Qt::MouseFocusReason);
    }
    return ChartWidget::eventFilter(watched, event);
}

int TrendChart::stopAt(const QPointF &position) const {
    return m_view->frame().noteAt(m_chart, position, 14 * themeOf(this).fonts().ratio());
}
