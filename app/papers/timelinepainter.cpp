// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/chartpainter.h"
#include "app/papers/drawing.h"
#include "app/papers/icons.h"
#include "app/papers/notesheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kHead = 28, kRow = 58, kLane = 18, kLabel = 206, kAfter = 28;

/// Of one goal: its own two lines, and one for each action in sight.
qreal heightOf(const TimelineChart::Row &row) {
    const auto lines = static_cast<qreal>(row.lanes.size() + (row.more.isEmpty() ? 0 : 1));
    return kRow + (lines > 0 ? kLane * lines + 4 : 0);
}

/// Where everything stands.
struct Places {
    const TimelineChart &chart;
    QRectF area;
    qreal px, left, right;

    Places(const TimelineChart &described, const QRectF &within, qreal pixel)
        : chart(described), area(within), px(pixel),
          left(within.left() + std::min(kLabel * pixel, within.width() * 0.4)),
          right(within.right() - kAfter * pixel) {}
    qreal top(std::size_t row) const {
        qreal y = area.top() + kHead * px;
        for (std::size_t i = 0; i < row && i < chart.rows.size(); ++i)
            y += heightOf(chart.rows[i]) * px;
        return y;
    }
    qreal bar(std::size_t row) const { return top(row) + (kRow / 2 - 2) * px; }
    qreal lane(std::size_t row, std::size_t lane) const {
        return top(row) + (kRow - 4 + kLane * (static_cast<qreal>(lane) + 0.5)) * px;
    }
    qreal x(QDate day) const {
        const auto days = static_cast<qreal>(std::max<qint64>(chart.from.daysTo(chart.to), 1));
        return left + (right - left) * static_cast<qreal>(chart.from.daysTo(day)) / days;
    }
    QRectF row(std::size_t i) const {
        return {area.left(), top(i), area.width(), heightOf(chart.rows[i]) * px};
    }
};

/// The goals' rows over the months, one after the other.
class TimelinePicture {
public:
    TimelinePicture(const Drawing &drawing, const QRectF &area, const TimelineChart &chart,
                    qint64 chosen)
        : d(drawing), m_area(area), m_chart(chart), m_chosen(chosen),
          m_places(chart, area, drawing.px), m_left(m_places.left) {}

    void draw() {
        drawGround();
        drawToday(); // under the rows, so that a name's rim parts the line
        for (std::size_t i = 0; i < m_chart.rows.size(); ++i)
            drawRow(i);
    }

private:
    qreal top(std::size_t row) const { return m_places.top(row); }
    qreal x(QDate day) const { return m_places.x(day); }

    void drawGround() {
        const qreal bottom = top(m_chart.rows.size());
        qreal free = m_left;
        for (std::size_t i = 0; i < m_chart.rows.size(); ++i)
            if (m_chart.rows[i].goal == m_chosen) {
                d.painter.setPen(Qt::NoPen);
                d.painter.setBrush(d.tokens.tint);
                d.painter.drawRoundedRect(m_places.row(i), 5 * d.px, 5 * d.px);
                d.painter.setBrush(Qt::NoBrush);
            }
        const QFont font = d.font(11.5);
        d.write(elided(m_chart.purpose, font, m_left - m_area.left() - 20 * d.px), font,
                d.tokens.ink2, {m_area.left() + 12 * d.px, m_area.top() + 15 * d.px});
        const qreal todayRoom = 24 * d.px;
        std::vector<qreal> places;
        for (const Chart::DayTick &month : m_chart.months)
            places.push_back(x(month.day));
        const std::size_t stride = d.stride(m_chart.months, places, font);
        for (std::size_t i = 0; i < m_chart.months.size(); ++i) {
            const Chart::DayTick &month = m_chart.months[i];
            const qreal at = places[i];
            d.line({at, m_area.top() + (kHead - 4) * d.px}, {at, bottom}, d.tokens.rule2);
            const qreal left = at + 4 * d.px, width = d.widthOf(month.text, font);
            const qreal today = x(m_chart.today);
            if (i % stride != 0 || left < free ||
                (left < today + todayRoom && left + width > today - todayRoom))
                continue;
            d.write(month.text, font, d.tokens.ink3, {left, m_area.top() + 15 * d.px});
            free = left + width + 4 * d.px;
        }
        for (std::size_t i = 0; i <= m_chart.rows.size(); ++i)
            if (i > 0)
                d.line({m_area.left(), top(i)}, {m_area.right(), top(i)}, d.tokens.rule);
    }

