// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of a MainWindow into a notebook and out of it: passphrase, making a new one, the lock.
#include "ui/mainwindow.h"

#include "app/store/keyring.h"
#include "app/store/secret.h"
#include "app/store/store.h"
#include "app/wholefile.h"
#include "ui/backupcare.h"
#include "ui/lock/curtain.h"
#include "ui/lock/endwatch.h"
#include "ui/lock/idlewatch.h"
#include "ui/lock/sleepwatch.h"
#include "ui/pages/notebookview.h"
#include "ui/pages/passphrasepage.h"
#include "ui/pages/questions/questionspage.h"
#include "ui/pages/sidepages.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QThread>
#include <utility>

using namespace Qt::StringLiterals;

// --- into it --------------------------------------------------------------------------------

void MainWindow::create(const QString &file, const QByteArray &passphrase) {
    // The folder for documents that is proposed may not have been made yet.
    (void)wholefile::makeFolder(QFileInfo(file).absolutePath()); // else making the file says it
    Store::Options options = storeOptions();
    options.cost = m_machine.cost();
    auto store = Store::create(file, passphrase, options);
    try {
        show(std::move(store));
    } catch (const std::exception &) {
        // Ours, since create() takes no name that exists: a second try finds its place free.
        QFile::remove(file);
        throw;
    }
    adviseOnKeys(true);
}

void MainWindow::askFor(const QString &file) {
    auto *page = new PassphrasePage(
        PassphrasePage::Purpose::Open, file,
        [this](const QString &path, const QByteArray &passphrase) { openWith(path, passphrase); },
        m_notebook != nullptr); // with nothing behind it, there is nothing to go back to
    connect(page, &PassphrasePage::cancelled, this, &MainWindow::dropFront);
    openThrough(page);
    // Not after locking: whoever sits down at the computer meanwhile has its keychain, too.
    if (const QString name = Keyring::keychainNameOf(file); !name.isEmpty())
        page->offerKeychain(m_machine.keychain, name);
}

/// What is open elsewhere, or lies where nobody may write, can still be read.
void MainWindow::openThrough(PassphrasePage *page) {
    page->offerReading(
        [this](const QString &path, const QByteArray &passphrase) { readWith(path, passphrase); });
    m_backups->offerOn(*page);
    setFront(page);
}

void MainWindow::askForNew() {
    const QString path = folder() + u'/' + tr("My notebook") + u".wellspring"_s;
    auto *page = new PassphrasePage(
        PassphrasePage::Purpose::Create, path,
        [this](const QString &file, const QByteArray &passphrase) { create(file, passphrase); },
        m_notebook != nullptr);
    connect(page, &PassphrasePage::cancelled, this, &MainWindow::dropFront);
    setFront(page);
    m_status->say({}); // what stands there is of the notebook behind it
}

/// Quietly, on the day it matters: that a lost passphrase need not be the end.
void MainWindow::adviseOnKeys(bool isNew) {
    if (m_notebook->store().isReadOnly() || m_notebook->context().isSample)
        return;
    if (isNew)
        m_notice->tell(tr("Your notebook is made. Should its passphrase be lost one day, a "
                          "recovery code on paper still opens it."),
                       tr("Make a recovery code"));
    else if (Keyring(m_notebook->store()).wasOpenedByCode())
        m_notice->tell(tr("Opened by its recovery code. If the passphrase is lost, choose a new "
                          "one now."),
                       tr("Choose a passphrase"));
    else
        tellOfLostCode();
}

/// A code that is not on paper yet is not lost silently: on every other page stands the way back
/// to it. A lock takes it away without a question; then tellOfLostCode() has its say.
void MainWindow::remindOfCode() {
    if (m_notebook && m_notebook->pages().unfinished())
        m_notice->tell(tr("The recovery code that was just made is not on paper yet. Once the "
                          "notebook is locked or closed it cannot be shown again."),
                       tr("Back to the code"));
}

/// Of one that was shown once and is gone from the screen.
void MainWindow::tellOfLostCode() {
    const Store &store = m_notebook->store();
    if (store.isReadOnly() || m_notebook->context().isSample || m_notice->isVisible())
        return;
    attempt(this, [&] {
        const Keyring::State state = Keyring(m_notebook->store()).state();
        if (state.hasRecovery && !state.isOnPaper)
            m_notice->tell(tr("Nobody has said that the recovery code is on paper. It is not shown "
                              "again: if you do not have it, make a new one."),
                           tr("Look at the keys"));
    });
}

// --- out of it ------------------------------------------------------------------------------

void MainWindow::setMachine(Machine machine) {
    m_machine = std::move(machine);
    delete m_idle;
    watchIdle();
    follow();
}

