// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/keys.h"

#include "app/store/sealed/words.h"
#include <QElapsedTimer>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace sealed {

static_assert(nonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(saltBytes == crypto_pwhash_SALTBYTES);

namespace {

/// What a slot's wrapping authenticates besides the key: nothing of a slot can be moved to
/// another file or made cheaper to guess.
QByteArray slotContext(const KeySlot &slot, const Id &fileId) {
    QByteArray context("slot");
    context.append(reinterpret_cast<const char *>(fileId.data()), idBytes);
    const quint64 numbers[3] = {qToLittleEndian(quint64(slot.kind)),
                                qToLittleEndian(slot.cost.passes),
                                qToLittleEndian(slot.cost.memoryBytes)};
    context.append(reinterpret_cast<const char *>(numbers), sizeof numbers);
    context.append(reinterpret_cast<const char *>(slot.salt.data()), saltBytes);
    return context;
}

SecretKey derived(const KeySlot &slot, const QByteArray &passphrase, const Calls &calls) {
    SecretKey key;
    if (calls.deriveKey(key.data(), passphrase, slot.salt.data(), slot.cost.passes,
                        size_t(slot.cost.memoryBytes)) != 0)
        throw Words::outOfMemory();
    return key;
}

} // namespace

void SecretKey::Free::operator()(unsigned char *bytes) const {
    sodium_free(bytes);
}

SecretKey::SecretKey() {
    if (sodium_init() < 0)
        throw Words::outOfMemory();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(keyBytes)));
    if (!m_bytes)
        throw Words::outOfMemory();
    sodium_memzero(m_bytes.get(), keyBytes);
}

SecretKey SecretKey::random() {
    SecretKey key;
    randombytes_buf(key.data(), keyBytes);
    return key;
}

KdfCost KdfCost::standard() {
    return {3, 256ULL << 20};
}

KdfCost KdfCost::lowest() {
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

KdfCost KdfCost::tuned(double millisecondsAPass, quint64 memoryBytes) {
    constexpr double wanted = 500, most = 10;
    const double passes = millisecondsAPass > 0 ? std::round(wanted / millisecondsAPass) : most;
    return {quint64(std::clamp(passes, 1., most)), memoryBytes};
}

quint64 KdfCost::memoryFor(quint64 bytesToSpare) {
    quint64 memory = standard().memoryBytes;
    while (memory > (32ULL << 20) && bytesToSpare < 4 * memory)
        memory /= 2;
    return memory;
}

KdfCost KdfCost::measured() {
    const auto pages = sysconf(_SC_AVPHYS_PAGES), pageBytes = sysconf(_SC_PAGESIZE);
    const bool isKnown = pages > 0 && pageBytes > 0;
    // Memory that holds cached files is to be had as well, so that what is free is the least.
    const auto all = sysconf(_SC_PHYS_PAGES);
    const quint64 spare =
        isKnown ? std::max(quint64(pages), quint64(std::max(all, 0L)) / 4) * quint64(pageBytes)
                : 1ULL << 40;
    const quint64 memory = memoryFor(spare);
    SecretKey key;
    const unsigned char salt[saltBytes] = {};
    QElapsedTimer timer;
    timer.start();
    if (realCalls().deriveKey(key.data(), "probe", salt, 1, size_t(memory)) != 0)
        throw Words::outOfMemory();
    KdfCost cost = tuned(double(timer.nsecsElapsed()) / 1e6, memory);
    // A machine that was busy for a moment must not make the notebook cheap for good.
    cost.passes = std::max<quint64>(cost.passes, 2);
    return cost;
}

bool KdfCost::isAcceptable() const {
    return passes >= crypto_pwhash_OPSLIMIT_MIN && passes <= 10 &&
           memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && memoryBytes <= (1ULL << 30);
}

KeySlot makeSlot(const SecretKey &dataKey, const Id &fileId, const QByteArray &passphrase,
                 KdfCost cost, const Calls &calls) {
    KeySlot slot;
    slot.cost = cost;
    randomize(slot.salt.data(), slot.salt.size());
    randomize(slot.nonce.data(), slot.nonce.size());
    const SecretKey wrapping = derived(slot, passphrase, calls);
    const QByteArray context = slotContext(slot, fileId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.wrapped.data(), nullptr, dataKey.data(), keyBytes,
        reinterpret_cast<const unsigned char *>(context.constData()), quint64(context.size()),
        nullptr, slot.nonce.data(), wrapping.data());
    return slot;
}

std::unique_ptr<SecretKey> openSlot(const KeySlot &slot, const Id &fileId,
                                    const QByteArray &passphrase, const Calls &calls) {
    if (!slot.cost.isAcceptable())
        throw Words::tooCostly(QStringLiteral("passes %1, memory %2")
                                   .arg(slot.cost.passes)
                                   .arg(slot.cost.memoryBytes));
    const SecretKey wrapping = derived(slot, passphrase, calls);
    const QByteArray context = slotContext(slot, fileId);
    auto key = std::make_unique<SecretKey>();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            key->data(), nullptr, nullptr, slot.wrapped.data(), slot.wrapped.size(),
            reinterpret_cast<const unsigned char *>(context.constData()), quint64(context.size()),
            slot.nonce.data(), wrapping.data()) != 0)
        return nullptr;
    return key;
}

void randomize(unsigned char *bytes, size_t count) {
    if (sodium_init() < 0)
        throw Words::outOfMemory();
    randombytes_buf(bytes, count);
}

bool forbidCoreDumps() {
    const rlimit none{0, 0};
    const bool limited = setrlimit(RLIMIT_CORE, &none) == 0;
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && limited;
}

} // namespace sealed
