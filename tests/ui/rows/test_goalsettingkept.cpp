// SPDX-License-Identifier: GPL-3.0-or-later
// Setting a goal: what is typed is kept where it belongs, what is wrong is told beside its field,
// and the keys work there and nowhere else.
#include "app/language.h"
#include "tests/ui/rows/settingdesk.h"
#include "ui/pages/goals/goalhead.h"
#include "ui/pages/goals/ladderparts.h"
#include "ui/pages/goals/setting/brakestep.h"
#include "ui/pages/goals/setting/stepstrip.h"
#include "ui/pages/goals/setting/wellchoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"

#include <QAction>

using namespace Qt::StringLiterals;

class TestGoalSettingKept : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void whatIsTypedBelongsToTheGoalItWasTypedAt();
    void stepsAreWalkedWithAlt();
    void theKeysStandInTheTableAndOnlyWorkHere();
    void escLeavesThePanelThenThePage();
    void everyAnswerIsAStepToUndo();
    void whatIsNoRowYetComesBackAfterALock();
    void halfAPlanComesBack();
    void aDraftBelongsToItsClient();
    void aFullDiskLosesNothing();
    void badInputIsToldBesideItsField_data();
    void badInputIsToldBesideItsField();
    void anotherUnitIsSaidOfOlderValues();
    void aPlanBeforeItsBrakeWaitsForIt();
    void forReadingOnlyThereIsNoPanel();
    void nothingIsCutAt1024();
};

void TestGoalSettingKept::whatIsTypedBelongsToTheGoalItWasTypedAt() {
    Desk shell([](Store::Batch &batch, Desk &its) {
        batch.save(goalOf(its, u"First"_s));
        Goal second = goalOf(its, u"Second"_s);
        second.position = 1;
        batch.save(second);
    });
    const std::vector<Goal> goals = shell.notebook().goals;
    GoalSetting *panel = shell.opened(goals.at(0).id);
    panel->go(GoalSetting::TheGoal);
    shell.say(u"s"_s); // typed on, and still open
    shell.opened(goals.at(1).id);
    QCOMPARE(panel->goalStep()->title()->text(), u"Second"_s);
    panel->doneButton()->click();
    shell.opened();
    QCOMPARE(panel->goalStep()->title()->text(), QString());
    panel->commit();
    QCOMPARE(shell.notebook().goals.at(0).title, u"Firsts"_s);
    QCOMPARE(shell.notebook().goals.at(1), goals.at(1));
    QCOMPARE(shell.notebook().goals.size(), std::size_t(2));
}

void TestGoalSettingKept::stepsAreWalkedWithAlt() {
    Desk shell;
    GoalSetting *panel = shell.opened();
    QCOMPARE(panel->strip()->current(), int(GoalSetting::Purpose));
    shell.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(panel->strip()->current(), int(GoalSetting::TheGoal));
    shell.press(Qt::Key_Right, Qt::AltModifier); // first a title: the rest cannot be kept yet
    QCOMPARE(panel->strip()->current(), int(GoalSetting::TheGoal));
    QVERIFY(!panel->reasons()->isEnabled());
    shell.say(u"Read aloud"_s);
    shell.press(Qt::Key_Return);
    for (int step = GoalSetting::Why; step < GoalSetting::StepCount; ++step) {
        shell.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(panel->strip()->current(), step);
    }
    shell.press(Qt::Key_Right, Qt::AltModifier); // stays at the end
    QCOMPARE(panel->strip()->current(), int(GoalSetting::Rulers));
    for (int step = GoalSetting::Rulers - 1; step >= GoalSetting::Purpose; --step) {
        shell.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(panel->strip()->current(), step);
    }
    // Tab goes from field to field in the same order, and never out of the steps between.
    panel->go(GoalSetting::Purpose);
    int before = GoalSetting::Purpose;
    for (int i = 0; i < 60 && shell.focus() != panel->doneButton(); ++i) {
        shell.press(Qt::Key_Tab);
        if (shell.focus() == panel->doneButton())
            break;
        const int now = panel->strip()->current();
        QVERIFY2(now == before || now == before + 1,
                 qPrintable(u"from step %1 to %2"_s.arg(before).arg(now)));
        before = now;
    }
    QCOMPARE(before, int(GoalSetting::Rulers));
}

