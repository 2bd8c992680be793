// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every series of values: bounds, symmetry, order of input, missing days, absurd
// input, nothing at all, and a million check-ins.
#include "app/domain/measures/attainment.h"
#include "app/domain/measures/band.h"
#include "app/domain/measures/drift.h"
#include "app/domain/measures/drywell.h"
#include "app/domain/measures/habit.h"
#include "app/domain/measures/hitrate.h"
#include "app/domain/measures/misses.h"
#include "app/domain/measures/readiness.h"
#include "app/domain/measures/road.h"
#include "app/domain/measures/runchart.h"
#include "app/domain/measures/selfconcordance.h"
#include "app/domain/measures/silence.h"
#include "app/domain/measures/slide.h"
#include "app/domain/measures/statistics.h"
#include "app/domain/measures/sustained.h"
#include "app/domain/measures/together.h"
#include "app/domain/measures/usualchoice.h"
#include "tests/app/domain/measures/chance.h"
#include "tests/support/rounds.h"

#include <QElapsedTimer>

using namespace chance;
using namespace measures;
using namespace Qt::StringLiterals;

namespace {

std::pair<double, double> ends(const QList<double> &values) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return {*low, *high};
}

} // namespace

class TestSeriesProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeriesKnowsNoOrderOfInput() {
        holds([](Chance &chance) {
            const QList<Dated> given = chance.checkins(40);
            const QList<Pause> pauses = chance.pauses();
            const QList<Dated> days = countable(given, pauses);
            QCOMPARE(countable(chance.shuffled(given), chance.shuffled(pauses)), days);
            QCOMPARE(countable(days, pauses), days);
            for (qsizetype i = 0; i < days.size(); ++i) {
                QVERIFY(i == 0 || days.at(i - 1).day < days.at(i).day);
                QVERIFY(!isPaused(days.at(i).day, pauses));
                QVERIFY(days.at(i).value >= 0 && days.at(i).value <= 10);
            }
            // Every one twice is the same day with the same mean.
            const QList<Dated> doubled = countable(chance.shuffled(given + given), pauses);
            QCOMPARE(doubled.size(), days.size());
            for (qsizetype i = 0; i < days.size(); ++i)
                QVERIFY(near(doubled.at(i).value, days.at(i).value));
        });
    }

    void sustainedEnergyStaysBetweenWhatWasGiven() {
        holds([](Chance &chance) {
            const QList<Dated> given = chance.checkins(40);
            const QList<SustainedPoint> points = sustained(given);
            QCOMPARE(points.size(), countable(given).size());
            const QList<SustainedPoint> again = sustained(chance.shuffled(given));
            double low = 10, high = 0;
            for (qsizetype i = 0; i < points.size(); ++i) {
                low = std::min(low, points.at(i).value);
                high = std::max(high, points.at(i).value);
                QVERIFY(points.at(i).sustained >= low - 1e-9);
                QVERIFY(points.at(i).sustained <= high + 1e-9);
                QVERIFY(near(points.at(i).sustained + points.at(i).momentary, points.at(i).value));
                QCOMPARE(again.at(i).sustained, points.at(i).sustained);
            }
            // A missing day is no 0: without the last one the others stay what they were.
            if (points.size() > 1) {
                const QList<SustainedPoint> fewer =
                    sustained(countable(given).mid(0, points.size() - 1));
                QCOMPARE(fewer.last().sustained, points.at(points.size() - 2).sustained);
            }
        });
    }

    void theRunChartIsTheSameUpsideDown() {
        holds([](Chance &chance) {
            const QList<double> values = chance.values(60);
            const int baseline = chance.whole(1, 20);
            QList<double> turned;
            for (const double value : values)
                turned.append(10 - value);
            const auto chart = runChart(values, baseline);
            const auto other = runChart(turned, baseline);
            QCOMPARE(other.needed, chart.needed);
            QCOMPARE(bool(other), bool(chart));
            if (!chart) {
                QVERIFY(chart.needed >= 1 && chart.needed <= runChartPoints);
                return;
            }
            QVERIFY(chart->longestRun >= 1 && chart->longestRun <= chart->useful);
            QVERIFY(chart->crossings >= 0 && chart->crossings < chart->useful);
            QVERIFY(chart->useful <= values.size());
            QCOMPARE(other->longestRun, chart->longestRun);
            QCOMPARE(other->crossings, chart->crossings);
            QCOMPARE(other->runAbove, !chart->runAbove);
            QCOMPARE(other->broken, chart->broken);
        });
    }

    void theLimitsOfTheRunChartOnlyGrow() {
        RunLimits before = runLimits(2);
        for (int n = 3; n <= 3000; ++n) {
            const RunLimits limits = runLimits(n);
            QVERIFY(limits.longestRun >= before.longestRun && limits.crossings >= before.crossings);
            QVERIFY(limits.crossings <= n / 2);
            before = limits;
        }
    }

    void theBandAndTheDriftMoveWithTheirValues() {
        holds([](Chance &chance) {
            const QList<double> values = chance.values(40);
            const double shift = chance.whole(-50, 50), scale = chance.whole(1, 9);
            QList<double> moved;
            for (const double value : values)
                moved.append(value * scale + shift);
            const auto own = band(values);
            const auto other = band(moved);
            QCOMPARE(other.needed, own.needed);
            if (!own) {
                QCOMPARE(own.needed, bandPoints - int(values.size()));
                return;
            }
            QVERIFY(own->low <= own->mean && own->mean <= own->high);
            QVERIFY(near(own->mean - own->low, own->high - own->mean));
            QVERIFY(near(other->low, own->low * scale + shift));
            QVERIFY(near(other->high, own->high * scale + shift));
            if (own->deviation() <= 0)
                return;
            const auto points = drift(values, {own->mean, own->deviation()});
            const auto [low, high] = ends(values + QList<double>{own->mean});
            double width = 0;
            for (const DriftPoint &point : *points) {
                QVERIFY(point.level >= low - 1e-9 && point.level <= high + 1e-9);
                QVERIFY(near(point.high - own->mean, own->mean - point.low));
                QVERIFY(point.high - point.low >= width - 1e-9);
                width = point.high - point.low;
            }
            QVERIFY(width <=
                    steadyDrift({own->mean, own->deviation()})->high * 2 - own->mean * 2 + 1e-9);
        });
    }

    void whatGoesTogetherIsBoundedAndSymmetric() {
        holds([](Chance &chance) {
            QList<double> x = chance.values(40);
            QList<double> y(x.size());
            for (double &value : y)
                value = chance.whole(0, 10);
            const int lag = chance.whole(0, 6);
            const auto answer = goesTogether(x, y, lag);
            if (answer.tooEarly()) {
                QCOMPARE(answer.needed, 8 - std::max(0, int(x.size()) - lag));
                return;
            }
            const auto same = goesTogether(y, x, 0);
            const auto none = goesTogether(x, y, 0);
            QCOMPARE(bool(same), bool(none));
            if (same)
                QVERIFY(near(same->r, none->r));
            if (!answer)
                return;
            QVERIFY(answer->r >= -1 && answer->r <= 1);
            QVERIFY(answer->pairs >= togetherPairs && answer->pairs == x.size() - lag);
            QList<double> scaled;
            for (const double value : y)
                scaled.append(3 - 2 * value);
            QVERIFY(near(goesTogether(x, scaled, lag)->r, -answer->r));
            QCOMPARE(goesTogether(x, x, 0)->r, 1.0);
            // A missing week takes its pair and moves no other.
            x.insert(0, notANumber);
            y.insert(0, 5);
            QVERIFY(near(laggedCorrelation(x, y, 0)->r, none->r));
        });
    }

    void aWellIsDryOnlyBelowItsOwnBand() {
        holds([](Chance &chance) {
            const QList<Dated> given = chance.checkins(60);
            const QList<Pause> pauses = chance.pauses();
            const auto well = dryWell(given, pauses);
            const auto again = dryWell(chance.shuffled(given), pauses);
            QCOMPARE(again.needed, well.needed);
            if (!well) {
                QVERIFY(well.needed >= 1 && well.needed <= runChartPoints);
                return;
            }
            QCOMPARE(again->sustained, well->sustained);
            QCOMPARE(well->dry, well->sustained < well->own.low);
            QCOMPARE(well->since.isValid(), well->dry);
        });
    }

    void absurdInputGivesNoAbsurdNumber() {
        holds([](Chance &chance) {
            QList<double> values;
            QList<Dated> series;
            for (int n = chance.whole(0, 40); n > 0; --n) {
                values.append(chance.absurd());
                series.append({chance.oneIn(9)   ? QDate()
                               : chance.oneIn(9) ? QDate(chance.oneIn(2) ? 2'000'000 : -4000, 1, 1)
                                                 : monday.addDays(chance.whole(0, 300)),
                               chance.absurd()});
            }
            for (const Dated &one : countable(series))
                QVERIFY(isValue(one.value));
            for (const SustainedPoint &one : sustained(series))
                QVERIFY(std::isfinite(one.sustained) && std::isfinite(one.momentary));
            if (const auto own = band(values))
                QVERIFY(std::isfinite(own->low) && std::isfinite(own->high));
            if (const auto chart = runChart(values))
                QVERIFY(std::isfinite(chart->median));
            if (const auto points = drift(values, {chance.absurd(), chance.absurd()}))
                for (const DriftPoint &point : *points)
                    QVERIFY(std::isfinite(point.level) && std::isfinite(point.low));
            if (const auto well = dryWell(series))
                QVERIFY(std::isfinite(well->sustained) && std::isfinite(well->own.low));
            if (const auto report = slides(series))
                for (const SlidePoint &point : report->points)
                    QVERIFY(std::isfinite(point.z.value_or(0)) && std::isfinite(point.c));
            if (const auto answer = goesTogether(values, chance.shuffled(values), 0))
                QVERIFY(answer->r >= -1 && answer->r <= 1);
            if (const auto t = attainment({{chance.absurd(), chance.absurd()}, {1, 1}}))
                QVERIFY(*t >= 30 && *t <= 70);
            if (const auto step = habitStep(chance.absurd(), chance.absurd(), chance.absurd()))
                QVERIFY(*step >= 0 && *step <= 1);
            const Road road{{monday, chance.absurd()}, {monday.addDays(9), chance.absurd()}};
            if (const auto place = placeOn(road, {monday.addDays(4), chance.absurd()})) {
                QVERIFY(std::isfinite(place->expected) && std::isfinite(place->difference));
                QVERIFY(std::isfinite(place->aheadDays.value_or(0)));
                QVERIFY(std::isfinite(place->doneShare.value_or(0)));
            }
            QList<QDate> days;
            for (const Dated &one : series)
                days.append(one.day);
            if (const auto quiet = silence(days, QDate(3'000'000, 1, 1)))
                QVERIFY(quiet->days >= 0 && quiet->counted >= 0);
        });
    }

    void nothingAtAllIsTooEarlyAndNoNumber() {
        QVERIFY(attainment({}).tooEarly());
        QVERIFY(selfConcordance({}).tooEarly());
        QVERIFY(band({}).tooEarly());
        QVERIFY(runChart({}).tooEarly());
        QVERIFY(drift({}, {5, 1}).tooEarly());
        QVERIFY(dryWell({}).tooEarly());
        QVERIFY(sustained({}).isEmpty());
        QVERIFY(hitRate(0, 0).tooEarly());
        QVERIFY(habitStrength({}, {}, monday, monday.addDays(-1)).tooEarly());
        QVERIFY(goesTogether({}, {}, 0).tooEarly());
        QVERIFY(readiness({}, {}).tooEarly());
        QVERIFY(usualFromChoices({}).tooEarly());
        QVERIFY(silence({}, monday).tooEarly());
        QVERIFY(usualGap({}).tooEarly());
        QVERIFY(!median({}));
        QVERIFY(slides(QList<Dated>(), {}).tooEarly());
    }

    // No assertion on the clock: a quadratic one would run into the time limit of the whole
    // program. The figures are printed to be read.
    void aMillionCheckInsAreAnsweredInReasonableTime() {
        constexpr int million = rounds(1'000'000, 100'000);
        Chance chance(seed());
        QList<double> values(million);
        QList<Dated> series(million);
        QList<QDate> days(million);
        QList<Chosen> choices(million);
        QList<Planned> planned(million);
        QList<Scaled> goals(million);
        for (int i = 0; i < million; ++i) {
            values[i] = chance.whole(0, 10);
            days[i] = QDate::fromJulianDay(1'000'000 + chance.whole(0, 3 * million));
            series[i] = {days[i], values[i]};
            choices[i] = {days[i], QString::number(i % 1000)};
            planned[i] = {days[i], false};
            goals[i] = {double(i % 5 - 2), 1};
        }
        QList<Pause> pauses;
        for (int i = 0; i < 2000; ++i)
            pauses.append({days[i], days[i].addDays(30)});
        QElapsedTimer clock;
        const auto timed = [&clock](const char *what, const auto &measure) {
            clock.start();
            measure();
            qInfo("%-10s %5lld ms", what, clock.elapsed());
        };
        timed("countable", [&] { QVERIFY(countable(series, pauses).size() > million / 2); });
        timed("sustained", [&] { QVERIFY(sustained(series, pauses).size() > million / 2); });
        timed("run chart",
              [&] { QVERIFY(runChart(values, million / 2)->useful > million / 10 * 8); });
        timed("band", [&] { QVERIFY(std::abs(band(values)->mean - 5) < 0.05); });
        timed("drift", [&] { QCOMPARE(drift(values, {5, 3})->size(), million); });
        timed("dry well", [&] { QVERIFY(dryWell(series, pauses)); });
        timed("together", [&] { QVERIFY(goesTogether(values, values, 3)); });
        timed("usual", [&] { QVERIFY(usualFromChoices(choices)); });
        timed("turned", [&] { QVERIFY(turnedAway(choices, u"never"_s, {})->times == million); });
        timed("silence", [&] { QVERIFY(silence(days, QDate(9999, 1, 1), {}, pauses)); });
        timed("misses", [&] { QVERIFY(misses(planned, pauses).inARow > million / 2); });
        timed("attainment", [&] { QVERIFY(attainment(goals)); });
        // One that is open for half of them, and those that chance opens and closes.
        QList<Dated> fallen;
        for (int i = 0; i < million; ++i)
            fallen.append(
                {QDate::fromJulianDay(1'000'000 + i), i < million / 2 ? values[i] : -9.0});
        timed("slides", [&] { QVERIFY(slides(series, pauses)->points.size() > million / 2); });
        timed("one slide", [&] { QVERIFY(slides(fallen)->open()); });
        timed("with pull", [&] { QVERIFY(slides(fallen, series, {})); });
        timed("habit", [&] {
            QVERIFY(habitStrength(days, {3, 7}, monday, monday.addDays(43'000)));
        });
    }
};

QTEST_GUILESS_MAIN(TestSeriesProperties)
#include "test_seriesproperties.moc"
