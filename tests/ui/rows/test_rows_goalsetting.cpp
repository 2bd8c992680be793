// SPDX-License-Identifier: GPL-3.0-or-later
// Setting a goal as one flow in one panel, through the real window: A6 (its brake is asked for),
// A8 (big, rootless and planless is said), A14 (head or well), A15 (joined, with a because).
#include "app/language.h"
#include "tests/ui/rows/settingdesk.h"
#include "ui/charts/painterchart.h"
#include "ui/pages/goals/brakepart.h"
#include "ui/pages/goals/goalhead.h"
#include "ui/pages/goals/ladderparts.h"
#include "ui/pages/goals/setting/brakestep.h"
#include "ui/pages/goals/setting/stepstrip.h"
#include "ui/pages/goals/setting/wellchoice.h"
#include "ui/pages/goals/willalonenote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

class TestRowsGoalSetting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void rows_A14_theWholeFlowByKeyboard();
    void rows_A14_headOrWellAsAPositionAndASentence_data();
    void rows_A14_headOrWellAsAPositionAndASentence();
    void rows_A14_ratedAgainBothDatesStay();
    void rows_A15_theRootlessAreListedAndJoinedWithABecause();
    void rows_A15_aNewWellIsNamedInTheirWords();
    void rows_A8_bigRootlessAndPlanlessIsSaid();
    void rows_A6_aBlankBrakeIsFlagged();
    void readinessAsksAboutTheLowerOne();
};

void TestRowsGoalSetting::rows_A14_theWholeFlowByKeyboard() {
    Desk shell;
    shell.view().openClient(shell.tanaka, u"brief"_s);
    shell.settle();
    QApplication::setActiveWindow(shell.win.get());
    shell.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(shell.panel());
    shell.enter(u"To live from drawing"_s);
    shell.enter(u"Two hours at the board each morning"_s);
    shell.enter(u"days a week"_s);
    shell.enter(u"1"_s);
    shell.enter(u"5"_s);
    shell.enter(u"days"_s);
    shell.enter(); // it starts today
    shell.enter(u"2027-10-01"_s);
    for (const int answer : {7, 8, 2, 3, 5})
        shell.enter(QString::number(answer));
    shell.enter(); // today's answers
    // What they come to is drawn by now, and asks nothing.
    QVERIFY(shell.panel()->reasons()->view()->isVisible());
    QCOMPARE(shell.focus(), shell.panel()->roots()->choice()->field());
    shell.enter(u"The light before anybody is up."_s); // no well yet: their words make one
    shell.say(u"There is no doubt in the first line."_s);
    shell.press(Qt::Key_Right, Qt::AltModifier);
    shell.enter(u"Evening mails"_s);
    shell.enter(u"past eight"_s);
    shell.enter(u"a mail comes after eight"_s);
    shell.enter(u"answer at ten the next morning"_s);
    for (const QString &level : {u"every day"_s, u"six"_s, u"five"_s, u"two"_s, u"none"_s})
        shell.enter(level);
    shell.enter(u"2026-12-09"_s); // the levels are agreed today
    shell.enter(u"8"_s);
    shell.enter(u"4"_s);
    QCOMPARE(shell.focus(), shell.panel()->doneButton());
    for (int step = 0; step < GoalSetting::StepCount; ++step)
        QVERIFY2(shell.panel()->strip()->isGiven(step), qPrintable(QString::number(step)));
    shell.press(Qt::Key_Return);
    QVERIFY(!shell.panel());

    const ClientNotebook all = shell.notebook();
    QCOMPARE(all.goals.size(), std::size_t(1));
    const Goal &goal = all.goals.front();
    QCOMPARE(goal.title, u"Two hours at the board each morning"_s);
    QCOMPARE(goal.measure, u"days a week"_s);
    QCOMPARE(goal.unit, u"days"_s);
    QCOMPARE(goal.startValue, std::optional(1.));
    QCOMPARE(goal.targetValue, std::optional(5.));
    QCOMPARE(goal.start, shell.day);
    QCOMPARE(goal.due, QDate(2027, 10, 1));
    QCOMPARE(goal.levelsAgreed, shell.day);
    QCOMPARE(all.engagements.size(), std::size_t(1));
    QCOMPARE(all.engagements.front().purpose, u"To live from drawing"_s);
    QCOMPARE(goal.engagement, all.engagements.front().id);
    QCOMPARE(all.reasons.size(), std::size_t(1));
    QCOMPARE(all.reasons.front().intrinsic, std::optional(7));
    QCOMPARE(all.reasons.front().external, std::optional(3));
    QCOMPARE(all.reasons.front().forOthers, std::optional(5));
    QCOMPARE(all.wells.size(), std::size_t(1));
    QCOMPARE(all.roots.size(), std::size_t(1));
    QCOMPARE(all.roots.front().because, u"There is no doubt in the first line."_s);
    QCOMPARE(all.brakes.size(), std::size_t(1));
    QCOMPARE(all.brakes.front().name, u"Evening mails"_s);
    QCOMPARE(all.brakes.front().trigger, u"past eight"_s);
    QCOMPARE(all.plans.size(), std::size_t(1));
    QCOMPARE(all.plans.front().cue, u"a mail comes after eight"_s);
    QCOMPARE(all.plans.front().response, u"answer at ten the next morning"_s);
    QCOMPARE(all.levels.size(), std::size_t(5));
    for (const Level &one : all.levels)
        QCOMPARE(one.wording,
                 (QStringList{u"none"_s, u"two"_s, u"five"_s, u"six"_s, u"every day"_s}.at(
                     one.level + 2)));
    QCOMPARE(all.checkIns.size(), std::size_t(1));
    QCOMPARE(all.checkIns.front().confidence, std::optional(4));
    QCOMPARE(shell.tab()->goalInSight(), goal.id);
}

