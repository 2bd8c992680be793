// SPDX-License-Identifier: GPL-3.0-or-later
// Esc in the real window: what is open is given up or closed first, and only then is the page
// left. Every editor that means something by Esc has a row here.
#include "shell.h"

#include "app/language.h"
#include "ui/charts/painterchart.h"
#include "ui/charts/trendchart.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goals/stepparts.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/notebook/personblocks.h"
#include "ui/pages/notebook/workblocks.h"
#include "ui/pages/notebooktab.h"
#include "ui/pages/progress/checkinentry.h"
#include "ui/pages/progresstab.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessions/timeedit.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/sessionstab.h"
#include "ui/pages/wells/deckblock.h"
#include "ui/pages/wellstab.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tickslider.h"

#include <QDateTimeEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Opens something of a tab; what then has the focus is typed on.
struct Case {
    const char *name;
    const char *tab;
    QString typed;
    std::function<void(MainWindow &)> open;
};

template <class T>
T *tabOf(MainWindow &window) {
    return window.findChild<T *>();
}

InlineEdit *clientField(MainWindow &window, const QString &column) {
    return tabOf<NotebookTab>(window)->person()->form().editorOf(column);
}

InlineEdit *namedEdit(QWidget *within, const QString &name) {
    for (InlineEdit *edit : within->findChildren<InlineEdit *>())
        if (edit->accessibleName() == name)
            return edit;
    return nullptr;
}

std::vector<Case> clientCases() {
    return {
        {"a line", "notebook", u"x"_s, [](MainWindow &w) { clientField(w, u"family"_s)->edit(); }},
        {"lines", "notebook", u"x"_s, [](MainWindow &w) { clientField(w, u"note"_s)->edit(); }},
        {"a day", "notebook", u"1"_s, [](MainWindow &w) { clientField(w, u"since"_s)->edit(); }},
        {"a new row", "notebook", u"x"_s,
         [](MainWindow &w) { tabOf<NotebookTab>(w)->work()->usuals()->add(); }},
        {"an answer", "wells", u"x"_s, [](MainWindow &w) { tabOf<WellsTab>(w)->deck()->begin(); }},
        {"a new goal", "goals", u"x"_s,
         [](MainWindow &w) {
             tabOf<GoalsTab>(w)->beginSetting();
             tabOf<GoalsTab>(w)->setting()->go(GoalSetting::TheGoal);
         }},
        {"a new value", "goals", u"12"_s,
         [](MainWindow &w) { tabOf<GoalsTab>(w)->values()->field()->setFocus(); }},
        {"the time of a session", "sessions", u"9"_s,
         [](MainWindow &w) { tabOf<SessionsTab>(w)->findChild<TimeEdit *>()->edit(); }},
        {"a pasted reply", "progress", u"thanks"_s,
         [](MainWindow &w) { tabOf<ProgressTab>(w)->entry()->begin(); }},
        {"a check-in's slider",
         "progress",
         {},
         [](MainWindow &w) {
             tabOf<ProgressTab>(w)->entry()->begin();
             tabOf<ProgressTab>(w)->entry()->slider(1)->setFocus();
         }},
        {"a check-in's words", "progress", u"x"_s,
         [](MainWindow &w) {
             CheckInEntry *entry = tabOf<ProgressTab>(w)->entry();
             entry->begin();
             namedEdit(entry, CheckInEntry::tr("Their words"))->edit();
         }},
        {"a point of a chart",
         "progress",
         {},
         [](MainWindow &w) {
             TrendChart *energy = tabOf<ProgressTab>(w)->energy();
             energy->setFocus();
             QTest::keyClick(energy, Qt::Key_Right);
             QVERIFY(energy->current() >= 0);
         }},
        {"a table",
         "progress",
         {},
         [](MainWindow &w) {
             tabOf<ProgressTab>(w)->energy()->setFocus();
             QTest::keyClick(tabOf<ProgressTab>(w)->energy(), Qt::Key_T);
         }},
        {"a table of the brief",
         "brief",
         {},
         [](MainWindow &w) {
             auto *chart = w.notebook()->clientPage()->tabInSight()->findChild<PainterChart *>();
             chart->setFocus();
             QTest::keyClick(chart, Qt::Key_T);
             QVERIFY(chart->isTableShown());
         }},
        {"a new client", "notebook", u"x"_s,
         [](MainWindow &w) { w.notebook()->beginAddingClient(); }},
        {"the palette", "notebook", u"x"_s, [](MainWindow &w) { w.notebook()->openPalette(); }},
        {"a notice",
         "notebook",
         {},
         [](MainWindow &w) {
             w.notebook()->context().tell(u"told"_s);
             for (MessageBar *bar : w.findChildren<MessageBar *>())
                 if (bar->isVisible() && bar->sentence() == u"told"_s)
                     bar->findChild<IconButton *>()->setFocus();
         }},
    };
}

} // namespace

