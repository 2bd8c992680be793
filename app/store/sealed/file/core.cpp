// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/core.h"

#include "app/store/sealed/words.h"
#include <algorithm>
#include <cerrno>
#include <cstring>

namespace sealed {

namespace {
/// Commits up to this size are one write; larger ones go in pieces, to bound memory.
constexpr qint64 pieceBytes = 8 << 20;
} // namespace

Core::Core(std::shared_ptr<const Calls> calls, Sealed file, SeenFile seen, bool isReadOnly)
    : m_calls(std::move(calls)), m_sealed(std::move(file)), m_seen(std::move(seen)),
      m_isReadOnly(isReadOnly), m_bytes(m_sealed.chain.databaseBytes), m_floor(m_bytes) {}

qint64 Core::databaseBytes() const {
    const std::lock_guard guard(m_mutex);
    return m_bytes;
}

void Core::throwClosed() {
    throw Words::closed();
}

void Core::requireOpen() const {
    if (m_isClosed)
        throw Words::closed();
    if (m_isReadOnly)
        throw Words::readOnlySnapshot();
}

void Core::readCommitted(quint32 block, unsigned char *plain) const {
    const auto &blocks = m_sealed.chain.blocks;
    const qint64 start = qint64(block) * blockBytes;
    if (start >= m_floor || block >= blocks.size() || blocks[block].offset == 0) {
        std::memset(plain, 0, blockBytes);
        return;
    }
    readBlock(m_sealed.file, *m_sealed.sealer, block, blocks[block], plain);
    // What a truncation cut off stays zero when the file grows again.
    if (m_floor - start < blockBytes)
        std::memset(plain + (m_floor - start), 0, size_t(blockBytes - (m_floor - start)));
}

bool Core::read(unsigned char *to, qint64 bytes, qint64 at) const {
    const std::lock_guard guard(m_mutex);
    if (m_isClosed)
        throw Words::closed();
    const qint64 there = std::clamp<qint64>(m_bytes - at, 0, bytes);
    std::memset(to + there, 0, size_t(bytes - there));
    for (qint64 done = 0; done < there;) {
        const auto block = quint32((at + done) / blockBytes);
        const qint64 within = (at + done) % blockBytes;
        const qint64 step = std::min(there - done, blockBytes - within);
        const auto found = m_changed.find(block);
        if (found != m_changed.end()) {
            std::memcpy(to + done, found->second->data() + within, size_t(step));
        } else if (step == blockBytes) {
            readCommitted(block, to + done);
        } else {
            Block plain;
            readCommitted(block, plain.data());
            std::memcpy(to + done, plain.data() + within, size_t(step));
        }
        done += step;
    }
    return there == bytes;
}

Core::Block &Core::changed(quint32 block, bool keepOld) {
    auto &slot = m_changed[block];
    if (slot)
        return *slot;
    try {
        auto fresh = std::make_unique<Block>();
        if (keepOld)
            readCommitted(block, fresh->data());
        slot = std::move(fresh);
    } catch (...) {
        m_changed.erase(block);
        throw;
    }
    return *slot;
}

void Core::write(const unsigned char *from, qint64 bytes, qint64 at) {
    const std::lock_guard guard(m_mutex);
    requireOpen(); // also when poisoned: SQLite rolls back by writing
    for (qint64 done = 0; done < bytes;) {
        const auto block = quint32((at + done) / blockBytes);
        const qint64 within = (at + done) % blockBytes;
        const qint64 step = std::min(bytes - done, blockBytes - within);
        std::memcpy(changed(block, step < blockBytes).data() + within, from + done, size_t(step));
        done += step;
    }
    m_bytes = std::max(m_bytes, at + bytes);
    m_isChanged = true;
}

void Core::truncate(qint64 bytes) {
    const std::lock_guard guard(m_mutex);
    requireOpen(); // also when poisoned: SQLite rolls back by writing
    if (bytes == m_bytes)
        return;
    if (bytes < m_bytes) {
        const auto first = quint32((bytes + blockBytes - 1) / blockBytes);
        m_changed.erase(m_changed.lower_bound(first), m_changed.end());
        const auto last = m_changed.find(quint32(bytes / blockBytes));
        if (bytes % blockBytes != 0 && last != m_changed.end())
            std::fill(last->second->begin() + bytes % blockBytes, last->second->end(), 0);
        // A block cut in its middle is written anew, or its old end would come back.
        else if (bytes % blockBytes != 0 && bytes < m_floor) {
            Block &block = changed(quint32(bytes / blockBytes), true);
            std::fill(block.begin() + bytes % blockBytes, block.end(), 0);
        }
        m_floor = std::min(m_floor, bytes);
    }
    m_bytes = bytes;
    m_isChanged = true;
}

void Core::drop() {
    const std::lock_guard guard(m_mutex);
    m_changed.clear();
    m_bytes = m_floor = m_sealed.chain.databaseBytes;
    m_isChanged = false;
}

void Core::commit() {
    const std::lock_guard guard(m_mutex);
    if (!m_isChanged)
        return;
    try {
        append(m_changed, m_bytes, m_floor);
    } catch (...) {
        drop();
        throw;
    }
    drop();
}

void Core::commitEmpty() {
    const std::lock_guard guard(m_mutex);
    drop();
    if (!m_sealed.chain.lastIsEmpty)
        append({}, m_bytes, m_bytes);
}

void Core::requireOurs() {
    const std::lock_guard guard(m_mutex);
    requireOpen();
    if (m_isReplaced)
        throw Words::replaced(QStringLiteral("seen before"));
    if (m_isPoisoned)
        throw Words::poisoned();
    struct stat there {};
    struct stat here {};
    const int missing = statusOf(*m_calls, m_sealed.path, there);
    if (missing == 0 && m_sealed.file.status(here) == 0 && there.st_ino == m_sealed.inode &&
        there.st_dev == m_sealed.device && qint64(here.st_size) == m_sealed.chain.end)
        return;
    // A disk that was taken out or a share that is gone may come back with the same file.
    if (missing != 0)
        throw Words::outOfReach(QStringLiteral("stat: errno %1").arg(missing));
    m_isPoisoned = m_isReplaced = true;
    throw Words::replaced(QStringLiteral("inode %1 is now %2, size %3 is now %4")
                              .arg(m_sealed.inode)
                              .arg(there.st_ino)
                              .arg(m_sealed.chain.end)
                              .arg(qint64(here.st_size)));
}

bool Core::isReplaced() {
    const std::lock_guard guard(m_mutex);
    if (m_isReplaced || m_isClosed)
        return m_isReplaced;
    struct stat there {};
    struct stat here {};
    return statusOf(*m_calls, m_sealed.path, there) != 0 || m_sealed.file.status(here) != 0 ||
           there.st_ino != m_sealed.inode || there.st_dev != m_sealed.device ||
           qint64(here.st_size) != m_sealed.chain.end;
}

bool Core::isStillInPlace() {
    try {
        struct stat there {};
        return statusOf(*m_calls, m_sealed.path, there) == 0 && there.st_ino == m_sealed.inode &&
               there.st_dev == m_sealed.device;
    } catch (...) { // no memory to ask with: not known, so not acknowledged
        cutTail();
        throw;
    }
}

void Core::append(const std::map<quint32, std::unique_ptr<Block>> &blocks, qint64 bytes,
                  qint64 floor) {
    requireOurs();
    CommitHead head;
    head.sequence = m_sealed.chain.sequence + 1;
    head.databaseBytes = bytes;
    head.floorBytes = floor;
    head.entries = quint32(blocks.size());
    head.before = m_sealed.chain.hash;
    std::vector<Entry> entries;
    Hash hash{};
    try {
        // Once it is on the disk nothing may fail for want of memory: SQLite would roll back what
        // the file holds.
        m_sealed.chain.makeRoomFor(blocks.empty() ? 0 : size_t(blocks.rbegin()->first) + 1);
        writeCommit(head, blocks, entries, hash);
    } catch (...) {
        cutTail();
        throw;
    }
    // After a failed sync nobody knows what the disk holds: take it back, and write no more.
    if (const int error = m_sealed.file.syncData()) {
        cutTail();
        m_isPoisoned = true;
        throw Words::notSaved(error, QStringLiteral("fdatasync"));
    }
    if (!isStillInPlace()) {
        cutTail();
        m_isPoisoned = m_isReplaced = true;
        throw Words::replaced(QStringLiteral("replaced while writing"));
    }
    m_sealed.chain.apply(head, entries, hash);
    remember();
}

void Core::writeCommit(const CommitHead &head,
                       const std::map<quint32, std::unique_ptr<Block>> &blocks,
                       std::vector<Entry> &entries, Hash &hash) {
    const qint64 start = m_sealed.chain.end;
    const qint64 record = recordBytes(qint64(blocks.size()));
    const qint64 all = commitBytes(qint64(blocks.size()));
    const bool isOneWrite = all <= pieceBytes;
    const auto put = [&](const unsigned char *from, qint64 count, qint64 at) {
        if (const int error = m_sealed.file.write(from, count, at))
            throw Words::notSaved(error, QStringLiteral("pwrite of %1 at %2").arg(count).arg(at));
    };
    std::vector<unsigned char> buffer(size_t(isOneWrite ? record : 0));
    buffer.reserve(size_t(std::min(all, pieceBytes + storedBlockBytes)));
    entries.reserve(blocks.size());
    qint64 at = isOneWrite ? start : start + record;
    for (const auto &[number, plain] : blocks) {
        buffer.resize(buffer.size() + storedBlockBytes);
        Entry entry{number, {}};
        m_sealed.sealer->sealBlock(head.sequence, number, plain->data(),
                                   buffer.data() + buffer.size() - storedBlockBytes, entry.tag);
        entries.push_back(entry);
        if (!isOneWrite && qint64(buffer.size()) >= pieceBytes) {
            put(buffer.data(), qint64(buffer.size()), at);
            at += qint64(buffer.size());
            buffer.clear();
        }
    }
    const QByteArray sealedRecord = m_sealed.sealer->sealRecord(head, entries);
    const auto *recordStart = reinterpret_cast<const unsigned char *>(sealedRecord.constData());
    hash = hashOf(recordStart, size_t(record));
    if (isOneWrite)
        std::memcpy(buffer.data(), recordStart, size_t(record));
    if (!buffer.empty())
        put(buffer.data(), qint64(buffer.size()), at);
    // The record goes last: until it is there the pieces are nothing.
    if (!isOneWrite)
        put(recordStart, record, start);
}

void Core::cutTail() {
    // Synced too: half of this and half of the next try must never be found as one.
    if (m_sealed.file.truncate(m_sealed.chain.end) != 0 || m_sealed.file.syncData() != 0)
        m_isPoisoned = true;
}

void Core::close() {
    const std::lock_guard guard(m_mutex);
    m_isClosed = true;
    m_changed.clear();
    m_sealed.file.close();
    m_sealed.sealer.reset();
}

bool Core::isClosed() const {
    const std::lock_guard guard(m_mutex);
    return m_isClosed;
}

bool Core::isPoisoned() const {
    const std::lock_guard guard(m_mutex);
    return m_isPoisoned;
}

void Core::poison() {
    const std::lock_guard guard(m_mutex);
    m_isPoisoned = true;
}

void Core::keepSeenIn(const QString &stateFolder) {
    const std::lock_guard guard(m_mutex);
    m_seen = SeenFile(*m_calls, stateFolder, m_sealed.path, m_sealed.header.fileId);
    remember();
}

void Core::remember() {
    const Chain &chain = m_sealed.chain;
    m_seen.write({chain.sequence, chain.hash, chain.end, chain.lastIsEmpty});
}

void Core::noteWriteError(const Error &error) {
    const std::lock_guard guard(m_mutex);
    m_writeError = error;
}

void Core::noteReadError(const Error &error) {
    const std::lock_guard guard(m_mutex);
    m_readError = error;
}

std::optional<Error> Core::takeWriteError() {
    const std::lock_guard guard(m_mutex);
    return std::exchange(m_writeError, std::nullopt);
}

std::optional<Error> Core::takeReadError() {
    const std::lock_guard guard(m_mutex);
    return std::exchange(m_readError, std::nullopt);
}

} // namespace sealed
