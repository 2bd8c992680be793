// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendview.h"

#include "app/papers/drawing.h"
#include "ui/theme.h"

#include <QChart>
#include <QImage>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

namespace {

/// A mark as Qt Charts' scatter points can show it: sized and drawn by the painter's own pen.
QImage markOf(const Drawing &look, Chart::Mark mark, qreal size, const QColor &line,
              const QColor &fill, qreal width, qreal ratio) {
    const qreal side = size * look.px + 4;
    QImage image((QSizeF(side, side) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing(painter, look.tokens, look.fonts, look.px, false)
        .mark(mark, {side / 2, side / 2}, size, line, fill, width);
    return image;
}

} // namespace

TrendView::TrendView(QWidget *parent) : QGraphicsView(parent) {
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    viewport()->setFocusPolicy(Qt::NoFocus); // the chart around it has the keys
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false); // the page shows through
}

QRectF TrendView::area() const {
    return QRectF(viewport()->rect());
}

ChartPainter::Frame TrendView::frame() const {
    const Theme &theme = themeOf(this);
    return ChartPainter(theme.tokens(), theme.fonts())
        .frame(m_chart, area(), const_cast<QWidget *>(viewport()));
}

void TrendView::show(const Chart &chart, int note) {
    m_chart = chart;
    m_note = note;
    rebuild();
    viewport()->update();
}

void TrendView::tell(int note) {
    m_note = note;
    viewport()->update();
}

void TrendView::restyle() {
    rebuild();
    viewport()->update();
}

void TrendView::attach(QChart *chart, QXYSeries *series) {
    chart->addSeries(series);
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

void TrendView::addCurve(QChart *chart, const Chart::Series &series,
                         const std::vector<Chart::Point> &piece) {
    const Theme &theme = themeOf(this);
    QImage nothing(1, 1, QImage::Format_RGB32);
    QPainter painter(&nothing);
    const Drawing look(painter, theme.tokens(), theme.fonts(), theme.fonts().ratio(), false);
    auto *line = new QLineSeries(chart);
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const auto x = static_cast<qreal>(m_chart.from.daysTo(piece[i].day));
        if (series.step && i > 0)
            line->append(x, piece[i - 1].value);
        line->append(x, piece[i].value);
    }
    line->setPen(look.curve(series));
    attach(chart, line);
}

void TrendView::addMarks(QChart *chart, const Chart::Series &series,
                         const std::vector<Chart::Point> &points, bool last) {
    const Theme &theme = themeOf(this);
    QImage nothing(1, 1, QImage::Format_RGB32);
    QPainter painter(&nothing);
    const Drawing look(painter, theme.tokens(), theme.fonts(), theme.fonts().ratio(), false);
    const QColor ink = look.ink(series.ink);
    const Chart::Mark mark = last ? Drawing::lastMark(series.ink) : series.mark;
    const QColor fill = last                           ? ink
                        : mark == Chart::Mark::Diamond ? theme.tokens().paper
                                                       : QColor(Qt::transparent);
    const qreal size =
        last ? Drawing::markSize(mark, true) : Drawing::markSize(series, frame().spacing(series));
    if (size <= 0)
        return;
    const bool filled = last || Drawing::isDense(size);
    const QImage image = markOf(look, mark, size, ink, filled ? ink : fill,
                                filled ? 0 : Drawing::markWidth(mark), devicePixelRatioF());
    auto *marks = new QScatterSeries(chart);
    marks->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    marks->setMarkerSize(image.deviceIndependentSize().width());
    marks->setPen(Qt::NoPen);
    marks->setColor(Qt::transparent);
    marks->setLightMarker(image);
    for (const Chart::Point &point : points)
        marks->append(static_cast<qreal>(m_chart.from.daysTo(point.day)), point.value);
    attach(chart, marks);
}

std::vector<qreal> TrendView::sizes() const {
    const ChartPainter::Frame places = frame();
    std::vector<qreal> found;
    for (const Chart::Panel &panel : m_chart.panels)
        for (const Chart::Series &series : panel.series)
            found.push_back(Drawing::markSize(series, places.spacing(series)));
    return found;
}

QChart *TrendView::bareChart(const Chart::Panel &panel) const {
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->setContentsMargins(0, 0, 0, 0);
    chart->setAcceptHoverEvents(false);
    chart->setFlag(QGraphicsItem::ItemIsFocusable, false);
    auto *days = new QValueAxis(chart), *values = new QValueAxis(chart);
    days->setRange(0, static_cast<qreal>(std::max<qint64>(m_chart.from.daysTo(m_chart.to), 1)));
    values->setRange(panel.low, panel.high);
    days->setVisible(false);
    values->setVisible(false);
    chart->addAxis(days, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    return chart;
}

void TrendView::rebuild() {
    m_isBuilt = false;
    if (isVisible())
        build();
}

void TrendView::build() {
    if (m_isBuilt)
        return;
    m_isBuilt = true;
    m_sizes = sizes();
    m_shown.clear();
    m_charts.clear();
    scene()->clear();
    // Without a point there is a sentence and nothing else.
    const std::size_t panels = m_chart.points > 0 ? m_chart.panels.size() : 0;
    for (std::size_t p = 0; p < panels; ++p) {
        const Chart::Panel &panel = m_chart.panels[p];
        QChart *chart = bareChart(panel);
        for (std::size_t s = 0; s < panel.series.size(); ++s) {
            const Chart::Series &series = panel.series[s];
            const auto note = [&] {
                const auto all = chart->series();
                m_shown.push_back(
                    {qobject_cast<QXYSeries *>(all.back()), p, s, series.step && series.line});
            };
            std::vector<Chart::Point> all;
            for (const auto &piece : series.pieces) {
                all.insert(all.end(), piece.begin(), piece.end());
                if (series.line) {
                    addCurve(chart, series, piece);
                    note();
                }
            }
            if (series.mark != Chart::Mark::None && !all.empty()) {
                addMarks(chart, series, all, false);
                if (!series.line)
                    note();
            }
            if (series.lastFilled && !all.empty())
                addMarks(chart, series, {all.back()}, true);
        }
        scene()->addItem(chart);
        m_charts.push_back(chart);
    }
    arrange();
}

void TrendView::arrange() {
    scene()->setSceneRect(area());
    const ChartPainter::Frame places = frame();
    // Qt Charts cuts marks at the plot's edge: give it a rim, and let the axes go on as far.
    const qreal rim = 8 * themeOf(this).fonts().ratio();
    const auto days = static_cast<qreal>(std::max<qint64>(m_chart.from.daysTo(m_chart.to), 1));
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const QRectF plot = places.panels[i];
        const Chart::Panel &panel = m_chart.panels[i];
        const qreal perDay = rim / std::max<qreal>(plot.width(), 1) * days;
        const qreal perValue = rim / std::max<qreal>(plot.height(), 1) * (panel.high - panel.low);
        m_charts[i]->setGeometry(area());
        m_charts[i]->setPlotArea(plot.adjusted(-rim, -rim, rim, rim));
        m_charts[i]->axes(Qt::Horizontal).front()->setRange(-perDay, days + perDay);
        m_charts[i]
            ->axes(Qt::Vertical)
            .front()
            ->setRange(panel.low - perValue, panel.high + perValue);
    }
}

void TrendView::resizeEvent(QResizeEvent *event) {
    QGraphicsView::resizeEvent(event);
    if (!m_isBuilt)
        return;
    if (sizes() != m_sizes) // more room, larger marks
        rebuild();
    else
        arrange();
}

void TrendView::showEvent(QShowEvent *event) {
    build();
    QGraphicsView::showEvent(event);
}

void TrendView::drawBackground(QPainter *painter, const QRectF &) {
    const Theme &theme = themeOf(this);
    if (m_chart.points > 0)
        ChartPainter(theme.tokens(), theme.fonts()).drawBack(*painter, area(), m_chart);
}

void TrendView::drawForeground(QPainter *painter, const QRectF &) {
    const Theme &theme = themeOf(this);
    const ChartPainter look(theme.tokens(), theme.fonts());
    if (m_chart.points > 0)
        look.drawFront(*painter, area(), m_chart, m_note);
    else
        look.draw(*painter, area(), m_chart); // the sentence alone
}

std::vector<std::vector<std::vector<Chart::Point>>> TrendView::points() {
    build();
    std::vector<std::vector<std::vector<Chart::Point>>> all(m_chart.panels.size());
    for (std::size_t p = 0; p < all.size(); ++p)
        all[p].resize(m_chart.panels[p].series.size());
    for (const Shown &shown : m_shown) {
        const auto given = shown.series->points();
        for (qsizetype i = 0; i < given.size(); ++i) {
            // Of a step's corners only the second one of a day is an observation.
            if (shown.step && i + 1 < given.size() && i > 0 && given[i].x() == given[i + 1].x())
                continue;
            all[shown.panel][shown.of].push_back(
                {m_chart.from.addDays(qRound64(given[i].x())), given[i].y()});
        }
    }
    return all;
}
