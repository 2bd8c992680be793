// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/copies.h"

#include "app/store/merging/mergewords.h"
#include "app/store/store_p.h"
#include "app/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>

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

} // namespace

std::vector<FoundCopy> copiesBeside(const QString &notebook) {
    const std::optional<sealed::Id> id = sealed::Book::fileIdOf(notebook);
    std::vector<FoundCopy> found;
    if (!id)
        return found;
    const QFileInfo own(notebook);
    const QFileInfoList files =
        own.dir().entryInfoList({u"*.wellspring"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &file : files.mid(0, mostLookedAt))
        if (!isOneFile(file.filePath(), notebook) && sealed::Book::fileIdOf(file.filePath()) == id)
            found.push_back({file.absoluteFilePath(), file.lastModified(), file.size()});
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

std::unique_ptr<Store> openLike(const Store &like, const QString &path) {
    const auto &inside = StoreInside::of(like);
    const std::optional<sealed::Id> id = sealed::Book::fileIdOf(path);
    if (id && id != inside.book->copyKey().fileId)
        throw MergeWords::anotherNotebook();
    Store::Options options;
    options.calls = inside.options.calls;
    return StoreInside::on(sealed::Book::openCopy(path, inside.book->copyKey(),
                                                  sealed::Mode::ReadOnlySnapshot, inside.calls()),
                           options);
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

Report mergeInto(const Store &ours, const Store &theirs, const QString &out, bool isForced) {
    if (isOneFile(ours.path(), theirs.path()) || isOneFile(out, ours.path()) ||
        isOneFile(out, theirs.path()))
        throw MergeWords::sameFile();
    const bool isThere = QFileInfo::exists(out);
    const auto &inside = StoreInside::of(ours);
    // No other notebook is ever written over, and nothing that is no notebook.
    if (isThere && (!isForced || sealed::Book::fileIdOf(out) != inside.book->copyKey().fileId))
        throw MergeWords::exists(out);
    const QString fresh =
        isThere ? out + u".merging-"_s + QUuid::createUuid().toString(QUuid::Id128) : out;
    inside.book->saveCopy(fresh);
    Report report;
    try {
        Store::Options options;
        options.calls = inside.options.calls;
        const auto merged =
            Store::open(fresh, inside.passphrase.bytes(), Store::ReadWrite, options);
        report = merge(*merged, theirs, isForced);
        merged->close();
    } catch (const Error &) {
        QFile::remove(fresh); // ours: it was made above
        throw;
    }
    if (!isThere)
        return report;
    if (const wholefile::Outcome outcome = wholefile::replace(fresh, out); !outcome.isGood()) {
        if (!outcome.inPlace)
            QFile::remove(fresh);
        throw MergeWords::notInPlace(outcome.reason());
    }
    return report;
}

QString moveAside(const QString &copy) {
    const QFileInfo file(copy);
    const QDir folder(file.dir().filePath(MergeWords::asideFolder()));
    if (!folder.mkpath(u"."_s))
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
