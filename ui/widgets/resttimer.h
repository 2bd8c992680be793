// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

/// Says when what is being typed is to be saved: after a second of rest, and, since some people
/// rest for no second, at the latest three seconds after the first key that is not saved.
///
///     connect(&m_rest, &QTimer::timeout, this, &Page::save);
///     connect(field, &Field::typed, this, [this] { m_rest.touch(); });
///     m_rest.stop();                                   // saved by another way
class RestTimer : public QTimer {
public:
    static constexpr int restMs = 1000;
    static constexpr int mostMs = 3000;

    explicit RestTimer(QObject *parent = nullptr) : QTimer(parent) { setSingleShot(true); }

    /// A key was typed.
    void touch() {
        if (!isActive())
            m_first.start();
        start(static_cast<int>(std::clamp<qint64>(mostMs - m_first.elapsed(), 0, restMs)));
    }

private:
    QElapsedTimer m_first;
};