    QString elided(const QString &text, const QFont &font, qreal width) const {
        return d.within(text, font, width);
    }

    void drawRow(std::size_t index) {
        const TimelineChart::Row &row = m_chart.rows[index];
        const qreal top = this->top(index), bar = m_places.bar(index);
        const QColor ground = row.goal == m_chosen ? d.tokens.tint : d.tokens.paper;
        const QFont title = d.font(13, true), small = d.font(11.5);
        const qreal room = m_left - m_area.left() - 20 * d.px;
        d.write(elided(row.title, title, room), title, d.tokens.ink,
                {m_area.left() + 12 * d.px, top + 20 * d.px});
        paintIcon(
            d.painter, QRectF(m_area.left() + 11 * d.px, top + 32 * d.px, 14 * d.px, 14 * d.px),
            row.rooted ? u"root"_s : u"well-none"_s, row.rooted ? d.tokens.ai : d.tokens.ink2);
        d.write(elided(row.under, small, room - 18 * d.px), small, d.tokens.ink2,
                {m_area.left() + 29 * d.px, top + 39 * d.px});
        drawBar(row, bar);
        m_slipped = m_left;
        for (const TimelineChart::Step &step : row.steps)
            if (!step.slip.isEmpty())
                drawSlip(step, bar, ground);
        m_names.clear();
        for (const TimelineChart::Step &step : row.steps)
            drawStep(row, step, bar, ground);
        for (std::size_t i = 0; i < row.lanes.size(); ++i)
            drawLane(row, row.lanes[i], m_places.lane(index, i), ground);
        if (!row.more.isEmpty())
            d.write(elided(row.more, small, room - 18 * d.px), small, d.tokens.ink3,
                    {m_area.left() + 29 * d.px, m_places.lane(index, row.lanes.size())});
    }

    /// An action: thin from its first day to its last, a dot on each day it was done.
    void drawLane(const TimelineChart::Row &row, const TimelineChart::Lane &lane, qreal y,
                  const QColor &ground) {
        const QFont font = d.font(11.5);
        const QColor ink = d.ink(row.ink);
        d.write(elided(lane.text, font, m_left - m_area.left() - 38 * d.px), font, d.tokens.ink2,
                {m_area.left() + 29 * d.px, y});
        const qreal from = x(lane.from), to = x(lane.to);
        const qreal now = std::clamp(x(m_chart.today), from, std::max(from, to));
        d.line({from, y}, {now, y}, ink, 1.2);
        d.painter.setPen(d.pen(d.tokens.edge, 1, {2, 2.4}));
        d.painter.drawLine(QPointF(now, y), QPointF(to, y));
        qreal free = -1e9;
        for (const QDate day : lane.days) {
            const QPointF at(x(day), y);
            if (at.x() < free) // the same column of pixels
                continue;
            free = at.x() + d.px / 2;
            d.mark(Chart::Mark::Ring, at, 4.4, ink, ink, 0);
        }
        if (lane.ends)
            d.mark(Chart::Mark::Square, {to, y}, 6.4, lane.done ? ink : d.tokens.ink,
                   lane.done ? ink : ground, 1.3);
    }

