// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/merging/merging.h"

#include <QDateTime>

/// The files of two copies: found, told apart, kept, moved aside. None is ever deleted.
namespace merging {

struct FoundCopy {
    QString path;
    QDateTime changed; ///< as the folder says
    qint64 bytes = 0;
    bool operator==(const FoundCopy &) const = default;
};
/// Other copies of the notebook in its folder, newest first: what a sync client could not bring
/// together lies there, whatever it calls it. Reads the beginnings of files only.
std::vector<FoundCopy> copiesBeside(const QString &notebook);
/// All that still lies about of what merging, restoring or a sync client kept: those beside, and
/// those that were moved aside.
std::vector<FoundCopy> copiesLeft(const QString &notebook);

/// Whether another file has come into the place of the open notebook: nothing can be saved there
/// any more until both are brought together. Looks at the folder once.
bool isReplaced(const Store &store);
/// Whether that other file is a copy of the same notebook.
bool isReplacedByCopy(const Store &store);

/// A free name beside the notebook for what is kept of it.
QString keptPath(const QString &notebook);

struct Together {
    std::unique_ptr<Store> store; ///< of the file in the notebook's place
    QString kept;                 ///< where the state of `ours` lies
    Report report;
};
/// After isReplaced(): keeps the last good state of `ours` and all that waits to be written in a
/// file beside, where `ours` goes on; then opens the file in its old place and merges what was
/// kept into that. Throws Error: before anything was kept, `ours` is as it was; later its
/// sentence says where `ours` goes on now.
Together bringTogether(Store &ours, bool isForced);

struct Made {
    Report report;
    QString kept; ///< where the file lies that was there before; empty: there was none
};
/// Writes both copies as one to `out`; both stay as they are. What is at `out` is replaced only
/// when `isForced`, where it is a copy of the same notebook that nobody has open, and only by a
/// whole one; it may hold what neither of the two has, and is kept beside. Throws Error; then `out`
/// is as it was, or its sentence says where that lies.
Made mergeInto(const Store &ours, const Store &theirs, const QString &out, bool isForced);

/// Moves a copy into a folder beside it, for those brought together. Gives its new path. Throws
/// Error(NotSaved); then it is where it was.
QString moveAside(const QString &copy);

/// Opens a copy for reading with `passphrase`, or without one with what opened `like`: its key, or
/// where the keys were changed in one of them, what was typed for it. Throws Error, of kind
/// BadInput for another notebook, WrongPassphrase where that does not open the copy.
std::unique_ptr<Store> openLike(const Store &like, const QString &path,
                                const QByteArray &passphrase = {});

} // namespace merging
