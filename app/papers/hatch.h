// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QRectF;

/// Fills `area` with the diagonal hatch that marks what is private or planned to pause:
/// 45° lines, `width` px wide, `step` px apart along the x axis, from lower left to upper right.
/// Clipped to `area`; sharp at any device pixel ratio, unlike a Qt::BDiagPattern brush,
/// whose lines keep the device's pixel size.
void paintHatch(QPainter &painter, const QRectF &area, const QColor &color, qreal step = 7,
                qreal width = 1);
