// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/compact.h"

#include "app/store/sealed/words.h"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>

namespace sealed {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

void require(int error, const char *call) {
    if (error != 0)
        throw Words::cannotWrite(error, QString::fromLatin1(call));
}

/// Removes a file unless told to keep it.
class Scaffold {
public:
    Scaffold(const Calls &calls, QString path) : m_calls(calls), m_path(std::move(path)) {}
    ~Scaffold() {
        if (!m_isKept)
            removeFile(m_calls, m_path);
    }
    Scaffold(const Scaffold &) = delete;
    Scaffold &operator=(const Scaffold &) = delete;
    void keep() { m_isKept = true; }

private:
    const Calls &m_calls;
    QString m_path;
    bool m_isKept = false;
};

/// A running hash over what the blocks hold, to compare the new file with the old.
class Digest {
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, hashBytes); }
    ~Digest() { sodium_memzero(&m_state, sizeof m_state); }
    void add(quint32 block, const unsigned char *plain) {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(&block),
                                  sizeof block);
        crypto_generichash_update(&m_state, plain, blockBytes);
    }
    Hash result() {
        Hash hash;
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

class Rewriter {
public:
    Rewriter(const Sealed &from, Sealed &to, const Progress &progress)
        : m_from(from), m_to(to), m_progress(progress) {}

    void run() {
        const qint64 live = m_from.chain.live;
        m_to.header.baseLength = headerBytes + commitBytes(live);
        const QByteArray header = encodeHeader(m_to.header);
        m_to.headerHash = hashOf(reinterpret_cast<const unsigned char *>(header.constData()),
                                 size_t(header.size()));
        m_to.chain.hash = m_to.headerHash;
        const Hash written = writeBlocks(live);
        writeRecords(header);
        require(m_to.file.sync(), "fsync");
        verify(written);
    }

private:
    void report(qint64 done, qint64 all) {
        if (m_progress && !m_progress(int(all == 0 ? 100 : 100 * done / all)))
            throw Words::cancelled();
    }

    Hash writeBlocks(qint64 live) {
        Digest digest;
        std::vector<unsigned char> piece;
        piece.reserve(pieceBytes + storedBlockBytes);
        qint64 at = headerBytes + recordBytes(live);
        const quint64 sequence = m_from.chain.sequence + 1;
        unsigned char plain[blockBytes];
        const auto flush = [&] {
            require(m_to.file.write(piece.data(), qint64(piece.size()), at), "pwrite");
            at += qint64(piece.size());
            piece.clear();
            report(qint64(m_entries.size()), 2 * live);
        };
        for (size_t i = 0; i < m_from.chain.blocks.size(); ++i) {
            const Where &where = m_from.chain.blocks[i];
            if (where.offset == 0)
                continue;
            const auto block = quint32(i);
            readBlock(m_from.file, *m_from.sealer, block, where, plain);
            digest.add(block, plain);
            piece.resize(piece.size() + storedBlockBytes);
            Entry entry{block, {}};
            m_to.sealer->sealBlock(sequence, block, plain,
                                   piece.data() + piece.size() - storedBlockBytes, entry.tag);
            m_entries.push_back(entry);
            if (qint64(piece.size()) >= pieceBytes)
                flush();
        }
        flush();
        sodium_memzero(plain, sizeof plain);
        return digest.result();
    }

    void writeRecords(const QByteArray &header) {
        CommitHead head;
        head.sequence = m_from.chain.sequence + 1;
        head.databaseBytes = m_from.chain.databaseBytes;
        head.before = m_to.headerHash;
        const QByteArray base = m_to.sealer->sealRecord(head, m_entries);
        writeRecord(head, base, headerBytes);
        // An empty commit closes it: whoever opens the file need not open all of the first.
        CommitHead last;
        last.sequence = head.sequence + 1;
        last.databaseBytes = last.floorBytes = head.databaseBytes;
        last.before = m_to.chain.hash;
        m_entries.clear();
        writeRecord(last, m_to.sealer->sealRecord(last, {}), m_to.chain.end);
        require(m_to.file.write(header.constData(), header.size(), 0), "pwrite");
    }

    void writeRecord(const CommitHead &head, const QByteArray &record, qint64 at) {
        require(m_to.file.write(record.constData(), record.size(), at), "pwrite");
        m_to.chain.apply(head, m_entries,
                         hashOf(reinterpret_cast<const unsigned char *>(record.constData()),
                                size_t(record.size())));
    }

    /// Reads the new file as if opening it. Whatever differs means a disk that lies.
    void verify(const Hash &written) {
        struct stat now {};
        require(m_to.file.status(now), "fstat");
        m_to.device = now.st_dev;
        m_to.inode = now.st_ino;
        QByteArray start(headerBytes, '\0');
        qint64 got = 0;
        if (const int error = m_to.file.read(start.data(), headerBytes, 0, got))
            throw Words::unreadable(error, QStringLiteral("pread"));
        const Header header = decodeHeader(start, m_to.path);
        Walk again = walk(m_to.file, now.st_size, header, m_to.headerHash, *m_to.sealer);
        Digest digest;
        unsigned char plain[blockBytes];
        const size_t count = again.chain.blocks.size();
        for (size_t i = 0; i < count; ++i) {
            if (again.chain.blocks[i].offset == 0)
                continue;
            readBlock(m_to.file, *m_to.sealer, quint32(i), again.chain.blocks[i], plain);
            digest.add(quint32(i), plain);
            if (i % 256 == 0)
                report(qint64(count + i), qint64(2 * count));
        }
        sodium_memzero(plain, sizeof plain);
        if (again.hasTail || again.chain.hash != m_to.chain.hash || digest.result() != written ||
            again.chain.databaseBytes != m_from.chain.databaseBytes)
            throw Words::cannotWrite(EIO, QStringLiteral("compaction reads back differently"));
        m_to.chain = std::move(again.chain);
    }

    const Sealed &m_from;
    Sealed &m_to;
    const Progress &m_progress;
    std::vector<Entry> m_entries;
};

} // namespace

