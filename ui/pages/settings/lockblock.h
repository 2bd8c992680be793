// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CheckMark;
class PickEdit;

/// When the notebook is locked by itself: after so many minutes without a key or a movement, and
/// with the computer. Settings of this computer, not of the notebook.
class LockBlock : public QWidget {
    Q_OBJECT
public:
    explicit LockBlock(QWidget *parent = nullptr);

    void display();
    PickEdit *minutesBox() const { return m_minutes; }
    CheckMark *computerBox() const { return m_computer; }

private:
    void chooseMinutes(int index);
    PickEdit *m_minutes;
    CheckMark *m_computer;
};
