// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"
#include "app/domain/measures/dated.h"

namespace measures {

/// One check-in as the slide detector judged it.
struct SlidePoint {
    QDate day;
    double value = 0;
    /// How unusual the value is against the earlier ones, in standard deviations; below 0 is
    /// worse. With a pull on the same day, both together. None for the first three, which have too
    /// little before them.
    std::optional<double> z;
    double c = 0; ///< the sum of how much too low it has been; stands still while a slide is open
};

/// A place in SlideReport::points.
struct Moment {
    int index = 0;
    QDate day;
    bool operator==(const Moment &) const = default;
};

/// One slide, from where the decline began until it is over.
struct Slide {
    Moment began;  ///< first check-in since the sum last stood at 0
    Moment raised; ///< the check-in that made it more than the usual ups and downs
    /// First check-in after the lowest four in a row, once at least two thirds of what was lost
    /// there have been regained. Empty while the client stays low.
    std::optional<Moment> risingSince;
    /// The check-in that showed it to be over; empty while it is open.
    std::optional<Moment> over;
    double earlierMean = 0;      ///< of what came before the decline, in the values' units
    double earlierDeviation = 0; ///< at least 0.5
    double lowest = 0;           ///< mean of the lowest four check-ins in a row
};

struct SlideReport {
    QList<SlidePoint> points; ///< the check-ins that count, oldest first
    QList<Slide> slides;      ///< oldest first; only the last can be open
    double limit = 0;         ///< the sum above which a slide is raised in this series
    bool open() const { return !slides.isEmpty() && !slides.last().over; }
};

inline constexpr int slideCheckins = 9;    ///< check-ins below which it is too early
inline constexpr int slideRecovery = 4;    ///< check-ins in a row that tell low, rising and over
inline constexpr double slideSpread = 0.5; ///< least deviation, in the units of a 0..10 scale

/// When the sum tells a slide.
struct SlideRule {
    double slack = 0; ///< deviations below the usual that are no decline
    double limit = 0; ///< the sum above which a slide is raised
};
inline constexpr SlideRule energyRule{0.25, 6.8}; ///< of energy alone
inline constexpr SlideRule pairRule{0.25, 6.15};  ///< of energy and pull together
/// The textbook's: quick, but it takes three times as many steady clients for sliding.
inline constexpr SlideRule quickRule{0.5, 4};

/// Slides in a series where higher is better (for pull, give 10 - pull).
/// Formula: self-starting CUSUM: each check-in is judged against the n before it,
///   T = (x - mean) / (s sqrt(1 + 1/n)), s = max(their standard deviation, 0.5), from the 4th on,
///   z = the normal quantile of Student's t cdf (n - 1 degrees) at T,
///   c = max(0, c - z - slack); raised where c > limit, from the 9th check-in on.
/// Units: z and c in standard deviations; means, spread and what was lost in those of the values.
/// Range: a scale like 0..10; c is 0 or more.
/// Errors: `needed` counts the check-ins short of 9. Values of one day are one check-in (their
///   mean); those inside a planned pause are skipped, and neither judged nor judged against; what
///   is no value (dated.h) is no check-in.
/// Source: Hawkins 1987 (self-starting CUSUM charts for location and scale), our limits.
///
/// It began where the sum with a slack of 0.5, which tells the day more sharply, last left 0; where
/// the fall was so slow that this sum forgot it, where c did.
///
/// It is over when the mean of the latest four check-ins since it was raised is back within
/// half an earlier deviation of the earlier mean. Then c starts from 0 again, and the check-ins
/// from the decline's beginning up to the last one before those four are no part of what later
/// ones are judged against: a slide is not the old normal. A client who settles lower stays in an
/// open slide; a new baseline (a call with the later check-ins only) is the consultant's to set.
/// slide.cpp argues the four and the half.
///
/// Simulated over 26 weekly check-ins (whole 0..10, mean 6, deviation 1.2): 3 % of steady clients
/// are raised falsely, 81 % of drops by 1.5 deviations at week 13 are found by week 26, half of
/// those within seven weeks; where one week resembles the week before (autocorrelation 0.3), 11 %
/// and 82 %. False alarms add up with the weeks: of steady clients 9 % within a year and 21 %
/// within two, 28 % and 53 % where autocorrelated. Why not the textbook's slack of 0.5 and limit of
/// 4: it finds as many (81 and 84 %), in five weeks, but raises 5 and 16 % of the steady ones. A
/// half of the slack waits for what lasts, which a few weeks that resemble each other do not. So it
/// says "more than the usual ups and downs", never why, and it is a reason to ask.
Answer<SlideReport> slides(const QList<Dated> &checkins, const QList<Pause> &pauses = {},
                           SlideRule rule = energyRule);

/// The same from energy and pull together, which carry more than either.
/// Formula: as above; on a day that has both, from the 4th pull on,
///   z = (z of energy + z of 10 - pull) / sqrt 2; a day without pull goes by its energy alone, one
///   without energy does not count; the rule is pairRule. It is over when the latest four pulls are
///   back as well, as far as they are known. Where fewer than three check-ins in four have a pull,
///   energy alone is asked.
/// Units: as above; values, means and what was lost are those of energy.
/// Range: both 0..10; a pull is turned to 10 - pull.
/// Errors: as above.
/// Source: as above; the pairing is our own.
///
/// Simulated as above with a pull around 4: 5 % falsely, and 87 % found of those whose energy
/// drops and whose pull rises by one deviation each; autocorrelated, 15 % and 85 %.
/// test_slide.cpp prints the figures.
Answer<SlideReport> slides(const QList<Dated> &energy, const QList<Dated> &pull,
                           const QList<Pause> &pauses);

} // namespace measures
