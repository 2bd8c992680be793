// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QCoreApplication>

namespace backups {

/// Every sentence that backups say to the user, in one place.
class BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
public:
    /// The folder is not there, or is not the one that was chosen (its disk is not plugged in).
    static Error noFolder(const QString &folder);
    /// A folder that was chosen and cannot be written to.
    static Error cannotChoose(const QString &folder, const Error &why);
    /// The folder is the notebook's own.
    static Error notBeside(const QString &folder);
    /// Making a backup failed: what is safe, for each kind of failure.
    static Error notMade(const Error &why);
    static Error atWork();
    static Error differs(const QString &detail);
    static Error cut();
    static Error rowsDamaged(const QString &detail);
    /// The drill failed: what is safe, and what helps.
    static Error notProved(const Error &why);
    /// Somebody stopped it; told to nobody.
    static Error stopped();
    static Error noBackup();
    /// What nobody foresaw: no memory, for instance.
    static Error wentWrong(const QString &detail);
    /// Older ones are only removed where a good one of today stays.
    static Error noneStays();
    static Error notRemoved(const Error &why);
    static Error notRestored(const Error &why);
    static Error inUse(const QString &path);
    static Error keptButNotReplaced(const QString &kept, const QString &detail);
    /// The same where nothing stood before.
    static Error notConfirmed(const QString &path, const QString &detail);
    /// What stood there was renamed, and neither the copy nor itself could take its name again.
    static Error notPutBack(const QString &kept, const QString &detail);
    static QString restoreLabel();
};

} // namespace backups
