// SPDX-License-Identifier: GPL-3.0-or-later
// The slide detector: worked numbers, the whole way of a slide, pauses, and the simulation that
// says how often it is wrong.
#include "app/domain/measures/slide.h"

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

// A client who answers every week: whole numbers 0..10 around 6, deviation 1.2; from `dropWeek`
// (counted from 0) on lower by 1.5 deviations.
QList<Dated> simulated(Normal &normal, double likeness, int dropWeek) {
    QList<double> values;
    double noise = normal();
    for (int week = 0; week < weeks; ++week) {
        if (week > 0)
            noise = likeness * noise + std::sqrt(1 - likeness * likeness) * normal();
        const double mean = week >= dropWeek ? 6 - 1.5 * 1.2 : 6;
        values.append(std::clamp(std::round(mean + 1.2 * noise), 0.0, 10.0));
    }
    return weekly(values);
}

} // namespace

class TestSlide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorkedSeriesIsRaisedAtTheSeventeenth() {
        const auto report = slides(weekly(worked));
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
        QVERIFY(slides(weekly(worked.first(16)))->slides.isEmpty());
        QVERIFY(!slides(weekly(worked.first(16)))->open());
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
        const auto report = slides(weekly(steep));
        QVERIFY(report->points[6].c > slideLimit);
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

    // How often it is wrong. The figures were worked out apart from this code; with 4000 runs
    // each has a standard error of 0.3 to 0.6 points, and three of them are allowed.
    void theSimulationFindsWhatItShould_data() {
        QTest::addColumn<double>("likeness");
        QTest::addColumn<int>("dropWeek");
        QTest::addColumn<double>("share");
        QTest::newRow("steady, falsely raised") << 0.0 << weeks << 0.051;
        QTest::newRow("dropped at week 13, found") << 0.0 << 13 << 0.81;
        QTest::newRow("autocorrelated, falsely raised") << 0.3 << weeks << 0.16;
        QTest::newRow("autocorrelated, dropped, found") << 0.3 << 13 << 0.85;
    }

    void theSimulationFindsWhatItShould() {
        QFETCH(const double, likeness);
        QFETCH(const int, dropWeek);
        QFETCH(const double, share);
        constexpr int runs = 4000;
        Normal normal(20250106);
        int raised = 0;
        for (int run = 0; run < runs; ++run)
            raised += slides(simulated(normal, likeness, dropWeek))->slides.isEmpty() ? 0 : 1;
        const double seen = static_cast<double>(raised) / runs;
        const double error = std::sqrt(share * (1 - share) / runs);
        qInfo("%s: %.1f %% of %d clients (expected %.1f)", QTest::currentDataTag(), 100 * seen,
              runs, 100 * share);
        QVERIFY2(std::abs(seen - share) < 3 * error, qPrintable(four(seen)));
    }
};

QTEST_GUILESS_MAIN(TestSlide)
#include "test_slide.moc"
