// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <optional>

/// The notebook as it was: the rows of today with the newer changes taken back.
namespace history {

/// From where on the history is whole.
struct Beginning {
    qint64 sequence = 0;      ///< of the first change behind which nothing is missing
    QDate day;                ///< as its clock said, local time
    bool isForgotten = false; ///< what came before was kept once and grew too old
};
/// None in a notebook that nobody wrote in yet.
std::optional<Beginning> beginning(const Store &store);

/// The end of a day, as a place in the sequence.
struct Moment {
    qint64 sequence = 0;
    QDate day;
    /// Changes up to there whose clock read a later day: it had been wrong, or was set back.
    qint64 laterDated = 0;
};
/// The last change that the clock dated on or before that day (local time). Throws Error(NotFound)
/// with the day on which the history begins where the day lies before it.
Moment endOf(const Store &store, QDate day);

/// A copy of the notebook in memory, as it was behind that sequence, for reading only; it has no
/// path and touches no disk. Takes about as much memory as the notebook is large, and while it is
/// made, the rows that differ besides. Throws Error(NotFound) before the beginning, and
/// Error(Internal) without memory.
std::unique_ptr<Store> asOf(const Store &store, qint64 sequence);

} // namespace history
