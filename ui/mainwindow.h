// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/store/store.h"
#include "ui/actions.h"
#include "ui/context.h"
#include "ui/guard.h"
#include "ui/surroundings.h"
#include "ui/windowways.h"

#include <QMainWindow>
#include <QTimer>
#include <memory>

class AsOfBar;
class Curtain;
class EndWatch;
class IdleWatch;
class BackupCare;
class LookingTogether;
class MessageBar;
class NotebookView;
class PassphrasePage;
class QStackedWidget;
class SampleBar;
class SleepWatch;
class StatusLine;
class TogetherPage;
class TwoCopies;

/// The window: menu bar with the field of Ctrl+K, the bars that speak, the notebook in sight
/// or the page that asks for its passphrase, the status bar. It arranges and leads about; what
/// is shown is the pages' work.
class MainWindow : public QMainWindow, public ErrorSink, public WindowWays, public Surroundings {
    Q_OBJECT
public:
    /// `state` may be null: then nothing about the window is remembered (tests).
    MainWindow(Theme &theme, Clock clock, Settings *settings, Settings *state,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows an open notebook. `firstTime`: the brief of the next call instead of Today. Throws
    /// Error where what is open cannot be saved, or `store` not be read: what is open stays open.
    void show(std::unique_ptr<Store> store, bool firstTime = false);
    using QMainWindow::show;
    /// Asks for the passphrase of `file` inside the window; what is open stays so until then.
    void askFor(const QString &file);
    /// Opens at once, for the sample and for tests. Throws Error; what is open stays open.
    void openWith(const QString &file, const QByteArray &passphrase, bool firstTime = false);
    /// Opens the notebook as of now, for reading: another process may hold it. Every write then
    /// gets a sentence. Throws Error likewise.
    void readWith(const QString &file, const QByteArray &passphrase);
    /// Makes a notebook and shows it. Throws Error as show() does; then no file is left behind.
    void create(const QString &file, const QByteArray &passphrase);
    /// Asks where a new notebook is to lie, and twice for its passphrase.
    void askForNew();
    /// Looks at a contact list before it is brought in.
    void importFrom(const QString &file);
    /// Covers the window at once, writes what is typed, and lets go of the notebook. Where that
    /// cannot be saved the window stays covered, and locks itself once it can.
    void lock();
    /// What is used of the machine from now on.
    void setMachine(Machine machine);
    /// Locks when that says that the computer sleeps or its screen is locked, where the settings
    /// do not forbid it.
    void lockWith(SleepWatch *computer);
    /// Saves, closes and ends the program when `system` asks for it. What cannot be saved keeps the
    /// window open, and says so.
    void endWith(EndWatch *system);
    const Machine &machine() const override { return m_machine; }
    Settings *settings() const override { return m_settings; }
    void followLockSettings() override;
    /// Null unless the window is covered.
    Curtain *curtain() const { return m_curtain; }
    IdleWatch *idleWatch() const { return m_idle; }

    void showError(const Error &error) override;
    /// The notebook as it was: its pages as always, over a copy in memory, with a bar that says the
    /// day. The notebook itself stays open behind it.
    bool lookAt(const history::Moment &moment) override;
    /// Back to the notebook as it is, on the page that one came from.
    void backToToday();
    bool isLookingBack() const { return m_present != nullptr; }
    AsOfBar *asOfBar() const { return m_asOfBar; }
    void eraseForGood(Id client) override;
    /// "Just look around": the bar over the sample goes away.
    void closeSampleBar();

    NotebookView *notebook() const { return m_notebook; }
    BackupCare &backups() { return *m_backups; }
    Actions &actions() { return *m_actions; }
    /// The page that stands before the notebook (passphrase, import, keys), or null.
    QWidget *frontPage() const;
    /// The page that is looked at together with the client in sight, or null.
    TogetherPage *togetherPage() const;
    MessageBar *messageBar() const { return m_message; }
    StatusLine *statusLine() const { return m_status; }
    /// The quiet bar, for what went well.
    MessageBar *noticeBar() const { return m_notice; }
    /// Goes on in a copy at `file` when the notebook's own place cannot be written. False after
    /// a complaint: then nothing has changed.
    bool saveElsewhere(const QString &file);
    /// The open notebook goes on in another file.
    void followFile();

Q_SIGNALS:
    /// A notebook is in sight. `file` is empty where this window may only read it: then whoever
    /// writes it answers for it, and this window no longer for the one before.
    void opened(const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenuBar();
    void act(Act what);
    bool actOnWindow(Act what);
    bool actOnNotebook(Act what);
    bool actOnClient(Act what);
    bool actOnSession(Act what);
    void offerActions(Id client);
    void setFront(QWidget *page);
    /// A page that says when it is done with.
    template <class Page>
    void putInFront(Page *page) {
        connect(page, &Page::done, this, &MainWindow::dropFront);
        setFront(page);
    }
    void dropFront();
    void open();
    void importContacts();
    void lookTogether();
    void editQuestions(const QString &deck);
    void openSample();
    void connectNotebook();
    void replaceView(NotebookView *fresh);
    void leave();
    bool letGo();
    void openThrough(PassphrasePage *page);
    void watchIdle();
    void lockByItself();
    void cover();
    void lockWhenFree();
    void lockNow();
    void closeAndAsk();
    void stayCovered(const Error &error);
    void uncover();
    void adviseOnKeys(bool isNew);
    void remindOfCode();
    void tellOfLostCode();
    void showPlace();
    std::unique_ptr<Store> openStore(const QString &file, const QByteArray &passphrase) const;
    void follow();
    void showSaved(const QDateTime &when);
    bool isSampleOpen() const;
    void helpWith();
    void retry();
    void askWhereToSave();
    void chooseTheme(const QString &word);
    Store::Options storeOptions() const;
    QString folder() const;
    void rememberFile(const QString &file);

    Theme &m_theme;
    Clock m_clock;
    Settings *m_settings;
    Settings *m_state;
    Actions *m_actions;
    BackupCare *m_backups;
    MessageBar *m_message;
    MessageBar *m_notice;
    SampleBar *m_sampleBar;
    AsOfBar *m_asOfBar;
    QStackedWidget *m_stack;
    NotebookView *m_notebook = nullptr;
    std::unique_ptr<Store> m_present;     ///< while m_notebook shows it as it was
    LookingTogether *m_looking = nullptr; ///< while togetherPage() is in front
    StatusLine *m_status = nullptr;
    TwoCopies *m_twoCopies;
    bool m_isAboutSaving = false; ///< the message goes away with the next save
    QTimer m_retry{this};         ///< runs while something is NOT SAVED
    Machine m_machine;
    Curtain *m_curtain = nullptr; ///< between being covered and being locked, or shown again
    IdleWatch *m_idle = nullptr;
    SleepWatch *m_computer = nullptr;
    QTimer m_lockSoon{this}; ///< until nobody up the stack waits for a dialog
    int m_turnsToLock = 0;
};
