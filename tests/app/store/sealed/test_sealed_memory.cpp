// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/sealedday.h"

#include <QCoreApplication>
#include <QTest>
#include <cstdlib>
#include <dlfcn.h>
#include <new>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

namespace {

/// A source of memory that runs dry: how many more times it gives, and whether it does so again
/// after it has refused once. The simulated disk has memory of its own.
struct Supply {
    qint64 left = -1; ///< -1: no end
    bool isEmptyForGood = false;
    qint64 refused = 0;
    bool refuses() {
        if (left < 0 || isPaused)
            return false;
        if (left > 0) {
            --left;
            return false;
        }
        ++refused;
        left = isEmptyForGood ? 0 : -1;
        return true;
    }
    void end() { left = -1; }
    static bool isPaused;
};
bool Supply::isPaused = false;

Supply news;    ///< operator new
Supply pages;   ///< sqlite3_malloc
Supply secrets; ///< sodium_malloc

sqlite3_mem_methods plain;

void *allocate(std::size_t bytes) {
    if (news.refuses())
        throw std::bad_alloc();
    void *found = std::malloc(bytes); // NOLINT: this is what new is made of here
    if (found == nullptr)
        throw std::bad_alloc();
    return found;
}

/// All SQLite takes goes through here; must be before its first use.
bool rationSqlite() {
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plain) != SQLITE_OK)
        return false;
    sqlite3_mem_methods rationed = plain;
    rationed.xMalloc = [](int bytes) { return pages.refuses() ? nullptr : plain.xMalloc(bytes); };
    rationed.xRealloc = [](void *old, int bytes) {
        return pages.refuses() ? nullptr : plain.xRealloc(old, bytes);
    };
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &rationed) == SQLITE_OK;
}

} // namespace

void *operator new(std::size_t bytes) {
    return allocate(bytes);
}
void *operator new(std::size_t bytes, const std::nothrow_t &) noexcept {
    return news.refuses() ? nullptr : std::malloc(bytes); // NOLINT
}
void operator delete(void *bytes) noexcept {
    std::free(bytes); // NOLINT
}
void operator delete(void *bytes, std::size_t) noexcept {
    std::free(bytes); // NOLINT
}

// The program's own calls come here; libsodium's are its own.
extern "C" void *sodium_malloc(size_t bytes) {
    using Real = void *(*)(size_t);
    static const auto real = reinterpret_cast<Real>(dlsym(RTLD_NEXT, "sodium_malloc"));
    return secrets.refuses() ? nullptr : real(bytes);
}

/// The memory runs out at any moment of an edit, a compaction or an opening: nothing acknowledged
/// is lost, nothing is left half, and what goes on goes on from what the file holds.
class TestSealedMemory : public QObject {
    Q_OBJECT

private:
    MemDisk m_disk;
    sealed::Calls m_calls;
    Random m_random{12};
    const QString m_path = u"/day.wellspring"_s;
    const Day m_day{60};
    std::unique_ptr<Book> m_book;
    Db m_db;
    int m_last = 0;
    int m_dry = 0, m_poisoned = 0;

    /// The calls of a disk whose own memory never ends.
    static sealed::Calls wellFed(const sealed::Calls &calls) {
        const auto fed = [](auto call) {
            return [call](auto... arguments) {
                Supply::isPaused = true;
                const auto result = call(arguments...);
                Supply::isPaused = false;
                return result;
            };
        };
        sealed::Calls out = calls;
        out.open = fed(calls.open);
        out.close = fed(calls.close);
        out.pread = fed(calls.pread);
        out.pwrite = fed(calls.pwrite);
        out.fdatasync = fed(calls.fdatasync);
        out.fsync = fed(calls.fsync);
        out.ftruncate = fed(calls.ftruncate);
        out.rename = fed(calls.rename);
        out.unlink = fed(calls.unlink);
        out.fstat = fed(calls.fstat);
        out.stat = fed(calls.stat);
        out.realPath = [call = calls.realPath](const QByteArray &path) {
            Supply::isPaused = true;
            QByteArray found = call(path);
            Supply::isPaused = false;
            return found;
        };
        return out;
    }

    void letGo() {
        m_db = Db();
        m_book.reset();
    }

    void beginAnew() {
        letGo();
        for (const QString &path : m_disk.paths())
            m_disk.remove(path);
        m_book = Book::create(m_path, "pass", KdfCost::lowest(), m_calls);
        m_db = Db(*m_book);
        m_last = 0;
    }

    void openAgain() {
        letGo();
        m_book = Book::open(m_path, "pass", Mode::ReadWrite, {}, m_calls);
        m_db = Db(*m_book);
    }

