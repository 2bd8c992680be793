// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/file/book.h"
#include "app/store/sealed/format.h"
#include <optional>

namespace sealed {

/// What is to become of the ways into a file. One passphrase always stays: `passphrase` where it
/// is given, else `proof`, which then must be the passphrase. All that is not named stays as well;
/// but a second passphrase, or a kind of slot that only a newer program knows, cannot be carried
/// over to a new data key, and goes.
struct KeyChange {
    QByteArray proof;                     ///< what opens the file now: passphrase or recovery code
    std::optional<QByteArray> passphrase; ///< the new one; NFC, UTF-8
    std::optional<KdfCost> cost;          ///< of the passphrase; else as it was
    bool dropsRecovery = false;           ///< also where a new one is made
    QByteArray recovery;                  ///< a new recovery code: 48 digits
    bool dropsKeychains = false;          ///< of all computers
    QByteArray dropsKeychain;             ///< the secret of the one that goes
    QByteArray keychain;                  ///< a new keychain secret
    quint32 today = 0;                    ///< days since 1970-01-01
};

/// What Book::changeKeys() and compact() throw where the new file has taken the place of the old
/// one, but the disk did not confirm it: the new keys hold, unless a power cut brings the old file
/// back. After any other Error nothing has changed.
class Unconfirmed : public Error {
public:
    explicit Unconfirmed(const Error &error) : Error(error) {}
};

/// A keychain's secret: random, in the form in which it is given for a passphrase.
QByteArray keychainSecret();

struct Unlocked {
    std::unique_ptr<SecretKey> dataKey; ///< never null
    WayIn way;                          ///< by which it was found
};
/// Derives one key for each passphrase of the file, whatever was typed and whether or not it is
/// right. A recovery code with a slip derives none: it is told by the code's own check.
/// Throws Error(WrongPassphrase, Damaged, Internal).
Unlocked unlock(const Header &header, const QByteArray &typed, const Calls &calls);

/// The header's ways in after `change`, wrapping `dataKey`. Throws Error(WrongPassphrase,
/// BadInput, Internal).
Header changedKeys(const Header &header, const KeyChange &change, const SecretKey &dataKey,
                   const Calls &calls);

/// Throws Error(BadInput) for what can be no passphrase: nothing, or a recovery code.
void refuseAsPassphrase(const QByteArray &passphrase);

} // namespace sealed
