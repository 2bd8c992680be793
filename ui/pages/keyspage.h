// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// F1: what the program is for in two lines, and every key, read from the one table.
class KeysPage : public QScrollArea {
    Q_OBJECT
public:
    explicit KeysPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
