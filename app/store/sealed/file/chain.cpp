// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/chain.h"

#include "app/store/sealed/words.h"
#include <algorithm>
#include <cstring>

namespace sealed {

namespace {

struct Found {
    CommitHead head;
    std::vector<Entry> entries;
    Hash hash{};
};

qint64 blocksOf(qint64 bytes) {
    return (bytes + blockBytes - 1) / blockBytes;
}

void readAll(const File &file, unsigned char *to, qint64 bytes, qint64 at, qint64 &got) {
    if (const int error = file.read(to, bytes, at, got))
        throw Words::unreadable(error, QStringLiteral("pread at %1").arg(at));
}

class Walker {
public:
    Walker(const File &file, qint64 fileBytes, const Sealer &sealer, const EachCommit &each)
        : m_file(file), m_sealer(sealer), m_each(each) {
        m_walk.fileBytes = fileBytes;
    }

    Walk run(const Hash &headerHash) {
        m_walk.chain.hash = headerHash;
        // The newest record is held back until its successor or its own blocks prove it.
        std::optional<Found> held;
        while (true) {
            const qint64 at = m_walk.chain.end + (held ? commitBytes(held->head.entries) : 0);
            const quint64 expected = held ? held->head.sequence + 1 : (m_walk.chain.sequence + 1);
            if (at == m_walk.fileBytes)
                break;
            auto next = find(at, expected, held ? held->hash : m_walk.chain.hash);
            if (!next) {
                m_walk.hasTail = true;
                break;
            }
            if (held) {
                if (m_each)
                    openBlocks(*held);
                apply(*held);
            }
            held = std::move(next);
        }
        if (held)
            settle(*held);
        return std::move(m_walk);
    }

private:
    void apply(const Found &found) { m_walk.chain.apply(found.head, found.entries, found.hash); }

    /// The commit at `at`, or none where it is cut or not to be made out.
    std::optional<Found> find(qint64 at, quint64 expected, const Hash &before) {
        m_walk.tailCommit = expected;
        m_walk.tailPage = 0;
        m_walk.tailIsCut = false;
        m_walk.tailHash = {};
        // Most records are shorter than this: one read each.
        unsigned char first[1024];
        const qint64 left = m_walk.fileBytes - at;
        qint64 got = 0;
        readAll(m_file, first, qMin<qint64>(left, sizeof first), at, got);
        if (got < headBytes) {
            m_walk.tailIsCut = true;
            return std::nullopt;
        }
        Found found;
        const auto head = m_sealer.openHead(first);
        if (!head)
            return std::nullopt;
        found.head = *head;
        // The first commit of a file may have any number: compaction goes on counting.
        const bool isFirst = at == headerBytes;
        if (head->before != before || (!isFirst && head->sequence != expected))
            throw Words::damaged(
                expected, -1,
                QStringLiteral("commit %1 at %2 does not follow").arg(head->sequence).arg(at));
        m_walk.tailCommit = head->sequence;
        if (commitBytes(head->entries) > left) {
            m_walk.tailIsCut = true;
            return std::nullopt;
        }
        return entriesOf(std::move(found), first, got, at);
    }

    std::optional<Found> entriesOf(Found found, const unsigned char *first, qint64 got, qint64 at) {
        const qint64 bytes = recordBytes(found.head.entries);
        std::vector<unsigned char> record(first, first + qMin(bytes, got));
        if (bytes > got) {
            record.resize(size_t(bytes));
            qint64 more = 0;
            readAll(m_file, record.data() + got, bytes - got, at + got, more);
            if (more < bytes - got)
                return std::nullopt;
        }
        auto entries = m_sealer.openEntries(found.head, record.data());
        if (!entries)
            return std::nullopt;
        found.entries = std::move(*entries);
        found.hash = hashOf(record.data(), size_t(bytes));
        check(found, at);
        return found;
    }

    /// Values that only a file made to harm could hold: it costs memory before it costs data.
    void check(const Found &found, qint64 at) const {
        const qint64 most = 4 * blocksOf(m_walk.fileBytes) + (1 << 20);
        constexpr qint64 largest = qint64(1) << 48; // more than SQLite can hold
        const auto fits = [](qint64 bytes) { return bytes >= 0 && bytes <= largest; };
        // Rounded up to blocks only once they fit.
        const bool sizesFit = fits(found.head.databaseBytes) && fits(found.head.floorBytes);
        const qint64 blocks = sizesFit ? qMin(most, blocksOf(found.head.databaseBytes)) : 0;
        const bool blocksFit =
            std::all_of(found.entries.begin(), found.entries.end(),
                        [&](const Entry &entry) { return qint64(entry.block) < blocks; });
        if (!sizesFit || !blocksFit)
            throw Words::damaged(found.head.sequence, -1,
                                 QStringLiteral("impossible values at %1").arg(at));
    }