    /// With memory again: the notebook reads as after some edit in [m_last, m_last + more], also
    /// after it was opened anew, and takes the next edit.
    QByteArray problem(int more) {
        // To roll back takes memory, too.
        if (sqlite3_get_autocommit(m_db.handle()) == 0)
            m_db.exec("ROLLBACK");
        if (m_book->isPoisoned()) {
            ++m_poisoned;
            openAgain();
        }
        QByteArray wrong = m_day.problem(m_db, m_last, m_last + more);
        if (!wrong.isEmpty())
            return wrong;
        m_last = Day::lastEdit(m_db);
        openAgain();
        wrong = m_day.problem(m_db, m_last, m_last);
        if (!wrong.isEmpty())
            return "opened again it " + wrong;
        if (Day::edit(m_db, m_last + 1) != SQLITE_OK)
            return "takes no edit any more";
        ++m_last;
        return {};
    }

    void editDry(Supply &supply, int tries, qint64 most, const char *what) {
        beginAnew();
        m_dry = m_poisoned = 0;
        Progress progress(what, tries);
        for (int i = 0; i < tries; ++i) {
            progress.at(i);
            if (m_last + 3 > m_day.edits())
                beginAnew();
            supply.refused = 0;
            supply.isEmptyForGood = i % 2 == 0;
            supply.left = between(m_random, 0, most);
            const int code = Day::edit(m_db, m_last + 1);
            supply.end();
            m_dry += supply.refused > 0 ? 1 : 0;
            QVERIFY2(code == SQLITE_OK || supply.refused > 0, "failed without a reason");
            m_last += code == SQLITE_OK ? 1 : 0;
            const QByteArray wrong = problem(code == SQLITE_OK ? 0 : 1);
            QVERIFY2(wrong.isEmpty(), (QByteArray::number(i) + ": " + wrong).constData());
        }
        qInfo("edits without memory (%s): %d, dry in %d, to be opened again %d; 0 lost", what,
              tries, m_dry, m_poisoned);
        QVERIFY(m_dry * 3 > tries);
    }

private Q_SLOTS:
    void initTestCase() { m_calls = wellFed(m_disk.calls()); }
    void cleanup() {
        news.end();
        pages.end();
        secrets.end();
        letGo();
    }

    void editsWithoutMemoryForSqlite() { editDry(pages, times(80, 4000), 2000, "sqlite3_malloc"); }
    void editsWithoutMemoryForUs() {
        editDry(news, times(120, 4000), 260, "operator new");
        QCOMPARE(m_poisoned, 0);
    }

    /// Each allocation of one commit that makes the notebook larger fails in turn.
    void everyAllocationOfACommitMayFail() {
        beginAnew();
        for (m_last = 0; m_last < 3;)
            QCOMPARE(Day::edit(m_db, ++m_last), SQLITE_OK);
        letGo();
        const QByteArray before = m_disk.content(m_path);
        int refused = 0;
        for (int give = 0;; ++give) {
            m_disk.put(m_path, before);
            openAgain();
            QCOMPARE(m_day.problem(m_db, 3, 3), QByteArray()); // all is prepared and read
            news.refused = 0;
            news.isEmptyForGood = false;
            news.left = give;
            const int code = m_db.exec("INSERT INTO line(text, data) VALUES('x', zeroblob(90000))");
            news.end();
            if (news.refused == 0)
                break;
            ++refused;
            QVERIFY(!m_book->isPoisoned());
            QVERIFY(code == SQLITE_OK || m_disk.content(m_path) == before);
            if (code != SQLITE_OK)
                QCOMPARE(m_day.problem(m_db, 3, 3), QByteArray());
        }
        QVERIFY(refused > 20);
        qInfo("allocations of one commit: each of %d refused in turn; 0 half done", refused);
    }

