// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/format.h"

#include "app/store/sealed/words.h"
#include <QtEndian>
#include <cstring>
#include <sodium.h>

namespace sealed {

namespace {

constexpr char magic[] = "Wellspring book\n";
constexpr int magicBytes = 16;
constexpr int slotsAt = 64;
constexpr int slotBytes = 112;
constexpr int senderAt = slotsAt + maxSlots * slotBytes;
constexpr int checksumAt = headerBytes - hashBytes;
static_assert(sizeof magic == magicBytes + 1);
static_assert(senderAt + publicKeyBytes <= checksumAt);

const unsigned char *bytesOf(const QByteArray &array) {
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array) {
    return reinterpret_cast<unsigned char *>(array.data());
}

template <typename Number>
void put(unsigned char *at, Number number) {
    qToLittleEndian(number, at);
}

template <typename Number>
Number get(const unsigned char *at) {
    return qFromLittleEndian<Number>(at);
}

template <typename Array>
void putArray(unsigned char *at, const Array &array) {
    std::memcpy(at, array.data(), array.size());
}

template <typename Array>
void getArray(const unsigned char *at, Array &array) {
    std::memcpy(array.data(), at, array.size());
}

void putSlot(unsigned char *at, const KeySlot &slot) {
    if (!slot.unknown.isEmpty()) {
        std::memcpy(at, slot.unknown.constData(), slotBytes);
        return;
    }
    put<quint32>(at, slot.kind);
    if (slot.isBox()) {
        put<quint32>(at + 4, slot.made);
        putArray(at + 8, slot.recipient);
        putArray(at + 40, slot.nonce);
        putArray(at + 64, slot.wrapped);
        return;
    }
    put<quint32>(at + 4, quint32(slot.cost.passes));
    put<quint64>(at + 8, slot.cost.memoryBytes);
    putArray(at + 16, slot.salt);
    putArray(at + 32, slot.nonce);
    putArray(at + 56, slot.wrapped);
}

KeySlot getSlot(const unsigned char *at) {
    KeySlot slot;
    slot.kind = get<quint32>(at);
    if (slot.isBox()) {
        slot.made = get<quint32>(at + 4);
        getArray(at + 8, slot.recipient);
        getArray(at + 40, slot.nonce);
        getArray(at + 64, slot.wrapped);
        return slot;
    }
    if (slot.kind != quint32(KeySlot::Kind::Passphrase)) {
        slot.unknown = QByteArray(reinterpret_cast<const char *>(at), slotBytes);
        return slot;
    }
    slot.cost.passes = get<quint32>(at + 4);
    slot.cost.memoryBytes = get<quint64>(at + 8);
    getArray(at + 16, slot.salt);
    getArray(at + 32, slot.nonce);
    getArray(at + 56, slot.wrapped);
    return slot;
}

} // namespace

bool isMagic(const char *bytes, qint64 count) {
    return count > 0 && std::memcmp(bytes, magic, size_t(qMin<qint64>(count, magicBytes))) == 0;
}

QByteArray encodeHeader(const Header &header) {
    QByteArray out(headerBytes, '\0');
    unsigned char *at = bytesOf(out);
    std::memcpy(at, magic, magicBytes);
    put<quint32>(at + 16, formatVersion);
    put<quint32>(at + 20, headerBytes);
    put<quint64>(at + 24, quint64(header.baseLength));
    putArray(at + 32, header.fileId);
    put<quint32>(at + 48, quint32(header.keySlots.size()));
    for (size_t i = 0; i < header.keySlots.size() && i < maxSlots; ++i)
        putSlot(at + slotsAt + i * slotBytes, header.keySlots[i]);
    putArray(at + senderAt, header.sender);
    putArray(at + checksumAt, hashOf(at, checksumAt));
    return out;
}

Header decodeHeader(const QByteArray &start, const QString &path) {
    const unsigned char *at = bytesOf(start);
    if (!isMagic(start.constData(), start.size()))
        throw Words::foreign(path);
    if (start.size() < headerBytes)
        throw Words::incomplete(QStringLiteral("%1 bytes of header").arg(start.size()));
    Hash stored;
    getArray(at + checksumAt, stored);
    const bool whole = stored == hashOf(at, checksumAt);
    // A newer header may be of another length; then its checksum is not where ours is.
    if (get<quint32>(at + 16) > formatVersion &&
        (whole || get<quint32>(at + 20) != quint32(headerBytes)))
        throw Words::newer();
    if (!whole || get<quint32>(at + 16) != formatVersion)
        throw Words::damagedHeader(QStringLiteral("header checksum"));
    Header header;
    header.baseLength = qint64(get<quint64>(at + 24));
    getArray(at + 32, header.fileId);
    const auto count = get<quint32>(at + 48);
    if (count < 1 || count > maxSlots || header.baseLength < headerBytes + headBytes)
        throw Words::damagedHeader(QStringLiteral("header values"));
    for (quint32 i = 0; i < count; ++i)
        header.keySlots.push_back(getSlot(at + slotsAt + i * slotBytes));
    getArray(at + senderAt, header.sender);
    return header;
}

Hash hashOf(const unsigned char *bytes, size_t count) {
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), bytes, count, nullptr, 0);
    return hash;
}

qint64 recordBytes(qint64 entries) {
    return headBytes + (entries > 0 ? nonceBytes + entries * entryBytes + tagBytes : 0);
}

