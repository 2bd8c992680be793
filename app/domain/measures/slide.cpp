// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/slide.h"

#include "app/domain/measures/statistics.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numbers>

namespace measures {

namespace {

namespace bm = boost::math;
// double is plenty here, and long double several times slower.
using Plain = bm::policies::policy<bm::policies::promote_double<false>>;

// The normal quantile of Student's t cdf at t, taken in the nearer tail, where a probability
// keeps its digits. A value so far out that its probability is 0 would have no quantile: it is
// held at the last one that has.
double normalScore(double t, int degrees) {
    const bm::students_t_distribution<double, Plain> student(degrees);
    const double tail = std::max(cdf(student, -std::min(std::abs(t), 1e6)), 1e-300);
    const double z = quantile(bm::normal_distribution<double, Plain>(), tail);
    return t < 0 ? z : -z;
}

double spread(const Moments &earlier) {
    return std::max(earlier.deviation(), slideSpread);
}

double judge(double value, const Moments &earlier) {
    const int n = earlier.count();
    return normalScore((value - earlier.mean()) / (spread(earlier) * std::sqrt(1 + 1.0 / n)),
                       n - 1);
}

Moment momentAt(const QList<SlidePoint> &points, qsizetype index) {
    return {static_cast<int>(index), points.at(index).day};
}

// Mean of the four check-ins that end with this one.
double meanOfFour(const QList<SlidePoint> &points, qsizetype last) {
    double sum = 0;
    for (qsizetype i = last - slideRecovery + 1; i <= last; ++i)
        sum += points.at(i).value;
    return sum / slideRecovery;
}

// Where the lowest four in a row since the slide was raised lie, and whether most of what was
// lost there is regained; and whether the slide is over.
//
// Why the mean of four, and half a deviation. One good week is no recovery, so one value cannot
// end a slide. Somebody back at the old mean has a mean of four that strays by half a deviation
// (1 / sqrt 4), so it passes at once five times in six; somebody still lower by 1.5 deviations
// needs one two of its own deviations out. Simulated as in slide.h but with quickRule, of the
// slides found: clients who are back from week 27 on are called over by week 30 in 67 % and by
// week 34 in 85 %; clients who stay low are wrongly called over by week 34 in 8 %, after half a
// year more in 26 %. The other plain rule, three in a row within one deviation, is worse both
// ways (52, 74; 13, 39 %). Waiting for c itself to come back to 0 would take about two weeks for
// each unit it had climbed: months in which a recovered client is still called sliding.
//
// Why two thirds for rising. The lowest four are chosen for being low, so what follows looks
// better by chance alone. Of the clients who stay low, asking for half would call one in four
// rising at a time; two thirds, one in twenty.
//
// `lowestEnd`: where the lowest four ended until now; it is carried along, so that a slide that
// stays open for years costs no more for each check-in.
void track(Slide &slide, const QList<SlidePoint> &points, bool isEased, qsizetype &lowestEnd) {
    const qsizetype now = points.size() - 1;
    if (meanOfFour(points, now) <= meanOfFour(points, lowestEnd))
        lowestEnd = now;
    slide.lowest = meanOfFour(points, lowestEnd);
    const double level = meanOfFour(points, now);
    const double lost = slide.earlierMean - slide.lowest;
    if (isEased && now - slide.raised.index >= slideRecovery &&
        level >= slide.earlierMean - slide.earlierDeviation / 2)
        slide.over = momentAt(points, now);
    slide.risingSince.reset();
    if (lowestEnd < now && (slide.over || (lost > 0 && level - slide.lowest >= lost * 2 / 3)))
        slide.risingSince = momentAt(points, lowestEnd + 1);
}

// One check-in as it is judged: higher is better in both.
struct Checked {
    double energy = 0;
    std::optional<double> ease; // 10 - pull
};

struct Earlier {
    Moments energy, ease;
    void add(const Checked &one) {
        energy.add(one.energy);
        if (one.ease)
            ease.add(*one.ease);
    }
};

constexpr int leastEarlier = 3; // values before one can be judged

// What the detector carries from one check-in to the next.
struct Detector {
    SlideReport report;
    QList<Checked> all; // the check-ins as report.points has them
    Earlier earlier;    // of those that later ones are judged against
    SlideRule rule;
    // A sum, the point at which it last left 0, and what was judged against at that time.
    struct Sum {
        double value = 0;
        int began = 0;
        Earlier before;
    };
    Sum low;
    Sum sharp;               // with more slack: it tells the day a slide began
    qsizetype lowestEnd = 0; // of the open slide

