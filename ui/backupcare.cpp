// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupcare.h"

#include "app/language.h"
#include "app/plaintext.h"
#include "app/settings.h"
#include "app/store/backups/restoring.h"
#include "app/store/store.h"
#include "ui/backupbar.h"
#include "ui/guard.h"
#include "ui/mainwindow.h"
#include "ui/pages/backups/differenceview.h"
#include "ui/pages/notebookview.h"
#include "ui/pages/passphrasepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusline.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int laterMs = 5000;

QString shown(const QString &path) {
    return plaintext::shortened(QDir::toNativeSeparators(path), 200);
}
} // namespace

BackupCare::BackupCare(MainWindow &window, Settings *settings, Settings *state,
                       std::function<QDate()> today)
    : QObject(&window), m_window(window), m_bar(new BackupBar(&window)), m_settings(settings),
      m_state(state), m_today(std::move(today)) {
    connect(m_bar, &BackupBar::restoreWanted, this, &BackupCare::askWhereToRestore);
}

QString BackupCare::folder() const {
    return m_settings ? m_settings->get(setting::backupFolder) : QString();
}

void BackupCare::begin(NotebookView &view) {
    m_view = &view;
    m_isBackup = backups::isBackup(view.store().path());
    if (m_isBackup)
        m_bar->tellDay(view.store().path(), m_today());
    backups::Keeper::Options options;
    options.folder = folder();
    if (m_state)
        options.stateFolder = Settings::userStateFolder();
    options.isAutomatic = m_state && m_settings && !view.context().isSample;
    options.today = m_today;
    m_keeper = new backups::Keeper(view.store(), options, &view.context());
    listen(*m_keeper);
    if (m_keeper->failedAtClose())
        tell(Error(Error::Kind::NotSaved,
                   tr("The backup could not be made when the notebook was closed the last time. "
                      "Make one now on the page Backups: it says what is wrong.")));
}

void BackupCare::listen(backups::Keeper &keeper) {
    using backups::Keeper;
    connect(&keeper, &Keeper::made, this, [this](const backups::Made &made, bool asked) {
        const QString words =
            made.wasThere
                ? tr("The newest backup has it all already. It was verified once more.")
                : tr("Backed up and verified: %n client(s).", nullptr, made.generation.clients);
        if (asked)
            m_window.noticeBar()->tell(words);
        else
            m_window.statusLine()->say(
                tr("Backed up %1").arg(language::time(QTime::currentTime())));
    });
    connect(&keeper, &Keeper::proved, this, [this](const backups::Generation &generation) {
        tellQuietly(tr("Proved today that the backup of %1 can be restored.")
                        .arg(momentOf(generation, m_today())));
    });
    connect(&keeper, &Keeper::chosen, this, [this](const QString &folder) {
        if (m_settings)
            attempt(&m_window, [&] { m_settings->keep(setting::backupFolder, folder); });
    });
    connect(&keeper, &Keeper::removed, this, [this](int count) {
        m_window.noticeBar()->tell(tr("%n older backup(s) were removed.", nullptr, count));
    });
    connect(&keeper, &Keeper::failed, this, [this](const Error &error) { tell(error); });
    connect(&keeper, &Keeper::drillFailed, this,
            [this](const backups::Generation &, const Error &error) { tell(error); });
}

/// While a session is written down it is a passing word in the foot, and while the client looks on
/// it is not said at all: it stands on the page.
void BackupCare::tellQuietly(const QString &sentence) {
    if (m_window.togetherPage())
        return;
    if (m_view && m_view->isCapturing())
        m_window.statusLine()->say(sentence);
    else
        m_window.noticeBar()->tell(sentence);
}

void BackupCare::tell(const Error &error) {
    if (!m_window.togetherPage())
        return m_window.showError(error);
    const bool isWaiting = m_later.has_value();
    m_later = error;
    if (!isWaiting)
        QTimer::singleShot(laterMs, this, [this] {
            if (const auto waiting = std::exchange(m_later, std::nullopt))
                tell(*waiting);
        });
}

void BackupCare::beforeClose() {
    if (m_keeper)
        m_keeper->beforeClose();
}

void BackupCare::afterClose(bool hasTime) {
    m_isBackup = false;
    m_bar->hide();
    if (m_keeper)
        m_keeper->finish(hasTime);
}

void BackupCare::showBar(bool isNotebookInSight) {
    m_bar->setVisible(m_isBackup && isNotebookInSight);
}

void BackupCare::backUpNow() {
    if (m_keeper && !m_view->store().isReadOnly())
        m_keeper->backUpNow();
}

void BackupCare::offerOn(PassphrasePage &page) {
    page.offerBackup([this](const QString &file, const QByteArray &passphrase) {
        PassphrasePage::Rescue rescue;
        const QString where = backups::placeFor(folder()).folder;
        const auto found = backups::newestWholeFor(file, where, passphrase);
        if (!found) {
            rescue.sentence = tr("No backup of it that is whole lies in %1.").arg(shown(where));
            return rescue;
        }
        rescue.sentence =
            tr("The newest backup that is whole is of %1: %n client(s).", nullptr, found->clients)
                .arg(momentOf(*found, m_today()));
        rescue.read = [this, backup = found->file](const QString &notebook,
                                                   const QByteArray &secret) {
            m_window.readWith(backup, secret);
            if (!m_state)
                return;
            // The next start asks for the notebook again, not for its backup.
            m_state->set(windowstate::lastFile, notebook);
            m_state->set(windowstate::lastFolder, QFileInfo(notebook).absolutePath());
        };
        rescue.restore = [this, backup = found->file](const QString &notebook,
                                                      const QByteArray &secret) {
            restore(backup, notebook, secret);
        };
        return rescue;
    });
}

void BackupCare::askWhereToRestore() {
    if (!m_view)
        return;
    // No question about replacing: nothing that exists is taken.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = tr("Restored notebook") + u".wellspring"_s;
    const QString out = QFileDialog::getSaveFileName(
        &m_window, tr("Restore as a notebook"), documents + u'/' + name,
        tr("Notebooks (*.wellspring)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!out.isEmpty())
        restoreInSight(out.endsWith(u".wellspring"_s) ? out : out + u".wellspring"_s);
}

bool BackupCare::restoreInSight(const QString &out) {
    return m_view && attempt(&m_window, [&] {
               const QString state = m_state ? Settings::userStateFolder() : QString();
               m_window.show(backups::restoreOpened(m_view->store(), out, state));
               m_window.noticeBar()->tell(
                   tr("Restored. This is a notebook of its own now; the backup is as it was."));
           });
}

void BackupCare::restore(const QString &backup, const QString &notebook,
                         const QByteArray &passphrase) {
    const QString state = m_state ? Settings::userStateFolder() : QString();
    const backups::Restored done =
        backups::restoreFile(backup, backups::Way().with(passphrase), notebook, true, state);
    m_window.openWith(done.file, passphrase);
    QString told = tr("Restored. The damaged file was kept as %1.").arg(shown(done.keptAs));
    if (done.erased > 0)
        told += u' ' + tr("%n client(s) that were erased for good since were left out.", nullptr,
                          done.erased);
    if (!done.unasked.isEmpty())
        told +=
            u' ' + tr("%n other backup(s) could not be asked who was erased for good since, for "
                      "they are damaged or have another passphrase.",
                      nullptr, int(done.unasked.size()));
    m_window.noticeBar()->tell(told);
}
