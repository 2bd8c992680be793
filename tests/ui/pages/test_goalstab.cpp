// SPDX-License-Identifier: GPL-3.0-or-later
// The Goals tab: timeline, and all about the goal that is chosen, edited in place with undo.
#include "app/domain/picks.h"
#include "tests/ui/pages/goalsbench.h"
#include "ui/charts/painterchart.h"
#include "ui/pages/editors.h"
#include "ui/pages/goals/brakepart.h"
#include "ui/pages/goals/goalhead.h"
#include "ui/pages/goals/ladderparts.h"
#include "ui/pages/goals/originparts.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goals/setting/goalstep.h"
#include "ui/pages/goals/stepparts.h"
#include "ui/pages/goals/trialdots.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"

using namespace Qt::StringLiterals;

class GoalsTabTest : public GoalsBench {
    Q_OBJECT
private Q_SLOTS:
    void listsGoRound();
    void aTitleAloneMakesAGoal();
    void aGoalIsRemovedAndComesBackWhole();
    void theTargetIsEditedInPlace();
    void aGoalLetGoLeavesTheTimelineAndStaysInReach();
    void arrowKeysChooseTheGoal();
    void theSlipStaysWhenAMilestoneMoves();
    void theDayProposedForAMilestoneIsNoPlan();
    void aGoalIsJoinedToAWell();
    void fiveAnswersAreOneRatingAndOneStep();
    void aLevelIsChosenAndTakenBack();
    void aLevelIsWordedAndUnworded();
    void aPlanIsWrittenAndTried();
    void strengthAndTaming();
    void theRulersAskAboutTheLowerOne();
    void aValueIsAddedReadAndRefused();
    void todayIsSaidOfAnAction();
    void aRowIsRevealed();
    void nothingIsWiderThanThePage();
    void everyControlHasAName();

    void init() { make(); }
    void cleanup() { bench.reset(); }
};

void GoalsTabTest::listsGoRound() {
    bench->goesRound<Milestone>([&] { return tab->milestones()->list(); },
                                {{u"name"_s, u"看板"_s}});
    bench->goesRound<Action>([&] { return tab->actions()->list(); }, {{u"text"_s, u"本を拭く"_s}});
    bench->goesRound<Brake>([&] { return tab->brakes()->list(); },
                            {{u"name"_s, u"雨の日"_s}, {u"trigger"_s, u"空がくらい"_s}});
}

void GoalsTabTest::aTitleAloneMakesAGoal() {
    bench->show(bench->blank);
    auto *empty = tab->findChild<EmptyView *>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QVERIFY(tab->setting());
    InlineEdit *title = tab->setting()->goalStep()->title();
    TabBench::type(title, u"朝、歩く"_s);
    QTest::keyClick(title->lineField(), Qt::Key_Return);
    QTest::keyClick(tab->setting(), Qt::Key_Escape);
    QCOMPARE(bench->notebook().goals.size(), std::size_t(1));
    QCOMPARE(goal().title, u"朝、歩く"_s);
    QCOMPARE(goal().start, today);
    QVERIFY(!empty->isVisible());
    QVERIFY(!tab->setting());
    // It asks for its root and its brake by blanks that say so.
    QCOMPARE(tab->roots()->list()->count(), 0);
    QCOMPARE(tab->brakes()->list()->count(), 0);
    bench->undo();
    QVERIFY(bench->notebook().goals.empty());
    QVERIFY(empty->isVisible());
}

void GoalsTabTest::aGoalIsRemovedAndComesBackWhole() {
    const ClientNotebook before = bench->notebook();
    const Id gone = tab->goalInSight();
    tab->removeGoal(gone);
    QVERIFY(!bench->offered.isEmpty());
    QCOMPARE(bench->notebook().goals.size(), before.goals.size() - 1);
    QVERIFY(tab->goalInSight() != gone);
    bench->undo();
    QCOMPARE(bench->notebook(), before);
}

