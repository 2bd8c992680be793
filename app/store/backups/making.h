// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups/generations.h"
#include "app/store/backups/thinning.h"

namespace backups {

/// Where backups go. A folder that the user chose carries a hidden mark, so that an empty mount
/// point is not taken for the disk that belongs there.
struct Place {
    QString folder;      ///< absolute
    bool isOurs = false; ///< the default one, which is made where it is missing
};
Place placeFor(const QString &chosen); ///< empty: the default folder

/// Makes `folder` one that backups can go to: there, writable, marked. Throws Error; then whatever
/// was used before goes on being used.
void choose(const QString &folder, const sealed::Calls &calls = sealed::realCalls());
/// Throws Error(NotFound) unless backups can go there now.
void requirePlace(const Place &place, const sealed::Calls &calls = sealed::realCalls());

/// Throws Error(BadInput) where `folder` is the one that the notebook itself lies in: whoever loses
/// the folder would lose both, and the notebook would pass for a backup of itself.
void requireApart(const QString &notebook, const QString &folder);

struct Made {
    Generation generation;
    bool wasThere = false; ///< the newest one held it all already; it was verified once more
    int thinned = 0;       ///< how many older ones went
};

/// Makes a generation of the notebook at `notebook`, as its file stands now; whoever writes it may
/// go on. The copy has a hidden name until it was synced, opened again and compared: every seal,
/// SQLite's own checks, and the number of rows of every table. Then it gets its name, and older
/// ones are thinned.
///
/// Throws Error, in words about backups; then the notebook and every older backup are as they were,
/// and nothing half made has a good name. What a killed run left is removed by the next.
Made make(const QString &notebook, const Way &way, const Place &place, const Kept &kept = {},
          const sealed::Calls &calls = sealed::realCalls());

/// Removes those that today's key does not open, since they were made before the passphrase or a
/// code was changed: thinning leaves them alone, and whoever knew those opens them. One that
/// somebody gave a name of their own stays. Only where a whole one of today's key stays. Gives how
/// many went; throws Error, then some may be left.
int removeOfOldKeys(const sealed::Id &notebook, const Way &way, const Place &place,
                    const sealed::Calls &calls = sealed::realCalls());

/// Whether this file is a backup, which is read and restored but not written in: it has the name of
/// a generation with the number of the notebook in it, wherever it lies (also "Copy of ..."), or
/// lies in the usual folder, where nothing else does.
bool isBackup(const QString &file);

} // namespace backups
