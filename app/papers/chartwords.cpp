// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/chartwords.h"

#include "app/papers/drawing.h"
#include "app/papers/notesheet.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace {
constexpr qreal kEvent = 7; ///< width and height of an event's mark
}

ChartWords::ChartWords(const Drawing &drawing, const ChartPainter::Frame &frame, const Chart &chart,
                       const QRectF &area, const QColor &ground)
    : d(drawing), f(frame), m_chart(chart), m_area(area), m_ground(ground) {
    collectInk();
}

void ChartWords::collectInk() {
    const qreal step = 3 * d.px;
    for (std::size_t i = 0; i < m_chart.panels.size(); ++i) {
        const int panel = static_cast<int>(i);
        for (const Chart::Series &series : m_chart.panels[i].series)
            for (const auto &piece : series.pieces)
                for (std::size_t k = 0; k < piece.size(); ++k) {
                    const QPointF to = f.at(panel, piece[k]);
                    m_ink.push_back(to);
                    if (!series.line || k == 0)
                        continue;
                    const QPointF from = f.at(panel, piece[k - 1]);
                    const QPointF bend = series.step ? QPointF(to.x(), from.y()) : from;
                    for (const QLineF &line : {QLineF(from, bend), QLineF(bend, to)})
                        for (qreal at = step; at < line.length(); at += step)
                            m_ink.push_back(line.pointAt(at / line.length()));
                }
    }
}

qreal ChartWords::covered(const QRectF &box) const {
    const QRectF wide = box.adjusted(-3 * d.px, -2 * d.px, 3 * d.px, 2 * d.px);
    qreal hidden = 0;
    for (const QPointF &point : m_ink)
        hidden += wide.contains(point) ? 1 : 0;
    for (const QRectF &other : m_taken)
        hidden += wide.intersects(other) ? 40 : 0;
    if (!m_area.adjusted(-d.px, -d.px, d.px, d.px).contains(box))
        hidden += 60;
    if (m_chart.today.isValid()) {
        const qreal today = f.x(m_chart.today);
        hidden += wide.left() < today && wide.right() > today ? 6 : 0;
    }
    return hidden;
}

bool ChartWords::crossesHairline(const QRectF &box) const {
    if (box.left() > f.right)
        return false;
    for (std::size_t i = 0; i < m_chart.panels.size(); ++i)
        for (const Chart::ValueTick &tick : m_chart.panels[i].ticks) {
            const qreal y = f.y(static_cast<int>(i), tick.value);
            if (y > box.top() && y < box.bottom())
                return true;
        }
    return false;
}

QRectF ChartWords::best(const std::vector<QRectF> &places) const {
    QRectF found = places.front();
    qreal least = covered(found);
    for (const QRectF &place : places) {
        const qreal hidden = covered(place);
        if (hidden < least) {
            least = hidden;
            found = place;
        }
    }
    return found;
}

void ChartWords::drawWords(const QString &text, const QFont &font, const QColor &color,
                           QPointF at) {
    // On paper a rim is drawn only where it is needed: it is a path, and heavy in a PDF.
    const QRectF box = d.box(text, font, at, Qt::AlignLeft);
    if (!d.paper || crossesHairline(box) ||
        std::any_of(m_ink.begin(), m_ink.end(),
                    [&](const QPointF &point) { return box.contains(point); }))
        d.halo(text, font, m_ground, at);
    d.write(text, font, color, at);
}

void ChartWords::draw() {
    for (std::size_t i = 0; i < m_chart.panels.size(); ++i)
        if (m_chart.panels[i].target)
            drawTarget(static_cast<int>(i));
    for (std::size_t i = 0; i < m_chart.panels.size(); ++i)
        drawEvents(static_cast<int>(i));
    for (std::size_t i = 0; i < m_chart.panels.size(); ++i) {
        const int panel = static_cast<int>(i);
        for (const Chart::EndLabel &label : m_chart.panels[i].endLabels)
            drawEndLabel(panel, label);
        for (const Chart::Remark &remark : m_chart.panels[i].remarks)
            drawRemark(panel, remark);
        if (m_chart.panels[i].band)
            drawBandName(panel);
    }
    if (!m_chart.hint.isEmpty())
        drawHint();
}

