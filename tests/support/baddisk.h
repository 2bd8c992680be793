// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/calls.h"

#include <QByteArray>
#include <QString>
#include <cerrno>
#include <set>

/// A disk on which one file cannot be written to, as long as `full`; or whose n-th write-side
/// call fails.
class BadDisk {
public:
    explicit BadDisk(const QString &path) : m_path(path.toUtf8()), calls(sealed::realCalls()) {
        calls.open = [this](const char *name, int flags, mode_t mode) {
            const int fd = sealed::realCalls().open(name, flags, mode);
            if (fd >= 0 && m_path == name)
                m_fds.insert(fd);
            else
                m_fds.erase(fd);
            return fd;
        };
        calls.pwrite = [this](int fd, const void *from, size_t bytes, off_t at) -> ssize_t {
            if (fails(fd, full, ENOSPC))
                return -1;
            return sealed::realCalls().pwrite(fd, from, bytes, at);
        };
        calls.fdatasync = [this](int fd) {
            return fails(fd, false, EIO) ? -1 : sealed::realCalls().fdatasync(fd);
        };
    }

    bool full = false;
    int failAt = 0; ///< counted down at each call; 0: never
    int count = 0;

private:
    bool fails(int fd, bool always, int error) {
        if (!m_fds.contains(fd))
            return false;
        ++count;
        const bool fail = always || (failAt > 0 && --failAt == 0);
        if (fail)
            errno = error;
        return fail;
    }
    QByteArray m_path;
    std::set<int> m_fds;

public:
    sealed::Calls calls;
};
