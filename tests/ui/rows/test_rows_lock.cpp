// SPDX-License-Identifier: GPL-3.0-or-later
// The lock, through the window: at once, when nobody touches it, with the computer; nothing of a
// client to be seen, no object that could read or write, no word lost.
#include "tests/support/baddisk.h"
#include "tests/support/memoryscan.h"
#include "tests/ui/shell.h"

#include "app/store/keyring.h"
#include "app/store/secret.h"
#include "ui/lock/curtain.h"
#include "ui/lock/endwatch.h"
#include "ui/lock/idlewatch.h"
#include "ui/lock/sleepwatch.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/passphrasepage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/settings/lockblock.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/sidepages.h"
#include "ui/pages/together/togetherpage.h"
#include "ui/print/papersheet.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/pickedit.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QSqlDatabase>
#include <QTimer>
#include <QToolTip>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// What the watch needs of logind: a file to hold it by, a session, signals.
class FakeLogind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    int inhibited = 0;
    QString kind, mode;
    int reader = -1; ///< reads to its end once the watch lets go

    ~FakeLogind() override { letGo(); }
    void letGo() {
        if (reader >= 0)
            ::close(reader);
        reader = -1;
    }
    /// Whether the watch still holds what it was given.
    bool isHeld() const {
        char byte = 0;
        return reader >= 0 && ::read(reader, &byte, 1) != 0; // 0: its end was closed
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &how) {
        letGo();
        ++inhibited;
        kind = what;
        mode = how;
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        reader = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
    QDBusObjectPath GetSession(const QString &name) {
        if (name != u"auto"_s)
            sendErrorReply(u"org.freedesktop.login1.NoSuchSession"_s, name);
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s);
    }
};

class TestRowsLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        shell = std::make_unique<Shell>();
        kept = std::make_unique<Settings>(shell->folder.filePath(u"settings.ini"_s));
        disk = std::make_unique<BadDisk>(shell->file());
        now = 1'000'000;
        window = std::make_unique<MainWindow>(shell->theme, shell->clock(), kept.get(), nullptr);
        Machine machine;
        machine.bootMs = [this] { return now; };
        window->setMachine(machine);
        window->resize(1280, 800);
        window->QWidget::show();
        (void)QTest::qWaitForWindowExposed(window.get());
        QApplication::setActiveWindow(window.get());
        const auto sync = disk->calls.fdatasync;
        disk->calls.fdatasync = [this, sync](int fd) {
            if (onSync)
                onSync();
            return sync(fd);
        };
        Store::Options options;
        options.calls = &disk->calls;
        window->show(Store::open(shell->file(), shell->passphrase(), Store::ReadWrite, options));
    }
    void cleanup() {
        onSync = {};
        window.reset();
        disk.reset();
        kept.reset();
        shell.reset();
    }

    void aLockedNotebookHasNothingThatReadsOrWrites() {
        window->notebook()->openClient(shell->nakano, u"brief"_s);
        const QPointer<Store> store(&window->notebook()->store());
        const QPointer<NotebookView> view(window->notebook());
        QVERIFY(window->windowTitle().contains(u"中野"_s));
        window->actions()[Act::Lock]->trigger();
        QVERIFY(store.isNull());
        QVERIFY(view.isNull());
        QVERIFY(window->curtain() == nullptr);
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        expectNobodyNamed();
        // Another program may have it now.
        QVERIFY(Store::open(shell->file(), shell->passphrase()) != nullptr);
        unlock();
        QCOMPARE(window->notebook()->clientInSight(), shell->nakano);
        QVERIFY(window->windowTitle().contains(u"中野"_s));
    }

    /// The curtain is there, and painted, before anything slow begins.
    void theCurtainComesFirst() {
        window->notebook()->openClient(shell->tanaka, u"brief"_s);
        bool wasCovered = false, hadTitle = true;
        // Closing writes the empty commit of a clean close: by then nothing may be in sight.
        onSync = [&] {
            wasCovered = window->curtain() && window->curtain()->isVisible() &&
                         window->curtain()->geometry() == window->rect() &&
                         window->childAt(300, 300) == window->curtain();
            hadTitle = window->windowTitle().contains(u"田中"_s);
        };
        window->notebook()->store().setViewState(u"test"_s, 1);
        window->lock();
        QVERIFY(wasCovered);
        QVERIFY(!hadTitle);
    }

    void whatIsBeingTypedIsSavedFirst() {
        window->notebook()->openSession(shell->tanaka, 0);
        Shell::settle();
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->setFocus();
        QTest::keyClicks(sheet, u"the half line"_s);
        QInputMethodEvent composing(u"きりん"_s, {});
        QCoreApplication::sendEvent(sheet, &composing);
        window->lock();
        QVERIFY(window->notebook() == nullptr);
        const auto store = Store::open(shell->file(), shell->passphrase());
        QString all;
        for (const Line &line : store->all<Line>())
            all += line.text;
        QVERIFY2(all.contains(u"the half line"_s), qPrintable(all));
    }

    /// What was read on the page, typed, searched and drawn.
    void noWordOfAClientIsLeftInMemory() {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer has a memory of its own, and keeps what was freed on purpose");
#endif
        wipeWhatIsFreed();
        const std::u16string name = memoryscan::masked(40, u'a', u'z');
        const std::u16string note = memoryscan::masked(60, u'a', u'z');
        Id id = 0;
        {
            Client client;
            client.family = memoryscan::plain(name);
            client.note = memoryscan::plain(note);
            id = window->notebook()->store().save(client, u"add"_s).id;
        }
        window->notebook()->openClient(id, u"notebook"_s);
        Shell::settle();
        (void)window->grab();
        QVERIFY(memoryscan::copiesOf(name) > 0);
        QVERIFY(memoryscan::copiesOf(note) > 0);
        window->lock();
        Shell::settle();
        QVERIFY(window->notebook() == nullptr);
        QCOMPARE(memoryscan::copiesOf(name), 0);
        QCOMPARE(memoryscan::copiesOf<char>(name), 0);
        QCOMPARE(memoryscan::copiesOf(note), 0);
        QCOMPARE(memoryscan::copiesOf<char>(note), 0);
    }

    /// A logout, a shutdown, a terminal that closes.
    void whoAsksTheProgramToEndWaitsUntilItIsSaved_data() {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void whoAsksTheProgramToEndWaitsUntilItIsSaved() {
        QFETCH(int, number);
        const auto isOurs = [&] {
            struct sigaction set {};
            return ::sigaction(number, nullptr, &set) == 0 && set.sa_handler != SIG_DFL;
        };
        struct sigaction ofTheTests {}; // they would call it a crash
        QCOMPARE(::sigaction(number, nullptr, &ofTheTests), 0);
        const auto putBack = qScopeGuard([&] { (void)::sigaction(number, &ofTheTests, nullptr); });
        QVERIFY(::signal(number, SIG_DFL) != SIG_ERR);
        EndWatch system;
        window->endWith(&system);
        QVERIFY(isOurs());
        window->notebook()->openSession(shell->tanaka, 0);
        Shell::settle();
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->setFocus();
        QTest::keyClicks(sheet, u"the last line"_s);
        ::raise(number);
        QVERIFY(!isOurs()); // a second time it is ended at once
        QTRY_VERIFY(!window->isVisible());
        const auto store = Store::open(shell->file(), shell->passphrase());
        QString all;
        for (const Line &line : store->all<Line>())
            all += line.text;
        QVERIFY2(all.contains(u"the last line"_s), qPrintable(all));
    }

    // --- nobody touches it ------------------------------------------------------------------

    void itLocksWhenNobodyTouchesIt() {
        now += 10 * 60'000 - 1;
        QVERIFY(!window->idleWatch()->look());
        QVERIFY(window->notebook() != nullptr);
        now += 1;
        QVERIFY(window->idleWatch()->look());
        QVERIFY(window->notebook() == nullptr);
        expectNobodyNamed();
        QVERIFY(!window->idleWatch()->look()); // there is nothing to lock
        unlock();
        now += 60'000;
        QVERIFY(!window->idleWatch()->look()); // counts from the beginning
    }

    void everyTouchBeginsAnew() {
        for (int n = 0; n < 5; ++n) {
            now += 9 * 60'000;
            QTest::keyClick(window.get(), Qt::Key_Shift);
            QVERIFY(!window->idleWatch()->look());
        }
        now += 9 * 60'000;
        QTest::mouseMove(window.get(), QPoint(400, 300));
        QTest::mouseMove(window.get(), QPoint(410, 310));
        QCoreApplication::processEvents();
        now += 9 * 60'000;
        QVERIFY(!window->idleWatch()->look());
        QVERIFY(window->notebook() != nullptr);
    }

    /// A timer does not count the machine's sleep, but the clock does: the first key finds the time
    /// over, and does nothing else.
    void sleepingCountsAndTheFirstKeyIsNotTaken() {
        window->notebook()->openSession(shell->tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->setFocus();
        QTest::keyClicks(sheet, u"before"_s);
        now += 8 * 3600'000;
        QTest::keyClicks(sheet, u"Q"_s);
        QVERIFY(window->notebook() == nullptr);
        const auto store = Store::open(shell->file(), shell->passphrase());
        for (const Line &line : store->all<Line>())
            QVERIFY(!line.text.contains(u'Q'));
    }

    void theSettingsSayWhen() {
        LockBlock *block = lockBlock();
        QCOMPARE(block->minutesBox()->current(), 3); // 10 minutes
        block->minutesBox()->pick(0);                // 1 minute
        now += 60'000;
        QVERIFY(window->idleWatch()->look());
        QVERIFY(window->notebook() == nullptr);
        unlock();
        block = lockBlock();
        QCOMPARE(block->minutesBox()->current(), 0);
        block->minutesBox()->pick(int(block->minutesBox()->choices().size()) - 1); // never
        now += 1000 * 3600'000LL;
        QVERIFY(!window->idleWatch()->look());
        QVERIFY(window->notebook() != nullptr);
        QCOMPARE(kept->get(setting::idleMinutes), 0);
    }

    void aSettingThatCannotBeWrittenIsToldAndHoldsMeanwhile() {
        QVERIFY(QDir().mkdir(shell->folder.filePath(u"settings.ini"_s))); // in the file's place
        LockBlock *block = lockBlock();
        QVERIFY(window->messageBar()->isHidden());
        block->minutesBox()->pick(0); // 1 minute
        QVERIFY(window->messageBar()->isVisible());
        QVERIFY2(window->messageBar()->sentence().contains(u"could not be written"_s),
                 qPrintable(window->messageBar()->sentence()));
        window->messageBar()->close();
        block->computerBox()->click();
        QVERIFY(window->messageBar()->isVisible());
        // It guards for as long as it can.
        now += 60'000;
        QVERIFY(window->idleWatch()->look());
        QVERIFY(window->notebook() == nullptr);
    }

    void theSampleIsLockedByHandOnlyAndSaysHowToComeBack() {
        window->notebook()->store().setPreference(u"sample"_s, u"ja"_s, u"test"_s);
        window->openWith(reopened(), shell->passphrase());
        QVERIFY(window->notebook()->context().isSample);
        now += 100 * 60'000;
        QVERIFY(!window->idleWatch()->look());
        SleepWatch computer(QDBusConnection(u"none"_s));
        window->lockWith(&computer);
        Q_EMIT computer.screenLocked();
        Q_EMIT computer.aboutToSleep();
        QVERIFY(window->notebook() != nullptr);
        window->lock();
        QVERIFY(window->notebook() == nullptr);
        QVERIFY(saysAnywhere(window->frontPage(), u"“sample”"_s));
    }

    // --- with the computer ------------------------------------------------------------------

    void itLocksWithTheComputerUnlessToldNotTo() {
        SleepWatch computer(QDBusConnection(u"none"_s));
        window->lockWith(&computer);
        Q_EMIT computer.screenLocked();
        QVERIFY(window->notebook() == nullptr);
        unlock();
        Q_EMIT computer.aboutToSleep();
        QVERIFY(window->notebook() == nullptr);
        unlock();
        lockBlock()->computerBox()->click();
        QVERIFY(!kept->get(setting::lockWithComputer));
        Q_EMIT computer.screenLocked();
        Q_EMIT computer.aboutToSleep();
        QVERIFY(window->notebook() != nullptr);
    }

    void logindIsHeardOnARealBus() {
        qputenv("XDG_SESSION_ID", "of a session that is over");
        QProcess daemon;
        daemon.start(u"dbus-daemon"_s,
                     {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                      u"--address=unix:path="_s + shell->folder.filePath(u"bus"_s)});
        QVERIFY(daemon.waitForStarted());
        QVERIFY(daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        {
            FakeLogind logind;
            QDBusConnection its = QDBusConnection::connectToBus(address, u"logind"_s);
            QVERIFY(its.registerObject(u"/org/freedesktop/login1"_s, &logind,
                                       QDBusConnection::ExportAllSlots));
            QVERIFY(its.registerService(u"org.freedesktop.login1"_s));
            const auto say = [&](const QString &path, const QString &interface, const QString &name,
                                 const QVariantList &arguments) {
                QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
                signal.setArguments(arguments);
                QVERIFY(its.send(signal));
            };
            const QString manager = u"org.freedesktop.login1.Manager"_s;
            const QString top = u"/org/freedesktop/login1"_s;
            SleepWatch computer(QDBusConnection::connectToBus(address, u"watch"_s));
            window->lockWith(&computer);
            QTRY_VERIFY(computer.holdsSleep());
            QCOMPARE(logind.kind, u"sleep"_s);
            QCOMPARE(logind.mode, u"delay"_s); // nobody is ever kept from closing the lid
            QVERIFY(logind.isHeld());
            // Sleep: locked first, then let go; on waking it is held again.
            say(top, manager, u"PrepareForSleep"_s, {true});
            QTRY_VERIFY(window->notebook() == nullptr);
            QVERIFY(!computer.holdsSleep());
            QTRY_VERIFY(!logind.isHeld());
            say(top, manager, u"PrepareForSleep"_s, {false});
            QTRY_VERIFY(computer.holdsSleep());
            QCOMPARE(logind.inhibited, 2);
            unlock();
            // The screen, as loginctl says it and as desktops that lock by themselves do.
            const QString session = top + u"/session/_31"_s;
            say(session, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
            QTRY_VERIFY(window->notebook() == nullptr);
            // No sleep: whoever goes on writing is waited for when the lid is shut.
            QVERIFY(computer.holdsSleep());
            QVERIFY(logind.isHeld());
            unlock();
            say(session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                {u"org.freedesktop.login1.Session"_s, QVariantMap{{u"LockedHint"_s, false}},
                 QStringList()});
            say(session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                {u"org.freedesktop.login1.Session"_s, QVariantMap{{u"LockedHint"_s, true}},
                 QStringList()});
            QTRY_VERIFY(window->notebook() == nullptr);
            // With nothing open nothing is waited for.
            QVERIFY(computer.holdsSleep());
            say(top, manager, u"PrepareForSleep"_s, {true});
            QTRY_VERIFY(!computer.holdsSleep());
            say(top, manager, u"PrepareForSleep"_s, {false});
            QTRY_VERIFY(computer.holdsSleep());
            QCOMPARE(logind.inhibited, 3);
            unlock();
            // Sleep while a dialog is waited for, and who waits for it closes the notebook.
            QTimer::singleShot(0, window.get(),
                               [&] { say(top, manager, u"PrepareForSleep"_s, {true}); });
            QMessageBox(QMessageBox::Question, u"?"_s, u"?"_s, QMessageBox::Yes, window.get())
                .exec();
            window->close();
            QTRY_VERIFY(window->notebook() == nullptr);
            QTRY_VERIFY(!computer.holdsSleep());
        }
        QDBusConnection::disconnectFromBus(u"logind"_s);
        QDBusConnection::disconnectFromBus(u"watch"_s);
        daemon.kill();
        daemon.waitForFinished();
    }

    void withoutALogindNothingWaits() {
        SleepWatch computer(QDBusConnection(u"nowhere"_s));
        window->lockWith(&computer);
        QVERIFY(!computer.holdsSleep());
        computer.letSleep();
    }

    // --- whatever is open -------------------------------------------------------------------

    void lookingTogetherIsCoveredToo() {
        window->notebook()->openClient(shell->tanaka, u"brief"_s);
        window->actions()[Act::Together]->trigger();
        QVERIFY(window->togetherPage() != nullptr);
        const QPointer<TogetherPage> page(window->togetherPage());
        now += 10 * 60'000;
        window->idleWatch()->look();
        QVERIFY(window->notebook() == nullptr);
        QVERIFY(window->togetherPage() == nullptr);
        expectNobodyNamed();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(page.isNull());
        unlock();
    }

    void thePaletteGoesWithIt() {
        window->notebook()->openPalette(u"なか"_s);
        QVERIFY(window->notebook()->palette()->isOpen());
        window->lock();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        expectNobodyNamed();
    }

    void aPaperThatIsLookedAtIsClosed() {
        window->notebook()->openClient(shell->tanaka, u"brief"_s);
        window->notebook()->print();
        QVERIFY(window->findChild<PaperSheet *>() != nullptr);
        window->lock();
        QTRY_VERIFY(window->notebook() == nullptr);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(window->findChild<PaperSheet *>() == nullptr);
        expectNobodyNamed();
    }

    /// Somebody up the stack waits for the dialog, and works on with the notebook when it is over:
    /// the curtain is there at once, the notebook goes when they have come back.
    void aDialogThatIsWaitedForIsLeftFirst() {
        const QPointer<Store> store(&window->notebook()->store());
        bool wasCovered = false, wasThere = false, isBack = false;
        QTimer::singleShot(0, window.get(), [&] {
            window->lock();
            wasCovered = window->curtain() != nullptr && window->curtain()->isVisible();
        });
        {
            QMessageBox box(QMessageBox::Question, u"?"_s, u"田中"_s, QMessageBox::Yes,
                            window.get());
            const int answer = box.exec();
            isBack = answer != QMessageBox::Yes;
            wasThere = !store.isNull() && store->find<Client>(shell->tanaka).has_value();
        }
        QVERIFY(isBack);
        QVERIFY(wasCovered);
        QVERIFY(wasThere);
        QTRY_VERIFY(window->notebook() == nullptr);
        QVERIFY(store.isNull());
        unlock();
    }

    void aFileDialogIsClosedToo() {
        QTimer::singleShot(0, window.get(), [&] { window->lock(); });
        window->actions()[Act::OpenNotebook]->trigger(); // waits for an answer
        QTRY_VERIFY(window->notebook() == nullptr);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(qobject_cast<PassphrasePage *>(window->frontPage()) != nullptr);
    }

    void aPageInFrontIsLeft() {
        window->actions()[Act::Keys]->trigger();
        QVERIFY(window->frontPage() != nullptr);
        now += 10 * 60'000;
        window->idleWatch()->look();
        QVERIFY(window->notebook() == nullptr);
        unlock();
        QVERIFY(window->frontPage() == nullptr);
    }

    // --- what cannot be saved ---------------------------------------------------------------

    void wordsThatCannotBeSavedAreCoveredAndNotLost() {
        typeOnAFullDisk();
        window->lock();
        Curtain *curtain = window->curtain();
        QVERIFY(curtain != nullptr && curtain->isVisible());
        QVERIFY(window->notebook() != nullptr); // the only place where the words are
        QVERIFY2(curtain->sentence().contains(u"still in memory"_s),
                 qPrintable(curtain->sentence()));
        QVERIFY(!window->windowTitle().contains(u"田中"_s));
        QVERIFY(!saysAnywhere(curtain, u"田中"_s));
        QCOMPARE(window->childAt(600, 500) == curtain ||
                     curtain->isAncestorOf(window->childAt(600, 500)),
                 true);
        // No action does anything behind it.
        window->actions()[Act::Palette]->trigger();
        window->actions()[Act::Today]->trigger();
        QVERIFY(!window->notebook()->palette()->isOpen());
        QAction *keys = window->actions()[Act::Keys]; // can be had without a notebook, too
        QVERIFY(keys->isEnabled());
        keys->trigger();
        QVERIFY(window->frontPage() == nullptr);
        // A wrong passphrase does not lift it; the right one does, and the words are there.
        answer(u"not it"_s);
        QCOMPARE(window->curtain(), curtain);
        answer(QString::fromUtf8(shell->passphrase()));
        QVERIFY(window->curtain() == nullptr);
        QVERIFY(window->notebook()->store().hasUnsaved());
        const QString other = shell->folder.filePath(u"b.wellspring"_s);
        QVERIFY(window->saveElsewhere(other));
        window->lock();
        QVERIFY(window->notebook() == nullptr);
        QCOMPARE(Store::open(other, shell->passphrase())->find<Client>(shell->tanaka)->callName,
                 u"はなちゃん"_s);
    }

    void itLocksAsSoonAsTheyAreSaved() {
        typeOnAFullDisk();
        window->lock();
        QVERIFY(window->curtain() != nullptr);
        disk->full = false;
        QTimer *retry = window->findChild<QTimer *>(u"retry"_s);
        if (!retry) // a member, not a child
            window->notebook()->store().retryUnsaved();
        else
            QMetaObject::invokeMethod(retry, "timeout");
        QTRY_VERIFY(window->notebook() == nullptr);
        QVERIFY(window->curtain() == nullptr);
        QCOMPARE(
            Store::open(shell->file(), shell->passphrase())->find<Client>(shell->tanaka)->callName,
            u"はなちゃん"_s);
        unlock();
    }

    void closingACoveredWindowKeepsTheWords() {
        typeOnAFullDisk();
        window->lock();
        QVERIFY(!window->close());
        QVERIFY(window->isVisible());
        QVERIFY(window->curtain() != nullptr && window->curtain()->isVisible());
        QVERIFY(window->notebook()->store().hasUnsaved());
        disk->full = false;
        QVERIFY(window->close());
    }

private:
    std::unique_ptr<Shell> shell;
    std::unique_ptr<Settings> kept;
    std::unique_ptr<BadDisk> disk;
    std::unique_ptr<MainWindow> window;
    std::function<void()> onSync; ///< before the disk is asked to keep what was written
    qint64 now = 0;

    /// The same notebook once more: closed first, since one holds it at a time.
    QString reopened() {
        window->lock();
        return shell->file();
    }
    void unlock() {
        auto *field = window->frontPage()->findChild<LineField *>();
        field->setText(QString::fromUtf8(shell->passphrase()));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(window->notebook() != nullptr);
        QVERIFY(window->curtain() == nullptr);
    }
    void answer(const QString &passphrase) {
        auto *field = window->curtain()->findChild<LineField *>();
        QVERIFY(field != nullptr);
        field->setText(passphrase);
        QTest::keyClick(field, Qt::Key_Return);
    }
    LockBlock *lockBlock() {
        window->actions()[Act::Settings]->trigger();
        return qobject_cast<SettingsPage *>(window->notebook()->pages().page(u"settings"_s))
            ->lock();
    }
    void typeOnAFullDisk() {
        window->notebook()->openClient(shell->tanaka, u"brief"_s);
        disk->full = true;
        Client client = *window->notebook()->store().find<Client>(shell->tanaka);
        client.callName = u"はなちゃん"_s;
        try {
            window->notebook()->store().save(client, u"test"_s);
        } catch (const Error &) {
        }
        QVERIFY(window->notebook()->store().hasUnsaved());
    }
    static bool saysAnywhere(const QWidget *within, const QString &words) {
        const QList<QLabel *> labels = within->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }
    /// Neither in a title nor in a text or name of any widget that there is.
    void expectNobodyNamed() const {
        const QWidgetList all = QApplication::allWidgets();
        for (const QWidget *one : all)
            for (const QString &name : {u"田中"_s, u"中野"_s, u"たなか"_s, u"選書"_s})
                QVERIFY2(!one->windowTitle().contains(name) &&
                             !(one->isVisible() && (one->accessibleName().contains(name) ||
                                                    one->toolTip().contains(name))),
                         qPrintable(name + u" in "_s +
                                    QString::fromLatin1(one->metaObject()->className())));
        QVERIFY(!saysAnywhere(window.get(), u"田中"_s) || !isLabelVisible(u"田中"_s));
        QVERIFY(QToolTip::text().isEmpty());
    }
    bool isLabelVisible(const QString &words) const {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

QTEST_MAIN(TestRowsLock)
#include "test_rows_lock.moc"
