// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/chartpainter.h"
#include "app/papers/drawing.h"
#include "app/papers/hatch.h"
#include "app/papers/notesheet.h"

#include <QImage>
#include <algorithm>
#include <array>

namespace {

constexpr qreal kRhythmHeight = 74, kRhythmBase = 26;
constexpr qreal kCell = 11.6, kCalendarLeft = 26, kCalendarHead = 18;
constexpr qreal kKeyFont = 11.5, kKeyGap = 5;
constexpr int kLevels = 5;
constexpr qreal kWedgeHeight = 56, kReasonRow = 24, kReasonGap = 6, kKeyHeight = 24;

/// The square of a day grows with its level, and darkens: hue alone would be lost on grey print.
void drawCell(const Drawing &d, const QRectF &cell, int level, bool future, bool today,
              bool paused = false) {
    const QRectF frame = cell.adjusted(1 * d.px, 1 * d.px, -1 * d.px, -1 * d.px);
    d.painter.setPen(QPen(d.tokens.rule, d.px));
    d.painter.setBrush(future ? QBrush(Qt::NoBrush) : QBrush(d.tokens.desk));
    d.painter.drawRoundedRect(frame, 1.5 * d.px, 1.5 * d.px);
    if (paused)
        paintHatch(d.painter, frame, d.tokens.edge, 4 * d.px, 0.6 * d.px);
    if (level > 0) {
        constexpr std::array share{0.36, 0.52, 0.68, 0.84, 1.0};
        const auto step = static_cast<std::size_t>(std::min(level, 5) - 1);
        const qreal side = frame.width() * share[step];
        d.painter.setPen(Qt::NoPen);
        d.painter.setBrush(d.tokens.ramp[step < 2 ? 0 : step < 4 ? 1 : 2]);
        d.painter.drawRect(
            QRectF(frame.center().x() - side / 2, frame.center().y() - side / 2, side, side));
    }
    if (today) {
        d.painter.setBrush(Qt::NoBrush);
        d.painter.setPen(QPen(d.tokens.ink, 1.6 * d.px));
        d.painter.drawRoundedRect(frame, 2.5 * d.px, 2.5 * d.px);
    }
    d.painter.setBrush(Qt::NoBrush);
}

/// One reason: a scale 0..9, hollow then, filled now.
void drawReason(const Drawing &d, const ReasonsChart::Reason &reason, const QRectF &row,
                qreal scaleLeft) {
    const QColor ink = reason.against   ? d.tokens.kaki
                       : reason.outside ? d.tokens.ink2
                                        : d.tokens.ai;
    const Chart::Mark mark = reason.against   ? Chart::Mark::Square
                             : reason.outside ? Chart::Mark::Diamond
                                              : Chart::Mark::Ring;
    const qreal y = row.center().y();
    const qreal left = scaleLeft, right = row.right() - 24 * d.px;
    const auto x = [&](int value) { return left + (right - left) * value / 9.; };
    d.write(reason.name, d.font(12.5), d.tokens.ink, {row.left(), y});
    d.line({left, y}, {right, y}, d.tokens.rule);
    for (const qreal end : {left, right})
        d.line({end, y - 3 * d.px}, {end, y + 3 * d.px}, d.tokens.edge);
    if (reason.then && reason.now) {
        d.painter.setPen(reason.against ? d.pen(ink, 2.2, {4, 2.4}) : d.pen(ink, 2.2));
        d.painter.drawLine(QPointF(x(*reason.then), y), QPointF(x(*reason.now), y));
    }
    if (reason.then && reason.then != reason.now)
        d.mark(Chart::Mark::Ring, {x(*reason.then), y}, 8, ink, d.tokens.paper, 1.5);
    if (reason.now) {
        d.mark(mark, {x(*reason.now), y}, mark == Chart::Mark::Diamond ? 10 : 8.5, ink, ink, 0);
        d.write(QString::number(*reason.now), d.font(13, true),
                reason.outside ? d.tokens.ink2 : ink, {row.right(), y}, Qt::AlignRight);
    }
}

void drawWedge(const Drawing &d, const ReasonsChart &chart, const QRectF &area) {
    const qreal y = area.top() + 38 * d.px;
    const qreal left = area.left() + d.widthOf(chart.headText, d.font(13)) + 22 * d.px;
    const qreal right = area.right() - d.widthOf(chart.wellText, d.font(13, true)) - 14 * d.px;
    const auto x = [&](int value) { return left + (right - left) * (value + 18) / 36.; };
    d.write(chart.headText, d.font(13), d.tokens.ink2, {left - 8 * d.px, y}, Qt::AlignRight);
    d.write(chart.wellText, d.font(13, true), d.tokens.ai, {right + 7 * d.px, y});
    QPainterPath wedge({left, y - 0.6 * d.px});
    wedge.lineTo(right - 5 * d.px, y - 5 * d.px);
    wedge.quadTo({right, y - 5 * d.px}, {right, y});
    wedge.quadTo({right, y + 5 * d.px}, {right - 5 * d.px, y + 5 * d.px});
    wedge.lineTo(left, y + 0.6 * d.px);
    wedge.closeSubpath();
    d.painter.fillPath(wedge, d.tokens.tint2);
    d.line({x(0), y - 9 * d.px}, {x(0), y + 9 * d.px}, d.tokens.edge);
    const bool moved = chart.then && chart.now && *chart.then != *chart.now;
    if (moved) {
        const qreal from = x(*chart.then), to = x(*chart.now), way = to > from ? 1 : -1;
        const QPointF tip(to - way * 8 * d.px, y);
        d.painter.setPen(d.pen(d.tokens.ai, 1.8));
        d.painter.drawLine(QPointF(from, y), tip);
        d.painter.drawPolyline(QPolygonF{tip + QPointF(-way * 5 * d.px, -4 * d.px), tip,
                                         tip + QPointF(-way * 5 * d.px, 4 * d.px)});
        d.mark(Chart::Mark::Ring, {from, y}, 11, d.tokens.ink2, d.tokens.paper, 1.6);
    }
    if (chart.now)
        d.mark(Chart::Mark::Ring, {x(*chart.now), y}, 12.5, d.tokens.ai, d.tokens.ai, 0);
    // Two names that would touch are parted; one that did not move has only today's.
    const QFont thenFont = d.font(11.5), nowFont = d.font(12, true);
    qreal nowX = chart.now ? x(*chart.now) : 0;
    if (moved) {
        const qreal need =
            (d.widthOf(chart.thenText, thenFont) + d.widthOf(chart.nowText, nowFont)) / 2 +
            6 * d.px;
        qreal thenX = x(*chart.then);
        if (std::abs(nowX - thenX) < need) {
            const qreal push = (need - std::abs(nowX - thenX)) / 2 * (nowX > thenX ? 1 : -1);
            nowX += push;
            thenX -= push;
        }
        d.write(chart.thenText, thenFont, d.tokens.ink2, {thenX, y - 18 * d.px}, Qt::AlignHCenter);
    }
    if (chart.now)
        d.write(chart.nowText, nowFont, d.tokens.ai, {nowX, y - 18 * d.px}, Qt::AlignHCenter);
}

} // namespace

