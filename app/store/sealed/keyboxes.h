// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/keys.h"

/// The key slots whose secret is random: the recovery code, and what this computer's keychain
/// keeps. From the secret comes a key pair; the data key is in a box for its public half.
///
/// So the data key can be changed, and any other slot with it, without the printed sheet being
/// fetched: whoever has the data key can fill the box anew. The public half stands in the slot
/// masked under the data key; who does not have that learns nothing from it, not even that two
/// files have the same sheet.
namespace sealed {

/// What a slot of that kind takes: `secret` is the 48 digits of a recovery code, or 32 bytes as 64
/// lower-case hex digits for a keychain.
PublicKey publicKeyOf(KeySlot::Kind kind, const QByteArray &secret, const Id &fileId);

/// A way in that is to stand in the next header.
struct Recipient {
    KeySlot::Kind kind = KeySlot::Kind::Recovery;
    quint32 made = 0; ///< days since 1970-01-01
    PublicKey key{};
};

/// Fills a box for each, all from one sender that is forgotten at once. `sender`: its public half,
/// which the header holds.
std::vector<KeySlot> makeBoxes(const std::vector<Recipient> &recipients, const SecretKey &dataKey,
                               PublicKey &sender);
/// The data key, or null where the box is not for the key pair of `secret`.
std::unique_ptr<SecretKey> openBox(const KeySlot &slot, const PublicKey &sender, const Id &fileId,
                                   const QByteArray &secret);
/// For whom the box is.
Recipient recipientOf(const KeySlot &slot, const SecretKey &dataKey);

} // namespace sealed
