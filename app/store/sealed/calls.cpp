// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/calls.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <unistd.h>

namespace sealed {

namespace {

QByteArray resolved(const QByteArray &path) {
    char *found = ::realpath(path.constData(), nullptr);
    const QByteArray result(found);
    std::free(found); // NOLINT: realpath allocates with malloc
    return result;
}

int argon2id(unsigned char *key, const QByteArray &passphrase, const unsigned char *salt,
             unsigned long long passes, size_t memoryBytes) {
    if (sodium_init() < 0)
        return -1;
    return crypto_pwhash(key, 32, passphrase.constData(),
                         static_cast<unsigned long long>(passphrase.size()), salt, passes,
                         memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
}

Calls makeReal() {
    Calls real;
    real.open = [](const char *path, int flags, mode_t mode) {
        return ::open(path, flags | O_CLOEXEC, mode);
    };
    real.close = [](int fd) { return ::close(fd); };
    real.pread = [](int fd, void *to, size_t bytes, off_t at) {
        return ::pread(fd, to, bytes, at);
    };
    real.pwrite = [](int fd, const void *from, size_t bytes, off_t at) {
        return ::pwrite(fd, from, bytes, at);
    };
    real.fdatasync = [](int fd) { return ::fdatasync(fd); };
    real.fsync = [](int fd) { return ::fsync(fd); };
    real.ftruncate = [](int fd, off_t bytes) { return ::ftruncate(fd, bytes); };
    real.rename = [](const char *from, const char *to) { return std::rename(from, to); };
    real.unlink = [](const char *path) { return ::unlink(path); };
    real.fstat = [](int fd, struct stat *out) { return ::fstat(fd, out); };
    real.stat = [](const char *path, struct stat *out) { return ::stat(path, out); };
    real.flock = [](int fd, int operation) { return ::flock(fd, operation); };
    real.fchmod = [](int fd, mode_t mode) { return ::fchmod(fd, mode); };
    real.realPath = resolved;
    real.deriveKey = argon2id;
    return real;
}

} // namespace

const Calls &realCalls() {
    static const Calls real = makeReal();
    return real;
}

} // namespace sealed
