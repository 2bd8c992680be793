// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabstrip.h"

#include "ui/theme.h"

#include <QCursor>
#include <QEvent>
#include <QPainter>

TabStrip::TabStrip(const QString &name, QWidget *parent) : QTabBar(parent) {
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusInside", true);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TabStrip::tabSizeHint(int index) const {
    const Theme &theme = themeOf(this);
    // As wide as its bold form, so that nothing moves when it is chosen.
    const QFontMetricsF bold(theme.font(Fonts::Role::BodyBold));
    return {qCeil(bold.horizontalAdvance(tabText(index))) + theme.px(24),
            theme.px(metrics::tabRow)};
}

QSize TabStrip::minimumTabSizeHint(int index) const {
    return tabSizeHint(index);
}

QSize TabStrip::minimumSizeHint() const {
    return {themeOf(this).px(120), themeOf(this).px(metrics::tabRow)};
}

void TabStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Tokens &tokens = theme.tokens();
    const QPoint mouse = underMouse() ? mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    for (int i = 0; i < count(); ++i) {
        const QRect area = tabRect(i);
        const bool current = i == currentIndex();
        painter.setFont(theme.font(current ? Fonts::Role::BodyBold : Fonts::Role::Body));
        painter.setPen(current                ? tokens.ai
                       : !isTabEnabled(i)     ? tokens.ink3
                       : area.contains(mouse) ? tokens.ink
                                              : tokens.ink2);
        painter.drawText(area.adjusted(0, 0, 0, -2), Qt::AlignCenter, tabText(i));
        if (current)
            painter.fillRect(QRect(area.left(), height() - 2, area.width(), 2), tokens.ai);
        if (current && hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tokens.ai, metrics::focusRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(area).adjusted(2, 3, -2, -5), metrics::radiusButton,
                                    metrics::radiusButton);
        }
    }
}

void TabStrip::changeEvent(QEvent *event) {
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        // QTabBar takes these from the style again.
        setElideMode(Qt::ElideNone);
        updateGeometry();
    }
}
