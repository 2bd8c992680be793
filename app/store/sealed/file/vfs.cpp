// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/vfs.h"

#include "app/store/sealed/file/core.h"
#include "app/store/sealed/words.h"
#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>
#include <sodium.h>
#include <sqlite3.h>

namespace sealed {

namespace {

/// SQLite's locks between the connections of this process; the lock on the sealed file keeps
/// other processes out.
class Locks {
public:
    bool raise(const void *who, int &held, int level) {
        const std::lock_guard guard(m_mutex);
        if (held == SQLITE_LOCK_NONE && level >= SQLITE_LOCK_SHARED) {
            if ((m_pender && m_pender != who) || (m_excluder && m_excluder != who))
                return false;
            ++m_sharers;
            held = SQLITE_LOCK_SHARED;
        }
        if (level >= SQLITE_LOCK_RESERVED && held < SQLITE_LOCK_RESERVED) {
            if (m_reserver && m_reserver != who)
                return false;
            m_reserver = who;
            held = SQLITE_LOCK_RESERVED;
        }
        if (level >= SQLITE_LOCK_PENDING && held < SQLITE_LOCK_EXCLUSIVE) {
            m_pender = who;
            held = SQLITE_LOCK_PENDING;
        }
        if (level == SQLITE_LOCK_EXCLUSIVE && held < SQLITE_LOCK_EXCLUSIVE) {
            if (m_sharers > 1)
                return false;
            m_excluder = who;
            held = SQLITE_LOCK_EXCLUSIVE;
        }
        return true;
    }

    void lower(const void *who, int &held, int level) {
        const std::lock_guard guard(m_mutex);
        if (held <= level)
            return;
        for (const void **owner : {&m_reserver, &m_pender, &m_excluder}) {
            if (*owner == who)
                *owner = nullptr;
        }
        if (level == SQLITE_LOCK_NONE)
            --m_sharers;
        held = level;
    }

    bool isReserved() const {
        const std::lock_guard guard(m_mutex);
        return m_reserver != nullptr;
    }

private:
    mutable std::mutex m_mutex;
    int m_sharers = 0;
    const void *m_reserver = nullptr;
    const void *m_pender = nullptr;
    const void *m_excluder = nullptr;
};

class Registered final : public Vfs, public std::enable_shared_from_this<Registered> {
public:
    explicit Registered(std::shared_ptr<Core> theCore);
    ~Registered() override { sqlite3_vfs_unregister(&m_vfs); }
    Registered(const Registered &) = delete;
    Registered &operator=(const Registered &) = delete;
    QByteArray name() const override { return m_name; }
    int enlist() { return sqlite3_vfs_register(&m_vfs, 0); }
    static Registered &of(sqlite3_vfs *vfs) { return *static_cast<Registered *>(vfs->pAppData); }

