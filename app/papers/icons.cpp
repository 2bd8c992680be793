// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

QByteArray iconSvg(const QString &name, const QColor &color) {
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

void paintIcon(QPainter &painter, const QRectF &area, const QString &name, const QColor &color) {
    const QByteArray svg = iconSvg(name, color);
    if (svg.isEmpty())
        return;
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, area);
    painter.restore();
}