    /// Not known whether the file is still in its place: not acknowledged, and taken back.
    void noMemoryToLookBehindTheSync() {
        beginAnew();
        QCOMPARE(Day::edit(m_db, 1), SQLITE_OK);
        letGo();
        bool isArmed = false;
        sealed::Calls calls = m_calls;
        calls.fdatasync = [&isArmed, real = m_calls.fdatasync](int fd) {
            const int result = real(fd);
            isArmed = isArmed || result == 0;
            return result;
        };
        calls.stat = [&isArmed, real = m_calls.stat](const char *path, struct stat *out) {
            if (isArmed)
                throw std::bad_alloc();
            return real(path, out);
        };
        m_book = Book::open(m_path, "pass", Mode::ReadWrite, {}, m_calls);
        letGo();
        const QByteArray before = m_disk.content(m_path);
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, calls);
        {
            const Db db(*book);
            isArmed = false;
            QVERIFY(Day::edit(db, 2) != SQLITE_OK);
            isArmed = false;
            QVERIFY(!book->isPoisoned());
            QCOMPARE(m_disk.content(m_path), before);
            QCOMPARE(m_day.problem(db, 1, 1), QByteArray());
        }
        isArmed = false;
        book.reset();
    }

    void aCompactionWithoutMemory() {
        const int tries = times(60, 1000);
        beginAnew();
        m_dry = m_poisoned = 0;
        for (int i = 0; i < tries; ++i) {
            if (m_last + 3 > m_day.edits())
                beginAnew();
            if (m_last == 0) {
                for (m_last = 0; m_last < 6;)
                    QCOMPARE(Day::edit(m_db, ++m_last), SQLITE_OK);
            }
            news.isEmptyForGood = i % 2 == 0;
            news.left = i;
            bool isDone = false;
            try {
                m_book->compact();
                isDone = true;
            } catch (const std::exception &) {
            }
            news.end();
            m_dry += isDone ? 0 : 1;
            // What is acknowledged behind it outlives a power cut, or is not acknowledged.
            if (!m_book->isPoisoned() && Day::edit(m_db, m_last + 1) == SQLITE_OK)
                ++m_last;
            m_disk.isDead = true;
            letGo();
            m_disk.cutPower(m_random);
            openAgain();
            const QByteArray wrong = problem(0);
            QVERIFY2(wrong.isEmpty(), (QByteArray::number(i) + ": " + wrong).constData());
            QVERIFY(!m_disk.exists(m_path + u".compacting"_s));
        }
        qInfo("compactions without memory: %d, dry in %d, a power cut behind each; 0 lost", tries,
              m_dry);
        QVERIFY(m_dry > 5);
    }

    void anOpeningWithoutMemoryChangesNothing() {
        beginAnew();
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(Day::edit(m_db, i), SQLITE_OK);
        m_last = 3;
        letGo();
        const QByteArray before = m_disk.content(m_path);
        int dry = 0;
        for (int i = 0; i < 2000; ++i) {
            news.isEmptyForGood = i % 2 == 0;
            news.left = i / 2;
            try {
                m_book = Book::open(m_path, "pass", Mode::ReadOnlySnapshot, {}, m_calls);
                news.end();
                if (i % 2 == 1)
                    break; // it needs no more than that
            } catch (const std::exception &) {
                ++dry;
            }
            news.end();
            m_book.reset();
            QCOMPARE(m_disk.content(m_path), before);
        }
        QVERIFY(dry > 10);
        openAgain(); // and nothing is locked any more
        QCOMPARE(m_day.problem(m_db, 3, 3), QByteArray());
        qInfo("openings without memory: %d refused, 0 bytes changed", dry);
    }

    void withoutMemoryForKeysNobodyIsLetInAndNothingIsLeft() {
        beginAnew();
        QCOMPARE(Day::edit(m_db, 1), SQLITE_OK);
        int refused = 0;
        for (int give = 0; give < 20; ++give) {
            secrets.isEmptyForGood = true;
            secrets.left = give;
            try {
                m_book->changePassphrase("pass", "pass");
                secrets.end();
                break;
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::Internal);
                QVERIFY(!error.sentence.isEmpty());
                ++refused;
            }
            secrets.end();
            QCOMPARE(m_day.problem(m_db, 1, 1), QByteArray());
        }
        for (int give = 0; give < 20; ++give) {
            secrets.isEmptyForGood = true;
            secrets.left = give;
            bool isMade = false;
            try {
                Book::create(u"/new.wellspring"_s, "pass", KdfCost::lowest(), m_calls);
                isMade = true;
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::Internal);
                ++refused;
            }
            secrets.end();
            QCOMPARE(m_disk.exists(u"/new.wellspring"_s), isMade);
            if (isMade)
                break;
        }
        QVERIFY(refused >= 4);
        openAgain();
        QCOMPARE(m_day.problem(m_db, 1, 1), QByteArray());
        qInfo("keys without memory: %d refusals, 0 let in, 0 files left", refused);
    }

    /// Argon2id takes a quarter of a gigabyte: the one allocation that fails on real machines.
    void aDerivationWithoutMemoryIsSaidAndChangesNothing() {
        beginAnew();
        QCOMPARE(Day::edit(m_db, 1), SQLITE_OK);
        letGo();
        const QByteArray before = m_disk.content(m_path);
        sealed::Calls dry = m_calls;
        dry.deriveKey = [](unsigned char *, const QByteArray &, const unsigned char *,
                           unsigned long long, size_t) { return -1; };
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnlySnapshot}) {
            try {
                Book::open(m_path, "pass", mode, {}, dry);
                QFAIL("opened without a key");
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::Internal);
                QVERIFY(error.sentence.contains(u"memory"_s));
            }
            QCOMPARE(m_disk.content(m_path), before);
        }
        QVERIFY_THROWS_EXCEPTION(
            Error, Book::create(u"/new.wellspring"_s, "pass", KdfCost::lowest(), dry));
        QVERIFY(!m_disk.exists(u"/new.wellspring"_s));
        openAgain();
        QCOMPARE(m_day.problem(m_db, 1, 1), QByteArray());
    }
};

int main(int argc, char **argv) {
    if (!rationSqlite())
        return 3;
    QCoreApplication app(argc, argv);
    TestSealedMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_sealed_memory.moc"
