// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The ring beside the next meeting, 92 px: its arc is the minutes left of an hour, and steps
/// once a minute when the page tells it. Over an hour the ring is full and says hours.
///
///     ring->setMinutes(12);    // 0 and less: it is time
class CountdownRing : public QWidget {
    Q_OBJECT
public:
    explicit CountdownRing(QWidget *parent = nullptr);
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_minutes = 0;
};
