// SPDX-License-Identifier: GPL-3.0-or-later
// Brakes, plans, repeated actions and planned pauses, through the real window.
#include "tests/ui/shell.h"

#include "app/domain/keepinggoing.h"
#include "app/domain/signals.h"
#include "ui/charts/painterchart.h"
#include "ui/pages/clientheader.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/brakepart.h"
#include "ui/pages/goals/habitview.h"
#include "ui/pages/goals/stepparts.h"
#include "ui/pages/goals/trialdots.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/notebook/workblocks.h"
#include "ui/pages/notebooktab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentencelabel.h"

#include <QTableView>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

/// A client with one goal, two brakes at it, a plan and a weekly action of twelve weeks.
struct Life {
    Id goal = 0, brake = 0, other = 0, plan = 0, action = 0;

    static Life seed(const Shell &shell) {
        Life life;
        auto store = shell.open();
        store->write(u"seed"_s, [&](Store::Batch &batch) { life.write(batch, shell); });
        store->close();
        return life;
    }

private:
    void write(Store::Batch &batch, const Shell &shell) {
        Will will;
        will.client = shell.tanaka;
        will.text = u"Saturday mornings are for the library."_s;
        will.since = shell.day.addDays(-100);
        batch.save(will);
        Goal one;
        one.client = shell.tanaka;
        one.title = u"Open the library"_s;
        one.start = shell.day.addDays(-200);
        goal = batch.save(one).id;
        Brake heard;
        heard.client = shell.tanaka;
        heard.goal = goal;
        heard.name = u"Cannot refuse"_s;
        heard.trigger = u"a call on Friday"_s;
        heard.form = u"says yes at once"_s;
        heard.noted = shell.day.addDays(-150);
        brake = batch.save(heard).id;
        heard.id = 0;
        heard.name = u"Late nights"_s;
        other = batch.save(heard).id;
        Plan against;
        against.client = shell.tanaka;
        against.brake = brake;
        against.cue = u"they call"_s;
        against.response = u"answer on Monday"_s;
        against.since = shell.day.addDays(-150);
        plan = batch.save(against).id;
        Action weekly;
        weekly.client = shell.tanaka;
        weekly.goal = goal;
        weekly.text = u"read aloud"_s;
        weekly.cadence = Cadence::Weekly;
        weekly.start = shell.day.addDays(-84);
        action = batch.save(weekly).id;
        for (int week = 0; week < 12; ++week) {
            ActionDay on;
            on.client = shell.tanaka;
            on.action = action;
            on.date = shell.day.addDays(-1 - 7 * week);
            on.done = week != 5;
            batch.save(on);
        }
    }
};

GoalsTab *goalsOf(MainWindow &window, Id client) {
    window.notebook()->openClient(client, u"goals"_s);
    Shell::settle();
    return qobject_cast<GoalsTab *>(window.notebook()->clientPage()->tabInSight());
}

