// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does where something cannot be saved, read or opened, and that nothing typed
// or said is lost on the way.
#include "shell.h"

#include "app/language.h"
#include "tests/support/baddisk.h"
#include "ui/pages/clientheader.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/passphrasepage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/todayrow.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/palette.h"

#include <QFile>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

class TestHolding : public QObject {
    Q_OBJECT
private:
    /// A window on a notebook whose disk can be made full.
    static std::unique_ptr<MainWindow> windowOn(Shell &shell, BadDisk &disk) {
        auto window = std::make_unique<MainWindow>(shell.theme, shell.clock(), nullptr, nullptr);
        Store::Options options;
        options.calls = &disk.calls;
        window->show(Store::open(shell.file(), shell.passphrase(), Store::ReadWrite, options));
        window->resize(1280, 800);
        window->QWidget::show();
        (void)QTest::qWaitForWindowExposed(window.get());
        return window;
    }
    static InlineEdit *editorNamed(QWidget *page, const QString &name) {
        const QList<InlineEdit *> editors = page->findChildren<InlineEdit *>();
        for (InlineEdit *edit : editors)
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }
    static void type(InlineEdit *edit, const QString &text) {
        edit->edit();
        edit->lineField()->setText(text);
    }
    static void tryPassphrase(QWidget *page, const QString &text) {
        const QList<LineField *> fields = page->findChildren<LineField *>();
        for (LineField *field : fields)
            field->setText(text);
        QTest::keyClick(fields.last(), Qt::Key_Return);
    }
    static Client clientOf(const MainWindow &window, Id id) {
        return *window.notebook()->store().find<Client>(id);
    }
    static void archive(MainWindow &window, Id id) {
        Client client = clientOf(window, id);
        client.archived = true;
        window.notebook()->store().save(client, u"archive"_s);
    }

private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void aCloseThatFailsLeavesAWindowThatStillSaves() {
        Shell shell;
        BadDisk disk(shell.file());
        auto window = windowOn(shell, disk);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        InlineEdit *call = editorNamed(window->notebook()->clientPage(), u"How to address them"_s);
        QVERIFY(call);
        type(call, u"花さん"_s);
        disk.full = true;
        QVERIFY(!window->close());
        QVERIFY(window->isVisible());
        QVERIFY(window->messageBar()->isVisible());
        // Typed afterwards, with the disk still full and then not: all of it is kept.
        type(call, u"花ちゃん"_s);
        disk.full = false;
        QVERIFY(window->close());
        QVERIFY(window->notebook() == nullptr);
        QCOMPARE(shell.open()->find<Client>(shell.tanaka)->callName, u"花ちゃん"_s);
    }
    void afterACloseThatFailedThePagesFollowAgain() {
        Shell shell;
        BadDisk disk(shell.file());
        auto window = windowOn(shell, disk);
        disk.full = true;
        window->notebook()->addClient(u"西村"_s);
        QVERIFY(!window->close());
        disk.full = false;
        window->notebook()->store().retryUnsaved();
        QCOMPARE(window->notebook()->list()->model()->clientCount(), 3);
    }
    void aFullDiskIsNoLongerToldOnceTheSaveWentThrough() {
        Shell shell;
        BadDisk disk(shell.file());
        auto window = windowOn(shell, disk);
        disk.full = true;
        window->notebook()->addClient(u"西村"_s);
        QVERIFY(window->messageBar()->isVisible());
        disk.full = false;
        window->notebook()->store().retryUnsaved();
        QVERIFY(!window->messageBar()->isVisible());
    }
    void aDiskThatHasRoomAgainIsTriedByItself() {
        Shell shell;
        BadDisk disk(shell.file());
        auto window = windowOn(shell, disk);
        auto *timer = window->findChild<QTimer *>(u"retry"_s);
        QVERIFY(timer && !timer->isActive());
        disk.full = true;
        window->notebook()->addClient(u"西村"_s);
        QVERIFY(timer->isActive());
        QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
        QVERIFY(window->notebook()->store().hasUnsaved() && timer->isActive());
        // Closed by hand, it does not come back for each try.
        window->messageBar()->close();
        QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
        QVERIFY(!window->messageBar()->isVisible());
        disk.full = false;
        QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
        QVERIFY(!window->notebook()->store().hasUnsaved());
        QVERIFY(!timer->isActive());
        QVERIFY(window->noticeBar()->isVisible());
    }
    void aSecondTryAddsTheSameClient() {
        Shell shell;
        BadDisk disk(shell.file());
        auto window = windowOn(shell, disk);
        disk.full = true;
        window->notebook()->addClient(u"西村"_s);
        disk.full = false;
        window->notebook()->addClient(u"西村"_s);
        QCOMPARE(window->notebook()->store().clients().size(), std::size_t(3));
    }
    void aQuietWordIsNoError() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->context().tell(u"Saved as PDF"_s);
        QVERIFY(!window->messageBar()->isVisible());
        QVERIFY(window->noticeBar()->isVisible());
        QCOMPARE(window->noticeBar()->sentence(), u"Saved as PDF"_s);
    }

    void whatCannotBeLeftIsToldWhereAnotherIsAskedFor() {
        Shell shell;
        Shell other;
        BadDisk disk(shell.file());
        auto window = windowOn(shell, disk);
        disk.full = true;
        window->notebook()->addClient(u"西村"_s);
        window->askFor(other.file());
        QWidget *page = window->frontPage();
        tryPassphrase(page, QString::fromUtf8(other.passphrase()));
        auto *asked = qobject_cast<PassphrasePage *>(window->frontPage());
        QCOMPARE(asked, page);
        QVERIFY(!asked->complaint().isEmpty());
        QCOMPARE(window->notebook()->store().path(), shell.file());
        disk.full = false;
        tryPassphrase(page, QString::fromUtf8(other.passphrase()));
        QCOMPARE(window->notebook()->store().path(), other.file());
    }
    void aNewNotebookThatCouldNotBeShownLeavesNoFile() {
        Shell shell;
        BadDisk disk(shell.file());
        auto window = windowOn(shell, disk);
        disk.full = true;
        window->notebook()->addClient(u"西村"_s);
        const QString fresh = shell.folder.filePath(u"new.wellspring"_s);
        QVERIFY_THROWS_EXCEPTION(Error, window->create(fresh, shell.passphrase()));
        QVERIFY(!QFile::exists(fresh));
        QCOMPARE(window->notebook()->store().path(), shell.file());
        disk.full = false;
        window->create(fresh, shell.passphrase());
        QCOMPARE(window->notebook()->store().path(), fresh);
    }
    void savedElsewhereTheWindowKnowsTheNewPlace() {
        Shell shell;
        BadDisk disk(shell.file());
        auto window = windowOn(shell, disk);
        disk.full = true;
        window->notebook()->addClient(u"西村"_s);
        const QString copy = shell.folder.filePath(u"copy.wellspring"_s);
        QVERIFY(!window->saveElsewhere(shell.file()));
        QVERIFY(window->saveElsewhere(copy));
        QCOMPARE(window->notebook()->context().file, copy);
        QVERIFY(!window->messageBar()->isVisible());
    }
    void aTornEndIsToldOnce() {
        Shell shell;
        QFile file(shell.file());
        QVERIFY(file.open(QIODevice::Append));
        file.write(QByteArray(700, 'x'));
        file.close();
        auto window = shell.window();
        QVERIFY(window->messageBar()->isVisible());
        QVERIFY(window->messageBar()->sentence().contains(u"was not whole"_s));
        QVERIFY(window->close());
        auto again = shell.window();
        QVERIFY(!again->messageBar()->isVisible());
    }

    void anArchivedClientsPageStaysWhileItIsEdited() {
        Shell shell;
        auto window = shell.window();
        archive(*window, shell.nakano);
        NotebookView *notebook = window->notebook();
        notebook->openClient(shell.nakano, u"brief"_s);
        QVERIFY(window->windowTitle().contains(u"中野"_s));
        Client client = clientOf(*window, shell.nakano);
        client.callName = u"遥ちゃん"_s;
        notebook->store().save(client, u"edit"_s);
        QCOMPARE(notebook->clientInSight(), shell.nakano);
        // Nor does the whole list being read anew throw anybody out.
        notebook->addClient(u"西村"_s);
        notebook->openClient(shell.nakano, u"brief"_s);
        notebook->undo();
        QCOMPARE(notebook->clientInSight(), shell.nakano);
    }
    void whoIsRemovedLeavesThePage() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openClient(shell.nakano, u"brief"_s);
        window->notebook()->store().remove<Client>(shell.nakano, u"remove"_s);
        QCOMPARE(window->notebook()->clientInSight(), Id(0));
    }
    void aTagHidesNobodysName() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->list()->model()->setTag(u"nobody has it"_s);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        QVERIFY(window->windowTitle().contains(u"田中"_s));
        window->notebook()->openPalette();
        bool found = false;
        const PaletteModel *rows = window->notebook()->palette()->model();
        for (int i = 0; i < rows->rowCount(); ++i)
            found = found || rows->row(rows->index(i))->text.contains(u"田中"_s);
        QVERIFY(found);
    }

    void anEarlierWordingOutlivesAnEmptiedField() {
        Shell shell;
        auto window = shell.window();
        Store &store = window->notebook()->store();
        for (const int days : {-200, -100}) {
            Will will;
            will.client = shell.tanaka;
            will.since = shell.day.addDays(days);
            will.text = days == -200 ? u"本屋をひらく"_s : u"百冊の本屋をひらく"_s;
            store.save(will, u"will"_s);
        }
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        InlineEdit *will =
            editorNamed(window->notebook()->clientPage(), u"Will: what they have decided to do"_s);
        QVERIFY(will);
        type(will, {});
        will->commit();
        QCOMPARE(store.of<Will>(shell.tanaka).size(), std::size_t(2));
        QCOMPARE(will->text(), u"百冊の本屋をひらく"_s);
        QVERIFY(window->noticeBar()->isVisible());
        type(will, u"春に本屋をひらく"_s);
        will->commit();
        QCOMPARE(store.of<Will>(shell.tanaka).size(), std::size_t(3));
        // The one of today is put right, also by removing it.
        type(will, {});
        will->commit();
        QCOMPARE(store.of<Will>(shell.tanaka).size(), std::size_t(2));
    }
    void aSecondTryOfAWordingIsTheSameRow() {
        Shell shell;
        BadDisk disk(shell.file());
        auto window = windowOn(shell, disk);
        Store &store = window->notebook()->store();
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        InlineEdit *will =
            editorNamed(window->notebook()->clientPage(), u"Will: what they have decided to do"_s);
        disk.full = true;
        for (const QString &text : {u"本屋"_s, u"本屋をひらく"_s, u"春に本屋をひらく"_s}) {
            disk.full = text != u"春に本屋をひらく"_s;
            type(will, text);
            will->commit();
        }
        QCOMPARE(store.of<Will>(shell.tanaka).size(), std::size_t(1));
        QCOMPARE(store.of<Will>(shell.tanaka).front().text, u"春に本屋をひらく"_s);
    }
    void aRowDoneTodayStaysAlsoWhenTheUndoStackIsFull() {
        Shell shell;
        auto window = shell.window();
        Store &store = window->notebook()->store();
        Client client = clientOf(*window, shell.tanaka);
        const int limit = store.undoStack()->undoLimit();
        for (int i = 0; i <= limit; ++i) {
            client.callName = QString::number(i);
            store.save(client, u"edit"_s);
        }
        TodayScreen *today = window->notebook()->todayPage();
        const auto count = [&] { return today->widget()->findChildren<TodayRowWidget *>().size(); };
        const auto before = count();
        const std::vector<TodayRow> rows = today->page().rows;
        for (const TodayRow &row : rows)
            if (row.action == RowAction::PromiseKept)
                today->act(row);
        QCOMPARE(store.find<Promise>(shell.promise)->state, PromiseState::Kept);
        QCOMPARE(count(), before);
    }
    void aBriefThatOpensHasNoEditorInFocus() {
        Shell shell;
        auto window = shell.window();
        QApplication::setActiveWindow(window.get());
        window->notebook()->todayPage()->setFocus();
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        QCOMPARE(window->focusWidget(), window->notebook()->clientPage());
        QTest::keyClick(window->notebook()->clientPage(), Qt::Key_Tab);
        QVERIFY(window->focusWidget() != window->notebook()->clientPage());
        QVERIFY(window->notebook()->clientPage()->findChild<ClientHeader *>()->isAncestorOf(
            window->focusWidget()));
    }
    void theWideSignAsksForActionsToo() {
        QVERIFY(Palette::asksForActions(u" ＞今日"_s));
        QVERIFY(Palette::asksForActions(u">lock"_s));
        QVERIFY(!Palette::asksForActions(u"田中"_s));
    }
};

QTEST_MAIN(TestHolding)
#include "test_holding.moc"
