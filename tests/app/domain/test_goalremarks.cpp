// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside a goal: that it is big and rests on will alone, that its unit changed.
#include "app/domain/goalremarks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 12, 9);
}

class GoalRemarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongGoalIsBig_data();
    void aLongGoalIsBig();
    void aFarTargetIsBig_data();
    void aFarTargetIsBig();
    void manyMilestonesAreBig();
    void onlyBigRootlessAndPlanlessIsWarnedOf();
    void anyOneOfThemEndsTheWarning();
    void aPlanOfTomorrowIsNoneYet();
    void whatIsOverIsNotWarnedOf();
    void theRootlessAreListedInTheirOrder();
    void anotherUnitIsSaidWhereValuesWereCounted();

    void init() {
        QLocale::setDefault(QLocale(QLocale::English));
        notebook = ClientNotebook();
        goal = Goal();
        goal.id = 1;
        goal.title = u"x"_s;
        goal.start = today;
        goal.due = today.addDays(400);
        Brake brake;
        brake.id = 2;
        brake.goal = 1;
        notebook.goals = {goal};
        notebook.brakes = {brake};
    }

private:
    void addPlan(QDate since = {}) {
        Plan plan;
        plan.id = 3;
        plan.brake = 2;
        plan.since = since;
        notebook.plans.push_back(plan);
    }
    void addRoot(Id well) {
        Root root;
        root.goal = 1;
        root.well = well;
        notebook.roots.push_back(root);
    }
    ClientNotebook notebook;
    Goal goal;
};

void GoalRemarksTest::aLongGoalIsBig_data() {
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("days");
    QTest::newRow("179 days") << today << today.addDays(179) << 0;
    QTest::newRow("180 days") << today << today.addDays(180) << 180;
    QTest::newRow("from today without a start") << QDate() << today.addDays(200) << 200;
    QTest::newRow("without an end") << today << QDate() << 0;
    QTest::newRow("backwards") << today << today.addDays(-400) << 0;
}

void GoalRemarksTest::aLongGoalIsBig() {
    QFETCH(const QDate, start);
    QFETCH(const QDate, due);
    goal.start = start;
    goal.due = due;
    QTEST(goalremarks::bignessOf(notebook, goal, today).days, "days");
}

void GoalRemarksTest::aFarTargetIsBig_data() {
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("target");
    QTest::addColumn<bool>("far");
    QTest::newRow("twice") << 10. << 20. << true;
    QTest::newRow("nearly twice") << 10. << 19.9 << false;
    QTest::newRow("half") << 46. << 23. << true;
    QTest::newRow("a little less") << 80. << 70. << false;
    QTest::newRow("to nothing") << 5. << 0. << true;
    QTest::newRow("from nothing") << 0. << 300. << false;
    QTest::newRow("to the other side") << -3. << 1. << true;
    QTest::newRow("from below") << -10. << -20. << true;
    QTest::newRow("no number") << 10. << std::numeric_limits<double>::quiet_NaN() << false;
}

void GoalRemarksTest::aFarTargetIsBig() {
    QFETCH(const double, start);
    QFETCH(const double, target);
    goal.startValue = start;
    goal.targetValue = target;
    QTEST(goalremarks::bignessOf(notebook, goal, today).isFar, "far");
}

void GoalRemarksTest::manyMilestonesAreBig() {
    goal.due = QDate();
    Milestone step;
    step.goal = 1;
    Milestone other;
    other.goal = 9;
    notebook.milestones = {step, step, other};
    QVERIFY(!goalremarks::bignessOf(notebook, goal, today));
    notebook.milestones.push_back(step);
    QCOMPARE(goalremarks::bignessOf(notebook, goal, today).milestones, 3);
}

void GoalRemarksTest::onlyBigRootlessAndPlanlessIsWarnedOf() {
    goal.startValue = 46;
    goal.targetValue = 20;
    const QString said = goalremarks::willAlone(notebook, goal, today);
    QVERIFY2(said.contains(u"13 months"_s) && said.contains(u"from 46 to 20"_s), qPrintable(said));
    goal.due = today.addDays(90);
    goal.targetValue = 40;
    QCOMPARE(goalremarks::willAlone(notebook, goal, today), QString());
}

void GoalRemarksTest::anyOneOfThemEndsTheWarning() {
    addRoot(0); // its well is gone: no root
    QVERIFY(!goalremarks::willAlone(notebook, goal, today).isEmpty());
    addRoot(7);
    QCOMPARE(goalremarks::willAlone(notebook, goal, today), QString());
    notebook.roots.clear();
    addPlan(today);
    QCOMPARE(goalremarks::willAlone(notebook, goal, today), QString());
    notebook.brakes.front().goal = 9; // a plan of another goal is none of this one
    QVERIFY(!goalremarks::willAlone(notebook, goal, today).isEmpty());
}

void GoalRemarksTest::aPlanOfTomorrowIsNoneYet() {
    addPlan(today.addDays(1));
    QVERIFY(!goalremarks::isPlanned(notebook, 1, today));
    addPlan(); // one without a day
    QVERIFY(goalremarks::isPlanned(notebook, 1, today));
}

void GoalRemarksTest::whatIsOverIsNotWarnedOf() {
    for (const GoalState state : {GoalState::Reached, GoalState::LetGo}) {
        goal.state = state;
        QCOMPARE(goalremarks::willAlone(notebook, goal, today), QString());
    }
}

void GoalRemarksTest::theRootlessAreListedInTheirOrder() {
    Goal second = goal, third = goal, past = goal;
    second.id = 11;
    third.id = 12;
    past.id = 13;
    past.state = GoalState::Reached;
    notebook.goals = {second, goal, past, third};
    addRoot(7);
    const std::vector<Goal> found = goalremarks::unjoined(notebook);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found.front().id, second.id);
    QCOMPARE(found.back().id, third.id);
}

void GoalRemarksTest::anotherUnitIsSaidWhereValuesWereCounted() {
    goal.unit = u"mile"_s;
    QCOMPARE(goalremarks::unitChanged(notebook, goal, u"km"_s), QString());
    Measurement value;
    value.goal = 1;
    notebook.measurements = {value};
    QVERIFY(goalremarks::unitChanged(notebook, goal, u"km"_s).contains(u"km"_s));
    QCOMPARE(goalremarks::unitChanged(notebook, goal, u""_s), QString());
    QCOMPARE(goalremarks::unitChanged(notebook, goal, u" ＭＩＬＥ "_s), QString());
    goal.unit.clear(); // taken away is changed, too
    QVERIFY(!goalremarks::unitChanged(notebook, goal, u"km"_s).isEmpty());
}

QTEST_GUILESS_MAIN(GoalRemarksTest)
#include "test_goalremarks.moc"
