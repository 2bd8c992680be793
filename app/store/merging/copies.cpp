// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/copies.h"

#include "app/store/merging/mergewords.h"
#include "app/store/scratch.h"
#include "app/store/sealed/file/disk.h"
#include "app/store/store_p.h"
#include "app/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <iterator>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace merging {

namespace {

constexpr int mostLookedAt = 500; ///< files of a folder

/// Moves a file to a name that is free; never over another.
bool moveTo(const QString &from, const QString &to) {
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                       QFile::encodeName(to).constData(), RENAME_NOREPLACE) == 0;
}

bool isOneFile(const QString &one, const QString &two) {
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(two).canonicalFilePath();
}

/// Newest first. `most`: how many files are looked at; negative: all.
std::vector<FoundCopy> copiesIn(const QDir &folder, const QString &notebook, int most) {
    const std::optional<sealed::Id> id = sealed::Book::fileIdOf(notebook);
    std::vector<FoundCopy> found;
    if (!id)
        return found;
    const QFileInfoList files =
        folder.entryInfoList({u"*.wellspring"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &file : files.mid(0, most))
        if (!isOneFile(file.filePath(), notebook) && sealed::Book::fileIdOf(file.filePath()) == id)
            found.push_back({file.absoluteFilePath(), file.lastModified(), file.size()});
    return found;
}

} // namespace

std::vector<FoundCopy> copiesBeside(const QString &notebook) {
    return copiesIn(QFileInfo(notebook).dir(), notebook, mostLookedAt);
}

std::vector<FoundCopy> copiesLeft(const QString &notebook) {
    const QDir own = QFileInfo(notebook).dir();
    std::vector<FoundCopy> found = copiesIn(own, notebook, -1);
    for (const QString &name : MergeWords::asideFolders())
        std::ranges::move(copiesIn(QDir(own.filePath(name)), notebook, -1),
                          std::back_inserter(found));
    return found;
}

bool isReplaced(const Store &store) {
    const auto &inside = StoreInside::of(store);
    if (store.isReadOnly() || !inside.database)
        return false;
    int moved = 0;
    return sqlite3_file_control(inside.database->handle(), "main", SQLITE_FCNTL_HAS_MOVED,
                                &moved) == SQLITE_OK &&
           moved != 0;
}

bool isReplacedByCopy(const Store &store) {
    if (!isReplaced(store))
        return false;
    // What is open here keeps its own beginning, wherever its file is by now.
    return sealed::Book::fileIdOf(store.path()) == StoreInside::of(store).book->copyKey().fileId;
}

QString keptPath(const QString &notebook) {
    const QFileInfo file(notebook);
    for (int number = 1;; ++number) {
        const QString path = file.dir().filePath(
            MergeWords::keptName(file.completeBaseName(), number) + u".wellspring"_s);
        if (!QFileInfo::exists(path))
            return path;
    }
}

std::unique_ptr<Store> openLike(const Store &like, const QString &path,
                                const QByteArray &passphrase) {
    const auto &inside = StoreInside::of(like);
    const std::optional<sealed::Id> id = sealed::Book::fileIdOf(path);
    if (id && id != inside.book->copyKey().fileId)
        throw MergeWords::anotherNotebook();
    Store::Options options;
    options.calls = inside.options.calls;
    if (!passphrase.isEmpty())
        return Store::open(path, passphrase, Store::ReadOnly, options);
    try {
        return StoreInside::on(sealed::Book::openCopy(path, inside.book->copyKey(),
                                                      sealed::Mode::ReadOnlySnapshot,
                                                      inside.calls()),
                               options);
    } catch (const Error &error) {
        if (error.kind != Error::Kind::WrongPassphrase)
            throw;
    }
    // Every change of keys makes another data key, a new recovery code too: mostly the same
    // passphrase opens both.
    return Store::open(path, inside.passphrase.bytes(), Store::ReadOnly, options);
}

Together bringTogether(Store &ours, bool isForced) {
    const auto &inside = StoreInside::of(ours);
    Together together;
    const QString place = ours.path();
    // A second try after a failed one is not asked for here: `ours` is in a file of its own then.
    together.kept = keptPath(place);
    ours.saveElsewhere(together.kept);
    try {
        together.store =
            Store::open(place, inside.passphrase.bytes(), Store::ReadWrite, inside.options);
        together.report = merge(*together.store, ours, isForced);
    } catch (const Error &error) {
        throw MergeWords::stillKept(error, together.kept);
    }
    return together;
}

