// SPDX-License-Identifier: GPL-3.0-or-later
// The notebook file: its header, its chain of commits, its blocks. Seals stop nearly every change
// of a bit, so most inputs are sealed here, as by somebody who has the passphrase and means harm.
#include "tests/fuzz/target.h"

#include "app/store/sealed/format.h"
#include "tests/support/memdisk.h"
#include "tests/support/sealedday.h"

#include <cstdlib>
#include <cstring>
#include <sodium.h>

using namespace Qt::StringLiterals;
using sealed::Book;

namespace {

const QString path = u"/fuzz.wellspring"_s;

/// Numbers and bytes taken from the input, zeros behind its end.
class Source {
public:
    Source(const std::uint8_t *data, std::size_t size) : m_data(data), m_size(size) {}
    bool isEmpty() const { return m_at >= m_size; }
    std::uint8_t byte() { return m_at < m_size ? m_data[m_at++] : 0; }
    quint64 number(int bytes) {
        quint64 value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= quint64(byte()) << (8 * i);
        return value;
    }
    QByteArray rest() {
        const QByteArray left(reinterpret_cast<const char *>(m_data) + m_at,
                              qsizetype(m_size - m_at));
        m_at = m_size;
        return left;
    }

private:
    const std::uint8_t *m_data;
    std::size_t m_size, m_at = 0;
};

/// A key from all that one is derived from, at once: Argon2id is libsodium's and is not tried here.
int cheapKey(unsigned char *key, const QByteArray &passphrase, const unsigned char *salt,
             unsigned long long passes, size_t memoryBytes) {
    const QByteArray all = passphrase + QByteArray(reinterpret_cast<const char *>(salt), 16) +
                           QByteArray::number(passes) + '/' + QByteArray::number(memoryBytes);
    return crypto_generichash(key, sealed::keyBytes,
                              reinterpret_cast<const unsigned char *>(all.constData()),
                              size_t(all.size()), nullptr, 0);
}

sealed::Calls callsOf(MemDisk &disk) {
    sealed::Calls calls = disk.calls();
    calls.deriveKey = cheapKey;
    return calls;
}

struct Known {
    sealed::SecretKey key = sealed::SecretKey::random();
    sealed::Header header;
    QByteArray day; ///< a whole file of another key

    Known() {
        MemDisk disk;
        header.fileId.fill(7);
        header.baseLength = sealed::headerBytes + sealed::headBytes;
        header.keySlots = {
            sealed::makeSlot(key, header.fileId, "pass", sealed::KdfCost::lowest(), callsOf(disk))};
        auto book = Book::create(path, "pass", sealed::KdfCost::lowest(), callsOf(disk));
        Day::edit(Db(*book), 1);
        Day::edit(Db(*book), 2);
        book->compact();
        Day::edit(Db(*book), 4); // the third one is large, and every run copies it
        book.reset();
        day = disk.content(path);
    }
};

const Known &known() {
    static const Known all;
    return all;
}

/// Opens it as a reader or as a writer; what opens is read, checked and written to.
void open(const QByteArray &bytes, sealed::Mode mode) {
    MemDisk disk;
    disk.put(path, bytes);
    try {
        auto book = Book::open(path, "pass", mode, {}, callsOf(disk));
        {
            const Db db(*book);
            db.rows("SELECT count(*) FROM sqlite_master");
            Day::lastEdit(db);
            if (mode == sealed::Mode::ReadWrite)
                db.exec("CREATE TABLE fuzz(a)");
        }
        book->verify();
    } catch (const Error &error) {
        if (error.sentence.isEmpty())
            std::abort();
        if (mode == sealed::Mode::ReadOnlySnapshot && disk.content(path) != bytes)
            std::abort();
    }
}

QByteArray withHash(QByteArray file) {
    if (file.size() < sealed::headerBytes)
        return file;
    const sealed::Hash hash = sealed::hashOf(
        reinterpret_cast<const unsigned char *>(file.constData()), sealed::headerBytes - 32);
    std::memcpy(file.data() + sealed::headerBytes - 32, hash.data(), 32);
    return file;
}

/// Commits whose every number comes from the input, sealed as they should be.
QByteArray sealedCommits(Source &source) {
    sealed::Header header;
    header.fileId = known().header.fileId;
    header.baseLength = known().header.baseLength;
    header.keySlots = known().header.keySlots;
    const sealed::Sealer sealer(known().key, header.fileId);
    QByteArray file = sealed::encodeHeader(header);
    sealed::Hash before = sealed::hashOf(reinterpret_cast<const unsigned char *>(file.constData()),
                                         size_t(file.size()));
    quint64 sequence = source.number(1);
    for (int commits = 0; commits < 12 && !source.isEmpty(); ++commits) {
        const std::uint8_t how = source.byte();
        sealed::CommitHead head;
        head.sequence = how & 1 ? source.number(8) : ++sequence;
        head.databaseBytes = qint64(source.number(how & 2 ? 8 : 2));
        head.floorBytes = qint64(source.number(how & 4 ? 8 : 2));
        head.flags = how & 8 ? quint32(source.number(4)) : 0;
        head.before = before;
        std::vector<sealed::Entry> entries(source.byte() % 6);
        QByteArray blocks;
        for (sealed::Entry &entry : entries) {
            entry.block = quint32(source.number(how & 16 ? 4 : 1));
            QByteArray plain = source.isEmpty() ? QByteArray() : QByteArray(1, char(source.byte()));
            plain.resize(sealed::blockBytes);
            QByteArray out(sealed::storedBlockBytes, '\0');
            sealer.sealBlock(head.sequence, entry.block,
                             reinterpret_cast<const unsigned char *>(plain.constData()),
                             reinterpret_cast<unsigned char *>(out.data()), entry.tag);
            blocks += out;
        }
        const QByteArray record = sealer.sealRecord(head, entries);
        before = sealed::hashOf(reinterpret_cast<const unsigned char *>(record.constData()),
                                size_t(record.size()));
        file += record;
        file += how & 32 ? blocks.left(qsizetype(source.number(2))) : blocks;
    }
    return file;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    Source source(data, size);
    const std::uint8_t how = source.byte();
    const auto mode = how & 4 ? sealed::Mode::ReadWrite : sealed::Mode::ReadOnlySnapshot;
    switch (how % 4) {
    case 0: // bytes as they are
        open(source.rest(), mode);
        break;
    case 1: { // a header with any slots, and a hash that fits
        QByteArray file = known().day;
        const QByteArray over = source.rest();
        const qsizetype count = qMin<qsizetype>(over.size(), sealed::headerBytes - 48);
        file.replace(16, count, over.left(count));
        open(withHash(file), mode);
        break;
    }
    case 2: { // a whole file, some of its bytes changed, some of its end missing
        QByteArray file = known().day;
        while (!source.isEmpty()) {
            const auto at = qsizetype(source.number(3)) % file.size();
            file[at] = char(source.byte());
        }
        open(file.left(file.size() - qsizetype(size * 37 % 500)), mode);
        break;
    }
    default:
        open(sealedCommits(source), mode);
    }
    return 0;
}
