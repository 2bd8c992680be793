// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/widgets/button.h"
#include "ui/widgets/notebookstyle.h"

#include <QPainter>

IconButton::IconButton(const QString &symbol, const QString &name, QWidget *parent)
    : QToolButton(parent), m_symbol(symbol) {
    setAccessibleName(name);
    setToolTip(name);
    setAutoRaise(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

void IconButton::setSymbol(const QString &symbol, Theme::Color color) {
    m_symbol = symbol;
    m_color = color;
    update();
}

QSize IconButton::sizeHint() const {
    const int side = themeOf(this).px(24);
    return {side, side};
}

bool IconButton::event(QEvent *event) {
    return clickOnEnter(this, event) || QToolButton::event(event);
}

void IconButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (isDown() || isChecked())
        paintBox(painter, rect(), metrics::radiusButton, theme.tokens().tint2, {});
    else if (underMouse() && isEnabled())
        paintBox(painter, rect(), metrics::radiusButton, theme.tokens().hover, {});
    const int side = theme.px(16);
    theme.paintIcon(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side),
                    m_symbol, isEnabled() ? m_color : &Tokens::ink3);
}
