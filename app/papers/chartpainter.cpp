// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/chartpainter.h"

#include "app/language.h"
#include "app/papers/chartwords.h"
#include "app/papers/drawing.h"
#include "app/papers/hatch.h"

#include <QFontMetricsF>
#include <QImage>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMonthsHeight = 20; ///< room for the names of the months
constexpr qreal kPanelGap = 11;
constexpr qreal kAfterLast = 8;   ///< hairlines go on for this after the last day
constexpr qreal kMostLeft = 0.5;  ///< of the width, for the names of the values
constexpr qreal kFewMonths = 430; ///< under this width every second month has a name

Chart::Point lastPoint(const Chart::Series &series) {
    for (auto piece = series.pieces.rbegin(); piece != series.pieces.rend(); ++piece)
        if (!piece->empty())
            return piece->back();
    return {};
}

/// The corners of one piece's line.
QPolygonF corners(const ChartPainter::Frame &frame, int panel, const Chart::Series &series,
                  const std::vector<Chart::Point> &piece) {
    QPolygonF line;
    for (const Chart::Point &point : piece) {
        const QPointF at = frame.at(panel, point);
        if (series.step && !line.isEmpty())
            line << QPointF(at.x(), line.back().y());
        line << at;
    }
    return line;
}

void drawSeries(const Drawing &d, const ChartPainter::Frame &frame, int panel,
                const Chart::Series &series, const QColor &ground) {
    const QColor ink = d.ink(series.ink);
    d.painter.setRenderHint(QPainter::Antialiasing);
    if (series.line)
        for (const auto &piece : series.pieces) {
            if (piece.size() < 2)
                continue;
            d.painter.setPen(d.curve(series));
            d.painter.setBrush(Qt::NoBrush);
            d.painter.drawPolyline(corners(frame, panel, series, piece));
        }
    const qreal size = Drawing::markSize(series, frame.spacing(series));
    const bool dense = Drawing::isDense(size);
    const QColor hollow = series.mark == Chart::Mark::Diamond ? ground : QColor(Qt::transparent);
    for (const auto &piece : series.pieces)
        for (const Chart::Point &point : piece)
            if (size > 0)
                d.mark(series.mark, frame.at(panel, point), size, ink, dense ? ink : hollow,
                       dense ? 0 : Drawing::markWidth(series.mark));
    if (series.lastFilled && !series.pieces.empty()) {
        const Chart::Mark mark = Drawing::lastMark(series.ink);
        d.mark(mark, frame.at(panel, lastPoint(series)), Drawing::markSize(mark, true), ink, ink,
               0);
    }
}

void drawMonths(const Drawing &d, const ChartPainter::Frame &frame, const Chart &chart) {
    const qreal base = frame.plot.bottom();
    const QFont font = d.axis();
    qreal free = frame.plot.left() - 100 * d.px;
    // Counted from the month of today, which always has its name.
    std::size_t current = chart.months.empty() ? 0 : chart.months.size() - 1;
    while (current > 0 && chart.today.isValid() && chart.months[current].day > chart.today)
        --current;
    std::vector<qreal> places;
    for (const Chart::DayTick &month : chart.months)
        places.push_back(frame.x(month.day));
    const std::size_t stride =
        std::max<std::size_t>(frame.everySecondMonth ? 2 : 1, d.stride(chart.months, places, font));
    for (std::size_t i = 0; i < chart.months.size(); ++i) {
        const qreal x = places[i];
        d.line({x, base}, {x, base + 3.5 * d.px}, d.tokens.edge);
        const QString &name = chart.months[i].text;
        const bool named = i % stride == current % stride;
        if (!named || x < free)
            continue;
        d.write(name, font, d.tokens.ink3, {x + 2.5 * d.px, base + 11 * d.px});
        free = x + 2.5 * d.px + d.widthOf(name, font) + 3 * d.px;
    }
    free = frame.plot.left() - 100 * d.px;
    for (const QDate day : chart.sessionDays) {
        const qreal x = frame.x(day);
        if (x < free) // ten years of weeks would be one thick bar
            continue;
        free = x + 2.5 * d.px;
        d.line({x, base}, {x, base - 3.5 * d.px}, d.tokens.ink2);
    }
}

/// A value's name, of which the wording gives way before the level at its end.
QString tickWithin(const Drawing &d, const QString &text, const QFont &font, qreal room) {
    const qsizetype last = text.lastIndexOf(u' ');
    if (last < 0 || d.widthOf(text, font) <= room)
        return d.within(text, font, room);
    const QString level = text.mid(last);
    return d.within(text.left(last), font, room - d.widthOf(level, font)) + level;
}

