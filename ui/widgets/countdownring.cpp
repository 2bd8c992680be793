// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdownring.h"

#include "ui/theme.h"
#include "ui/widgets/access.h"

#include <QPainter>

CountdownRing::CountdownRing(QWidget *parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMinutes(0);
}

void CountdownRing::setMinutes(int minutes) {
    m_minutes = minutes;
    setAccessibleName(minutes > 0 ? tr("%n minutes left", nullptr, minutes) : tr("It is time"));
    update();
}

QSize CountdownRing::sizeHint() const {
    const int side = themeOf(this).px(metrics::ring);
    return {side, side};
}

void CountdownRing::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const Tokens &tokens = theme.tokens();
    const qreal unit = std::min(width(), height()) / 92.0;
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(unit, unit);
    const auto circle = [&](qreal radius, float strength, qreal line) {
        QColor color = tokens.ai;
        color.setAlphaF(strength);
        painter.setPen(QPen(color, line));
        painter.drawEllipse(QPointF(0, 0), radius, radius);
    };
    painter.setBrush(Qt::NoBrush);
    circle(45, .3F, 1.3);
    circle(36, .5F, 1.3);
    // From the top, clockwise; Qt counts sixteenths of a degree the other way.
    const int left = std::clamp(m_minutes, 0, 60);
    if (left > 0) {
        painter.setPen(QPen(tokens.ai, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(-40.5, -40.5, 81, 81), 90 * 16, -left * 6 * 16);
    }
    painter.resetTransform();

    const bool hours = m_minutes > 60;
    const QString number = m_minutes <= 0 ? tr("now")
                           : hours        ? QString::number((m_minutes + 30) / 60)
                                          : QString::number(m_minutes);
    const qreal middle = height() / 2.0;
    const qreal wide = width();
    painter.setPen(tokens.aid);
    painter.setFont(theme.fonts().on(Fonts::Voice::Gothic, m_minutes <= 0 ? 17 : 24, true));
    painter.drawText(QRectF(0, middle - 18 * unit, wide, 36 * unit), Qt::AlignCenter, number);
    if (m_minutes <= 0)
        return;
    painter.setPen(tokens.ink2);
    painter.setFont(theme.font(Fonts::Role::Axis));
    painter.drawText(QRectF(0, middle - 27 * unit, wide, 14 * unit), Qt::AlignCenter,
                     tr("in", "above the number of minutes until the meeting"));
    painter.drawText(QRectF(0, middle + 13 * unit, wide, 14 * unit), Qt::AlignCenter,
                     hours ? tr("h") : tr("min"));
}
