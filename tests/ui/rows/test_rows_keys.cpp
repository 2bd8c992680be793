// SPDX-License-Identifier: GPL-3.0-or-later
// What opens a notebook, through the window: passphrase, recovery code, this computer's keychain.
#include "tests/support/testkeychain.h"
#include "tests/ui/shell.h"

#include "app/papers/pdf.h"
#include "app/store/history/asof.h"
#include "app/store/keyring.h"
#include "app/store/sealed/recoverycode.h"
#include "ui/pages/passphrasepage.h"
#include "ui/pages/settings/codecard.h"
#include "ui/pages/settings/keysblock.h"
#include "ui/pages/settings/lockblock.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/sidepages.h"
#include "ui/print/papersheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/strengthhint.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestRowsKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        shell = std::make_unique<Shell>();
        kept = std::make_unique<Settings>(shell->folder.filePath(u"settings.ini"_s));
        chain = std::make_unique<TestKeychain>();
        chain->isThere = false;
        window = make();
        window->openWith(shell->file(), shell->passphrase());
    }
    void cleanup() {
        window.reset();
        chain.reset();
        kept.reset();
        shell.reset();
    }

    void thePassphraseIsChangedInThePage() {
        KeysBlock *keys = openSettings();
        keys->changeButton()->click();
        QVERIFY(keys->form() != nullptr);
        QCOMPARE(window->focusWidget(), keys->form()->proof());
        // What it does not reach is said before it is done, and after.
        const auto saysWhatStays = [](const QString &words) {
            return words.contains(u"Copies and backups made before still open with the old one"_s);
        };
        QStringList words;
        for (const auto *label : keys->form()->findChildren<PlainLabel *>())
            words << label->text();
        QVERIFY2(saysWhatStays(words.join(u' ')), qPrintable(words.join(u' ')));
        // A slip costs nothing and is told where it was made.
        give("wrong", "a new one", "a new one");
        QVERIFY(!keys->form()->complaint().isEmpty());
        give(shell->passphrase(), "a new one", "another new one");
        QVERIFY(keys->form()->complaint().contains(u"do not match"_s));
        QVERIFY(opens(shell->passphrase()));
        give(shell->passphrase(), "a new one", "a new one");
        QVERIFY(keys->form() == nullptr);
        QVERIFY(saysWhatStays(window->noticeBar()->sentence()));
        // The notebook is the same one, open, and goes on being written.
        Client client = *store().find<Client>(shell->tanaka);
        client.callName = u"はなちゃん"_s;
        store().save(client, u"test"_s);
        QVERIFY(!opens(shell->passphrase()));
        QVERIFY(opens("a new one"));
    }

    void saveElsewhereStillOpensAfterwards() {
        KeysBlock *keys = openSettings();
        keys->changeButton()->click();
        give(shell->passphrase(), "a new one", "a new one");
        const QString other = shell->folder.filePath(u"b.wellspring"_s);
        QVERIFY(window->saveElsewhere(other));
        window->lock();
        QVERIFY(Store::open(other, "a new one")->find<Client>(shell->tanaka).has_value());
    }

    void aCodeIsShownOnceAndOpensTheNotebook() {
        KeysBlock *keys = openSettings();
        QVERIFY(keys->codeWords().contains(u"None"_s));
        QVERIFY(keys->dropCodeButton()->isHidden());
        const QString code = makeCode();
        QVERIFY(keys->codeWords().contains(u"2026"_s));
        QCOMPARE(window->focusWidget(), keys->card()->printButton());
        QCOMPARE(sealed::RecoveryCode::read(code.toUtf8()).form,
                 sealed::RecoveryCode::Typed::Form::Whole);
        keys->card()->doneButton()->click();
        QVERIFY(keys->card() == nullptr);
        window->lock();
        auto *page = qobject_cast<PassphrasePage *>(window->frontPage());
        auto *field = page->findChild<LineField *>();
        QString slip = code;
        slip[2] = slip[2] == u'4' ? u'5' : u'4';
        field->setText(slip);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(page->complaint().contains(u"group 1"_s), qPrintable(page->complaint()));
        field->setText(QString(code).replace(u'-', u' '));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(window->notebook() != nullptr);
        // Whoever comes in by the sheet may have lost the passphrase: the way to a new one is
        // shown.
        QVERIFY(window->noticeBar()->isVisible());
        QVERIFY(window->noticeBar()->sentence().contains(u"Opened by its recovery code"_s));
        Q_EMIT window->noticeBar()->acted();
        keys = settingsPage()->keys();
        keys->changeButton()->click();
        give(code.toUtf8(), "after the loss", "after the loss");
        QVERIFY(keys->form() == nullptr);
        QVERIFY(opens("after the loss"));
        QVERIFY(opens(code.toUtf8()));
        QVERIFY(!opens(shell->passphrase()));
    }

    void aNewCodeTakesTheOldOnesPlace() {
        KeysBlock *keys = openSettings();
        const QString first = makeCode(), second = makeCode();
        QVERIFY(first != second);
        QVERIFY(!opens(first.toUtf8()));
        QVERIFY(opens(second.toUtf8()));
        keys->dropCodeButton()->click();
        QVERIFY(keys->card() == nullptr); // one thing at a time
        keys->form()->proof()->setText(second);
        keys->form()->button()->click();
        QVERIFY(!keys->form()->complaint().isEmpty()); // a passphrase must stay, so it is asked for
        give(shell->passphrase());
        QVERIFY(keys->codeWords().contains(u"None"_s));
        QVERIFY(!opens(second.toUtf8()));
        QVERIFY(opens(shell->passphrase()));
    }

    /// The old sheet is void from then on, so nobody may be left without the new one.
    void aCodeThatTheDiskDidNotConfirmIsShown() {
        openWithABadDisk();
        const QString first = makeCode();
        isBad = true;
        const QString second = makeCode();
        isBad = false;
        QVERIFY(settingsPage()->keys()->card() != nullptr);
        QVERIFY(settingsPage()->keys()->form() == nullptr);
        QVERIFY(second != first);
        QVERIFY2(window->messageBar()->sentence().contains(u"did not confirm"_s),
                 qPrintable(window->messageBar()->sentence()));
        QVERIFY(opens(second.toUtf8()));
        QVERIFY(!opens(first.toUtf8()));
    }

    void aKeychainThatTheDiskDidNotConfirmKeepsItsKey() {
        chain->isThere = true;
        openWithABadDisk();
        openSettings()->keychainButton()->click();
        isBad = true;
        give(shell->passphrase());
        isBad = false;
        QVERIFY(window->messageBar()->sentence().contains(u"did not confirm"_s));
        QCOMPARE(chain->kept.size(), 1);
        QVERIFY(opens(chain->kept.first()));
    }

    /// Going elsewhere before it is on paper loses nothing, and says so on every page.
    void aCodeThatIsNotOnPaperWaitsForItsPage() {
        KeysBlock *keys = openSettings();
        const QString code = makeCode();
        window->notebook()->openToday();
        const auto isReminded = [this] {
            return window->noticeBar()->isVisible() &&
                   window->noticeBar()->sentence().contains(u"not on paper yet"_s);
        };
        QVERIFY2(isReminded(), qPrintable(window->noticeBar()->sentence()));
        window->notebook()->openClient(shell->tanaka, u"brief"_s);
        QVERIFY(isReminded());
        window->notebook()->addClient(u"西村"_s); // has a word of its own to say
        QVERIFY(isReminded());
        window->actions()[Act::Keys]->trigger(); // in front of all pages
        QVERIFY(!isReminded());
        QTest::keyClick(window->frontPage(), Qt::Key_Escape);
        QVERIFY(isReminded());
        Q_EMIT window->noticeBar()->acted();
        QVERIFY(settingsPage()->isVisible());
        QVERIFY(!isReminded());
        QVERIFY(keys->card() != nullptr);
        QCOMPARE(keys->card()->code(), code);
        QVERIFY(keys->card()->isVisible());
        // One thing at a time; what is given up gives its place back.
        keys->changeButton()->click();
        QVERIFY(keys->card() == nullptr);
        QTest::keyClick(keys->form()->proof(), Qt::Key_Escape);
        QVERIFY(keys->card() != nullptr);
        QCOMPARE(keys->card()->code(), code);
        keys->card()->doneButton()->click();
        QVERIFY(keys->card() == nullptr);
        QVERIFY(!keys->codeWords().contains(u"Nobody has said"_s));
        window->notebook()->openToday();
        QVERIFY(!isReminded());
        window->lock();
        window->openWith(shell->file(), shell->passphrase());
        QVERIFY(!window->noticeBar()->isVisible());
        QVERIFY(!openSettings()->codeWords().contains(u"Nobody has said"_s));
    }

    /// A lock asks nobody; so it is said afterwards that it has to be made anew.
    void aCodeIsGoneWithTheLockAndThatIsSaid() {
        KeysBlock *keys = openSettings();
        const QString code = makeCode();
        const QPointer<CodeCard> card = keys->card();
        keys->card()->copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), code);
        window->notebook()->openToday();
        window->lock();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(card.isNull());
        QVERIFY(QGuiApplication::clipboard()->text() != code);
        QVERIFY(!window->noticeBar()->isVisible());
        window->openWith(shell->file(), shell->passphrase());
        const auto isTold = [this] {
            return window->noticeBar()->isVisible() &&
                   window->noticeBar()->sentence().contains(u"Nobody has said"_s);
        };
        QVERIFY2(isTold(), qPrintable(window->noticeBar()->sentence()));
        Q_EMIT window->noticeBar()->acted();
        keys = settingsPage()->keys();
        QVERIFY(keys->isVisible());
        QVERIFY(keys->card() == nullptr);
        QVERIFY2(keys->codeWords().contains(u"Nobody has said"_s), qPrintable(keys->codeWords()));
        // A new one that is put on paper ends it.
        makeCode();
        keys->card()->doneButton()->click();
        QVERIFY(!keys->codeWords().contains(u"Nobody has said"_s));
        window->lock();
        window->openWith(shell->file(), shell->passphrase());
        QVERIFY(!isTold());
    }

    /// Nobody closed anything: the file itself knows.
    void aCodeThatACutTookAwayIsMadeAnewToo() {
        openSettings();
        makeCode();
        const QString copy = shell->folder.filePath(u"after the cut.wellspring"_s);
        QVERIFY(QFile::copy(shell->file(), copy));
        window->openWith(copy, shell->passphrase());
        QVERIFY2(openSettings()->codeWords().contains(u"Nobody has said"_s),
                 qPrintable(settingsPage()->keys()->codeWords()));
        // One that is taken away needs no paper.
        settingsPage()->keys()->dropCodeButton()->click();
        give(shell->passphrase());
        window->lock();
        window->openWith(copy, shell->passphrase());
        QVERIFY(!window->noticeBar()->isVisible() ||
                !window->noticeBar()->sentence().contains(u"Nobody has said"_s));
    }

    /// Looking back makes all pages anew.
    void aCodeThatLookingBackTookAwayIsTold() {
        openSettings();
        makeCode();
        window->lookAt(history::endOf(store(), QDate::currentDate()));
        QVERIFY(window->isLookingBack());
        window->backToToday();
        QVERIFY2(window->noticeBar()->sentence().contains(u"Nobody has said"_s),
                 qPrintable(window->noticeBar()->sentence()));
        QVERIFY(window->noticeBar()->isVisible());
    }

    void theClipboardForgetsIt() {
        openSettings();
        const QString code = makeCode();
        settingsPage()->keys()->card()->copyButton()->click();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret");
        auto *clipboard = settingsPage()->findChild<SecretClipboard *>();
        QVERIFY(clipboard != nullptr);
        QVERIFY(clipboard->isWaiting());
        auto *timer = clipboard->findChild<QTimer *>(u"clipboard"_s);
        QVERIFY(timer != nullptr && timer->isSingleShot());
        QCOMPARE(timer->interval(), 30'000);
        timer->start(0);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
        settingsPage()->keys()->card()->copyButton()->click();
        QGuiApplication::clipboard()->setText(u"something else"_s);
        clipboard->clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
    }

    void theSheetIsOnePageAndSaysWhatItIsOf() {
        openSettings();
        const QString code = makeCode();
        const Paper paper = settingsPage()->keys()->card()->paper();
        QCOMPARE(paper.pageCount(), 1);
        const QString file = shell->folder.filePath(u"sheet.pdf"_s);
        pdf::write(paper, file);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const QString &group : code.split(u'-'))
            QVERIFY2(text.contains(group), qPrintable(text));
        QVERIFY(text.contains(u"2026"_s)); // its day
        QVERIFY(text.contains(u"“a”"_s));  // the notebook's name
        QVERIFY(!text.contains(u"田中"_s));
        // Nothing of it stays on the disk by itself.
        const QByteArray group = code.left(6).toLatin1();
        const QStringList files = QDir(shell->folder.path()).entryList(QDir::Files);
        for (const QString &name : files) {
            QFile one(shell->folder.filePath(name));
            QVERIFY(one.open(QIODevice::ReadOnly));
            const QByteArray bytes = one.readAll();
            QVERIFY2(name == u"sheet.pdf"_s || !bytes.contains(code.toLatin1()), qPrintable(name));
            QVERIFY2(name == u"sheet.pdf"_s || name.endsWith(u".wellspring"_s) ||
                         !bytes.contains(group),
                     qPrintable(name));
        }
    }

    void whatIsChosenIsToldHonestly() {
        KeysBlock *keys = openSettings();
        keys->changeButton()->click();
        auto *hint = keys->form()->findChild<StrengthHint *>();
        QCOMPARE(hint->sentence(), QString());
        keys->form()->fresh()->setText(u"sakura"_s);
        QVERIFY2(hint->sentence().contains(u"less than"_s), qPrintable(hint->sentence()));
        keys->form()->fresh()->setText(u"winter fills eleven quiet teacups"_s);
        QVERIFY2(hint->sentence().contains(u"years"_s), qPrintable(hint->sentence()));
        // Short ones are let in after they were told of.
        give(shell->passphrase(), "x", "x");
        QVERIFY(keys->form() == nullptr);
        QVERIFY(opens("x"));
    }

    void aNewNotebookOffersTheCodeQuietly() {
        window->actions()[Act::NewNotebook]->trigger();
        auto *page = qobject_cast<PassphrasePage *>(window->frontPage());
        const QList<LineField *> fields = page->findChildren<LineField *>();
        auto *hint = page->findChild<StrengthHint *>();
        QCOMPARE(hint->sentence(), QString());
        fields.at(0)->setText(u"sakura"_s);
        QVERIFY(!hint->sentence().isEmpty());
        window->create(shell->folder.filePath(u"new.wellspring"_s), "some words of mine");
        QVERIFY(window->noticeBar()->isVisible());
        QVERIFY(window->noticeBar()->sentence().contains(u"recovery code"_s));
        Q_EMIT window->noticeBar()->acted();
        QVERIFY(settingsPage() != nullptr && settingsPage()->isVisible());
        QVERIFY(!window->noticeBar()->isVisible());
    }

    void theSampleHasNoKeysToChange() {
        store().setPreference(u"sample"_s, u"yes"_s, u"test"_s);
        window = make();
        window->openWith(shell->file(), shell->passphrase());
        if (!window->notebook()->context().isSample)
            QSKIP("the sample is told by something else");
        KeysBlock *keys = openSettings();
        QVERIFY(keys->changeButton()->isHidden());
        QVERIFY(keys->passphraseWords().contains(u"sample"_s));
    }

    // --- this computer ----------------------------------------------------------------------

    void withoutAKeychainNothingOfItIsShown() {
        KeysBlock *keys = openSettings();
        QVERIFY(keys->keychainButton() == nullptr);
        QCOMPARE(keys->computerWords(), QString());
    }

    void theKeychainOpensTheNotebookAtTheStartAndNeverAfterALock() {
        chain->isThere = true;
        KeysBlock *keys = openSettings();
        keys->keychainButton()->click();
        give(shell->passphrase());
        QVERIFY2(keys->form() == nullptr,
                 qPrintable(keys->form() ? keys->form()->complaint() : u""_s));
        QCOMPARE(chain->kept.size(), 1);
        QVERIFY(chain->kept.firstKey() != shell->file());
        QVERIFY(opens(chain->kept.first()));
        window->lock();
        QVERIFY(qobject_cast<PassphrasePage *>(window->frontPage())->keychainButton() == nullptr);
        window = make();
        window->askFor(shell->file());
        auto *page = qobject_cast<PassphrasePage *>(window->frontPage());
        QVERIFY(page->keychainButton() != nullptr);
        page->keychainButton()->click();
        QVERIFY(window->notebook() != nullptr);
        // And it can be taken away again.
        keys = openSettings();
        const QByteArray secret = chain->kept.first();
        keys->keychainButton()->click();
        give(shell->passphrase());
        QVERIFY(keys->form() == nullptr);
        QVERIFY(chain->kept.isEmpty());
        QVERIFY(!opens(secret));
        window = make();
        window->askFor(shell->file());
        QVERIFY(qobject_cast<PassphrasePage *>(window->frontPage())->keychainButton() == nullptr);
    }

    void aKeychainThatRefusesChangesNothing() {
        chain->isThere = true;
        chain->mood = TestKeychain::Mood::Refuses;
        KeysBlock *keys = openSettings();
        keys->keychainButton()->click();
        const QByteArray before = bytes();
        give(shell->passphrase());
        QVERIFY(!keys->form()->complaint().isEmpty());
        QCOMPARE(bytes(), before);
        QVERIFY(chain->kept.isEmpty());
    }

    void aKeychainThatHangsKeepsNobodyWaiting() {
        chain->isThere = true;
        chain->mood = TestKeychain::Mood::Hangs;
        KeysBlock *keys = openSettings();
        keys->keychainButton()->click();
        const QByteArray before = bytes();
        give(shell->passphrase());
        QVERIFY(keys->form() != nullptr);
        QCOMPARE(bytes(), before);
        // Given up meanwhile: what comes too late leaves nothing behind.
        QTest::keyClick(keys->form()->proof(), Qt::Key_Escape);
        QVERIFY(keys->form() == nullptr);
        chain->answer();
        QVERIFY(chain->kept.isEmpty());
        QCOMPARE(Keyring(store()).state().keychains, 0);
        // Opening: the passphrase goes on working while the keychain thinks.
        keys->keychainButton()->click();
        give(shell->passphrase());
        QCOMPARE(chain->kept.size(), 1);
        chain->mood = TestKeychain::Mood::Hangs;
        window = make();
        window->askFor(shell->file());
        auto *page = qobject_cast<PassphrasePage *>(window->frontPage());
        page->keychainButton()->click();
        auto *field = page->findChild<LineField *>();
        field->setText(QString::fromUtf8(shell->passphrase()));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(window->notebook() != nullptr);
        const Store *mine = &store();
        chain->answer();
        QCOMPARE(&store(), mine);
    }

    /// What waits for a keychain that may never answer holds no passphrase: only the form does, in
    /// memory that is wiped as soon as it is given up, or the notebook locked.
    void aKeychainThatHangsHoldsNoPassphrase() {
        chain->isThere = true;
        chain->mood = TestKeychain::Mood::Hangs;
        openSettings()->keychainButton()->click();
        give(shell->passphrase());
        const QPointer<ProofForm> form(settingsPage()->keys()->form());
        QCOMPARE(form->givenProof(), shell->passphrase());
        QTest::keyClick(form->proof(), Qt::Key_Escape);
        QVERIFY(form); // its deletion waits for its turn
        QVERIFY(form->givenProof().isEmpty());
        QVERIFY(form->proof()->text().isEmpty());
        settingsPage()->keys()->keychainButton()->click();
        give(shell->passphrase());
        const QPointer<ProofForm> second(settingsPage()->keys()->form());
        QVERIFY(!second->givenProof().isEmpty());
        window->lock();
        QVERIFY(second.isNull());
        const QByteArray before = bytes();
        chain->answer();
        QCOMPARE(bytes(), before);
        QVERIFY(chain->kept.isEmpty());
    }

    /// A slip leaves nothing given, either: what was typed stands in its fields only.
    void aRefusedProofIsNotKept() {
        KeysBlock *keys = openSettings();
        keys->changeButton()->click();
        give("wrong", "a new one", "a new one");
        QVERIFY(!keys->form()->complaint().isEmpty());
        QVERIFY(keys->form()->givenProof().isEmpty());
        QVERIFY(keys->form()->givenFresh().isEmpty());
    }

    /// The first try's own tidying up is under way when the second one writes.
    void aTryBetweenTheQuestionAndItsAnswerIsKept() {
        chain->isThere = true;
        chain->mood = TestKeychain::Mood::Hangs;
        KeysBlock *keys = openSettings();
        keys->keychainButton()->click();
        give(shell->passphrase());
        QTest::keyClick(keys->form()->proof(), Qt::Key_Escape);
        chain->answerOne(); // the write; what it left is asked for
        keys->keychainButton()->click();
        give(shell->passphrase());
        chain->answer();
        QCOMPARE(Keyring(store()).state().keychains, 1);
        QCOMPARE(chain->kept.size(), 1);
        QVERIFY(opens(chain->kept.first()));
    }

    /// What comes too late of the first try takes nothing of the second one away.
    void givenUpAndTriedAgainTheKeychainKeepsTheSecondKey() {
        chain->isThere = true;
        chain->mood = TestKeychain::Mood::Hangs;
        KeysBlock *keys = openSettings();
        for (int round = 0; round < 3; ++round) {
            if (keys->form())
                QTest::keyClick(keys->form()->proof(), Qt::Key_Escape);
            keys->keychainButton()->click();
            give(shell->passphrase());
        }
        chain->answer();
        QVERIFY(keys->form() == nullptr);
        QCOMPARE(Keyring(store()).state().keychains, 1);
        QCOMPARE(chain->kept.size(), 1);
        QVERIFY(opens(chain->kept.first()));
    }

    /// The same where the page of the first try is gone with the notebook.
    void givenUpByALockTheKeychainKeepsTheSecondKey() {
        chain->isThere = true;
        chain->mood = TestKeychain::Mood::Hangs;
        openSettings()->keychainButton()->click();
        give(shell->passphrase());
        window->lock();
        window->openWith(shell->file(), shell->passphrase());
        openSettings()->keychainButton()->click();
        give(shell->passphrase());
        chain->answer();
        QCOMPARE(Keyring(store()).state().keychains, 1);
        QCOMPARE(chain->kept.size(), 1);
        QVERIFY(opens(chain->kept.first()));
    }

    void whatTheKeychainGaveReadsToo() {
        chain->isThere = true;
        openSettings()->keychainButton()->click();
        give(shell->passphrase());
        window = make();
        const auto elsewhere = Store::open(shell->file(), shell->passphrase());
        window->askFor(shell->file());
        auto *page = qobject_cast<PassphrasePage *>(window->frontPage());
        page->keychainButton()->click();
        QVERIFY2(page->readingButton() != nullptr, qPrintable(page->complaint()));
        page->readingButton()->click(); // nothing is to be typed for it
        QVERIFY(window->notebook() != nullptr);
        QVERIFY(store().isReadOnly());
    }

    void aLostKeychainCanStillBeTakenAway() {
        chain->isThere = true;
        KeysBlock *keys = openSettings();
        keys->keychainButton()->click();
        give(shell->passphrase());
        const QByteArray secret = chain->kept.first();
        chain->isThere = false;
        window = make();
        window->openWith(shell->file(), shell->passphrase());
        keys = openSettings();
        QVERIFY(keys->keychainButton() == nullptr);
        QVERIFY(keys->computerWords().contains(u"1 other"_s));
        keys->dropKeychainsButton()->click();
        give(shell->passphrase());
        QVERIFY(!opens(secret));
    }

