// SPDX-License-Identifier: GPL-3.0-or-later
// A session from its start to its last word, in the real window, by its keys.
#include "shell.h"

#include "app/domain/picks.h"
#include "app/language.h"
#include "ui/pages/brief/leftblocks.h"
#include "ui/pages/brieftab.h"
#include "ui/pages/capturefoot.h"
#include "ui/pages/capturekeys.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessions/sessionclosing.h"
#include "ui/pages/sessions/sessiondetail.h"
#include "ui/pages/sessions/sessionlist.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/sessionstab.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/tickslider.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QScrollArea>
#include <QTimeZone>
#include <QUndoStack>
#include <algorithm>

using namespace Qt::StringLiterals;

class TestSessionDay : public QObject {
    Q_OBJECT
private:
    static bool says(QWidget *page, const QString &words) {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    static QString startText(MainWindow &window) {
        return window.actions()[Act::StartSession]->text();
    }
    /// A key as the keyboard sends it: to whatever has the focus.
    static void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers with = {}) {
        if (QApplication::activeWindow() != &window)
            QApplication::setActiveWindow(&window);
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, key, with);
        QCoreApplication::processEvents();
    }
    static void type(MainWindow &window, const QString &words) {
        for (const QChar letter : words) {
            if (QApplication::activeWindow() != &window)
                QApplication::setActiveWindow(&window);
            QTest::keyClick(window.focusWidget(), letter.toLatin1());
        }
    }
    /// By Tab alone, to the button that says this.
    static bool tabTo(MainWindow &window, const QString &words) {
        for (int i = 0; i < 12; ++i) {
            press(window, Qt::Key_Tab);
            const auto *button = qobject_cast<Button *>(window.focusWidget());
            if (button && button->text() == words)
                return true;
        }
        return false;
    }
    static void activate(MainWindow &window) {
        QApplication::setActiveWindow(&window);
        (void)QTest::qWaitForWindowActive(&window);
    }
    static SessionsTab *sessions(MainWindow &window) {
        return qobject_cast<SessionsTab *>(window.notebook()->clientPage()->tabInSight());
    }
    static Session stored(MainWindow &window, Id id) {
        return *window.notebook()->store().find<Session>(id);
    }
    static Session held(MainWindow &window, Id client, QDate day) {
        Session session;
        session.client = client;
        session.date = day;
        session.time = QTime(10, 0);
        session.state = SessionState::Held;
        return window.notebook()->store().save(session, u"held"_s);
    }

