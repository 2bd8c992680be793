// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/store/backups/difference.h"
#include "app/store/backups/drill.h"
#include "app/store/backups/making.h"
#include "app/store/backups/record.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <deque>
#include <functional>
#include <memory>

class QThread;
class Store;

namespace backups {

/// Looks after the backups of the notebook that is open: makes them when nobody writes and when it
/// is closed, tries out once a month whether one can be restored, and tells. All the work is done
/// in a thread of its own on a snapshot of the file, so that nobody who types waits for it.
class Keeper : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString folder;      ///< as chosen; empty: defaultFolder()
        QString stateFolder; ///< what is remembered here, and the scratch of drills; empty: nothing
        bool isAutomatic = true;
        int idleMs = 60'000;          ///< without a write, before one is made
        int leastGapMs = 30 * 60'000; ///< between two that nobody asked for; no clock but
                                      ///< the time since start counts
        Kept kept;
        std::function<QDate()> today = [] { return QDate::currentDate(); };
        const sealed::Calls *calls = nullptr; ///< for tests of failing disks
    };
    Keeper(Store &store, Options options, QObject *parent = nullptr);
    ~Keeper() override;

    /// One of the list, with what this computer knows about it.
    struct Listed {
        Generation generation;
        Record::About about;
    };

    // Each answers by a signal, in the order asked; failures by failed().
    void backUpNow();
    /// Of that one, or with none of the newest.
    void prove(const std::optional<Generation> &which = {});
    void list();
    /// Removes those that only an older passphrase or code opens; see removeOfOldKeys().
    void removeOld();
    /// `typed`: what opens that one where nothing that opened the notebook does.
    void compare(const Generation &with, const std::shared_ptr<const Secret> &typed = {});

    /// Backups go there from now on. Throws Error; then they go where they went.
    void choose(const QString &folder);
    const Place &place() const { return m_place; }
    QString scratchFolder() const;
    Way way(); ///< as of now: the passphrase may have been changed since
    bool isBusy() const { return m_thread != nullptr || !m_jobs.empty(); }
    /// The backup at the last close failed, and nobody was there to be told.
    bool failedAtClose() const { return m_record.failedAtClose; }

    /// Everything is committed: looks whether there is something to back up. Then close the store,
    /// and call finish(), which makes that backup if it has time (else the next opening does),
    /// tells nobody, and forgets the key. Nobody who leaves waits for a drill or a look: those are
    /// stopped, and a drill stays due.
    void beforeClose();
    void finish(bool hasTime = true);
    /// Waits until all that was asked for is done (tests, and before a restore).
    void wait();
    /// What the timers do.
    void whenIdle();
    /// Between beforeClose() and its end what can be stopped is being stopped.
    bool isStopping() const { return m_stops; }

Q_SIGNALS:
    void made(const backups::Made &made, bool asked);
    void proved(const backups::Generation &generation, bool asked);
    void listed(const std::vector<backups::Keeper::Listed> &list);
    void removed(int count);
    void compared(const backups::Generation &with, const backups::Difference &difference);
    /// `asked`: somebody waits for it; else it is told once, until something else goes wrong.
    void failed(const Error &error, bool asked);
    /// Backups go there from now on; empty: to the usual folder. To be remembered.
    void chosen(const QString &folder);
    /// The drill failed; loud.
    void drillFailed(const backups::Generation &generation, const Error &error);

private:
    /// Runs in the thread; gives what to do here afterwards. May throw Error.
    using Job = std::function<std::function<void()>()>;
    struct Task {
        Job job;
        std::function<void(const Error &)> failed;
        bool isMaking = false; ///< done also when the notebook is being closed
    };
    void add(Job job, std::function<void(const Error &)> failed, bool isMaking = false);
    void stop();
    void next();
    void done(const std::function<void()> &then);
    void backUp(bool asked);
    void took(const Made &made, bool asked);
    void proveNewest(bool asked);
    void drill(const Generation &which, bool asked);
    void tell(const Error &error, bool asked);
    QString notebook(); ///< where it lies now
    QByteArray mark() const;
    bool isChanged() const;
    void reread();
    void remember();
    const sealed::Calls &calls() const;

    Store *m_store; ///< null once it is closed
    Options m_options;
    Place m_place;
    Way m_way;
    sealed::Id m_number{};
    QString m_notebook; ///< where it lies
    Record m_record;
    std::deque<Task> m_jobs;
    QThread *m_thread = nullptr;
    std::atomic<bool> m_stops = false;
    QTimer m_idle;
    QTimer m_hourly;
    QElapsedTimer m_sinceLast; ///< invalid: none was made yet
    QString m_told;            ///< the last failure that nobody had asked for
    bool m_isDue = false;      ///< beforeClose() found something
    QByteArray m_dueMark;
};

} // namespace backups
