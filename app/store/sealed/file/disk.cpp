// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/disk.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <utility>

namespace sealed {

namespace {

/// Repeats a call that a signal interrupted. Gives 0 or the errno.
template <typename Call>
int insist(Call call) {
    while (call() < 0) {
        if (errno != EINTR)
            return errno != 0 ? errno : EIO;
    }
    return 0;
}

} // namespace

File::File(File &&other) noexcept : m_calls(other.m_calls), m_fd(std::exchange(other.m_fd, -1)) {}

File &File::operator=(File &&other) noexcept {
    if (this != &other) {
        close();
        m_calls = other.m_calls;
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

File::~File() {
    close();
}

int File::open(const Calls &calls, const QString &path, int flags, File &out, mode_t mode) {
    const QByteArray name = QFile::encodeName(path);
    int fd = -1;
    const int error =
        insist([&] { return fd = calls.open(name.constData(), flags | O_CLOEXEC, mode); });
    if (error != 0)
        return error;
    out.close();
    out.m_calls = &calls;
    out.m_fd = fd;
    return 0;
}

void File::close() {
    // What matters was synced before; after an interrupted close the number is gone anyway.
    if (m_fd >= 0)
        m_calls->close(std::exchange(m_fd, -1));
}

int File::read(void *to, qint64 bytes, qint64 at, qint64 &got) const {
    got = 0;
    while (got < bytes) {
        const ssize_t step = m_calls->pread(m_fd, static_cast<char *>(to) + got,
                                            size_t(bytes - got), off_t(at + got));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return errno != 0 ? errno : EIO;
        if (step == 0)
            break;
        got += step;
    }
    return 0;
}

int File::write(const void *from, qint64 bytes, qint64 at) {
    qint64 done = 0;
    while (done < bytes) {
        const ssize_t step = m_calls->pwrite(m_fd, static_cast<const char *>(from) + done,
                                             size_t(bytes - done), off_t(at + done));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return errno != 0 ? errno : EIO;
        if (step == 0)
            return ENOSPC; // a disk that takes nothing and says nothing
        done += step;
    }
    return 0;
}

int File::sync() {
    return insist([&] { return m_calls->fsync(m_fd); });
}

int File::syncData() {
    return insist([&] { return m_calls->fdatasync(m_fd); });
}

int File::truncate(qint64 bytes) {
    return insist([&] { return m_calls->ftruncate(m_fd, off_t(bytes)); });
}

int File::lock() {
    return insist([&] { return m_calls->flock(m_fd, LOCK_EX | LOCK_NB); });
}

int File::status(struct stat &out) const {
    return insist([&] { return m_calls->fstat(m_fd, &out); });
}

int File::setMode(mode_t mode) {
    return insist([&] { return m_calls->fchmod(m_fd, mode); });
}

int syncFolder(const Calls &calls, const QString &path) {
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString folder = slash < 0    ? QStringLiteral(".")
                           : slash == 0 ? QStringLiteral("/")
                                        : path.left(slash);
    File handle;
    if (const int error = File::open(calls, folder, O_RDONLY | O_DIRECTORY, handle))
        return error;
    const int error = handle.sync();
    return error == EINVAL || error == ENOTSUP ? 0 : error;
}

int statusOf(const Calls &calls, const QString &path, struct stat &out) {
    const QByteArray name = QFile::encodeName(path);
    return insist([&] { return calls.stat(name.constData(), &out); });
}

int renameFile(const Calls &calls, const QString &from, const QString &to) {
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
    return insist([&] { return calls.rename(oldName.constData(), newName.constData()); });
}

int removeFile(const Calls &calls, const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    return insist([&] { return calls.unlink(name.constData()); });
}

} // namespace sealed