void TestRowsGoalSetting::rows_A14_headOrWellAsAPositionAndASentence_data() {
    QTest::addColumn<std::vector<int>>("answers"); // drawn, important, uneasy, told
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("score");
    QTest::addColumn<int>("place");
    QTest::newRow("well") << std::vector{7, 8, 2, 3} << u"Nearer the well."_s << u"+10"_s << 10;
    QTest::newRow("head") << std::vector{2, 5, 7, 6} << u"Nearer the head."_s << u"\u22126"_s << -6;
    QTest::newRow("between") << std::vector{5, 5, 5, 5} << u"Between head and well."_s << u"0"_s
                             << 0;
}

void TestRowsGoalSetting::rows_A14_headOrWellAsAPositionAndASentence() {
    QFETCH(const std::vector<int>, answers);
    Desk shell;
    ReasonsPart *part = shell.titled()->reasons();
    // Too little is no number: after three of four there is a sentence and no place.
    shell.rate({answers[0], answers[1], answers[2]});
    QCOMPARE(part->sentence()->sentence().plain(), u"Too early to say (1 more)."_s);
    QVERIFY(!part->view()->isVisible());
    shell.rate(answers);
    QTEST(part->sentence()->sentence().plain(), "sentence");
    QVERIFY(part->view()->isVisible());
    QFETCH(const QString, score);
    QFETCH(const int, place);
    // The number stays behind the link.
    QVERIFY(!part->sentence()->isOpen());
    QVERIFY(!part->sentence()->sentence().plain().contains(score));
    QCOMPARE(part->view()->chart().now, std::optional(place));
    QVERIFY(part->view()->chart().reasons.empty()); // the sliders are the reasons here
    auto *link = part->sentence()->findChild<Button *>();
    link->setFocus();
    shell.press(Qt::Key_Space);
    QVERIFY(part->sentence()->isOpen());
    QVERIFY2(part->sentence()->details().startsWith(score + u' '),
             qPrintable(part->sentence()->details()));
    // The fifth is kept and moves nothing.
    part->slider(4)->setFocus();
    shell.say(u"9"_s);
    QCOMPARE(part->view()->chart().now, std::optional(place));
    QCOMPARE(shell.notebook().reasons.front().forOthers, std::optional(9));
    // The place moves while a slider does.
    part->slider(0)->setFocus();
    shell.press(Qt::Key_Right);
    QCOMPARE(part->view()->chart().now, std::optional(place + 1));
}

