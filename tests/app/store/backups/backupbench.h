// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups/making.h"
#include "app/store/backups/opened.h"
#include "app/store/store_p.h"
#include "tests/app/store/filled.h"
#include "tests/support/memdisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The machine's own calls, of which one write-side call of a folder can be made to fail, to write
/// half, or to be the last thing the process ever does; or whose disk holds no more than so much.
class FaultyCalls {
public:
    enum class Fault { None, Fail, Short, Kill };
    explicit FaultyCalls(QString folder) : m_folder(QFile::encodeName(folder)), calls(make()) {}

    int faultAt = 0; ///< from 1; 0: never
    Fault fault = Fault::None;
    int faultErrno = EIO;
    qint64 room = -1; ///< bytes that can still be written; -1: no end
    int count = 0;
    QString hit;
    QStringList names; ///< of the calls, in their order

private:
    bool isOurs(const char *path) const { return QByteArray(path).startsWith(m_folder); }
    bool isOurs(int fd) const {
        char path[4096] = {};
        const QByteArray link = "/proc/self/fd/" + QByteArray::number(fd);
        return ::readlink(link.constData(), path, sizeof path - 1) > 0 && isOurs(path);
    }
    /// False where the call must fail.
    bool may(const char *call) {
        names << QString::fromLatin1(call);
        if (++count != faultAt)
            return true;
        hit = QString::fromLatin1(call);
        if (fault == Fault::Kill)
            ::kill(::getpid(), SIGKILL);
        errno = faultErrno;
        return fault != Fault::Fail;
    }
    sealed::Calls make() {
        sealed::Calls made = sealed::realCalls();
        made.open = [this](const char *path, int flags, mode_t mode) {
            if ((flags & O_CREAT) && isOurs(path) && !may("open"))
                return -1;
            return sealed::realCalls().open(path, flags, mode);
        };
        made.pwrite = [this](int fd, const void *from, size_t bytes, off_t at) -> ssize_t {
            if (!isOurs(fd))
                return sealed::realCalls().pwrite(fd, from, bytes, at);
            if (!may("pwrite"))
                return -1;
            if (count == faultAt && fault == Fault::Short)
                bytes = std::max<size_t>(1, bytes / 2);
            if (room >= 0 && qint64(bytes) > room) {
                bytes = size_t(room);
                if (bytes == 0) {
                    errno = ENOSPC;
                    return -1;
                }
            }
            const ssize_t done = sealed::realCalls().pwrite(fd, from, bytes, at);
            if (room >= 0 && done > 0)
                room -= done;
            return done;
        };
        const auto onFile = [this](const char *name, auto real) {
            return [this, name, real](int fd) { return isOurs(fd) && !may(name) ? -1 : real(fd); };
        };
        made.fsync = onFile("fsync", sealed::realCalls().fsync);
        made.fdatasync = onFile("fdatasync", sealed::realCalls().fdatasync);
        made.rename = [this](const char *from, const char *to) {
            return isOurs(to) && !may("rename") ? -1 : sealed::realCalls().rename(from, to);
        };
        made.unlink = [this](const char *path) {
            return isOurs(path) && !may("unlink") ? -1 : sealed::realCalls().unlink(path);
        };
        return made;
    }
    QByteArray m_folder;

public:
    sealed::Calls calls;
};

/// A notebook with a row of everything, and a folder for its backups.
class BackupBench {
public:
    QTemporaryDir home;
    const QByteArray passphrase = "four words in rows";
    QString file(const QString &name = u"notes"_s) const {
        return home.filePath(name + u".wellspring"_s);
    }
    QString folder() const { return home.filePath(u"backups"_s); }
    backups::Place place() const { return {folder(), true}; }

    std::unique_ptr<Store> create(const QString &name = u"notes"_s) {
        auto store = Store::create(file(name), passphrase, sealed::KdfCost::lowest());
        Filler filler;
        filler.saveOneOfEach(*store);
        return store;
    }
    static Id addClient(Store &store, const QString &family) {
        Client client;
        client.family = family;
        return store.save(client, u"add"_s).id;
    }
    backups::Made back(const Store &store, const backups::Kept &kept = {},
                       const sealed::Calls &calls = sealed::realCalls()) const {
        return backups::make(store.path(), backups::wayOf(store), place(), kept, calls);
    }
    std::vector<backups::Generation> all(const Store &store) const {
        return backups::generations(folder(), backups::numberOf(store), backups::wayOf(store));
    }
    /// Everything in it, as a store would read it.
    std::unique_ptr<Store> opened(const QString &backup, const Store &like) const {
        return StoreInside::on(
            backups::openBook(backup, backups::wayOf(like), sealed::Mode::ReadOnlySnapshot));
    }
    QStringList filesIn(const QString &path, bool hidden = false) const {
        return QDir(path).entryList(
            hidden ? QDir::Files | QDir::Hidden | QDir::System : QDir::Files, QDir::Name);
    }
};

inline QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline void put(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}
