// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/calls.h"
#include <QByteArray>
#include <array>
#include <memory>

namespace sealed {

inline constexpr int idBytes = 16;
inline constexpr int nonceBytes = 24; ///< XChaCha20-Poly1305
inline constexpr int tagBytes = 16;   ///< XChaCha20-Poly1305
inline constexpr int hashBytes = 32;  ///< BLAKE2b
inline constexpr int keyBytes = 32;
inline constexpr int saltBytes = 16; ///< Argon2id

using Id = std::array<unsigned char, idBytes>;
using Nonce = std::array<unsigned char, nonceBytes>;
using Tag = std::array<unsigned char, tagBytes>;
using Hash = std::array<unsigned char, hashBytes>;

/// 32 secret bytes in memory that is locked, guarded, and wiped when freed.
class SecretKey {
public:
    SecretKey(); ///< all zero; throws Error(Internal) without memory
    static SecretKey random();
    SecretKey(SecretKey &&) noexcept = default;
    SecretKey &operator=(SecretKey &&) noexcept = default;
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
};

/// What one try of a passphrase costs whoever tries.
struct KdfCost {
    quint64 passes = 1;
    quint64 memoryBytes = 8192;
    static KdfCost standard(); ///< 3 passes over 256 MiB: about half a second
    static KdfCost lowest();   ///< for tests only: a fraction of a millisecond
    /// Whether a file may ask for this much (1 GiB, 10 passes) or this little.
    bool isAcceptable() const;
};

/// One way to the data key: the data key wrapped under a key that a secret derives.
struct KeySlot {
    enum class Kind : quint32 { Passphrase = 1 };
    quint32 kind = quint32(Kind::Passphrase);
    KdfCost cost;
    std::array<unsigned char, saltBytes> salt{};
    Nonce nonce{};
    std::array<unsigned char, keyBytes + tagBytes> wrapped{};
};

/// Wraps `dataKey` for the passphrase, with a fresh salt. The passphrase is bytes: who calls
/// normalizes it (NFC, UTF-8). Throws Error(Internal) without memory.
KeySlot makeSlot(const SecretKey &dataKey, const Id &fileId, const QByteArray &passphrase,
                 KdfCost cost, const Calls &calls);

/// The data key, or null when the passphrase is not the slot's. Derives exactly one key either
/// way. Throws Error(Damaged) for a cost no file may ask for (before any memory is taken), and
/// Error(Internal) without memory.
std::unique_ptr<SecretKey> openSlot(const KeySlot &slot, const Id &fileId,
                                    const QByteArray &passphrase, const Calls &calls);

/// Fills `bytes` with random ones.
void randomize(unsigned char *bytes, size_t count);

/// Forbids core dumps and other processes' looks into this one's memory (RLIMIT_CORE 0,
/// PR_SET_DUMPABLE 0). Call once at start. False where the system refuses.
bool forbidCoreDumps();

} // namespace sealed
