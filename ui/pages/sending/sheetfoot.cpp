// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sending/sheetfoot.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

void SheetFoot::paintEvent(QPaintEvent *) {
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Round only below: the corners above lie outside the widget.
    constexpr qreal radius = metrics::radiusPalette - 1;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0, -2 * radius, 0, 0), radius, radius);
    painter.fillPath(shape, theme.color(&Tokens::desk));
    painter.fillRect(QRectF(0, 0, width(), 1), theme.color(&Tokens::rule));
}
