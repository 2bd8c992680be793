// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/runchart.h"

#include "app/domain/measures/statistics.h"

#include <boost/math/distributions/binomial.hpp>
#include <cmath>

namespace measures {

RunLimits runLimits(int useful) {
    if (useful < 2)
        return {};
    // By default Boost rounds a lower quantile downwards; the rule wants the smallest count
    // that reaches the probability.
    using Upwards = boost::math::policies::policy<
        boost::math::policies::discrete_quantile<boost::math::policies::integer_round_up>>;
    const boost::math::binomial_distribution<double, Upwards> chance(useful - 1, 0.5);
    return {static_cast<int>(std::lround(std::log2(useful))) + 3,
            static_cast<int>(std::lround(quantile(chance, 0.05)))};
}

Answer<RunChart> runChart(const QList<double> &values, int baseline) {
    if (baseline < 1)
        return Answer<RunChart>::none();
    const QList<double> given = finite(values);
    const std::optional<double> middle =
        median(given.first(std::min<qsizetype>(baseline, given.size())));
    if (!middle)
        return Answer<RunChart>::early(runChartPoints);

    RunChart chart;
    chart.median = *middle;
    int run = 0;
    int first = 0;
    bool above = false;
    for (int i = 0; i < given.size(); ++i) {
        if (given.at(i) == chart.median)
            continue;
        const bool side = given.at(i) > chart.median;
        if (chart.useful > 0 && side == above) {
            ++run;
        } else {
            if (chart.useful > 0)
                ++chart.crossings;
            run = 1;
            first = i;
            above = side;
        }
        ++chart.useful;
        if (run >= chart.longestRun) {
            chart.longestRun = run;
            chart.runFirst = first;
            chart.runLast = i;
            chart.runAbove = side;
        }
    }
    if (chart.useful < runChartPoints)
        return Answer<RunChart>::early(runChartPoints - chart.useful);
    chart.limits = runLimits(chart.useful);
    chart.broken =
        chart.longestRun > chart.limits.longestRun || chart.crossings < chart.limits.crossings;
    return Answer<RunChart>::of(chart);
}

} // namespace measures
