// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

class QPainter;
class QRectF;

/// Our own drawings: resources/icons/NAME.svg, 16 px grid, stroke 1.4, no fill, drawn in the
/// colour that is asked for. Screen widgets take icons from Theme, which keeps pixmaps.

/// The drawing as SVG with `color` in place of currentColor; empty when there is none.
QByteArray iconSvg(const QString &name, const QColor &color);

/// Draws it into `area` (a square; scaled otherwise) as vectors. Unknown names draw nothing.
void paintIcon(QPainter &painter, const QRectF &area, const QString &name, const QColor &color);
