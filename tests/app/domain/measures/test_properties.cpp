// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every input of the measures of single values and of days, tried on many.
#include "app/domain/measures/attainment.h"
#include "app/domain/measures/habit.h"
#include "app/domain/measures/hitrate.h"
#include "app/domain/measures/misses.h"
#include "app/domain/measures/readiness.h"
#include "app/domain/measures/road.h"
#include "app/domain/measures/selfconcordance.h"
#include "app/domain/measures/silence.h"
#include "app/domain/measures/usualchoice.h"
#include "tests/app/domain/measures/chance.h"

#include <QSet>

using namespace chance;
using namespace measures;
using namespace Qt::StringLiterals;

namespace {

std::pair<double, double> ends(const QList<double> &values) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return {*low, *high};
}

} // namespace

class TestProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selfConcordanceIsBoundedAndTurnsItsSignWithItsSides() {
        holds([](Chance &chance) {
            const auto rating = [&] { return chance.whole(0, 9); };
            const Reasons one{rating(), rating(), rating(), rating()};
            const Reasons turned{one.identified, one.intrinsic, one.external, one.introjected};
            const int score = *selfConcordance(one);
            QVERIFY(score >= -18 && score <= 18);
            QCOMPARE(*selfConcordance(turned), -score);
            // Which of the two on a side says it makes no difference.
            QCOMPARE(
                *selfConcordance({one.introjected, one.external, one.intrinsic, one.identified}),
                score);
            Reasons more = one;
            more.intrinsic = std::min(9, *one.intrinsic + 1);
            QVERIFY(*selfConcordance(more) >= score);
            more.external.reset();
            QCOMPARE(selfConcordance(more).needed, 1);
        });
    }

    void attainmentIsBoundedAndSymmetricAndKnowsNoOrder() {
        holds([](Chance &chance) {
            QList<Scaled> goals(chance.whole(1, 12));
            for (Scaled &goal : goals)
                goal = {double(chance.whole(-2, 2)), double(chance.whole(1, 9))};
            const double t = *attainment(goals);
            QVERIFY(t > 50 - 36.6 && t < 50 + 36.6);
            QVERIFY(near(*attainment(chance.shuffled(goals)), t));
            QList<Scaled> opposite = goals, heavier = goals;
            for (Scaled &goal : opposite)
                goal.level = -goal.level;
            QVERIFY(near(*attainment(opposite), 100 - t));
            for (Scaled &goal : heavier)
                goal.weight *= 7;
            QVERIFY(near(*attainment(heavier), t));
            Scaled &any = goals[chance.whole(0, int(goals.size()) - 1)];
            any.level = chance.oneIn(2) ? 2.5 : notANumber;
            QVERIFY(!attainment(goals) && !attainment(goals).tooEarly());
        });
    }

    void theRoadGoesThroughItsEndsAndIsItsOwnMirror() {
        holds([](Chance &chance) {
            const QDate last = monday.addDays(chance.whole(1, 700));
            const Road road{{monday, chance.real(-100, 100)}, {last, chance.real(-100, 100)}};
            QVERIFY(near(*expectedOn(road, monday), road.start.value));
            QVERIFY(near(*expectedOn(road, last), road.target.value));
            const auto [low, high] = ends({road.start.value, road.target.value});
            const Dated actual{monday.addDays(chance.whole(-90, 900)), chance.real(-120, 120)};
            const double expected = *expectedOn(road, actual.day);
            QVERIFY(expected >= low - 1e-9 && expected <= high + 1e-9);
            const RoadPlace place = placeOn(road, actual).value();
            QVERIFY(near(place.difference, actual.value - expected));
            QVERIFY(*place.plannedShare >= 0 && *place.plannedShare <= 1);
            // Down is up with the other sign: as many days ahead.
            const Road mirror{{monday, -road.start.value}, {last, -road.target.value}};
            const RoadPlace mirrored = placeOn(mirror, {actual.day, -actual.value}).value();
            QVERIFY(near(*mirrored.aheadDays, *place.aheadDays));
            QCOMPARE(mirrored.reached, place.reached);
            QVERIFY(!place.reached || *place.aheadDays >= 0);
            // On the road means no day ahead and none behind.
            if (actual.day > monday && actual.day < last)
                QVERIFY(std::abs(*placeOn(road, {actual.day, expected})->aheadDays) < 1e-6);
        });
    }

    void ratesAndRulersAreBounded() {
        for (int met = 0; met <= 60; ++met)
            for (int done = 0; done <= met + 2; ++done) {
                const auto rate = hitRate(done, met);
                QCOMPARE(bool(rate), met > 0 && done <= met);
                QVERIFY(!rate || (*rate >= 0 && *rate <= 1));
                QVERIFY(!rate || near(*rate + *hitRate(met - done, met), 1));
            }
        for (int importance = 0; importance <= 10; ++importance)
            for (int confidence = 0; confidence <= 10; ++confidence) {
                const auto one = readiness(importance, confidence);
                const auto turned = readiness(confidence, importance);
                QCOMPARE(one->value, std::min(importance, confidence));
                QCOMPARE(turned->value, one->value);
                QCOMPARE(one->ruler == Ruler::Importance, turned->ruler == Ruler::Confidence);
                QCOMPARE(one->insteadOf.has_value(), one->value > 0);
            }
    }

    void aHabitIsBoundedAndEveryDoneStrengthensIt() {
        holds([](Chance &chance) {
            const Frequency often{chance.whole(1, 4), chance.whole(1, 10)};
            const QList<Pause> pauses = chance.pauses();
            const QDate to = monday.addDays(chance.whole(1, 120));
            QList<QDate> dones;
            for (int n = chance.whole(0, 60); n > 0; --n)
                dones.append(monday.addDays(chance.whole(0, 120)));
            const auto strength = habitStrength(dones, often, monday, to, pauses);
            if (!strength) {
                QCOMPARE(daysOutsidePauses(monday.addDays(-1), to, pauses), 0);
                return;
            }
            QVERIFY(*strength >= 0 && *strength <= 1);
            QCOMPARE(*habitStrength(chance.shuffled(dones), often, monday, to, pauses), *strength);
            const QDate extra = monday.addDays(chance.whole(0, 120));
            QVERIFY(*habitStrength(dones + QList{extra}, often, monday, to, pauses) >=
                    *strength - 1e-12);
            // A pause after the last day that counted takes nothing.
            const QList<Pause> then = pauses + QList<Pause>{{to.addDays(1), to.addDays(40)}};
            QCOMPARE(*habitStrength(dones, often, monday, to.addDays(40), then), *strength);
        });
    }

    void missesCountBackToTheLastOneDone() {
        holds([](Chance &chance) {
            QList<Planned> planned;
            for (int n = chance.whole(0, 30); n > 0; --n)
                planned.append({monday.addDays(n), chance.oneIn(3)});
            const Misses found = misses(chance.shuffled(planned));
            QVERIFY(found.inARow >= 0 && found.inARow <= planned.size());
            QCOMPARE(found.since.isValid(), found.inARow > 0);
            // Kept today, and all of it is over.
            QCOMPARE(misses(planned + QList<Planned>{{monday.addDays(99), true}}).inARow, 0);
            QCOMPARE(misses(planned + QList<Planned>{{monday.addDays(99), false}}).inARow,
                     found.inARow + 1);
            QCOMPARE(misses(planned, {{monday, QDate()}}).inARow, 0);
        });
    }

    void theUsualKnowsNoOrderOfInputAndNoDay() {
        holds([](Chance &chance) {
            QList<Chosen> choices;
            QSet<int> days; // one a day: of one day's two, the later one in the list leads
            for (int n = chance.whole(0, 14); n > 0; --n)
                if (const int day = chance.whole(0, 400); !days.contains(day)) {
                    days.insert(day);
                    choices.append({monday.addDays(day), QChar(u'a' + chance.whole(0, 2))});
                }
            const auto usual = usualFromChoices(choices);
            const auto again = usualFromChoices(chance.shuffled(choices));
            QCOMPARE(again.needed, usual.needed);
            if (!usual) {
                QVERIFY(usual.needed >= 1 && usual.needed <= usualChoices);
                return;
            }
            QCOMPARE(again->value, usual->value);
            QCOMPARE(again->share, usual->share);
            QVERIFY(usual->share > 0 && usual->share <= 1);
            QVERIFY(usual->choices >= usualChoices && usual->choices <= choices.size());
            QCOMPARE(usual->proposed, usual->share >= usualShare);
            QList<Chosen> later = choices;
            for (Chosen &one : later)
                one.day = one.day.addDays(500);
            QCOMPARE(usualFromChoices(later)->share, usual->share);
            QVERIFY(!turnedAway(choices, choices.last().value, monday.addDays(9999)));
        });
    }

    void silenceKnowsNoOrderAndNoSecondContactOfADay() {
        holds([](Chance &chance) {
            QList<QDate> contacts;
            for (int n = chance.whole(0, 25); n > 0; --n)
                contacts.append(monday.addDays(chance.whole(0, 300)));
            const QList<Pause> pauses = chance.pauses();
            const QDate today = monday.addDays(chance.whole(0, 400));
            const auto quiet = silence(contacts, today, {}, pauses);
            const auto again = silence(chance.shuffled(contacts + contacts), today, {}, pauses);
            QCOMPARE(again.needed, quiet.needed);
            if (!quiet) {
                QCOMPARE(quiet.needed, 1);
                return;
            }
            QCOMPARE(again->days, quiet->days);
            QCOMPARE(again->usual, quiet->usual);
            QVERIFY(quiet->days >= 0 && quiet->counted >= 0 && quiet->counted <= quiet->days);
            QCOMPARE(quiet->usual.has_value(), quiet->needed == 0);
            QVERIFY(!quiet->past || (quiet->usual && quiet->counted > *quiet->usual));
            QVERIFY(!quiet->past || !isPaused(today, pauses));
            // A contact today ends every silence.
            QVERIFY(!silence(contacts + QList{today}, today, {}, pauses)->past);
            for (const double gap : gaps(contacts, pauses))
                QVERIFY(gap >= 1);
        });
    }

    void pausedDaysAreCountedOnceEach() {
        holds([](Chance &chance) {
            const QList<Pause> pauses = chance.pauses();
            const QDate from = monday.addDays(chance.whole(-30, 200));
            const QDate to = from.addDays(chance.whole(-10, 120));
            int slow = 0;
            for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
                slow += std::none_of(pauses.begin(), pauses.end(), [day](const Pause &pause) {
                    return pause.from.isValid() && day >= pause.from &&
                           (!pause.to.isValid() || day <= pause.to);
                });
            QCOMPARE(daysOutsidePauses(from, to, pauses), slow);
        });
    }
};

QTEST_GUILESS_MAIN(TestProperties)
#include "test_properties.moc"
