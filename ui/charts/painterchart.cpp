// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painterchart.h"

#include "app/papers/chartpainter.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace {

ChartPainter painterFor(const QWidget *widget) {
    const Theme &theme = themeOf(widget);
    return {theme.tokens(), theme.fonts()};
}

} // namespace

PainterChart::PainterChart(QWidget *parent) : ChartWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PainterChart::setChart(const Chart &chart) {
    if (chart == m_chart)
        return;
    m_chart = chart;
    describe(chart.title, chart.summary, chart.table);
}

QSize PainterChart::sizeHint() const {
    const Theme &theme = themeOf(this);
    return {theme.px(420), theme.px(m_zoom * (m_chart.panels.size() > 1 ? 160 : 132))};
}

void PainterChart::setZoom(qreal zoom) {
    m_zoom = zoom;
    updateGeometry();
    update();
}

void PainterChart::draw(QPainter &painter, const QRectF &area) {
    painter.scale(m_zoom, m_zoom);
    painterFor(this).draw(painter, QRectF(area.topLeft() / m_zoom, area.size() / m_zoom), m_chart);
}

TimelineView::TimelineView(QWidget *parent) : ChartWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusInside", true);
}

void TimelineView::setChart(const TimelineChart &chart) {
    m_chart = chart;
    if (row() < 0)
        m_goal = 0;
    describe(tr("Timeline of goals"), chart.summary, chart.table);
}

int TimelineView::row() const {
    for (std::size_t i = 0; i < m_chart.rows.size(); ++i)
        if (m_chart.rows[i].goal == m_goal)
            return static_cast<int>(i);
    return -1;
}

void TimelineView::chooseGoal(qint64 goal) {
    m_goal = goal;
    if (row() < 0)
        m_goal = 0;
    else
        setAccessibleDescription(m_chart.rows[static_cast<std::size_t>(row())].summary);
    update();
}

QSize TimelineView::sizeHint() const {
    return {themeOf(this).px(760), qCeil(painterFor(this).heightFor(m_chart))};
}

void TimelineView::draw(QPainter &painter, const QRectF &area) {
    painterFor(this).draw(painter, area, m_chart, m_goal);
    if (!hasFocus() || row() < 0)
        return;
    // The ring of the look, drawn inside the row as in every list.
    const qreal height = painterFor(this).heightFor(m_chart),
                count = static_cast<qreal>(m_chart.rows.size());
    const qreal ratio = themeOf(this).fonts().ratio(), each = 58 * ratio;
    const qreal top = height - ratio - each * (count - row());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).color(&Tokens::ai), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(1.5, top + 1.5, area.width() - 3, each - 3), 5, 5);
}

void TimelineView::keyPressEvent(QKeyEvent *event) {
    const int last = static_cast<int>(m_chart.rows.size()) - 1;
    const auto go = [&](int to) {
        to = std::clamp(to, 0, last);
        chooseGoal(m_chart.rows[static_cast<std::size_t>(to)].goal);
        Q_EMIT goalChosen(m_goal);
    };
    if (last < 0 || isTableShown())
        return ChartWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        return go(row() + 1);
    case Qt::Key_Up:
        return go(row() < 0 ? last : row() - 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_goal != 0)
            Q_EMIT goalOpened(m_goal);
        return;
    default:
        return ChartWidget::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event) {
    const int at = painterFor(this).rowAt(m_chart, QRectF(rect()), event->position().y());
    if (at < 0)
        return ChartWidget::mousePressEvent(event);
    chooseGoal(m_chart.rows[static_cast<std::size_t>(at)].goal);
    Q_EMIT goalChosen(m_goal);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event) {
    mousePressEvent(event);
    if (m_goal != 0)
        Q_EMIT goalOpened(m_goal);
}

RhythmStrip::RhythmStrip(QWidget *parent) : ChartWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RhythmStrip::setChart(const RhythmChart &chart) {
    m_chart = chart;
    describe(tr("Rhythm of contact"), chart.summary, chart.table);
}

QSize RhythmStrip::sizeHint() const {
    return {themeOf(this).px(280), qCeil(painterFor(this).heightFor(m_chart))};
}

void RhythmStrip::draw(QPainter &painter, const QRectF &area) {
    painterFor(this).draw(painter, area, m_chart);
}

CalendarStrip::CalendarStrip(QWidget *parent) : ChartWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CalendarStrip::setChart(const CalendarChart &chart) {
    m_chart = chart;
    describe(tr("The year, day by day"), chart.summary, chart.table);
}

int CalendarStrip::heightForWidth(int width) const {
    return qCeil(painterFor(this).heightFor(m_chart, width));
}

QSize CalendarStrip::sizeHint() const {
    const int width = themeOf(this).px(640);
    return {width, heightForWidth(width)};
}

void CalendarStrip::draw(QPainter &painter, const QRectF &area) {
    painterFor(this).draw(painter, area, m_chart);
}

CalendarKey::CalendarKey(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CalendarKey::setChart(const CalendarChart &chart) {
    m_chart = {};
    m_chart.fewText = chart.fewText;
    m_chart.manyText = chart.manyText;
    setAccessibleName(tr("Key: %1 to %2").arg(chart.fewText, chart.manyText));
    updateGeometry();
    update();
}

QSize CalendarKey::sizeHint() const {
    return painterFor(this).keySize(m_chart).toSize() + QSize(2, 1);
}

void CalendarKey::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painterFor(this).drawKey(painter, rect(), m_chart);
}

ReasonsView::ReasonsView(QWidget *parent) : ChartWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReasonsView::setChart(const ReasonsChart &chart) {
    m_chart = chart;
    describe(tr("Where the goal comes from"), chart.summary, chart.table);
}

QSize ReasonsView::sizeHint() const {
    return {themeOf(this).px(300), qCeil(painterFor(this).heightFor(m_chart))};
}

void ReasonsView::draw(QPainter &painter, const QRectF &area) {
    painterFor(this).draw(painter, area, m_chart);
}