void GoalsTabTest::theTargetIsEditedInPlace() {
    const Goal before = goal();
    Form<Goal> &form = tab->head()->form();
    TabBench::type(form.editorOf(u"target_value"_s), u"３５０"_s);
    TabBench::type(form.editorOf(u"due"_s), u"2027/4/10"_s);
    TabBench::type(form.editorOf(u"unit"_s), u"さつ"_s);
    tab->commit();
    QCOMPARE(goal().targetValue, std::optional(350.0));
    QCOMPARE(goal().due, QDate(2027, 4, 10));
    QCOMPARE(goal().unit, u"さつ"_s);
    closeEditors(tab);
    for (int step = 0; step < 3; ++step) // each field is a step of its own
        bench->undo();
    QCOMPARE(goal(), before);
    TabBench::type(form.editorOf(u"due"_s), u"2025/1/1"_s); // before it began
    tab->commit();
    QCOMPARE(goal(), before);
    QVERIFY(!form.told().isEmpty());
}

void GoalsTabTest::aGoalLetGoLeavesTheTimelineAndStaysInReach() {
    const Id id = tab->goalInSight();
    const std::size_t rows = tab->timeline()->chart().rows.size();
    Goal now = goal();
    now.state = GoalState::LetGo;
    bench->store->save(now, u"let go"_s);
    QCOMPARE(tab->timeline()->chart().rows.size(), rows - 1);
    QCOMPARE(tab->goalInSight(), id);
    const auto buttons = tab->findChildren<QPushButton *>();
    auto *back = *std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->text() == now.title && button->isVisible();
    });
    tab->choose(bench->notebook().goals.back().id);
    QVERIFY(tab->goalInSight() != id);
    back->click();
    QTRY_COMPARE(tab->goalInSight(), id);
}

void GoalsTabTest::arrowKeysChooseTheGoal() {
    const auto &rows = tab->timeline()->chart().rows;
    QVERIFY(rows.size() >= 2);
    tab->choose(rows.front().goal);
    tab->timeline()->setFocus();
    QTest::keyClick(tab->timeline(), Qt::Key_Down);
    QCOMPARE(tab->goalInSight(), rows[1].goal);
    QCOMPARE(tab->head()->form().value().id, rows[1].goal);
    QTest::keyClick(tab->timeline(), Qt::Key_Return);
    QVERIFY(tab->head()->form().editorOf(u"title"_s)->isEditing());
}

void GoalsTabTest::theSlipStaysWhenAMilestoneMoves() {
    const auto rows = ofGoal<Milestone>();
    const auto at = std::find_if(rows.begin(), rows.end(), [](const Milestone &row) {
        return !row.firstDue.isValid() && !row.done.isValid();
    });
    QVERIFY(at != rows.end());
    const Id id = at->id;
    const QDate first = at->due;
    const auto move = [&](QDate to) {
        InlineEdit *due = tab->milestones()->list()->formOf(id)->editorOf(u"due"_s);
        TabBench::type(due, to.toString(Qt::ISODate));
        due->commit();
        return *bench->store->find<Milestone>(id);
    };
    Milestone now = move(first.addDays(10));
    QCOMPARE(now.due, first.addDays(10));
    QCOMPARE(now.firstDue, first);
    now = move(first.addDays(24));
    QCOMPARE(now.firstDue, first); // as first agreed, not as agreed last
    bool seen = false;
    for (const TimelineChart::Row &row : tab->timeline()->chart().rows)
        for (const TimelineChart::Step &step : row.steps)
            seen = seen || (step.day == now.due && step.firstDay == first && !step.slip.isEmpty());
    QVERIFY(seen);
    now = move(first); // back to what was agreed: there is no slip to show
    QVERIFY(!now.firstDue.isValid());
    auto *mark = tab->milestones()->list()->frameOf(id)->findChild<CheckMark *>();
    QTest::mouseClick(mark, Qt::LeftButton);
    QCOMPARE(bench->store->find<Milestone>(id)->done, today);
    bench->undo();
    QVERIFY(!bench->store->find<Milestone>(id)->done.isValid());
}

