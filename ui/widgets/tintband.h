// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A part of a page on the tinted ground, with round corners: what is asked for now.
class TintBand : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};