void ChartWords::drawBandName(int panel) {
    const Chart::Panel &described = m_chart.panels[static_cast<std::size_t>(panel)];
    const Chart::Band &band = *described.band;
    const QFont font = d.font(10.5);
    const qreal left = std::max(f.x(band.from), f.plot.left()) + 6 * d.px;
    const qreal right = f.x(band.to) - d.widthOf(band.name, font) - 4 * d.px;
    const qreal edge = f.y(panel, std::max(band.low, described.low));
    // Below its edge; inside where the band reaches down to the panel's own.
    const bool hasRoom = edge + 14 * d.px < f.panels[static_cast<std::size_t>(panel)].bottom();
    std::vector<qreal> heights{edge + 8.5 * d.px, edge - 8.5 * d.px};
    if (!hasRoom)
        heights.erase(heights.begin());
    std::vector<QRectF> places;
    for (const qreal y : heights)
        for (qreal x = left; x <= std::max(right, left); x += 12 * d.px)
            places.push_back(d.box(band.name, font, {x, y}, Qt::AlignLeft));
    const QRectF box = best(places);
    m_taken.push_back(box);
    drawWords(band.name, font, d.tokens.ink2, {box.left(), box.center().y()});
}

void ChartWords::drawTarget(int panel) {
    const Chart::Target &target = *m_chart.panels[static_cast<std::size_t>(panel)].target;
    const QPointF at = f.at(panel, {target.day, target.value});
    d.mark(Chart::Mark::Diamond, at, 10, d.tokens.ink, m_ground, 1.5);
    m_taken.emplace_back(at.x() - 5 * d.px, at.y() - 5 * d.px, 10 * d.px, 10 * d.px);
    const QFont font = d.end(false);
    const QPointF start = at + QPointF(8.5 * d.px, 0);
    const QString text = d.within(target.text, font, m_area.right() - start.x());
    const QRectF box = d.box(text, font, start, Qt::AlignLeft);
    m_taken.push_back(box);
    d.write(text, font, d.tokens.ink2, {box.left(), box.center().y()});
}

void ChartWords::drawEndLabel(int panel, const Chart::EndLabel &label) {
    const qreal lineHeight = 15 * d.px;
    const QDate anchor = m_chart.today.isValid() ? std::max(label.day, m_chart.today) : label.day;
    const qreal x = f.x(anchor) + 8 * d.px;
    qreal width = 0;
    for (const auto &words : label.words)
        width = std::max(width, d.widthOf(words.text, d.end(words.strong)));
    width = std::min(width, std::max<qreal>(m_area.right() - x, 0));
    const qreal height = lineHeight * static_cast<qreal>(label.words.size());
    const qreal y = f.y(panel, label.value);
    const QRectF &plot = f.panels[static_cast<std::size_t>(panel)];
    const qreal lowest = plot.bottom() - height / 2 + 2 * d.px;
    const qreal highest = plot.top() + height / 2 - 4 * d.px;
    std::vector<QRectF> places;
    for (const qreal shift : {0., 0.5, -0.5, 1., -1., 1.4, -1.4, 1.8, -1.8, 2.4, -2.4, 3., -3.}) {
        const qreal middle = std::clamp(y + shift * lineHeight, std::min(highest, lowest),
                                        std::max(highest, lowest));
        places.emplace_back(x, middle - height / 2, width, height);
    }
    const QRectF box = best(places);
    m_taken.push_back(box);
    for (std::size_t i = 0; i < label.words.size(); ++i) {
        const auto &words = label.words[i];
        const QFont font = d.end(words.strong);
        drawWords(d.within(words.text, font, m_area.right() - x), font,
                  words.ink ? d.words(*words.ink) : d.tokens.ink2,
                  {box.left(), box.top() + lineHeight * (static_cast<qreal>(i) + 0.5)});
    }
}

void ChartWords::drawRemark(int panel, const Chart::Remark &remark) {
    const QFont font = d.font(11);
    const QPointF at = f.at(panel, {remark.day, remark.value});
    const QColor color = remark.warning ? d.tokens.kaki : d.tokens.ink2;
    std::vector<QRectF> places;
    for (const qreal up : {16., 20., 26., 34., -16., -22., -30.})
        for (const qreal aside : {-0.7, -0.4, -1., -0.1, 0.}) {
            const QRectF box = d.box(remark.text, font, at, Qt::AlignLeft);
            places.push_back(box.translated(box.width() * aside, -up * d.px));
        }
    const QRectF box = best(places);
    m_taken.push_back(box);
    // A short stroke leads from the words to the curve.
    const bool above = box.center().y() < at.y();
    const qreal x = std::clamp(at.x(), box.left(), box.right());
    const QPointF from(x, above ? box.bottom() : box.top());
    const QPointF to = at + QPointF(0, above ? -4.5 * d.px : 4.5 * d.px);
    if (above ? from.y() < to.y() : from.y() > to.y())
        d.line(from, to, color);
    drawWords(remark.text, font, color, {box.left(), box.center().y()});
}