private:
    sealed::Calls calls; ///< outlives the window
    bool isBad = false;  ///< what is renamed is not confirmed
    std::unique_ptr<Shell> shell;
    std::unique_ptr<Settings> kept;
    std::unique_ptr<TestKeychain> chain;
    std::unique_ptr<MainWindow> window;

    std::unique_ptr<MainWindow> make() {
        window.reset();
        auto made = std::make_unique<MainWindow>(shell->theme, shell->clock(), kept.get(), nullptr);
        Machine machine;
        machine.keychain = chain->keychain();
        machine.cost = sealed::KdfCost::lowest;
        made->setMachine(machine);
        made->resize(1280, 800);
        made->QWidget::show();
        (void)QTest::qWaitForWindowExposed(made.get());
        QApplication::setActiveWindow(made.get());
        return made;
    }
    /// A disk that confirms no folder while `isBad`, after the first rename.
    void openWithABadDisk() {
        calls = sealed::realCalls();
        calls.rename = [this](const char *from, const char *to) {
            const int done = sealed::realCalls().rename(from, to);
            isRenamed = isBad;
            return done;
        };
        calls.fsync = [this](int fd) {
            if (isBad && isRenamed) {
                errno = EIO;
                return -1;
            }
            return sealed::realCalls().fsync(fd);
        };
        isRenamed = false;
        window = make();
        Store::Options options;
        options.calls = &calls;
        window->show(Store::open(shell->file(), shell->passphrase(), Store::ReadWrite, options));
        openSettings();
    }
    bool isRenamed = false;
    Store &store() const { return window->notebook()->store(); }
    SettingsPage *settingsPage() const {
        return qobject_cast<SettingsPage *>(window->notebook()->pages().page(u"settings"_s));
    }
    KeysBlock *openSettings() {
        window->actions()[Act::Settings]->trigger();
        Shell::settle();
        return settingsPage()->keys();
    }
    void give(const QByteArray &proof, const QByteArray &fresh = {}, const QByteArray &again = {}) {
        ProofForm *form = settingsPage()->keys()->form();
        QVERIFY(form != nullptr);
        form->proof()->setText(QString::fromUtf8(proof));
        if (form->fresh()) {
            form->fresh()->setText(QString::fromUtf8(fresh));
            form->again()->setText(QString::fromUtf8(again));
        }
        form->button()->click();
    }
    QString makeCode() {
        settingsPage()->keys()->makeCodeButton()->click();
        give(shell->passphrase());
        return settingsPage()->keys()->card() ? settingsPage()->keys()->card()->code() : QString();
    }
    bool opens(const QByteArray &way) const {
        try {
            return Store::open(shell->file(), way, Store::ReadOnly) != nullptr;
        } catch (const Error &error) {
            if (error.kind != Error::Kind::WrongPassphrase)
                throw;
            return false;
        }
    }
    QByteArray bytes() const {
        QFile file(shell->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_MAIN(TestRowsKeys)
#include "test_rows_keys.moc"
