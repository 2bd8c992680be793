// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/today.h"

#include <QWidget>

class Button;

/// One person on Today: why, since when, and the one thing to do about it. A click or Enter
/// opens the brief, Space presses the button. Done, it says so in the past tense.
class TodayRowWidget : public QWidget {
    Q_OBJECT
public:
    /// `done`: the past sentence, or empty.
    TodayRowWidget(const TodayRow &row, const QString &done, QWidget *parent = nullptr);
    /// Where an action that writes nothing leads.
    static QString tabOf(RowAction action);

Q_SIGNALS:
    void acted();
    void opened();
    void undone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plate() const;

    TodayRow m_row;
    Button *m_button = nullptr;
    bool m_done = false;
    bool m_hover = false;
};
