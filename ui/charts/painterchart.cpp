// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painterchart.h"

#include "app/papers/chartpainter.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

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
    painterFor(this).draw(painter, QRectF(area.topLeft() / m_zoom, area.size() / m_zoom), m_chart,
                          current());
}

QString PainterChart::stopText(int stop) const {
    return noteText(m_chart.notes[static_cast<std::size_t>(stop)]);
}

int PainterChart::stopAt(const QPointF &position) const {
    const ChartPainter::Frame frame = painterFor(this).frame(
        m_chart, QRectF(QPointF(), QSizeF(size()) / m_zoom), const_cast<PainterChart *>(this));
    return frame.noteAt(m_chart, position / m_zoom, 14 * themeOf(this).fonts().ratio());
}

TimelineView::TimelineView(QWidget *parent) : ChartWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusInside", true);
}

void TimelineView::setChart(const TimelineChart &chart) {
    if (chart == m_chart)
        return;
    m_chart = chart;
    if (row() < 0)
        m_goal = 0;
    describe(chart.title, chart.summary, chart.table);
}

int TimelineView::row() const {
    for (std::size_t i = 0; i < m_chart.rows.size(); ++i)
        if (m_chart.rows[i].goal == m_goal)
            return static_cast<int>(i);
    return -1;
}

int TimelineView::stopCount() const {
    return row() < 0
               ? 0
               : static_cast<int>(
                     ChartPainter::stopsOf(m_chart.rows[static_cast<std::size_t>(row())]).size());
}

QString TimelineView::stopText(int stop) const {
    return ChartPainter::stopsOf(m_chart.rows[static_cast<std::size_t>(row())]).value(stop);
}

QRectF TimelineView::placeOf(int stop) const {
    return painterFor(this).placeOf(m_chart, QRectF(rect()), row(), stop);
}

QString TimelineView::restText() const {
    return row() < 0 ? m_chart.summary : m_chart.rows[static_cast<std::size_t>(row())].summary;
}

void TimelineView::chooseGoal(qint64 goal) {
    const int stop = goal == m_goal ? current() : -1;
    setCurrent(-1);
    m_goal = goal;
    if (row() < 0)
        m_goal = 0;
    setAccessibleDescription(restText());
    setCurrent(stop);
    update();
}

QSize TimelineView::sizeHint() const {
    return {themeOf(this).px(760), qCeil(painterFor(this).heightFor(m_chart))};
}

void TimelineView::draw(QPainter &painter, const QRectF &area) {
    painterFor(this).draw(painter, area, m_chart, m_goal, current());
    if (!hasFocus() || row() < 0)
        return;
    // The ring of the look, drawn inside the row as in every list.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).color(&Tokens::ai), metrics::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        painterFor(this).rowOf(m_chart, area, row()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
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
    if (chart == m_chart)
        return;
    m_chart = chart;
    describe(chart.title, chart.summary, chart.table);
}

QSize RhythmStrip::sizeHint() const {
    return {themeOf(this).px(280), qCeil(painterFor(this).heightFor(m_chart))};
}

void RhythmStrip::draw(QPainter &painter, const QRectF &area) {
    painterFor(this).draw(painter, area, m_chart, current());
}

QString RhythmStrip::stopText(int stop) const {
    return m_chart.touches[static_cast<std::size_t>(stop)].facts;
}

QRectF RhythmStrip::placeOf(int stop) const {
    return painterFor(this).placeOf(m_chart, QRectF(rect()), stop);
}

CalendarStrip::CalendarStrip(QWidget *parent) : ChartWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CalendarStrip::setChart(const CalendarChart &chart) {
    if (chart == m_chart)
        return;
    m_chart = chart;
    describe(chart.title, chart.summary, chart.table);
}

int CalendarStrip::heightForWidth(int width) const {
    return qCeil(painterFor(this).heightFor(m_chart, width));
}

QSize CalendarStrip::sizeHint() const {
    const int width = themeOf(this).px(640);
    return {width, heightForWidth(width)};
}

void CalendarStrip::draw(QPainter &painter, const QRectF &area) {
    painterFor(this).draw(painter, area, m_chart, current());
}

int CalendarStrip::stopCount() const {
    return static_cast<int>(
        std::count_if(m_chart.days.begin(), m_chart.days.end(),
                      [this](const auto &day) { return day.day <= m_chart.today; }));
}

QString CalendarStrip::stopText(int stop) const {
    return m_chart.days[static_cast<std::size_t>(stop)].facts;
}

QRectF CalendarStrip::placeOf(int stop) const {
    return painterFor(this).cellOf(m_chart, QRectF(rect()), stop);
}

std::optional<int> CalendarStrip::next(int key) const {
    const int last = stopCount() - 1, now = current() < 0 ? last : current();
    const auto to = [&](int days) {
        return current() < 0 ? last : std::clamp(now + days, 0, last);
    };
    switch (key) {
    case Qt::Key_Left:
        return to(-7);
    case Qt::Key_Right:
        return to(7);
    case Qt::Key_Up:
        return to(-1);
    case Qt::Key_Down:
        return to(1);
    default:
        return ChartWidget::next(key);
    }
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
    if (chart == m_chart)
        return;
    m_chart = chart;
    describe(chart.title, chart.summary, chart.table);
}

QSize ReasonsView::sizeHint() const {
    return {themeOf(this).px(300), qCeil(painterFor(this).heightFor(m_chart))};
}

void ReasonsView::draw(QPainter &painter, const QRectF &area) {
    painterFor(this).draw(painter, area, m_chart, current());
}

QString ReasonsView::stopText(int stop) const {
    return m_chart.reasons[static_cast<std::size_t>(stop)].facts;
}

QRectF ReasonsView::placeOf(int stop) const {
    return painterFor(this).rowOf(m_chart, QRectF(rect()), stop);
}

std::optional<int> ReasonsView::next(int key) const {
    // One under the other: up and down walk as well.
    return ChartWidget::next(key == Qt::Key_Down ? int(Qt::Key_Right)
                             : key == Qt::Key_Up ? int(Qt::Key_Left)
                                                 : key);
}
