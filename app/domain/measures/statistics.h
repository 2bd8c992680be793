// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>

// What the measures stand on; no measure itself.
namespace measures {

/// Mean and sample standard deviation, one value at a time, losing no digits when the values are
/// large and close together.
/// Source: Welford 1962, Technometrics 4:419.
class Moments {
public:
    void add(double value);
    int count() const { return m_count; }
    /// 0 while empty.
    double mean() const { return m_mean; }
    /// With n - 1 below the line; 0 under two values.
    double deviation() const;

private:
    int m_count = 0;
    double m_mean = 0;
    double m_squares = 0;
};

/// The middle value, or the mean of the two middle ones; none without values.
/// Source: the common definition.
std::optional<double> median(QList<double> values);

} // namespace measures
