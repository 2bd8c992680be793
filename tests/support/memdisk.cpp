// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <set>

using namespace Qt::StringLiterals;

qint64 between(Random &random, qint64 from, qint64 to) {
    return std::uniform_int_distribution<qint64>(from, to)(random);
}

int times(int quick, int full) {
    return qEnvironmentVariableIsSet("WELLSPRING_FULL") ? full : quick;
}

namespace {

bool happens(Random &random, double share) {
    return std::uniform_real_distribution<double>(0, 1)(random) < share;
}

int failed(int error) {
    errno = error;
    return -1;
}

} // namespace

MemDisk::MemDisk() = default;

sealed::Calls MemDisk::calls() {
    sealed::Calls calls = sealed::realCalls();
    const auto text = [](const char *path) { return QFile::decodeName(path); };
    calls.open = [this, text](const char *path, int flags, mode_t) {
        return open(text(path), flags);
    };
    calls.close = [this](int fd) { return close(fd); };
    calls.pread = [this](int fd, void *to, size_t bytes, off_t at) {
        return read(fd, to, bytes, at);
    };
    calls.pwrite = [this](int fd, const void *from, size_t bytes, off_t at) {
        return write(fd, from, bytes, at);
    };
    calls.fdatasync = [this](int fd) { return sync(fd, "fdatasync"); };
    calls.fsync = [this](int fd) { return sync(fd, "fsync"); };
    calls.ftruncate = [this](int fd, off_t bytes) { return truncate(fd, bytes); };
    calls.rename = [this, text](const char *from, const char *to) {
        return rename(text(from), text(to));
    };
    calls.unlink = [this, text](const char *path) { return unlink(text(path)); };
    calls.fstat = [this](int fd, struct stat *out) { return status(m_handles.at(fd).node, out); };
    calls.stat = [this, text](const char *path, struct stat *out) {
        const int node = m_names.value(text(path), -1);
        return node < 0 ? failed(ENOENT) : status(node, out);
    };
    calls.flock = [this](int fd, int) { return lock(fd); };
    calls.fchmod = [this](int, mode_t) { return mayWrite("fchmod") ? 0 : -1; };
    calls.realPath = [this](const QByteArray &path) {
        if (m_names.contains(QFile::decodeName(path)) || path == "/" || path == "/other")
            return path;
        errno = ENOENT;
        return QByteArray();
    };
    calls.deriveKey = [this](unsigned char *key, const QByteArray &passphrase,
                             const unsigned char *salt, unsigned long long passes, size_t memory) {
        ++keyDerivations;
        return sealed::realCalls().deriveKey(key, passphrase, salt, passes, memory);
    };
    return calls;
}

bool MemDisk::mayWrite(const char *call, const QString &about) {
    if (isDead) {
        errno = EIO;
        return false;
    }
    ++writeCalls;
    if (isRecording)
        record << QString::fromLatin1(call) + u' ' + about;
    if (writeCalls != faultAt)
        return true;
    wasFaultHit = true;
    faultCall = QString::fromLatin1(call) + u' ' + about;
    if (fault == Fault::Die)
        isDead = true;
    errno = fault == Fault::Die ? EIO : faultErrno;
    return fault == Fault::None || fault == Fault::ShortWrite;
}

qint64 MemDisk::used() const {
    qint64 sum = 0;
    for (const int node : m_names) {
        if (!m_nodes[size_t(node)]->isExempt)
            sum += m_nodes[size_t(node)]->now.size();
    }
    return sum;
}

int MemDisk::open(const QString &path, int flags) {
    if (isDead)
        return failed(EIO);
    if (flags & O_DIRECTORY) {
        m_handles[m_nextHandle] = {-1};
        return m_nextHandle++;
    }
    int node = m_names.value(path, -1);
    if (node < 0 && !(flags & O_CREAT))
        return failed(ENOENT);
    if (node >= 0 && (flags & O_CREAT) && (flags & O_EXCL))
        return failed(EEXIST);
    if ((flags & O_CREAT) && !mayWrite("open", path))
        return -1;
    if (node < 0) {
        node = int(m_nodes.size());
        m_nodes.push_back(std::make_unique<Node>());
        m_nodes.back()->isExempt = path.startsWith(u"/other/"_s);
        applyName(m_names, {{}, path, node});
        m_unsyncedNames.push_back({{}, path, node});
    } else if (flags & O_TRUNC) {
        const Change change{0, {}, 0};
        apply(m_nodes[size_t(node)]->now, change);
        m_nodes[size_t(node)]->unsynced.push_back(change);
    }
    m_handles[m_nextHandle] = {node};
    return m_nextHandle++;
}

