// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/restoring.h"

#include "app/store/backups/backupwords.h"
#include "app/store/backups/erasures.h"
#include "app/store/backups/opened.h"
#include "app/store/sealed/file/disk.h"
#include "app/store/sealed/file/seen.h"
#include "app/store/sealed/words.h"
#include "app/store/store_p.h"

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
    QStringList unasked; ///< names of backups that could have told more
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

/// False where it cannot be asked.
bool learnFrom(const QString &file, const Way &way, Known &known, const sealed::Calls &calls) {
    try {
        const auto book = openBook(file, way, sealed::Mode::ReadOnlySnapshot, calls);
        known.sequence = std::max(known.sequence, book->sequence());
        Database database(book->sqliteUri(), Database::ReadOnly);
        known.erased += erasedIn(database);
        return true;
    } catch (const Error &) {
        return false;
    }
}

Known learn(const QString &backup, const Way &way, const QString &out, const sealed::Id &id,
            const QString &stateFolder, const sealed::Calls &calls) {
    Known known;
    for (const Generation &one : generations(QFileInfo(backup).absolutePath(), id))
        if (!learnFrom(one.file, way, known, calls)) {
            known.unasked << QFileInfo(one.file).fileName();
            known.sequence = std::max(known.sequence, sequenceNamed(one.file));
        }
    // What stands there may be damaged: that is why something is restored.
    if (QFileInfo::exists(out) && sealed::Book::fileIdOf(out, calls) == id)
        (void)learnFrom(out, way, known, calls);
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

/// What stood at `out` goes on under such a name.
QString nameKept(const QString &out, int number) {
    return u"%1.before-%2.wellspring"_s.arg(stemFor(out)).arg(number);
}

QString freeName(const QString &out, const sealed::Calls &calls) {
    for (int number = 1;; ++number) {
        const QString name = u"%1/%2"_s.arg(QFileInfo(out).absolutePath(), nameKept(out, number));
        struct stat there {};
        if (sealed::statusOf(calls, name, there) == ENOENT)
            return name;
        if (number == 10'000)
            throw sealed::Words::exists(name);
    }
}

/// What is told as it is: nothing is as it was any more.
struct Told : Error {
    using Error::Error;
    explicit Told(const Error &error) : Error(error) {}
};

/// What stands there gets a second name, so that there is no moment without it; where the disk has
/// no second names, it is renamed. True in that case.
bool keep(const QString &out, const QString &name, const sealed::Calls &calls,
          const wholefile::Calls &names) {
    if (names.link(QFile::encodeName(out).constData(), QFile::encodeName(name).constData()) == 0)
        return false;
    if (const int error = sealed::renameFile(calls, out, name))
        throw sealed::Words::cannotWrite(error, u"rename of what is there"_s);
    return true;
}

/// Where nothing stood when it began; what came there meanwhile stays.
void putInFreePlace(const QString &copy, const Restored &restored, const wholefile::Calls &names) {
    const wholefile::Outcome outcome = wholefile::place(copy, restored.file, names);
    if (outcome.isGood())
        return;
    if (outcome.inPlace)
        throw Told(BackupWords::notConfirmed(restored.file, outcome.reason()));
    if (outcome.error == EEXIST)
        throw sealed::Words::exists(restored.file);
    throw sealed::Words::cannotWrite(outcome.error, u"link"_s);
}

void putInPlace(const QString &copy, Restored &restored, bool exists, const sealed::Calls &calls,
                const wholefile::Calls &names) {
    if (!exists)
        return putInFreePlace(copy, restored, names);
    restored.keptAs = freeName(restored.file, calls);
    const bool isAway = keep(restored.file, restored.keptAs, calls, names);
    if (const int error = sealed::renameFile(calls, copy, restored.file)) {
        if (isAway && sealed::renameFile(calls, restored.keptAs, restored.file) != 0)
            throw Told(BackupWords::notPutBack(restored.keptAs, QString::number(error)));
        if (!isAway)
            sealed::removeFile(calls, restored.keptAs); // its second name only
        throw sealed::Words::cannotWrite(error, u"rename"_s);
    }
    if (const int error = sealed::syncFolder(calls, restored.file))
        throw Told(BackupWords::keptButNotReplaced(restored.keptAs, QString::number(error)));
}

Restored restoreNow(const QString &backup, const Way &way, const QString &out, bool overwrite,
                    const QString &stateFolder, const sealed::Calls &calls,
                    const wholefile::Calls &names) {
    Restored restored;
    const QFileInfo place(out);
    const QString folder = QFileInfo(place.absolutePath()).canonicalFilePath();
    if (folder.isEmpty() || place.fileName().isEmpty())
        throw sealed::Words::noFolder(out);
    restored.file = QDir(folder).absoluteFilePath(place.fileName());
    const There there(restored.file, overwrite, calls);
    const Scratch scratch(folder, u"restoring"_s);
    // Once it is open, its key opens most of what else there is; what is of other keys is tried by
    // the same passphrase.
    Way own = way;
    {
        const auto book = openBook(backup, way, sealed::Mode::ReadOnlySnapshot, calls);
        Database database(book->sqliteUri(), Database::ReadOnly);
        requireWhole(*book, database);
        own.key = book->copyKey();
        book->saveCopy(scratch.path());
    }
    const Known known = learn(backup, own, restored.file, own.key->fileId, stateFolder, calls);
    restored.unasked = known.unasked;
    finish(scratch.path(), own, known, restored, calls);
    putInPlace(scratch.path(), restored, there.exists(), calls, names);
    return restored;
}

} // namespace

bool isKeptFromBefore(const QString &file, const QString &notebook) {
    const QString name = QFileInfo(file).fileName();
    const QString start = nameKept(notebook, 0).section(u'0', 0, -2);
    const QString number = name.mid(start.size()).section(u'.', 0, 0);
    return name.startsWith(start) && number.toInt() > 0 &&
           name == nameKept(notebook, number.toInt());
}

QFileInfoList keptUnreadable(const QString &notebook) {
    QFileInfoList found = QFileInfo(notebook).dir().entryInfoList({u"*.wellspring"_s},
                                                                  QDir::Files | QDir::NoSymLinks);
    found.removeIf([&](const QFileInfo &file) {
        return !isKeptFromBefore(file.filePath(), notebook) ||
               sealed::Book::fileIdOf(file.filePath());
    });
    return found;
}

Restored restoreFile(const QString &backup, const Way &way, const QString &out, bool overwrite,
                     const QString &stateFolder, const sealed::Calls &calls,
                     const wholefile::Calls &names) {
    try {
        return restoreNow(backup, way, out, overwrite, stateFolder, calls, names);
    } catch (const Told &) {
        throw;
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
        // Its beginning is gone: those of the number that may still stand in it, whatever it is
        // called by now, and those that were made under its name.
        QFile file(damaged);
        const QByteArray start =
            file.open(QIODevice::ReadOnly) ? file.read(sealed::headerBytes) : QByteArray();
        for (const QFileInfo &one : QDir(folder).entryInfoList({u"*.wellspring"_s}, QDir::Files)) {
            const auto number = one.isSymLink()
                                    ? std::nullopt
                                    : sealed::Book::fileIdOf(one.absoluteFilePath(), calls);
            if (!number || std::find(numbers.begin(), numbers.end(), *number) != numbers.end())
                continue;
            const QByteArray bytes(reinterpret_cast<const char *>(number->data()),
                                   qsizetype(number->size()));
            if (start.contains(bytes))
                numbers.insert(numbers.begin(), *number);
            else if (isNamedAfter(one.filePath(), damaged))
                numbers.push_back(*number);
        }
    }
    for (const sealed::Id &number : numbers) {
        // Every change of keys parts them, and the newest of all is wanted.
        if (auto found = newestWhole(folder, number, Way().with(passphrase), calls))
            return found;
    }
    return std::nullopt;
}

} // namespace backups
