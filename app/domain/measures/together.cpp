// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/together.h"

#include "app/domain/measures/dated.h"
#include "app/domain/measures/statistics.h"

#include <algorithm>
#include <cmath>

namespace measures {

namespace {

struct Pairs {
    QList<double> action;
    QList<double> result;
};

Pairs pairsAt(const QList<double> &action, const QList<double> &result, int lag) {
    Pairs pairs;
    for (qsizetype t = 0; t < action.size() && t + lag < result.size(); ++t) {
        if (!isValue(action.at(t)) || !isValue(result.at(t + lag)))
            continue;
        pairs.action.append(action.at(t));
        pairs.result.append(result.at(t + lag));
    }
    return pairs;
}

std::optional<double> pearson(const Pairs &pairs) {
    Moments a;
    Moments b;
    for (qsizetype i = 0; i < pairs.action.size(); ++i) {
        a.add(pairs.action.at(i));
        b.add(pairs.result.at(i));
    }
    if (a.count() < 2 || !(a.deviation() > 0) || !(b.deviation() > 0))
        return std::nullopt;
    double products = 0;
    for (qsizetype i = 0; i < pairs.action.size(); ++i)
        products += (pairs.action.at(i) - a.mean()) * (pairs.result.at(i) - b.mean());
    const double r = products / (a.count() - 1) / a.deviation() / b.deviation();
    // Rounding may carry a perfect line a hair beyond 1.
    return std::isfinite(r) ? std::optional(std::clamp(r, -1.0, 1.0)) : std::nullopt;
}

} // namespace

std::optional<Together> laggedCorrelation(const QList<double> &action, const QList<double> &result,
                                          int lag) {
    if (lag < 0)
        return std::nullopt;
    const Pairs pairs = pairsAt(action, result, lag);
    const std::optional<double> r = pearson(pairs);
    if (!r)
        return std::nullopt;
    return Together{*r, lag, static_cast<int>(pairs.action.size())};
}

Answer<Together> goesTogether(const QList<double> &action, const QList<double> &result, int lag) {
    if (lag < 0)
        return Answer<Together>::none();
    const int pairs = static_cast<int>(pairsAt(action, result, lag).action.size());
    if (pairs < togetherPairs)
        return Answer<Together>::early(togetherPairs - pairs);
    return {laggedCorrelation(action, result, lag), 0};
}

} // namespace measures