void GoalsTabTest::theDayProposedForAMilestoneIsNoPlan() {
    RowList<Milestone> *list = tab->milestones()->list();
    list->add();
    const Id id = list->draft()->value().id;
    InlineEdit *name = list->draft()->editorOf(u"name"_s);
    TabBench::type(name, u"看板"_s);
    name->commit();
    QVERIFY(bench->store->find<Milestone>(id));
    const QDate guess = bench->store->find<Milestone>(id)->due;
    const auto move = [&](QDate to) {
        InlineEdit *due = list->formOf(id)->editorOf(u"due"_s);
        TabBench::type(due, to.toString(Qt::ISODate));
        due->commit();
        return *bench->store->find<Milestone>(id);
    };
    Milestone now = move(guess.addDays(-15));
    QCOMPARE(now.due, guess.addDays(-15));
    QVERIFY(!now.firstDue.isValid());
    bench->now = bench->now.addDays(1); // from now on it is moved
    now = move(guess);
    QCOMPARE(now.firstDue, guess.addDays(-15));
}

void GoalsTabTest::aGoalIsJoinedToAWell() {
    for (const Goal &one : std::vector(bench->notebook().goals))
        if (!about::isRooted(bench->notebook(), one.id))
            tab->choose(one.id);
    QCOMPARE(tab->roots()->list()->count(), 0);
    const Well well = bench->notebook().wells.front();
    tab->roots()->join(well.id);
    QCOMPARE(ofGoal<Root>().size(), std::size_t(1));
    const Root root = ofGoal<Root>().front();
    QCOMPARE(root.well, well.id);
    QCOMPARE(root.date, today);
    InlineEdit *because = tab->roots()->list()->formOf(root.id)->editorOf(u"because"_s);
    QVERIFY(because->isEditing()); // it is asked for at once
    TabBench::type(because, u"早く帰れる日は、朝がある。"_s);
    because->commit();
    QCOMPARE(ofGoal<Root>().front().because, u"早く帰れる日は、朝がある。"_s);
    tab->roots()->list()->remove(root.id);
    QVERIFY(ofGoal<Root>().empty());
    bench->undo();
    QCOMPARE(ofGoal<Root>().size(), std::size_t(1));
}

void GoalsTabTest::fiveAnswersAreOneRatingAndOneStep() {
    const std::size_t before = ofGoal<Reasons>().size();
    tab->reasons()->setAsking(true);
    for (int i = 0; i < 5; ++i)
        tab->reasons()->answer(i, i + 3);
    QCOMPARE(ofGoal<Reasons>().size(), before + 1);
    const Reasons now = ofGoal<Reasons>().back();
    QCOMPARE(now.date, today);
    QCOMPARE(now.intrinsic, std::optional(3));
    QCOMPARE(now.external, std::optional(6));
    QCOMPARE(now.forOthers, std::optional(7));
    bench->undo();
    QCOMPARE(ofGoal<Reasons>().size(), before);
    // Of another day: the answers there change, no new rating is made.
    const Reasons last = ofGoal<Reasons>().back();
    TabBench::type(tab->reasons()->dayEdit(), last.date.toString(Qt::ISODate));
    tab->reasons()->dayEdit()->commit();
    tab->reasons()->answer(0, 1);
    QCOMPARE(ofGoal<Reasons>().size(), before);
    QCOMPARE(ofGoal<Reasons>().back().intrinsic, std::optional(1));
}

void GoalsTabTest::aLevelIsChosenAndTakenBack() {
    const std::size_t before = ofGoal<Attainment>().size();
    QTest::mouseClick(tab->ladder()->rung(1)->button(), Qt::LeftButton);
    QCOMPARE(ofGoal<Attainment>().size(), before + 1);
    QCOMPARE(ofGoal<Attainment>().back().level, 1);
    QCOMPARE(ofGoal<Attainment>().back().date, today);
    QVERIFY(tab->ladder()->rung(1)->isNow());
    tab->ladder()->choose(0); // thought again: still one answer of today
    QCOMPARE(ofGoal<Attainment>().size(), before + 1);
    QCOMPARE(ofGoal<Attainment>().back().level, 0);
    tab->ladder()->choose(0);
    QCOMPARE(ofGoal<Attainment>().size(), before);
    QVERIFY(!bench->offered.isEmpty());
    bench->undo();
    QCOMPARE(ofGoal<Attainment>().size(), before + 1);
    tab->ladder()->list()->remove(ofGoal<Attainment>().front().id);
    QCOMPARE(ofGoal<Attainment>().size(), before);
}

