// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// A line of one pixel between parts of a page, across or down.
inline QFrame *hairline(Qt::Orientation along = Qt::Horizontal, QWidget *parent = nullptr) {
    auto *line = new QFrame(parent);
    along == Qt::Horizontal ? line->setFixedHeight(1) : line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    return line;
}