    void add(QDate day, const Checked &one);
    void take(Sum &to, double z, double slack) const;
    std::optional<double> judged(const Checked &one) const;
    bool isEased() const;
    void raise();
    void follow();
    void close(const Slide &slide);
};

std::optional<double> Detector::judged(const Checked &one) const {
    if (earlier.energy.count() < leastEarlier)
        return std::nullopt;
    const double z = judge(one.energy, earlier.energy);
    if (!one.ease || earlier.ease.count() < leastEarlier)
        return z;
    return (z + judge(*one.ease, earlier.ease)) / std::numbers::sqrt2;
}

// Whether the latest four pulls are no obstacle to calling the slide over: back within half an
// earlier deviation, as energy has to be, or not all known.
bool Detector::isEased() const {
    double sum = 0;
    for (qsizetype i = all.size() - slideRecovery; i < all.size(); ++i) {
        if (!all.at(i).ease)
            return true;
        sum += *all.at(i).ease;
    }
    return earlier.ease.count() < leastEarlier ||
           sum / slideRecovery >= earlier.ease.mean() - spread(earlier.ease) / 2;
}

void Detector::follow() {
    Slide &slide = report.slides.last();
    track(slide, report.points, isEased(), lowestEnd);
    if (slide.over)
        close(slide);
}

// The point that is being judged is the next one of the report.
void Detector::take(Sum &to, double z, double slack) const {
    const double next = std::max(0.0, to.value - z - slack);
    if (to.value == 0 && next > 0) {
        to.began = static_cast<int>(report.points.size());
        to.before = earlier;
    }
    to.value = next;
}

void Detector::add(QDate day, const Checked &one) {
    SlidePoint point{day, one.energy, judged(one), low.value};
    all.append(one);
    if (report.open()) {
        report.points.append(point);
        follow();
        return;
    }
    if (point.z) {
        take(low, *point.z, rule.slack);
        take(sharp, *point.z, quickRule.slack);
        point.c = low.value;
    }
    report.points.append(point);
    earlier.add(one);
    if (low.value > rule.limit && report.points.size() >= slideCheckins)
        raise();
}

void Detector::raise() {
    const Sum &start = sharp.began > low.began ? sharp : low;
    // From here on everything is measured from what was before the decline.
    earlier = start.before;
    Slide slide;
    slide.began = momentAt(report.points, start.began);
    slide.raised = momentAt(report.points, report.points.size() - 1);
    slide.earlierMean = earlier.energy.mean();
    slide.earlierDeviation = spread(earlier.energy);
    report.slides.append(slide);
    lowestEnd = slide.raised.index;
    follow();
}

void Detector::close(const Slide &slide) {
    for (int i = slide.over->index - slideRecovery + 1; i <= slide.over->index; ++i)
        earlier.add(all.at(i));
    low = sharp = {};
}

// Both are sorted, with one value a day.
QList<Checked> withEase(const QList<Dated> &energy, const QList<Dated> &pull) {
    QList<Checked> all;
    auto at = pull.begin();
    for (const Dated &one : energy) {
        while (at != pull.end() && at->day < one.day)
            ++at;
        Checked checked{one.value, std::nullopt};
        if (at != pull.end() && at->day == one.day)
            checked.ease = 10 - at->value;
        all.append(checked);
    }
    return all;
}

SlideReport reportOf(const QList<Dated> &days, const QList<Checked> &checked, SlideRule rule) {
    Detector detector;
    detector.rule = rule;
    detector.report.limit = rule.limit;
    for (qsizetype i = 0; i < days.size(); ++i)
        detector.add(days.at(i).day, checked.at(i));
    return detector.report;
}

} // namespace

Answer<SlideReport> slides(const QList<Dated> &checkins, const QList<Pause> &pauses,
                           SlideRule rule) {
    const QList<Dated> given = countable(checkins, pauses);
    if (given.size() < slideCheckins)
        return Answer<SlideReport>::early(slideCheckins - static_cast<int>(given.size()));
    return Answer<SlideReport>::of(reportOf(given, withEase(given, {}), rule));
}

Answer<SlideReport> slides(const QList<Dated> &energy, const QList<Dated> &pull,
                           const QList<Pause> &pauses) {
    const QList<Dated> given = countable(energy, pauses);
    if (given.size() < slideCheckins)
        return Answer<SlideReport>::early(slideCheckins - static_cast<int>(given.size()));
    const QList<Checked> checked = withEase(given, countable(pull, pauses));
    const auto eased = std::count_if(checked.begin(), checked.end(),
                                     [](const Checked &one) { return one.ease.has_value(); });
    if (4 * eased < 3 * checked.size())
        return slides(energy, pauses);
    return Answer<SlideReport>::of(reportOf(given, checked, pairRule));
}

} // namespace measures
