// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ruled.h"

#include "ui/theme.h"

#include <QPainter>

void Ruled::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_edge == Qt::TopEdge) {
        painter.setPen(theme.color(&Tokens::rule));
        painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    } else if (m_edge == Qt::LeftEdge) {
        painter.setPen(theme.color(&Tokens::rule2));
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, height()));
    }
}