private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void aSessionThatWasLeftIsMarkedAndGoneOnWith() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openClient(shell.tanaka, u"brief"_s);
        QCOMPARE(startText(*window), u"Start notes"_s);
        window->actions()[Act::StartSession]->trigger();
        QVERIFY(view->isCapturing());
        const Id session = view->capture()->session();
        QCOMPARE(stored(*window, session).begun, QTime(14, 18));
        view->openClient(shell.nakano, u"brief"_s);
        QCOMPARE(startText(*window), u"Start notes"_s);
        QVERIFY(!says(view->clientPage(), u"14:18"_s));
        view->openClient(shell.tanaka, u"brief"_s);
        QCOMPARE(startText(*window), u"Go on writing"_s);
        QVERIFY(says(view->clientPage()->tabInSight(), u"running since 14:18"_s));
        view->openToday();
        QVERIFY(view->todayPage()->page().next.isRunning);
        QCOMPARE(startText(*window), u"Go on writing"_s);
        window->close();
    }
    void afterARestartTheSameSessionGoesOn() {
        Shell shell;
        Id session = 0;
        {
            auto window = shell.window();
            window->notebook()->openSession(shell.nakano, 0); // nothing was planned
            session = window->notebook()->capture()->session();
            window->close();
        }
        auto window = shell.window();
        window->notebook()->openClient(shell.nakano, u"brief"_s);
        QCOMPARE(startText(*window), u"Go on writing"_s);
        window->actions()[Act::StartSession]->trigger();
        QCOMPARE(window->notebook()->capture()->session(), session);
        QCOMPARE(window->notebook()->store().of<Session>(shell.nakano).size(), std::size_t(1));
    }
    void undoingTheStartLeavesTheNotes() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openSession(shell.tanaka, 0);
        view->store().undoStack()->undo();
        QVERIFY(!view->isCapturing());
        QVERIFY(!stored(*window, shell.planned).begun.isValid());
        QCOMPARE(startText(*window), u"Start notes"_s);
    }
    void whatIsWrittenUpInTheEveningWasHeldAsPlanned() {
        Shell shell;
        auto window = std::make_unique<MainWindow>(
            shell.theme, Clock{[&] { return QDateTime(shell.day, QTime(18, 0)); }}, nullptr,
            nullptr);
        window->openWith(shell.file(), shell.passphrase());
        window->QWidget::show();
        window->notebook()->openSession(shell.tanaka, 0);
        window->actions()[Act::EndSession]->trigger();
        const Session session = stored(*window, shell.planned);
        QCOMPARE(session.state, SessionState::Held);
        QVERIFY(!session.begun.isValid());
        QVERIFY(!session.talkMinutes);
        QCOMPARE(about::localStart(session).time, QTime(14, 30));
    }
    void bothReturnKeysStartAndEnd_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("main") << Qt::Key_Return;
        QTest::newRow("number pad") << Qt::Key_Enter;
    }
    void bothReturnKeysStartAndEnd() {
        QFETCH(Qt::Key, key);
        Shell shell;
        auto window = shell.window();
        activate(*window);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        press(*window, key, Qt::ControlModifier);
        QVERIFY(window->notebook()->isCapturing());
        press(*window, key, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!window->notebook()->isCapturing());
        QCOMPARE(stored(*window, shell.planned).state, SessionState::Held);
    }
    void oneNameForTheKeysEverywhere() {
        Shell shell;
        auto window = shell.window();
        for (const Act act : {Act::StartSession, Act::EndSession}) {
            const QAction *action = window->actions()[act];
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(!key.contains(u"Return"_s), qPrintable(key)); // what the menu shows
            QVERIFY(action->toolTip().contains(key));
        }
    }
    void theEndAsksForTheLastWordsOnItsPage() {
        Shell shell;
        auto window = shell.window();
        activate(*window);
        NotebookView *view = window->notebook();
        view->openSession(shell.tanaka, 0);
        press(*window, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        SessionsTab *tab = sessions(*window);
        QVERIFY(tab);
        QCOMPARE(tab->sessionInSight(), shell.planned);
        SessionClosing *panel = tab->detail()->closingPart();
        QVERIFY(panel->isVisible());
        // The caret stands in the gist; Tab goes on through all of it.
        type(*window, u"Thirty books chosen"_s);
        press(*window, Qt::Key_Tab);
        type(*window, u"See you"_s);
        press(*window, Qt::Key_Tab);
        press(*window, Qt::Key_8);
        press(*window, Qt::Key_Tab);
        press(*window, Qt::Key_4);
        QVERIFY(tabTo(*window, u"Agree a date"_s));
        press(*window, Qt::Key_Space);
        const Session session = stored(*window, shell.planned);
        QCOMPARE(session.gist, u"Thirty books chosen"_s);
        QCOMPARE(session.lastWords, u"See you"_s);
        const std::vector<CheckIn> said = view->store().of<CheckIn>(shell.tanaka);
        QCOMPARE(said.size(), std::size_t(1));
        QCOMPARE(said.front().energy, std::optional(8));
        QCOMPARE(said.front().pull, std::optional(4));
        const ClientNotebook notebook = view->store().notebook(shell.tanaka);
        const Session *next = about::nextPlanned(notebook, shell.day);
        QVERIFY(next);
        QCOMPARE(next->date, shell.day.addDays(14));
        QCOMPARE(next->time, QTime(14, 30)); // as planned, not as it happened to begin
        int papers = 0;
        tab->showPaper = [&](const Paper &, QWidget *) { ++papers; };
        QVERIFY(panel->findChild<QDateTimeEdit *>()->isVisible());
        QVERIFY(tabTo(*window, u"Print the summary"_s));
        press(*window, Qt::Key_Space);
        QCOMPARE(papers, 1);
        QVERIFY(tabTo(*window, u"Put this away"_s));
        press(*window, Qt::Key_Space);
        QVERIFY(!panel->isVisible());
        view->openClient(shell.tanaka, u"brief"_s);
        view->openClient(shell.tanaka, u"sessions"_s);
        QVERIFY(!panel->isVisible());
    }
    void whatWasHeldIsShownAsHeld() {
        Shell shell;
        QTime now(14, 36);
        auto window = std::make_unique<MainWindow>(
            shell.theme, Clock{[&] { return QDateTime(shell.day, now); }}, nullptr, nullptr);
        window->openWith(shell.file(), shell.passphrase());
        window->QWidget::show();
        window->notebook()->openSession(shell.tanaka, 0);
        now = QTime(15, 41);
        window->actions()[Act::EndSession]->trigger();
        const Session session = stored(*window, shell.planned);
        QCOMPARE(session.time, QTime(14, 30));
        QCOMPARE(session.begun, QTime(14, 36));
        QCOMPARE(session.talkMinutes, std::optional(65));
        SessionsTab *tab = sessions(*window);
        QVERIFY(says(tab->detail(), u"to 15:41, 65 min"_s));
        QVERIFY(says(tab->detail(), u"planned 14:30"_s));
        const auto *list = tab->list()->sessions();
        QVERIFY(list->index(0).data(SessionModel::FirstLine).toString().contains(u"14:36"_s));
        const auto &store = window->notebook()->store();
        const ForClient paper =
            forClient(store.notebook(shell.tanaka), store.me(), shell.planned, shell.day);
        QCOMPARE(paper.session().time, QTime(14, 36));
        QCOMPARE(paper.session().length, std::optional(65));
    }
    void theSessionsTabShowsTheNewest() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        const Id nakanos = held(*window, shell.nakano, shell.day.addDays(-3)).id;
        const Id first = held(*window, shell.tanaka, shell.day.addDays(-40)).id;
        view->openClient(shell.tanaka, u"sessions"_s);
        SessionsTab *tab = sessions(*window);
        tab->choose(first);
        view->openClient(shell.nakano, u"sessions"_s);
        QCOMPARE(tab->sessionInSight(), nakanos);
        QCOMPARE(tab->list()->current(), nakanos);
        view->openClient(shell.tanaka, u"sessions"_s);
        tab->choose(first);
        const Id newest = held(*window, shell.tanaka, shell.day.addDays(-1)).id;
        QCOMPARE(tab->sessionInSight(), newest);
        QCOMPARE(tab->list()->current(), newest);
        tab->choose(first);
        view->openClient(shell.tanaka, u"brief"_s);
        window->actions()[Act::StartSession]->trigger();
        view->openClient(shell.tanaka, u"sessions"_s);
        QCOMPARE(tab->sessionInSight(), shell.planned); // the one that runs
        QVERIFY(tab->list()
                    ->sessions()
                    ->index(0)
                    .data(SessionModel::State)
                    .toString()
                    .contains(u"14:18"_s));
    }
    void aZoneIsShownOnlyWhereItIsAnother() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        Session session = held(*window, shell.nakano, shell.day.addDays(-3));
        view->openClient(shell.nakano, u"sessions"_s);
        const auto zone = [&] { return sessions(*window)->detail()->form().editorOf(u"zone"_s); };
        QVERIFY(!zone()->isVisible());
        session.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        view->store().save(session, u"zone"_s);
        QVERIFY(!zone()->isVisible());
        session.zone = session.zone == u"Europe/Paris"_s ? u"Asia/Tokyo"_s : u"Europe/Paris"_s;
        view->store().save(session, u"zone"_s);
        QVERIFY(zone()->isVisible());
    }
    void whatTheyTookLatelyBecomesTheUsual() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        Usual usual;
        usual.client = shell.tanaka;
        usual.topic = u"Drink"_s;
        usual.value = u"Hojicha"_s;
        usual.confirmed = shell.day.addDays(-60);
        usual = view->store().save(usual, u"usual"_s);
        for (const int ago : {28, 14}) {
            Choice choice;
            choice.client = shell.tanaka;
            choice.topic = u"Drink"_s;
            choice.value = u"Black bean tea"_s;
            choice.date = shell.day.addDays(-ago);
            view->store().save(choice, u"choice"_s);
        }
        view->openSession(shell.tanaka, 0);
        const auto button = [&](const QString &name) {
            const QList<Button *> all = view->capture()->findChildren<Button *>();
            for (Button *one : all)
                if (one->accessibleName() == name)
                    return one;
            return static_cast<Button *>(nullptr);
        };
        QVERIFY(button(u"Later: Black bean tea"_s));
        button(u"Make it the usual: Black bean tea"_s)->click();
        QTRY_COMPARE(view->store().find<Usual>(usual.id)->value, u"Black bean tea"_s);
        QTRY_VERIFY(!button(u"Later: Black bean tea"_s));
        view->store().undoStack()->undo();
        QCOMPARE(view->store().find<Usual>(usual.id)->value, u"Hojicha"_s);
    }
    void aDayInAPromisesWordsIsShownOnce() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openSession(shell.nakano, 0);
        view->capture()->sheet()->insertPlainText(u"土曜までに送る"_s);
        window->actions()[Actions::fileAs(LineKind::Promise)]->trigger();
        view->commit();
        const Promise promise = view->store().of<Promise>(shell.nakano).back();
        QCOMPARE(promise.text, u"土曜までに送る"_s); // as it was typed
        QCOMPARE(promise.due, QDate(2026, 12, 12));
        window->actions()[Act::EndSession]->trigger();
        view->openClient(shell.nakano, u"brief"_s);
        auto *brief = qobject_cast<BriefTab *>(view->clientPage()->tabInSight());
        QVERIFY(brief);
        QVERIFY(says(brief->promises(), u"送る"_s));
        QVERIFY(!says(brief->promises(), u"土曜まで"_s));
    }
    void theListIsAsWideAfterASessionAsBefore_data() {
        QTest::addColumn<int>("width");
        QTest::newRow("1280") << 1280;
        QTest::newRow("1024") << 1024;
    }
    void theListIsAsWideAfterASessionAsBefore() {
        QFETCH(int, width);
        Shell shell;
        auto window = shell.window();
        window->resize(width, 700);
        NotebookView *view = window->notebook();
        view->openClient(shell.tanaka, u"brief"_s);
        Shell::settle();
        const int before = view->list()->width();
        view->openSession(shell.tanaka, 0);
        Shell::settle();
        QCOMPARE(window->width(), width);
        view->openClient(shell.tanaka, u"brief"_s);
        Shell::settle();
        QCOMPARE(view->list()->width(), before);
    }
    void nothingInTheCaptureIsCut_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString &code : {u"ja"_s, u"en"_s})
            for (const int width : {1024, 1280})
                QTest::addRow("%s %d", qPrintable(code), width) << code << width;
    }
    /// Units, keys and numbers at their full width; the keys apart from one another.
    void nothingInTheCaptureIsCut() {
        QFETCH(QString, language);
        QFETCH(int, width);
        language::install(*qApp, language);
        Shell shell;
        auto window = shell.window();
        window->resize(width, 700);
        Store &store = window->notebook()->store();
        for (const auto &[measure, unit] : {std::pair{u"Books chosen 選書"_s, u"books 冊"_s},
                                            {u"Overtime 残業"_s, u"hours 時間"_s}}) {
            Goal goal;
            goal.client = shell.tanaka;
            goal.title = goal.measure = measure;
            goal.unit = unit;
            goal = store.save(goal, u"goal"_s);
            Measurement last;
            last.client = shell.tanaka;
            last.goal = goal.id;
            last.date = shell.day.addDays(-7);
            last.value = 198;
            store.save(last, u"value"_s);
        }
        Well well;
        well.client = shell.tanaka;
        well.name = u"Mornings when the words run as clear as water over stones"_s;
        store.save(well, u"well"_s);
        window->notebook()->openSession(shell.tanaka, 0);
        Shell::settle();
        SessionCapture *capture = window->notebook()->capture();
        QCOMPARE(capture->width(), width);
        for (const auto *area : capture->findChildren<QScrollArea *>())
            QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                     qPrintable(area->accessibleName()));
        const QList<PlainLabel *> labels =
            capture->findChild<CaptureFoot *>()->findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels)
            QVERIFY2(!label->isVisible() || !label->isCut(), qPrintable(label->text()));
        auto *keys = capture->findChild<CaptureKeys *>();
        const QList<Button *> all = keys->findChildren<Button *>();
        for (const Button *key : all) {
            QVERIFY2(key->showsHint(), qPrintable(key->text()));
            QCOMPARE(key->width(), key->sizeHint().width()); // laid out as it is shown
            QVERIFY(keys->rect().contains(key->geometry()));
            for (const Button *other : all)
                QVERIFY(key == other ||
                        !key->geometry().adjusted(-8, 0, 8, 0).intersects(other->geometry()));
        }
        language::install(*qApp, u"en"_s);
    }
};

QTEST_MAIN(TestSessionDay)
#include "test_sessionday.moc"
