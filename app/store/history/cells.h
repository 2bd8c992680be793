// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/changevalues.h"

/// The words of a change row as values again.
namespace history {

using changevalues::cellsOf;
using changevalues::knownTable;
using changevalues::wholeRow;

/// One change taken back: the row as it was before it. `values` is the row after it; none where
/// it was not there.
std::optional<Values> before(const Table &table, const QString &action, const QString &json,
                             std::optional<Values> values);

} // namespace history
