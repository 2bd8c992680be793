// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/book.h"
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"

#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

/// The sealed file below SQLite, byte by byte, against a plain array: whatever SQLite may call in
/// whatever order, also what it calls only rarely.
class TestSealedModel : public QObject {
    Q_OBJECT

private:
    /// The open file as SQLite would hold it.
    class Raw {
    public:
        explicit Raw(const Book &book) {
            const QByteArray uri = book.sqliteUri().toUtf8();
            m_vfs = sqlite3_vfs_find(uri.mid(uri.indexOf("vfs=") + 4).constData());
            m_memory.resize(size_t(m_vfs->szOsFile));
            const int code = m_vfs->xOpen(m_vfs, "sealed-book", file(),
                                          SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE, nullptr);
            if (code != SQLITE_OK)
                qFatal("xOpen: %d", code);
        }
        ~Raw() { file()->pMethods->xClose(file()); }
        Raw(const Raw &) = delete;
        Raw &operator=(const Raw &) = delete;
        sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_memory.data()); }
        const sqlite3_io_methods &methods() { return *file()->pMethods; }
        int control(int operation) { return methods().xFileControl(file(), operation, nullptr); }

    private:
        sqlite3_vfs *m_vfs = nullptr;
        alignas(16) std::vector<char> m_memory;
    };

    MemDisk m_disk;
    Random m_random{20240611};
    QByteArray m_now;       ///< what must be read
    QByteArray m_committed; ///< what must be there after a crash
    int m_operations = 0, m_commits = 0, m_crashes = 0, m_compactions = 0;
    const QString m_path = u"/model.wellspring"_s;

    QByteArray noise(qint64 bytes) {
        QByteArray out(bytes, '\0');
        for (char &c : out)
            c = char(m_random());
        return out;
    }

    void write(Raw &raw) {
        constexpr qint64 sizes[] = {512, 1024, 4096, 4096, 4096, 8192, 65536};
        qint64 size = sizes[between(m_random, 0, 6)];
        qint64 at = between(m_random, 0, 40 * 4096 / size) * size;
        if (between(m_random, 0, 4) == 0) { // not what SQLite does, but what xWrite promises
            size = between(m_random, 1, 9000);
            at = between(m_random, 0, 40 * 4096);
        }
        const QByteArray bytes = noise(size);
        QCOMPARE(raw.methods().xWrite(raw.file(), bytes.constData(), int(size), at), SQLITE_OK);
        if (m_now.size() < at + size)
            m_now.append(QByteArray(at + size - m_now.size(), '\0'));
        m_now.replace(at, size, bytes);
    }

    void truncate(Raw &raw) {
        const qint64 to = between(m_random, 0, 1) == 0
                              ? between(m_random, 0, m_now.size() + 5000)
                              : between(m_random, 0, m_now.size() / 4096 + 2) * 4096;
        QCOMPARE(raw.methods().xTruncate(raw.file(), to), SQLITE_OK);
        if (m_now.size() < to)
            m_now.append(QByteArray(to - m_now.size(), '\0'));
        m_now.truncate(to);
    }

    void read(Raw &raw, qint64 at, qint64 bytes) {
        QByteArray found = noise(bytes);
        const int code = raw.methods().xRead(raw.file(), found.data(), int(bytes), at);
        QByteArray wanted = m_now.mid(at, bytes);
        QCOMPARE(code, wanted.size() == bytes ? SQLITE_OK : SQLITE_IOERR_SHORT_READ);
        wanted.append(QByteArray(bytes - wanted.size(), '\0'));
        QVERIFY2(found == wanted, qPrintable(u"differs in %1 bytes at %2"_s.arg(bytes).arg(at)));
    }

    void readAll(Raw &raw) {
        sqlite3_int64 size = -1;
        raw.methods().xFileSize(raw.file(), &size);
        QCOMPARE(qint64(size), qint64(m_now.size()));
        read(raw, 0, m_now.size() + 100);
    }

    void commit(Raw &raw) {
        QCOMPARE(raw.control(SQLITE_FCNTL_SYNC), SQLITE_NOTFOUND);
        QCOMPARE(raw.methods().xSync(raw.file(), SQLITE_SYNC_NORMAL), SQLITE_OK);
        if (between(m_random, 0, 3) == 0)
            truncate(raw);
        QCOMPARE(raw.control(SQLITE_FCNTL_COMMIT_PHASETWO), SQLITE_OK);
        m_committed = m_now;
        ++m_commits;
    }

    void step(Raw &raw, Book &book) {
        ++m_operations;
        switch (between(m_random, 0, 13)) {
        case 0:
            return commit(raw);
        case 1:
        case 2:
            return truncate(raw);
        case 3: // as at a rollback: no commit
            raw.control(SQLITE_FCNTL_SYNC);
            raw.methods().xSync(raw.file(), SQLITE_SYNC_NORMAL);
            return;
        case 4:
        case 5:
        case 6:
        case 7:
            return read(raw, between(m_random, 0, 45 * 4096), between(m_random, 1, 10000));
        case 8:
            if (between(m_random, 0, 10) == 0) { // also with changes that are not committed
                book.compact();
                ++m_compactions;
            }
            return;
        default:
            return write(raw);
        }
    }

private Q_SLOTS:
    void readsWritesTruncatesCommitsAndCrashesLikeAPlainArray() {
        const int lives = times(150, 3000);
        Book::create(m_path, "pass", KdfCost::lowest(), m_disk.calls());
        Progress progress("model", lives);
        for (int life = 0; life < lives && !QTest::currentTestFailed(); ++life) {
            progress.at(life);
            auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, m_disk.calls());
            book->verify();
            m_now = m_committed;
            const bool isCrash = between(m_random, 0, 2) != 0;
            {
                Raw raw(*book);
                readAll(raw);
                const auto steps = between(m_random, 1, 80);
                for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i)
                    step(raw, *book);
                if (QTest::currentTestFailed())
                    return;
                readAll(raw);
                m_disk.isDead = isCrash;
            }
            book.reset();
            if (isCrash && between(m_random, 0, 1) == 0)
                m_disk.cutPower(m_random);
            else if (isCrash)
                m_disk.restartProcess();
            m_crashes += isCrash ? 1 : 0;
        }
        qInfo("model: %d lives, %d operations, %d commits, %d compactions, %d crashes; "
              "0 bytes differ",
              lives, m_operations, m_commits, m_compactions, m_crashes);
    }

    void whatFailedToCommitIsGoneAndTheRestIsThere() {
        MemDisk disk;
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        Raw raw(*book);
        m_now = m_committed = {};
        write(raw);
        commit(raw);
        disk.capacity = 0;
        write(raw);
        QCOMPARE(raw.control(SQLITE_FCNTL_COMMIT_PHASETWO), SQLITE_FULL);
        m_now = m_committed;
        readAll(raw);
        QCOMPARE(book->takeWriteError().value().kind, Error::Kind::NoSpace);
        QVERIFY(!book->takeWriteError());
        disk.capacity = -1;
        QCOMPARE(raw.control(SQLITE_FCNTL_COMMIT_PHASETWO), SQLITE_OK);
        QCOMPARE(book->sequence(), 2ULL);
        write(raw);
        commit(raw);
        readAll(raw);
    }
};

QTEST_GUILESS_MAIN(TestSealedModel)
#include "test_sealed_model.moc"
