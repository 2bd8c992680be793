// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navrow.h"

#include "ui/theme.h"

#include <QPainter>

NavRow::NavRow(const QString &symbol, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_symbol(symbol) {
    setText(name);
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusInside", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavRow::setCurrent(bool current) {
    m_current = current;
    update();
}

void NavRow::setCount(int count) {
    m_count = count;
    setAccessibleDescription(count > 0 ? QLocale().toString(count) : QString());
    update();
}

void NavRow::setNarrow(bool narrow) {
    m_narrow = narrow;
    update();
}

void NavRow::setFlush(bool flush) {
    m_flush = flush;
    update();
}

QSize NavRow::sizeHint() const {
    return {40, themeOf(this).px(metrics::rowNav)};
}

void NavRow::paintEvent(QPaintEvent *) {
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int inset = m_flush ? 0 : 8;
    const QRectF plate = QRectF(rect()).adjusted(inset, 0, m_flush ? 0 : -9, 0);
    if (m_current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(m_current ? &Tokens::tint2 : &Tokens::hover));
        painter.drawRoundedRect(plate, metrics::radiusButton, metrics::radiusButton);
    }
    const qreal icon = theme.px(16);
    const qreal left =
        m_narrow ? rect().center().x() - icon / 2 + 0.5 : theme.px(m_flush ? 10 : 18);
    theme.paintIcon(painter, QRectF(left, plate.center().y() - icon / 2, icon, icon), m_symbol,
                    m_current ? &Tokens::aid : &Tokens::ink2);
    if (!m_narrow) {
        painter.setFont(theme.font(m_current ? Fonts::Role::Row : Fonts::Role::Body));
        painter.setPen(theme.color(m_current ? &Tokens::aid : &Tokens::ink2));
        painter.drawText(plate.adjusted(theme.px(36), 0, -theme.px(30), 0),
                         Qt::AlignLeft | Qt::AlignVCenter, text());
        if (m_count > 0) {
            painter.setFont(theme.font(Fonts::Role::Small));
            painter.drawText(plate.adjusted(0, 0, -theme.px(10), 0),
                             Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_count));
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(&Tokens::ai), metrics::focusRing));
        painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), 4, 4);
    }
}

void NavRow::enterEvent(QEnterEvent *event) {
    QAbstractButton::enterEvent(event);
    update();
}

void NavRow::leaveEvent(QEvent *event) {
    QAbstractButton::leaveEvent(event);
    update();
}
