// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/drawing.h"

#include <QFontMetricsF>
#include <algorithm>

using namespace Qt::StringLiterals;

QFont Drawing::font(qreal size, bool bold, Voice voice) const {
    QFont made = fonts.on(voice, paper ? size * 0.75 : size, bold);
    if (paper) {
        // A page is laid out in its own dots: a size in points would grow with the device.
        made.setPixelSize(qRound(size * px));
        made.setHintingPreference(QFont::PreferNoHinting);
    }
    return made;
}

qreal Drawing::sizeOf(const QFont &font, const QPaintDevice *device) {
    if (font.pixelSize() > 0)
        return font.pixelSize();
    return font.pointSizeF() * (device ? device->logicalDpiY() : 96) / 72;
}

qreal Drawing::widthOf(const QString &text, const QFont &font) const {
    return QFontMetricsF(font, painter.device()).horizontalAdvance(text);
}

QString Drawing::within(const QString &text, const QFont &font, qreal room) const {
    return QFontMetricsF(font, painter.device())
        .elidedText(text, Qt::ElideRight, std::max<qreal>(room, 0));
}

QRectF Drawing::box(const QString &text, const QFont &font, QPointF at, Qt::Alignment align) const {
    const qreal w = widthOf(text, font);
    const qreal h = sizeOf(font, painter.device()) * 1.1;
    qreal left = at.x();
    if (align & Qt::AlignRight)
        left -= w;
    else if (align & Qt::AlignHCenter)
        left -= w / 2;
    return {left, at.y() - h / 2, w, h};
}

QPointF Drawing::baseline(const QRectF &box, const QFont &font) const {
    // Half the height of a kanji's body or a capital: the same 0.36 em in all our fonts.
    return {box.left(), box.center().y() + sizeOf(font, painter.device()) * 0.365};
}

void Drawing::write(const QString &text, const QFont &font, const QColor &color, QPointF at,
                    Qt::Alignment align) const {
    if (text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline(box(text, font, at, align), font), text);
}

void Drawing::halo(const QString &text, const QFont &font, const QColor &ground, QPointF at,
                   Qt::Alignment align) const {
    QPainterPath path;
    const QPointF base = baseline(box(text, font, at, align), font);
    path.addText(base, font, text);
    // Between words too: a hairline that shows there reads as a point or a dash.
    const qreal high = QFontMetricsF(font, painter.device()).xHeight();
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1))
        path.addRect(base.x() + widthOf(text.left(i), font), base.y() - high, widthOf(u" "_s, font),
                     high);
    painter.strokePath(path, QPen(ground, 3.5 * px, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void Drawing::line(QPointF from, QPointF to, const QColor &color, qreal width) const {
    painter.setPen(QPen(color, width * px, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
}

std::size_t Drawing::stride(const std::vector<Chart::DayTick> &ticks,
                            const std::vector<qreal> &places, const QFont &font) const {
    if (ticks.size() < 2)
        return 1;
    qreal widest = 0;
    for (const Chart::DayTick &tick : ticks)
        widest = std::max(widest, widthOf(tick.text, font));
    const qreal between = (places.back() - places.front()) / static_cast<qreal>(places.size() - 1);
    for (const std::size_t step : {1, 2, 3, 4, 6, 12})
        if (between * static_cast<qreal>(step) >= widest + 5 * px)
            return step;
    return ticks.size();
}

QPen Drawing::pen(const QColor &color, qreal width, const QList<qreal> &dash) const {
    QPen made(color, width * px, Qt::SolidLine, dash.isEmpty() ? Qt::RoundCap : Qt::FlatCap,
              Qt::RoundJoin);
    if (!dash.isEmpty()) {
        QList<qreal> inWidths;
        for (const qreal length : dash)
            inWidths << length / width;
        made.setDashPattern(inWidths);
    }
    return made;
}

void Drawing::mark(Chart::Mark mark, QPointF at, qreal size, const QColor &line, const QColor &fill,
                   qreal width) const {
    const qreal r = size * px / 2;
    painter.setPen(width > 0 ? QPen(line, width * px, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                             : QPen(Qt::NoPen));
    painter.setBrush(fill);
    switch (mark) {
    case Chart::Mark::None:
        break;
    case Chart::Mark::Ring:
        painter.drawEllipse(at, r, r);
        break;
    case Chart::Mark::Square:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        break;
    case Chart::Mark::Diamond:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r},
                                      {at.x() + r, at.y()},
                                      {at.x(), at.y() + r},
                                      {at.x() - r, at.y()}});
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

QPen Drawing::curve(const Chart::Series &series) const {
    if (!series.dashed)
        return pen(ink(series.ink), 2.4);
    const bool isRoad = series.ink == Chart::Ink::Road && series.mark == Chart::Mark::None;
    return isRoad                           ? pen(ink(series.ink), 1.5, {7, 4})
           : series.ink == Chart::Ink::Road ? pen(ink(series.ink), 2.1, {5, 3})
                                            : pen(ink(series.ink), 2.1, {6, 3});
}

qreal Drawing::markSize(Chart::Mark mark, bool last) {
    switch (mark) {
    case Chart::Mark::Diamond:
        return last ? 9 : 7;
    case Chart::Mark::Square:
        return last ? 6 : 4.4;
    default:
        return last ? 7 : 4.6;
    }
}

qreal Drawing::markSize(const Chart::Series &series, qreal spacing) {
    const qreal size = markSize(series.mark, false);
    if (series.mark == Chart::Mark::None || spacing >= size * 0.8)
        return size;
    return series.line ? 0 : std::max<qreal>(size * 0.42, 2);
}

Chart::Mark Drawing::lastMark(Chart::Ink ink) {
    return ink == Chart::Ink::Energy ? Chart::Mark::Ring
           : ink == Chart::Ink::Pull ? Chart::Mark::Square
                                     : Chart::Mark::Diamond;
}

QColor Drawing::ink(Chart::Ink ink) const {
    switch (ink) {
    case Chart::Ink::Energy:
        return tokens.energy;
    case Chart::Ink::Pull:
        return tokens.pull;
    case Chart::Ink::Goal:
        return tokens.goal;
    case Chart::Ink::OtherGoal:
        return tokens.otherGoal;
    case Chart::Ink::Road:
        return tokens.road;
    }
    Q_UNREACHABLE();
}

QColor Drawing::words(Chart::Ink which) const {
    return which == Chart::Ink::Pull ? tokens.kaki : ink(which);
}