qreal ChartPainter::xOf(const RhythmChart &chart, const QRectF &area, QDate day) const {
    const auto days = static_cast<qreal>(std::max<qint64>(chart.from.daysTo(chart.to), 1));
    return area.left() + 2 * m_px +
           (area.width() - 6 * m_px) * static_cast<qreal>(chart.from.daysTo(day)) / days;
}

QRectF ChartPainter::placeOf(const RhythmChart &chart, const QRectF &area, int touch) const {
    const RhythmChart::Touch &at = chart.touches.at(static_cast<std::size_t>(touch));
    const qreal base = area.top() + kRhythmBase * m_px, high = (at.session ? 16 : 8) * m_px;
    return QRectF(xOf(chart, area, at.day) - 3 * m_px, base - high, 6 * m_px, high)
        .adjusted(-m_px, -2 * m_px, m_px, 2 * m_px);
}

void ChartPainter::drawRhythmAxis(const Drawing &d, const QRectF &area,
                                  const RhythmChart &chart) const {
    const qreal base = area.top() + kRhythmBase * m_px;
    const qreal left = xOf(chart, area, chart.from), right = xOf(chart, area, chart.to);
    for (const Chart::Stretch &pause : chart.pauses) {
        const qreal from = std::max(xOf(chart, area, pause.from), left),
                    to = std::min(xOf(chart, area, pause.to.addDays(1)), right);
        if (to > from)
            paintHatch(d.painter, QRectF(from, base - 17 * m_px, to - from, 17 * m_px),
                       m_tokens.edge, 7 * m_px, m_px);
    }
    d.line({left, base}, {right, base}, m_tokens.edge);
    qreal free = left;
    for (std::size_t i = 0; i < chart.months.size(); ++i) {
        const qreal at = xOf(chart, area, chart.months[i].day);
        d.line({at, base}, {at, base + 3.5 * m_px}, m_tokens.edge);
        if ((chart.months.size() - 1 - i) % 2 == 1 && area.width() < 430 * m_px)
            continue;
        if (at < free || at + d.widthOf(chart.months[i].text, d.axis()) > area.right())
            continue;
        d.write(chart.months[i].text, d.axis(), m_tokens.ink3, {at + 2 * m_px, base + 12 * m_px});
        free = at + d.widthOf(chart.months[i].text, d.axis()) + 5 * m_px;
    }
    if (!chart.key.isEmpty())
        d.write(d.within(chart.key, d.font(11.5), area.width()), d.font(11.5), m_tokens.ink3,
                {left, base + 34 * m_px});
}

