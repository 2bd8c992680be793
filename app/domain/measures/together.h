// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"

#include <QList>

namespace measures {

/// An action and a result that go together, or do not. The words for it are "goes with", never
/// "causes": that two lines move together is all this sees.
struct Together {
    double r = 0;  ///< -1..+1
    int lag = 0;   ///< periods by which the result comes after the action
    int pairs = 0; ///< how many pairs it rests on
};

inline constexpr int togetherPairs = 8; ///< pairs below which nothing is shown

/// Two lists of one entry per period (say, week); a period without a value is NaN and its pairs
/// are left out, so that a gap shifts nothing. The bare formula, without the gate.
/// Formula: r_k = Pearson(action_t, result_(t+k))
/// Units: none; the lag counts periods.
/// Range: -1..+1.
/// Errors: none under 2 pairs, where either side is flat, or for a lag below 0.
/// Source: Pearson's product-moment correlation, lagged.
std::optional<Together> laggedCorrelation(const QList<double> &action, const QList<double> &result,
                                          int lag);

/// The same, from 8 pairs on: what may be shown, worded "goes with".
/// Formula: as laggedCorrelation.
/// Units: none; the lag counts periods.
/// Range: -1..+1.
/// Errors: `needed` counts the pairs short of 8; a flat side or a lag below 0 has no answer.
/// Source: as laggedCorrelation; the 8 is our own.
Answer<Together> goesTogether(const QList<double> &action, const QList<double> &result, int lag);

} // namespace measures
