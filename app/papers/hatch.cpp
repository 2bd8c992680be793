// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/hatch.h"

#include <QPainter>
#include <cmath>

void paintHatch(QPainter &painter, const QRectF &area, const QColor &color, qreal step,
                qreal width) {
    if (area.isEmpty() || step <= 0)
        return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    // Lines start on a grid of the whole surface, so that neighbouring pieces join.
    const qreal first = std::floor((area.left() + area.top()) / step) * step;
    for (qreal sum = first; sum <= area.right() + area.bottom(); sum += step)
        painter.drawLine(QPointF(sum - area.bottom(), area.bottom()),
                         QPointF(sum - area.top(), area.top()));
    painter.restore();
}
