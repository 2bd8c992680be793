// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/restoring.h"

#include "app/store/backups/backupwords.h"
#include "app/store/backups/erasures.h"
#include "app/store/backups/opened.h"
#include "app/store/sealed/file/disk.h"
#include "app/store/sealed/file/seen.h"
#include "app/store/sealed/words.h"
#include "app/store/store_p.h"
#include "app/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace backups {

namespace {

/// What is known of the notebook besides the backup.
struct Known {
    QSet<Id> erased;
    quint64 sequence = 0;
};

/// The file that stands there, held so that nobody opens it meanwhile.
class There {
public:
    There(const QString &path, bool overwrite, const sealed::Calls &calls) {
        const QFileInfo info(path);
        m_exists = info.exists() || info.isSymLink();
        if (!m_exists)
            return;
        if (!overwrite)
            throw sealed::Words::exists(path);
        if (!info.isFile() || info.isSymLink())
            throw sealed::Words::foreign(path);
        if (sealed::File::open(calls, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, m_file) != 0)
            return; // nobody can read it, and it is only renamed
        const int error = m_file.lock();
        if (error == EWOULDBLOCK || error == EAGAIN)
            throw BackupWords::inUse(path);
    }
    bool exists() const { return m_exists; }

private:
    bool m_exists = false;
    sealed::File m_file;
};

void learnFrom(const QString &file, const Way &way, Known &known, const sealed::Calls &calls) {
    try {
        const auto book = openBook(file, way, sealed::Mode::ReadOnlySnapshot, calls);
        known.sequence = std::max(known.sequence, book->sequence());
        Database database(book->sqliteUri(), Database::ReadOnly);
        known.erased += erasedIn(database);
    } catch (const Error &) {
        // It cannot be asked: that is why something is restored.
    }
}

Known learn(const QString &backup, const Way &way, const QString &out, const sealed::Id &id,
            const QString &stateFolder, const sealed::Calls &calls) {
    Known known;
    for (const Generation &one : generations(QFileInfo(backup).absolutePath(), id))
        learnFrom(one.file, way, known, calls);
    if (QFileInfo::exists(out) && sealed::Book::fileIdOf(out, calls) == id)
        learnFrom(out, way, known, calls);
    if (stateFolder.isEmpty())
        return known;
    const sealed::SeenFile seen(calls, stateFolder, out, id);
    if (const auto last = seen.read())
        known.sequence = std::max(known.sequence, last->sequence);
    return known;
}

/// The copy becomes a notebook to go on with.
void finish(const QString &copy, const Way &way, const Known &known, Restored &restored,
            const sealed::Calls &calls) {
    const auto store = StoreInside::on(openBook(copy, way, sealed::Mode::ReadWrite, calls));
    restored.erased = reapply(*store, known.erased);
    restored.clients = int(store->clients().size());
    // Also takes what an erased client left in earlier commits of the copy.
    StoreInside::of(*store).book->compactBeyond(known.sequence);
    store->check();
    store->close();
}

QString freeName(const QString &out, const sealed::Calls &calls) {
    const QFileInfo info(out);
    for (int number = 1;; ++number) {
        const QString name = u"%1/%2.before-%3.wellspring"_s.arg(
            info.absolutePath(), info.completeBaseName(), QString::number(number));
        struct stat there {};
        if (sealed::statusOf(calls, name, there) == ENOENT)
            return name;
        if (number == 10'000)
            throw sealed::Words::exists(name);
    }
}

/// A second name first, so that there is no moment without the old file; where the disk has no
/// second names, it is renamed.
QString keep(const QString &out, const sealed::Calls &calls) {
    const QString name = freeName(out, calls);
    if (wholefile::realCalls().link(QFile::encodeName(out).constData(),
                                    QFile::encodeName(name).constData()) == 0)
        return name;
    if (const int error = sealed::renameFile(calls, out, name))
        throw sealed::Words::cannotWrite(error, u"rename of what is there"_s);
    return name;
}

void putInPlace(const QString &copy, Restored &restored, bool exists, const sealed::Calls &calls) {
    if (exists)
        restored.keptAs = keep(restored.file, calls);
    if (const int error = sealed::renameFile(calls, copy, restored.file)) {
        if (exists && !QFileInfo::exists(restored.file))
            sealed::renameFile(calls, restored.keptAs, restored.file);
        else if (exists)
            sealed::removeFile(calls, restored.keptAs); // its second name only
        throw sealed::Words::cannotWrite(error, u"rename"_s);
    }
    if (const int error = sealed::syncFolder(calls, restored.file))
        throw BackupWords::keptButNotReplaced(exists ? restored.keptAs : restored.file,
                                              QString::number(error));
}

Restored restoreNow(const QString &backup, const Way &way, const QString &out, bool overwrite,
                    const QString &stateFolder, const sealed::Calls &calls) {
    Restored restored;
    const QFileInfo place(out);
    const QString folder = QFileInfo(place.absolutePath()).canonicalFilePath();
    if (folder.isEmpty() || place.fileName().isEmpty())
        throw sealed::Words::noFolder(out);
    restored.file = QDir(folder).absoluteFilePath(place.fileName());
    const There there(restored.file, overwrite, calls);
    const Scratch scratch(hiddenName(folder, u"restoring"_s));
    // Once it is open, its key opens what else there is, and no passphrase is stretched again.
    Way own;
    {
        const auto book = openBook(backup, way, sealed::Mode::ReadOnlySnapshot, calls);
        Database database(book->sqliteUri(), Database::ReadOnly);
        requireWhole(*book, database);
        own.key = book->copyKey();
        book->saveCopy(scratch.path());
    }
    const Known known = learn(backup, own, restored.file, own.key->fileId, stateFolder, calls);
    finish(scratch.path(), own, known, restored, calls);
    putInPlace(scratch.path(), restored, there.exists(), calls);
    return restored;
}

} // namespace

Restored restoreFile(const QString &backup, const Way &way, const QString &out, bool overwrite,
                     const QString &stateFolder, const sealed::Calls &calls) {
    try {
        return restoreNow(backup, way, out, overwrite, stateFolder, calls);
    } catch (const Error &error) {
        throw BackupWords::notRestored(error);
    }
}

std::unique_ptr<Store> restoreOpened(const Store &backup, const QString &out,
                                     const QString &stateFolder) {
    const QString made = restoreFile(backup.path(), wayOf(backup), out, false, stateFolder).file;
    Store::Options options;
    options.stateFolder = stateFolder;
    return Store::open(made, StoreInside::of(backup).passphrase.bytes(), Store::ReadWrite, options);
}

std::optional<Generation> newestWholeFor(const QString &damaged, const QString &folder,
                                         const QByteArray &passphrase, const sealed::Calls &calls) {
    const QFileInfo info(damaged);
    const QString real = info.canonicalFilePath();
    std::vector<sealed::Id> numbers;
    if (const auto known = sealed::Book::fileIdOf(real, calls)) {
        numbers.push_back(*known);
    } else {
        // Its beginning is gone: those that were made under its name.
        const QString pattern = info.completeBaseName().left(80) + u" "_s;
        for (const QFileInfo &one : QDir(folder).entryInfoList({u"*.wellspring"_s}, QDir::Files))
            if (const auto number = one.fileName().startsWith(pattern) && !one.isSymLink()
                                        ? sealed::Book::fileIdOf(one.absoluteFilePath(), calls)
                                        : std::nullopt;
                number && std::find(numbers.begin(), numbers.end(), *number) == numbers.end())
                numbers.push_back(*number);
    }
    for (const sealed::Id &number : numbers) {
        Way way{{}, passphrase};
        // The key of one that the passphrase opens opens most of them.
        for (const Generation &one : generations(folder, number)) {
            try {
                way.key = openBook(one.file, way, sealed::Mode::ReadOnlySnapshot, calls)->copyKey();
                break;
            } catch (const Error &) {
            }
        }
        if (!way.key)
            continue;
        way.passphrase.clear();
        if (auto found = newestWhole(folder, number, way, calls))
            return found;
    }
    return std::nullopt;
}

} // namespace backups