QString compactionPath(const QString &path) {
    return path + QStringLiteral(".compacting");
}

bool removeLeftover(const Calls &calls, const QString &path) {
    const QString leftover = compactionPath(path);
    File file;
    if (File::open(calls, leftover, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, file) != 0)
        return false;
    // Only what is ours: a sealed file, or the start of one that has no header yet.
    char start[16] = {};
    qint64 got = 0;
    const int error = file.read(start, sizeof start, 0, got);
    // A power cut may have taken the end of the magic, or all of it.
    while (got > 0 && start[got - 1] == 0)
        --got;
    if (error != 0 || !(got == 0 || isMagic(start, got)))
        return false;
    return removeFile(calls, leftover) == 0;
}

Sealed rewrite(const Calls &calls, const Sealed &from, Header keys,
               std::shared_ptr<const Sealer> sealer, const Progress &progress) {
    const QString path = compactionPath(from.path);
    removeLeftover(calls, from.path);
    Sealed to;
    to.path = from.path;
    to.header = std::move(keys);
    to.sealer = std::move(sealer);
    require(File::open(calls, path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, to.file), "open");
    Scaffold scaffold(calls, path);
    struct stat old {};
    if (from.file.status(old) == 0)
        to.file.setMode(old.st_mode & 0777); // best effort: some disks have no modes
    require(to.file.lock(), "flock");
    Rewriter(from, to, progress).run();
    scaffold.keep();
    return to;
}

void copyPrefix(const Calls &calls, const File &from, qint64 start, qint64 bytes,
                const QString &newPath) {
    File to;
    const int error = File::open(calls, newPath, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, to);
    if (error == EEXIST)
        throw Words::exists(newPath);
    if (error == ENOENT)
        throw Words::noFolder(newPath);
    require(error, "open");
    Scaffold scaffold(calls, newPath);
    std::vector<char> piece(size_t(std::min(bytes, pieceBytes)));
    for (qint64 done = 0; done < bytes;) {
        const qint64 step = std::min(bytes - done, pieceBytes);
        qint64 got = 0;
        if (const int failed = from.read(piece.data(), step, start + done, got))
            throw Words::unreadable(failed, QStringLiteral("pread"));
        if (got < step)
            throw Words::unreadable(EIO, QStringLiteral("pread: the file grew shorter"));
        require(to.write(piece.data(), step, done), "pwrite");
        done += step;
    }
    require(to.sync(), "fsync");
    require(syncFolder(calls, newPath), "fsync of the folder");
    scaffold.keep();
}

} // namespace sealed
