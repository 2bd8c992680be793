// SPDX-License-Identifier: GPL-3.0-or-later
// The slide detector: worked numbers, the whole way of a slide, pauses, and the simulation that
// says how often it is wrong.
#include "app/domain/measures/slide.h"
#include "tests/support/rounds.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>

using namespace measures;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2025, 1, 6);
const QList<double> worked = {6, 7, 6, 5, 6, 7, 6, 6, 7, 5, 6, 6, 6, 4, 4, 5, 3, 4, 4};

QString four(double value) {
    return QString::number(value, 'f', 4);
}

QList<Dated> weekly(const QList<double> &values) {
    QList<Dated> series;
    for (const double value : values)
        series.append({monday.addDays(7 * series.size()), value});
    return series;
}

// Standard normal numbers that are the same everywhere: the engine is fixed by the standard, the
// distributions of <random> are not.
class Normal {
public:
    explicit Normal(unsigned seed) : m_engine(seed) {}
    double operator()() {
        const double u = (m_engine() + 0.5) / 4294967296.0;
        const double v = (m_engine() + 0.5) / 4294967296.0;
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    }

private:
    std::mt19937 m_engine;
};

constexpr int weeks = 26;

// What a client answers every week: whole numbers 0..10 around `mean`, deviation 1.2; from
// `week` (counted from 0) on `shift` deviations away from it.
QList<Dated> simulated(Normal &normal, double likeness, double mean, double shift, int week) {
    QList<double> values;
    double noise = normal();
    for (int now = 0; now < weeks; ++now) {
        if (now > 0)
            noise = likeness * noise + std::sqrt(1 - likeness * likeness) * normal();
        const double around = now >= week ? mean + shift * 1.2 : mean;
        values.append(std::clamp(std::round(around + 1.2 * noise), 0.0, 10.0));
    }
    return weekly(values);
}

} // namespace

