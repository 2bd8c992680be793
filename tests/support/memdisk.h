// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/calls.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <random>
#include <vector>

using Random = std::mt19937_64;

/// A whole number in [from, to].
qint64 between(Random &random, qint64 from, qint64 to);
/// `quick`, or `full` where the environment has WELLSPRING_FULL.
int times(int quick, int full);

/// A simulated disk behind the sealed file's call table: what was written and what was synced
/// are kept apart, so that a power cut can take back whatever was not. It is pessimistic: a
/// name is durable only after its folder was synced, and what a failed sync covered is never
/// made durable by a later one.
class MemDisk {
public:
    enum class Fault { None, Fail, ShortWrite, Die };

    MemDisk();
    MemDisk(const MemDisk &) = delete;
    MemDisk &operator=(const MemDisk &) = delete;

    /// Good as long as the disk lives.
    sealed::Calls calls();

    /// Bytes all files outside /other may have; -1: no end.
    qint64 capacity = -1;
    /// At the write-side call of this number (from 1; 0: never): what happens, with which errno.
    qint64 faultAt = 0;
    Fault fault = Fault::None;
    int faultErrno = 0;
    /// A fault with its errno, for tests that try each in turn.
    struct Kind {
        Fault fault;
        int error;
    };
    bool wasFaultHit = false;
    QString faultCall; ///< the call that was hit
    qint64 writeCalls = 0;
    qint64 keyDerivations = 0;
    qint64 bytesWritten = 0;
    qint64 syncs = 0;

    /// After Fault::Die nothing works until one of these two.
    bool isDead = false;
    /// The process is gone, the machine is not: nothing written is lost.
    void restartProcess();
    /// The machine lost its power: unsynced sectors and names are kept, lost or torn.
    void cutPower(Random &random);

    bool exists(const QString &path) const { return m_names.contains(path); }
    QByteArray content(const QString &path) const;
    /// Puts a file there, durably.
    void put(const QString &path, const QByteArray &content);
    void remove(const QString &path);
    QStringList paths() const { return m_names.keys(); }
    /// Every write-side call so far, by name, while this is true.
    bool isRecording = false;
    QStringList record;

private:
    struct Change {
        qint64 at = 0;
        QByteArray bytes;
        qint64 truncateTo = -1; ///< a truncation where not negative
    };
    struct Node {
        QByteArray now;
        QByteArray durable;
        std::vector<Change> unsynced;
        int lockedBy = -1;
        bool isExempt = false;
    };
    struct NameChange {
        QString from; ///< of a rename
        QString to;   ///< name that is set, or removed where node is -1
        int node = -1;
    };
    struct Handle {
        int node = -1; ///< -1: a folder
    };

    static void apply(QByteArray &content, const Change &change);
    static void applyTorn(QByteArray &content, const Change &change, Random &random, double kept);
    static void applyName(QHash<QString, int> &names, const NameChange &change);
    /// False where the call must fail (errno is set).
    bool mayWrite(const char *call, const QString &about = {});
    qint64 used() const;
    void forget(const QString &path);
    void letGo();
    int open(const QString &path, int flags);
    int close(int fd);
    ssize_t read(int fd, void *to, size_t bytes, off_t at);
    ssize_t write(int fd, const void *from, size_t bytes, off_t at);
    int sync(int fd, const char *call);
    int truncate(int fd, off_t bytes);
    int rename(const QString &from, const QString &to);
    int unlink(const QString &path);
    int status(int node, struct stat *out) const;
    int lock(int fd);

    std::vector<std::unique_ptr<Node>> m_nodes;
    QHash<QString, int> m_names;
    QHash<QString, int> m_durableNames;
    std::vector<NameChange> m_unsyncedNames;
    std::map<int, Handle> m_handles;
    int m_nextHandle = 1000;
};