int MemDisk::close(int fd) {
    const auto found = m_handles.find(fd);
    if (found == m_handles.end())
        return failed(EBADF);
    if (found->second.node >= 0 && m_nodes[size_t(found->second.node)]->lockedBy == fd)
        m_nodes[size_t(found->second.node)]->lockedBy = -1;
    m_handles.erase(found);
    letGo();
    return 0;
}

/// What nobody can reach any more takes no memory: files of old compactions, over thousands of
/// them.
void MemDisk::letGo() {
    std::set<int> used;
    for (const auto &one : m_handles)
        used.insert(one.second.node);
    for (const auto &names : {m_names, m_durableNames})
        used.insert(names.begin(), names.end());
    for (const NameChange &change : m_unsyncedNames)
        used.insert(change.node);
    for (size_t node = 0; node < m_nodes.size(); ++node)
        if (!used.contains(int(node)))
            *m_nodes[node] = {};
}

ssize_t MemDisk::read(int fd, void *to, size_t bytes, off_t at) {
    if (isDead || !m_handles.contains(fd))
        return failed(EIO);
    const QByteArray &now = m_nodes[size_t(m_handles.at(fd).node)]->now;
    const qint64 count = qBound<qint64>(0, now.size() - at, qint64(bytes));
    if (count > 0)
        std::memcpy(to, now.constData() + at, size_t(count));
    return count;
}

ssize_t MemDisk::write(int fd, const void *from, size_t bytes, off_t at) {
    if (!m_handles.contains(fd))
        return failed(EBADF);
    Node &node = *m_nodes[size_t(m_handles.at(fd).node)];
    const bool wasDead = isDead;
    const bool may = mayWrite("pwrite", QString::number(bytes));
    const bool isHit = wasFaultHit && writeCalls == faultAt && !wasDead;
    // A process that dies while writing has written some of it.
    const bool isCut = isHit && (fault == Fault::Die || fault == Fault::ShortWrite);
    if (!may && !isCut)
        return -1;
    auto count = qint64(bytes);
    if (isCut)
        count = qMax<qint64>(fault == Fault::Die ? 0 : 1, count * (writeCalls * 617 % 1000) / 1000);
    if (capacity >= 0 && !node.isExempt) {
        const qint64 grows = qMax<qint64>(0, at + count - node.now.size());
        const qint64 room = qMax<qint64>(0, capacity - used());
        if (grows > room)
            count -= grows - room;
        if (count <= 0)
            return failed(ENOSPC);
    }
    const Change change{at, QByteArray(static_cast<const char *>(from), count), -1};
    apply(node.now, change);
    node.unsynced.push_back(change);
    bytesWritten += count;
    return isCut && fault == Fault::Die ? failed(EIO) : count;
}

int MemDisk::sync(int fd, const char *call) {
    if (!m_handles.contains(fd))
        return failed(EBADF);
    const int node = m_handles.at(fd).node;
    const bool wasDead = isDead;
    const bool may = mayWrite(call, node < 0 ? u"folder"_s : QString());
    const int error = errno;
    if (node < 0) {
        if (may) {
            for (const NameChange &change : m_unsyncedNames)
                applyName(m_durableNames, change);
            m_unsyncedNames.clear();
            letGo();
        }
        return may ? 0 : failed(error);
    }
    Node &file = *m_nodes[size_t(node)];
    if (may) {
        ++syncs;
        for (const Change &change : file.unsynced)
            apply(file.durable, change);
    }
    // After a failed sync the system holds the pages for clean: no later sync writes them.
    if (may || (!wasDead && fault == Fault::Fail && error != EINTR))
        file.unsynced.clear();
    return may ? 0 : failed(error);
}

int MemDisk::truncate(int fd, off_t bytes) {
    if (!m_handles.contains(fd))
        return failed(EBADF);
    if (!mayWrite("ftruncate"))
        return -1;
    Node &node = *m_nodes[size_t(m_handles.at(fd).node)];
    const Change change{0, {}, qint64(bytes)};
    apply(node.now, change);
    node.unsynced.push_back(change);
    return 0;
}

int MemDisk::rename(const QString &from, const QString &to) {
    if (!mayWrite("rename", from))
        return -1;
    const int node = m_names.value(from, -1);
    if (node < 0)
        return failed(ENOENT);
    const NameChange change{from, to, node};
    applyName(m_names, change);
    m_unsyncedNames.push_back(change);
    return 0;
}

int MemDisk::unlink(const QString &path) {
    if (!mayWrite("unlink", path))
        return -1;
    if (!m_names.contains(path))
        return failed(ENOENT);
    const NameChange change{{}, path, -1};
    applyName(m_names, change);
    m_unsyncedNames.push_back(change);
    return 0;
}

