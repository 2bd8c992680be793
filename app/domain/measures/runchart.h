// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"
#include "app/domain/measures/dated.h"

namespace measures {

/// The limits for a run chart of n useful points.
struct RunLimits {
    int longestRun = 0; ///< a longer run than this is a signal
    int crossings = 0;  ///< fewer crossings than this are a signal
    bool operator==(const RunLimits &) const = default;
};

/// Did the old normal break? It describes; it raises nothing.
struct RunChart {
    double median = 0; ///< of the baseline
    int useful = 0;    ///< points that are not on the median
    int longestRun = 0;
    int crossings = 0;
    RunLimits limits;
    /// The longest run (the latest of equals): the points it begins and ends with, counted from
    /// 0 over all finite values, and the side of the median it lies on.
    int runFirst = 0;
    int runLast = 0;
    bool runAbove = false;
    bool broken = false; ///< a signal by either rule
};

inline constexpr int runChartPoints = 10; ///< useful points below which it is too early

/// The limits of the run chart.
/// Formula: longest run = round(log2 n) + 3; crossings = the 5 % quantile of Binomial(n - 1, 1/2),
///   that is the smallest k with P(X <= k) >= 0.05.
/// Units: points.
/// Range: longest run 4 or more, crossings 0..n / 2.
/// Errors: zeros, which no run keeps to, under n = 2.
/// Source: as runChart.
RunLimits runLimits(int useful);

/// Did the old normal break? Values in their order in time, of which the first `baseline` are the
/// old normal.
/// Formula: the baseline's median is frozen and values equal to it are dropped; a run is a stretch
///   of useful points on one side, a crossing a change of sides; the baseline's own points count
///   with the rest. A signal if the longest run is longer, or the crossings are fewer, than
///   runLimits.
/// Units: points; the median has those of the values.
/// Range: longest run 1..n, crossings 0..n - 1.
/// Errors: `needed` counts the useful points short of 10 (a next value on the median brings none);
///   a baseline under 1 has no answer.
/// Source: Anhoj & Olesen 2014, PLoS ONE 9(11):e113825.
Answer<RunChart> runChart(const QList<double> &values, int baseline = baselineCheckins);

} // namespace measures
