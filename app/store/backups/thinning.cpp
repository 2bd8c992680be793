// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/thinning.h"

#include <algorithm>
#include <numeric>

namespace backups {

namespace {

/// How much would be missed without the one in the middle: the gap it leaves, against how far back
/// that is.
double missed(quint64 before, quint64 after, quint64 newest) {
    return double(after - before) / (double(newest - before) + 1);
}

} // namespace

std::vector<int> thinned(const std::vector<quint64> &sequences, const Kept &kept) {
    std::vector<int> left(sequences.size());
    std::iota(left.begin(), left.end(), 0);
    const auto at = [&](size_t i) { return sequences[size_t(left[i])]; };
    std::vector<int> gone;
    const auto most = size_t(std::max(kept.last, 1) + std::max(kept.fartherOn, 1));
    while (left.size() > most) {
        const size_t end = left.size() - size_t(std::max(kept.last, 1));
        size_t least = 1;
        for (size_t i = 2; i < end; ++i)
            if (missed(at(i - 1), at(i + 1), sequences.back()) <
                missed(at(least - 1), at(least + 1), sequences.back()))
                least = i;
        gone.push_back(left[least]);
        left.erase(left.begin() + qsizetype(least));
    }
    std::sort(gone.begin(), gone.end());
    return gone;
}

} // namespace backups
