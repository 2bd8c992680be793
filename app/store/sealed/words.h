// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include <QCoreApplication>

namespace sealed {

/// Every sentence the sealed file says to the user, in one place.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static Error wrongPassphrase();
    /// `wrongGroup`: from 1, or 0 where the number of digits is wrong.
    static Error mistypedCode(int digits, int wrongGroup);
    static Error wrongCode();
    static Error formOfACode();
    static Error emptyPassphrase();
    static Error needsPassphrase();
    static Error tooManyWaysIn();
    static Error foreign(const QString &path);
    static Error newer();
    static Error notFound(const QString &path);
    static Error noFolder(const QString &path);
    static Error noName();
    /// There, but only to be read: a read-only disk, or another user's file.
    static Error readOnlyPlace(int error);
    /// A failure while a new notebook gets its first content, once the file is removed again.
    static Error notMade(const Error &error);
    static Error exists(const QString &path);
    static Error inUse(const QString &holder, const QString &host);
    static Error cannotLock(const QString &detail);
    static Error tooCostly(const QString &detail);
    static Error outOfMemory();
    static Error cancelled();
    /// The file ends before the first commit it must hold.
    static Error incomplete(const QString &detail);
    /// The file ends before a commit that this computer saw saved.
    static Error lacksSaved(const QString &detail);
    static Error damagedHeader(const QString &detail);
    /// `page` < 0: the commit's own record. Pages count from 1, as SQLite's do.
    static Error damaged(quint64 commit, qint64 page, const QString &detail);
    static Error unreadable(int error, const QString &call);
    /// A failed write-side call. `error` is an errno; the sentence begins with NOT SAVED.
    static Error notSaved(int error, const QString &call);
    static Error cannotWrite(int error, const QString &call);
    /// Another program put another file in the notebook's place, or wrote into it.
    static Error replaced(const QString &detail);
    static Error outOfReach(const QString &detail);
    /// An earlier failure left the disk's state unknown: read-only until reopened.
    static Error poisoned();
    static Error readOnlySnapshot();
    static Error closed();
};

} // namespace sealed