int MemDisk::status(int node, struct stat *out) const {
    if (isDead)
        return failed(EIO);
    *out = {};
    out->st_dev = 1;
    out->st_ino = ino_t(node + 10);
    out->st_mode = (node < 0 ? S_IFDIR : S_IFREG) | 0600;
    out->st_size = node < 0 ? 0 : m_nodes[size_t(node)]->now.size();
    return 0;
}

int MemDisk::lock(int fd) {
    if (isDead)
        return failed(EIO);
    Node &node = *m_nodes[size_t(m_handles.at(fd).node)];
    if (node.lockedBy >= 0 && node.lockedBy != fd)
        return failed(EWOULDBLOCK);
    node.lockedBy = fd;
    return 0;
}

void MemDisk::apply(QByteArray &content, const Change &change) {
    const qsizetype end =
        change.truncateTo >= 0 ? change.truncateTo : qsizetype(change.at + change.bytes.size());
    if (change.truncateTo >= 0 || content.size() < end) {
        const qsizetype old = content.size();
        content.resize(end);
        if (end > old)
            std::memset(content.data() + old, 0, size_t(end - old));
    }
    if (!change.bytes.isEmpty())
        std::memcpy(content.data() + change.at, change.bytes.constData(),
                    size_t(change.bytes.size()));
}

void MemDisk::applyTorn(QByteArray &content, const Change &change, Random &random, double kept) {
    if (change.truncateTo >= 0) {
        if (happens(random, kept))
            apply(content, change);
        return;
    }
    // The new length may be on the disk without what belongs there.
    if (happens(random, 0.5) && content.size() < change.at + change.bytes.size())
        apply(content, {0, {}, change.at + change.bytes.size()});
    constexpr qint64 sector = 512;
    for (qint64 at = change.at; at < change.at + change.bytes.size();) {
        const qint64 next = qMin((at / sector + 1) * sector, change.at + change.bytes.size());
        qint64 count = next - at;
        if (happens(random, 0.02))
            count = between(random, 0, count);
        if (happens(random, kept) && count > 0)
            apply(content, {at, change.bytes.mid(at - change.at, count), -1});
        at = next;
    }
}

void MemDisk::applyName(QHash<QString, int> &names, const NameChange &change) {
    if (!change.from.isEmpty())
        names.remove(change.from);
    if (change.node < 0)
        names.remove(change.to);
    else
        names.insert(change.to, change.node);
}

void MemDisk::restartProcess() {
    isDead = false;
    faultAt = 0;
    m_handles.clear();
    for (const auto &node : m_nodes)
        node->lockedBy = -1;
}

void MemDisk::cutPower(Random &random) {
    restartProcess();
    const double shares[] = {0, 0.1, 0.5, 0.9, 1};
    for (const auto &node : m_nodes) {
        const double kept = shares[between(random, 0, 4)];
        for (const Change &change : node->unsynced)
            applyTorn(node->durable, change, random, kept);
        node->unsynced.clear();
        node->now = node->durable;
    }
    // Names: up to some moment, or any of them.
    const bool isOrdered = happens(random, 0.5);
    const qint64 last = between(random, 0, qint64(m_unsyncedNames.size()));
    for (qint64 i = 0; i < qint64(m_unsyncedNames.size()); ++i) {
        if (isOrdered ? i < last : happens(random, 0.5))
            applyName(m_durableNames, m_unsyncedNames[size_t(i)]);
    }
    m_unsyncedNames.clear();
    m_names = m_durableNames;
}

QByteArray MemDisk::content(const QString &path) const {
    const int node = m_names.value(path, -1);
    return node < 0 ? QByteArray() : m_nodes[size_t(node)]->now;
}

void MemDisk::forget(const QString &path) {
    // What lay there takes no memory any more, unless somebody has it open.
    for (const int node : {m_names.value(path, -1), m_durableNames.value(path, -1)}) {
        const bool isOpen = std::any_of(m_handles.begin(), m_handles.end(),
                                        [&](const auto &one) { return one.second.node == node; });
        if (node >= 0 && !isOpen)
            *m_nodes[size_t(node)] = {};
    }
    // A rename still in flight would bring the old file back later.
    std::erase_if(m_unsyncedNames, [&](const NameChange &change) {
        return change.to == path || change.from == path;
    });
}

void MemDisk::put(const QString &path, const QByteArray &content) {
    forget(path);
    const int node = int(m_nodes.size());
    m_nodes.push_back(std::make_unique<Node>());
    m_nodes.back()->now = m_nodes.back()->durable = content;
    m_names.insert(path, node);
    m_durableNames.insert(path, node);
}

void MemDisk::remove(const QString &path) {
    forget(path);
    m_names.remove(path);
    m_durableNames.remove(path);
}