class TestEscape : public QObject {
    Q_OBJECT
private:
    static void escape(QWidget *otherwise) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : otherwise, Qt::Key_Escape);
    }
    /// A goal that is counted, and three check-ins.
    static void fill(Shell &shell) {
        auto store = shell.open();
        store->write(u"fill"_s, [&](Store::Batch &batch) {
            Goal goal;
            goal.client = shell.tanaka;
            goal.title = u"本の家"_s;
            goal.measure = u"選んだ本"_s;
            goal.start = shell.day.addDays(-90);
            goal.due = shell.day.addDays(90);
            goal.startValue = 0;
            goal.targetValue = 300;
            goal = batch.save(goal);
            for (int i = 1; i <= 3; ++i) {
                CheckIn row;
                row.client = shell.tanaka;
                row.date = shell.day.addDays(-14 * i);
                row.energy = 4 + i;
                row.pull = 5 - i;
                batch.save(row);
                Measurement value;
                value.client = shell.tanaka;
                value.goal = goal.id;
                value.date = row.date;
                value.value = 200 - 20 * i;
                batch.save(value);
            }
        });
        store->close();
    }

private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void givesUpWhatIsOpenBeforeThePageIsLeft_data() {
        QTest::addColumn<int>("at");
        int at = 0;
        for (const Case &one : clientCases())
            QTest::newRow(one.name) << at++;
    }
    void givesUpWhatIsOpenBeforeThePageIsLeft() {
        QFETCH(int, at);
        const Case one = clientCases().at(static_cast<std::size_t>(at));
        Shell shell;
        fill(shell);
        auto window = shell.window();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        NotebookView *view = window->notebook();
        const QString tab = QString::fromLatin1(one.tab);
        view->openClient(shell.tanaka, tab);
        const ClientNotebook before = view->store().notebook(shell.tanaka);
        const std::size_t clients = view->store().clients().size();
        one.open(*window);
        if (QTest::currentTestFailed())
            return;
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (!one.typed.isEmpty())
            QTest::keyClicks(focus, one.typed);
        escape(window.get());
        QCOMPARE(view->clientInSight(), shell.tanaka);
        QCOMPARE(view->clientPage()->tabName(), tab);
        // Once nothing is open any more, the same key goes back: at most an empty editor stands
        // in between.
        for (int i = 0; i < 2 && view->clientInSight() != 0; ++i)
            escape(window.get());
        QCOMPARE(view->clientInSight(), Id(0));
        QCOMPARE(view->store().notebook(shell.tanaka), before); // given up is not written
        QCOMPARE(view->store().clients().size(), clients);
    }

    void aReplyWithoutANumberIsKeptAsWords() {
        Shell shell;
        fill(shell);
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openClient(shell.tanaka, u"progress"_s);
        auto *tab = tabOf<ProgressTab>(*window);
        tab->entry()->begin();
        const Id id = tab->entry()->current();
        QTest::keyClicks(tab->entry()->replyField(), u"thanks"_s);
        view->openToday(); // left by another way than Esc: nothing that was typed goes
        const auto kept = view->store().find<CheckIn>(id);
        QVERIFY(kept);
        QCOMPARE(kept->note, u"thanks"_s);
        QVERIFY(!kept->energy);
    }

    void inASessionTheStoredValueComesBack() {
        Shell shell;
        fill(shell);
        auto window = shell.window();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        NotebookView *view = window->notebook();
        view->openSession(shell.tanaka, shell.planned);
        QVERIFY(view->isCapturing());
        LineField *field = nullptr;
        for (LineField *one : view->capture()->findChildren<LineField *>())
            if (one->accessibleName().contains(u"選んだ本"_s))
                field = one;
        QVERIFY(field);
        const ClientNotebook before = view->store().notebook(shell.tanaka);
        field->setFocus();
        QTest::keyClicks(field, u"250"_s);
        escape(field);
        QVERIFY(view->isCapturing());
        QCOMPARE(field->text(), QString());
        escape(field);
        QVERIFY(!view->isCapturing());
        QCOMPARE(view->store().notebook(shell.tanaka).measurements, before.measurements);
    }
    void inASessionTheNextDateIsGivenUpAndTheNotesGoOn() {
        Shell shell;
        auto window = shell.window();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        NotebookView *view = window->notebook();
        Session next;
        next.client = shell.tanaka;
        next.date = shell.day.addDays(14);
        next.time = QTime(10, 0);
        next.state = SessionState::Planned;
        next = view->store().save(next, u"next"_s);
        view->openSession(shell.tanaka, shell.planned);
        auto *field = view->capture()->findChild<QDateTimeEdit *>();
        QVERIFY(field && field->isVisible());
        const QDateTime before = field->dateTime();
        field->setFocus();
        field->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClick(field, Qt::Key_1);
        escape(field);
        QVERIFY(view->isCapturing());
        QCOMPARE(field->dateTime(), before);
        QCOMPARE(view->store().find<Session>(next.id)->date, next.date);
        QCOMPARE(QApplication::focusWidget(), view->capture()->sheet());
    }
};

QTEST_MAIN(TestEscape)
#include "test_escape.moc"