    void drawBar(const TimelineChart::Row &row, qreal y) {
        const QColor ink = d.ink(row.ink);
        const qreal from = x(std::max(row.from, m_chart.from));
        const qreal now = std::clamp(x(m_chart.today), from, std::max(x(row.to), from));
        const bool loose = row.ink == Chart::Ink::Road;
        d.painter.setPen(d.pen(ink, 3, loose ? QList<qreal>{5, 3} : QList<qreal>{}));
        d.painter.drawLine(QPointF(from, y), QPointF(now, y));
        if (x(row.to) > now) {
            d.painter.setPen(
                d.pen(d.tokens.edge, 1.2, loose ? QList<qreal>{5, 3} : QList<qreal>{}));
            d.painter.drawLine(QPointF(now, y), QPointF(x(row.to), y));
        }
    }

    /// From where a step was first agreed to where it is due now.
    void drawSlip(const TimelineChart::Step &step, qreal y, const QColor &ground) {
        const qreal from = x(step.firstDay), to = x(step.day);
        const qreal high = y - 13 * d.px, corner = std::min(9 * d.px, std::abs(to - from) / 2);
        const qreal way = to >= from ? 1 : -1;
        QPainterPath arc({from, y - 5 * d.px});
        arc.quadTo({from, high}, {from + way * corner, high});
        arc.lineTo(to - way * corner, high);
        arc.quadTo({to, high}, {to, y - 7 * d.px});
        d.painter.setPen(d.pen(d.tokens.kaki, 1.2, {3, 2}));
        d.painter.drawPath(arc);
        d.painter.setPen(d.pen(d.tokens.kaki, 1.2));
        d.painter.drawPolyline(QPolygonF{{to - way * 5 * d.px, y - 10 * d.px},
                                         {to, y - 6.5 * d.px},
                                         {to + way * 0.5 * d.px, y - 11.5 * d.px}});
        d.mark(Chart::Mark::Diamond, {from, y}, 8, d.tokens.kaki, ground, 1.3);
        const QFont font = d.font(11);
        const QPointF at((from + to) / 2, high - 5 * d.px);
        const QRectF box = d.box(step.slip, font, at, Qt::AlignHCenter);
        if (box.left() < m_slipped) // among many only the table tells each
            return;
        m_slipped = box.right() + 3 * d.px;
        // A rim would let the arc through between two words, where it reads as a point.
        d.painter.fillRect(box.adjusted(-1.5 * d.px, 0, 1.5 * d.px, 0), ground);
        d.write(step.slip, font, d.tokens.kaki, at, Qt::AlignHCenter);
    }

    void drawStep(const TimelineChart::Row &row, const TimelineChart::Step &step, qreal y,
                  const QColor &ground) {
        const QPointF at(x(step.day), y);
        const qreal size = step.end ? 13 : 10;
        if (step.done)
            d.mark(Chart::Mark::Diamond, at, size, d.ink(row.ink), d.ink(row.ink), 1.2);
        else
            d.mark(Chart::Mark::Diamond, at, size, d.tokens.ink, ground, 1.5);
        const QFont font = d.font(11, step.end);
        // Names step aside from the one before and from the edge; one that finds no room is
        // left to the table and the tooltip.
        QRectF box = d.box(step.name, font, {at.x(), y + 17 * d.px}, Qt::AlignHCenter);
        if (box.right() > m_area.right())
            box.moveRight(m_area.right());
        box.moveLeft(std::max(box.left(), m_left));
        for (const QRectF &other : m_names)
            if (other.adjusted(-5 * d.px, 0, 5 * d.px, 0).intersects(box) &&
                other.right() + 5 * d.px + box.width() / 4 < at.x() + box.width() / 2)
                box.moveLeft(other.right() + 6 * d.px);
        for (const QRectF &other : m_names)
            if (other.intersects(box))
                return;
        m_names.push_back(box);
        const QPointF place(box.left(), box.center().y());
        d.halo(step.name, font, ground, place);
        d.write(step.name, font, step.end ? d.tokens.ink : d.tokens.ink2, place);
    }