    std::shared_ptr<Core> core;
    Locks locks;

private:
    QByteArray m_name;
    sqlite3_vfs m_vfs{};
};

/// What SQLite allocates for an open file: its methods first, then what we need.
struct OpenFile {
    sqlite3_file base;
    std::shared_ptr<Registered> *owner;
    int held;
};

OpenFile &fileOf(sqlite3_file *file) {
    return *reinterpret_cast<OpenFile *>(file);
}

Core &coreOf(sqlite3_file *file) {
    return *(*fileOf(file).owner)->core;
}

/// The pager rolls back and forgets its cache only for these two families of codes; after any
/// other it would go on with pages that were never written.
int codeOf(const Error &error, int otherwise) {
    return error.kind == Error::Kind::NoSpace ? SQLITE_FULL : otherwise;
}

/// Runs what must let nothing through into SQLite, which knows no exceptions. Without memory for
/// the words the code alone has to do.
template <typename Note>
void noting(Note note) noexcept {
    try {
        note();
    } catch (...) {
    }
}

template <typename Work>
int writing(sqlite3_file *file, int otherwise, Work work) {
    try {
        work(coreOf(file));
        return SQLITE_OK;
    } catch (const Error &error) {
        noting([&] { coreOf(file).noteWriteError(error); });
        return codeOf(error, otherwise);
    } catch (...) {
        return SQLITE_IOERR_NOMEM;
    }
}

int closeFile(sqlite3_file *file) {
    OpenFile &open = fileOf(file);
    (*open.owner)->locks.lower(file, open.held, SQLITE_LOCK_NONE);
    delete open.owner;
    open.owner = nullptr;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at) {
    try {
        const bool isWhole = coreOf(file).read(static_cast<unsigned char *>(to), bytes, at);
        return isWhole ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    } catch (const Error &error) {
        noting([&] { coreOf(file).noteReadError(error); });
        return SQLITE_IOERR_DATA;
    } catch (...) {
        return SQLITE_IOERR_NOMEM;
    }
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at) {
    return writing(file, SQLITE_IOERR_WRITE, [&](Core &core) {
        core.write(static_cast<const unsigned char *>(from), bytes, at);
    });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 bytes) {
    return writing(file, SQLITE_IOERR_TRUNCATE, [&](Core &core) { core.truncate(bytes); });
}

int syncFile(sqlite3_file *, int) {
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *bytes) {
    *bytes = coreOf(file).databaseBytes();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *file, int level) {
    OpenFile &open = fileOf(file);
    return (*open.owner)->locks.raise(file, open.held, level) ? SQLITE_OK : SQLITE_BUSY;
}

int unlockFile(sqlite3_file *file, int level) {
    OpenFile &open = fileOf(file);
    (*open.owner)->locks.lower(file, open.held, level);
    return SQLITE_OK;
}

int checkReserved(sqlite3_file *file, int *result) {
    *result = (*fileOf(file).owner)->locks.isReserved() ? 1 : 0;
    return SQLITE_OK;
}

/// `words`: [0] for an answer or error, [1] the name, [2] the value or null.
int pragma(char **words) {
    if (words[1] == nullptr || words[2] == nullptr)
        return SQLITE_NOTFOUND;
    const bool isJournal = sqlite3_stricmp(words[1], "journal_mode") == 0;
    const bool isTemp = sqlite3_stricmp(words[1], "temp_store") == 0;
    const bool isMemory = sqlite3_stricmp(words[2], "memory") == 0;
    if (isJournal && !isMemory) {
        words[0] = sqlite3_mprintf("a sealed file takes no journal mode but MEMORY");
        return SQLITE_ERROR;
    }
    if (isTemp && !isMemory && std::strcmp(words[2], "2") != 0) {
        words[0] = sqlite3_mprintf("a sealed file keeps temporary data in memory only");
        return SQLITE_ERROR;
    }
    return SQLITE_NOTFOUND;
}

int control(sqlite3_file *file, int operation, void *argument) {
    switch (operation) {
    case SQLITE_FCNTL_COMMIT_PHASETWO:
        return writing(file, SQLITE_IOERR_FSYNC, [](Core &core) { core.commit(); });
    case SQLITE_FCNTL_PRAGMA:
        return pragma(static_cast<char **>(argument));
    case SQLITE_FCNTL_LOCKSTATE:
        *static_cast<int *>(argument) = fileOf(file).held;
        return SQLITE_OK;
    case SQLITE_FCNTL_HAS_MOVED:
        *static_cast<int *>(argument) = 1; // unless it can be seen that it has not
        noting([&] { *static_cast<int *>(argument) = coreOf(file).isReplaced() ? 1 : 0; });
        return SQLITE_OK;
    case SQLITE_FCNTL_VFSNAME:
        *static_cast<char **>(argument) =
            sqlite3_mprintf("%s", (*fileOf(file).owner)->name().constData());
        return SQLITE_OK;
    default:
        return SQLITE_NOTFOUND;
    }
}

int sectorSize(sqlite3_file *) {
    return blockBytes;
}

int characteristics(sqlite3_file *) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods *methods() {
    // Version 1: no shared memory, so no WAL; no mapped pages.
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1;
        m.xClose = closeFile;
        m.xRead = readFile;
        m.xWrite = writeFile;
        m.xTruncate = truncateFile;
        m.xSync = syncFile;
        m.xFileSize = fileSize;
        m.xLock = lockFile;
        m.xUnlock = unlockFile;
        m.xCheckReservedLock = checkReserved;
        m.xFileControl = control;
        m.xSectorSize = sectorSize;
        m.xDeviceCharacteristics = characteristics;
        return m;
    }();
    return &table;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    file->pMethods = nullptr;
    if (!(flags & SQLITE_OPEN_MAIN_DB) || name == nullptr || std::strcmp(name, databaseName) != 0)
        return SQLITE_CANTOPEN;
    auto registered = Registered::of(vfs).shared_from_this();
    if (registered->core->isClosed())
        return SQLITE_CANTOPEN;
    const bool isReadOnly = registered->core->isReadOnly() || (flags & SQLITE_OPEN_READONLY);
    OpenFile &open = fileOf(file);
    open.owner = new (std::nothrow) std::shared_ptr<Registered>(std::move(registered));
    if (open.owner == nullptr)
        return SQLITE_NOMEM;
    open.held = SQLITE_LOCK_NONE;
    open.base.pMethods = methods();
    if (outFlags != nullptr && isReadOnly)
        *outFlags = (flags & ~SQLITE_OPEN_READWRITE) | SQLITE_OPEN_READONLY;
    else if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *, int) {
    return SQLITE_IOERR_DELETE_NOENT;
}

/// No journal of ours is ever on a disk, and one that lies there is not ours.
int access(sqlite3_vfs *, const char *, int, int *result) {
    *result = 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int bytes, char *out) {
    sqlite3_snprintf(bytes, out, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int bytes, char *out) {
    randombytes_buf(out, size_t(bytes));
    return bytes;
}

int sleepFor(sqlite3_vfs *, int microseconds) {
    sqlite3_vfs *machine = sqlite3_vfs_find(nullptr);
    return machine->xSleep(machine, microseconds);
}

int currentTime(sqlite3_vfs *, double *days) {
    sqlite3_vfs *machine = sqlite3_vfs_find(nullptr);
    return machine->xCurrentTime(machine, days);
}

int currentTime64(sqlite3_vfs *, sqlite3_int64 *milliseconds) {
    sqlite3_vfs *machine = sqlite3_vfs_find(nullptr);
    return machine->xCurrentTimeInt64(machine, milliseconds);
}

int lastError(sqlite3_vfs *, int, char *) {
    return 0;
}

// No extension is ever loaded through a notebook.
void *noLibrary(sqlite3_vfs *, const char *) {
    return nullptr;
}
void noLibraryError(sqlite3_vfs *, int bytes, char *out) {
    sqlite3_snprintf(bytes, out, "not here");
}
using Symbol = void (*)();
Symbol noSymbol(sqlite3_vfs *, void *, const char *) {
    return nullptr;
}
void noClose(sqlite3_vfs *, void *) {}

std::atomic<quint64> registrations = 0;

Registered::Registered(std::shared_ptr<Core> theCore)
    : core(std::move(theCore)), m_name("sealed-" + QByteArray::number(++registrations)) {
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = sizeof(OpenFile);
    m_vfs.mxPathname = 512;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = access;
    m_vfs.xFullPathname = fullPath;
    m_vfs.xDlOpen = noLibrary;
    m_vfs.xDlError = noLibraryError;
    m_vfs.xDlSym = noSymbol;
    m_vfs.xDlClose = noClose;
    m_vfs.xRandomness = randomness;
    m_vfs.xSleep = sleepFor;
    m_vfs.xCurrentTime = currentTime;
    m_vfs.xGetLastError = lastError;
    m_vfs.xCurrentTimeInt64 = currentTime64;
}

} // namespace

std::shared_ptr<Vfs> Vfs::make(std::shared_ptr<Core> core) {
    auto registered = std::make_shared<Registered>(std::move(core));
    if (const int code = registered->enlist())
        throw Error(Error::Kind::Internal, Words::closed().sentence,
                    QStringLiteral("sqlite3_vfs_register: %1").arg(code));
    return registered;
}

} // namespace sealed
