// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"

#include <QList>

namespace measures {

/// The band of the old normal, in the units of the values. It is not cut to the scale: a chart
/// that ends at 0 and 10 cuts it where it draws it.
struct Band {
    double mean = 0;
    double low = 0;
    double high = 0;
    double meanMovingRange = 0; ///< mean of |x_i - x_(i-1)|
    /// The deviation the band implies: the moving range of two normal values is 1.128 deviations
    /// long on average (and 2.66 = 3 / 1.128).
    double deviation() const { return meanMovingRange / 1.128; }
};

inline constexpr int bandPoints = 5; ///< values below which it is too early

/// Band of the old normal (XmR chart), of the values in their order in time.
/// Formula: mean +- 2.66 * mean of |x_i - x_(i-1)|
/// Units: those of the values.
/// Range: low <= mean <= high; not cut to the scale.
/// Errors: `needed` counts the values short of five: four differences are the least from which a
///   width is worth drawing. What is no value (dated.h) is left out.
/// Source: Wheeler, Understanding Variation.
Answer<Band> band(const QList<double> &values);

} // namespace measures
