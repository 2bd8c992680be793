// SPDX-License-Identifier: GPL-3.0-or-later
// The page that is looked at together: the way there and back, the dot that is placed on it, what
// can be taken back from it.
#include "tests/ui/together.h"

#include "app/language.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/together/nameyourwell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/tickslider.h"
#include "ui/widgets/undobar.h"

#include <QMenuBar>
#include <QPointer>
#include <QScrollBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace together;

class TestLookingTogether : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"ja"_s); }
    void cleanupTestCase() { language::install(*qApp, u"en"_s); }

    void escReturnsExactlyWhereOneWas_data() {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<Qt::Key>("key");
        for (const char *tab : {"brief", "goals", "progress"}) {
            QTest::addRow("%s, Esc", tab) << QString::fromLatin1(tab) << Qt::Key_Escape;
            QTest::addRow("%s, F11", tab) << QString::fromLatin1(tab) << Qt::Key_F11;
        }
    }
    void escReturnsExactlyWhereOneWas() {
        QFETCH(QString, tab);
        QFETCH(Qt::Key, key);
        Shell shell;
        Told::seed(shell);
        auto window = shell.window();
        window->resize(900, 560); // something to scroll
        activate(*window);
        NotebookView *view = window->notebook();
        view->openClient(shell.tanaka, tab);
        settle();
        QScrollBar *longest = nullptr;
        for (QScrollBar *bar : view->clientPage()->findChildren<QScrollBar *>())
            if (bar->orientation() == Qt::Vertical && bar->maximum() > 0 &&
                (!longest || bar->maximum() > longest->maximum()))
                longest = bar;
        if (longest)
            longest->setValue(longest->maximum() / 2);
        for (QWidget *one : view->clientPage()->findChildren<QWidget *>())
            if (one->isVisible() && (one->focusPolicy() & Qt::TabFocus)) {
                one->setFocus();
                break;
            }
        activate(*window);
        QPointer<QWidget> focus = QApplication::focusWidget();
        QVERIFY(focus && view->clientPage()->isAncestorOf(focus));
        const int scrolled = longest ? longest->value() : 0;
        const QSize size = window->size();
        QVERIFY(look(*window));
        QCOMPARE(view->clientInSight(), shell.tanaka);
        press(*window, key);
        QVERIFY(!window->togetherPage());
        QVERIFY(!window->frontPage());
        QVERIFY(!window->isFullScreen());
        QTRY_COMPARE(window->size(), size);
        QVERIFY(window->menuBar()->isVisible());
        QVERIFY(window->statusLine()->isVisible());
        QCOMPARE(view->clientPage()->tabName(), tab);
        QTRY_COMPARE(longest ? longest->value() : 0, scrolled);
        QTRY_COMPARE(QApplication::focusWidget(), focus.data());
        press(*window, Qt::Key_Escape); // and there Esc is the page's again
        QCOMPARE(view->clientInSight(), Id(0));
    }

    void escReturnsToTheLineBeingWritten() {
        Shell shell;
        auto window = shell.window();
        activate(*window);
        NotebookView *view = window->notebook();
        view->openSession(shell.tanaka, shell.planned);
        SessionSheet *sheet = view->capture()->sheet();
        sheet->insertPlainText(u"one two"_s);
        sheet->moveCursor(QTextCursor::Left);
        const int at = sheet->textCursor().position();
        QVERIFY(look(*window));
        press(*window, Qt::Key_Escape);
        QVERIFY(view->isCapturing());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(sheet));
        QCOMPARE(sheet->textCursor().position(), at);
    }

    void theDotIsPlacedByKeysAndNeverPreset() {
        Shell shell;
        Told::seed(shell);
        auto window = shell.window();
        activate(*window);
        NotebookView *view = window->notebook();
        Store &store = view->store();
        view->openClient(shell.tanaka, u"brief"_s);
        const ClientNotebook before = store.notebook(shell.tanaka);
        QVERIFY(!before.checkIns.empty());
        TogetherPage *page = look(*window);
        QCOMPARE(page->dot()->answer(), std::optional<int>()); // whatever was said last
        QCOMPARE(store.notebook(shell.tanaka), before);        // looking writes nothing
        press(*window, Qt::Key_7);                             // no click first
        QCOMPARE(page->dot()->answer(), std::optional<int>(7));
        const auto placed = store.find<CheckIn>(newest(store, shell.tanaka));
        QVERIFY(placed);
        QCOMPARE(placed->energy, std::optional<int>(7));
        QCOMPARE(placed->date, shell.day);
        QCOMPARE(placed->session, Id(0));
        QVERIFY(!placed->pull && !placed->importance && !placed->confidence);
        const int steps = store.undoStack()->count();
        press(*window, Qt::Key_Left);
        press(*window, Qt::Key_1);
        press(*window, Qt::Key_0);
        QCOMPARE(store.find<CheckIn>(placed->id)->energy, std::optional<int>(10));
        QCOMPARE(store.undoStack()->count(), steps); // one step, however often it is moved
        QCOMPARE(store.notebook(shell.tanaka).checkIns.size(), before.checkIns.size() + 1);
        press(*window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(store.notebook(shell.tanaka), before);
        QCOMPARE(page->dot()->answer(), std::optional<int>());
        press(*window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(store.find<CheckIn>(placed->id)->energy, std::optional<int>(10));
        QCOMPARE(page->dot()->answer(), std::optional<int>(10));
    }

    void theFirstArrowPutsTheDotAtNought() {
        Shell shell;
        Told::seed(shell);
        auto window = shell.window();
        activate(*window);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        TogetherPage *page = look(*window);
        press(*window, Qt::Key_Left);
        QCOMPARE(page->dot()->answer(), std::optional<int>());
        press(*window, Qt::Key_Right);
        QCOMPARE(page->dot()->answer(), std::optional<int>(0));
        press(*window, Qt::Key_Right);
        QCOMPARE(page->dot()->answer(), std::optional<int>(1));
    }

    void theDotIsDraggedByMouseAndWrittenWhereItIsLetGo() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        Store &store = view->store();
        view->openClient(shell.tanaka, u"brief"_s);
        TogetherPage *page = look(*window);
        TickSlider *dot = page->dot();
        const int y = 34;
        const int end = dot->width() - 24;
        QTest::mousePress(dot, Qt::LeftButton, {}, QPoint(22, y));
        for (const int x : {120, 200, end / 2, end})
            QTest::mouseMove(dot, QPoint(x, y));
        QCOMPARE(dot->answer(), std::optional<int>(10));
        QVERIFY(store.notebook(shell.tanaka).checkIns.empty()); // still in the hand
        QTest::mouseRelease(dot, Qt::LeftButton, {}, QPoint(end, y));
        settle();
        const auto said = store.notebook(shell.tanaka).checkIns;
        QCOMPARE(said.size(), std::size_t(1));
        QCOMPARE(said.front().energy, std::optional<int>(10));
        // The bar that offers it back stands on the page itself.
        QVERIFY(page->undoBar()->isOffering());
        page->undoBar()->findChild<Button *>()->click();
        settle();
        QVERIFY(store.notebook(shell.tanaka).checkIns.empty());
        QCOMPARE(dot->answer(), std::optional<int>());
        // Dragged back to where it waits, it is nobody's number any more.
        press(*window, Qt::Key_4);
        QCOMPARE(store.notebook(shell.tanaka).checkIns.size(), std::size_t(1));
        QTest::mousePress(dot, Qt::LeftButton, {}, QPoint(end / 2, y));
        QTest::mouseMove(dot, QPoint(22, y));
        QTest::mouseRelease(dot, Qt::LeftButton, {}, QPoint(22, y));
        settle();
        QVERIFY(store.notebook(shell.tanaka).checkIns.empty());
    }

    void whatIsSaidInASessionBelongsToIt() {
        Shell shell;
        auto window = shell.window();
        activate(*window);
        NotebookView *view = window->notebook();
        Store &store = view->store();
        view->openSession(shell.tanaka, shell.planned);
        CheckIn asked;
        asked.client = shell.tanaka;
        asked.session = shell.planned;
        asked.date = shell.day;
        asked.energy = 3;
        asked.pull = 5;
        asked = store.save(asked, u"asked"_s);
        TogetherPage *page = look(*window);
        QCOMPARE(page->session(), shell.planned);
        QCOMPARE(page->dot()->answer(), std::optional<int>());
        press(*window, Qt::Key_8);
        // A session has one check-in: its energy is the one that they placed, the rest stands.
        CheckIn expected = asked;
        expected.energy = 8;
        QCOMPARE(store.where(&CheckIn::session, shell.planned), std::vector<CheckIn>{expected});
        page->naming()->field()->setText(u"said here"_s);
        page->naming()->commit();
        QCOMPARE(store.where(&Evidence::session, shell.planned).size(), std::size_t(1));
        press(*window, Qt::Key_Escape);
        QVERIFY(view->isCapturing());
    }

    void theFirstNumberOfASessionBelongsToIt() {
        Shell shell;
        auto window = shell.window();
        activate(*window);
        window->notebook()->openSession(shell.tanaka, shell.planned);
        QVERIFY(look(*window));
        press(*window, Qt::Key_8);
        const auto said = window->notebook()->store().where(&CheckIn::session, shell.planned);
        QCOMPARE(said.size(), std::size_t(1));
        QCOMPARE(said.front().energy, std::optional<int>(8));
    }

    void undoGoesNoFurtherThanThePage() {
        Shell shell;
        auto window = shell.window();
        activate(*window);
        NotebookView *view = window->notebook();
        Promise other = *view->store().find<Promise>(shell.promise);
        other.text = u"CANARY"_s;
        view->store().save(other, u"Edit promise"_s);
        view->openClient(shell.tanaka, u"brief"_s);
        QVERIFY(look(*window));
        press(*window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view->store().find<Promise>(shell.promise)->text, u"CANARY"_s);
    }

    void aTickKeepsThePromiseInItsPlace() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openClient(shell.tanaka, u"brief"_s);
        TogetherPage *page = look(*window);
        const QList<CheckRow *> rows = page->findChildren<CheckRow *>();
        QCOMPARE(rows.size(), 1);
        rows.front()->mark()->click();
        settle();
        const Promise kept = view->store().notebook(shell.tanaka).promises.front();
        QCOMPARE(kept.state, PromiseState::Kept);
        QCOMPARE(kept.closed, shell.day);
        QCOMPARE(page->findChildren<CheckRow *>(), rows);
        QVERIFY(rows.front()->isChecked());
        press(*window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!rows.front()->isChecked());
    }

    void whatIsOnlyReadCanBeLookedAt() {
        Shell shell;
        Told::seed(shell);
        auto window = std::make_unique<MainWindow>(shell.theme, shell.clock(), nullptr, nullptr);
        window->readWith(shell.file(), shell.passphrase());
        window->QWidget::show();
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        TogetherPage *page = look(*window);
        QVERIFY(page);
        press(*window, Qt::Key_5);
        QCOMPARE(page->dot()->answer(), std::optional<int>());
        QVERIFY(!page->naming()->isVisible());
    }

    void lockingFromThePageWritesWhatWasTyped() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        TogetherPage *page = look(*window);
        page->naming()->field()->setFocus();
        QTest::keyClicks(page->naming()->field(), u"typed"_s);
        window->actions()[Act::Lock]->trigger();
        settle();
        QVERIFY(!window->notebook());
        QVERIFY(!window->isFullScreen());
        QVERIFY(window->menuBar()->isVisible());
        QVERIFY(!readable(*window).contains(u"田中"_s));
        auto store = shell.open();
        QCOMPARE(store->notebook(shell.tanaka).evidence.size(), std::size_t(1));
    }

private:
    static Id newest(Store &store, Id client) {
        Id last = 0;
        for (const CheckIn &one : store.of<CheckIn>(client))
            last = std::max(last, one.id);
        return last;
    }
};

QTEST_MAIN(TestLookingTogether)
#include "test_lookingtogether.moc"
