// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/keys.h"
#include <optional>
#include <vector>

/// The bytes of a sealed file. All numbers are little-endian.
///
///     header   1024 bytes, plain: magic 16, version u32, header length u32, base length u64,
///              file id 16, number of slots u32, unused u32, unused 8, slots 8 x 112, sender of
///              the boxes 32 (zero without any), BLAKE2b of all before 32. Never changed in place.
///     slot     kind u32, then by kind
///                1, a passphrase: passes u32, memory u64, salt 16, nonce 24, wrapped data key 48,
///                  unused 8
///                2, the recovery code, and 3, a keychain: day it was made u32 (from 1970-01-01),
///                  recipient 32 (masked), nonce 24, data key in a box 48
///              others are a newer program's and are passed over.
///     commit*  marker 16, nonce 24, sealed head 72 + 16,
///              [nonce 24, sealed entries 20 each + 16]   when it has any block
///              [nonce 24, sealed block 4096] for each entry; its tag is in the entry
///
/// A file is cut into blocks of 4096 bytes whatever the page size of SQLite. A head holds its
/// sequence, the size of the database in bytes, the floor (bytes of the commit before that are
/// still valid: what lay behind was truncated), the number of entries, flags, and the hash of the
/// record before it; the first one's is the hash of the header, so that nothing before or
/// after can be exchanged. The marker is the same for all commits of one file and random to
/// who has no key; it lets a damaged file be searched for commits behind the damage.
namespace sealed {

inline constexpr int headerBytes = 1024;
inline constexpr quint32 formatVersion = 1;
inline constexpr int blockBytes = 4096;
inline constexpr int storedBlockBytes = nonceBytes + blockBytes;
inline constexpr int markerBytes = 16;
inline constexpr int headPlainBytes = 72;
inline constexpr int headBytes = markerBytes + nonceBytes + headPlainBytes + tagBytes;
inline constexpr int entryBytes = 4 + tagBytes;
inline constexpr int maxSlots = 8;

struct Header {
    qint64 baseLength = 0; ///< a file shorter than this was cut: header and first commit
    Id fileId{};           ///< stays the notebook's through compactions
    std::vector<KeySlot> keySlots;
    PublicKey sender{}; ///< of the boxes among them
};

/// Whether `count` bytes are the beginning of a sealed file, as far as they go; not for none.
bool isMagic(const char *bytes, qint64 count);
/// Always headerBytes long.
QByteArray encodeHeader(const Header &header);
/// `start`: the first headerBytes of the file, or all of a shorter one. `path` is for the
/// sentence only. Throws Error(Foreign, Newer, Damaged).
Header decodeHeader(const QByteArray &start, const QString &path);

Hash hashOf(const unsigned char *bytes, size_t count);

struct CommitHead {
    quint64 sequence = 0;
    qint64 databaseBytes = 0;
    qint64 floorBytes = 0;
    quint32 entries = 0;
    quint32 flags = 0;
    Hash before{};
};

struct Entry {
    quint32 block = 0; ///< counted from 0
    Tag tag{};
};

/// Bytes of head and entries together.
qint64 recordBytes(qint64 entries);
/// Bytes of a whole commit.
qint64 commitBytes(qint64 entries);

/// Seals and opens the parts of one file under its data key.
class Sealer {
public:
    Sealer(const SecretKey &dataKey, const Id &fileId);

    const Tag &marker() const { return m_marker; }
    /// Writes storedBlockBytes to `out`, the tag apart. The nonce is random: after a failed or
    /// forked commit the same sequence and block come again.
    void sealBlock(quint64 sequence, quint32 block, const unsigned char *plain, unsigned char *out,
                   Tag &tag) const;
    /// False: not the block that was sealed under this sequence, number and tag.
    bool openBlock(quint64 sequence, quint32 block, const unsigned char *stored, const Tag &tag,
                   unsigned char *plain) const;
    /// recordBytes(entries.size()) bytes. head.entries is taken from `entries`.
    QByteArray sealRecord(CommitHead head, const std::vector<Entry> &entries) const;
    /// `bytes`: headBytes of them.
    std::optional<CommitHead> openHead(const unsigned char *bytes) const;
    /// `record`: the whole record, recordBytes(head.entries) bytes.
    std::optional<std::vector<Entry>> openEntries(const CommitHead &head,
                                                  const unsigned char *record) const;

private:
    QByteArray context(char role, quint64 sequence, quint64 number) const;

    SecretKey m_key;
    Id m_fileId;
    Tag m_marker{};
};

} // namespace sealed
