// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups/generations.h"

#include <QDate>
#include <map>

namespace backups {

/// Counts the days towards the next drill. A clock that jumps can neither stop it for ever nor
/// make it run all the time: a day back counts as one, and no leap counts as more than half a
/// month.
class DrillDays {
public:
    static constexpr int due = 30;
    QDate last;       ///< the day that was counted last; invalid: none yet
    int counted = 29; ///< the first drill comes on the second day of use

    void see(QDate today);
    bool isDue() const { return counted >= due; }
    void begin() { counted = 0; }
};

/// What this computer knows of one notebook's backups besides what is in them: when each was
/// verified and proven, and what is due. A file in the state folder, named after a hash; it holds
/// names of backups, numbers and times, and nothing of anybody. Best effort: without it backups are
/// made anew and proven anew.
struct Record {
    struct About {
        qint64 bytes = 0; ///< of the file it is about: another of that name is another
        quint64 sequence = 0;
        QDateTime verified;
        QDateTime proven;
        bool failed = false; ///< the last drill on it
    };
    std::map<QString, About> files; ///< by file name
    QString lastFile;               ///< the last one made, absolute
    QByteArray lastMark;            ///< of the notebook's content then
    bool failedAtClose = false;     ///< nobody was there to be told
    DrillDays drill;

    /// Empty where there is none, or none that can be read, or no folder.
    static Record read(const QString &stateFolder, const sealed::Id &notebook);
    /// The same from the bytes of that file, whatever they are, and to them.
    static Record parsed(const QByteArray &bytes);
    QByteArray bytes() const;
    /// False where it could not be kept.
    bool write(const QString &stateFolder, const sealed::Id &notebook) const;

    /// What is known of it; null where nothing is.
    const About *about(const Generation &generation) const;
    About &about(const Generation &generation);
    /// Forgets what no longer lies in the folder.
    void keepOnly(const std::vector<Generation> &there);
};

} // namespace backups
