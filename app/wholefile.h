// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <functional>
#include <sys/types.h>

/// Files that are there whole or not at all. Says what the system said and throws nothing: the
/// sentence belongs to whoever knows what the file was for.
namespace wholefile {

struct Outcome {
    bool inPlace = false; ///< the file stands under its name, whole
    int error = 0;        ///< errno of what failed; with `inPlace`: the disk did not confirm it
    bool isGood() const { return inPlace && error == 0; }
    QString reason() const; ///< of `error`, for the log
};

/// The calls by which a file gets to the disk, each as its POSIX namesake: -1 and errno on
/// failure. Tests hand in failing ones.
struct Calls {
    std::function<int(const char *path, int flags, mode_t mode)> open;
    std::function<ssize_t(int fd, const void *from, size_t bytes)> write;
    std::function<int(int fd)> fsync;
    /// linkat() that follows a link: `from` may be one of /proc/self/fd.
    std::function<int(const char *from, const char *to)> link;
    std::function<int(const char *from, const char *to)> rename;
};
const Calls &realCalls();

/// Writes `bytes` in the folder of `path`, readable by its owner only, and puts that in place. An
/// existing file is kept and gives EEXIST unless `overwrite`. Unless it is in place, everything
/// is as it was.
///
/// The file has no name until it is whole, so a writer that is killed leaves nothing. Where the
/// disk knows no files without a name, and for the moment in which another file is replaced, it
/// has a hidden one; what a killed writer left so, the next write in that folder removes.
Outcome write(const QString &path, const QByteArray &bytes, bool overwrite,
              const Calls &calls = realCalls());

/// Puts the finished file `fresh` in the place of `path` in one step; both must be in one folder.
/// Unless it is in place, `path` is as it was and `fresh` is still there.
Outcome replace(const QString &fresh, const QString &path, const Calls &calls = realCalls());

/// Gives the finished file `fresh` the name `path` where that is free, never over another file
/// (EEXIST); both must be in one folder. Afterwards `fresh` may be a second name of the same file.
/// Unless it is in place, everything is as it was.
Outcome place(const QString &fresh, const QString &path, const Calls &calls = realCalls());

/// Makes a folder and those above it that are missing, each for its owner only, as the base
/// directory specification asks. One that is there stays as it is. False: there is none.
bool makeFolder(const QString &path);

/// Removes the plain files of this user in `folder` whose whole name fits and that no process
/// has locked (flock): what killed writers left. Says how many went.
int removeStale(const QString &folder, const QRegularExpression &name);

} // namespace wholefile
