// SPDX-License-Identifier: GPL-3.0-or-later
// Setting a goal as one flow in one panel, through the real window: A6 (its brake is asked for),
// A8 (big, rootless and planless is said), A14 (head or well), A15 (joined, with a because).
#include "tests/ui/shell.h"

#include "app/domain/measures/selfconcordance.h"
#include "app/language.h"
#include "ui/charts/painterchart.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/brakepart.h"
#include "ui/pages/goals/goalhead.h"
#include "ui/pages/goals/ladderparts.h"
#include "ui/pages/goals/originparts.h"
#include "ui/pages/goals/setting/brakestep.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goals/setting/goalstep.h"
#include "ui/pages/goals/setting/stepstrip.h"
#include "ui/pages/goals/setting/wellchoice.h"
#include "ui/pages/goals/willalonenote.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/passphrasepage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/tickslider.h"

#include <QAction>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

/// A window on a client with nothing but sessions.
struct Desk : Shell {
    std::unique_ptr<MainWindow> win;

    explicit Desk(const std::function<void(Store::Batch &, Desk &)> &more = {}) {
        if (more) {
            auto store = open();
            store->write(u"more"_s, [&](Store::Batch &batch) { more(batch, *this); });
            store->close();
        }
        theme.apply(*qApp);
        begin();
    }
    void begin() {
        win = window();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowActive(win.get());
        view().openClient(tanaka, u"goals"_s);
    }
    NotebookView &view() const { return *win->notebook(); }
    Store &store() const { return view().store(); }
    ClientNotebook notebook() const { return store().notebook(tanaka); }
    GoalsTab *tab() const { return qobject_cast<GoalsTab *>(view().clientPage()->tabInSight()); }
    GoalSetting *panel() const { return tab() ? tab()->setting() : nullptr; }
    GoalSetting *opened(Id goal = 0) const {
        tab()->beginSetting(goal);
        return panel();
    }
    /// A goal with a title, and the panel on it.
    GoalSetting *titled(const QString &title = u"Open the library"_s) const {
        opened();
        type(panel()->goalStep()->title(), title);
        return panel();
    }

    // --- a person at the keyboard -------------------------------------------------------------
    static QWidget *focus() {
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : QApplication::activeWindow();
    }
    static void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(focus(), static_cast<Qt::Key>(key), with);
        settle();
    }
    /// Each to where the keys go by then: a field that is typed on opens.
    static void say(const QString &words) {
        for (const QChar c : words)
            QTest::keyClick(focus(), c.toLatin1());
    }
    static void enter(const QString &words = {}) {
        say(words);
        press(Qt::Key_Return);
    }
    /// Typed in place of what stands there, and left.
    static void type(InlineEdit *edit, const QString &text) {
        edit->edit();
        if (edit->lineField())
            edit->lineField()->setText(text);
        else
            edit->findChild<TextField *>()->setPlainText(text);
        edit->leave();
        settle();
    }
    static InlineEdit *field(FormBase &form, const char *column) {
        return form.editorOf(QString::fromLatin1(column));
    }
    static bool says(const QWidget *within, const QString &words) {
        const auto labels = within->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void rate(const std::vector<int> &answers) const {
        for (std::size_t i = 0; i < answers.size(); ++i) {
            panel()->reasons()->slider(static_cast<int>(i))->setFocus();
            say(QString::number(answers[i]));
        }
        settle();
    }
};

Goal goalOf(const Desk &shell, const QString &title) {
    Goal goal;
    goal.client = shell.tanaka;
    goal.title = title;
    goal.start = shell.day.addDays(-30);
    return goal;
}

} // namespace

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

void TestRowsGoalSetting::whatIsTypedBelongsToTheGoalItWasTypedAt() {
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

void TestRowsGoalSetting::stepsAreWalkedWithAlt() {
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

void TestRowsGoalSetting::theKeysStandInTheTableAndOnlyWorkHere() {
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

void TestRowsGoalSetting::escLeavesThePanelThenThePage() {
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

void TestRowsGoalSetting::everyAnswerIsAStepToUndo() {
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

void TestRowsGoalSetting::whatIsNoRowYetComesBackAfterALock() {
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

void TestRowsGoalSetting::halfAPlanComesBack() {
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

void TestRowsGoalSetting::aDraftBelongsToItsClient() {
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

void TestRowsGoalSetting::aFullDiskLosesNothing() {
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

void TestRowsGoalSetting::badInputIsToldBesideItsField_data() {
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

void TestRowsGoalSetting::badInputIsToldBesideItsField() {
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

void TestRowsGoalSetting::anotherUnitIsSaidOfOlderValues() {
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

void TestRowsGoalSetting::aPlanBeforeItsBrakeWaitsForIt() {
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

void TestRowsGoalSetting::forReadingOnlyThereIsNoPanel() {
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

void TestRowsGoalSetting::nothingIsCutAt1024() {
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

QTEST_MAIN(TestRowsGoalSetting)
#include "test_rows_goalsetting.moc"
