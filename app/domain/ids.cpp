// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace {
constexpr int counterBits = 20;
constexpr quint32 counterMask = (1U << counterBits) - 1;
} // namespace

IdMaker::IdMaker() : m_counter(QRandomGenerator::system()->generate() & (counterMask >> 1)) {}

Id IdMaker::next(qint64 milliseconds) {
    m_counter = (m_counter + 1) & counterMask;
    const Id fresh = (milliseconds << counterBits) | Id(m_counter);
    // The clock may have stepped back, or the counter wrapped within one millisecond.
    m_last = fresh > m_last ? fresh : m_last + 1;
    return m_last;
}

Id IdMaker::next() {
    return next(QDateTime::currentMSecsSinceEpoch());
}
