// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

#include <arpa/inet.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

/// Files and an address that nothing may ever open: whoever does is seen by the system itself.
class Bait {
public:
    explicit Bait(const QString &folder) : m_folder(folder) {
        QDir().mkpath(folder);
        listen();
    }
    ~Bait() {
        if (m_watch >= 0)
            ::close(m_watch);
        ::close(m_socket);
    }
    Bait(const Bait &) = delete;
    Bait &operator=(const Bait &) = delete;

    /// A picture that could be shown, so that a try succeeds.
    QString file(int number) {
        const QString path = m_folder + QStringLiteral("/p%1.png").arg(number);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlE"
                                              "QVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
                                              "RU5ErkJggg=="));
        return path;
    }
    int port() const { return m_port; }
    /// From now on every opening counts.
    void watch() {
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        inotify_add_watch(m_watch, QFile::encodeName(m_folder).constData(), IN_OPEN | IN_ACCESS);
    }
    /// Names of files that were opened, and "network" for each connection.
    QStringList taken() const {
        QStringList names;
        alignas(inotify_event) char buffer[65536];
        for (ssize_t got = 0; (got = ::read(m_watch, buffer, sizeof buffer)) > 0;) {
            for (const char *at = buffer; at < buffer + got;) {
                const auto *event = reinterpret_cast<const inotify_event *>(at);
                if (event->len > 0) // the folder itself may be listed by who looks for files
                    names << QFile::decodeName(event->name);
                at += sizeof(inotify_event) + event->len;
            }
        }
        for (int caller = -1;
             (caller = ::accept4(m_socket, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
            names << QStringLiteral("network");
            ::close(caller);
        }
        return names;
    }
    void connectOnce() const { // to see that it is noticed
        const int caller = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in to = address(m_port);
        (void)::connect(caller, reinterpret_cast<const sockaddr *>(&to), sizeof to);
        ::close(caller);
    }

private:
    static sockaddr_in address(int port) {
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        here.sin_port = htons(quint16(port));
        return here;
    }
    void listen() {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        sockaddr_in here = address(0);
        socklen_t length = sizeof here;
        auto *plain = reinterpret_cast<sockaddr *>(&here);
        if (::bind(m_socket, plain, length) == 0 && ::listen(m_socket, 50) == 0 &&
            ::getsockname(m_socket, plain, &length) == 0)
            m_port = ntohs(here.sin_port);
    }
    QString m_folder;
    int m_socket = -1, m_port = 0, m_watch = -1;
};
