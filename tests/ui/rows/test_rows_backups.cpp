// SPDX-License-Identifier: GPL-3.0-or-later
// "Is my data safe?" through the real window: the page, the way back, and what is offered where a
// notebook is damaged.
#include "tests/ui/rows/shelfdesk.h"

#include "app/store/backups/keeper.h"
#include "app/store/keyring.h"
#include "ui/backupbar.h"
#include "ui/backupcare.h"
#include "ui/lock/sleepwatch.h"
#include "ui/pages/backups/backupspage.h"
#include "ui/pages/backups/differenceview.h"
#include "ui/pages/passphrasepage.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/statusline.h"

#include <QDBusConnection>
#include <QUndoStack>

namespace {

/// A window that remembers, in a home of its own.
class Home {
public:
    Home() {
        for (const char *name : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, shell.folder.filePath(QString::fromLatin1(name)).toUtf8());
        settings = std::make_unique<Settings>(Settings::userFile());
        state = std::make_unique<Settings>(Settings::userStateFolder() + u"/window.ini"_s);
        window = make();
    }
    std::unique_ptr<MainWindow> make() {
        auto made = std::make_unique<MainWindow>(
            shell.theme, Clock{[this] { return QDateTime(today, QTime(14, 18)); }}, settings.get(),
            state.get());
        made->resize(1280, 800);
        made->QWidget::show();
        (void)QTest::qWaitForWindowExposed(made.get());
        QApplication::setActiveWindow(made.get());
        (void)QTest::qWaitForWindowActive(made.get());
        return made;
    }
    void open() { window->openWith(shell.file(), shell.passphrase()); }
    /// Closed, its passphrase changed, and opened anew with that.
    void openUnderAnotherPassphrase() {
        window->close();
        auto book = sealed::Book::open(shell.file(), shell.passphrase(),
                                       sealed::Book::Mode::ReadWrite, Settings::userStateFolder());
        book->changePassphrase(shell.passphrase(), "another one");
        book->close();
        window = make();
        window->openWith(shell.file(), "another one");
    }
    backups::Keeper &keeper() const { return *window->backups().keeper(); }
    void settle() const {
        keeper().wait();
        Shell::settle();
        keeper().wait();
        Shell::settle();
    }
    BackupsPage *page() const {
        window->actions()[Act::Backups]->trigger();
        settle();
        return qobject_cast<BackupsPage *>(window->notebook()->pages().inSight());
    }
    void backUp() const {
        window->actions()[Act::BackUpNow]->trigger();
        settle();
    }
    Store &store() const { return window->notebook()->store(); }
    QString folder() const { return backups::defaultFolder(); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }

    Shell shell;
    QDate today = QDate::currentDate();
    std::unique_ptr<Settings> settings, state;
    std::unique_ptr<MainWindow> window;
};

Button *buttonNamed(const QWidget *page, const QString &words) {
    for (auto *button : page->findChildren<Button *>())
        if (button->text() == words && button->isVisibleTo(page))
            return button;
    return nullptr;
}

/// One bit of it.
void rot(const QString &path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.putChar(char(byte ^ 1)));
}