void TestGoalSettingKept::theKeysStandInTheTableAndOnlyWorkHere() {
    Desk shell;
    Actions &actions = shell.win->actions();
    QVERIFY(actions[Act::SetGoal]->isVisible());
    QCOMPARE(actions[Act::SetGoal]->shortcut(), QKeySequence(u"Ctrl+G"_s));
    QVERIFY(!actions[Act::NextStep]->isEnabled());
    shell.titled(); // a write, after which the window shows its menus anew
    QVERIFY(actions[Act::NextStep]->isEnabled() && actions[Act::StepBack]->isVisible());
    shell.view().openClient(shell.tanaka, u"brief"_s);
    QVERIFY(!actions[Act::NextStep]->isEnabled());
    shell.view().openClient(shell.tanaka, u"goals"_s);
    QVERIFY(shell.panel()); // still in hand
    QVERIFY(actions[Act::NextStep]->isEnabled());
    shell.win->lock();
    QVERIFY(!actions[Act::NextStep]->isEnabled() && !actions[Act::SetGoal]->isEnabled());
}

void TestGoalSettingKept::escLeavesThePanelThenThePage() {
    Desk shell;
    shell.titled();
    shell.panel()->go(GoalSetting::Why);
    shell.press(Qt::Key_Escape);
    QVERIFY(!shell.panel());
    QCOMPARE(shell.view().clientInSight(), shell.tanaka);
    QCOMPARE(shell.notebook().goals.size(), std::size_t(1)); // what was given stays
    shell.press(Qt::Key_Escape);
    QCOMPARE(shell.view().clientInSight(), Id(0));
}

void TestGoalSettingKept::everyAnswerIsAStepToUndo() {
    Desk shell;
    shell.titled();
    const ClientNotebook title = shell.notebook();
    shell.rate({7});
    shell.rate({7, 8}); // the sliders of a day are one rating, and one step
    const ClientNotebook rated = shell.notebook();
    shell.type(Desk::field(shell.panel()->brake()->form(), "name"), u"Evening mails"_s);
    shell.panel()->setFocus();
    shell.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shell.notebook(), rated);
    QVERIFY(shell.panel());
    shell.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shell.notebook(), title);
    shell.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shell.notebook().goals.empty());
    QVERIFY(shell.panel()); // the same goal, not begun
    QCOMPARE(shell.panel()->goal(), Id(0));
    shell.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shell.notebook(), title);
    QCOMPARE(shell.panel()->goal(), title.goals.front().id);
}

void TestGoalSettingKept::whatIsNoRowYetComesBackAfterALock() {
    Desk shell;
    FormBase *form = &shell.opened()->goalStep()->form();
    shell.type(Desk::field(*form, "measure"), u"pages"_s);
    shell.type(Desk::field(*form, "target_value"), u"200"_s);
    shell.type(Desk::field(*form, "start_value"), u"about ten"_s); // no number
    shell.type(Desk::field(*form, "start"), u"2027-01-05"_s);      // of which no year is read
    shell.type(Desk::field(*form, "due"), u"2027-09-30"_s);
    shell.win->lock();
    shell.win.reset();
    shell.begin();
    QVERIFY(shell.notebook().goals.empty());
    form = &shell.opened()->goalStep()->form();
    QCOMPARE(Desk::field(*form, "measure")->text(), u"pages"_s);
    QCOMPARE(Desk::field(*form, "start_value")->text(), u"about ten"_s);
    QVERIFY(!Desk::field(*form, "start_value")->accessibleDescription().isEmpty());
    shell.type(Desk::field(*form, "start_value"), u"10"_s);
    shell.type(shell.panel()->goalStep()->title(), u"The thesis"_s);
    const Goal goal = shell.notebook().goals.front();
    QCOMPARE(goal.measure, u"pages"_s);
    QCOMPARE(goal.startValue, std::optional(10.));
    QCOMPARE(goal.targetValue, std::optional(200.));
    QCOMPARE(goal.start, QDate(2027, 1, 5));
    QCOMPARE(goal.due, QDate(2027, 9, 30));
    // Once it is a goal the next one begins blank.
    shell.panel()->doneButton()->click();
    shell.opened();
    QCOMPARE(Desk::field(shell.panel()->goalStep()->form(), "measure")->text(), QString());
}

