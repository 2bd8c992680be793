// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbol.h"

#include <QPainter>

Symbol::Symbol(const QString &name, Theme::Color color, QWidget *parent, int side)
    : QWidget(parent), m_name(name), m_color(color), m_side(side) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Symbol::setSymbol(const QString &name, Theme::Color color) {
    m_name = name;
    m_color = color;
    update();
}

QSize Symbol::sizeHint() const {
    const int side = themeOf(this).px(m_side);
    return {side, side};
}

void Symbol::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const int side = std::min(width(), height());
    themeOf(this).paintIcon(painter,
                            QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side),
                            m_name, isEnabled() ? m_color : &Tokens::ink3);
}
