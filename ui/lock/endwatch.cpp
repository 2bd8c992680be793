// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/endwatch.h"

#include <QSocketNotifier>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int endings[] = {SIGTERM, SIGHUP, SIGINT};

std::atomic<int> wake = -1; // what a handler can reach
static_assert(std::atomic<int>::is_always_lock_free);

void heard(int) {
    const int before = errno;
    const char byte = 1;
    if (::write(wake, &byte, 1) < 0) {
        // A full pipe has told it already.
    }
    errno = before;
}

} // namespace

EndWatch::EndWatch(QObject *parent) : QObject(parent) {
    int both[2];
    if (::pipe2(both, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // it ends as any program does
    m_read = both[0];
    m_write = both[1];
    wake = m_write;
    auto *notifier = new QSocketNotifier(m_read, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_read, &byte, 1) > 0) {
        }
        Q_EMIT asked();
    });
    struct sigaction once {};
    once.sa_handler = heard;
    once.sa_flags = SA_RESETHAND | SA_RESTART;
    for (const int ending : endings) {
        struct sigaction now {};
        // What whoever started us wants ignored (nohup) stays so.
        if (::sigaction(ending, nullptr, &now) == 0 && now.sa_handler == SIG_DFL)
            (void)::sigaction(ending, &once, nullptr);
    }
}

EndWatch::~EndWatch() {
    for (const int ending : endings) {
        struct sigaction now {};
        if (::sigaction(ending, nullptr, &now) == 0 && now.sa_handler == heard)
            (void)::signal(ending, SIG_DFL);
    }
    wake = -1;
    if (m_read >= 0)
        ::close(m_read);
    if (m_write >= 0)
        ::close(m_write);
}
