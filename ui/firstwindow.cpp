// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstwindow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSocketNotifier>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

constexpr time_t patience = 2; ///< seconds
constexpr char yes = 'y';

bool isOursAlone(const QByteArray &folder) {
    struct stat there {};
    return ::lstat(folder.constData(), &there) == 0 && S_ISDIR(there.st_mode) &&
           there.st_uid == ::geteuid() && (there.st_mode & 077) == 0;
}

/// Where the socket for `file` lies; empty: nowhere.
QByteArray socketFor(const QString &file) {
    const QString real = QFileInfo(file).canonicalFilePath();
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    if (real.isEmpty() || !runtime.startsWith('/') || !isOursAlone(runtime))
        return {};
    const QByteArray folder = runtime + "/wellspring";
    if ((::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST) || !isOursAlone(folder))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("wellspring window ");
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(real.toUtf8());
    return folder + '/' + hash.result().toHex().left(32);
}

/// An address holds about a hundred bytes.
bool makeAddress(const QByteArray &path, sockaddr_un &address) {
    address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    return true;
}

const sockaddr *general(const sockaddr_un &address) {
    return reinterpret_cast<const sockaddr *>(&address);
}

/// The other end is a process of this user.
bool isThisUsers(int socket) {
    ucred who{};
    socklen_t size = sizeof who;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 &&
           who.uid == ::geteuid();
}

class Socket {
public:
    explicit Socket(int flags = 0)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0)) {}
    ~Socket() {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Socket)
    int get() const { return m_socket; }
    int release() { return std::exchange(m_socket, -1); }

private:
    int m_socket;
};

enum class Other { None, Answers, Silent };

Other ask(const sockaddr_un &address) {
    const Socket socket;
    const timeval wait{patience, 0};
    ::setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    ::setsockopt(socket.get(), SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait);
    if (::connect(socket.get(), general(address), sizeof address) != 0)
        return errno == ECONNREFUSED || errno == ENOENT ? Other::None : Other::Silent;
    char said = 0;
    const bool answers =
        isThisUsers(socket.get()) && ::recv(socket.get(), &said, 1, 0) == 1 && said == yes;
    return answers ? Other::Answers : Other::Silent;
}

} // namespace

FirstWindow::FirstWindow(QObject *parent) : QObject(parent) {}

FirstWindow::~FirstWindow() {
    stop();
}

bool FirstWindow::callForward(const QString &file) {
    sockaddr_un address;
    return makeAddress(socketFor(file), address) && ask(address) == Other::Answers;
}

void FirstWindow::listenFor(const QString &file) {
    const QByteArray path = socketFor(file);
    sockaddr_un address;
    if (path == m_path)
        return;
    stop();
    if (!makeAddress(path, address))
        return;
    Socket socket(SOCK_NONBLOCK);
    bool isBound = ::bind(socket.get(), general(address), sizeof address) == 0;
    if (!isBound && errno == EADDRINUSE && ask(address) == Other::None) {
        ::unlink(path.constData());
        isBound = ::bind(socket.get(), general(address), sizeof address) == 0;
    }
    if (!isBound || ::listen(socket.get(), 4) != 0)
        return;
    m_path = path;
    m_socket = socket.release();
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FirstWindow::answer);
}

void FirstWindow::answer() {
    const int caller = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (caller < 0)
        return;
    const bool heard = isThisUsers(caller) && ::send(caller, &yes, 1, MSG_NOSIGNAL) == 1;
    ::close(caller);
    if (heard)
        Q_EMIT wanted();
}

void FirstWindow::stop() {
    m_notifier.reset();
    if (m_socket < 0)
        return;
    ::unlink(m_path.constData());
    ::close(std::exchange(m_socket, -1));
    m_path.clear();
}