void TestRowsGoalSetting::rows_A14_ratedAgainBothDatesStay() {
    Desk shell([](Store::Batch &batch, Desk &its) {
        const Goal goal = batch.save(goalOf(its, u"Write"_s));
        Reasons then;
        then.client = its.tanaka;
        then.goal = goal.id;
        then.date = QDate(2026, 4, 1);
        then.intrinsic = 2;
        then.identified = 5;
        then.introjected = 7;
        then.external = 6;
        batch.save(then);
    });
    shell.opened(shell.notebook().goals.front().id);
    shell.rate({7, 8, 2, 3});
    const ClientNotebook all = shell.notebook();
    QCOMPARE(all.reasons.size(), std::size_t(2));
    QCOMPARE(all.reasons.front().date, QDate(2026, 4, 1));
    QCOMPARE(all.reasons.front().intrinsic, std::optional(2));
    QCOMPARE(all.reasons.back().date, shell.day);
    ReasonsPart *part = shell.panel()->reasons();
    QVERIFY(shell.says(part->head(), u"1 Apr \u2192 9 Dec"_s));
    QCOMPARE(part->sentence()->sentence().plain(), u"Nearer the well than in April."_s);
    QCOMPARE(part->sentence()->details(), u"\u22126 then, +10 now, between \u221218 and +18"_s);
    QCOMPARE(part->view()->chart().then, std::optional(-6));
    QCOMPARE(part->view()->chart().now, std::optional(10));
}

void TestRowsGoalSetting::rows_A15_theRootlessAreListedAndJoinedWithABecause() {
    Desk shell([](Store::Batch &batch, Desk &its) {
        Well well;
        well.client = its.tanaka;
        well.name = u"The veranda"_s;
        well = batch.save(well);
        const Goal joined = batch.save(goalOf(its, u"Open the library"_s));
        Goal loose = goalOf(its, u"Less overtime"_s);
        loose.position = 1;
        batch.save(loose);
        Goal past = goalOf(its, u"Let go long ago"_s);
        past.state = GoalState::LetGo;
        batch.save(past);
        Root root;
        root.client = its.tanaka;
        root.goal = joined.id;
        root.well = well.id;
        batch.save(root);
    });
    const auto listed = [&] {
        QStringList titles;
        const FlowRow *row = shell.tab()->unjoined();
        for (int i = 0; i < row->count(); ++i)
            if (auto *open = qobject_cast<Button *>(row->itemAt(i)->widget()))
                titles << open->text();
        return titles;
    };
    QCOMPARE(listed(), QStringList{u"Less overtime"_s});
    qobject_cast<Button *>(shell.tab()->unjoined()->itemAt(1)->widget())->click();
    shell.settle();
    QVERIFY(shell.panel());
    QCOMPARE(shell.panel()->goalStep()->goal().title, u"Less overtime"_s);
    QCOMPARE(shell.panel()->strip()->current(), int(GoalSetting::WhichWell));
    // The well has the focus; a press joins, and the because is asked for at once.
    QVERIFY(qobject_cast<Button *>(shell.focus())->text().startsWith(u"The veranda"_s));
    shell.press(Qt::Key_Return);
    QCOMPARE(shell.focus()->accessibleName(), u"Because"_s);
    shell.say(u"It leaves the evenings to them."_s);
    shell.press(Qt::Key_Escape, Qt::NoModifier); // gives up the words, not the root
    QCOMPARE(shell.notebook().roots.size(), std::size_t(2));
    Form<Root> *form = shell.panel()->roots()->list()->formOf(shell.notebook().roots.back().id);
    shell.type(Desk::field(*form, "because"), u"It leaves the evenings to them."_s);
    QCOMPARE(shell.notebook().roots.back().because, u"It leaves the evenings to them."_s);
    shell.panel()->doneButton()->click();
    QCOMPARE(listed(), QStringList());
    QVERIFY(!shell.tab()->unjoined()->parentWidget()->isVisible());
}

