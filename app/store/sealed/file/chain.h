// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/file/disk.h"
#include "app/store/sealed/format.h"
#include <functional>

namespace sealed {

/// Where the newest sealed copy of a block lies. Offset 0: the block is a hole, all zero.
struct Where {
    qint64 offset = 0;
    quint64 sequence = 0;
    Tag tag{};
};

/// All that the commit records of a file tell, without reading a single block.
struct Chain {
    std::vector<Where> blocks; ///< may be shorter than the database: the rest is holes
    qint64 databaseBytes = 0;
    quint64 sequence = 0; ///< of the last commit; 0: none yet
    Hash hash{};          ///< of the last record, or of the header
    qint64 end = headerBytes;
    qint64 live = 0; ///< blocks that are not holes
    bool lastIsEmpty = false;

    /// After this apply() of a commit whose blocks all lie below `needed` takes no memory.
    void makeRoomFor(size_t needed);
    /// Takes the commit that lies at `end`. `hashOfRecord` is the hash of head and entries.
    void apply(const CommitHead &head, const std::vector<Entry> &entries, const Hash &hashOfRecord);
    /// Bytes of a file that holds only what is live.
    qint64 liveBytes() const { return headerBytes + commitBytes(live) + headBytes; }
};

/// Reads and opens one block. Throws Error(Damaged) naming commit and page.
void readBlock(const File &file, const Sealer &sealer, quint32 block, const Where &where,
               unsigned char *plain);

/// What one walk from the header to the end of the file found.
struct Walk {
    Chain chain;
    qint64 fileBytes = 0;
    /// What stopped the walk before fileBytes, if it did: the commit that should have been
    /// there, the page if its record was whole (from 1; 0 otherwise), and that record's hash.
    bool hasTail = false;
    quint64 tailCommit = 0;
    qint64 tailPage = 0;
    Hash tailHash{};
    bool tailIsCut = false; ///< the file ends within the record or blocks of a valid head
};

/// Called after each commit whose blocks were all opened, with the offset of its end.
using EachCommit = std::function<void(qint64 end)>;

/// Walks the commits of the first `fileBytes` bytes. The blocks of the last commit are opened
/// too, since with one sync a record can survive a power cut without its blocks; with `each`
/// those of every commit are, down to what later ones replaced.
///
/// Throws Error(Damaged): a file shorter than its base length, damage with valid commits behind
/// it, or a commit that follows another one than the one before it.
Walk walk(const File &file, qint64 fileBytes, const Header &header, const Hash &headerHash,
          const Sealer &sealer, const EachCommit &each = {});

} // namespace sealed