void GoalsTabTest::aLevelIsWordedAndUnworded() {
    const std::size_t before = ofGoal<Level>().size();
    TabBench::type(tab->ladder()->rung(2)->wording(), u"子どもが本を選ぶ"_s);
    tab->commit();
    QCOMPARE(ofGoal<Level>().size(), before);
    QCOMPARE(ofGoal<Level>().back().wording, u"子どもが本を選ぶ"_s);
    TabBench::type(tab->ladder()->rung(2)->wording(), QString());
    tab->commit();
    QCOMPARE(ofGoal<Level>().size(), before - 1);
    bench->undo();
    QCOMPARE(ofGoal<Level>().size(), before);
}

void GoalsTabTest::aPlanIsWrittenAndTried() {
    tab->brakes()->list()->add();
    const Id id = tab->brakes()->list()->draft()->value().id;
    InlineEdit *name = tab->brakes()->list()->draft()->editorOf(u"name"_s);
    TabBench::type(name, u"雨の日"_s);
    name->commit();
    QVERIFY(tab->brakes()->cardOf(id));
    Form<Plan> &plan = tab->brakes()->cardOf(id)->planForm();
    TabBench::type(plan.editorOf(u"cue"_s), u"雨が降ったら"_s);
    plan.editorOf(u"cue"_s)->commit();
    QVERIFY(bench->store->where(&Plan::brake, id).empty()); // half a plan is none yet
    QCOMPARE(plan.value().cue, u"雨が降ったら"_s);
    TabBench::type(plan.editorOf(u"response"_s), u"傘で行く"_s);
    plan.editorOf(u"response"_s)->commit();
    QCOMPARE(bench->store->where(&Plan::brake, id).size(), std::size_t(1));
    const Id planned = bench->store->where(&Plan::brake, id).front().id;
    const auto trials = [&] { return bench->store->where(&Trial::plan, planned); };
    BrakeCard *card = tab->brakes()->cardOf(id);
    card->cueCame();
    QCOMPARE(trials().size(), std::size_t(1));
    QVERIFY(trials().front().cueMet && !trials().front().done);
    card->wasDone(); // the same occasion
    QCOMPARE(trials().size(), std::size_t(1));
    QVERIFY(trials().front().done);
    card->wasDone(); // another one
    QCOMPARE(trials().size(), std::size_t(2));
    auto *dots = card->findChild<TrialDots *>();
    QCOMPARE(dots->shown(), 2);
    dots->setFocus();
    QTest::keyClick(dots, Qt::Key_Space);
    QVERIFY(!trials().back().done);
    QTest::keyClick(dots, Qt::Key_Delete);
    QCOMPARE(trials().size(), std::size_t(1));
    bench->undo();
    QCOMPARE(trials().size(), std::size_t(2));
    card->removePlan();
    QVERIFY(bench->store->where(&Plan::brake, id).empty());
    QVERIFY(trials().empty());
    QVERIFY(plan.value().cue.isEmpty());
    bench->undo();
    QCOMPARE(trials().size(), std::size_t(2));
    QCOMPARE(plan.value().cue, u"雨が降ったら"_s);
}

void GoalsTabTest::strengthAndTaming() {
    const ClientNotebook before = bench->notebook();
    const Brake *brake = about::chosenBrake(before, tab->goalInSight(), today);
    QVERIFY(brake);
    const std::size_t told = bench->store->where(&BrakeStrength::brake, brake->id).size();
    BrakeCard *card = tab->brakes()->cardOf(brake->id);
    QCOMPARE(tab->brakes()->list()->idAt(0), brake->id); // the one that is told stands first
    QVERIFY(card->isOpen());
    card->setStrength(3);
    card->setStrength(2);
    const auto strengths = [&] { return bench->store->where(&BrakeStrength::brake, brake->id); };
    QCOMPARE(strengths().back().strength, 2);
    QCOMPARE(strengths().size(), told + 1);
    card->setStrength(std::nullopt);
    QCOMPARE(strengths().size(), told);
}

