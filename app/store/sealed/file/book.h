// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/store/sealed/calls.h"
#include "app/store/sealed/keys.h"
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace sealed {

class Core;
class Sealer;
class Vfs;
struct Header;
struct KeyChange;

/// What opens the copies of one notebook without its passphrase: its number and its data key. To
/// be let go of when the notebook is locked.
struct CopyKey {
    Id fileId{};
    std::shared_ptr<const Sealer> sealer;
};

enum class Mode {
    ReadWrite,       ///< holds the file: no other process or Book can write it meanwhile
    ReadOnlySnapshot ///< the file as of now; another process may go on writing it
};

/// What opening found.
struct OpenReport {
    quint64 sequence = 0;         ///< of the last good commit
    bool tornTailDropped = false; ///< the last write had been cut off and was not acknowledged
    QString tornTailSavedAs;      ///< where it was put (ReadWrite only)
    bool wasEmptyTail = false;    ///< closed cleanly the last time
    /// The state folder knows a later commit: an older copy was put in its place.
    bool isOlderThanSeen = false;
    /// The state folder knows another commit of this number: two histories.
    bool isOtherThanSeen = false;
    /// Snapshot only: the last acknowledged commit cannot be read and is missing here.
    bool lastCommitIsDamaged = false;
    /// Snapshot only: the file was cut short, and what this computer saw saved is missing. The
    /// sentence that says so; empty otherwise.
    QString whatIsMissing;
    bool leftoverRemoved = false; ///< a compaction had been killed; nothing of it was in use
};

/// One of the ways into a file.
struct WayIn {
    quint32 kind = 0; ///< of KeySlot::Kind, or a newer program's
    quint32 made = 0; ///< days since 1970-01-01; 0 for a passphrase
    KdfCost cost;     ///< of a passphrase
    bool is(KeySlot::Kind which) const { return kind == quint32(which); }
};

/// One sealed file, unlocked. Where it is written (ReadWrite) this process holds it.
///
/// SQLite reaches its content through sqliteUri() and through nothing else. Every connection
/// sets `locking_mode=EXCLUSIVE` and `temp_store=MEMORY`, and `journal_mode=MEMORY` before its
/// first write (all others are refused). A transaction is durable when its COMMIT returns OK.
/// When COMMIT fails, SQLite has rolled back, the file is as before, and takeWriteError() says
/// why in words for the user.
///
/// The functions may be called from any thread, one at a time for each connection as usual.
class Book {
public:
    using Mode = sealed::Mode;

    /// Makes a new, empty notebook. The passphrase is bytes: NFC and UTF-8 are the caller's.
    /// Throws Error(BadInput) for one that has the form of a recovery code, Error(Exists, NoSpace,
    /// ReadOnly, NotSaved, NotFound, Internal); then nothing is left behind.
    static std::unique_ptr<Book> create(const QString &path, const QByteArray &passphrase,
                                        KdfCost cost, const Calls &calls = realCalls());

    /// `passphrase` may be the recovery code as somebody types it, or a keychain's secret.
    /// Throws Error(NotFound, Foreign, Newer, Damaged, InUse, ReadOnly, WrongPassphrase,
    /// NoSpace, NotSaved, Internal); then the file is as it was.
    ///
    /// ReadWrite: a torn tail is copied beside the file, then cut off. `stateFolder`, if given,
    /// must exist: the last commit seen is kept there, and with it rot in the last commit is told
    /// from a torn tail (Error(Damaged) instead of dropping it), and so is a file that ends
    /// before what was saved (Error(ReadOnly): it can be opened as a snapshot).
    /// `look` reads a file whose end is torn and that the state folder does not know, before
    /// anything is cut off; what it throws leaves the file as it was.
    using LookAtCut = std::function<void(const Book &book)>;
    static std::unique_ptr<Book> open(const QString &path, const QByteArray &passphrase, Mode mode,
                                      const QString &stateFolder = {},
                                      const Calls &calls = realCalls(), const LookAtCut &look = {});

    /// Opens a copy of the notebook that `key` is of; no key is derived. Throws as open(), and
    /// Error(Foreign) where it is another notebook, Error(WrongPassphrase) where its passphrase has
    /// been changed between the two.
    static std::unique_ptr<Book> openCopy(const QString &path, const CopyKey &key, Mode mode,
                                          const Calls &calls = realCalls());
    CopyKey copyKey() const;
    /// The notebook's number, which all its copies share and no other notebook has. It stands in
    /// the open; nobody else's is read from it. None for what is no readable notebook; a link is
    /// not followed.
    static std::optional<Id> fileIdOf(const QString &path, const Calls &calls = realCalls());

    /// Begins to keep the last commit seen in `stateFolder`, as open() does: for a new notebook.
    void keepSeenIn(const QString &stateFolder);

    ~Book(); ///< close()
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    /// For QSqlDatabase::setDatabaseName() with the connect option QSQLITE_OPEN_URI, or for
    /// sqlite3_open_v2 with SQLITE_OPEN_URI. Good until close().
    QString sqliteUri() const;
    QString path() const; ///< absolute, without links
    bool isReadOnly() const;
    const OpenReport &report() const { return m_report; }

    /// Why the last COMMIT failed: NoSpace, ReadOnly or NotSaved. The call clears it.
    std::optional<Error> takeWriteError();
    /// Which commit and page SQLite could not read (Damaged). The call clears it.
    std::optional<Error> takeReadError();
    /// After a failed sync, or when the file was replaced: only reading until reopened.
    bool isPoisoned() const;

    quint64 sequence() const;     ///< of the last commit; counts on through compactions
    qint64 fileBytes() const;     ///< of the file
    qint64 liveBytes() const;     ///< of the file after a compaction
    bool wantsCompaction() const; ///< over 16 MB and over twice its live size

    /// Rewrites the file with its live blocks only. Connections may stay open, even within a
    /// transaction: what is not committed stays in memory, and they wait meanwhile if they read.
    /// `progress` gets 0..100; giving false stops with Error(Cancelled).
    ///
    /// Throws Error(NoSpace, ReadOnly, NotSaved, Damaged, Cancelled); the notebook then is as it
    /// was. Only if the folder could not be synced after the rename, the book is poisoned.
    void compact(const std::function<bool(int percent)> &progress = {});

    /// As compact(), and the commits go on behind number `sequence`: for a copy that takes the
    /// place of a notebook of which later commits were seen.
    void compactBeyond(quint64 sequence);

    /// The last good commits to a new file, also when this one is poisoned, replaced or a
    /// snapshot. It opens with the same passphrase.
    /// Throws Error(Exists, NoSpace, ReadOnly, NotSaved, NotFound, Damaged).
    void saveCopy(const QString &newPath);

    /// Reads every commit record and every block from the disk and opens them, also blocks that a
    /// later commit replaced: they are history, and where one rots others will.
    /// Throws Error(Damaged) naming commit and page, and Error(Cancelled).
    void verify(const std::function<bool(int percent)> &progress = {});

    std::vector<WayIn> waysIn() const;
    /// Which way in `typed` opens. One key derivation a passphrase of the file, whatever was
    /// typed. Throws Error(WrongPassphrase).
    WayIn opensWith(const QByteArray &typed) const;

    /// Compacts under a new data key and other ways in (keychange.h), so that one that was taken
    /// away is in no byte of the file. Older copies of the file still open with it. Throws as
    /// compact() does, and Error(WrongPassphrase, BadInput).
    void changeKeys(const KeyChange &change, const std::function<bool(int percent)> &progress = {});
    /// The same for the passphrase alone.
    void changePassphrase(const QByteArray &oldPassphrase, const QByteArray &newPassphrase);

    /// Writes the empty commit of a clean close and lets go of the file. Close the connections
    /// first; whatever they still do fails. Never throws: nothing acknowledged is at stake.
    void close();

private:
    Book() = default;
    void replaceBy(const std::function<bool(int percent)> &progress, const Header &keys,
                   const std::shared_ptr<const Sealer> &sealer, quint64 beyond = 0);
    std::pair<Header, std::shared_ptr<const Sealer>> keys() const;
    static std::unique_ptr<Book> opened(std::shared_ptr<const Calls> calls, struct Opened found,
                                        bool isReadOnly, const LookAtCut &look);

    std::shared_ptr<Core> m_core;
    std::shared_ptr<Vfs> m_vfs;
    QString m_path;
    OpenReport m_report;
};

} // namespace sealed