namespace {

/// What is at `out`, held while it is replaced: nobody may write in it meanwhile.
sealed::File held(const QString &out, const sealed::Calls &calls) {
    sealed::File file;
    if (sealed::File::open(calls, out, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, file) != 0)
        throw MergeWords::notInPlace(u"open of what is there"_s);
    if (const int error = file.lock(); error == EWOULDBLOCK || error == EAGAIN)
        throw MergeWords::inUse(out);
    return file;
}

/// A second name first, so that there is no moment without the old file; where the disk has no
/// second names, it is moved.
QString keep(const QString &out) {
    const QString kept = keptPath(out);
    if (::link(QFile::encodeName(out).constData(), QFile::encodeName(kept).constData()) != 0 &&
        !moveTo(out, kept))
        throw MergeWords::notInPlace(u"what is there: errno %1"_s.arg(errno));
    return kept;
}

/// Back to how it was before keep(). False: it lies under the other name.
bool takeBack(const QString &out, const QString &kept) {
    if (QFileInfo::exists(out))
        return QFile::remove(kept); // its second name only
    return moveTo(kept, out);
}

QString replaceKept(const QString &fresh, const QString &out) {
    const QString kept = keep(out);
    const wholefile::Outcome outcome = wholefile::replace(fresh, out);
    if (outcome.isGood())
        return kept;
    if (outcome.inPlace)
        throw MergeWords::notConfirmed(kept, outcome.reason());
    if (!takeBack(out, kept))
        throw MergeWords::notInPlaceButKept(kept, outcome.reason());
    throw MergeWords::notInPlace(outcome.reason());
}

void placeNew(const QString &fresh, const QString &out) {
    const wholefile::Outcome outcome = wholefile::place(fresh, out);
    if (outcome.error == EEXIST)
        throw MergeWords::exists(out);
    if (!outcome.isGood())
        throw outcome.inPlace ? MergeWords::notConfirmed({}, outcome.reason())
                              : MergeWords::notInPlace(outcome.reason());
}

} // namespace

Made mergeInto(const Store &ours, const Store &theirs, const QString &out, bool isForced) {
    if (isOneFile(ours.path(), theirs.path()) || isOneFile(out, ours.path()) ||
        isOneFile(out, theirs.path()))
        throw MergeWords::sameFile();
    const bool isThere = QFileInfo::exists(out);
    const auto &inside = StoreInside::of(ours);
    // No other notebook is ever written over, and nothing that is no notebook.
    if (isThere && (!isForced || sealed::Book::fileIdOf(out) != inside.book->copyKey().fileId))
        throw MergeWords::exists(out);
    const sealed::File old = isThere ? held(out, inside.calls()) : sealed::File();
    // A page that cannot be read would be carried along unread, and missed when both are gone.
    inside.book->verify();
    StoreInside::of(theirs).book->verify();
    // Under the name of `out` a half of it would look like the whole, were this killed.
    const Scratch scratch(QFileInfo(out).absolutePath(), u"merging"_s);
    inside.book->saveCopy(scratch.path());
    Made made;
    {
        Store::Options options;
        options.calls = inside.options.calls;
        const auto merged =
            Store::open(scratch.path(), inside.passphrase.bytes(), Store::ReadWrite, options);
        made.report = merge(*merged, theirs, isForced);
        merged->close();
    }
    if (isThere)
        made.kept = replaceKept(scratch.path(), out);
    else
        placeNew(scratch.path(), out);
    return made;
}

QString moveAside(const QString &copy) {
    const QFileInfo file(copy);
    const QDir folder(file.dir().filePath(MergeWords::asideFolder()));
    if (!wholefile::makeFolder(folder.path()))
        throw MergeWords::notMoved(u"mkpath"_s);
    for (int number = 1; number <= 1000; ++number) {
        const QString name =
            number == 1
                ? file.fileName()
                : u"%1 (%2).%3"_s.arg(file.completeBaseName()).arg(number).arg(file.suffix());
        if (moveTo(copy, folder.filePath(name)))
            return folder.filePath(name);
        if (errno != EEXIST)
            break;
    }
    throw MergeWords::notMoved(u"renameat2: errno %1"_s.arg(errno));
}

} // namespace merging
