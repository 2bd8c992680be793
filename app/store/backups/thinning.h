// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace backups {

/// How many are kept.
struct Kept {
    int last = 10;      ///< the newest ones, all of them
    int fartherOn = 14; ///< older ones, the farther back the farther apart
};

/// Which of the generations go: their indexes, ascending. `sequences` are those of the commits in
/// them, ascending. Never the newest `last` of them and never the oldest; as many stay as there
/// may. No clock has a say: what lies between two of them is what was written between them.
std::vector<int> thinned(const std::vector<quint64> &sequences, const Kept &kept = {});

} // namespace backups
