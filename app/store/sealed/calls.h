// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <sys/stat.h>
#include <sys/types.h>

namespace sealed {

/// Every call by which the sealed file touches the machine. The tests hand in failing,
/// counting, killing or wholly simulated ones; everything else uses realCalls().
///
/// Each entry behaves as its POSIX namesake: -1 and errno on failure.
struct Calls {
    std::function<int(const char *path, int flags, mode_t mode)> open;
    std::function<int(int fd)> close;
    std::function<ssize_t(int fd, void *to, size_t bytes, off_t at)> pread;
    std::function<ssize_t(int fd, const void *from, size_t bytes, off_t at)> pwrite;
    std::function<int(int fd)> fdatasync;
    std::function<int(int fd)> fsync;
    std::function<int(int fd, off_t bytes)> ftruncate;
    std::function<int(const char *from, const char *to)> rename;
    std::function<int(const char *path)> unlink;
    std::function<int(int fd, struct stat *out)> fstat;
    std::function<int(const char *path, struct stat *out)> stat;
    std::function<int(int fd, int operation)> flock;
    std::function<int(int fd, mode_t mode)> fchmod;
    /// The path without links, or an empty one and errno.
    std::function<QByteArray(const QByteArray &path)> realPath;
    /// Argon2id, 32 bytes out, 16 bytes of salt; 0, or -1 when memory is short.
    std::function<int(unsigned char *key, const QByteArray &passphrase, const unsigned char *salt,
                      unsigned long long passes, size_t memoryBytes)>
        deriveKey;
};

/// The machine itself.
const Calls &realCalls();

} // namespace sealed
