// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using wholefile::Calls;
using wholefile::Outcome;

constexpr mode_t ownersOnly = 0600;

QString folderOf(const QString &path) {
    return QFileInfo(path).absolutePath();
}

const QRegularExpression &partName() {
    static const QRegularExpression name(u"\\.wellspring-[0-9a-z]{1,13}\\.part"_s);
    return name;
}

QByteArray freshPartName(const QString &folder) {
    return QFile::encodeName(folder + u"/.wellspring-"_s +
                             QString::number(QRandomGenerator::system()->generate64(), 36) +
                             u".part"_s);
}

/// Brings the folder's entries to the disk: 0 or the errno.
int syncFolderOf(const QString &path, const Calls &calls) {
    const QByteArray folder = QFile::encodeName(folderOf(path));
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return 0; // a folder that cannot be read can still hold the file
    const int failed = calls.fsync(file) == 0 || errno == EINVAL ? 0 : errno;
    ::close(file);
    return failed;
}

/// The file while it is being made. It is locked, so that nobody takes it for a leftover.
class Part {
public:
    Part(const Calls &calls, const QString &folder, bool named) : m_calls(calls) {
        if (named)
            openNamed(folder);
        else
            openNameless(folder);
    }
    ~Part() {
        if (!m_name.isEmpty())
            ::unlink(m_name.constData());
        if (m_file >= 0)
            ::close(m_file); // it was synced; nothing is left that could fail
    }
    Q_DISABLE_COPY_MOVE(Part)

    int error() const { return m_error; }

    /// 0 or the errno, as all below.
    int fill(const QByteArray &bytes) {
        int failed = 0;
        qsizetype done = 0;
        while (failed == 0 && done < bytes.size()) {
            const ssize_t n = m_calls.write(m_file, bytes.constData() + done,
                                            static_cast<std::size_t>(bytes.size() - done));
            if (n > 0)
                done += n;
            else if (n == 0 || errno != EINTR)
                failed = n == 0 ? ENOSPC : errno;
        }
        return failed == 0 && m_calls.fsync(m_file) != 0 ? errno : failed;
    }

    int putWhereNothingIs(const QByteArray &path) {
        const QByteArray from = m_name.isEmpty() ? handle() : m_name;
        if (m_calls.link(from.constData(), path.constData()) == 0)
            return 0;
        if (m_name.isEmpty() || (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS))
            return errno;
        // Without hard links (FAT), a name that is taken is refused by the kernel as well.
        if (::renameat2(AT_FDCWD, m_name.constData(), AT_FDCWD, path.constData(),
                        RENAME_NOREPLACE) != 0)
            return errno;
        m_name.clear();
        return 0;
    }

    int putInThePlaceOf(const QString &path) {
        if (m_name.isEmpty()) {
            const QByteArray name = freshPartName(folderOf(path));
            if (m_calls.link(handle().constData(), name.constData()) != 0)
                return errno;
            m_name = name;
        }
        if (m_calls.rename(m_name.constData(), QFile::encodeName(path).constData()) != 0)
            return errno;
        m_name.clear();
        return 0;
    }

private:
    void openNameless(const QString &folder) {
        m_file = m_calls.open(QFile::encodeName(folder).constData(),
                              O_WRONLY | O_TMPFILE | O_CLOEXEC, ownersOnly);
        if (m_file < 0 || ::flock(m_file, LOCK_EX) != 0)
            m_error = errno;
    }

    void openNamed(const QString &folder) {
        // Somebody who tidies up may come between the two calls; then there is no name any more.
        for (int tries = 0; tries < 10; ++tries) {
            m_name = freshPartName(folder);
            m_file = m_calls.open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                                  ownersOnly);
            if (m_file < 0) {
                m_error = errno;
                m_name.clear();
                return;
            }
            struct stat here {};
            // A disk without locks has nobody who tidies up, either.
            if (::flock(m_file, LOCK_EX) != 0 || ::fstat(m_file, &here) != 0 || here.st_nlink > 0)
                return;
            ::close(m_file);
        }
        m_file = -1;
        m_name.clear();
        m_error = EAGAIN;
    }

    QByteArray handle() const { return "/proc/self/fd/" + QByteArray::number(m_file); }

    const Calls &m_calls;
    int m_file = -1;
    int m_error = 0;
    QByteArray m_name; ///< empty: none
};

