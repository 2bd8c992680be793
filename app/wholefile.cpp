// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Brings the folder's entries to the disk: 0 or the errno.
int syncFolderOf(const QString &path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return 0; // a folder that cannot be read can still hold the file
    const int failed = ::fsync(file) == 0 || errno == EINVAL ? 0 : errno;
    ::close(file);
    return failed;
}

/// 0 or the errno. The file is closed in any case.
int fill(int file, const QByteArray &bytes) {
    int failed = 0;
    qsizetype done = 0;
    while (failed == 0 && done < bytes.size()) {
        const ssize_t n =
            ::write(file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (n > 0)
            done += n;
        else if (n == 0 || errno != EINTR)
            failed = n == 0 ? ENOSPC : errno;
    }
    if (failed == 0 && ::fsync(file) != 0)
        failed = errno;
    if (::close(file) != 0 && failed == 0)
        failed = errno;
    return failed;
}

/// Gives the file a name that nobody has: 0 or the errno. The old name may stay.
int putWhereNothingIs(const char *from, const char *to) {
    if (::link(from, to) == 0)
        return 0;
    // Without hard links (FAT), a name that is taken is refused by the kernel as well.
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        return errno;
    return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

} // namespace

QString wholefile::Outcome::reason() const {
    return QString::fromLocal8Bit(std::strerror(error));
}

wholefile::Outcome wholefile::write(const QString &path, const QByteArray &bytes, bool overwrite) {
    const QString fresh = QFileInfo(path).absolutePath() + u"/."_s +
                          QString::number(QRandomGenerator::system()->generate64(), 36) +
                          u".part"_s;
    const QByteArray from = QFile::encodeName(fresh);
    const int file = ::open(from.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return {false, errno};
    int failed = fill(file, bytes);
    if (failed == 0 && overwrite) {
        const Outcome out = replace(fresh, path);
        if (!out.inPlace)
            ::unlink(from.constData());
        return out;
    }
    if (failed == 0)
        failed = putWhereNothingIs(from.constData(), QFile::encodeName(path).constData());
    ::unlink(from.constData());
    if (failed != 0)
        return {false, failed};
    return {true, syncFolderOf(path)};
}

wholefile::Outcome wholefile::replace(const QString &fresh, const QString &path) {
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        return {false, errno};
    return {true, syncFolderOf(path)};
}
