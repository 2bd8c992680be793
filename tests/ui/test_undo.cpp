// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo change nothing behind one's back: what they did is told, of whom, and where it
// can be seen; and an editor that is open does not write again what was taken back.
#include "shell.h"

#include "app/language.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

class TestUndo : public QObject {
    Q_OBJECT
private:
    static UndoBar *barOf(MainWindow &window) { return window.notebook()->findChild<UndoBar *>(); }
    static QString wordsOf(MainWindow &window) {
        return barOf(window)->findChild<PlainLabel *>()->text();
    }
    static void press(UndoBar *bar) {
        QTest::mouseClick(bar->findChild<QAbstractButton *>(), Qt::LeftButton);
    }
    static void editPromise(MainWindow &window, Id promise, const QString &text) {
        Store &store = window.notebook()->store();
        Promise row = *store.find<Promise>(promise);
        row.text = text;
        store.save(row, u"Edit promise"_s);
    }
    static QString promiseText(MainWindow &window, Id promise) {
        return window.notebook()->store().find<Promise>(promise)->text;
    }
    static InlineEdit *callEditor(MainWindow &window) {
        for (InlineEdit *edit : window.notebook()->clientPage()->findChildren<InlineEdit *>())
            if (edit->accessibleName() == u"How to address them"_s)
                return edit;
        return nullptr;
    }
    static QString callName(MainWindow &window, Id client) {
        return window.notebook()->store().find<Client>(client)->callName;
    }

private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void whatIsTakenBackOfAnotherIsNamedAndShown() {
        Shell shell;
        auto window = shell.window();
        NotebookView *notebook = window->notebook();
        const QString before = promiseText(*window, shell.promise);
        editPromise(*window, shell.promise, u"動画を二つ送る"_s);
        notebook->openClient(shell.tanaka, u"brief"_s);
        window->actions()[Act::Undo]->trigger();
        QCOMPARE(promiseText(*window, shell.promise), before);
        // One stays where one is, and reads what happened.
        QCOMPARE(notebook->clientInSight(), shell.tanaka);
        QVERIFY(barOf(*window)->isOffering());
        for (const QString &said : {wordsOf(*window), window->statusLine()->words()}) {
            QVERIFY2(said.contains(u"Edit promise"_s), qPrintable(said));
            QVERIFY2(said.contains(u"中野"_s), qPrintable(said));
        }
        press(barOf(*window));
        QCOMPARE(notebook->clientInSight(), shell.nakano);
        QCOMPARE(notebook->clientPage()->tabName(), u"brief"_s);
        QCOMPARE(promiseText(*window, shell.promise), before); // shown, not done again
    }
    void whatIsDoneAgainIsToldAsWell() {
        Shell shell;
        auto window = shell.window();
        editPromise(*window, shell.promise, u"動画を二つ送る"_s);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        window->actions()[Act::Undo]->trigger();
        window->actions()[Act::Redo]->trigger();
        QCOMPARE(promiseText(*window, shell.promise), u"動画を二つ送る"_s);
        QVERIFY(window->statusLine()->words().startsWith(u"Done again: Edit promise"_s));
        QVERIFY(barOf(*window)->isOffering());
    }
    void noOtherNameIsSaidWhileTheScreenIsShared() {
        Shell shell;
        auto window = shell.window();
        editPromise(*window, shell.promise, u"動画を二つ送る"_s);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        window->actions()[Act::Discreet]->trigger();
        window->actions()[Act::Undo]->trigger();
        QVERIFY(barOf(*window)->isOffering());
        for (const QString &said : {wordsOf(*window), window->statusLine()->words()}) {
            QVERIFY2(!said.contains(u"中野"_s), qPrintable(said));
            QVERIFY2(said.contains(u"another client"_s), qPrintable(said));
        }
    }
    void norBesideASession() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        editPromise(*window, shell.promise, u"動画を二つ送る"_s);
        window->notebook()->setFocus();
        window->actions()[Act::Undo]->trigger();
        QVERIFY(window->notebook()->isCapturing());
        QVERIFY(barOf(*window)->isOffering());
        QVERIFY(!wordsOf(*window).contains(u"中野"_s));
    }
    void onAnotherTabOfTheSameClientItIsOneClickAway() {
        Shell shell;
        auto window = shell.window();
        Fact fact;
        fact.client = shell.tanaka;
        fact.text = u"娘さんのピアノ"_s;
        fact.noted = shell.day;
        window->notebook()->openClient(shell.tanaka, u"wells"_s);
        window->notebook()->store().save(fact, u"Add a fact"_s);
        window->actions()[Act::Undo]->trigger();
        QVERIFY(barOf(*window)->isOffering());
        press(barOf(*window));
        QCOMPARE(window->notebook()->clientInSight(), shell.tanaka);
        QCOMPARE(window->notebook()->clientPage()->tabName(), u"notebook"_s);
    }
    void whatIsInSightNeedsNoBar() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openClient(shell.nakano, u"brief"_s);
        editPromise(*window, shell.promise, u"動画を二つ送る"_s);
        window->actions()[Act::Undo]->trigger();
        QVERIFY(!barOf(*window)->isOffering());
        QVERIFY(window->statusLine()->words().startsWith(u"Undone: Edit promise"_s));
    }
    void onTodayOnlyWhoStandsThereIsInSight() {
        Shell shell;
        auto window = shell.window();
        NotebookView *notebook = window->notebook();
        editPromise(*window, shell.promise, u"動画を二つ送る"_s);
        window->actions()[Act::Undo]->trigger();
        QCOMPARE(notebook->clientInSight(), Id(0));
        QVERIFY(!barOf(*window)->isOffering()); // a row of Today
        // Somebody of whom Today says nothing.
        Client client;
        client.family = u"西村"_s;
        client.state = ClientState::Active;
        client = notebook->store().save(client, u"client"_s);
        Promise promise;
        promise.client = client.id;
        promise.owes = Side::Consultant;
        promise.text = u"本を貸す"_s;
        promise.made = shell.day;
        promise.due = shell.day.addDays(20);
        promise = notebook->store().save(promise, u"promise"_s);
        editPromise(*window, promise.id, u"本を二冊貸す"_s);
        window->actions()[Act::Undo]->trigger();
        QVERIFY(barOf(*window)->isOffering());
        press(barOf(*window));
        QCOMPARE(notebook->clientInSight(), client.id);
    }
    void whatTheBriefShowsNeedsNoBarEither() {
        Shell shell;
        auto window = shell.window();
        Fact fact;
        fact.client = shell.tanaka;
        fact.text = u"娘さんのピアノ"_s;
        fact.noted = shell.day;
        Store &store = window->notebook()->store();
        fact = store.save(fact, u"Add a fact"_s);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        fact.text = u"娘さんのバイオリン"_s;
        store.save(fact, u"Edit fact"_s);
        window->actions()[Act::Undo]->trigger();
        QCOMPARE(store.find<Fact>(fact.id)->text, u"娘さんのピアノ"_s);
        QVERIFY(!barOf(*window)->isOffering());
    }
    void whoIsGoneIsNamedAndLeadsNowhere() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->addClient(u"西村 花"_s);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        window->actions()[Act::Undo]->trigger();
        QVERIFY(!barOf(*window)->isOffering());
        QVERIFY(window->statusLine()->words().contains(u"西村"_s));
        QCOMPARE(window->notebook()->clientInSight(), shell.tanaka);
    }
    void nothingToUndoIsSaid() {
        Shell shell;
        auto window = shell.window();
        window->actions()[Act::Undo]->trigger();
        QCOMPARE(window->statusLine()->words(), u"There is nothing to undo."_s);
    }

    void anOpenEditorTakesBackItsOwnTypingFirst() {
        Shell shell;
        auto window = shell.window();
        QApplication::setActiveWindow(window.get());
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        editPromise(*window, shell.promise, u"動画を二つ送る"_s);
        InlineEdit *call = callEditor(*window);
        call->edit();
        QTest::keyClicks(call->lineField(), u"Hana"_s);
        QCOMPARE(QApplication::focusWidget(), call->lineField());
        window->actions()[Act::Undo]->trigger();
        QVERIFY(!call->lineField()->text().contains(u"Hana"_s));
        QVERIFY(call->isEditing());
        QCOMPARE(promiseText(*window, shell.promise), u"動画を二つ送る"_s);
    }
    void anEditorWithNothingTypedLeavesTheKeyToTheWindow() {
        Shell shell;
        auto window = shell.window();
        QApplication::setActiveWindow(window.get());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        NotebookView *notebook = window->notebook();
        const auto state = [&] { return notebook->store().find<Session>(shell.planned)->state; };
        // "Undo" is offered while the field of what it came to has the focus, empty.
        notebook->openSession(shell.tanaka, shell.planned);
        notebook->capture()->sheet()->insertPlainText(u"一行"_s);
        notebook->capture()->end();
        QCOMPARE(state(), SessionState::Held);
        QVERIFY(qobject_cast<TextField *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(state() != SessionState::Held);
        // A field of one line, too, and the way forth as the way back.
        notebook->openClient(shell.tanaka, u"brief"_s);
        const QString before = promiseText(*window, shell.promise);
        editPromise(*window, shell.promise, u"動画を二つ送る"_s);
        callEditor(*window)->edit();
        QCOMPARE(QApplication::focusWidget(), callEditor(*window)->lineField());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(promiseText(*window, shell.promise), before);
        callEditor(*window)->edit();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(promiseText(*window, shell.promise), u"動画を二つ送る"_s);
    }
    void theBarShowsTheKeysOnlyWhileTheyDoTheSame() {
        Shell shell;
        auto window = shell.window();
        QApplication::setActiveWindow(window.get());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        NotebookView *notebook = window->notebook();
        UndoBar *bar = barOf(*window);
        const auto hint = [&] { return bar->findChild<Button *>()->hint(); };
        const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
        // In the sheet of a session what is typed goes first, however it came to the bar.
        notebook->openSession(shell.tanaka, shell.planned);
        SessionSheet *sheet = notebook->capture()->sheet();
        QCOMPARE(QApplication::focusWidget(), sheet);
        notebook->context().offerUndo(u"Promise removed."_s);
        QCOMPARE(hint(), keys);
        const int wide = bar->width();
        QTest::keyClicks(sheet, u"ok"_s);
        notebook->context().offerUndo(u"Promise removed."_s);
        QCOMPARE(hint(), QString());
        QVERIFY(bar->width() < wide);
        // Taken back, typed again, left: the bar follows.
        while (sheet->document()->isUndoAvailable())
            window->actions()[Act::Undo]->trigger();
        QVERIFY(bar->isOffering());
        QCOMPARE(hint(), keys);
        QTest::keyClicks(sheet, u"ok"_s);
        QCOMPARE(hint(), QString());
        notebook->context().offerUndo(u"Promise removed."_s);
        notebook->setFocus();
        QCOMPARE(hint(), keys);
        // A field of one line as well.
        notebook->openClient(shell.tanaka, u"brief"_s);
        InlineEdit *call = callEditor(*window);
        call->edit();
        notebook->context().offerUndo(u"Promise removed."_s);
        QCOMPARE(hint(), keys);
        QTest::keyClicks(call->lineField(), u"Hana"_s);
        QCOMPARE(hint(), QString());
        window->actions()[Act::Undo]->trigger();
        QVERIFY(bar->isOffering());
        QCOMPARE(hint(), call->lineField()->isUndoAvailable() ? QString() : keys);
        // What only shows has no keys at all.
        bar->offerToShow(u"Undone."_s);
        QCOMPARE(hint(), QString());
    }
    void theWindowMayGoWhileTheBarOffersBesideAnOpenEditor() {
        Shell shell;
        auto window = shell.window();
        QApplication::setActiveWindow(window.get());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        NotebookView *notebook = window->notebook();
        notebook->openClient(shell.tanaka, u"brief"_s);
        callEditor(*window)->edit();
        QTest::keyClicks(callEditor(*window)->lineField(), u"Hana"_s);
        notebook->context().offerUndo(u"Promise removed."_s);
        QVERIFY(barOf(*window)->isOffering());
        window.reset(); // and with it the caret the bar keeps clear of
        auto store = shell.open();
        QVERIFY(store->find<Client>(shell.tanaka));
    }
    void anOpenEditorDoesNotWriteAgainWhatWasTakenBack() {
        Shell shell;
        auto window = shell.window();
        QApplication::setActiveWindow(window.get());
        NotebookView *notebook = window->notebook();
        notebook->openClient(shell.tanaka, u"brief"_s);
        const QString before = callName(*window, shell.tanaka);
        InlineEdit *call = callEditor(*window);
        call->edit();
        call->lineField()->setText(u"花ちゃん"_s);
        call->leave();
        QCOMPARE(callName(*window, shell.tanaka), u"花ちゃん"_s);
        // Opened once more, with nothing typed: the step is the store's.
        call->edit();
        QVERIFY(!call->lineField()->isUndoAvailable());
        window->actions()[Act::Undo]->trigger();
        QCOMPARE(callName(*window, shell.tanaka), before);
        notebook->commit();
        notebook->openToday();
        QCOMPARE(callName(*window, shell.tanaka), before);
        window->actions()[Act::Redo]->trigger();
        QCOMPARE(callName(*window, shell.tanaka), u"花ちゃん"_s);
    }
    void whatWasTypedAndNotYetSavedIsWhatIsTakenBack() {
        Shell shell;
        auto window = shell.window();
        QApplication::setActiveWindow(window.get());
        NotebookView *notebook = window->notebook();
        notebook->openClient(shell.tanaka, u"brief"_s);
        const QString before = callName(*window, shell.tanaka);
        InlineEdit *call = callEditor(*window);
        call->edit();
        call->lineField()->setText(u"花ちゃん"_s); // as an input method may leave it: no own steps
        window->actions()[Act::Undo]->trigger();
        notebook->openToday();
        QCOMPARE(callName(*window, shell.tanaka), before);
    }
};

QTEST_MAIN(TestUndo)
#include "test_undo.moc"
