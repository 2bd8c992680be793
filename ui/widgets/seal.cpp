// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/seal.h"

#include "ui/widgets/access.h"

#include <QPainter>

void paintSeal(QPainter &painter, const QRectF &area, const QString &initial, const Theme &theme,
               bool isNew) {
    const Tokens &tokens = theme.tokens();
    const bool large = area.width() >= 40;
    const qreal line = large ? 1.5 : 1;
    const QRectF ring = area.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(large ? tokens.tint : tokens.paper);
    painter.drawEllipse(ring);
    QPen pen(large ? tokens.ai : tokens.edge, line);
    if (isNew)
        pen.setDashPattern({3 / line, 2.4 / line});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    using Voice = Fonts::Voice;
    const qreal size = area.width() * (large ? .43 : .47) / theme.fonts().ratio();
    painter.setFont(theme.fonts().on(large ? Voice::Mincho : Voice::Gothic, size));
    painter.setPen(large ? tokens.ai : tokens.ink2);
    // Kanji fill their em box, so the box is centred; a capital hangs on its cap height.
    const QFontMetricsF fit(painter.font());
    const QRectF ink = fit.tightBoundingRect(initial);
    const QPointF at(area.center().x() - ink.center().x(), area.center().y() - ink.center().y());
    painter.drawText(at, initial);
    painter.restore();
}

Seal::Seal(int diameter, QWidget *parent) : QWidget(parent), m_diameter(diameter) {
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Seal"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Seal::setPerson(const QString &name, const QString &initial) {
    m_initial = initial;
    setAccessibleName(name.isEmpty() ? tr("Seal") : name);
    update();
}

void Seal::setNew(bool isNew) {
    m_new = isNew;
    update();
}

QSize Seal::sizeHint() const {
    const int side = themeOf(this).px(m_diameter);
    return {side, side};
}

void Seal::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const int side = std::min(width(), height());
    paintSeal(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side),
              m_initial, themeOf(this), m_new);
}