/// What a disk, or a system without /proc, says that cannot give a name to a nameless file.
bool isForWantOfNames(int error) {
    constexpr int such[] = {ENOENT, EPERM, EXDEV, EINVAL, EOPNOTSUPP, ENOSYS};
    return std::find(std::begin(such), std::end(such), error) != std::end(such);
}

struct Try {
    int error = 0;
    bool wantsName = false; ///< the same with a name may go through
};

Try tryOnce(const QString &path, const QByteArray &bytes, bool overwrite, bool named,
            const Calls &calls) {
    Part part(calls, folderOf(path), named);
    if (part.error() != 0)
        return {part.error(), true};
    if (const int failed = part.fill(bytes))
        return {failed, false};
    const int failed =
        overwrite ? part.putInThePlaceOf(path) : part.putWhereNothingIs(QFile::encodeName(path));
    return {failed, isForWantOfNames(failed)};
}

Calls makeReal() {
    Calls real;
    real.open = [](const char *path, int flags, mode_t mode) { return ::open(path, flags, mode); };
    real.write = [](int fd, const void *from, size_t bytes) { return ::write(fd, from, bytes); };
    real.fsync = [](int fd) { return ::fsync(fd); };
    real.link = [](const char *from, const char *to) {
        return ::linkat(AT_FDCWD, from, AT_FDCWD, to, AT_SYMLINK_FOLLOW);
    };
    real.rename = [](const char *from, const char *to) { return ::rename(from, to); };
    return real;
}

} // namespace

const Calls &wholefile::realCalls() {
    static const Calls real = makeReal();
    return real;
}

QString Outcome::reason() const {
    return QString::fromLocal8Bit(std::strerror(error));
}

Outcome wholefile::write(const QString &path, const QByteArray &bytes, bool overwrite,
                         const Calls &calls) {
    removeStale(folderOf(path), partName());
    Try done = tryOnce(path, bytes, overwrite, false, calls);
    if (done.error != 0 && done.wantsName)
        done = tryOnce(path, bytes, overwrite, true, calls);
    if (done.error != 0)
        return {false, done.error};
    return {true, syncFolderOf(path, calls)};
}

Outcome wholefile::replace(const QString &fresh, const QString &path, const Calls &calls) {
    if (calls.rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) !=
        0)
        return {false, errno};
    return {true, syncFolderOf(path, calls)};
}

Outcome wholefile::place(const QString &fresh, const QString &path, const Calls &calls) {
    const QByteArray from = QFile::encodeName(fresh), to = QFile::encodeName(path);
    if (calls.link(from.constData(), to.constData()) != 0) {
        if (errno == EEXIST)
            return {false, EEXIST};
        // A disk without second names.
        if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) !=
            0)
            return {false, errno};
    }
    return {true, syncFolderOf(path, calls)};
}

bool wholefile::makeFolder(const QString &path) {
    const QString folder = QDir::cleanPath(path);
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0700) == 0)
        return true;
    if (errno == EEXIST)
        return QFileInfo(folder).isDir();
    const QString above = QFileInfo(folder).absolutePath();
    return errno == ENOENT && above != folder && makeFolder(above) &&
           (::mkdir(name.constData(), 0700) == 0 || QFileInfo(folder).isDir());
}

int wholefile::removeStale(const QString &folder, const QRegularExpression &name) {
    const QRegularExpression whole(QRegularExpression::anchoredPattern(name.pattern()));
    int removed = 0;
    const QStringList files =
        QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Unsorted);
    for (const QString &one : files) {
        if (!whole.match(one).hasMatch())
            continue;
        const QByteArray path = QFile::encodeName(folder + u'/' + one);
        const int file =
            ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (file < 0)
            continue;
        struct stat here {};
        struct stat there {};
        // The lock dies with its process. While it is ours, nobody else makes this file his.
        if (::fstat(file, &here) == 0 && S_ISREG(here.st_mode) && here.st_uid == ::geteuid() &&
            ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::lstat(path.constData(), &there) == 0 &&
            there.st_ino == here.st_ino && there.st_dev == here.st_dev &&
            ::unlink(path.constData()) == 0)
            ++removed;
        ::close(file);
    }
    return removed;
}