void ChartWords::drawHint() {
    const QFont font = d.font(11);
    std::vector<QRectF> places;
    for (std::size_t i = 0; i < f.panels.size(); ++i) {
        // Between two hairlines, in the middle first.
        std::vector<qreal> heights;
        const auto &ticks = m_chart.panels[i].ticks;
        for (std::size_t k = 1; k < ticks.size(); ++k)
            heights.push_back(f.y(static_cast<int>(i), (ticks[k - 1].value + ticks[k].value) / 2));
        for (const qreal aside : {0.5, 0.35, 0.65, 0.2, 0.8})
            for (const qreal y : heights) {
                QRectF box =
                    d.box(m_chart.hint, font, {f.panels[i].left() + f.panels[i].width() * aside, y},
                          Qt::AlignHCenter);
                if (box.left() < f.panels[i].left() + 4 * d.px)
                    box.moveLeft(f.panels[i].left() + 4 * d.px);
                places.push_back(box);
            }
    }
    if (places.empty())
        return;
    const QRectF box = best(places);
    m_taken.push_back(box);
    drawWords(m_chart.hint, font, d.tokens.ink2, {box.left(), box.center().y()});
}

void ChartWords::drawNote(const Chart::Note &note) {
    const QPointF at = f.placeOf(note);
    const qreal r = 5.5 * d.px;
    notesheet::draw(d, m_area, QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), note.facts, note.words,
                    [this](const QRectF &box) { return covered(box); });
    if (note.event) {
        d.mark(Chart::Mark::Ring, at, 13, d.tokens.ink, Qt::transparent, 1.6);
        return;
    }
    d.mark(Chart::Mark::Ring, at, 10, d.tokens.ink, m_ground, 1.6);
    const auto &series = m_chart.panels[static_cast<std::size_t>(note.panel)].series;
    d.mark(Chart::Mark::Ring, at, 4, d.tokens.ink,
           series.empty() ? d.tokens.ink : d.ink(series.back().ink), 0);
}

QPointF ChartWords::eventAt(int panel, QDate day) const {
    return {f.x(day), f.panels[static_cast<std::size_t>(panel)].top() + kEvent / 2 * d.px};
}

void ChartWords::drawEvents(int panel) {
    const Chart::Panel &described = m_chart.panels[static_cast<std::size_t>(panel)];
    const QFont font = d.font(10.5);
    const qreal edge = f.panels[static_cast<std::size_t>(panel)].left();
    std::vector<QRectF> places, under;
    const auto offer = [&](std::vector<QRectF> &to, QPointF at, Qt::Alignment align) {
        const QRectF box = d.box(described.eventName, font, at, align);
        if (box.left() >= edge) // never over the names of the values
            to.push_back(box);
    };
    qreal free = -1e9;
    for (const Chart::Event &event : described.events) {
        const QPointF at = eventAt(panel, event.day);
        if (at.x() < free) // one stands for those that it would hide
            continue;
        free = at.x() + 8 * d.px;
        const qreal r = kEvent / 2 * d.px;
        d.painter.setPen(Qt::NoPen);
        d.painter.setBrush(d.tokens.kaki);
        d.painter.drawPolygon(
            QPolygonF{{at.x() - r, at.y() - r}, {at.x() + r, at.y() - r}, {at.x(), at.y() + r}});
        d.painter.setBrush(Qt::NoBrush);
        m_taken.emplace_back(at.x() - r, at.y() - r, 2 * r, 2 * r);
        offer(places, at + QPointF(8 * d.px, 0), Qt::AlignLeft);
        offer(places, at - QPointF(8 * d.px, 0), Qt::AlignRight);
        offer(under, at + QPointF(0, 13 * d.px), Qt::AlignHCenter);
    }
    // Among many there is room after today, or under one of them: the latest first.
    if (m_chart.today.isValid())
        offer(places, {f.x(m_chart.today) + 8 * d.px, eventAt(panel, m_chart.today).y()},
              Qt::AlignLeft);
    places.insert(places.end(), under.rbegin(), under.rend());
    if (places.empty() || described.eventName.isEmpty())
        return;
    const QRectF box = best(places);
    m_taken.push_back(box);
    drawWords(described.eventName, font, d.tokens.kaki, {box.left(), box.center().y()});
}