void click(QAbstractButton *button) {
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class TestRowsBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void rows_backups_thePageSaysWhatIsKept() {
        Home home;
        home.open();
        BackupsPage *page = home.page();
        QVERIFY(page);
        QVERIFY(page->list().empty());
        QVERIFY(page->findChild<EmptyView *>()->isVisible());
        click(page->findChild<EmptyView *>()->button());
        home.settle();
        QCOMPARE(page->list().size(), std::size_t(1));
        QVERIFY(!page->findChild<EmptyView *>()->isVisible());
        QVERIFY(home.window->noticeBar()->sentence().contains(u"verified"_s));
        QString words = Desk::wordsOn(page);
        QVERIFY2(words.contains(u"2 clients"_s), qPrintable(words));
        QVERIFY(words.contains(u"2 sessions"_s));
        QVERIFY(words.contains(u"verified"_s));
        QVERIFY(!words.contains(u"田中"_s)); // nobody is named in the list
        // A trial of the restore, by its button.
        click(buttonNamed(page, u"Try a restore now"_s));
        home.settle();
        QVERIFY2(page->proof().startsWith(u"Last proven"_s), qPrintable(page->proof()));
        QVERIFY(home.window->noticeBar()->sentence().startsWith(u"Proved today"_s));
        QVERIFY(Desk::wordsOn(page).contains(u"proven"_s));
        // The same in the next window: it is remembered on this computer.
        home.window->close();
        home.window = home.make();
        home.open();
        QVERIFY(home.page()->proof().startsWith(u"Last proven"_s));
    }

    void rows_backups_whatDiffersIsToldByNameAndBroughtBack() {
        Home home;
        home.open();
        home.backUp();
        const Id tanaka = home.shell.tanaka;
        home.store().remove<Client>(tanaka, u"remove"_s);
        Client fresh;
        fresh.family = u"<b>新井</b>"_s;
        const Id added = home.store().save(fresh, u"add"_s).id;
        BackupsPage *page = home.page();
        click(buttonNamed(page, u"What differs"_s));
        home.settle();
        DifferenceView *view = page->difference();
        QVERIFY(view && view->isVisible());
        const QString told = view->lines().join(u'\n');
        QVERIFY2(told.contains(u"田中 花子: only in the backup"_s), qPrintable(told));
        QVERIFY(told.contains(u"<b>新井</b>: only now"_s)); // as text, never as markup
        QVERIFY(told.contains(u"Session (2)"_s));
        QVERIFY(told.contains(u"選書リストを見せる"_s));
        QVERIFY(!told.contains(u"動画を送る"_s)); // the same in both
        // Half of the clients would go: that has to be agreed to.
        QVERIFY(view->consent() && !view->restoreButton()->isEnabled());
        click(view->restoreButton());
        home.settle();
        QVERIFY(!home.store().find<Client>(tanaka));
        // By keyboard alone.
        view->consent()->setFocus();
        QTest::keyClick(view->consent(), Qt::Key_Space);
        view->restoreButton()->setFocus();
        QTest::keyClick(view->restoreButton(), Qt::Key_Space);
        home.settle();
        QVERIFY(home.store().find<Client>(tanaka));
        QVERIFY(!home.store().find<Client>(added));
        QVERIFY(!page->difference());
        // What was there before is a backup of its own, and the step can be taken back.
        QCOMPARE(page->list().size(), std::size_t(2));
        home.window->actions()[Act::Undo]->trigger();
        home.settle();
        QVERIFY(home.store().find<Client>(added));
        QVERIFY(!home.store().find<Client>(tanaka));
        home.store().check();
    }

    void rows_backups_oneClientAloneIsBroughtBack() {
        Home home;
        home.open();
        home.backUp();
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        home.store().remove<Promise>(home.shell.promise, u"remove"_s);
        BackupsPage *page = home.page();
        page->look(page->list().front().generation);
        home.settle();
        QVERIFY(page->difference());
        click(page->difference()->findChild<Button *>(u"only-%1"_s.arg(home.shell.tanaka)));
        home.settle();
        QVERIFY(home.store().find<Client>(home.shell.tanaka));
        QVERIFY(!home.store().find<Promise>(home.shell.promise));
    }

    void rows_backups_nothingIsRestoredWhereThePresentCannotBeKept() {
        Home home;
        home.open();
        home.backUp();
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        BackupsPage *page = home.page();
        page->look(page->list().front().generation);
        home.settle();
        // The folder is gone, and a file stands in its place.
        QVERIFY(QDir().rename(home.folder(), home.folder() + u"-away"_s));
        QFile plug(home.folder());
        QVERIFY(plug.open(QIODevice::WriteOnly));
        page->restore({});
        home.settle();
        QVERIFY(!home.store().find<Client>(home.shell.tanaka));
        QVERIFY(home.window->messageBar()->isVisible());
        QVERIFY(home.window->messageBar()->sentence().contains(u"cannot be reached"_s));
        QVERIFY(!page->trouble().isEmpty());
        // Nor later, when a backup can be made again: nobody asks for it any more.
        QVERIFY(plug.remove() && QDir().rename(home.folder() + u"-away"_s, home.folder()));
        home.backUp();
        QCOMPARE(home.files().size(), 2);
        QVERIFY(!home.store().find<Client>(home.shell.tanaka));
    }

    void rows_backups_anotherFolderIsTriedBeforeItIsTaken() {
        Home home;
        home.open();
        BackupsPage *page = home.page();
        const QString disk = home.shell.folder.filePath(u"disk"_s);
        page->choose(disk); // not there
        home.settle();
        QVERIFY(home.window->messageBar()->isVisible());
        QVERIFY(home.keeper().place().isOurs);
        QVERIFY(QDir().mkpath(disk));
        page->choose(disk);
        home.settle();
        home.backUp();
        QCOMPARE(QDir(disk).entryList({u"*.wellspring"_s}).size(), 1);
        QVERIFY(home.files().isEmpty());
        // It is remembered, and missed when it is not plugged in.
        home.window->close();
        QVERIFY(QDir().rename(disk, disk + u"-away"_s));
        home.window = home.make();
        home.open();
        page = home.page();
        QVERIFY2(page->trouble().contains(u"plugged in"_s), qPrintable(page->trouble()));
        QVERIFY(buttonNamed(page, u"The usual folder"_s));
        home.backUp();
        QVERIFY(home.files().isEmpty());
        click(buttonNamed(page, u"The usual folder"_s));
        home.settle();
        QVERIFY(page->trouble().isEmpty());
        home.backUp();
        QCOMPARE(home.files().size(), 1);
    }

    void rows_backups_closingMakesOneAndLockingToo() {
        Home home;
        home.open();
        home.window->lock();
        QCOMPARE(home.files().size(), 1);
        home.open();
        home.store().remove<Promise>(home.shell.promise, u"remove"_s);
        home.window->close();
        QCOMPARE(home.files().size(), 2);
        home.window = home.make();
        home.open();
        home.window->close();
        QCOMPARE(home.files().size(), 2); // nothing was changed
    }

    void rows_backups_aMonthlyDrillSaysSoQuietly() {
        Home home;
        home.open();
        home.keeper().whenIdle();
        home.settle();
        QCOMPARE(home.files().size(), 1);
        QVERIFY(!home.window->noticeBar()->isVisible());
        home.today = home.today.addDays(1);
        home.keeper().whenIdle();
        home.settle();
        QVERIFY(home.window->noticeBar()->isVisible());
        QVERIFY(home.window->noticeBar()->sentence().startsWith(u"Proved today that"_s));
        QVERIFY(!home.window->messageBar()->isVisible());
    }

    void rows_backups_aDrillThatFailsIsLoudAndProvesNothing() {
        Home home;
        home.open();
        home.backUp();
        const QString backup = home.folder() + u'/' + home.files().first();
        rot(backup);
        home.keeper().prove();
        home.settle();
        QVERIFY(home.window->messageBar()->isVisible());
        QVERIFY(home.window->messageBar()->sentence().contains(u"could not be restored"_s));
        BackupsPage *page = home.page();
        QVERIFY(Desk::wordsOn(page).contains(u"could not be restored in the last trial"_s));
        QVERIFY2(!page->proof().contains(u"Last proven"_s), qPrintable(page->proof()));
        QVERIFY(home.files().contains(QFileInfo(backup).fileName()));
    }

    void rows_backups_aFailureAtTheCloseIsToldAtTheNextStart() {
        Home home;
        home.open();
        QFile plug(home.folder());
        QVERIFY(QDir().mkpath(QFileInfo(home.folder()).absolutePath()));
        QVERIFY(plug.open(QIODevice::WriteOnly));
        home.store().remove<Promise>(home.shell.promise, u"remove"_s);
        home.window->close();
        home.window = home.make();
        home.open();
        QVERIFY(home.window->messageBar()->isVisible());
        QVERIFY2(home.window->messageBar()->sentence().contains(u"closed the last time"_s),
                 qPrintable(home.window->messageBar()->sentence()));
        QVERIFY(plug.remove());
        home.window->close();
        home.window = home.make();
        home.open();
        QVERIFY(!home.window->messageBar()->isVisible());
    }

    void rows_backups_aDamagedOneIsShownAsDamaged() {
        Home home;
        home.open();
        home.backUp();
        const QString backup = home.folder() + u'/' + home.files().first();
        QFile file(backup);
        QVERIFY(file.resize(file.size() - 9));
        BackupsPage *page = home.page();
        QVERIFY(page->list().front().generation.isDamaged);
        QVERIFY(Desk::wordsOn(page).contains(u"Damaged; it was left as it is"_s));
        for (const QString &words : {u"What differs"_s, u"Try it"_s}) {
            Button *button = buttonNamed(page, words);
            QVERIFY2(button && !button->isEnabled(), qPrintable(words));
        }
        home.backUp(); // it counts for none, and stays
        QCOMPARE(home.files().size(), 2);
        QVERIFY(QFile::exists(backup));
    }

    void rows_backups_theNameOfAFileIsNoMarkup() {
        Home home;
        home.open();
        home.backUp();
        const QString name = u"<b>copy<img src='x.png'>.wellspring"_s;
        QVERIFY(QFile::rename(home.folder() + u'/' + home.files().first(),
                              home.folder() + u'/' + name));
        const BackupsPage *page = home.page();
        QCOMPARE(page->list().size(), std::size_t(1));
        int told = 0;
        for (const auto *label : page->findChildren<PlainLabel *>()) {
            told += label->toolTip().contains(u"copy"_s) ? 1 : 0;
            QVERIFY2(!label->toolTip().contains(u"<img"_s), qPrintable(label->toolTip()));
        }
        QCOMPARE(told, 1);
    }

    void rows_backups_theNotebooksOwnFolderIsRefused() {
        Home home;
        home.open();
        BackupsPage *page = home.page();
        const QString own = QFileInfo(home.shell.file()).absolutePath();
        page->choose(own);
        home.settle();
        QVERIFY(home.window->messageBar()->isVisible());
        QVERIFY2(home.window->messageBar()->sentence().contains(own),
                 qPrintable(home.window->messageBar()->sentence()));
        QVERIFY(home.keeper().place().isOurs);
    }

    void rows_backups_aDamagedNotebookOffersTheNewestWholeOne() {
        Home home;
        home.open();
        home.backUp();
        home.window->close();
        const QString file = home.shell.file();
        QByteArray bytes;
        {
            QFile damaged(file);
            QVERIFY(damaged.open(QIODevice::ReadWrite));
            bytes = damaged.readAll();
            bytes[1500] = char(bytes[1500] ^ 1);
            QVERIFY(damaged.seek(0));
            QCOMPARE(damaged.write(bytes), bytes.size());
        }
        home.window = home.make();
        home.window->askFor(file);
        auto *page = qobject_cast<PassphrasePage *>(home.window->frontPage());
        QVERIFY(page);
        QVERIFY(!page->restoreBackupButton());
        page->findChild<LineField *>()->setText(QString::fromUtf8(home.shell.passphrase()));
        QTest::keyClick(page->findChild<LineField *>(), Qt::Key_Return);
        QVERIFY2(page->complaint().contains(u"The newest backup that is whole"_s),
                 qPrintable(page->complaint()));
        QVERIFY(page->readBackupButton() && page->restoreBackupButton());
        // Read first: nothing is written, and the next start asks for the notebook again.
        click(page->readBackupButton());
        QVERIFY(home.window->notebook() && home.store().isReadOnly());
        QCOMPARE(home.state->get(windowstate::lastFile), file);
        home.window->askFor(file);
        page = qobject_cast<PassphrasePage *>(home.window->frontPage());
        page->findChild<LineField *>()->setText(QString::fromUtf8(home.shell.passphrase()));
        QTest::keyClick(page->findChild<LineField *>(), Qt::Key_Return);
        click(page->restoreBackupButton());
        QVERIFY(home.window->notebook() && !home.store().isReadOnly());
        QCOMPARE(home.store().path(), QFileInfo(file).canonicalFilePath());
        QVERIFY(home.store().find<Client>(home.shell.tanaka));
        QVERIFY(!home.window->messageBar()->isVisible()); // no older copy
        QVERIFY(home.window->noticeBar()->sentence().contains(u"before-1"_s));
        QFile kept(home.shell.folder.filePath(u"a.before-1.wellspring"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void rows_backups_oneOfAnotherPassphraseAsksForIt() {
        Home home;
        home.open();
        home.backUp();
        home.openUnderAnotherPassphrase();
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        BackupsPage *page = home.page();
        QCOMPARE(page->list().size(), std::size_t(1));
        QVERIFY(Desk::wordsOn(page).contains(u"before the passphrase or a code"_s));
        click(buttonNamed(page, u"What differs"_s));
        auto *field = page->findChild<LineField *>();
        QVERIFY(field && home.window->focusWidget() == field);
        // Escape leaves it, and the list is as it was.
        QTest::keyClick(field, Qt::Key_Escape);
        Shell::settle();
        QVERIFY(!page->findChild<LineField *>());
        click(buttonNamed(page, u"What differs"_s));
        field = page->findChild<LineField *>();
        QVERIFY(field);
        field->setText(u"wrong"_s);
        QTest::keyClick(field, Qt::Key_Return);
        home.settle();
        QVERIFY(!page->difference());
        field = page->findChild<LineField *>();
        QVERIFY(field);
        field->setText(QString::fromUtf8(home.shell.passphrase()));
        QTest::keyClick(field, Qt::Key_Return);
        home.settle();
        QVERIFY(page->difference());
        page->restore({});
        home.settle();
        QVERIFY(home.store().find<Client>(home.shell.tanaka));
    }

    void rows_backups_thoseOfAnotherPassphraseAreRemovedDeliberately() {
        Home home;
        home.open();
        home.backUp();
        home.openUnderAnotherPassphrase();
        BackupsPage *page = home.page();
        QVERIFY(Desk::wordsOn(page).contains(u"1 backup is from before"_s));
        QVERIFY(!buttonNamed(page, u"Remove 1 backup for good"_s));
        click(buttonNamed(page, u"Remove them…"_s));
        // Asked first, and Enter keeps them; nothing goes where none of today would stay.
        QCOMPARE(home.window->focusWidget(), buttonNamed(page, u"Keep them"_s));
        click(buttonNamed(page, u"Remove 1 backup for good"_s));
        home.settle();
        QCOMPARE(home.files().size(), 1);
        QVERIFY2(home.window->messageBar()->sentence().startsWith(u"Nothing was removed"_s),
                 qPrintable(home.window->messageBar()->sentence()));
        home.backUp();
        QCOMPARE(home.files().size(), 2);
        click(buttonNamed(page, u"Remove them…"_s));
        click(buttonNamed(page, u"Remove 1 backup for good"_s));
        home.settle();
        QCOMPARE(home.files().size(), 1);
        QCOMPARE(page->list().size(), std::size_t(1));
        QVERIFY(page->list().front().generation.isOpened);
        QVERIFY(!Desk::wordsOn(page).contains(u"from before"_s));
        QVERIFY(home.window->noticeBar()->sentence().contains(u"removed"_s));
    }

    void rows_backups_oneThatIsOpenedIsOnlyReadAndCanBeRestored() {
        Home home;
        home.open();
        home.backUp();
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        home.window->close();
        const QString backup = home.folder() + u'/' + home.files().first();
        QFile before(backup);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        home.window = home.make();
        QVERIFY(!home.window->backups().bar()->isVisible());
        home.window->askFor(backup); // as by the file dialog
        auto *page = qobject_cast<PassphrasePage *>(home.window->frontPage());
        QVERIFY(page);
        page->findChild<LineField *>()->setText(QString::fromUtf8(home.shell.passphrase()));
        QTest::keyClick(page->findChild<LineField *>(), Qt::Key_Return);
        QVERIFY(home.window->notebook() && home.store().isReadOnly());
        BackupBar *bar = home.window->backups().bar();
        QVERIFY(bar->isVisible() && bar->sentence().contains(u"only read"_s));
        QVERIFY(!home.window->messageBar()->isVisible()); // an older copy is what it is meant to be
        // It stays over all pages, and over the lock; the next start asks for the notebook.
        home.window->notebook()->openClient(home.shell.tanaka, u"brief"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(home.state->get(windowstate::lastFile), home.shell.file());
        home.window->lock();
        QVERIFY(!bar->isVisible());
        page = qobject_cast<PassphrasePage *>(home.window->frontPage());
        page->findChild<LineField *>()->setText(QString::fromUtf8(home.shell.passphrase()));
        QTest::keyClick(page->findChild<LineField *>(), Qt::Key_Return);
        QVERIFY(home.window->notebook() && home.store().isReadOnly() && bar->isVisible());
        // As a notebook of its own; a name that is taken is refused.
        QVERIFY(!home.window->backups().restoreInSight(home.shell.file()));
        QVERIFY(home.window->messageBar()->isVisible());
        const QString out = home.shell.folder.filePath(u"again.wellspring"_s);
        QVERIFY(home.window->backups().restoreInSight(out));
        QCOMPARE(home.store().path(), QFileInfo(out).canonicalFilePath());
        QVERIFY(!home.store().isReadOnly() && !bar->isVisible());
        QVERIFY(home.store().find<Client>(home.shell.tanaka));
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        home.window->close();
        before.seek(0);
        QCOMPARE(before.readAll(), bytes);
    }

    void rows_backups_whatIsRestoredIsWhatWasAgreedTo() {
        Home home;
        home.open();
        home.backUp();
        home.store().remove<Promise>(home.shell.promise, u"remove"_s);
        home.backUp();
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        BackupsPage *page = home.page();
        QCOMPARE(page->list().size(), std::size_t(2));
        const backups::Generation newer = page->list().front().generation;
        const backups::Generation older = page->list().back().generation;
        // Another is looked at while today's backup is being made: the one agreed to comes back.
        page->look(newer);
        home.settle();
        page->restore({});
        page->look(older);
        home.settle();
        QVERIFY(home.store().find<Client>(home.shell.tanaka));
        QVERIFY(!home.store().find<Promise>(home.shell.promise));
        // Who goes back to the list has changed their mind.
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        page->look(older);
        home.settle();
        QVERIFY(page->difference());
        page->restore({});
        click(page->difference()->findChild<Button *>(u"back"_s));
        home.settle();
        QVERIFY(!home.store().find<Client>(home.shell.tanaka));
        // Of two that are asked for, the last one is shown.
        page->look(newer);
        page->look(older);
        home.settle();
        QVERIFY(page->difference());
        QCOMPARE(page->difference()->generation().file, older.file);
    }

    void rows_backups_otherKeysOfTheSamePassphraseAskForNothing() {
        Home home;
        home.open();
        home.backUp();
        Keyring(home.store())
            .setRecoveryCode(home.shell.passphrase(), Keyring::freshCode(), home.today);
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        BackupsPage *page = home.page();
        QVERIFY(Desk::wordsOn(page).contains(u"from before the keys were changed"_s));
        click(buttonNamed(page, u"What differs"_s));
        home.settle();
        QVERIFY(page->difference());
        page->restore({});
        home.settle();
        QVERIFY(home.store().find<Client>(home.shell.tanaka));
    }

    void rows_backups_whatARestoreKeptIsNoNewsOfAnotherComputer() {
        Home home;
        home.open();
        home.window->close();
        const QString kept = home.shell.folder.filePath(u"a.before-1.wellspring"_s);
        QVERIFY(QFile::copy(home.shell.file(), kept));
        const QString backup = home.folder() + u'/' + home.files().first();
        QVERIFY(QFile::copy(backup, home.shell.folder.filePath(home.files().first())));
        home.window = home.make();
        home.open();
        QVERIFY2(!home.window->noticeBar()->isVisible(),
                 qPrintable(home.window->noticeBar()->sentence()));
    }

    void rows_backups_nobodyIsNamedInDiscreetMode() {
        Home home;
        home.open();
        Concern concern;
        concern.client = home.shell.tanaka;
        concern.text = u"said in confidence"_s;
        home.store().save(concern, u"add"_s);
        home.backUp();
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        BackupsPage *page = home.page();
        page->look(page->list().front().generation);
        home.settle();
        QVERIFY(page->difference()->lines().join(u'\n').contains(u"In confidence (1)"_s));
        QVERIFY(!page->difference()->lines().join(u'\n').contains(concern.text));
        QAction *discreet = home.window->actions()[Act::Discreet];
        discreet->trigger();
        QVERIFY(!page->difference());
        page->look(page->list().front().generation);
        home.settle();
        QVERIFY(!page->difference());
        discreet->trigger();
    }

    /// A machine waits five seconds before it sleeps, and a backup keeps the key as long as it
    /// takes: it is made once the notebook is open again.
    void rows_backups_noneIsMadeWhileTheMachineFallsAsleep() {
        Home home;
        SleepWatch computer(QDBusConnection(u"none"_s));
        home.window->lockWith(&computer);
        home.open();
        home.backUp();
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        QMetaObject::invokeMethod(&computer, "prepareForSleep", Q_ARG(bool, true)); // as logind
        QVERIFY(!home.window->notebook());
        QCOMPARE(home.files().size(), 1);
        QMetaObject::invokeMethod(&computer, "prepareForSleep", Q_ARG(bool, false));
        home.open();
        home.keeper().whenIdle();
        home.settle();
        QCOMPARE(home.files().size(), 2);
        home.store().remove<Client>(home.shell.nakano, u"remove"_s);
        home.window->lock(); // awake, there is time
        QCOMPARE(home.files().size(), 3);
    }

    void rows_backups_theSampleIsLeftAlone() {
        Home home;
        home.window->actions()[Act::OpenSample]->trigger();
        QVERIFY(home.window->notebook());
        home.keeper().whenIdle();
        home.settle();
        home.window->lock();
        QVERIFY(home.files().isEmpty());
    }
};

QTEST_MAIN(TestRowsBackups)
#include "test_rows_backups.moc"
