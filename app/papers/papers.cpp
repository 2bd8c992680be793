// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/papers.h"

QSizeF Paper::sizeInDots() const {
    return QPageSize(size).size(QPageSize::Point) * (static_cast<qreal>(dotsPerInch) / 72);
}

void Paper::draw(QPainter &painter, int page, const QRectF &sheet) const {
    if (page < 0 || page >= pageCount())
        return;
    const QSizeF dots = sizeInDots();
    painter.save();
    painter.translate(sheet.topLeft());
    painter.scale(sheet.width() / dots.width(), sheet.height() / dots.height());
    pages[static_cast<std::size_t>(page)](painter);
    painter.restore();
}
