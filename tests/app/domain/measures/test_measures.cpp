// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of single values and of days: worked numbers, and what each refuses.
#include "app/domain/measures/attainment.h"
#include "app/domain/measures/habit.h"
#include "app/domain/measures/hitrate.h"
#include "app/domain/measures/misses.h"
#include "app/domain/measures/readiness.h"
#include "app/domain/measures/road.h"
#include "app/domain/measures/selfconcordance.h"
#include "app/domain/measures/silence.h"
#include "app/domain/measures/usualchoice.h"

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

QList<QDate> daysApart(const QList<int> &steps) {
    QList<QDate> days{monday};
    for (const int step : steps)
        days.append(days.last().addDays(step));
    return days;
}

} // namespace

class TestMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selfConcordanceAddsTheWellAndTakesOffTheHead() {
        const auto rooted =
            selfConcordance({.external = 3, .introjected = 2, .identified = 8, .intrinsic = 7});
        QCOMPARE(rooted.value, std::optional(10));
        QCOMPARE(originOf(*rooted), Origin::Well);
        const auto made =
            selfConcordance({.external = 6, .introjected = 7, .identified = 5, .intrinsic = 2});
        QCOMPARE(made.value, std::optional(-6));
        QCOMPARE(originOf(*made), Origin::Head);
        QCOMPARE(originOf(0), Origin::Between);
        QCOMPARE(selfConcordance({0, 0, 9, 9}).value, std::optional(18));
        QCOMPARE(selfConcordance({9, 9, 0, 0}).value, std::optional(-18));
    }

    void selfConcordanceWaitsForEveryRatingAndRefusesOthers() {
        const auto half = selfConcordance({.external = 3, .intrinsic = 7});
        QVERIFY(half.tooEarly());
        QCOMPARE(half.needed, 2);
        for (const int wrong : {-1, 10}) {
            const auto refused = selfConcordance({3, 2, wrong, 7});
            QVERIFY(!refused && !refused.tooEarly());
        }
        // Refused at once, not "one more rating and it would be fine".
        QVERIFY(!selfConcordance({10, {}, 1, 1}).tooEarly());
    }

    void attainmentGivesTheWorkedNumbers() {
        QCOMPARE(four(*attainment({{0}, {0}, {0}})), u"50.0000"_s);
        QCOMPARE(four(*attainment({{2}})), u"70.0000"_s);
        QCOMPARE(four(*attainment({{1, 3}, {0, 2}, {-1, 1}})), u"54.4065"_s);
        QCOMPARE(four(*attainment({{1, 1}, {1, 1}})), u"62.4035"_s);
        QCOMPARE(four(*attainment({{-1}, {-1}, {-1}})), u"36.3069"_s);
    }

    void attainmentRefusesWhatIsOffTheLadder() {
        QCOMPARE(attainment({}).needed, 1);
        for (const Scaled &wrong :
             {Scaled{2.1, 1}, Scaled{-3, 1}, Scaled{notANumber, 1}, Scaled{1, 0}, Scaled{1, -1},
              Scaled{1, notANumber}, Scaled{1, INFINITY}}) {
            const auto refused = attainment({{1, 1}, wrong});
            QVERIFY(!refused && !refused.tooEarly());
        }
        // Weights are proportions, whatever their size.
        QCOMPARE(four(*attainment({{1, 1e300}, {1, 1e300}})), u"62.4035"_s);
    }

    void theRoadSaysDaysAheadAndBehind() {
        const Road up{{monday, 0}, {monday.addDays(120), 120}};
        const auto ahead = placeOn(up, {monday.addDays(40), 46});
        QCOMPARE(four(ahead.value().aheadDays.value()), u"6.0000"_s);
        QCOMPARE(four(ahead->expected), u"40.0000"_s);
        QCOMPARE(four(ahead->doneShare.value()), u"0.3833"_s);
        QCOMPARE(four(ahead->plannedShare.value()), u"0.3333"_s);
        // Downwards, too high is behind.
        const Road down{{monday, 80}, {monday.addDays(100), 70}};
        const auto behind = placeOn(down, {monday.addDays(50), 76});
        QCOMPARE(four(behind.value().aheadDays.value()), u"-10.0000"_s);
        QCOMPARE(four(behind->difference), u"1.0000"_s);
        QVERIFY(!behind->reached);
    }

    void theRoadEndsAtItsTargetButLatenessGoesOn() {
        const Road road{{monday, 0}, {monday.addDays(100), 10}};
        QCOMPARE(expectedOn(road, monday.addDays(-5)), std::optional(0.0));
        QCOMPARE(expectedOn(road, monday.addDays(130)), std::optional(10.0));
        const auto late = placeOn(road, {monday.addDays(130), 9});
        QCOMPARE(four(late.value().aheadDays.value()), u"-40.0000"_s);
        QCOMPARE(four(late->plannedShare.value()), u"1.0000"_s);
        const auto there = placeOn(road, {monday.addDays(130), 10});
        QVERIFY(there.value().reached);
        QCOMPARE(there->aheadDays, std::optional(0.0));
    }

    void aLevelRoadHasNoDaysAndABrokenOneNoAnswer() {
        const Road level{{monday, 70}, {monday.addDays(10), 70}};
        const auto place = placeOn(level, {monday.addDays(5), 71});
        QCOMPARE(four(place.value().difference), u"1.0000"_s);
        QVERIFY(!place->aheadDays && !place->doneShare && !place->plannedShare);
        QVERIFY(!place->reached);
        QVERIFY(!placeOn({{monday, 1}, {monday, 2}}, {monday, 1}));
        QVERIFY(!placeOn({{monday, 1}, {monday.addDays(-1), 2}}, {monday, 1}));
        QVERIFY(!placeOn({{{}, 1}, {monday, 2}}, {monday, 1}));
        QVERIFY(!placeOn({{monday, notANumber}, {monday.addDays(9), 2}}, {monday, 1}));
        QVERIFY(!placeOn(level, {monday, notANumber}));
        QVERIFY(!placeOn(level, {QDate(), 70}));
    }

    void hitRateCountsOnlyWhereTheCueCame() {
        QCOMPARE(hitRate(3, 4).value, std::optional(0.75));
        QCOMPARE(hitRate(0, 4).value, std::optional(0.0));
        QVERIFY(hitRate(0, 0).tooEarly());
        QCOMPARE(hitRate(0, 0).needed, 1);
        for (const auto &[done, met] : {std::pair{5, 4}, {-1, 4}, {0, -1}, {1, 0}})
            QVERIFY(!hitRate(done, met) && !hitRate(done, met).tooEarly());
    }

    void thirteenDaysOfADailyHabitGoHalfTheWay() {
        double strength = 0;
        for (int i = 0; i < 13; ++i)
            strength = *habitStep(strength, 1, 1);
        QCOMPARE(four(strength), u"0.5000"_s);
        const QList<QDate> dones = daysApart(QList<int>(12, 1));
        QCOMPARE(four(*habitStrength(dones, {1, 1}, monday, dones.last())), u"0.5000"_s);
        // A day missed forgets by the same factor.
        QCOMPARE(four(*habitStrength(dones, {1, 1}, monday, dones.last().addDays(13))),
                 u"0.2500"_s);
    }

    void aWeeklyHabitKeptWeeklyLosesNothingBetween() {
        const QList<QDate> weekly = daysApart({7, 7, 7});
        // 28 days with c = 1 each: 1 - 0.5^(28 sqrt(1/7) / 13)
        const auto kept = habitStrength(weekly, {1, 7}, monday, monday.addDays(27));
        QCOMPARE(four(*kept), four(1 - std::pow(0.5, 28 * std::sqrt(1.0 / 7) / 13)));
        // Twice planned, once done: half of it.
        const auto half = habitStrength(weekly, {2, 7}, monday, monday.addDays(27));
        QCOMPARE(four(*half), four(0.5 * (1 - std::pow(0.5, 28 * std::sqrt(2.0 / 7) / 13))));
    }

    void aPlannedPauseNeverWeakensAHabit() {
        const QList<QDate> dones = daysApart(QList<int>(12, 1));
        const Pause holiday{dones.last().addDays(1), dones.last().addDays(30)};
        QCOMPARE(four(*habitStrength(dones, {1, 1}, monday, holiday.to, {holiday})), u"0.5000"_s);
        // Nor on the day after: its week reaches back over the pause to the last done.
        const QList<QDate> weekly = daysApart({7, 7, 7});
        const Pause rest{monday.addDays(22), monday.addDays(50)};
        const auto before = habitStrength(weekly, {1, 7}, monday, monday.addDays(21));
        const auto after = habitStrength(weekly, {1, 7}, monday, monday.addDays(51), {rest});
        QVERIFY(*after > *before);
    }

    void aHabitRefusesWhatIsNoPlan() {
        QVERIFY(!habitStrength({}, {0, 1}, monday, monday));
        QVERIFY(!habitStrength({}, {1, 0}, monday, monday));
        QVERIFY(!habitStrength({}, {1, 1}, QDate(), monday));
        QVERIFY(!habitStrength({}, {1, 1}, monday, QDate()));
        QVERIFY(!habitStrength({}, {1, 1}, monday, monday, {}, notANumber));
        QVERIFY(!habitStrength({}, {1, 1}, monday, monday, {}, 1.5));
        // No day that counts says nothing, not even what was before it.
        QCOMPARE(habitStrength({}, {1, 1}, monday, monday.addDays(-1), {}, 0.4).needed, 1);
        QVERIFY(habitStrength({}, {1, 1}, monday, monday.addDays(9), {{monday, QDate()}}, 0.4)
                    .tooEarly());
        const auto endless = habitStrength({}, {1, 1}, monday, QDate(2'000'000, 1, 1));
        QVERIFY(!endless && !endless.tooEarly());
        for (const auto &[strength, done, often] : {std::tuple{-0.1, 1.0, 1.0},
                                                    {1.1, 1.0, 1.0},
                                                    {0.5, 2.0, 1.0},
                                                    {0.5, 1.0, 0.0},
                                                    {0.5, 1.0, -1.0},
                                                    {notANumber, 1.0, 1.0},
                                                    {0.5, 1.0, notANumber}})
            QVERIFY(!habitStep(strength, done, often));
        // More done than planned is all that was planned, no more.
        QVERIFY(habitStrength(QList<QDate>(50, monday), {1, 1}, monday, monday).value.value() <
                0.06);
    }

    void readinessWorksOnTheLowerRuler() {
        const auto lower = readiness(8, 4);
        QCOMPARE(lower->ruler, Ruler::Confidence);
        QCOMPARE(lower->value, 4);
        QCOMPARE(lower->insteadOf, std::optional(3));
        QCOMPARE(readiness(2, 9)->ruler, Ruler::Importance);
        QCOMPARE(readiness(5, 5)->ruler, Ruler::Equal);
        QVERIFY(!readiness(0, 9)->insteadOf); // nothing is lower than 0
        QCOMPARE(readiness(8, {}).needed, 1);
        QCOMPARE(readiness({}, {}).needed, 2);
        QVERIFY(!readiness(11, 4) && !readiness(11, 4).tooEarly());
        QVERIFY(!readiness(8, -1) && !readiness(-1, {}).tooEarly());
    }

    void theUsualIsWhatIsChosenMostAndLately() {
        const QList<QDate> days = daysApart({7, 7, 7});
        const QList<Chosen> four_ = {
            {days[3], u"a"_s}, {days[0], u"a"_s}, {days[2], u"b"_s}, {days[1], u"a"_s}};
        const auto usual = usualFromChoices(four_);
        QCOMPARE(usual->value, u"a"_s);
        QCOMPARE(four(usual->share), u"0.7436"_s);
        QCOMPARE(usual->choices, 3);
        QVERIFY(usual->proposed);
    }

    void aUsualNeedsThreeChoicesAndSixtyPercent() {
        const QList<QDate> days = daysApart({7, 7, 7, 7, 7});
        QCOMPARE(usualFromChoices({}).needed, 3);
        QCOMPARE(usualFromChoices({{days[0], u"a"_s}}).needed, 2);
        QCOMPARE(usualFromChoices({{days[0], u"a"_s}, {days[1], u"a"_s}}).needed, 1);
        // No day or no value is no choice.
        QCOMPARE(usualFromChoices({{QDate(), u"a"_s}, {days[1], QString()}}).needed, 3);
        QList<Chosen> torn;
        for (int i = 0; i < 6; ++i)
            torn.append({days[i], i % 2 == 0 ? u"a"_s : u"b"_s});
        const auto split = usualFromChoices(torn);
        QCOMPARE(split->value, u"b"_s); // the younger ones weigh more
        QVERIFY(split->share < 0.6 && !split->proposed);
        // Old habits fade: three old ones weigh less than two new ones, and two are too few.
        const auto faded = usualFromChoices({{monday, u"a"_s},
                                             {monday, u"a"_s},
                                             {monday, u"a"_s},
                                             {monday.addDays(360), u"b"_s},
                                             {monday.addDays(360), u"b"_s}});
        QCOMPARE(faded.needed, 1);
    }

    void aConfirmedUsualIsAskedAgainWhenChoicesTurnAway() {
        const QList<QDate> days = daysApart({7, 7, 7});
        const QList<Chosen> twice = {
            {days[1], u"coffee"_s}, {days[2], u"tea"_s}, {days[3], u"tea"_s}};
        const auto away = turnedAway(twice, u"coffee"_s, days[0]);
        QCOMPARE(away.value().times, 2);
        QCOMPARE(away->instead, u"tea"_s);
        QVERIFY(!turnedAway(twice, u"tea"_s, days[0]));
        QVERIFY(!turnedAway(twice.first(2), u"coffee"_s, days[0])); // once is nothing
        QVERIFY(!turnedAway(twice, u"coffee"_s, days[2])); // chosen before it was confirmed
        QVERIFY(turnedAway(twice, u"coffee"_s, QDate()));
        const auto mixed =
            turnedAway({{days[2], u"tea"_s}, {days[3], u"water"_s}}, u"coffee"_s, days[0]);
        QCOMPARE(mixed.value().times, 2);
        QVERIFY(mixed->instead.isNull());
    }

    void silenceIsMeasuredAgainstTheClientsOwnRhythm() {
        const QList<QDate> contacts = daysApart({7, 7, 14, 7, 7, 7, 7, 7});
        QCOMPARE(usualGap(contacts).value, std::optional(7.0));
        const auto quiet = silence(contacts, contacts.last().addDays(8));
        QCOMPARE(quiet->days, 8);
        QCOMPARE(quiet->usual, std::optional(7.0));
        QVERIFY(quiet->past);
        QVERIFY(!silence(contacts, contacts.last().addDays(7))->past);
        // A cadence that was set goes before what happened.
        QVERIFY(!silence(contacts, contacts.last().addDays(8), 14)->past);
        // Only the last eight gaps count, and several contacts of one day are one.
        QList<QDate> older = daysApart(QList<int>{60, 60, 60, 60, 60, 60, 60, 60, 60} +
                                       QList<int>{7, 7, 0, 14, 7, 7, 7, 7, 7});
        QCOMPARE(usualGap(older).value, std::optional(7.0));
    }

    void silenceKnowsTheLimitsOfItsData() {
        QCOMPARE(silence({}, monday).needed, 1);
        QCOMPARE(silence({monday.addDays(1)}, monday).needed, 1); // only a planned one
        QVERIFY(!silence({monday}, QDate()) && !silence({monday}, QDate()).tooEarly());
        QVERIFY(!silence({monday}, monday, 0));
        const auto one = silence({monday}, monday.addDays(90));
        QCOMPARE(one->days, 90);
        QVERIFY(!one->usual && !one->past);
        QCOMPARE(one->needed, 3);
        QCOMPARE(usualGap(daysApart({7, 7})).needed, 1);
    }

    void aPlannedPauseSuspendsSilence() {
        const QList<QDate> contacts = daysApart({7, 7, 7, 7});
        const QDate last = contacts.last();
        const QList<Pause> august{{last.addDays(3), last.addDays(33)}};
        const auto within = silence(contacts, last.addDays(20), {}, august);
        QCOMPARE(within->days, 20);
        QCOMPARE(within->counted, 2);
        QVERIFY(!within->past);
        QVERIFY(!silence(contacts, last.addDays(38), {}, august)->past); // 7 that count
        QVERIFY(silence(contacts, last.addDays(39), {}, august)->past);
        // Silent before the pause: not said during it.
        const QList<Pause> later{{last.addDays(10), QDate()}};
        QVERIFY(!silence(contacts, last.addDays(11), {}, later)->past);
        // A gap over the pause is as long as the days that counted.
        QList<QDate> back = contacts;
        back.append(last.addDays(38));
        QCOMPARE(gaps(back, august), QList<double>({7, 7, 7, 7, 7}));
    }

    void wordsOfAWellAreMissingAfterThreeUsualGaps() {
        QVERIFY(!wordsMissing(monday, monday.addDays(20), 7));
        QVERIFY(wordsMissing(monday, monday.addDays(21), 7));
        QVERIFY(!wordsMissing(monday, monday.addDays(21), 7, {{monday, monday.addDays(3)}}));
        QVERIFY(!wordsMissing(monday, monday.addDays(99), 7, {{monday.addDays(90), QDate()}}));
        QVERIFY(!wordsMissing(QDate(), monday, 7));
        QVERIFY(!wordsMissing(monday, monday.addDays(21), notANumber));
        QVERIFY(!wordsMissing(monday, monday.addDays(21), 0));
    }

    void threePlannedActionsMissedInARowAreASlide() {
        const QList<QDate> days = daysApart({1, 1, 1, 30});
        const QList<Planned> three = {
            {days[4], false}, {days[0], true}, {days[1], false}, {days[2], false}};
        QCOMPARE(misses(three).inARow, 3);
        QCOMPARE(misses(three).since, days[1]);
        QVERIFY(misses(three).slide());
        QVERIFY(!misses(three.first(3)).slide());
        // One inside a planned pause does not count, missed or done.
        QCOMPARE(misses(three, {{days[2], days[2]}}).inARow, 2);
        QCOMPARE(misses({{days[0], false}, {days[1], true}, {days[2], false}}, {{days[1], days[1]}})
                     .inARow,
                 2);
        QCOMPARE(misses({}).inARow, 0);
        QVERIFY(!misses({}).since.isValid());
    }

    /// What lies exactly on an edge is on the side that the comment of its measure says.
    void onTheEdgeEachSaysWhatItsCommentSays() {
        const auto day = [](int n) { return monday.addDays(n); };
        QVERIFY(originOf(1) == Origin::Well && originOf(-1) == Origin::Head);
        QVERIFY(originOf(0) == Origin::Between);
        // Three of five on one day are 60 %.
        const auto choice = [](const char *value) {
            return Chosen{monday, QString::fromLatin1(value)};
        };
        const QList<Chosen> five{choice("a"), choice("a"), choice("a"), choice("b"), choice("c")};
        QCOMPARE(usualFromChoices(five)->share, 0.6);
        QVERIFY(usualFromChoices(five)->proposed);
        QVERIFY(usualFromChoices(five, 0.5).value.has_value()); // half a day is a half-life
        QVERIFY(!usualFromChoices(five, 0).value && !usualFromChoices(five, -1).value);
        // Every day is a rhythm.
        QVERIFY(silence({day(0)}, day(1), 1).value.has_value());
        QVERIFY(!silence({day(0)}, day(1), 1)->past && silence({day(0)}, day(2), 1)->past);
        QVERIFY(wordsMissing(day(0), day(3), 1) && !wordsMissing(day(0), day(2), 1));
        QVERIFY(wordsMissing(day(0), day(2), 0.5)); // a gap of less than a day is one
    }

    void theCourseOfAHabitIsItsStrengthDayByDay() {
        const auto day = [](int n) { return monday.addDays(n); };
        const QList<QDate> dones{day(0), day(1), day(2), day(5)};
        const QList<Dated> course = habitCourse(dones, {1, 1}, day(0), day(6));
        QCOMPARE(course.size(), 7);
        for (const Dated &one : course)
            QCOMPARE(one.value, *habitStrength(dones, {1, 1}, day(0), one.day));
        QVERIFY(habitCourse(dones, {0, 1}, day(0), day(6)).isEmpty());
        QVERIFY(habitCourse(dones, {1, 1}, day(0), QDate()).isEmpty());
        QCOMPARE(habitCourse(dones, {1, 1}, day(0), day(6), {{day(1), day(2)}}).size(), 5);
    }

    void overlappingPausesAreTakenOffOnce() {
        const auto day = [](int n) { return monday.addDays(n); };
        QCOMPARE(daysOutsidePauses(day(0), day(10), {}), 10);
        QCOMPARE(daysOutsidePauses(day(0), day(10), {{day(3), day(5)}, {day(4), day(6)}}), 6);
        QCOMPARE(daysOutsidePauses(day(0), day(10), {{day(2), day(8)}, {day(3), day(4)}}), 3);
        QCOMPARE(daysOutsidePauses(day(0), day(10), {{day(-5), day(0)}, {day(9), QDate()}}), 8);
        QCOMPARE(daysOutsidePauses(day(0), day(10), {{day(8), day(2)}, {QDate(), day(9)}}), 10);
        QCOMPARE(daysOutsidePauses(day(10), day(0), {}), 0);
        QCOMPARE(daysOutsidePauses(QDate(), day(0), {}), 0);
    }
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "test_measures.moc"
