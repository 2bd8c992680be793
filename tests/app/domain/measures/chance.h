// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/dated.h"
#include "tests/support/rounds.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

// Input made by chance, the same for the same seed. WELLSPRING_SEED and WELLSPRING_TRIALS repeat a
// run or lengthen it; both are printed.
namespace chance {

using measures::Dated;
using measures::Pause;

inline constexpr double endless = std::numeric_limits<double>::infinity();
inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
inline const QDate monday(2016, 1, 4);

inline bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Values made by chance: the same ones for the same seed.
class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    int whole(int least, int most) { return std::uniform_int_distribution(least, most)(m_engine); }
    double real(double least, double most) {
        return std::uniform_real_distribution(least, most)(m_engine);
    }
    bool oneIn(int n) { return whole(1, n) == 1; }
    template <class List>
    List shuffled(List list) {
        std::shuffle(list.begin(), list.end(), m_engine);
        return list;
    }
    QList<double> values(int most) {
        QList<double> list(whole(0, most));
        for (double &value : list)
            value = whole(0, 10);
        return list;
    }
    /// Check-ins on days by chance: gaps, several a day, in no order.
    QList<Dated> checkins(int most) {
        QList<Dated> list;
        for (int n = whole(0, most); n > 0; --n)
            list.append({monday.addDays(whole(0, 900)), double(whole(0, 10))});
        return list;
    }
    QList<Pause> pauses() {
        QList<Pause> list;
        for (int n = whole(0, 4); n > 0; --n) {
            const QDate from = monday.addDays(whole(-20, 900));
            list.append(
                {oneIn(8) ? QDate() : from, oneIn(6) ? QDate() : from.addDays(whole(-3, 60))});
        }
        return list;
    }
    /// What somebody's import may bring along.
    double absurd() {
        const QList<double> all = {notANumber, endless, -endless, 1e308, -1e308, 1e-308, 5e-324, 0,
                                   -0.0,       1e12,    -1e12,    1e13,  -1,     11,     6};
        return all.at(whole(0, int(all.size()) - 1));
    }

private:
    std::mt19937 m_engine;
};

inline unsigned seed() {
    bool given = false;
    const unsigned seed = qEnvironmentVariable("WELLSPRING_SEED").toUInt(&given);
    return given ? seed : 20261122;
}

inline int trials() {
    bool given = false;
    const int trials = qEnvironmentVariable("WELLSPRING_TRIALS").toInt(&given);
    return given ? trials : rounds(2000, 200);
}

/// Runs `property` for every trial, each with a chance of its own that its number gives again.
template <class Property>
void holds(Property property) {
    for (int trial = 0; trial < trials(); ++trial) {
        Chance chance(seed() + static_cast<unsigned>(trial));
        property(chance);
        if (QTest::currentTestFailed()) {
            qInfo("seed %u, trial %d of %d", seed(), trial, trials());
            return;
        }
    }
    qInfo("seed %u, %d trials", seed(), trials());
}

} // namespace chance
