// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/hatch.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

void paintHatch(QPainter &painter, const QRectF &area, const QColor &color, qreal step,
                qreal width) {
    if (area.isEmpty() || step <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    // Lines start on a grid of the whole surface, so that neighbouring pieces join. Each is cut to
    // the area by hand: a clip is lost where the surface is an SVG.
    const qreal first = std::floor((area.left() + area.top()) / step) * step;
    for (qreal sum = first; sum <= area.right() + area.bottom(); sum += step) {
        const qreal from = std::max(area.left(), sum - area.bottom());
        const qreal to = std::min(area.right(), sum - area.top());
        if (to > from)
            painter.drawLine(QPointF(from, sum - from), QPointF(to, sum - to));
    }
    painter.restore();
}