void ChartPainter::draw(QPainter &painter, const QRectF &area, const RhythmChart &chart,
                        int touch) const {
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawRhythmAxis(d, area, chart);
    const qreal base = area.top() + kRhythmBase * m_px;
    for (const bool session : {false, true}) // sessions over contacts of the same day
        for (const RhythmChart::Touch &at : chart.touches)
            if (at.session == session) {
                const qreal x = xOf(chart, area, at.day);
                d.line({x, base}, {x, base - (session ? 16 : 8) * m_px},
                       session ? m_tokens.ai : m_tokens.ink2, session ? 2 : 1.4);
            }
    if (touch >= 0 && touch < static_cast<int>(chart.touches.size())) {
        const QRectF mark = placeOf(chart, area, touch);
        painter.setPen(QPen(m_tokens.ink, 1.6 * m_px));
        painter.drawRoundedRect(mark, 3 * m_px, 3 * m_px);
        notesheet::draw(d, area, mark, chart.touches[static_cast<std::size_t>(touch)].facts, {},
                        notesheet::offTheMark(area, mark));
    }
    painter.restore();
}

qreal ChartPainter::heightFor(const RhythmChart &chart) const {
    return (chart.key.isEmpty() ? kRhythmHeight - 24 : kRhythmHeight) * m_px;
}

QRectF ChartPainter::cellOf(const CalendarChart &chart, const QRectF &area, int day) const {
    const qreal left = area.left() + kCalendarLeft * m_px, top = area.top() + kCalendarHead * m_px;
    const qreal cell = std::min((area.right() - left) / std::max(chart.weeks, 1), 2 * kCell * m_px);
    return {left + day / 7 * cell, top + day % 7 * cell, cell, cell};
}

void ChartPainter::draw(QPainter &painter, const QRectF &area, const CalendarChart &chart,
                        int chosen) const {
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF corner = cellOf(chart, area, 0).topLeft();
    const qreal left = corner.x(), top = corner.y(), cell = cellOf(chart, area, 0).width();
    qreal free = left;
    for (const Chart::DayTick &month : chart.months) {
        const auto week = static_cast<qreal>(chart.firstMonday.daysTo(month.day) / 7);
        const qreal at = left + week * cell;
        if (at < free || at + d.widthOf(month.text, d.font(11)) > area.right())
            continue;
        d.write(month.text, d.font(11), m_tokens.ink3, {at, area.top() + 8 * m_px});
        free = at + d.widthOf(month.text, d.font(11)) + 5 * m_px;
    }
    for (std::size_t i = 0; i < chart.weekdays.size(); ++i)
        d.write(chart.weekdays[i], d.font(11), m_tokens.ink3,
                {area.left(), top + cell * (static_cast<qreal>(i) + 0.5)});
    for (std::size_t i = 0; i < chart.days.size(); ++i) {
        const CalendarChart::Day &day = chart.days[i];
        drawCell(d, cellOf(chart, area, static_cast<int>(i)), day.level, day.day > chart.today,
                 day.day == chart.today, day.paused);
    }
    if (chosen >= 0 && chosen < static_cast<int>(chart.days.size())) {
        const QRectF mark = cellOf(chart, area, chosen);
        painter.setPen(QPen(m_tokens.ink, 2 * m_px));
        painter.drawRoundedRect(mark, 2.5 * m_px, 2.5 * m_px);
        notesheet::draw(d, area, mark, chart.days[static_cast<std::size_t>(chosen)].facts, {},
                        notesheet::offTheMark(area, mark));
    }
    painter.restore();
}

void ChartPainter::drawKey(QPainter &painter, const QRectF &area,
                           const CalendarChart &chart) const {
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = d.font(kKeyFont);
    const qreal cell = kCell * m_px, y = area.center().y();
    d.write(chart.fewText, font, m_tokens.ink2, {area.left(), y});
    qreal x = area.left() + d.widthOf(chart.fewText, font) + kKeyGap * m_px;
    for (int level = 0; level <= kLevels; ++level, x += cell)
        drawCell(d, {x, y - cell / 2, cell, cell}, level, false, false);
    d.write(chart.manyText, font, m_tokens.ink2, {x + kKeyGap * m_px, y});
    painter.restore();
}

