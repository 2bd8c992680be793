// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QtGlobal>

/// Says now and then how far a long test is, so that nobody takes an hour of silence for a hang.
class Progress {
public:
    Progress(const char *what, qint64 all) : m_what(what), m_all(all) { m_since.start(); }
    void at(qint64 done) {
        if (m_since.elapsed() < 15'000)
            return;
        m_since.restart();
        qInfo("... %s: %lld of %lld", m_what, static_cast<long long>(done),
              static_cast<long long>(m_all));
    }

private:
    const char *m_what;
    qint64 m_all;
    QElapsedTimer m_since;
};
