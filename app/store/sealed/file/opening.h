// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/file/book.h"
#include "app/store/sealed/file/core.h"

namespace sealed {

/// Makes and locks a new file that holds nothing. Throws as Book::create().
Sealed createSealed(const Calls &calls, const QString &path, const QByteArray &passphrase,
                    KdfCost cost);

struct Opened {
    Sealed sealed;
    SeenFile seen;
    OpenReport report;
    bool wasSeenBefore = false; ///< the state folder knew the file
    qint64 tailBytes = 0;       ///< behind the last good commit; still there
    quint64 tailCommit = 0;     ///< the commit that should have been there
};

/// Unlocks a file and reads its commits; a torn tail stays for dropTail(). Throws as Book::open().
Opened openSealed(const Calls &calls, const QString &path, const QByteArray &passphrase, Mode mode,
                  const QString &stateFolder);

/// The same with the key of another copy; keeps nothing in a state folder. Throws as
/// Book::openCopy().
Opened openSealedCopy(const Calls &calls, const QString &path, const CopyKey &key, Mode mode);

/// Copies the tail beside the file, then cuts it off. Says where it was put. Throws
/// Error(NoSpace, ReadOnly, NotSaved).
QString dropTail(const Calls &calls, Sealed &sealed, qint64 tailBytes, quint64 tailCommit);

} // namespace sealed