    void drawToday() {
        const qreal at = x(m_chart.today);
        d.painter.setPen(d.pen(d.tokens.ai, 1.2, {2, 2.4}));
        d.painter.drawLine(QPointF(at, m_area.top() + 22 * d.px),
                           QPointF(at, top(m_chart.rows.size())));
        const QFont font = d.font(11, true);
        const qreal width = d.widthOf(m_chart.todayText, font) + 16 * d.px;
        d.painter.setPen(Qt::NoPen);
        d.painter.setBrush(d.tokens.ai);
        d.painter.drawRoundedRect(QRectF(at - width / 2, m_area.top() + 6 * d.px, width, 17 * d.px),
                                  3 * d.px, 3 * d.px);
        d.painter.setBrush(Qt::NoBrush);
        d.write(m_chart.todayText, font, d.tokens.paper, {at, m_area.top() + 14.5 * d.px},
                Qt::AlignHCenter);
    }

    const Drawing &d;
    const QRectF m_area;
    const TimelineChart &m_chart;
    const qint64 m_chosen;
    const Places m_places;
    const qreal m_left;
    std::vector<QRectF> m_names;
    qreal m_slipped = 0; ///< right end of the last slip's words
};

} // namespace

QStringList ChartPainter::stopsOf(const TimelineChart::Row &row) {
    QStringList stops;
    for (const TimelineChart::Step &step : row.steps)
        stops << step.facts;
    for (const TimelineChart::Lane &lane : row.lanes)
        stops << lane.facts;
    return stops;
}

QRectF ChartPainter::rowOf(const TimelineChart &chart, const QRectF &area, int row) const {
    return Places(chart, area, m_px).row(static_cast<std::size_t>(row));
}

QRectF ChartPainter::placeOf(const TimelineChart &chart, const QRectF &area, int row,
                             int stop) const {
    const Places places(chart, area, m_px);
    const auto index = static_cast<std::size_t>(row);
    const TimelineChart::Row &at = chart.rows.at(index);
    const auto n = static_cast<std::size_t>(stop);
    QPointF middle;
    if (n < at.steps.size()) {
        middle = {places.x(at.steps[n].day), places.bar(index)};
    } else {
        const TimelineChart::Lane &lane = at.lanes.at(n - at.steps.size());
        const QDate day = lane.ends           ? lane.to
                          : lane.days.empty() ? std::clamp(chart.today, lane.from, lane.to)
                                              : lane.days.back();
        middle = {places.x(day), places.lane(index, n - at.steps.size())};
    }
    const qreal r = 9 * m_px;
    return {middle.x() - r, middle.y() - r, 2 * r, 2 * r};
}

void ChartPainter::draw(QPainter &painter, const QRectF &area, const TimelineChart &chart,
                        qint64 chosenGoal, int stop) const {
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart.rows.empty()) {
        d.write(chart.hint, d.font(13), m_tokens.ink2, area.center(), Qt::AlignHCenter);
        painter.restore();
        return;
    }
    TimelinePicture(d, area, chart, chosenGoal).draw();
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const QStringList stops = stopsOf(chart.rows[i]);
        if (chart.rows[i].goal != chosenGoal || stop < 0 || stop >= stops.size())
            continue;
        const QRectF mark = placeOf(chart, area, static_cast<int>(i), stop);
        painter.setPen(QPen(m_tokens.ink, 1.6 * m_px));
        painter.drawEllipse(mark);
        notesheet::draw(d, area, mark, stops[stop], {}, notesheet::offTheMark(area, mark));
    }
    painter.restore();
}

qreal ChartPainter::heightFor(const TimelineChart &chart) const {
    if (chart.rows.empty())
        return (kHead + kRow + 1) * m_px;
    const Places places(chart, {}, m_px);
    return places.top(chart.rows.size()) + m_px;
}

int ChartPainter::rowAt(const TimelineChart &chart, const QRectF &area, qreal y) const {
    const Places places(chart, area, m_px);
    for (std::size_t i = 0; i < chart.rows.size(); ++i)
        if (y >= places.top(i) && y < places.top(i + 1))
            return static_cast<int>(i);
    return -1;
}
