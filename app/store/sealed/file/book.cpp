// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/book.h"

#include "app/store/sealed/file/compact.h"
#include "app/store/sealed/file/holder.h"
#include "app/store/sealed/file/keychange.h"
#include "app/store/sealed/file/opening.h"
#include "app/store/sealed/file/vfs.h"
#include "app/store/sealed/words.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <fcntl.h>

namespace sealed {

namespace {
constexpr qint64 compactionStartsAt = 16 << 20;
} // namespace

std::unique_ptr<Book> Book::create(const QString &path, const QByteArray &passphrase, KdfCost cost,
                                   const Calls &calls) {
    const auto kept = std::make_shared<const Calls>(calls);
    std::unique_ptr<Book> book(new Book);
    Sealed sealed = createSealed(*kept, path, passphrase, cost);
    book->m_path = sealed.path;
    book->m_report.sequence = sealed.chain.sequence;
    Holder::write(*kept, sealed.path);
    book->m_core = std::make_shared<Core>(kept, std::move(sealed), SeenFile(), false);
    book->m_vfs = Vfs::make(book->m_core);
    return book;
}

std::unique_ptr<Book> Book::open(const QString &path, const QByteArray &passphrase, Mode mode,
                                 const QString &stateFolder, const Calls &calls,
                                 const LookAtCut &look) {
    const auto kept = std::make_shared<const Calls>(calls);
    return opened(kept, openSealed(*kept, path, passphrase, mode, stateFolder),
                  mode == Mode::ReadOnlySnapshot, look);
}

std::unique_ptr<Book> Book::openCopy(const QString &path, const CopyKey &key, Mode mode,
                                     const Calls &calls) {
    const auto kept = std::make_shared<const Calls>(calls);
    return opened(kept, openSealedCopy(*kept, path, key, mode), mode == Mode::ReadOnlySnapshot, {});
}

CopyKey Book::copyKey() const {
    return m_core->locked([](const Sealed &sealed) {
        return CopyKey{sealed.header.fileId, sealed.sealer};
    });
}

std::optional<Id> Book::fileIdOf(const QString &path, const Calls &calls) {
    File file;
    struct stat here {};
    QByteArray start(headerBytes, '\0');
    qint64 got = 0;
    if (File::open(calls, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, file) != 0 ||
        file.status(here) != 0 || !S_ISREG(here.st_mode) ||
        file.read(start.data(), headerBytes, 0, got) != 0)
        return std::nullopt;
    start.truncate(got);
    try {
        return decodeHeader(start, path).fileId;
    } catch (const Error &) {
        return std::nullopt; // another file, or one whose beginning is damaged
    }
}

std::unique_ptr<Book> Book::opened(std::shared_ptr<const Calls> kept, Opened opened,
                                   bool isReadOnly, const LookAtCut &look) {
    std::unique_ptr<Book> book(new Book);
    book->m_path = opened.sealed.path;
    book->m_report = opened.report;
    book->m_core =
        std::make_shared<Core>(kept, std::move(opened.sealed), std::move(opened.seen), isReadOnly);
    book->m_vfs = Vfs::make(book->m_core);
    if (look && opened.tailBytes > 0 && !opened.wasSeenBefore) {
        try {
            look(*book);
        } catch (...) {
            book->m_core->poison(); // or its close would write behind the tail
            throw;
        }
    }
    if (isReadOnly)
        return book;
    book->m_core->locked([&](Sealed &sealed) {
        if (opened.tailBytes > 0)
            book->m_report.tornTailSavedAs =
                dropTail(*kept, sealed, opened.tailBytes, opened.tailCommit);
        // Until somebody writes, the last commit seen is the only witness that this is another.
        if (!opened.report.isOlderThanSeen && !opened.report.isOtherThanSeen)
            book->m_core->remember();
    });
    return book;
}

Book::~Book() {
    close();
}

void Book::keepSeenIn(const QString &stateFolder) {
    if (!isReadOnly())
        m_core->keepSeenIn(stateFolder);
}

QString Book::sqliteUri() const {
    return QStringLiteral("file:%1?vfs=%2")
        .arg(QLatin1String(databaseName),
             m_vfs ? QString::fromLatin1(m_vfs->name()) : QStringLiteral("closed"));
}

QString Book::path() const {
    return m_path;
}

bool Book::isReadOnly() const {
    return m_core->isReadOnly();
}

std::optional<Error> Book::takeWriteError() {
    return m_core->takeWriteError();
}

std::optional<Error> Book::takeReadError() {
    return m_core->takeReadError();
}

bool Book::isPoisoned() const {
    return m_core->isPoisoned();
}

quint64 Book::sequence() const {
    return m_core->locked([](const Sealed &sealed) { return sealed.chain.sequence; });
}

qint64 Book::fileBytes() const {
    return m_core->locked([](const Sealed &sealed) { return sealed.chain.end; });
}

qint64 Book::liveBytes() const {
    return m_core->locked([](const Sealed &sealed) { return sealed.chain.liveBytes(); });
}

bool Book::wantsCompaction() const {
    return !isReadOnly() && !isPoisoned() && fileBytes() > compactionStartsAt &&
           fileBytes() > 2 * liveBytes();
}

void Book::compact(const std::function<bool(int percent)> &progress) {
    const auto [header, sealer] = keys();
    replaceBy(progress, header, sealer);
}

void Book::compactBeyond(quint64 sequence) {
    const auto [header, sealer] = keys();
    replaceBy({}, header, sealer, sequence);
}

std::pair<Header, std::shared_ptr<const Sealer>> Book::keys() const {
    return m_core->locked([](const Sealed &sealed) {
        return std::pair(sealed.header, std::shared_ptr<const Sealer>(sealed.sealer));
    });
}

void Book::replaceBy(const std::function<bool(int percent)> &progress, const Header &keys,
                     const std::shared_ptr<const Sealer> &sealer, quint64 beyond) {
    const Calls &calls = m_core->calls();
    m_core->locked([&](Sealed &sealed) {
        m_core->requireOurs();
        // Blocks know the commits they were sealed in; only what is written from here on counts on.
        QScopedValueRollback<quint64> number(sealed.chain.sequence,
                                             std::max(sealed.chain.sequence, beyond));
        Sealed fresh = rewrite(calls, sealed, keys, sealer, progress);
        const QString from = compactionPath(sealed.path);
        try {
            m_core->requireOurs();
            if (const int error = renameFile(calls, from, sealed.path))
                throw Words::cannotWrite(error, QStringLiteral("rename"));
        } catch (...) {
            removeFile(calls, from);
            throw;
        }
        sealed = std::move(fresh);
        number.commit();
        // Until the folder is on the disk a power cut may bring the old file back, and with it
        // nothing of what would be appended to the new one.
        try {
            if (const int error = syncFolder(calls, sealed.path))
                throw Words::notSaved(error, QStringLiteral("fsync of the folder"));
        } catch (const Error &error) {
            m_core->poison();
            throw Unconfirmed(error);
        } catch (...) { // no memory to ask with
            m_core->poison();
            throw Unconfirmed(Words::outOfMemory());
        }
        m_core->remember();
    });
}

void Book::saveCopy(const QString &newPath) {
    const Calls &calls = m_core->calls();
    m_core->locked([&](const Sealed &sealed) {
        copyPrefix(calls, sealed.file, 0, sealed.chain.end, newPath);
    });
}

void Book::verify(const std::function<bool(int percent)> &progress) {
    m_core->locked([&](const Sealed &sealed) {
        const qint64 all = std::max<qint64>(sealed.chain.end, 1);
        const EachCommit each = [&](qint64 end) {
            if (progress && !progress(int(100 * end / all)))
                throw Words::cancelled();
        };
        const Walk found = walk(sealed.file, sealed.chain.end, sealed.header, sealed.headerHash,
                                *sealed.sealer, each);
        if (found.hasTail || found.chain.hash != sealed.chain.hash)
            throw Words::damaged(found.tailCommit, found.tailPage > 0 ? found.tailPage : -1,
                                 QStringLiteral("verify"));
    });
}

std::vector<WayIn> Book::waysIn() const {
    return m_core->locked([](const Sealed &sealed) {
        std::vector<WayIn> ways;
        for (const KeySlot &slot : sealed.header.keySlots)
            ways.push_back({slot.kind, slot.made, slot.cost});
        return ways;
    });
}

WayIn Book::opensWith(const QByteArray &typed) const {
    const Header header = m_core->locked([](const Sealed &sealed) { return sealed.header; });
    return unlock(header, typed, m_core->calls()).way;
}

void Book::changeKeys(const KeyChange &change, const std::function<bool(int percent)> &progress) {
    m_core->requireOurs();
    const Header header = m_core->locked([](const Sealed &sealed) { return sealed.header; });
    const SecretKey dataKey = SecretKey::random();
    replaceBy(progress, changedKeys(header, change, dataKey, m_core->calls()),
              std::make_shared<Sealer>(dataKey, header.fileId));
}

void Book::changePassphrase(const QByteArray &oldPassphrase, const QByteArray &newPassphrase) {
    KeyChange change;
    change.proof = oldPassphrase;
    change.passphrase = newPassphrase;
    changeKeys(change);
}

void Book::close() {
    if (!m_core || m_core->isClosed())
        return;
    m_vfs.reset();
    if (!m_core->isReadOnly()) {
        try {
            if (!m_core->isPoisoned())
                m_core->commitEmpty();
        } catch (...) {
            // It marks a clean close and holds nothing.
        }
        Holder::remove(m_core->calls(), m_path);
    }
    m_core->close();
}

} // namespace sealed
