// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups/keeper.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

class BackupBar;
class MainWindow;
class NotebookView;
class PassphrasePage;
class Settings;

/// The window's part in backups: a keeper for the notebook that is open, what it says, and the
/// offer of a backup where a notebook is damaged.
class BackupCare : public QObject {
    Q_OBJECT
public:
    /// `settings` and `state` may be null: then nothing is made by itself, and nothing remembered.
    BackupCare(MainWindow &window, Settings *settings, Settings *state,
               std::function<QDate()> today);

    /// The notebook in sight; its keeper is a child of its context, where the page finds it.
    void begin(NotebookView &view);
    /// Round the closing of its file: all is committed, and all is closed. `hasTime`: for a backup.
    void beforeClose();
    void afterClose(bool hasTime);
    /// Says that what is in sight is a backup, which is only read; the window places it.
    BackupBar *bar() const { return m_bar; }
    void showBar(bool isNotebookInSight);
    bool isBackupInSight() const { return m_isBackup; }
    /// The backup in sight as a notebook of its own at `out`, which is then in sight. False after a
    /// complaint.
    bool restoreInSight(const QString &out);
    void backUpNow();
    /// A damaged notebook: this page offers the newest backup that is whole.
    void offerOn(PassphrasePage &page);

    backups::Keeper *keeper() const { return m_keeper; }

private:
    void askWhereToRestore();
    QString folder() const; ///< where backups go, as chosen; empty: the usual folder
    void listen(backups::Keeper &keeper);
    void tell(const Error &error);
    void tellQuietly(const QString &sentence);
    void restore(const QString &backup, const QString &notebook, const QByteArray &passphrase);

    MainWindow &m_window;
    BackupBar *m_bar;
    bool m_isBackup = false; ///< the notebook in sight is one
    Settings *m_settings;
    Settings *m_state;
    std::function<QDate()> m_today;
    QPointer<backups::Keeper> m_keeper;
    QPointer<NotebookView> m_view;
    std::optional<Error> m_later; ///< not while the client looks on
};