/// Divides the plot among the panels by their shares.
void stack(ChartPainter::Frame &frame, const Chart &chart, qreal px) {
    qreal shares = 0;
    for (const Chart::Panel &panel : chart.panels)
        shares += panel.share;
    const qreal gaps =
        kPanelGap * px * static_cast<qreal>(std::max<std::size_t>(chart.panels.size(), 1) - 1);
    qreal y = frame.plot.top();
    for (const Chart::Panel &panel : chart.panels) {
        const qreal height = (frame.plot.height() - gaps) * panel.share / shares;
        frame.panels.emplace_back(frame.plot.left(), y, frame.plot.width(), height);
        frame.lows.push_back(panel.low);
        frame.highs.push_back(panel.high);
        y += height + kPanelGap * px;
    }
}

} // namespace

QString noteText(const Chart::Note &note) {
    return note.words.isEmpty() ? note.facts : note.facts + u' ' + language::quoted(note.words);
}

ChartPainter::ChartPainter(const Tokens &tokens, const Fonts &fonts)
    : m_tokens(tokens), m_fonts(fonts), m_px(fonts.ratio()) {}

ChartPainter ChartPainter::onPaper(const Tokens &tokens, const Fonts &fonts, qreal px) {
    ChartPainter made(tokens, fonts);
    made.m_px = px;
    made.m_paper = true;
    return made;
}

qreal ChartPainter::Frame::x(QDate day) const {
    const qint64 days = std::max<qint64>(from.daysTo(to), 1);
    return plot.left() +
           plot.width() * static_cast<qreal>(from.daysTo(day)) / static_cast<qreal>(days);
}

qreal ChartPainter::Frame::y(int panel, double value) const {
    const auto i = static_cast<std::size_t>(panel);
    const double span = highs[i] - lows[i];
    return panels[i].bottom() - panels[i].height() * (value - lows[i]) / (span > 0 ? span : 1);
}

qreal ChartPainter::Frame::spacing(const Chart::Series &series) const {
    qsizetype count = 0;
    QDate first, last;
    for (const auto &piece : series.pieces) {
        count += static_cast<qsizetype>(piece.size());
        if (!piece.empty()) {
            first = first.isValid() ? first : piece.front().day;
            last = piece.back().day;
        }
    }
    if (count < 2)
        return 1e6;
    return (x(last) - x(first)) / px / static_cast<qreal>(count - 1);
}

QPointF ChartPainter::Frame::placeOf(const Chart::Note &note) const {
    // An event hangs from its panel's upper edge.
    return note.event
               ? QPointF(x(note.day), panels[static_cast<std::size_t>(note.panel)].top() + 3.5 * px)
               : at(note.panel, {note.day, note.value});
}