qint64 commitBytes(qint64 entries) {
    return recordBytes(entries) + entries * storedBlockBytes;
}

Sealer::Sealer(const SecretKey &dataKey, const Id &fileId) : m_fileId(fileId) {
    crypto_kdf_derive_from_key(m_key.data(), keyBytes, 1, "sealbook", dataKey.data());
    SecretKey marking;
    crypto_kdf_derive_from_key(marking.data(), keyBytes, 2, "sealbook", dataKey.data());
    crypto_generichash(m_marker.data(), m_marker.size(), fileId.data(), fileId.size(),
                       marking.data(), keyBytes);
}

QByteArray Sealer::context(char role, quint64 sequence, quint64 number) const {
    QByteArray out(1 + idBytes + 16, '\0');
    unsigned char *at = bytesOf(out);
    at[0] = static_cast<unsigned char>(role);
    putArray(at + 1, m_fileId);
    put<quint64>(at + 1 + idBytes, sequence);
    put<quint64>(at + 9 + idBytes, number);
    return out;
}

void Sealer::sealBlock(quint64 sequence, quint32 block, const unsigned char *plain,
                       unsigned char *out, Tag &tag) const {
    randombytes_buf(out, nonceBytes);
    const QByteArray about = context('P', sequence, block);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        out + nonceBytes, tag.data(), nullptr, plain, blockBytes, bytesOf(about),
        quint64(about.size()), nullptr, out, m_key.data());
}

bool Sealer::openBlock(quint64 sequence, quint32 block, const unsigned char *stored, const Tag &tag,
                       unsigned char *plain) const {
    const QByteArray about = context('P', sequence, block);
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
               plain, nullptr, stored + nonceBytes, blockBytes, tag.data(), bytesOf(about),
               quint64(about.size()), stored, m_key.data()) == 0;
}

QByteArray Sealer::sealRecord(CommitHead head, const std::vector<Entry> &entries) const {
    head.entries = quint32(entries.size());
    QByteArray out(recordBytes(qint64(entries.size())), '\0');
    unsigned char *at = bytesOf(out);
    unsigned char plain[headPlainBytes] = {};
    put<quint64>(plain, head.sequence);
    put<quint64>(plain + 8, quint64(head.databaseBytes));
    put<quint64>(plain + 16, quint64(head.floorBytes));
    put<quint32>(plain + 24, head.entries);
    put<quint32>(plain + 28, head.flags);
    putArray(plain + 32, head.before);
    putArray(at, m_marker);
    unsigned char *nonce = at + markerBytes;
    randombytes_buf(nonce, nonceBytes);
    QByteArray about = context('H', 0, 0);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, plain, headPlainBytes,
                                               bytesOf(about), quint64(about.size()), nullptr,
                                               nonce, m_key.data());
    if (entries.empty())
        return out;
    // The list is bound to its own head by the head's nonce, not only by the sequence.
    about = context('L', head.sequence, head.entries);
    about.append(reinterpret_cast<const char *>(nonce), nonceBytes);
    QByteArray list(qsizetype(entries.size()) * entryBytes, '\0');
    unsigned char *to = bytesOf(list);
    for (const Entry &entry : entries) {
        put<quint32>(to, entry.block);
        putArray(to + 4, entry.tag);
        to += entryBytes;
    }
    unsigned char *listNonce = at + headBytes;
    randombytes_buf(listNonce, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        listNonce + nonceBytes, nullptr, bytesOf(std::as_const(list)), quint64(list.size()),
        bytesOf(about), quint64(about.size()), nullptr, listNonce, m_key.data());
    return out;
}

std::optional<CommitHead> Sealer::openHead(const unsigned char *bytes) const {
    if (std::memcmp(bytes, m_marker.data(), markerBytes) != 0)
        return std::nullopt;
    const unsigned char *nonce = bytes + markerBytes;
    unsigned char plain[headPlainBytes];
    const QByteArray about = context('H', 0, 0);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, nonce + nonceBytes,
                                                   headPlainBytes + tagBytes, bytesOf(about),
                                                   quint64(about.size()), nonce, m_key.data()) != 0)
        return std::nullopt;
    CommitHead head;
    head.sequence = get<quint64>(plain);
    head.databaseBytes = qint64(get<quint64>(plain + 8));
    head.floorBytes = qint64(get<quint64>(plain + 16));
    head.entries = get<quint32>(plain + 24);
    head.flags = get<quint32>(plain + 28);
    getArray(plain + 32, head.before);
    return head;
}

std::optional<std::vector<Entry>> Sealer::openEntries(const CommitHead &head,
                                                      const unsigned char *record) const {
    std::vector<Entry> entries(head.entries);
    if (entries.empty())
        return entries;
    QByteArray about = context('L', head.sequence, head.entries);
    about.append(reinterpret_cast<const char *>(record + markerBytes), nonceBytes);
    const unsigned char *nonce = record + headBytes;
    QByteArray list(qsizetype(entries.size()) * entryBytes, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(list), nullptr, nullptr, nonce + nonceBytes, quint64(list.size() + tagBytes),
            bytesOf(about), quint64(about.size()), nonce, m_key.data()) != 0)
        return std::nullopt;
    const unsigned char *from = bytesOf(std::as_const(list));
    for (Entry &entry : entries) {
        entry.block = get<quint32>(from);
        getArray(from + 4, entry.tag);
        from += entryBytes;
    }
    return entries;
}

} // namespace sealed
