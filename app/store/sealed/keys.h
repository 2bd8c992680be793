// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/calls.h"
#include <QByteArray>
#include <array>
#include <memory>
#include <vector>

namespace sealed {

inline constexpr int idBytes = 16;
inline constexpr int nonceBytes = 24; ///< XChaCha20-Poly1305
inline constexpr int tagBytes = 16;   ///< XChaCha20-Poly1305
inline constexpr int hashBytes = 32;  ///< BLAKE2b
inline constexpr int keyBytes = 32;
inline constexpr int saltBytes = 16;      ///< Argon2id
inline constexpr int publicKeyBytes = 32; ///< X25519

using Id = std::array<unsigned char, idBytes>;
using Nonce = std::array<unsigned char, nonceBytes>;
using Tag = std::array<unsigned char, tagBytes>;
using Hash = std::array<unsigned char, hashBytes>;
using PublicKey = std::array<unsigned char, publicKeyBytes>;

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
    /// About half a second where one pass over `memoryBytes` takes `millisecondsAPass`: 1 to 10
    /// passes. A time that cannot be (0, less, not a number) counts as a very fast machine.
    static KdfCost tuned(double millisecondsAPass, quint64 memoryBytes);
    /// 256 MiB, or less where the machine has less than four times that to spare; never under 32.
    static quint64 memoryFor(quint64 bytesToSpare);
    /// Tuned to this machine by one pass, which takes as long as it takes (some 0.2 s); never
    /// fewer than two passes. Throws Error(Internal) without memory.
    static KdfCost measured();
    /// Whether a file may ask for this much (1 GiB, 10 passes) or this little.
    bool isAcceptable() const;
};

/// One way to the data key. A passphrase: the data key wrapped under a key that Argon2id derives
/// from it. A recovery code or a keychain's secret, which are random: in a box for a key pair made
/// from it (keyboxes.h).
struct KeySlot {
    enum class Kind : quint32 { Passphrase = 1, Recovery = 2, Keychain = 3 };
    quint32 kind = quint32(Kind::Passphrase);
    KdfCost cost;                                             ///< of a passphrase
    std::array<unsigned char, saltBytes> salt{};              ///< of a passphrase
    quint32 made = 0;                                         ///< of a box: days since 1970-01-01
    PublicKey recipient{};                                    ///< of a box, masked
    Nonce nonce{};                                            ///< of both
    std::array<unsigned char, keyBytes + tagBytes> wrapped{}; ///< of both
    QByteArray unknown; ///< all bytes of a slot whose kind a newer program knows

    bool isBox() const {
        return kind == quint32(Kind::Recovery) || kind == quint32(Kind::Keychain);
    }
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
