// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Identity of a row, the same in every copy of a notebook: 64 bits made by the app
/// (milliseconds since 1970 shifted left by 20, plus a counter); 0 means "none yet".
/// JSON carries it as a string, since JavaScript rounds beyond 2^53.
using Id = qint64;

/// Makes ids that only ever grow within a process, also when the clock steps back. The
/// counter starts at random so that two machines that write in the same millisecond
/// still part ways.
class IdMaker {
public:
    IdMaker();
    /// `milliseconds` since 1970 as the clock says now; `last` the greatest id in use.
    explicit IdMaker(quint32 counterStart, Id last = 0) : m_last(last), m_counter(counterStart) {}
    Id next(qint64 milliseconds);
    Id next();
    /// From now on only ids above `id`.
    void atLeast(Id id) { m_last = qMax(m_last, id); }

private:
    Id m_last = 0;
    quint32 m_counter = 0;
};
