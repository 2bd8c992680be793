// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The foot of a sheet over the veil: on the desk's colour, within the sheet's round corners.
class SheetFoot : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};
