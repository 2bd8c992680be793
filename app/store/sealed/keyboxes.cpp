// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/keyboxes.h"

#include "app/store/sealed/words.h"
#include <QtEndian>
#include <sodium.h>

namespace sealed {

static_assert(publicKeyBytes == crypto_box_PUBLICKEYBYTES);
static_assert(keyBytes == crypto_box_SECRETKEYBYTES && keyBytes == crypto_box_SEEDBYTES);
static_assert(nonceBytes == crypto_box_NONCEBYTES && tagBytes == crypto_box_MACBYTES);
static_assert(nonceBytes == crypto_stream_xchacha20_NONCEBYTES);

namespace {

struct KeyPair {
    PublicKey open{};
    SecretKey secret;
};

/// The secret is random, so that nothing has to be stretched; it is bound to this file and kind.
KeyPair pairOf(KeySlot::Kind kind, const QByteArray &secret, const Id &fileId) {
    KeyPair pair;
    SecretKey seed;
    const quint32 number = qToLittleEndian(quint32(kind));
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, keyBytes);
    const auto add = [&state](const void *bytes, size_t count) {
        crypto_generichash_update(&state, static_cast<const unsigned char *>(bytes), count);
    };
    add("Wellspring way in", 17);
    add(&number, sizeof number);
    add(fileId.data(), fileId.size());
    add(secret.constData(), size_t(secret.size()));
    crypto_generichash_final(&state, seed.data(), keyBytes);
    sodium_memzero(&state, sizeof state);
    crypto_box_seed_keypair(pair.open.data(), pair.secret.data(), seed.data());
    return pair;
}

/// Masks and unmasks. What it hides is authenticated by the first commit, which is bound to the
/// whole header.
PublicKey masked(const PublicKey &key, const Nonce &nonce, const SecretKey &dataKey) {
    SecretKey masking;
    crypto_kdf_derive_from_key(masking.data(), keyBytes, 3, "sealbook", dataKey.data());
    PublicKey out{};
    crypto_stream_xchacha20_xor(out.data(), key.data(), key.size(), nonce.data(), masking.data());
    return out;
}

} // namespace

PublicKey publicKeyOf(KeySlot::Kind kind, const QByteArray &secret, const Id &fileId) {
    return pairOf(kind, secret, fileId).open;
}

std::vector<KeySlot> makeBoxes(const std::vector<Recipient> &recipients, const SecretKey &dataKey,
                               PublicKey &sender) {
    sender.fill(0);
    std::vector<KeySlot> slots_;
    if (recipients.empty())
        return slots_;
    SecretKey secret;
    crypto_box_keypair(sender.data(), secret.data());
    for (const Recipient &recipient : recipients) {
        KeySlot slot;
        slot.kind = quint32(recipient.kind);
        slot.made = recipient.made;
        randomize(slot.nonce.data(), slot.nonce.size());
        slot.recipient = masked(recipient.key, slot.nonce, dataKey);
        if (crypto_box_easy(slot.wrapped.data(), dataKey.data(), keyBytes, slot.nonce.data(),
                            recipient.key.data(), secret.data()) != 0)
            throw Words::outOfMemory();
        slots_.push_back(slot);
    }
    return slots_;
}

std::unique_ptr<SecretKey> openBox(const KeySlot &slot, const PublicKey &sender, const Id &fileId,
                                   const QByteArray &secret) {
    const KeyPair pair = pairOf(KeySlot::Kind(slot.kind), secret, fileId);
    auto key = std::make_unique<SecretKey>();
    if (crypto_box_open_easy(key->data(), slot.wrapped.data(), slot.wrapped.size(),
                             slot.nonce.data(), sender.data(), pair.secret.data()) != 0)
        return nullptr;
    return key;
}

Recipient recipientOf(const KeySlot &slot, const SecretKey &dataKey) {
    return {KeySlot::Kind(slot.kind), slot.made, masked(slot.recipient, slot.nonce, dataKey)};
}

} // namespace sealed
