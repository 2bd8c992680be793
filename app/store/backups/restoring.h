// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups/generations.h"
#include "app/wholefile.h"

#include <QFileInfoList>
#include <QStringList>

namespace backups {

struct Restored {
    QString file;
    QString keptAs; ///< what stood there before; empty: nothing did
    int clients = 0;
    int erased = 0; ///< clients that were erased since, and that the backup still had
    /// Names of other backups that could not be asked who was erased since: they are damaged or of
    /// another passphrase.
    QStringList unasked;
};

/// A backup as a notebook of its own at `out`: for a computer that has none, and where the notebook
/// itself is damaged. (A notebook that opens is restored from within: see restoreInto().)
///
/// It is made beside, brought up to date, the erasures that are known are applied again, and it is
/// verified; only then it takes its place. What stood at `out` is never written over: without
/// `overwrite` nothing is done, with it that file goes on under another name. It keeps the
/// notebook's number, so that its backups go on; and its commits are numbered behind all that this
/// computer, the file at `out` or any other backup knows, or opening it would call it an
/// older copy, and new backups would stand behind old ones.
///
/// Throws Error, also Error(Exists) and Error(InUse); then nothing was changed but what its
/// sentence says. `names` gives a file its second name.
Restored restoreFile(const QString &backup, const Way &way, const QString &out, bool overwrite,
                     const QString &stateFolder, const sealed::Calls &calls = sealed::realCalls(),
                     const wholefile::Calls &names = wholefile::realCalls());

/// Whether `file` has the name under which a restore kept what stood at `notebook` before.
bool isKeptFromBefore(const QString &file, const QString &notebook);
/// Those beside `notebook` that are so damaged that they do not say any more which one they are.
QFileInfoList keptUnreadable(const QString &notebook);

/// As restoreFile(), of a backup that is open for reading, to a name that nobody has; and opens
/// what was made, to write in. Throws Error.
std::unique_ptr<Store> restoreOpened(const Store &backup, const QString &out,
                                     const QString &stateFolder);

/// The newest backup in `folder` that is whole, of the notebook at `damaged`: by its number, or,
/// where not even that can be read, by its name. `passphrase` is the notebook's.
std::optional<Generation> newestWholeFor(const QString &damaged, const QString &folder,
                                         const QByteArray &passphrase,
                                         const sealed::Calls &calls = sealed::realCalls());

} // namespace backups
