// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

/// Says when nobody has touched the program for so many minutes. Sleeping counts: the clock goes
/// on meanwhile, and the first key or movement after it finds the time over. That one then does
/// nothing else: what it would have met is no longer to be seen.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    /// `bootMs`: see Machine.
    IdleWatch(std::function<qint64()> bootMs, QObject *parent);

    /// 0: never.
    void setMinutes(int minutes);
    /// Only while there is something to lock; counts from now on.
    void setArmed(bool armed);
    /// Whether the time is over; says so. Called every few seconds.
    bool look();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    bool isOver() const;

    std::function<qint64()> m_bootMs;
    qint64 m_last = 0;
    int m_minutes = 0;
    bool m_armed = false;
    QTimer m_timer;
};
