// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/opening.h"

#include "app/store/sealed/file/compact.h"
#include "app/store/sealed/file/holder.h"
#include "app/store/sealed/file/keychange.h"
#include "app/store/sealed/words.h"
#include <QFile>
#include <cerrno>
#include <fcntl.h>

namespace sealed {

namespace {

QString realPathOf(const Calls &calls, const QString &path) {
    errno = 0;
    const QByteArray real = calls.realPath(QFile::encodeName(path));
    return real.isEmpty() ? QString() : QFile::decodeName(real);
}

/// The place of a file that is not there yet: its folder without links, and its name.
QString newPlace(const Calls &calls, const QString &path) {
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString name = path.mid(slash + 1);
    if (name.isEmpty() || name == u"." || name == u"..")
        throw Words::noName();
    const QString folder = slash < 0    ? QStringLiteral(".")
                           : slash == 0 ? QStringLiteral("/")
                                        : path.left(slash);
    const QString real = realPathOf(calls, folder);
    if (real.isEmpty() && errno != EACCES)
        throw Words::noFolder(path);
    if (real.isEmpty())
        throw Words::cannotWrite(errno, QStringLiteral("realpath"));
    return (real == u"/" ? QString() : real) + u'/' + name;
}

void takeLock(const Calls &calls, File &file, const QString &path) {
    const int error = file.lock();
    if (error == 0)
        return;
    if (error != EWOULDBLOCK && error != EAGAIN)
        throw Words::cannotLock(QStringLiteral("flock: errno %1").arg(error));
    const Holder holder = Holder::read(calls, path);
    throw Words::inUse(holder.process, holder.host);
}

void openFile(const Calls &calls, const QString &path, Mode mode, File &file) {
    const int flags = (mode == Mode::ReadWrite ? O_RDWR : O_RDONLY) | O_NONBLOCK | O_NOCTTY;
    const int error = File::open(calls, path, flags, file);
    if (error == 0)
        return;
    if (error == ENOENT)
        throw Words::notFound(path);
    if (error == EISDIR || error == ENXIO)
        throw Words::foreign(path);
    if (mode == Mode::ReadWrite && (error == EACCES || error == EPERM || error == EROFS))
        throw Words::readOnlyPlace(error);
    throw Words::unreadable(error, QStringLiteral("open"));
}

/// Opens, reads the header, and locks. A rename between open and lock would leave us with a lock
/// on a file that is no longer there: look again.
void openAndLock(const Calls &calls, Mode mode, Sealed &sealed) {
    for (int tries = 0; tries < 10; ++tries) {
        openFile(calls, sealed.path, mode, sealed.file);
        struct stat here {};
        if (const int error = sealed.file.status(here))
            throw Words::unreadable(error, QStringLiteral("fstat"));
        if (!S_ISREG(here.st_mode))
            throw Words::foreign(sealed.path);
        sealed.device = here.st_dev;
        sealed.inode = here.st_ino;
        QByteArray start(headerBytes, '\0');
        qint64 got = 0;
        if (const int error = sealed.file.read(start.data(), headerBytes, 0, got))
            throw Words::unreadable(error, QStringLiteral("pread"));
        start.truncate(got);
        sealed.header = decodeHeader(start, sealed.path);
        sealed.headerHash = hashOf(reinterpret_cast<const unsigned char *>(start.constData()),
                                   size_t(start.size()));
        if (mode == Mode::ReadOnlySnapshot)
            return;
        takeLock(calls, sealed.file, sealed.path);
        struct stat there {};
        if (statusOf(calls, sealed.path, there) == 0 && there.st_ino == here.st_ino &&
            there.st_dev == here.st_dev)
            return;
    }
    throw Words::inUse({}, {});
}

/// Is what stopped the walk a commit that this computer saw whole?
bool wasSeenWhole(const Walk &found, const std::optional<Seen> &seen) {
    if (!seen || seen->sequence < found.tailCommit || found.fileBytes < seen->fileBytes)
        return false;
    // The empty commit of a clean close holds nothing that could be lost.
    return !(seen->isEmpty && seen->sequence == found.tailCommit);
}

/// Does the file end before a commit that this computer saw whole? The empty commit of a clean
/// close holds nothing that could be missed.
bool lacksSeen(const Walk &found, const std::optional<Seen> &seen) {
    return seen && seen->sequence - (seen->isEmpty ? 1 : 0) > found.chain.sequence;
}

/// Keeps what is cut off, under a name that is free.
QString saveTail(const Calls &calls, const Sealed &sealed, qint64 bytes, quint64 commit) {
    const QString stem = sealed.path + QStringLiteral(".tail-%1").arg(commit);
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? stem : stem + QStringLiteral("-%1").arg(number);
        try {
            copyPrefix(calls, sealed.file, sealed.chain.end, bytes, name);
            return name;
        } catch (const Error &error) {
            if (error.kind != Error::Kind::Exists || number == 1000)
                throw;
        }
    }
}

/// What a killed run left may still be in flight: a second unsynced commit on top of it, or of a
/// rename that is not on the disk yet, could not be told from damage later.
void syncWhatIsThere(const Calls &calls, Sealed &sealed) {
    if (const int error = sealed.file.syncData())
        throw Words::cannotWrite(error, QStringLiteral("fdatasync"));
    if (const int error = syncFolder(calls, sealed.path))
        throw Words::cannotWrite(error, QStringLiteral("fsync of the folder"));
}

/// What the state folder knows of the end of the file. Throws where writing on would lose or hide
/// what was saved; a reader gets it in the report.
void judge(const Walk &found, const std::optional<Seen> &seen, bool isWriting, OpenReport &report) {
    if (!found.hasTail) {
        report.isOlderThanSeen = seen && seen->sequence > found.chain.sequence;
        report.isOtherThanSeen =
            seen && seen->sequence == found.chain.sequence && seen->hash != found.chain.hash;
        return;
    }
    if (wasSeenWhole(found, seen)) {
        if (isWriting)
            throw Words::damaged(found.tailCommit, found.tailPage > 0 ? found.tailPage : -1,
                                 QStringLiteral("the last commit was seen whole before"));
        report.lastCommitIsDamaged = true;
        return;
    }
    report.tornTailDropped = true;
    if (!lacksSeen(found, seen))
        return;
    const Error missing =
        Words::lacksSaved(QStringLiteral("commit %1 was seen, %2 is the last one here")
                              .arg(seen->sequence)
                              .arg(found.chain.sequence));
    if (isWriting)
        throw missing;
    report.isOlderThanSeen = true;
    report.whatIsMissing = missing.sentence;
}

} // namespace

