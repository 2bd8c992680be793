// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/store/sealed/file/chain.h"
#include "app/store/sealed/file/seen.h"
#include <map>
#include <mutex>

namespace sealed {

/// One unlocked sealed file: where it lies, its keys, and what its commits tell.
/// Compaction makes a new one and swaps it in.
struct Sealed {
    QString path;
    File file;
    Header header;
    Hash headerHash{};
    std::shared_ptr<const Sealer> sealer;
    Chain chain;
    dev_t device = 0;
    ino_t inode = 0;
};

/// The database as a row of bytes: committed blocks in the file, changed ones in memory until
/// commit() appends them. Knows nothing of SQLite. All functions may be called from any thread.
class Core {
public:
    Core(std::shared_ptr<const Calls> calls, Sealed file, SeenFile seen, bool isReadOnly);

    qint64 databaseBytes() const;
    /// Fills what lies behind the end with zeros and then gives false.
    /// Throws Error(Damaged).
    bool read(unsigned char *to, qint64 bytes, qint64 at) const;
    /// Changes bytes in memory. Throws Error(ReadOnly, Damaged).
    void write(const unsigned char *from, qint64 bytes, qint64 at);
    /// Cuts or grows (with zeros) in memory.
    void truncate(qint64 bytes);
    /// Appends the changed blocks as one commit and syncs it; nothing where nothing changed.
    /// On failure drops the changes, keeps the file as it was, and throws
    /// Error(NoSpace, ReadOnly, NotSaved).
    void commit();
    /// Forgets what was not committed.
    void drop();
    /// The empty commit of a clean close, unless the last commit is one.
    void commitEmpty();

    /// Writes and opens no more.
    void close();
    bool isClosed() const;
    bool isReadOnly() const { return m_isReadOnly; }
    bool isPoisoned() const;
    /// Keeps an error for takeWriteError() or takeReadError().
    void noteWriteError(const Error &error);
    void noteReadError(const Error &error);
    std::optional<Error> takeWriteError();
    std::optional<Error> takeReadError();

    /// For compaction and checks: runs `work` on the file while nobody else can touch it.
    template <typename Work>
    auto locked(Work work) {
        const std::lock_guard guard(m_mutex);
        if (m_isClosed)
            throwClosed();
        return work(m_sealed);
    }
    /// Throws unless the file may be written and is still the one in its place.
    void requireOurs();
    /// Whether another file has come into its place; only looks.
    bool isReplaced();
    void poison();
    void keepSeenIn(const QString &stateFolder);
    /// Tells the state folder what the last commit is.
    void remember();
    const Calls &calls() const { return *m_calls; }

private:
    using Block = std::array<unsigned char, blockBytes>;

    [[noreturn]] static void throwClosed();
    void requireOpen() const;
    void readCommitted(quint32 block, unsigned char *plain) const;
    Block &changed(quint32 block, bool keepOld);
    void append(const std::map<quint32, std::unique_ptr<Block>> &blocks, qint64 bytes,
                qint64 floor);
    void writeCommit(const CommitHead &head,
                     const std::map<quint32, std::unique_ptr<Block>> &blocks,
                     std::vector<Entry> &entries, Hash &hash);
    void cutTail();
    /// Asked between the sync of a commit and its acknowledgement.
    bool isStillInPlace();

    mutable std::recursive_mutex m_mutex;
    std::shared_ptr<const Calls> m_calls; ///< outlives the files below
    Sealed m_sealed;
    SeenFile m_seen;
    bool m_isReadOnly = false;
    bool m_isPoisoned = false;
    bool m_isReplaced = false; ///< why it is poisoned: another file took its place
    bool m_isClosed = false;

    std::map<quint32, std::unique_ptr<Block>> m_changed;
    qint64 m_bytes = 0; ///< of the database, with what is not committed
    qint64 m_floor = 0; ///< committed bytes that no truncation since has cut off
    bool m_isChanged = false;

    std::optional<Error> m_writeError;
    std::optional<Error> m_readError;
};

} // namespace sealed
