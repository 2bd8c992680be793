// SPDX-License-Identifier: GPL-3.0-or-later
// The Goals tab: everything in sight can be put right, lands at the goal it was typed at, and a
// write that failed is tried again as the same row.
#include "app/domain/picks.h"
#include "tests/ui/pages/goalsbench.h"
#include "ui/pages/goals/brakepart.h"
#include "ui/pages/goals/goalhead.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goals/setting/goalstep.h"
#include "ui/pages/goals/stepparts.h"
#include "ui/pages/goals/trialdots.h"

using namespace Qt::StringLiterals;

class GoalEditsTest : public GoalsBench {
    Q_OBJECT
private Q_SLOTS:
    void everyMemberInSightIsEdited();
    void aTrialIsMovedToItsDay();
    void whatWasSaidOnOtherDaysIsPutRight();
    void whatIsTypedBelongsToTheGoalItWasTypedAt();
    void aValueThatCouldNotBeStoredLandsOnNoOtherGoal();
    void aSecondTryAddsTheSameValue();
    void aSecondTryOfAClickIsTheSameRow();
    void theDayOfANewValueIsToday();

    void init() { make(); }
    void cleanup() { bench.reset(); }
};

void GoalEditsTest::everyMemberInSightIsEdited() {
    const ClientNotebook before = bench->notebook();
    const auto pickNamed = [&](const QString &name) -> PickEdit * {
        for (PickEdit *pick : tab->head()->findChildren<PickEdit *>())
            if (pick->accessibleName() == name)
                return pick;
        return nullptr;
    };
    PickEdit *weight = pickNamed(GoalHead::tr("Weight of the goal among the others, 1 to 9"));
    QVERIFY(weight && weight->isVisible());
    QCOMPARE(weight->current(), goal().weight - 1);
    weight->pick(6);
    QCOMPARE(goal().weight, 7);
    bench->undo();
    QCOMPARE(weight->current(), goal().weight - 1);

    PickEdit *purpose = pickNamed(GoalHead::tr("Purpose the goal belongs to"));
    QVERIFY(purpose && purpose->isVisible());
    const Id belongs = goal().engagement;
    QVERIFY(belongs != 0); // the sample has an engagement
    purpose->pick(0);
    QCOMPARE(goal().engagement, Id(0));
    bench->undo();
    QCOMPARE(goal().engagement, belongs);

    // The smallest restart: written down it is agreed, and its day can be another.
    Goal bare = goal();
    bare.restart.clear();
    bare.restartAgreed = QDate();
    bench->store->save(bare, u"bare"_s);
    const auto editNamed = [&](const QString &name) -> InlineEdit * {
        for (InlineEdit *edit : tab->actions()->findChildren<InlineEdit *>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    };
    InlineEdit *restart = editNamed(ActionsPart::tr("Smallest step back in"));
    InlineEdit *agreed = editNamed(ActionsPart::tr("Day the smallest step was agreed on"));
    QVERIFY(restart && agreed && !agreed->isVisible());
    TabBench::type(restart, u"一冊だけ"_s);
    tab->commit();
    QCOMPARE(goal().restartAgreed, today);
    QVERIFY(agreed->isVisible());
    TabBench::type(agreed, u"2026-12-02"_s);
    tab->commit();
    QCOMPARE(goal().restartAgreed, QDate(2026, 12, 2));
    TabBench::type(agreed, {});
    tab->commit();
    QVERIFY(!goal().restartAgreed.isValid()); // and taken back, without coming again
    bench->undo();
    bench->undo();
    bench->undo();
    bench->undo();
    QCOMPARE(bench->notebook(), before);

    // An action has its first day, a step the day it was reached.
    tab->actions()->list()->add();
    const Id action = tab->actions()->list()->draft()->value().id;
    TabBench::type(tab->actions()->list()->formOf(action)->editorOf(u"text"_s), u"本を拭く"_s);
    tab->commit();
    TabBench::type(tab->actions()->list()->formOf(action)->editorOf(u"start"_s), u"2026-11-30"_s);
    tab->commit();
    QCOMPARE(bench->store->find<Action>(action)->start, QDate(2026, 11, 30));
    Form<Milestone> *step = tab->milestones()->list()->formOf(ofGoal<Milestone>().front().id);
    const Id reached = step->value().id;
    step->change({}, [this](Milestone &row) { row.done = today; });
    TabBench::type(tab->milestones()->list()->formOf(reached)->editorOf(u"done"_s),
                   u"2026-12-01"_s);
    tab->commit();
    QCOMPARE(bench->store->find<Milestone>(reached)->done, QDate(2026, 12, 1));
}

void GoalEditsTest::aTrialIsMovedToItsDay() {
    const Brake brake = *about::chosenBrake(bench->notebook(), tab->goalInSight(), today);
    BrakeCard *card = tab->brakes()->cardOf(brake.id);
    card->setOpen(true);
    card->cueCame();
    const auto trials = bench->store->where(&Trial::plan, card->planForm().value().id);
    const Trial newest = trials.back();
    QCOMPARE(newest.date, today);
    auto *dots = card->findChild<TrialDots *>();
    dots->setFocus();
    QTest::keyClick(dots, Qt::Key_Right, Qt::AltModifier); // not after today
    QCOMPARE(bench->store->find<Trial>(newest.id)->date, today);
    QTest::keyClick(dots, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench->store->find<Trial>(newest.id)->date, today.addDays(-1));
    bench->undo();
    QCOMPARE(bench->store->find<Trial>(newest.id)->date, today);
}

void GoalEditsTest::whatWasSaidOnOtherDaysIsPutRight() {
    const ClientNotebook before = bench->notebook();
    const Brake brake = *about::chosenBrake(before, tab->goalInSight(), today);
    RowList<BrakeStrength> *said = tab->brakes()->cardOf(brake.id)->strengths();
    QVERIFY(said->count() > 1 && !said->isVisible());
    const Id oldest = said->idAt(said->count() - 1);
    const int strength = bench->store->find<BrakeStrength>(oldest)->strength;
    auto *pick = said->frameOf(oldest)->findChild<PickEdit *>();
    QCOMPARE(pick->current(), strength);
    pick->pick(strength - 1);
    QCOMPARE(bench->store->find<BrakeStrength>(oldest)->strength, strength - 1);
    said->remove(oldest);
    QVERIFY(!bench->store->find<BrakeStrength>(oldest));
    QVERIFY(!bench->offered.isEmpty());
    bench->undo();
    bench->undo();
    QCOMPARE(bench->notebook(), before);

    const Id action = ofGoal<Action>().front().id;
    RowList<ActionDay> *days = tab->actions()->dayList(action);
    QVERIFY(days && days->count() > 1);
    QVERIFY(!days->isVisible());
    const Id last = days->idAt(0);
    days->frameOf(last)->findChild<PickEdit *>()->pick(1);
    QVERIFY(!bench->store->find<ActionDay>(last)->done);
    TabBench::type(days->formOf(last)->editorOf(u"date"_s), u"2026-12-06"_s);
    tab->commit();
    QCOMPARE(bench->store->find<ActionDay>(last)->date, QDate(2026, 12, 6));
    bench->offered.clear();
    tab->actions()->dayList(action)->remove(last);
    QVERIFY(!bench->store->find<ActionDay>(last));
    QVERIFY(!bench->offered.isEmpty());
    bench->undo();
    bench->undo();
    bench->undo();
    QCOMPARE(bench->notebook(), before);
}

void GoalEditsTest::whatIsTypedBelongsToTheGoalItWasTypedAt() {
    const Id first = tab->goalInSight();
    const Id second = bench->notebook().goals.back().id;
    const Goal other = *bench->store->find<Goal>(second);
    TabBench::type(tab->head()->form().editorOf(u"title"_s), u"えんがわ文庫"_s);
    tab->choose(second);
    QCOMPARE(bench->store->find<Goal>(first)->title, u"えんがわ文庫"_s);
    QCOMPARE(*bench->store->find<Goal>(second), other);
    QVERIFY(!tab->head()->form().editorOf(u"title"_s)->isEditing());
    QCOMPARE(tab->head()->form().editorOf(u"title"_s)->text(), other.title);
}

void GoalEditsTest::aValueThatCouldNotBeStoredLandsOnNoOtherGoal() {
    const Id first = tab->goalInSight();
    const Id second = bench->notebook().goals.back().id;
    const auto valuesOf = [&](Id goal) {
        return bench->store->where(&Measurement::goal, goal).size();
    };
    const std::size_t before = valuesOf(first), others = valuesOf(second);
    // A day that is none, and then a disk that is full.
    tab->values()->field()->setText(u"205"_s);
    TabBench::type(tab->values()->dayEdit(), u"いつか"_s);
    tab->values()->dayEdit()->leave();
    QVERIFY(tab->values()->dayEdit()->isUnreadable());
    tab->choose(second);
    QVERIFY(tab->values()->field()->text().isEmpty());
    QVERIFY(!tab->values()->dayEdit()->isUnreadable());
    tab->commit();
    tab->choose(first);
    tab->values()->field()->setText(u"206"_s);
    bench->disk.full = true;
    tab->choose(second);
    QCOMPARE(tab->goalInSight(), second);
    tab->commit();
    bench->disk.full = false;
    tab->commit();
    bench->store->retryUnsaved();
    QCOMPARE(valuesOf(second), others);
    QCOMPARE(valuesOf(first), before + 1);
}

void GoalEditsTest::aSecondTryAddsTheSameValue() {
    const std::size_t before = ofGoal<Measurement>().size();
    tab->values()->field()->setText(u"205"_s);
    bench->disk.full = true;
    for (int i = 0; i < 3; ++i)
        tab->commit();
    QCOMPARE(tab->values()->field()->text(), u"205"_s);
    bench->disk.full = false;
    tab->commit();
    QCOMPARE(ofGoal<Measurement>().size(), before + 1);
    QVERIFY(tab->values()->field()->text().isEmpty());
    // Nor once more where it was stored meanwhile.
    tab->values()->field()->setText(u"206"_s);
    bench->disk.full = true;
    tab->commit();
    bench->disk.full = false;
    bench->store->retryUnsaved();
    QVERIFY(tab->values()->field()->text().isEmpty());
    tab->commit();
    QCOMPARE(ofGoal<Measurement>().size(), before + 2);
}

void GoalEditsTest::aSecondTryOfAClickIsTheSameRow() {
    const ClientNotebook before = bench->notebook();
    // What is said below is new today.
    const Action action = ofGoal<Action>().front();
    const Brake brake = *about::chosenBrake(before, tab->goalInSight(), today);
    for (const ActionDay &row : bench->store->where(&ActionDay::action, action.id))
        if (row.date == today)
            bench->store->remove<ActionDay>(row.id, u"remove"_s);
    for (const BrakeStrength &row : bench->store->where(&BrakeStrength::brake, brake.id))
        if (row.date == today)
            bench->store->remove<BrakeStrength>(row.id, u"remove"_s);
    const ClientNotebook blank = bench->notebook();
    const auto thrice = [&](const std::function<void()> &act) {
        for (int i = 0; i < 3; ++i) {
            bench->disk.full = i < 2;
            act();
        }
    };
    thrice([&] { tab->actions()->sayToday(action.id, 1); });
    thrice([&] { tab->brakes()->cardOf(brake.id)->setStrength(4); });
    thrice([&] { tab->brakes()->cardOf(brake.id)->cueCame(); });
    int tries = 0;
    thrice([&] {
        tab->beginSetting();
        InlineEdit *title = tab->setting()->goalStep()->title();
        TabBench::type(title, u"朝、歩く%1"_s.arg(++tries));
        title->commit();
    });
    const ClientNotebook now = bench->notebook();
    QCOMPARE(now.actionDays.size(), blank.actionDays.size() + 1);
    QCOMPARE(now.brakeStrengths.size(), blank.brakeStrengths.size() + 1);
    QCOMPARE(now.trials.size(), blank.trials.size() + 1);
    QCOMPARE(now.goals.size(), blank.goals.size() + 1);
    QCOMPARE(now.goals.back().title, u"朝、歩く3"_s);
}

void GoalEditsTest::theDayOfANewValueIsToday() {
    const Id first = tab->goalInSight();
    DateEdit *day = tab->values()->dayEdit();
    const auto choose = [&] {
        TabBench::type(day, u"12/2"_s);
        day->leave();
        QCOMPARE(day->date(), QDate(2026, 12, 2));
    };
    choose();
    tab->choose(bench->notebook().goals.back().id);
    QCOMPARE(day->date(), today);
    tab->choose(first);
    choose();
    bench->now = bench->now.addDays(1);
    bench->show(bench->hanako);
    QCOMPARE(day->date(), today.addDays(1));
}

QTEST_MAIN(GoalEditsTest)
#include "test_goaledits.moc"