QString dropTail(const Calls &calls, Sealed &sealed, qint64 tailBytes, quint64 tailCommit) {
    const QString saved = saveTail(calls, sealed, tailBytes, tailCommit);
    if (const int error = sealed.file.truncate(sealed.chain.end))
        throw Words::cannotWrite(error, QStringLiteral("ftruncate"));
    if (const int error = sealed.file.syncData())
        throw Words::cannotWrite(error, QStringLiteral("fdatasync"));
    return saved;
}

Sealed createSealed(const Calls &calls, const QString &path, const QByteArray &passphrase,
                    KdfCost cost) {
    if (!cost.isAcceptable())
        throw Error(Error::Kind::Internal, Words::outOfMemory().sentence,
                    QStringLiteral("KDF cost out of range"));
    refuseAsPassphrase(passphrase);
    Sealed sealed;
    sealed.path = newPlace(calls, path);
    const SecretKey dataKey = SecretKey::random();
    randomize(sealed.header.fileId.data(), idBytes);
    sealed.header.baseLength = headerBytes + headBytes;
    sealed.header.keySlots = {makeSlot(dataKey, sealed.header.fileId, passphrase, cost, calls)};
    sealed.sealer = std::make_shared<Sealer>(dataKey, sealed.header.fileId);
    QByteArray bytes = encodeHeader(sealed.header);
    sealed.headerHash =
        hashOf(reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    CommitHead head;
    head.sequence = 1;
    head.before = sealed.headerHash;
    const QByteArray record = sealed.sealer->sealRecord(head, {});
    bytes += record;
    sealed.chain.apply(
        head, {},
        hashOf(reinterpret_cast<const unsigned char *>(record.constData()), size_t(record.size())));

    const int error =
        File::open(calls, sealed.path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, sealed.file);
    if (error == EEXIST)
        throw Words::exists(path);
    if (error != 0)
        throw Words::cannotWrite(error, QStringLiteral("open"));
    try {
        takeLock(calls, sealed.file, sealed.path);
        const auto require = [](int failed, const char *call) {
            if (failed != 0)
                throw Words::cannotWrite(failed, QString::fromLatin1(call));
        };
        require(sealed.file.write(bytes.constData(), bytes.size(), 0), "pwrite");
        require(sealed.file.sync(), "fsync");
        require(syncFolder(calls, sealed.path), "fsync of the folder");
        struct stat here {};
        require(sealed.file.status(here), "fstat");
        sealed.device = here.st_dev;
        sealed.inode = here.st_ino;
    } catch (...) {
        removeFile(calls, sealed.path);
        throw;
    }
    return sealed;
}

namespace {

/// Every commit of a file begins with a marker that its data key gives.
std::shared_ptr<const Sealer> sealerOfCopy(const Sealed &sealed, const CopyKey &key) {
    if (sealed.header.fileId != key.fileId)
        throw Words::foreign(sealed.path);
    Tag marker{};
    qint64 got = 0;
    if (const int error = sealed.file.read(marker.data(), markerBytes, headerBytes, got))
        throw Words::unreadable(error, QStringLiteral("pread"));
    if (marker != key.sealer->marker())
        throw Words::wrongPassphrase();
    return key.sealer;
}

/// Gives the key once the header is read. Throws Error.
using KeyOf = std::function<std::shared_ptr<const Sealer>(const Sealed &sealed)>;

Opened openUnder(const Calls &calls, const QString &path, Mode mode, const QString &stateFolder,
                 const KeyOf &keyOf) {
    Opened opened;
    Sealed &sealed = opened.sealed;
    OpenReport &report = opened.report;
    const bool isWriting = mode == Mode::ReadWrite;
    sealed.path = realPathOf(calls, path);
    if (sealed.path.isEmpty() && errno != EACCES)
        throw Words::notFound(path);
    if (sealed.path.isEmpty())
        throw Words::unreadable(errno, QStringLiteral("realpath"));
    openAndLock(calls, mode, sealed);
    sealed.sealer = keyOf(sealed);
    if (isWriting) {
        report.leftoverRemoved = removeLeftover(calls, sealed.path);
        syncWhatIsThere(calls, sealed);
    }
    // Read before the file is measured: what another process saves meanwhile is nothing missing.
    opened.seen = SeenFile(calls, stateFolder, sealed.path, sealed.header.fileId);
    const auto seen = opened.seen.read();
    opened.wasSeenBefore = seen.has_value();
    struct stat here {};
    if (const int error = sealed.file.status(here))
        throw Words::unreadable(error, QStringLiteral("fstat"));
    const Walk found =
        walk(sealed.file, here.st_size, sealed.header, sealed.headerHash, *sealed.sealer);
    judge(found, seen, isWriting, report);
    opened.tailBytes = found.hasTail ? found.fileBytes - found.chain.end : 0;
    opened.tailCommit = found.tailCommit;
    sealed.chain = found.chain;
    report.sequence = sealed.chain.sequence;
    report.wasEmptyTail = sealed.chain.lastIsEmpty && !found.hasTail;
    if (isWriting)
        Holder::write(calls, sealed.path);
    return opened;
}

} // namespace

Opened openSealedCopy(const Calls &calls, const QString &path, const CopyKey &key, Mode mode) {
    return openUnder(calls, path, mode, {},
                     [&](const Sealed &sealed) { return sealerOfCopy(sealed, key); });
}

Opened openSealed(const Calls &calls, const QString &path, const QByteArray &passphrase, Mode mode,
                  const QString &stateFolder) {
    return openUnder(calls, path, mode, stateFolder, [&](const Sealed &sealed) {
        const auto dataKey = unlock(sealed.header, passphrase, calls).dataKey;
        return std::make_shared<const Sealer>(*dataKey, sealed.header.fileId);
    });
}

} // namespace sealed
