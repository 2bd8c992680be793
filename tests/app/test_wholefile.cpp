// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The machine's calls, told one after the other.
struct Traced {
    QStringList calls;
    wholefile::Calls table = wholefile::realCalls();
    bool isNameless = true; ///< the disk knows files without a name

    Traced() {
        table.open = [this](const char *path, int flags, mode_t mode) {
            const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
            if (nameless && !isNameless) {
                errno = EOPNOTSUPP;
                return -1;
            }
            calls << (nameless ? u"open nameless"_s : u"open"_s);
            return wholefile::realCalls().open(path, flags, mode);
        };
        table.write = [this](int fd, const void *from, size_t bytes) {
            calls << u"write"_s;
            return wholefile::realCalls().write(fd, from, bytes);
        };
        table.fsync = [this](int fd) {
            struct stat what {};
            ::fstat(fd, &what);
            calls << (S_ISDIR(what.st_mode) ? u"fsync folder"_s : u"fsync"_s);
            return wholefile::realCalls().fsync(fd);
        };
        table.link = [this](const char *from, const char *to) {
            calls << u"link"_s;
            return wholefile::realCalls().link(from, to);
        };
        table.rename = [this](const char *from, const char *to) {
            calls << u"rename"_s;
            return wholefile::realCalls().rename(from, to);
        };
    }
};

/// A process of its own that is killed while it writes.
class Writer {
public:
    template <class Work>
    explicit Writer(Work &&work) {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        m_process = ::fork();
        if (m_process == 0) {
            work([&] {
                const char here = '!';
                [[maybe_unused]] const auto said = ::write(ends[1], &here, 1);
                for (;;)
                    ::pause();
            });
            ::_exit(0);
        }
        char here = 0;
        m_isWithin = ::read(ends[0], &here, 1) == 1;
        ::close(ends[0]);
        ::close(ends[1]);
    }
    ~Writer() { kill(); }
    bool isWithin() const { return m_isWithin; }
    void kill() {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(std::exchange(m_process, -1), nullptr, 0);
    }

private:
    pid_t m_process = -1;
    bool m_isWithin = false;
};

} // namespace

class TestWholeFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFileIsWholeAndItsOwners() {
        const auto out = wholefile::write(at(u"a"_s), QByteArray(100'000, 'x'), false);
        QVERIFY(out.isGood());
        QCOMPARE(read(u"a"_s), QByteArray(100'000, 'x'));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup;
        QVERIFY(!(QFile::permissions(at(u"a"_s)) & others));
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void whatIsThereIsKeptUnlessAskedFor() {
        QVERIFY(wholefile::write(at(u"a"_s), "old", false).isGood());
        const auto refused = wholefile::write(at(u"a"_s), "new", false);
        QVERIFY(!refused.inPlace);
        QCOMPARE(refused.error, EEXIST);
        QCOMPARE(read(u"a"_s), QByteArray("old"));
        QVERIFY(wholefile::write(at(u"a"_s), "new", true).isGood());
        QCOMPARE(read(u"a"_s), QByteArray("new"));
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void aFailureLeavesNothingBehind() {
        QVERIFY(wholefile::write(at(u"a"_s), "old", false).isGood());
        QCOMPARE(wholefile::write(at(u"none/a"_s), "x", true).error, ENOENT);
        QVERIFY(QDir().mkpath(at(u"folder/within"_s)));
        const auto onFolder = wholefile::write(at(u"folder"_s), "x", true);
        QVERIFY(!onFolder.inPlace);
        QCOMPARE(onFolder.error, EISDIR);
        // A file that may not grow is a disk that is full half way.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4096, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto full = wholefile::write(at(u"a"_s), QByteArray(100'000, 'x'), true);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!full.inPlace);
        QCOMPARE(full.error, EFBIG);
        QCOMPARE(read(u"a"_s), QByteArray("old"));
        QCOMPARE(names(), (QStringList{u"a"_s, u"folder"_s}));
    }

    void aFinishedFileTakesAnothersPlace() {
        QVERIFY(wholefile::write(at(u"a"_s), "old", false).isGood());
        QVERIFY(wholefile::write(at(u"a.new"_s), "new", false).isGood());
        QVERIFY(wholefile::replace(at(u"a.new"_s), at(u"a"_s)).isGood());
        QCOMPARE(read(u"a"_s), QByteArray("new"));
        QCOMPARE(names(), QStringList{u"a"_s});
        const auto none = wholefile::replace(at(u"a.new"_s), at(u"a"_s));
        QVERIFY(!none.inPlace);
        QCOMPARE(none.error, ENOENT);
        QVERIFY(!none.reason().isEmpty());
        QCOMPARE(read(u"a"_s), QByteArray("new"));
    }

    /// The order is what a power cut leaves whole: bytes, their sync, the name, the folder's sync.
    void aFinishedFileTakesAFreeNameOnly() {
        for (const int error : {0, EPERM}) { // a disk with second names, and one without
            Traced disk;
            if (error != 0)
                disk.table.link = [=](const char *, const char *) {
                    errno = error;
                    return -1;
                };
            for (const QString &name : names())
                QFile::remove(at(name));
            put(u"fresh"_s, "new");
            QVERIFY(wholefile::place(at(u"fresh"_s), at(u"a"_s), disk.table).isGood());
            QCOMPARE(read(u"a"_s), QByteArray("new"));
            put(u"later"_s, "other");
            const auto taken = wholefile::place(at(u"later"_s), at(u"a"_s), disk.table);
            QVERIFY(!taken.inPlace);
            QCOMPARE(taken.error, EEXIST);
            QCOMPARE(read(u"a"_s), QByteArray("new"));
            QCOMPARE(read(u"later"_s), QByteArray("other"));
        }
    }

    void everythingIsOnTheDiskBeforeItHasItsName() {
        Traced fresh;
        QVERIFY(wholefile::write(at(u"a"_s), "x", false, fresh.table).isGood());
        if (!fresh.calls.contains(u"open nameless"_s))
            QSKIP("this disk knows no files without a name");
        const QStringList begin{u"open nameless"_s, u"write"_s, u"fsync"_s, u"link"_s};
        QCOMPARE(fresh.calls, begin + QStringList{u"fsync folder"_s});
        Traced again;
        QVERIFY(wholefile::write(at(u"a"_s), "y", true, again.table).isGood());
        QCOMPARE(again.calls, begin + QStringList({u"rename"_s, u"fsync folder"_s}));
        Traced named;
        named.isNameless = false;
        QVERIFY(wholefile::write(at(u"b"_s), "x", true, named.table).isGood());
        QCOMPARE(named.calls,
                 QStringList({u"open"_s, u"write"_s, u"fsync"_s, u"rename"_s, u"fsync folder"_s}));
        Traced placed;
        QVERIFY(wholefile::replace(at(u"b"_s), at(u"a"_s), placed.table).isGood());
        QCOMPARE(placed.calls, QStringList({u"rename"_s, u"fsync folder"_s}));
    }

    void shortWritesAndInterruptionsLoseNothing() {
        QByteArray bytes;
        for (int i = 0; i < 5000; ++i)
            bytes += QByteArray::number(i) + ' ';
        wholefile::Calls calls = wholefile::realCalls();
        int count = 0;
        calls.write = [&](int fd, const void *from, size_t size) -> ssize_t {
            if (++count % 3 == 0) {
                errno = EINTR;
                return -1;
            }
            return wholefile::realCalls().write(fd, from, std::min<size_t>(size, 700));
        };
        QVERIFY(wholefile::write(at(u"a"_s), bytes, false, calls).isGood());
        QVERIFY(read(u"a"_s) == bytes);
        // A disk that takes nothing and says nothing is a full one.
        calls.write = [](int, const void *, size_t) -> ssize_t { return 0; };
        QCOMPARE(wholefile::write(at(u"a"_s), bytes, true, calls).error, ENOSPC);
        QVERIFY(read(u"a"_s) == bytes);
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void eachCallThatFailsIsToldAndChangesNothing_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("named");
        for (const bool named : {false, true})
            for (const char *call : {"write", "fsync", "link", "rename"})
                QTest::addRow("%s%s", call, named ? ", named" : "")
                    << QString::fromLatin1(call) << named;
    }
    void eachCallThatFailsIsToldAndChangesNothing() {
        QFETCH(QString, call);
        QFETCH(bool, named);
        const auto fail = [] {
            errno = EIO;
            return -1;
        };
        for (const bool overwrite : {false, true}) {
            Traced disk;
            disk.isNameless = !named;
            const bool isUsed = call == u"write" || call == u"fsync" ||
                                (call == u"link" ? !overwrite || !named : overwrite);
            if (call == u"write")
                disk.table.write = [&](int, const void *, size_t) -> ssize_t { return fail(); };
            else if (call == u"fsync")
                disk.table.fsync = [&](int) { return fail(); };
            else if (call == u"link")
                disk.table.link = [&](const char *, const char *) { return fail(); };
            else
                disk.table.rename = [&](const char *, const char *) { return fail(); };
            QFile::remove(at(u"a"_s));
            if (overwrite)
                QVERIFY(wholefile::write(at(u"a"_s), "old", false).isGood());
            const auto out = wholefile::write(at(u"a"_s), "new", overwrite, disk.table);
            QCOMPARE(out.inPlace, !isUsed);
            QCOMPARE(out.error, isUsed ? EIO : 0);
            if (isUsed)
                QCOMPARE(names(), overwrite ? QStringList{u"a"_s} : QStringList());
            if (isUsed && overwrite)
                QCOMPARE(read(u"a"_s), QByteArray("old"));
        }
    }

    void aFolderThatIsNotConfirmedIsTold() {
        Traced disk;
        disk.table.fsync = [](int fd) {
            struct stat what {};
            ::fstat(fd, &what);
            errno = EIO;
            return S_ISDIR(what.st_mode) ? -1 : 0;
        };
        const auto out = wholefile::write(at(u"a"_s), "x", false, disk.table);
        QVERIFY(out.inPlace && !out.isGood());
        QCOMPARE(out.error, EIO);
        QCOMPARE(read(u"a"_s), QByteArray("x"));
    }

    void withoutNamelessFilesOrAWayToNameThemItGoesOnAllTheSame() {
        for (const bool overwrite : {false, true}) {
            Traced disk;
            disk.table.link = [](const char *from, const char *to) {
                if (QByteArray(from).startsWith("/proc/")) {
                    errno = ENOENT; // no /proc here
                    return -1;
                }
                return wholefile::realCalls().link(from, to);
            };
            QVERIFY(wholefile::write(at(u"a"_s), "whole", overwrite, disk.table).isGood());
            QCOMPARE(read(u"a"_s), QByteArray("whole"));
        }
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void aWriterThatIsKilledLeavesNothing() {
        Traced disk;
        if (disk.table.open(QFile::encodeName(m_folder->path()).constData(),
                            O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600) < 0)
            QSKIP("this disk knows no files without a name");
        for (const bool overwrite : {false, true}) {
            Writer writer([&](const auto &stay) {
                disk.table.fsync = [&](int) {
                    stay();
                    return 0;
                };
                wholefile::write(at(u"a"_s), "what a client said", overwrite, disk.table);
            });
            QVERIFY(writer.isWithin());
            QCOMPARE(names(), QStringList());
            writer.kill();
            QCOMPARE(names(), QStringList());
        }
    }

    void whatAKilledWriterLeftGoesWithTheNextWriteButNothingElse() {
        // On a disk that knows no nameless files; and a stranger's file of a like name.
        Traced disk;
        disk.isNameless = false;
        put(u".wellspring-mine.part.txt"_s, "mine");
        put(u".wellspring-A.part"_s, "mine");
        put(u"wellspring-a.part"_s, "mine");
        const auto others = names();
        Writer writer([&](const auto &stay) {
            disk.table.fsync = [&](int) {
                stay();
                return 0;
            };
            wholefile::write(at(u"a"_s), "what a client said", false, disk.table);
        });
        QVERIFY(writer.isWithin());
        QCOMPARE(names().size(), others.size() + 1);
        // While it lives it is nobody's to remove.
        QVERIFY(wholefile::write(at(u"b"_s), "b", false).isGood());
        QCOMPARE(names().size(), others.size() + 2);
        writer.kill();
        QCOMPARE(names().size(), others.size() + 2);
        QVERIFY(wholefile::write(at(u"b"_s), "b", true).isGood());
        QCOMPARE(names(), sorted(others + QStringList{u"b"_s}));
    }

    void foldersAreTheirOwnersAlone() {
        const mode_t before = ::umask(022);
        QVERIFY(wholefile::makeFolder(at(u"one/two/three"_s)));
        for (const QString &name : {u"one"_s, u"one/two"_s, u"one/two/three"_s}) {
            struct stat there {};
            QCOMPARE(::stat(QFile::encodeName(at(name)).constData(), &there), 0);
            QCOMPARE(int(there.st_mode & 0777), 0700);
        }
        // What is there stays as it is, and a file is no folder.
        QCOMPARE(::chmod(QFile::encodeName(at(u"one"_s)).constData(), 0755), 0);
        QVERIFY(wholefile::makeFolder(at(u"one"_s)));
        struct stat there {};
        QCOMPARE(::stat(QFile::encodeName(at(u"one"_s)).constData(), &there), 0);
        QCOMPARE(int(there.st_mode & 0777), 0755);
        put(u"file"_s, "file");
        QVERIFY(!wholefile::makeFolder(at(u"file"_s)));
        QVERIFY(!wholefile::makeFolder(at(u"file/below"_s)));
        ::umask(before);
    }

    void onlyPlainFilesOfTheWholeNameAreStale() {
        QVERIFY(QDir().mkpath(at(u".x-1"_s)));
        put(u"kept"_s, "kept");
        QVERIFY(QFile::link(at(u"kept"_s), at(u".x-2"_s)));
        put(u".x-3"_s, "stale");
        put(u".x-33"_s, "other");
        QCOMPARE(::mkfifo(QFile::encodeName(at(u".x-4"_s)).constData(), 0600), 0);
        QCOMPARE(wholefile::removeStale(m_folder->path(), QRegularExpression(u"\\.x-\\d"_s)), 1);
        QCOMPARE(names().size(), 5);
        QVERIFY(!names().contains(u".x-3"_s));
    }

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString &name) const {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    static QStringList sorted(QStringList all) {
        all.sort();
        return all;
    }
    QStringList names() const {
        return sorted(
            QDir(m_folder->path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "test_wholefile.moc"
