// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/calls.h"

#include <csignal>
#include <cstdio>
#include <memory>
#include <unistd.h>

/// The real calls, but the process kills itself at the write-side call of this number, a write
/// after some of its bytes.
inline sealed::Calls deadly(qint64 callsLeft) {
    const auto left = std::make_shared<qint64>(callsLeft);
    sealed::Calls calls = sealed::realCalls();
    const auto die = [] { ::kill(getpid(), SIGKILL); };
    const auto counted = [left, die] {
        if (--*left == 0)
            die();
    };
    calls.pwrite = [left, die](int fd, const void *from, size_t bytes, off_t at) {
        if (--*left == 0) {
            (void)!::pwrite(fd, from, bytes * size_t(at % 1000) / 1000, at);
            die();
        }
        return ::pwrite(fd, from, bytes, at);
    };
    calls.fdatasync = [counted](int fd) { return counted(), ::fdatasync(fd); };
    calls.fsync = [counted](int fd) { return counted(), ::fsync(fd); };
    calls.ftruncate = [counted](int fd, off_t to) { return counted(), ::ftruncate(fd, to); };
    calls.rename = [counted](const char *from, const char *to) {
        counted();
        const int result = std::rename(from, to);
        counted();
        return result;
    };
    calls.unlink = [counted](const char *path) { return counted(), ::unlink(path); };
    return calls;
}
