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
};

/// Unlocks a file and makes it ready. Throws as Book::open().
Opened openSealed(const Calls &calls, const QString &path, const QByteArray &passphrase, Mode mode,
                  const QString &stateFolder);

/// The data key under the passphrase. Derives one key for each slot of the kind, right or wrong.
/// Throws Error(WrongPassphrase, Damaged, Internal).
std::unique_ptr<SecretKey> dataKeyOf(const Header &header, const QByteArray &passphrase,
                                     const Calls &calls);

} // namespace sealed