void GoalsTabTest::theRulersAskAboutTheLowerOne() {
    tab->rulers()->answer(&CheckIn::importance, 9);
    tab->rulers()->answer(&CheckIn::confidence, 5);
    const auto rows = bench->notebook().checkIns;
    QCOMPARE(rows.back().date, today);
    QCOMPARE(rows.back().importance, std::optional(9));
    QCOMPARE(rows.back().confidence, std::optional(5));
    QVERIFY2(tab->rulers()->question().contains(u"5"_s) &&
                 tab->rulers()->question().contains(u"4"_s),
             qPrintable(tab->rulers()->question()));
    const std::size_t count = rows.size();
    tab->rulers()->answer(&CheckIn::importance, std::nullopt);
    tab->rulers()->answer(&CheckIn::confidence, std::nullopt);
    QCOMPARE(bench->notebook().checkIns.size(), count - 1); // nothing said is no check-in
}

void GoalsTabTest::aValueIsAddedReadAndRefused() {
    const std::size_t before = ofGoal<Measurement>().size();
    tab->values()->field()->setText(u"二百"_s);
    QVERIFY(!tab->values()->addTyped());
    QCOMPARE(ofGoal<Measurement>().size(), before);
    tab->values()->field()->setText(u"２０５"_s);
    QTest::keyClick(tab->values()->field(), Qt::Key_Return);
    QCOMPARE(ofGoal<Measurement>().size(), before + 1);
    const Measurement added = ofGoal<Measurement>().back();
    QCOMPARE(added.value, 205.0);
    QCOMPARE(added.date, today);
    QCOMPARE(tab->values()->list()->idAt(0), added.id); // the newest first
    auto edits = tab->values()->list()->frameOf(added.id)->findChildren<InlineEdit *>();
    auto *value = *std::find_if(edits.begin(), edits.end(),
                                [](InlineEdit *edit) { return !qobject_cast<DateEdit *>(edit); });
    TabBench::type(value, u"204.5"_s);
    value->commit();
    QCOMPARE(bench->store->find<Measurement>(added.id)->value, 204.5);
    TabBench::type(value, u"たくさん"_s);
    value->commit();
    QCOMPARE(bench->store->find<Measurement>(added.id)->value, 204.5);
    tab->values()->list()->remove(added.id);
    QCOMPARE(ofGoal<Measurement>().size(), before);
    bench->undo();
    QCOMPARE(bench->store->find<Measurement>(added.id)->value, 204.5);
}

void GoalsTabTest::todayIsSaidOfAnAction() {
    const Id action = ofGoal<Action>().front().id;
    const auto today_ = [&] {
        for (const ActionDay &row : bench->store->where(&ActionDay::action, action))
            if (row.date == today)
                return row.done ? 1 : 2;
        return 0;
    };
    for (const int what : {1, 2, 1, 0}) {
        tab->actions()->sayToday(action, what);
        QCOMPARE(today_(), what);
    }
}

void GoalsTabTest::aRowIsRevealed() {
    const Goal last = bench->notebook().goals.back();
    const auto steps = bench->store->where(&Milestone::goal, last.id);
    QVERIFY(!steps.empty());
    tab->reveal(steps.back().id);
    QCOMPARE(tab->goalInSight(), last.id);
    tab->reveal(4711);
    QCOMPARE(tab->goalInSight(), last.id);
}

void GoalsTabTest::nothingIsWiderThanThePage() {
    tab->reasons()->setAsking(true);
    QCOMPARE(bench->tooWide(), QStringList());
    QLocale::setDefault(QLocale(QLocale::English));
    bench = std::make_unique<TabBench>(tab, u"en"_s);
    tab->reasons()->setAsking(true);
    QCOMPARE(bench->tooWide(), QStringList());
    bench->window.resize(560, 520); // as at 200 % text
    QCoreApplication::processEvents();
    QCOMPARE(bench->tooWide(), QStringList());
    for (const Id goal : {tab->goalInSight(), Id(0)}) {
        tab->beginSetting(goal);
        QCoreApplication::processEvents();
        QCOMPARE(bench->tooWide(), QStringList());
    }
}

void GoalsTabTest::everyControlHasAName() {
    tab->reasons()->setAsking(true);
    QCOMPARE(bench->nameless(), QStringList());
    tab->beginSetting(tab->goalInSight());
    QCOMPARE(bench->nameless(), QStringList());
    bench->show(bench->blank);
    QCOMPARE(bench->nameless(), QStringList());
}

QTEST_MAIN(GoalsTabTest)
#include "test_goalstab.moc"
