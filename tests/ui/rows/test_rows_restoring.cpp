// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from a backup, through the real window: what differs, restored whole or in part, and
// what is offered where a notebook is damaged.
#include "tests/ui/rows/backupshome.h"

#include "app/store/backups/erasures.h"
#include "app/store/keyring.h"
#include "tests/support/rot.h"
#include "ui/backupbar.h"
#include "ui/pages/backups/differenceview.h"
#include "ui/pages/passphrasepage.h"

using namespace backupshome;

class TestRowsRestoring : public QObject {
    Q_OBJECT
    static void damageIn(const QString &path, qsizetype at) { rot::turnABit(path, at); }
    /// One bit, so that it opens no more, but whom it erased can still be read. False: none does.
    static bool damageBesideItsErased(const QString &path, const QByteArray &passphrase) {
        const QByteArray whole = rot::contentOf(path);
        for (qsizetype at = 2000; at < whole.size(); at += 4000) {
            rot::turnABit(path, at);
            try {
                (void)Store::open(path, passphrase, Store::ReadOnly);
            } catch (const Error &error) {
                if (error.kind == Error::Kind::Damaged && !erasedIn(path, passphrase).isEmpty())
                    return true;
            }
            rot::put(path, whole);
        }
        return false;
    }
    static QSet<Id> erasedIn(const QString &path, const QByteArray &passphrase) {
        try {
            const auto book =
                sealed::Book::open(path, passphrase, sealed::Book::Mode::ReadOnlySnapshot);
            Database database(book->sqliteUri(), Database::ReadOnly);
            return backups::erasedIn(database);
        } catch (const Error &) {
            return {};
        }
    }
    /// The page that was asked, the passphrase given to it.
    static PassphrasePage *tryDamaged(Home &home) {
        home.window->askFor(home.shell.file());
        auto *page = qobject_cast<PassphrasePage *>(home.window->frontPage());
        page->findChild<LineField *>()->setText(QString::fromUtf8(home.shell.passphrase()));
        QTest::keyClick(page->findChild<LineField *>(), Qt::Key_Return);
        return page;
    }

private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void rows_restoring_whatDiffersIsToldByNameAndBroughtBack() {
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

    void rows_restoring_oneClientAloneIsBroughtBack() {
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

    void rows_restoring_nothingIsRestoredWhereThePresentCannotBeKept() {
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

    void rows_restoring_aDamagedNotebookOffersTheNewestWholeOne() {
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
        Shell::settle();
        for (const Button *button : {page->readBackupButton(), page->restoreBackupButton()})
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
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

    void rows_restoring_whereNoWholeBackupIsThereThatIsSaid() {
        Home home;
        home.open();
        home.window->close();
        damageIn(home.shell.file(), 1500);
        QDir(home.folder()).removeRecursively();
        QVERIFY(QDir().mkpath(home.folder()));
        home.window = home.make();
        PassphrasePage *page = tryDamaged(home);
        QVERIFY2(page->complaint().contains(u"Open the newest backup"_s) &&
                     page->complaint().contains(u"No backup of it that is whole lies in "_s +
                                                home.folder()),
                 qPrintable(page->complaint()));
        QVERIFY(!page->readBackupButton() && !page->restoreBackupButton());
        // Nor is nothing said where they could not be looked for.
        page->offerBackup([](const QString &, const QByteArray &) -> PassphrasePage::Rescue {
            throw Error(Error::Kind::NotFound, u"The disk is away."_s);
        });
        page->findChild<LineField *>()->setText(QString::fromUtf8(home.shell.passphrase()));
        QTest::keyClick(page->findChild<LineField *>(), Qt::Key_Return);
        QVERIFY2(page->complaint().contains(u"could not be looked through: The disk is away."_s),
                 qPrintable(page->complaint()));
        QVERIFY(!page->readBackupButton() && !page->restoreBackupButton());
    }

    void rows_restoring_whoWasErasedSinceIsLeftOutAndThatIsTold() {
        Home home;
        home.open();
        home.backUp();
        home.window->close();
        const QString file = home.shell.file();
        {
            Store::Options options;
            options.stateFolder = Settings::userStateFolder();
            const auto store =
                Store::open(file, home.shell.passphrase(), Store::ReadWrite, options);
            store->eraseClient(home.shell.nakano);
        }
        QVERIFY(damageBesideItsErased(file, home.shell.passphrase()));
        home.window = home.make();
        PassphrasePage *page = tryDamaged(home);
        QVERIFY2(page->restoreBackupButton(), qPrintable(page->complaint()));
        click(page->restoreBackupButton());
        QVERIFY(home.window->notebook() && !home.store().isReadOnly());
        QVERIFY(home.store().find<Client>(home.shell.tanaka));
        QVERIFY(!home.store().find<Client>(home.shell.nakano));
        const QString told = home.window->noticeBar()->sentence();
        QVERIFY2(told.contains(u"1 client who was erased for good since was left out"_s),
                 qPrintable(told));
    }

    void rows_restoring_oneOfAnotherPassphraseAsksForIt() {
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

    void rows_restoring_oneThatIsOpenedIsOnlyReadAndCanBeRestored() {
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

    void rows_restoring_whatIsRestoredIsWhatWasAgreedTo() {
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

    void rows_restoring_otherKeysOfTheSamePassphraseAskForNothing() {
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

    void rows_restoring_whatARestoreKeptIsNoNewsOfAnotherComputer() {
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
};

QTEST_MAIN(TestRowsRestoring)
#include "test_rows_restoring.moc"