void TestGoalSettingKept::halfAPlanComesBack() {
    Desk shell;
    GoalSetting *panel = shell.titled();
    const Id goal = panel->goal();
    shell.type(Desk::field(panel->brake()->form(), "name"), u"Evening mails"_s);
    shell.type(Desk::field(panel->plan()->form(), "cue"), u"a mail comes"_s);
    shell.press(Qt::Key_Escape);
    QVERIFY(shell.says(shell.win.get(), u"Something is not whole yet."_s));
    shell.win->lock();
    shell.win.reset();
    shell.begin();
    QVERIFY(shell.notebook().plans.empty());
    panel = shell.opened(goal);
    QCOMPARE(Desk::field(panel->plan()->form(), "cue")->text(), u"a mail comes"_s);
    shell.type(Desk::field(panel->plan()->form(), "response"), u"answer tomorrow"_s);
    QCOMPARE(shell.notebook().plans.front().cue, u"a mail comes"_s);
    QVERIFY(!panel->hasDraft());
}

void TestGoalSettingKept::aDraftBelongsToItsClient() {
    Desk shell;
    shell.type(Desk::field(shell.opened()->goalStep()->form(), "measure"), u"pages"_s);
    shell.view().openClient(shell.nakano, u"goals"_s);
    QVERIFY(!shell.panel());
    shell.opened();
    QCOMPARE(Desk::field(shell.panel()->goalStep()->form(), "measure")->text(), QString());
    shell.type(shell.panel()->goalStep()->title(), u"Nakano's"_s);
    QVERIFY(shell.notebook().goals.empty());
    QCOMPARE(shell.store().notebook(shell.nakano).goals.size(), std::size_t(1));
    shell.view().openClient(shell.tanaka, u"goals"_s);
    shell.opened();
    QCOMPARE(Desk::field(shell.panel()->goalStep()->form(), "measure")->text(), u"pages"_s);
}

void TestGoalSettingKept::aFullDiskLosesNothing() {
    Desk shell;
    shell.titled();
    // A day on which the last write is thrown away is one on which the next one takes it along;
    // here the panel's own part of that: answers of one day are one row, however often tried.
    ReasonsPart *part = shell.panel()->reasons();
    for (int i = 0; i < 5; ++i)
        part->answer(i, i);
    part->answer(0, std::nullopt);
    QCOMPARE(shell.notebook().reasons.size(), std::size_t(1));
    QVERIFY(!shell.notebook().reasons.front().intrinsic);
    for (int i = 1; i < 5; ++i)
        part->answer(i, std::nullopt);
    QVERIFY(shell.notebook().reasons.empty()); // nothing is left in it
    part->answer(2, 6);
    QCOMPARE(shell.notebook().reasons.size(), std::size_t(1));
}

void TestGoalSettingKept::badInputIsToldBesideItsField_data() {
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *column, const QString &typed,
                        const QString &told) {
        QTest::newRow(name) << QByteArray(column) << typed << told;
    };
    const QString number = u"A number, please."_s, large = u"too large"_s;
    row("a target where it starts", "target_value", u"10"_s, u"no way to go"_s);
    row("not a number", "target_value", u"many"_s, number);
    row("NaN", "target_value", u"NaN"_s, number);
    row("infinity", "target_value", u"inf"_s, number);
    row("beyond all numbers", "target_value", u"1e400"_s, number);
    row("beyond all counting", "target_value", u"1e15"_s, large);
    row("below all counting", "start_value", u"-1e15"_s, large);
    row("no such day", "due", u"2027-02-30"_s, u"No such day."_s);
    row("due before it starts", "due", u"2026-12-08"_s, u"before the one it follows"_s);
    row("a due day in another age", "due", u"2086-12-09"_s, u"More than 50 years"_s);
    row("no calendar's year", "due", u"3000-01-01"_s, u"No such day."_s);
    row("a title that is a book", "title", QString(2001, u'x'), u"too long"_s);
    row("no title any more", "title", u" "_s, u"needed"_s);
    row("a unit that is a sentence", "unit", QString(201, u'x'), u"too long"_s);
}

void TestGoalSettingKept::badInputIsToldBesideItsField() {
    QFETCH(const QByteArray, column);
    QFETCH(const QString, typed);
    QFETCH(const QString, told);
    Desk shell;
    FormBase &form = shell.titled()->goalStep()->form();
    shell.type(Desk::field(form, "start_value"), u"10"_s);
    const ClientNotebook before = shell.notebook();
    InlineEdit *edit = Desk::field(form, column.constData());
    shell.type(edit, typed);
    QVERIFY2(edit->accessibleDescription().contains(told),
             qPrintable(edit->accessibleDescription()));
    QVERIFY(shell.says(edit, told));
    Shell::settle();
    for (const PlainLabel *label : edit->findChildren<PlainLabel *>())
        QVERIFY2(label->isHidden() || label->height() >= label->heightForWidth(label->width()),
                 qPrintable(label->text())); // all of it can be read
    QCOMPARE(shell.notebook(), before);
    // It stands there to be put right, and right it is stored.
    if (column == "title") {
        shell.type(edit, u"Better"_s);
        QCOMPARE(shell.notebook().goals.front().title, u"Better"_s);
    } else if (column == "due") {
        shell.type(edit, u"2027-03-01"_s);
        QCOMPARE(shell.notebook().goals.front().due, QDate(2027, 3, 1));
    } else if (column != "unit") {
        shell.type(edit, u"20"_s);
        QVERIFY(shell.notebook() != before);
    }
    if (column != "unit")
        QCOMPARE(edit->accessibleDescription(), QString());
}