class TestSlide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorkedSeriesIsRaisedAtTheSeventeenth() {
        const auto report = slides(weekly(worked), {}, quickRule);
        const auto &points = report->points;
        QCOMPARE(points.size(), worked.size());
        QVERIFY(!points[2].z);
        QCOMPARE(four(points[3].z.value()), u"-1.3300"_s);
        QCOMPARE(four(points[9].z.value()), u"-1.5540"_s);
        QCOMPARE(four(points[13].c), u"2.1206"_s);
        QCOMPARE(four(points[16].c), u"5.9662"_s);
        QCOMPARE(report->slides.size(), 1);
        const Slide &slide = report->slides.first();
        QCOMPARE(slide.raised, (Moment{16, monday.addDays(7 * 16)}));
        QCOMPARE(slide.began, (Moment{13, monday.addDays(7 * 13)}));
        QVERIFY(!slide.over && !slide.risingSince);
        QVERIFY(report->open());
        QCOMPARE(four(slide.earlierMean), four(79.0 / 13));
        // Nothing is raised one check-in earlier.
        QVERIFY(slides(weekly(worked.first(16)), {}, quickRule)->slides.isEmpty());
        QVERIFY(!slides(weekly(worked.first(16)), {}, quickRule)->open());
    }

    void theRuleInUseWaitsForWhatLasts() {
        QVERIFY(slides(weekly(worked.first(16)))->slides.isEmpty());
        const auto report = slides(weekly(worked));
        QCOMPARE(report->limit, energyRule.limit);
        QCOMPARE(report->slides.size(), 1);
        QCOMPARE(report->slides.first().began.index, 13);
        // Each check-in adds a quarter more than with twice the slack.
        const auto quick = slides(weekly(worked.first(16)), {}, quickRule);
        const auto calm = slides(weekly(worked.first(16)));
        QCOMPARE(four(calm->points[15].c - calm->points[13].c),
                 four(quick->points[15].c - quick->points[13].c + 0.5));
    }

    void aFallTooSlowForTheSharpSumBeginsWhereItsOwnSumDid() {
        // Ever a little lower: never half a deviation below at a time for long.
        QList<double> values{6, 7, 6, 5, 6, 7, 6, 5, 6, 7, 6, 6};
        QList<double> slow = values;
        for (int i = 0; i < 30; ++i)
            slow << (i % 3 == 2 ? 6 : 5);
        const auto report = slides(weekly(slow));
        QCOMPARE(report->slides.size(), 1);
        QVERIFY(report->slides.first().began.index >= int(values.size()) - 1);
        QVERIFY(report->slides.first().earlierMean > 5.9);
    }

    void underNineCheckinsItIsTooEarly() {
        QCOMPARE(slides({}).needed, 9);
        QCOMPARE(slides(weekly({6})).needed, 8);
        QCOMPARE(slides(weekly({6, 7})).needed, 7);
        QCOMPARE(slides(weekly({6, 7, 6})).needed, 6);
        // Even where the sum is beyond the limit long before.
        const QList<double> steep = {9, 9, 9, 9, 1, 1, 0, 0, 0};
        const auto early = slides(weekly(steep.first(8)));
        QVERIFY(early.tooEarly());
        QCOMPARE(early.needed, 1);
        const auto report = slides(weekly(steep), {}, quickRule);
        QVERIFY(report->points[6].c > report->limit);
        QCOMPARE(report->slides.first().raised.index, 8);
        QCOMPARE(report->slides.first().began.index, 4);
    }

    void whatIsNoCheckinIsNeitherJudgedNorCounted() {
        QList<Dated> series = weekly(worked);
        const auto plain = slides(series);
        series.insert(5, {series[4].day.addDays(1), std::numeric_limits<double>::quiet_NaN()});
        series.insert(2, {QDate(), 0});
        std::reverse(series.begin(), series.end());
        const auto report = slides(series);
        QCOMPARE(report->points.size(), plain->points.size());
        QCOMPARE(report->slides.first().raised, plain->slides.first().raised);
        QCOMPARE(slides(QList<Dated>(30, {monday, 5})).needed, 8); // one day is one check-in
    }

    void aFlatLineOrAnAbsurdValueBreaksNothing() {
        const auto flat = slides(weekly(QList<double>(20, 6)));
        QVERIFY(flat->slides.isEmpty());
        QCOMPARE(flat->points.last().c, 0.0);
        QList<double> absurd(90, 6); // so many that the probability of the next one is 0
        absurd << -1e9 << 1e9 << -1e9;
        const auto report = slides(weekly(absurd));
        for (const SlidePoint &point : report->points)
            QVERIFY(std::isfinite(point.z.value_or(0)) && std::isfinite(point.c));
        // One point lower after weeks without any movement is no slide: the spread is held at 0.5.
        QVERIFY(slides(weekly(QList<double>(12, 6) + QList<double>{5}))->slides.isEmpty());
    }

    void aSlideRisesAndIsOver() {
        QList<double> values = worked;
        values << 3 << 4;
        values << 5 << 5 << 6;
        const auto rising = slides(weekly(values));
        QVERIFY(rising->open());
        const Slide &slide = rising->slides.first();
        QCOMPARE(four(slide.lowest), u"3.5000"_s); // 3, 4, 4, 3
        QVERIFY(!slides(weekly(values.first(23)))->slides.first().risingSince);
        QVERIFY(!slide.over);
        values << 6;
        const auto later = slides(weekly(values));
        QVERIFY(later->open());
        QCOMPARE(later->slides.first().risingSince.value().index, 20);
        values << 7; // 5, 6, 6, 7: mean 6, back at 6.08 less a quarter
        const auto done = slides(weekly(values));
        QVERIFY(!done->open());
        QCOMPARE(done->slides.size(), 1);
        QCOMPARE(done->slides.first().over.value(), (Moment{25, monday.addDays(7 * 25)}));
        QCOMPARE(done->slides.first().risingSince.value(), (Moment{20, monday.addDays(7 * 20)}));
        QCOMPARE(done->slides.first().raised.index, 16);
    }

    void oneGoodWeekIsNoRecovery() {
        QList<double> values = worked;
        values << 10 << 4 << 3 << 4;
        QVERIFY(slides(weekly(values))->open());
        // Nor are two, however good: the four that tell it come after it was raised.
        values = worked.first(17);
        values << 10 << 10;
        QVERIFY(slides(weekly(values))->open());
        values << 10 << 10;
        QVERIFY(!slides(weekly(values))->open());
    }

    void aSecondSlideIsJudgedAgainstTheOldNormal() {
        QList<double> values = worked;
        values << 6 << 6 << 7 << 6; // over
        const qsizetype back = values.size();
        values << 6 << 5 << 7 << 6 << 4 << 4 << 3 << 4;
        const auto report = slides(weekly(values));
        QCOMPARE(report->slides.size(), 2);
        QCOMPARE(report->slides[0].over.value().index, int(back - 1));
        const Slide &second = report->slides[1];
        QCOMPARE(second.began.index, int(back + 4));
        // Against the 13 before the first slide and the 8 after it, not against the slide.
        double sum = 0;
        for (qsizetype i = 0; i < back + 4; ++i)
            if (i < 13 || i >= back - 4)
                sum += values[i];
        QCOMPARE(four(second.earlierMean), four(sum / 21));
        QVERIFY(report->open());
    }

    void checkinsInsideAPlannedPauseAreSkipped() {
        QList<Dated> series = weekly(worked);
        // The four low weeks that raise it were a planned rest.
        const QList<Pause> rest{{series[13].day, series[18].day}};
        const auto suspended = slides(series, rest);
        QCOMPARE(suspended->points.size(), 13);
        QVERIFY(suspended->slides.isEmpty());
        // And they are not what later weeks are judged against.
        for (int i = 19; i < 24; ++i)
            series.append({monday.addDays(7 * i), 6});
        const auto after = slides(series, rest);
        QCOMPARE(after->points.size(), 18);
        QList<double> without = worked.first(13);
        without << 6 << 6 << 6 << 6 << 6;
        QCOMPARE(four(after->points.last().z.value()),
                 four(slides(weekly(without))->points.last().z.value()));
        QCOMPARE(slides(series, {{monday.addDays(1), QDate()}}).needed, 8);
    }

    void pullAndEnergyTogetherTellMoreThanEither() {
        QList<double> energy = worked.first(13);
        QList<double> pull{4, 3, 4, 5, 4, 3, 4, 4, 5, 3, 4, 4, 4};
        for (int i = 0; i < 5; ++i) { // a little lower, and a little more pull
            energy << 5;
            pull << 5;
        }
        QVERIFY(slides(weekly(energy))->slides.isEmpty());
        const auto both = slides(weekly(energy), weekly(pull), {});
        QCOMPARE(both->limit, pairRule.limit);
        QCOMPARE(both->slides.size(), 1);
        QCOMPARE(both->slides.first().began.index, 13);
        QCOMPARE(four(both->slides.first().earlierMean), four(79.0 / 13)); // of energy
        // z of a day is that of both; 10 - pull is here the same series, so both say the same.
        QList<double> mirrored;
        for (const double value : worked)
            mirrored << 10 - value;
        const auto twice = slides(weekly(worked), weekly(mirrored), {});
        QCOMPARE(four(*twice->points[9].z), four(-1.5540 * std::numbers::sqrt2));
    }
    void whereFewHaveAPullEnergyAloneIsAsked() {
        QList<Dated> pull = weekly(QList<double>(worked.size(), 4));
        const auto few = slides(weekly(worked), pull.first(10), {});
        QCOMPARE(few->limit, energyRule.limit);
        QCOMPARE(few->points[16].c, slides(weekly(worked))->points[16].c);
        // A day of pull without energy is no check-in.
        pull.append({monday.addDays(7 * 30), 9});
        QCOMPARE(slides(weekly(worked), pull, {})->points.size(), worked.size());
    }
    void aSlideIsNotOverWhilePullStaysHigh() {
        QList<double> energy = worked;
        energy << 6 << 6 << 7 << 6;
        QList<double> pull{4, 3, 4, 5, 4, 3, 4, 4, 3, 5, 4, 4, 4, 7, 7, 6, 8, 7, 7};
        QList<double> easing = pull;
        easing << 4 << 4 << 3 << 4;
        QVERIFY(!slides(weekly(energy), weekly(easing), {})->open());
        pull << 7 << 8 << 7 << 7;
        QVERIFY(slides(weekly(energy), weekly(pull), {})->open());
    }

    // How often it is wrong, by 20,000 clients each (a standard error of 0.2 to 0.3 points).
    void theSimulationFindsWhatItShould_data() {
        QTest::addColumn<double>("likeness");
        QTest::addColumn<bool>("withPull");
        QTest::addColumn<double>("shift");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        for (const double likeness : {0.0, 0.3}) {
            const bool plain = likeness == 0;
            const char *name = plain ? "independent" : "autocorrelation 0.3";
            QTest::addRow("%s, energy unchanged", name)
                << likeness << false << 0.0 << 0.0 << (plain ? 0.035 : 0.115);
            QTest::addRow("%s, energy down 1.5", name) << likeness << false << 1.5 << 0.79 << 1.0;
            QTest::addRow("%s, energy and pull unchanged", name)
                << likeness << true << 0.0 << 0.0 << (plain ? 0.055 : 0.155);
            QTest::addRow("%s, energy down 1 and pull up 1", name)
                << likeness << true << 1.0 << 0.85 << 1.0;
        }
    }

    void theSimulationFindsWhatItShould() {
        QFETCH(const double, likeness);
        QFETCH(const bool, withPull);
        QFETCH(const double, shift);
        QFETCH(const double, least);
        QFETCH(const double, most);
        constexpr int runs = rounds(20'000, 8'000);
        constexpr int week = 13;
        Normal normal(20250106);
        int raised = 0;
        for (int run = 0; run < runs; ++run) {
            const QList<Dated> energy = simulated(normal, likeness, 6, -shift, week);
            const QList<Dated> pull =
                withPull ? simulated(normal, likeness, 4, shift, week) : QList<Dated>();
            raised += slides(energy, pull, {})->slides.isEmpty() ? 0 : 1;
        }
        const double seen = static_cast<double>(raised) / runs;
        qInfo("%s: %.1f %% of %d clients raised, %.1f %% not", QTest::currentDataTag(), 100 * seen,
              runs, 100 - 100 * seen);
        QVERIFY2(seen >= least && seen <= most, qPrintable(four(seen)));
    }
};

QTEST_GUILESS_MAIN(TestSlide)
#include "test_slide.moc"
