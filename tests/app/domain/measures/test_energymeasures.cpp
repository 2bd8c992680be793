// SPDX-License-Identifier: GPL-3.0-or-later
// The measures over a series of values: worked numbers, limits of data, gaps and pauses.
#include "app/domain/measures/band.h"
#include "app/domain/measures/drift.h"
#include "app/domain/measures/drywell.h"
#include "app/domain/measures/runchart.h"
#include "app/domain/measures/slide.h"
#include "app/domain/measures/statistics.h"
#include "app/domain/measures/sustained.h"
#include "app/domain/measures/together.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace measures;
using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
const QDate monday(2025, 9, 1);

QString four(double value) {
    return QString::number(value, 'f', 4);
}

QList<Dated> weekly(const QList<double> &values) {
    QList<Dated> series;
    for (const double value : values)
        series.append({monday.addDays(7 * series.size()), value});
    return series;
}

const QList<double> brokenNormal = {4, 5, 3, 5, 4, 6, 4, 5, 7, 7, 8, 7, 8, 9, 8, 9, 8, 7};

} // namespace

class TestEnergyMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeriesIsSortedAndKeepsOnlyWhatWasObserved() {
        const QList<Dated> series = {
            {monday.addDays(7), 4},        {monday, notANumber}, {QDate(), 5},
            {monday.addDays(3), INFINITY}, {monday, 8},          {monday.addDays(7), 7},
            {monday.addDays(7), 7}};
        const QList<Dated> expected = {{monday, 8}, {monday.addDays(7), 6}};
        QCOMPARE(countable(series), expected);
        QCOMPARE(countable(series, {{monday, monday.addDays(6)}}), expected.last(1));
        QCOMPARE(countable(series, {{monday.addDays(1), QDate()}}), expected.first(1));
        QCOMPARE(countable({}), QList<Dated>());
    }

    void sustainedEnergyMovesByAHalfLife() {
        const auto points = sustained({{monday, 5}, {monday.addDays(7), 9}});
        QCOMPARE(points.size(), 2);
        QCOMPARE(four(points[0].sustained), u"5.0000"_s);
        QCOMPARE(four(points[0].momentary), u"0.0000"_s);
        QCOMPARE(four(points[1].sustained), u"5.6364"_s);
        QCOMPARE(four((points[1].sustained - 5) / 4), u"0.1591"_s);
        QCOMPARE(four(points[1].momentary), u"3.3636"_s);
        // Half of the way after one half-life, over a gap or in steps of the same value.
        QCOMPARE(four(sustained({{monday, 4}, {monday.addDays(28), 8}})[1].sustained), u"6.0000"_s);
        QCOMPARE(four(sustained({{monday, 4}, {monday.addDays(9), 8}, {monday.addDays(28), 8}})
                          .last()
                          .sustained),
                 u"6.0000"_s);
    }

    void sustainedEnergyNeedsSomethingToStandOn() {
        QVERIFY(sustained({}).isEmpty());
        QVERIFY(sustained({{monday, notANumber}}).isEmpty());
        QVERIFY(sustained({{monday, 5}}, {}, 0).isEmpty());
        QVERIFY(sustained({{monday, 5}}, {}, notANumber).isEmpty());
        QCOMPARE(sustained({{monday, 5}}).size(), 1);
        // A check-in inside a pause is left out; the time passes.
        const auto paused =
            sustained({{monday, 4}, {monday.addDays(14), 0}, {monday.addDays(28), 8}},
                      {{monday.addDays(10), monday.addDays(20)}});
        QCOMPARE(paused.size(), 2);
        QCOMPARE(four(paused[1].sustained), u"6.0000"_s);
    }

    void runLimitsAreTheWorkedOnes() {
        QCOMPARE(runLimits(24), (RunLimits{8, 8}));
        QCOMPARE(runLimits(12), (RunLimits{7, 3}));
        // From the published table of this rule: n, longest run, crossings.
        QCOMPARE(runLimits(10), (RunLimits{6, 2}));
        QCOMPARE(runLimits(20), (RunLimits{7, 6}));
        QCOMPARE(runLimits(1), RunLimits());
    }

    void theRunChartSeesAnOldNormalBreak() {
        const auto chart = runChart(brokenNormal);
        QCOMPARE(chart->median, 4.5);
        QCOMPARE(chart->useful, 18);
        QCOMPARE(chart->longestRun, 11);
        QCOMPARE(chart->limits, (RunLimits{7, 5}));
        QCOMPARE(chart->crossings, 7);
        QVERIFY(chart->broken);
        QVERIFY(chart->runAbove);
        QCOMPARE(chart->runFirst, 7);
        QCOMPARE(chart->runLast, 17);
    }

    void theRunChartStaysQuietWhileNothingChanges() {
        const QList<double> steady = {4, 5, 3, 5, 4, 6, 4, 5, 4, 5, 5, 3, 6, 4, 5, 4};
        const auto chart = runChart(steady);
        QVERIFY(!chart->broken);
        // Two long runs, none too long: the few crossings tell.
        const auto few = runChart({4, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4}, 2);
        QCOMPARE(few->median, 5.0);
        QCOMPARE(few->longestRun, 7);
        QCOMPARE(few->limits, (RunLimits{7, 4}));
        QCOMPARE(few->crossings, 2);
        QVERIFY(few->broken);
    }

    void valuesOnTheMedianAreNoUsefulPoints() {
        // Median 5: of twelve values nine are useful.
        const auto early = runChart({4, 5, 6, 5, 4, 6, 5, 6, 4, 6, 4, 6}, 3);
        QVERIFY(early.tooEarly());
        QCOMPARE(early.needed, 1);
        QCOMPARE(runChart({}).needed, 10);
        QCOMPARE(runChart({4}).needed, 10); // the one value is the median
        QCOMPARE(runChart({4, 6}).needed, 8);
        QCOMPARE(runChart({notANumber, 4, notANumber, 6}).needed, 8);
        QVERIFY(!runChart(brokenNormal, 0) && !runChart(brokenNormal, 0).tooEarly());
        // A missing value neither breaks nor makes a run.
        QList<double> gap = brokenNormal;
        gap.insert(12, notANumber);
        QCOMPARE(runChart(gap)->longestRun, 11);
    }

    void theBandIsTheWorkedOne() {
        const auto own = band({5, 6, 5, 7, 6});
        QCOMPARE(four(own->mean), u"5.8000"_s);
        QCOMPARE(four(own->low), u"2.4750"_s);
        QCOMPARE(four(own->high), u"9.1250"_s);
        QCOMPARE(four(own->meanMovingRange), u"1.2500"_s);
        QCOMPARE(band({}).needed, 5);
        QCOMPARE(band({5}).needed, 4);
        QCOMPARE(band({5, 6}).needed, 3);
        QCOMPARE(band({5, notANumber, 6, 5, 7}).needed, 1);
        QCOMPARE(four(band({5, notANumber, 6, 5, 7, 6})->low), u"2.4750"_s);
        QCOMPARE(band({6, 6, 6, 6, 6})->low, 6.0); // no movement, no width
    }

    void theDriftIsTheWorkedOne() {
        const DriftFrom normal{50, 2.0539};
        const auto points = drift({52, 47, 53, 49.3}, normal);
        QStringList levels;
        for (const DriftPoint &point : *points)
            levels.append(four(point.level));
        QCOMPARE(levels, (QStringList{u"50.6000"_s, u"49.5200"_s, u"50.5640"_s, u"50.1848"_s}));
        QCOMPARE(four(steadyDrift(normal)->high), u"52.5884"_s);
        QCOMPARE(four(steadyDrift(normal)->low), u"47.4116"_s);
        // The first limit is k s L wide: 3 * 2.0539 * 0.3.
        QCOMPARE(four((*points)[0].high), u"51.8485"_s);
        // Each later one is wider, by what is not forgotten yet: 0.7^(2 i).
        QCOMPARE(four((*points)[1].high), u"52.2564"_s);
        QCOMPARE(four((*points)[3].low), four(50 - 2.588432 * std::sqrt(1 - std::pow(0.7, 8))));
        QVERIFY(!(*points)[0].outside());
        QVERIFY((*drift({60}, normal))[0].outside());
        QVERIFY((*drift({40}, normal))[0].outside());
    }

    void theDriftRefusesANormalThatIsNone() {
        QCOMPARE(drift({}, {50, 2}).needed, 1);
        QCOMPARE(drift({notANumber}, {50, 2}).needed, 1);
        QCOMPARE(drift({50, notANumber, 51}, {50, 2})->size(), 2);
        for (const DriftFrom &wrong :
             {DriftFrom{50, 0}, DriftFrom{50, -1}, DriftFrom{notANumber, 2},
              DriftFrom{50, notANumber}, DriftFrom{50, 2, 0}, DriftFrom{50, 2, 1.1},
              DriftFrom{50, 2, 0.3, 0}}) {
            QVERIFY(!drift({50}, wrong) && !drift({50}, wrong).tooEarly());
            QVERIFY(!steadyDrift(wrong));
        }
    }

    void whatGoesTogetherIsTheWorkedCorrelation() {
        const QList<double> x = {1, 3, 2, 4, 3, 5};
        const QList<double> y = {2, 2, 4, 3, 5, 4};
        QCOMPARE(four(laggedCorrelation(x, y, 0).value().r), u"0.3503"_s);
        QCOMPARE(four(laggedCorrelation(x, y, 1).value().r), u"1.0000"_s);
        QCOMPARE(laggedCorrelation(x, y, 1)->pairs, 5);
        QVERIFY(!laggedCorrelation(x, y, -1));
        QVERIFY(!laggedCorrelation(x, y, 5)); // one pair
        QVERIFY(!laggedCorrelation(x, y, 50));
        QVERIFY(!laggedCorrelation(x, QList<double>(6, 4), 0)); // flat
    }

    void whatGoesTogetherIsShownFromEightPairs() {
        const QList<double> x = {1, 3, 2, 4, 3, 5, 4, 6};
        QCOMPARE(goesTogether({}, {}, 0).needed, 8);
        QCOMPARE(goesTogether(x.first(7), x, 0).needed, 1);
        QCOMPARE(goesTogether(x, x, 1).needed, 1);
        QCOMPARE(four(goesTogether(x, x, 0)->r), u"1.0000"_s);
        // A gap takes its own pair only and shifts none of the others.
        QList<double> gapX = x;
        QList<double> gapY = x;
        gapX.insert(3, notANumber);
        gapY.insert(3, 9);
        QCOMPARE(goesTogether(gapX, gapY, 0)->pairs, 8);
        QCOMPARE(four(goesTogether(gapX, gapY, 0)->r), u"1.0000"_s);
        const auto flat = goesTogether(x, QList<double>(8, 5), 0);
        QVERIFY(!flat && !flat.tooEarly());
        QVERIFY(!goesTogether(x, x, -1).tooEarly());
    }

    void aWellIsDryOnceSustainedEnergyLeavesTheBand() {
        QList<double> energy = {6, 7, 6, 7, 6, 7, 6, 7};
        energy += QList<double>(3, 1.0);
        // Median 6.5, band 6.5 +- 2.66: below 3.84. From 6.5 towards 1 that takes two months.
        const auto notYet = dryWell(weekly(energy));
        QCOMPARE(four(notYet->own.low), u"3.8400"_s);
        QVERIFY(!notYet->dry);
        QVERIFY(!notYet->since.isValid());
        energy += QList<double>(5, 1.0);
        const auto dry = dryWell(weekly(energy));
        QVERIFY(dry->dry);
        QVERIFY(dry->sustained < 3.84);
        // The first check-in of the stretch below the band, not the last.
        QCOMPARE(dry->since, monday.addDays(7 * 11));
        energy += QList<double>(9, 9.0);
        QVERIFY(!dryWell(weekly(energy))->dry);
        QVERIFY(!dryWell(weekly(energy))->since.isValid());
    }

    void aWellIsNotCalledDryTooEarly() {
        QCOMPARE(dryWell({}).needed, 10);
        QCOMPARE(dryWell(weekly({6, 7, 6, 7})).needed, 6);
        // On the median is not useful: 6 of 9 values here.
        QCOMPARE(dryWell(weekly({5, 6, 7, 6, 5, 6, 7, 5, 7})).needed, 4);
        QVERIFY(!dryWell(weekly(brokenNormal), {}, 4));
        // Those in a pause do not count.
        const QList<Dated> low = weekly({6, 7, 6, 7, 6, 7, 6, 7, 1, 1, 1, 1, 1, 1, 1, 1});
        QCOMPARE(dryWell(low, {{low[8].day, QDate()}}).needed, 2);
    }

    /// A signal is more than the limit of the longest run, or less than that of the crossings.
    void aRunChartOnItsLimitsIsNoSignal() {
        QList<double> values{4, 6, 4, 6, 4, 6, 4, 6, 6, 6, 6, 6, 6, 6};
        QCOMPARE(runChart(values)->longestRun, 7);
        QCOMPARE(runChart(values)->limits.longestRun, 7);
        QVERIFY(!runChart(values)->broken);
        values.append(6);
        QVERIFY(runChart(values)->broken);
        const QList<double> thrice{4, 4, 4, 6, 6, 6, 4, 4, 4, 6, 6, 6};
        QCOMPARE(runChart(thrice, 6)->crossings, 3);
        QCOMPARE(runChart(thrice, 6)->limits.crossings, 3);
        QVERIFY(!runChart(thrice, 6)->broken);
        const QList<double> twice{4, 4, 4, 6, 6, 6, 6, 6, 4, 4, 4, 4};
        QCOMPARE(runChart(twice, 6)->crossings, 2);
        QVERIFY(runChart(twice, 6)->broken);
    }

    void energyAndPullNeedNineCheckInsToo() {
        QList<Dated> energy, pull;
        for (int i = 0; i < 8; ++i) {
            energy.append({QDate(2026, 1, 7).addDays(7 * i), 5. + i % 2});
            pull.append({energy.last().day, 4.});
        }
        QCOMPARE(slides(energy, pull, {}).needed, 1);
        energy.append({QDate(2026, 1, 7).addDays(56), 5});
        QVERIFY(slides(energy, pull, {}).value.has_value());
    }

    void momentsOfOneAndOfTwo() {
        Moments moments;
        moments.add(1);
        QCOMPARE(moments.deviation(), 0.);
        moments.add(3);
        QCOMPARE(moments.mean(), 2.);
        QCOMPARE(moments.deviation(), std::sqrt(2.));
    }
};

QTEST_GUILESS_MAIN(TestEnergyMeasures)
#include "test_energymeasures.moc"