QPushButton *buttonOf(QWidget *in, const QString &text) {
    for (QPushButton *button : in->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

void click(QWidget *in, const QString &text) {
    QPushButton *button = buttonOf(in, text);
    QVERIFY2(button, qPrintable(text));
    button->click();
    Shell::settle();
}

} // namespace

class TestRowsBrakes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_A5_a_brake_is_logged_with_trigger_form_and_strength() {
        Shell shell;
        const Life life = Life::seed(shell);
        auto window = shell.window();
        GoalsTab *tab = goalsOf(*window, shell.tanaka);
        BrakeCard *card = tab->brakes()->cardOf(life.brake);
        QVERIFY(card->course()->isHidden()); // never asked: nothing is drawn
        const std::pair<int, int> told[] = {{-60, 7}, {-30, 6}, {0, 4}};
        int points = 0;
        for (const auto &[days, strength] : told) {
            BrakeStrength row;
            row.client = shell.tanaka;
            row.brake = life.brake;
            row.date = shell.day.addDays(days);
            row.strength = strength;
            if (days == 0)
                card->setStrength(strength); // the slider of today
            else
                window->notebook()->store().save(row, u"strength"_s);
            Shell::settle();
            const Chart &chart = card->course()->chart()->chart();
            QCOMPARE(chart.points, ++points);
            QVERIFY(!card->course()->isHidden() && card->course()->chart()->isVisible());
            QCOMPARE(chart.panels.front().series.front().pieces.back().back().value,
                     double(strength));
        }
        for (const int again : {5, 4}) // put right on its day it stays one answer
            card->setStrength(again);
        Shell::settle();
        QCOMPARE(window->notebook()->store().of<BrakeStrength>(shell.tanaka).size(),
                 std::size_t(3));
        QCOMPARE(card->course()->sentence()->sentence().plain(),
                 u"Strength 7 on 10 Oct, 4 on 9 Dec."_s);
        card->course()->chart()->setFocus();
        QTest::keyClick(card->course()->chart(), Qt::Key_T);
        QVERIFY(card->course()->chart()->isTableShown());
        QCOMPARE(card->course()->chart()->table()->model()->rowCount(), 3);
        window->notebook()->store().undoStack()->undo();
        Shell::settle();
        QCOMPARE(card->course()->chart()->chart().points, 2);
    }

    void rows_A16_the_will_is_pinned_and_tamed_brakes_are_counted() {
        Shell shell;
        const Life life = Life::seed(shell);
        auto window = shell.window();
        Store &store = window->notebook()->store();
        GoalsTab *tab = goalsOf(*window, shell.tanaka);
        for (const QString &page : {u"brief"_s, u"sessions"_s, u"goals"_s}) {
            window->notebook()->openClient(shell.tanaka, page);
            Shell::settle();
            const auto *header = window->notebook()->clientPage()->findChild<ClientHeader *>();
            bool pinned = false;
            for (const InlineEdit *edit : header->findChildren<InlineEdit *>())
                pinned = pinned || (edit->isVisible() &&
                                    edit->text() == u"Saturday mornings are for the library."_s);
            QVERIFY2(pinned, qPrintable(page));
        }
        QCOMPARE(tab->brakes()->tamedText(), QString()); // none yet: no nought beside a name
        BrakeCard *card = tab->brakes()->cardOf(life.brake);
        click(card, u"Tamed"_s);
        QCOMPARE(store.find<Brake>(life.brake)->tamed, shell.day);
        QCOMPARE(tab->brakes()->tamedText(), u"Tamed: 1 of 2 brakes"_s);
        const auto counted = about::tamedBrakes(store.notebook(shell.tanaka), shell.day);
        QCOMPARE(counted, (about::TamedBrakes{1, 2}));
        // With its day, also while the card is folded.
        tab->brakes()->cardOf(life.brake)->setOpen(false);
        QCOMPARE(tab->brakes()->cardOf(life.brake)->tamedText(), u"tamed 9 Dec"_s);
        tab->brakes()->cardOf(life.other)->setOpen(true);
        click(tab->brakes()->cardOf(life.other), u"Tamed"_s);
        QCOMPARE(tab->brakes()->tamedText(), u"Tamed: 2 of 2 brakes"_s);
        store.undoStack()->undo();
        Shell::settle();
        QCOMPARE(tab->brakes()->tamedText(), u"Tamed: 1 of 2 brakes"_s);
        // What is to be tamed tomorrow is not tamed today.
        QCOMPARE(about::tamedBrakes(store.notebook(shell.tanaka), shell.day.addDays(-1)),
                 (about::TamedBrakes{0, 2}));
    }

    void rows_A20_trials_of_a_plan_are_counted() {
        Shell shell;
        const Life life = Life::seed(shell);
        auto window = shell.window();
        Store &store = window->notebook()->store();
        GoalsTab *tab = goalsOf(*window, shell.tanaka);
        BrakeCard *card = tab->brakes()->cardOf(life.brake);
        QCOMPARE(card->rate(), u"The cue has not come yet."_s); // and no 0 of 0
        Trial spared;
        spared.client = shell.tanaka;
        spared.plan = life.plan;
        spared.date = shell.day.addDays(-3);
        spared.cueMet = false;
        store.save(spared, u"trial"_s);
        Shell::settle();
        QCOMPARE(card->rate(), u"The cue has not come yet."_s);
        click(card, u"It came, and was done"_s);
        QCOMPARE(card->rate(), u"1 of 1"_s);
        click(card, u"It came"_s);
        QCOMPARE(card->rate(), u"1 of 2"_s);
        click(card, u"It came, and was done"_s); // the one of today that was not done yet
        QCOMPARE(card->rate(), u"2 of 2"_s);
        QCOMPARE(card->findChild<TrialDots *>()->shown(), 2);
        QCOMPARE(about::trialsOf(store.notebook(shell.tanaka), life.plan, shell.day),
                 (about::Trials{2, 2}));
        // The brief tells the same.
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        Shell::settle();
        bool told = false;
        for (const QLabel *label : window->notebook()->clientPage()->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"plan 2 of 2"_s));
        QVERIFY(told);
    }

    void rows_A19_a_repeated_action_is_charted_as_a_habit() {
        Shell shell;
        const Life life = Life::seed(shell);
        auto window = shell.window();
        GoalsTab *tab = goalsOf(*window, shell.tanaka);
        HabitView *habit = tab->actions()->habitOf(life.action);
        QVERIFY(habit && habit->isVisible() && habit->chart()->isVisible());
        const Chart chart = habit->chart()->chart();
        QCOMPARE(chart.sessionDays.size(), std::size_t(11)); // the action's own measure: its days
        QCOMPARE(chart.points, 12);
        QCOMPARE(habit->sentence()->sentence().plain().section(u'.', 0, 0),
                 u"Done in 11 of the last 12 weeks"_s);
        const auto shown = [&] {
            return habit->sentence()->text() + habit->chart()->accessibleName();
        };
        QVERIFY2(!shown().contains(u'%'), qPrintable(shown())); // a score stays behind Details
        const about::Habit known =
            about::habitOf(window->notebook()->store().notebook(shell.tanaka),
                           *window->notebook()->store().find<Action>(life.action), shell.day);
        QVERIFY(known.strength && *known.strength > 0.5);
        QCOMPARE(chart.panels.front().series.front().pieces.back().back().value, *known.strength);
        const auto details = buttonOf(habit, u"Details"_s);
        QVERIFY(details);
        details->click();
        QVERIFY(habit->sentence()->isOpen());
        tab->actions()->sayToday(life.action, 1);
        Shell::settle();
        habit = tab->actions()->habitOf(life.action);
        QCOMPARE(habit->chart()->chart().points, 13);
        // Done once is no habit.
        Action once = *window->notebook()->store().find<Action>(life.action);
        once.cadence = Cadence::None;
        window->notebook()->store().save(once, u"once"_s);
        Shell::settle();
        QVERIFY(!tab->actions()->habitOf(life.action)->isVisible());
    }

    void a_planned_pause_is_set_on_the_clients_page_and_never_punishes() {
        Shell shell;
        const Life life = Life::seed(shell);
        auto window = shell.window();
        Store &store = window->notebook()->store();
        // Three weeks away: nothing done, and the action said so.
        for (int week = 0; week < 3; ++week) {
            for (ActionDay row : store.of<ActionDay>(shell.tanaka))
                if (row.date == shell.day.addDays(-1 - 7 * week)) {
                    row.done = false;
                    store.save(row, u"missed"_s);
                }
        }
        const auto strength = [&] {
            return *about::habitOf(store.notebook(shell.tanaka), *store.find<Action>(life.action),
                                   shell.day)
                        .strength;
        };
        const auto misses = [&] {
            int found = 0;
            for (const Signal &signal : signalsOf(store.notebook(shell.tanaka), shell.day))
                found += signal.kind == SignalKind::ActionsMissed ? 1 : 0;
            return found;
        };
        const double punished = strength();
        QCOMPARE(misses(), 1);
        window->notebook()->openClient(shell.tanaka, u"notebook"_s);
        Shell::settle();
        RowList<Pause> *pauses = nullptr;
        for (RowListBase *list :
             window->notebook()->clientPage()->tabInSight()->findChildren<RowListBase *>())
            if (auto *found = dynamic_cast<RowList<Pause> *>(list))
                pauses = found;
        QVERIFY(pauses);
        pauses->add();
        QVERIFY(pauses->draft());
        const Id id = pauses->draft()->value().id;
        const auto type = [&](const QString &column, const QString &text) {
            InlineEdit *edit = pauses->formOf(id)->editorOf(column);
            QVERIFY(edit);
            edit->edit();
            edit->lineField()->setText(text);
            edit->commit();
        };
        type(u"reason"_s, u"a new baby"_s);
        type(u"from_date"_s, u"2026-11-20"_s);
        type(u"to_date"_s, u"2026-12-20"_s);
        window->notebook()->commit();
        Shell::settle();
        const auto kept = store.of<Pause>(shell.tanaka);
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.front().from, QDate(2026, 11, 20));
        QCOMPARE(kept.front().to, QDate(2026, 12, 20));
        QVERIFY(strength() > punished);
        QCOMPARE(misses(), 0);
        GoalsTab *tab = goalsOf(*window, shell.tanaka);
        const Chart &chart = tab->actions()->habitOf(life.action)->chart()->chart();
        QCOMPARE(chart.pauses.size(), std::size_t(1)); // hatched
        QVERIFY(tab->actions()
                    ->habitOf(life.action)
                    ->sentence()
                    ->sentence()
                    .plain()
                    .contains(u"A planned pause: nothing is lost."_s));
    }

    void everyControlOfABrakeHasAName() {
        Shell shell;
        const Life life = Life::seed(shell);
        auto window = shell.window();
        GoalsTab *tab = goalsOf(*window, shell.tanaka);
        tab->brakes()->cardOf(life.brake)->setStrength(5);
        Shell::settle();
        for (const QWidget *part :
             {static_cast<QWidget *>(tab->brakes()), static_cast<QWidget *>(tab->actions())})
            for (const QWidget *one : part->findChildren<QWidget *>())
                if (one->isVisible() && (one->focusPolicy() & Qt::TabFocus)) {
                    const auto *button = qobject_cast<const QAbstractButton *>(one);
                    QVERIFY2(!one->accessibleName().isEmpty() ||
                                 (button && !button->text().isEmpty()),
                             one->metaObject()->className());
                }
    }
};

QTEST_MAIN(TestRowsBrakes)
#include "test_rows_brakes.moc"
