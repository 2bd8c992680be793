// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/slide.h"

#include "app/domain/measures/statistics.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

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
// needs one two of its own deviations out. Simulated as for the figures in slide.h, of the
// slides found: clients who are back from week 27 on are called over by week 30 in 67 % and by
// week 34 in 85 %; clients who stay low are wrongly called over by week 34 in 8 %, after half a
// year more in 26 %. The other plain rule, three in a row within one deviation, is worse both
// ways (52, 74; 13, 39 %). Waiting for c itself to come back to 0 would take about two weeks for
// each unit it had climbed: months in which a recovered client is still called sliding.
//
// Why two thirds for rising. The lowest four are chosen for being low, so what follows looks
// better by chance alone. Of the clients who stay low, asking for half would call one in four
// rising at a time; two thirds, one in twenty.
void follow(Slide &slide, const QList<SlidePoint> &points) {
    const qsizetype now = points.size() - 1;
    qsizetype lowestEnd = slide.raised.index;
    for (qsizetype end = slide.raised.index; end <= now; ++end)
        if (meanOfFour(points, end) <= meanOfFour(points, lowestEnd))
            lowestEnd = end;
    slide.lowest = meanOfFour(points, lowestEnd);
    const double level = meanOfFour(points, now);
    const double lost = slide.earlierMean - slide.lowest;
    if (now - slide.raised.index >= slideRecovery &&
        level >= slide.earlierMean - slide.earlierDeviation / 2)
        slide.over = momentAt(points, now);
    slide.risingSince.reset();
    if (lowestEnd < now && (slide.over || (lost > 0 && level - slide.lowest >= lost * 2 / 3)))
        slide.risingSince = momentAt(points, lowestEnd + 1);
}

// What the detector carries from one check-in to the next.
struct Detector {
    SlideReport report;
    QList<double> reference; // the check-ins later ones are judged against
    Moments earlier;         // of the reference
    double c = 0;
    int began = 0;               // index of the point where c last left 0
    qsizetype beforeDecline = 0; // how much of the reference came before it

    void add(const Dated &one);
    void raise();
    void close(const Slide &slide);
};

Moments momentsOf(const QList<double> &values) {
    Moments moments;
    for (const double value : values)
        moments.add(value);
    return moments;
}

void Detector::add(const Dated &one) {
    SlidePoint point{one.day, one.value, std::nullopt, c};
    if (earlier.count() >= 3)
        point.z = judge(one.value, earlier);
    if (report.open()) {
        report.points.append(point);
        follow(report.slides.last(), report.points);
        if (report.slides.last().over)
            close(report.slides.last());
        return;
    }
    if (point.z) {
        const double next = std::max(0.0, c - *point.z - slideSlack);
        if (c == 0 && next > 0) {
            began = static_cast<int>(report.points.size());
            beforeDecline = reference.size();
        }
        c = point.c = next;
    }
    report.points.append(point);
    reference.append(one.value);
    earlier.add(one.value);
    if (c > slideLimit && report.points.size() >= slideCheckins)
        raise();
}

void Detector::raise() {
    // From here on everything is measured from what was before the decline.
    reference.resize(beforeDecline);
    earlier = momentsOf(reference);
    Slide slide;
    slide.began = momentAt(report.points, began);
    slide.raised = momentAt(report.points, report.points.size() - 1);
    slide.earlierMean = earlier.mean();
    slide.earlierDeviation = spread(earlier);
    report.slides.append(slide);
    follow(report.slides.last(), report.points);
}

void Detector::close(const Slide &slide) {
    for (int i = slide.over->index - slideRecovery + 1; i <= slide.over->index; ++i) {
        reference.append(report.points.at(i).value);
        earlier.add(report.points.at(i).value);
    }
    c = 0;
}

} // namespace

Answer<SlideReport> slides(const QList<Dated> &checkins, const QList<Pause> &pauses) {
    const QList<Dated> given = countable(checkins, pauses);
    if (given.size() < slideCheckins)
        return Answer<SlideReport>::early(slideCheckins - static_cast<int>(given.size()));
    Detector detector;
    for (const Dated &one : given)
        detector.add(one);
    return Answer<SlideReport>::of(detector.report);
}

} // namespace measures
