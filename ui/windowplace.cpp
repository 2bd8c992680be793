// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowplace.h"

#include "ui/theme.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <algorithm>

void windowplace::placeFirst(QWidget &window, const Theme &theme) {
    constexpr int titleBar = 36; // nobody knows before the window manager has drawn one
    const QRect room = window.screen()->availableGeometry().adjusted(0, titleBar, 0, 0);
    const QSize wanted(theme.px(1280), theme.px(800));
    const QSize size = wanted.boundedTo(room.size()).expandedTo(window.minimumSize());
    window.setGeometry(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, room));
}

void windowplace::fitScreen(QWidget &window) {
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect room = window.screen()->availableGeometry();
    const QSize size = window.size().boundedTo(room.size()).expandedTo(window.minimumSize());
    QRect place(window.geometry().topLeft(), size);
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    if (place != window.geometry())
        window.setGeometry(place);
}