void TestGoalSettingKept::anotherUnitIsSaidOfOlderValues() {
    Desk shell([](Store::Batch &batch, Desk &its) {
        Goal goal = goalOf(its, u"Run"_s);
        goal.unit = u"km"_s;
        goal = batch.save(goal);
        Measurement value;
        value.client = its.tanaka;
        value.goal = goal.id;
        value.date = its.day.addDays(-3);
        value.value = 12;
        batch.save(value);
    });
    const Id goal = shell.notebook().goals.front().id;
    InlineEdit *unit = Desk::field(shell.opened(goal)->goalStep()->form(), "unit");
    shell.type(unit, u"miles"_s);
    QVERIFY2(unit->accessibleDescription().contains(u"km"_s),
             qPrintable(unit->accessibleDescription()));
    QCOMPARE(shell.notebook().goals.front().unit, u"miles"_s); // said, not refused
    QCOMPARE(shell.notebook().measurements.front().value, 12.);
    shell.panel()->setFocus();
    shell.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(unit->accessibleDescription(), QString());
    // On the tab as well.
    shell.panel()->doneButton()->click();
    unit = Desk::field(shell.tab()->head()->form(), "unit");
    shell.type(unit, u"miles"_s);
    QVERIFY(unit->accessibleDescription().contains(u"km"_s));
}

void TestGoalSettingKept::aPlanBeforeItsBrakeWaitsForIt() {
    Desk shell;
    GoalSetting *panel = shell.titled();
    shell.type(Desk::field(panel->plan()->form(), "cue"), u"a mail comes"_s);
    shell.type(Desk::field(panel->plan()->form(), "response"), u"answer tomorrow"_s);
    QVERIFY(shell.notebook().plans.empty());
    QVERIFY(shell.says(panel->plan(), u"once its brake has a name"_s));
    shell.type(Desk::field(panel->brake()->form(), "name"), u"Evening mails"_s);
    shell.settle();
    const ClientNotebook all = shell.notebook();
    QCOMPARE(all.plans.size(), std::size_t(1));
    QCOMPARE(all.plans.front().brake, all.brakes.front().id);
    QVERIFY(!shell.says(panel->plan(), u"once its brake has a name"_s));
    QVERIFY(!panel->hasDraft());
}

void TestGoalSettingKept::forReadingOnlyThereIsNoPanel() {
    Desk shell;
    const QString file = shell.file();
    shell.win->lock();
    shell.win.reset();
    shell.win = std::make_unique<MainWindow>(shell.theme, shell.clock(), nullptr, nullptr);
    shell.win->readWith(file, shell.passphrase());
    shell.win->QWidget::show();
    shell.view().openClient(shell.tanaka, u"goals"_s);
    shell.tab()->beginSetting();
    QVERIFY(!shell.panel());
}

void TestGoalSettingKept::nothingIsCutAt1024() {
    for (const QString &code : {u"ja"_s, u"en"_s}) {
        language::install(*qApp, code);
        Desk shell;
        shell.win->resize(1024, 700);
        GoalSetting *panel = shell.titled(u"x"_s);
        shell.rate({7, 8, 2, 3, 5});
        shell.settle();
        for (QWidget *widget : panel->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(panel) || widget->isWindow())
                continue;
            const int right = widget->mapTo(panel, QPoint(widget->width(), 0)).x();
            QVERIFY2(right <= panel->width(),
                     qPrintable(widget->accessibleName() + u' ' +
                                QString::fromLatin1(widget->metaObject()->className())));
        }
        // Down to the last step by keys alone.
        panel->go(GoalSetting::Rulers);
        QVERIFY(!panel->rulers()->confidence()->visibleRegion().isEmpty());
    }
    language::install(*qApp, u"en"_s);
}

QTEST_MAIN(TestGoalSettingKept)
#include "test_goalsettingkept.moc"