void TestRowsGoalSetting::rows_A15_aNewWellIsNamedInTheirWords() {
    Desk shell;
    GoalSetting *panel = shell.titled();
    panel->go(GoalSetting::WhichWell);
    QCOMPARE(shell.focus(), panel->roots()->choice()->field());
    shell.say(u"Nobody hurried there, and I want that again."_s);
    // Left without Enter: it was said all the same.
    panel->go(GoalSetting::Brakes);
    shell.settle();
    QVERIFY(panel->brake()->isAncestorOf(shell.focus())); // and nobody is called back
    const ClientNotebook all = shell.notebook();
    QCOMPARE(all.wells.size(), std::size_t(1));
    QCOMPARE(all.wells.front().name, u"Nobody hurried there"_s);
    QCOMPARE(all.evidence.size(), std::size_t(1));
    QCOMPARE(all.evidence.front().quote, u"Nobody hurried there, and I want that again."_s);
    QCOMPARE(all.evidence.front().date, shell.day);
    QCOMPARE(all.evidence.front().well, all.wells.front().id);
    QVERIFY(!about::isConfirmed(all, all.wells.front())); // a candidate until a second piece
    QVERIFY(about::isRooted(all, panel->goal()));
    shell.store().undoStack()->undo(); // well, words and root are one step
    QVERIFY(shell.notebook().wells.empty() && shell.notebook().evidence.empty());
    QVERIFY(shell.notebook().roots.empty());
}

void TestRowsGoalSetting::rows_A8_bigRootlessAndPlanlessIsSaid() {
    Desk shell([](Store::Batch &batch, Desk &its) {
        Well well;
        well.client = its.tanaka;
        well.name = u"The veranda"_s;
        batch.save(well);
    });
    GoalSetting *panel = shell.titled();
    QVERIFY(!panel->warning()->isVisible()); // nothing big about a title
    shell.type(Desk::field(panel->goalStep()->form(), "due"), u"2027-12-09"_s);
    QVERIFY(panel->warning()->isVisible());
    QVERIFY2(panel->warning()->sentence().contains(u"12 months"_s),
             qPrintable(panel->warning()->sentence()));
    const auto onTheTab = [&] {
        panel->doneButton()->click();
        const bool said = shell.tab()->head()->findChild<WillAloneNote *>()->isVisible();
        shell.opened(panel->goalStep()->goal().id);
        return said;
    };
    QVERIFY(onTheTab());
    // A plan ends it.
    shell.type(Desk::field(panel->brake()->form(), "name"), u"Evening mails"_s);
    QVERIFY(panel->warning()->isVisible());
    shell.type(Desk::field(panel->plan()->form(), "cue"), u"a mail comes"_s);
    shell.type(Desk::field(panel->plan()->form(), "response"), u"answer tomorrow"_s);
    QVERIFY(!panel->warning()->isVisible());
    QVERIFY(!onTheTab());
    shell.store().remove<Plan>(shell.notebook().plans.front().id, u"remove"_s);
    QVERIFY(panel->warning()->isVisible());
    // So does a root.
    panel->roots()->join(shell.notebook().wells.front().id);
    QVERIFY(!panel->warning()->isVisible());
}

void TestRowsGoalSetting::rows_A6_aBlankBrakeIsFlagged() {
    Desk shell;
    GoalSetting *panel = shell.titled();
    const QString flag = u"not asked yet"_s;
    QVERIFY(shell.says(panel->brake()->head(), flag));
    QVERIFY(!panel->strip()->isGiven(GoalSetting::Brakes));
    shell.press(Qt::Key_Escape);
    QVERIFY(!shell.panel());
    QVERIFY(shell.says(shell.tab()->brakes()->head(), flag));
    shell.opened(shell.tab()->goalInSight());
    shell.type(Desk::field(panel->brake()->form(), "name"), u"Evening mails"_s);
    QVERIFY(!shell.says(panel->brake()->head(), flag));
    QVERIFY(panel->strip()->isGiven(GoalSetting::Brakes));
    shell.press(Qt::Key_Escape);
    QVERIFY(!shell.says(shell.tab()->brakes()->head(), flag));
}

void TestRowsGoalSetting::readinessAsksAboutTheLowerOne() {
    Desk shell;
    RulersPart *rulers = shell.titled()->rulers();
    rulers->importance()->setFocus();
    shell.say(u"8"_s);
    QCOMPARE(rulers->question(), QString()); // of one ruler nothing can be said
    rulers->confidence()->setFocus();
    shell.say(u"4"_s);
    QCOMPARE(rulers->question(), u"“What made it 4, and not 3?”"_s);
    shell.say(u"10"_s); // typed over: now importance is the lower one
    QCOMPARE(shell.notebook().checkIns.front().confidence, std::optional(10));
    QCOMPARE(rulers->question(), u"“What made it 8, and not 7?”"_s);
}

QTEST_MAIN(TestRowsGoalSetting)
#include "test_rows_goalsetting.moc"
