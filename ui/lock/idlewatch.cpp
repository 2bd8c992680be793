// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace {

/// A timer does not count the machine's sleep, so that waking is looked for this often.
constexpr int lookEveryMs = 5000;

bool isInput(const QEvent &event) {
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    case QEvent::MouseMove:
        return event.spontaneous(); // Qt makes some of its own where widgets move
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(std::function<qint64()> bootMs, QObject *parent)
    : QObject(parent), m_bootMs(std::move(bootMs)) {
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes) {
    m_minutes = minutes;
    begin();
}

void IdleWatch::setArmed(bool armed) {
    if (armed == m_armed)
        return;
    m_armed = armed;
    begin();
}

void IdleWatch::begin() {
    m_last = m_bootMs();
    if (m_armed && m_minutes > 0)
        m_timer.start();
    else
        m_timer.stop();
}

bool IdleWatch::isOver() const {
    return m_armed && m_minutes > 0 && m_bootMs() - m_last >= qint64(m_minutes) * 60'000;
}

bool IdleWatch::look() {
    if (!isOver())
        return false;
    m_last = m_bootMs(); // once
    Q_EMIT idle();
    return true;
}

bool IdleWatch::eventFilter(QObject *, QEvent *event) {
    if (!m_armed || m_minutes == 0 || !isInput(*event))
        return false;
    if (look())
        return true;
    m_last = m_bootMs();
    return false;
}
