// SPDX-License-Identifier: GPL-3.0-or-later
// The small charts of a brake and of a habit, with no point, one, two, gaps and many; and the
// counts that stand beside them.
#include "app/domain/measures/habit.h"
#include "app/papers/seriesbrakes.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 9);

struct Life {
    ClientNotebook notebook;
    Brake brake;
    Action action;
    Id next = 100;

    Life() {
        brake.id = 1;
        action.id = 2;
        action.cadence = Cadence::Weekly;
        notebook.brakes = {brake};
        notebook.actions = {action};
    }
    void rate(int daysAgo, int strength) {
        notebook.brakeStrengths.push_back({next++, 0, 1, today.addDays(-daysAgo), strength});
    }
    void act(int daysAgo, bool done = true) {
        notebook.actionDays.push_back({next++, 0, 2, today.addDays(-daysAgo), done});
    }
    void pause(int from, int to) {
        Pause one;
        one.from = today.addDays(-from);
        one.to = today.addDays(-to);
        notebook.pauses.push_back(one);
    }
    Chart strength() const { return brakeseries::strength(notebook, brake, today); }
    Chart habit() const { return brakeseries::habit(notebook, action, today); }
    about::Habit known() const { return about::habitOf(notebook, action, today); }
};

std::size_t piecesOf(const Chart &chart) {
    return chart.panels.front().series.front().pieces.size();
}

} // namespace

class TestBrakeSeries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void strengthWithNoPointOneAndTwo() {
        Life life;
        QCOMPARE(life.strength().points, 0);
        QVERIFY(life.strength().panels.empty());
        QVERIFY(!life.strength().hint.isEmpty());
        life.rate(20, 7);
        QCOMPARE(life.strength().points, 1);
        QCOMPARE(life.strength().verdict.plain(), u"Strength 7 on 19 Nov."_s);
        QCOMPARE(life.strength().hint, u"One more shows a trend."_s);
        life.rate(0, 4);
        life.notebook.brakeStrengths.push_back({life.next++, 0, 9, today, 2}); // of another
        const Chart two = life.strength();
        QCOMPARE(two.points, 2);
        QCOMPARE(piecesOf(two), std::size_t(1));
        QVERIFY(two.hint.isEmpty());
        QCOMPARE(two.table.rows.size(), std::size_t(2));
        QCOMPARE(two.summary, two.verdict.plain());
    }

    void strengthIsPartedAtAPauseAndNeverShowsTomorrow() {
        Life life;
        for (const int ago : {90, 60, 10, -5})
            life.rate(ago, 5);
        QCOMPARE(life.strength().points, 3);
        QCOMPARE(piecesOf(life.strength()), std::size_t(1));
        life.pause(50, 20);
        const Chart paused = life.strength();
        QCOMPARE(piecesOf(paused), std::size_t(2));
        QCOMPARE(paused.pauses.size(), std::size_t(1));
        QCOMPARE(paused.pauses.front().to, today.addDays(-20));
    }

    void aTamedBrakeSaysItsDay() {
        Life life;
        life.rate(40, 6);
        life.brake.tamed = today.addDays(-30);
        QVERIFY(life.strength().verdict.plain().endsWith(u"Tamed on 9 Nov."_s));
        QCOMPARE(life.strength().table.rows.back().back(), u"tamed"_s);
        life.brake.tamed = today.addDays(1);
        QVERIFY(!life.strength().verdict.plain().contains(u"Tamed"_s));
    }

    void aHabitIsTooEarlyUntilItWasDoneTwice() {
        Life life;
        QVERIFY(life.known().strength.tooEarly());
        QCOMPARE(life.habit().points, 0);
        life.act(10);
        QCOMPARE(life.known().strength.needed, 1);
        QCOMPARE(life.habit().points, 1);
        QVERIFY(life.habit().verdict.isEmpty());
        QVERIFY(!life.habit().hint.isEmpty());
        QVERIFY(brakeseries::habitDetails(life.known()).isEmpty());
        life.act(3);
        QVERIFY(life.known().strength);
        QVERIFY(!life.habit().panels.front().series.empty());
        life.action.cadence = Cadence::None;
        QVERIFY(life.habit().panels.empty());
        QVERIFY(!life.known().strength);
    }

    void theStrengthIsTheMeasuresOwn() {
        Life life;
        QList<QDate> dones;
        for (int week = 20; week >= 1; --week) {
            life.act(7 * week);
            dones << today.addDays(-7 * week);
        }
        const auto expected =
            measures::habitStrength(dones, {1, 7}, dones.front(), today.addDays(-1));
        QCOMPARE(*life.known().strength, *expected);
        const Chart chart = life.habit();
        QCOMPARE(chart.panels.front().series.front().pieces.back().back().value, *expected);
        QCOMPARE(chart.sessionDays.size(), std::size_t(20));
        QCOMPARE(life.known().rounds, about::lastRounds);
        QCOMPARE(life.known().kept, about::lastRounds);
        QVERIFY(*life.known().before < *expected);
        QVERIFY(chart.verdict.plain().contains(u"It is taking hold."_s));
        QVERIFY(!chart.verdict.plain().contains(u'%'));
        QVERIFY(brakeseries::habitDetails(life.known()).contains(u'%'));
    }

    void tenYearsOfWeeksStayAChart() {
        Life life;
        for (int week = 520; week >= 1; --week)
            life.act(7 * week);
        const Chart chart = life.habit();
        QVERIFY(chart.panels.front().series.front().pieces.front().size() < 600);
        for (const Chart::Note &note : chart.notes)
            QVERIFY(note.value >= 0 && note.value <= 1);
    }

    void aPauseLeavesTheHabitWhereItWas() {
        Life life;
        for (int week = 20; week >= 5; --week)
            life.act(7 * week);
        const double before = *life.known().strength;
        QVERIFY(life.habit().verdict.plain().contains(u"loosened"_s));
        life.pause(34, -10);
        const about::Habit rested = life.known();
        QVERIFY(*rested.strength > before);
        QCOMPARE(rested.kept, rested.rounds);
        QVERIFY(rested.paused);
        const Chart chart = life.habit();
        QCOMPARE(chart.pauses.size(), std::size_t(1));
        QVERIFY(chart.verdict.plain().endsWith(u"A planned pause: nothing is lost."_s));
        for (const auto &piece : chart.panels.front().series.front().pieces)
            for (const Chart::Point &point : piece)
                QVERIFY(point.day < chart.pauses.front().from);
    }

    void onlyOccasionsOfTheCueCount() {
        Life life;
        life.notebook.trials = {{1, 0, 9, today, true, true},
                                {2, 0, 9, today.addDays(-1), true, false},
                                {3, 0, 9, today.addDays(-2), false, false},
                                {4, 0, 9, today.addDays(1), true, true},
                                {5, 0, 8, today, true, true}};
        QCOMPARE(about::trialsOf(life.notebook, 9, today), (about::Trials{2, 1}));
        QCOMPARE(about::trialsOf(life.notebook, 7, today), (about::Trials{0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestBrakeSeries)
#include "test_brakeseries.moc"