    /// Opens all that a commit brought, also what later ones replaced.
    void openBlocks(const Found &found) {
        unsigned char plain[blockBytes];
        qint64 at = m_walk.chain.end + recordBytes(qint64(found.entries.size()));
        for (const Entry &entry : found.entries) {
            readBlock(m_file, m_sealer, entry.block, {at, found.head.sequence, entry.tag}, plain);
            at += storedBlockBytes;
        }
        m_each(at);
    }

    /// Opens the blocks of the last commit before it counts.
    void settle(const Found &found) {
        unsigned char plain[blockBytes];
        qint64 at = m_walk.chain.end + recordBytes(found.head.entries);
        for (const Entry &entry : found.entries) {
            try {
                readBlock(m_file, m_sealer, entry.block, {at, found.head.sequence, entry.tag},
                          plain);
            } catch (const Error &) {
                // Something was written behind it, so it was whole once: no torn commit.
                if (m_walk.hasTail)
                    throw;
                m_walk.hasTail = true;
                m_walk.tailCommit = found.head.sequence;
                m_walk.tailPage = qint64(entry.block) + 1;
                m_walk.tailHash = found.hash;
                m_walk.tailIsCut = false;
                return;
            }
            at += storedBlockBytes;
        }
        apply(found);
    }

    const File &m_file;
    const Sealer &m_sealer;
    const EachCommit &m_each;
    Walk m_walk;
};

/// Whether a valid head with a sequence of at least `least` begins anywhere in [from, to).
bool hasCommitBehind(const File &file, const Sealer &sealer, qint64 from, qint64 to,
                     quint64 least) {
    std::vector<unsigned char> buffer(1 << 20);
    const auto &marker = sealer.marker();
    for (qint64 at = from; at + headBytes <= to;) {
        qint64 got = 0;
        readAll(file, buffer.data(), qMin<qint64>(qint64(buffer.size()), to - at), at, got);
        if (got < headBytes)
            return false;
        const unsigned char *end = buffer.data() + got;
        const unsigned char *hit = buffer.data();
        while (true) {
            hit = std::search(hit, end, marker.begin(), marker.end());
            if (end - hit < headBytes)
                break;
            const auto head = sealer.openHead(hit);
            if (head && head->sequence >= least)
                return true;
            ++hit;
        }
        at += got - (headBytes - 1);
    }
    return false;
}

} // namespace

void Chain::makeRoomFor(size_t needed) {
    if (needed > blocks.capacity())
        blocks.reserve(std::max(needed, blocks.capacity() * 3 / 2));
}

void Chain::apply(const CommitHead &head, const std::vector<Entry> &entries,
                  const Hash &hashOfRecord) {
    const auto kept = size_t(blocksOf(head.floorBytes));
    for (size_t i = kept; i < blocks.size(); ++i)
        live -= blocks[i].offset != 0 ? 1 : 0;
    if (blocks.size() > kept)
        blocks.resize(kept);
    size_t needed = blocks.size();
    for (const Entry &entry : entries)
        needed = std::max(needed, size_t(entry.block) + 1);
    blocks.resize(needed);
    qint64 at = end + recordBytes(qint64(entries.size()));
    for (const Entry &entry : entries) {
        Where &where = blocks[entry.block];
        live += where.offset == 0 ? 1 : 0;
        where = {at, head.sequence, entry.tag};
        at += storedBlockBytes;
    }
    databaseBytes = head.databaseBytes;
    sequence = head.sequence;
    hash = hashOfRecord;
    end = at;
    lastIsEmpty = entries.empty();
}

void readBlock(const File &file, const Sealer &sealer, quint32 block, const Where &where,
               unsigned char *plain) {
    unsigned char stored[storedBlockBytes];
    qint64 got = 0;
    if (const int error = file.read(stored, storedBlockBytes, where.offset, got))
        throw Words::unreadable(error, QStringLiteral("pread at %1").arg(where.offset));
    if (got < storedBlockBytes ||
        !sealer.openBlock(where.sequence, block, stored, where.tag, plain))
        throw Words::damaged(where.sequence, qint64(block) + 1,
                             QStringLiteral("block at %1").arg(where.offset));
}

Walk walk(const File &file, qint64 fileBytes, const Header &header, const Hash &headerHash,
          const Sealer &sealer, const EachCommit &each) {
    if (fileBytes < header.baseLength)
        throw Words::incomplete(
            QStringLiteral("%1 of at least %2 bytes").arg(fileBytes).arg(header.baseLength));
    Walk result = Walker(file, fileBytes, sealer, each).run(headerHash);
    if (!result.hasTail)
        return result;
    const qint64 page = result.tailPage > 0 ? result.tailPage : -1;
    if (result.chain.end < header.baseLength)
        throw Words::damaged(result.tailCommit, page, QStringLiteral("in the first commit"));
    if (!result.tailIsCut && result.tailPage == 0 &&
        hasCommitBehind(file, sealer, result.chain.end + 1, fileBytes, result.chain.sequence + 1))
        throw Words::damaged(result.tailCommit, page, QStringLiteral("valid commits behind it"));
    return result;
}

} // namespace sealed