int ChartPainter::Frame::noteAt(const Chart &chart, const QPointF &position, qreal reach) const {
    int nearest = -1;
    for (std::size_t i = 0; i < chart.notes.size(); ++i) {
        const Chart::Note &note = chart.notes[i];
        const QPointF away = placeOf(note) - position;
        // In a lower panel the day alone decides: its point is told in the upper one's note.
        const bool below = note.panel == 0 && panels.size() > 1 && panels.back().contains(position);
        const qreal distance = below ? std::abs(away.x()) * 2 : std::hypot(away.x(), away.y());
        if (distance < reach) {
            reach = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

ChartPainter::Frame ChartPainter::frame(const Chart &chart, const QRectF &area,
                                        QPaintDevice *device) const {
    QImage nothing;
    if (!device) {
        nothing = QImage(1, 1, QImage::Format_RGB32);
        device = &nothing;
    }
    const auto width = [&](const QString &text, qreal size, bool strong) {
        QFont font = m_fonts.on(Fonts::Voice::Gothic, m_paper ? size * 0.75 : size, strong);
        if (m_paper) {
            font.setPixelSize(qRound(size * m_px));
            font.setHintingPreference(QFont::PreferNoHinting);
        }
        return QFontMetricsF(font, device).horizontalAdvance(text);
    };
    Frame made;
    made.from = chart.from;
    made.to = chart.to;
    made.px = m_px;
    qreal left = 18 * m_px;
    for (const Chart::Panel &panel : chart.panels)
        for (const Chart::ValueTick &tick : panel.ticks)
            left = std::max(left, width(tick.text, 10.5, tick.strong) + 8 * m_px);
    // An agreed wording may be a sentence: the plot keeps more than half.
    left = std::min(left, area.width() * kMostLeft);
    // Words after the last point need room: the plot is as wide as the tightest of them lets it.
    const qreal days = static_cast<qreal>(std::max<qint64>(chart.from.daysTo(chart.to), 1));
    qreal plotWidth = area.width() - left - kAfterLast * m_px;
    const auto reserve = [&](QDate day, qreal words) {
        const qreal share = static_cast<qreal>(chart.from.daysTo(day)) / days;
        if (share > 0.02)
            plotWidth = std::min(plotWidth, (area.width() - left - words) / share);
    };
    for (const Chart::Panel &panel : chart.panels) {
        for (const Chart::EndLabel &label : panel.endLabels)
            for (const auto &words : label.words)
                reserve(chart.today.isValid() ? std::max(label.day, chart.today) : label.day,
                        width(words.text, words.strong ? 12 : 11, words.strong) + 9 * m_px);
        if (panel.target)
            reserve(panel.target->day, width(panel.target->text, 11, false) + 10 * m_px);
    }
    if (!chart.months.empty())
        reserve(chart.months.back().day, width(chart.months.back().text, 10.5, false) + 4 * m_px);
    plotWidth = std::max(plotWidth, area.width() / 4);
    const qreal top = area.top() + 7 * m_px;
    const qreal bottom = area.bottom() - kMonthsHeight * m_px;
    made.plot = QRectF(area.left() + left, top, plotWidth, std::max<qreal>(bottom - top, 1));
    made.right = std::min(made.plot.right() + kAfterLast * m_px, area.right());
    made.everySecondMonth = area.width() < kFewMonths * m_px;
    stack(made, chart, m_px);
    return made;
}

void ChartPainter::drawBack(QPainter &painter, const QRectF &area, const Chart &chart) const {
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    const Frame f = frame(chart, area, painter.device());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        const Chart::Panel &panel = chart.panels[i];
        const int n = static_cast<int>(i);
        if (panel.band) {
            const qreal from = std::max(f.x(panel.band->from), f.plot.left());
            const qreal to = f.x(panel.band->to);
            const qreal high = f.y(n, std::min(panel.band->high, panel.high));
            const qreal low = f.y(n, std::max(panel.band->low, panel.low));
            painter.fillRect(QRectF(from, high, to - from, low - high), m_tokens.band);
        }
        for (const Chart::ValueTick &tick : panel.ticks) {
            const qreal y = f.y(n, tick.value);
            const bool base =
                n + 1 == static_cast<int>(chart.panels.size()) && tick.value == panel.low;
            d.line({f.plot.left(), y}, {f.right, y},
                   base || tick.strong ? m_tokens.edge : m_tokens.rule, tick.strong ? 1.4 : 1);
            const QFont font = d.font(10.5, tick.strong);
            const qreal right = f.plot.left() - 6 * m_px;
            d.write(tickWithin(d, tick.text, font, right - area.left()), font,
                    tick.strong ? m_tokens.ink : m_tokens.ink3, {right, y}, Qt::AlignRight);
        }
    }
    for (const Chart::Stretch &pause : chart.pauses) {
        const qreal from = std::max(f.x(pause.from), f.plot.left());
        const qreal to = std::min(f.x(pause.to.addDays(1)), f.right);
        if (to > from)
            paintHatch(painter, QRectF(from, f.plot.top(), to - from, f.plot.height()),
                       m_tokens.rule, (m_paper ? 5 : 7) * m_px, (m_paper ? 0.6 : 1) * m_px);
    }
    drawMonths(d, f, chart);
    painter.restore();
}

void ChartPainter::drawCurves(QPainter &painter, const QRectF &area, const Chart &chart) const {
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    const Frame f = frame(chart, area, painter.device());
    painter.save();
    for (std::size_t i = 0; i < chart.panels.size(); ++i)
        for (const Chart::Series &series : chart.panels[i].series)
            drawSeries(d, f, static_cast<int>(i), series, m_tokens.paper);
    painter.restore();
}

void ChartPainter::drawFront(QPainter &painter, const QRectF &area, const Chart &chart,
                             int note) const {
    const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
    const Frame f = frame(chart, area, painter.device());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart.today.isValid() && chart.today <= chart.to) {
        const qreal x = f.x(chart.today);
        painter.setPen(d.pen(m_tokens.ink, 1, {2, 2.4}));
        painter.drawLine(QPointF(x, f.plot.top() - 5 * m_px),
                         QPointF(x, f.plot.bottom() + 3 * m_px));
    }
    ChartWords words(d, f, chart, area, m_tokens.paper);
    words.draw();
    if (note >= 0 && note < static_cast<int>(chart.notes.size()))
        words.drawNote(chart.notes[static_cast<std::size_t>(note)]);
    painter.restore();
}

void ChartPainter::draw(QPainter &painter, const QRectF &area, const Chart &chart, int note) const {
    if (chart.points == 0) {
        const Drawing d(painter, m_tokens, m_fonts, m_px, m_paper);
        painter.save();
        d.write(chart.hint, d.font(13), m_tokens.ink2, area.center(), Qt::AlignHCenter);
        painter.restore();
        return;
    }
    drawBack(painter, area, chart);
    drawCurves(painter, area, chart);
    drawFront(painter, area, chart, note);
}
