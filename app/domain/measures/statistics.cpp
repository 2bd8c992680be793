// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/statistics.h"

#include <algorithm>
#include <cmath>

namespace measures {

void Moments::add(double value) {
    ++m_count;
    const double step = value - m_mean;
    m_mean += step / m_count;
    m_squares += step * (value - m_mean);
}

double Moments::deviation() const {
    return m_count < 2 ? 0 : std::sqrt(m_squares / (m_count - 1));
}

std::optional<double> median(QList<double> values) {
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace measures