QSizeF ChartPainter::keySize(const CalendarChart &chart) const {
    QImage nothing(1, 1, QImage::Format_RGB32);
    QPainter painter(&nothing);
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    const qreal words =
        d.widthOf(chart.fewText, d.font(kKeyFont)) + d.widthOf(chart.manyText, d.font(kKeyFont));
    return {words + ((kLevels + 1) * kCell + 2 * kKeyGap) * m_px, (kCell + 4) * m_px};
}

qreal ChartPainter::heightFor(const CalendarChart &chart, qreal width) const {
    const qreal cell =
        std::min((width - kCalendarLeft * m_px) / std::max(chart.weeks, 1), 2 * kCell * m_px);
    return kCalendarHead * m_px + 7 * cell + 2 * m_px;
}

QRectF ChartPainter::rowOf(const ReasonsChart &chart, const QRectF &area, int reason) const {
    qreal y = area.top() + (kWedgeHeight + 8) * m_px;
    for (int i = 0; i <= reason; ++i) {
        if (chart.reasons[static_cast<std::size_t>(i)].outside)
            y += kReasonGap * m_px;
        if (i < reason)
            y += kReasonRow * m_px;
    }
    return {area.left(), y, area.width(), kReasonRow * m_px};
}

void ChartPainter::draw(QPainter &painter, const QRectF &area, const ReasonsChart &chart,
                        int chosen) const {
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart.reasons.empty() && !chart.now) {
        d.write(d.within(chart.hint, d.font(13), area.width()), d.font(13), m_tokens.ink2,
                {area.left(), area.top() + 16 * m_px});
        painter.restore();
        return;
    }
    drawWedge(d, chart, area);
    qreal names = 0;
    for (const ReasonsChart::Reason &reason : chart.reasons)
        names = std::max(names, d.widthOf(reason.name, d.font(12.5)));
    const qreal scaleLeft = area.left() + std::min(names + 16 * m_px, area.width() * 0.6);
    for (std::size_t i = 0; i < chart.reasons.size(); ++i) {
        const QRectF row = rowOf(chart, area, static_cast<int>(i));
        if (chart.reasons[i].outside) {
            const qreal y = row.top() - kReasonGap / 2 * m_px;
            d.line({area.left(), y}, {area.right(), y}, m_tokens.rule2);
        }
        drawReason(d, chart.reasons[i], row, scaleLeft);
    }
    if (!chart.key.isEmpty() && !chart.reasons.empty()) {
        const qreal under = rowOf(chart, area, static_cast<int>(chart.reasons.size()) - 1).bottom();
        d.write(chart.key, d.font(11.5), m_tokens.ink3, {area.left(), under + 13 * m_px});
    }
    if (chosen >= 0 && chosen < static_cast<int>(chart.reasons.size())) {
        const QRectF row = rowOf(chart, area, chosen);
        painter.setPen(QPen(m_tokens.ink, 1.6 * m_px));
        painter.drawRoundedRect(row.adjusted(scaleLeft - area.left() - 8 * m_px, m_px, 0, -m_px),
                                4 * m_px, 4 * m_px);
        notesheet::draw(d, area, row, chart.reasons[static_cast<std::size_t>(chosen)].facts, {},
                        notesheet::offTheMark(area, row));
    }
    painter.restore();
}

qreal ChartPainter::heightFor(const ReasonsChart &chart) const {
    if (chart.reasons.empty())
        return (chart.now ? kWedgeHeight : 32) * m_px;
    return (kWedgeHeight + 14 + kReasonRow * static_cast<qreal>(chart.reasons.size()) +
            (chart.key.isEmpty() ? 0 : kKeyHeight)) *
           m_px;
}

void ChartPainter::draw(QPainter &painter, const QRectF &area, const SparkChart &chart) const {
    if (chart.values.isEmpty())
        return;
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Always eight places on 0..10, so that two clients' lines can be read alike.
    const QRectF plot = area.adjusted(4 * m_px, 4 * m_px, -5 * m_px, -4 * m_px);
    const auto n = chart.values.size();
    QPolygonF line;
    for (qsizetype i = 0; i < n; ++i)
        line << QPointF(plot.right() - plot.width() * static_cast<qreal>(n - 1 - i) / 7,
                        plot.bottom() - plot.height() * std::clamp(chart.values[i], 0., 10.) / 10);
    d.line({plot.left(), plot.center().y()}, {plot.right(), plot.center().y()}, m_tokens.rule);
    painter.setPen(d.pen(m_tokens.energy, 1.6));
    painter.drawPolyline(line);
    if (chart.signalled)
        d.mark(Chart::Mark::Diamond, line.back(), 7, m_tokens.kaki, m_tokens.kaki, 0);
    else
        d.mark(Chart::Mark::Ring, line.back(), 5.4, m_tokens.energy, m_tokens.energy, 0);
    painter.restore();
}