void MainWindow::watchIdle() {
    m_lockSoon.setInterval(0);
    m_lockSoon.disconnect(this);
    connect(&m_lockSoon, &QTimer::timeout, this, &MainWindow::lockWhenFree);
    m_idle = new IdleWatch(m_machine.bootMs, this);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lockByItself);
    followLockSettings();
}

void MainWindow::followLockSettings() {
    m_idle->setMinutes(m_settings ? m_settings->get(setting::idleMinutes)
                                  : setting::idleMinutes.fallback);
}

void MainWindow::lockWith(SleepWatch *computer) {
    m_computer = computer;
    connect(computer, &QObject::destroyed, this, [this] { m_computer = nullptr; });
    const auto isWanted = [this] {
        return !m_settings || m_settings->get(setting::lockWithComputer);
    };
    connect(computer, &SleepWatch::screenLocked, this, [this, isWanted] {
        if (isWanted())
            lockByItself();
    });
    connect(computer, &SleepWatch::aboutToSleep, this, [this, isWanted] {
        if (isWanted())
            lockByItself();
        if (!m_lockSoon.isActive()) // else once it is done
            m_computer->letSleep();
    });
}

void MainWindow::endWith(EndWatch *system) {
    connect(system, &EndWatch::asked, this, [this] {
        if (close())
            QCoreApplication::quit(); // also where a dialog is open
    });
}

/// The sample holds nobody's secrets, and who looks around has never chosen a passphrase for it.
void MainWindow::lockByItself() {
    if (m_notebook && !m_notebook->context().isSample)
        lock();
}

void MainWindow::lock() {
    if (!m_notebook || m_curtain)
        return;
    cover();
    // A dialog that is being waited for would come back to a notebook that is gone.
    const bool isAwaited = Curtain::closeAllOver(*this);
    if (!isAwaited && QThread::currentThread()->loopLevel() <= 1)
        return lockNow();
    m_turnsToLock = QThread::currentThread()->loopLevel() + 2;
    m_lockSoon.start();
}

void MainWindow::cover() {
    m_curtain = new Curtain(this);
    follow();  // the title
    repaint(); // all that follows may be slow
    QGuiApplication::inputMethod()->commit();
    m_curtain->setFocus(Qt::OtherFocusReason); // what is being edited writes itself now
}

/// Every loop that was left ends within its turn, and this timer has one turn in each.
void MainWindow::lockWhenFree() {
    if (Curtain::closeAllOver(*this))
        m_turnsToLock = QThread::currentThread()->loopLevel() + 2;
    if (--m_turnsToLock > 0)
        return;
    m_lockSoon.stop();
    lockNow();
}

/// However it ends, a machine that is about to sleep has waited long enough.
void MainWindow::lockNow() {
    closeAndAsk();
    if (m_computer)
        m_computer->letSleep();
}

void MainWindow::closeAndAsk() {
    if (!m_notebook)
        return uncover();
    backToToday();
    const QString file = m_notebook->store().path();
    const bool isSample = m_notebook->context().isSample;
    // What is only looked at (a list to bring in, the keys) reads the notebook that goes.
    if (frontPage() && !togetherPage() && !qobject_cast<QuestionsPage *>(frontPage()))
        dropFront();
    if (const std::optional<Error> error = caught([this] { leave(); }))
        return stayCovered(*error);
    // A locked notebook has no object that could read or write it: only its place is known.
    m_message->close();
    m_notice->close();
    auto *page = new PassphrasePage(
        PassphrasePage::Purpose::Unlock, file,
        [this](const QString &path, const QByteArray &passphrase) { openWith(path, passphrase); },
        false);
    if (isSample)
        page->explain(tr("This is the sample notebook; its passphrase is “sample”."));
    openThrough(page);
    uncover();
    page->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, wipeWhatWasFreed); // behind all that goes later
}

/// No key, no writer, is the rule; but words that are nowhere else are not thrown away for it. They
/// stay in memory, with the key to write them, behind a curtain that only a way into the notebook
/// opens. As soon as they are saved it is locked.
void MainWindow::stayCovered(const Error &error) {
    m_curtain->say(tr("What was typed could not be saved, and is still in memory. So the notebook "
                      "is covered but not locked yet; saving is tried again every few seconds, "
                      "and then it is locked.") +
                   u'\n' + error.sentence);
    auto *page = new PassphrasePage(
        PassphrasePage::Purpose::Unlock, m_notebook->store().path(),
        [this](const QString &, const QByteArray &passphrase) {
            Keyring(m_notebook->store()).prove(passphrase);
            uncover();
        },
        false);
    page->explain(tr("The passphrase shows it again, to save it elsewhere."));
    m_curtain->hold(page);
}

void MainWindow::uncover() {
    if (!m_curtain)
        return;
    std::exchange(m_curtain, nullptr)->lift();
    follow();
}
