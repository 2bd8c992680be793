// SPDX-License-Identifier: GPL-3.0-or-later
// "Is my data safe?" through the real window: the page of the backups, and when they are made.
#include "tests/support/rot.h"
#include "tests/ui/rows/backupshome.h"

#include "ui/lock/sleepwatch.h"
#include "ui/pages/backups/differenceview.h"

#include <QDBusConnection>

using namespace backupshome;

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
        rot::turnABit(backup, QFileInfo(backup).size() / 2);
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

    void rows_backups_thoseOfAnotherPassphraseAreRemovedDeliberately() {
        Home home;
        home.open();
        home.backUp();
        // One that somebody named is theirs to remove, and not counted with the others.
        const QString own = home.folder() + u"/before I moved.wellspring"_s;
        QVERIFY(QFile::copy(home.folder() + u'/' + home.files().first(), own));
        home.openUnderAnotherPassphrase();
        BackupsPage *page = home.page();
        QCOMPARE(page->list().size(), std::size_t(2));
        QVERIFY(Desk::wordsOn(page).contains(u"1 backup is from before"_s));
        QVERIFY(QFile::remove(own));
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

    void rows_backups_nobodyIsNamedInDiscreetMode() {
        Home home;
        home.open();
        Concern concern;
        concern.client = home.shell.tanaka;
        concern.text = u"said in confidence"_s;
        home.store().save(concern, u"add"_s);
        // As the sheet files it: the line keeps the words, too.
        Line line;
        line.client = home.shell.tanaka;
        line.session = home.shell.planned;
        line.kind = LineKind::Concern;
        line.text = u"a private line"_s;
        home.store().save(line, u"add"_s);
        OwnNote note;
        note.client = home.shell.tanaka;
        note.text = u"a note of my own"_s;
        home.store().save(note, u"add"_s);
        home.backUp();
        home.store().remove<Client>(home.shell.tanaka, u"remove"_s);
        BackupsPage *page = home.page();
        page->look(page->list().front().generation);
        home.settle();
        const QString told = page->difference()->lines().join(u'\n');
        for (const auto &counted : {u"In confidence (1)"_s, u"Own note (1)"_s})
            QVERIFY2(told.contains(counted), qPrintable(told));
        for (const QString &words : {concern.text, line.text, note.text})
            QVERIFY2(!told.contains(words), qPrintable(told));
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
