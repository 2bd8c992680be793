// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/sealedday.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

/// Rot: a flipped bit or a zeroed sector anywhere is found or does no harm; it never crashes, never
/// passes for content, and the file is never written over.
class TestSealedFlips : public QObject {
    Q_OBJECT

private:
    enum Outcome { Harmless, AtOpening, AsTail, AtReading, Silent, Touched };

    MemDisk m_disk;
    Random m_random{3};
    const QString m_path = u"/day.wellspring"_s;
    Day m_day{30};
    QByteArray m_whole;
    std::vector<qint64> m_starts; ///< of commits
    QByteArray m_seen;
    QString m_seenPath;

    void damage(QByteArray &bytes) {
        qint64 at = between(m_random, 0, bytes.size() - 1);
        switch (between(m_random, 0, 4)) {
        case 0:
            at = between(m_random, 0, 1200); // the header and the first commit
            break;
        case 1:
            at = bytes.size() - 1 - between(m_random, 0, 40000); // the last commits
            break;
        case 2: // the record of some commit
            at = m_starts[size_t(between(m_random, 0, qint64(m_starts.size()) - 1))] +
                 between(m_random, 0, 250);
            break;
        default:
            break;
        }
        at = qMin<qint64>(at, bytes.size() - 1);
        if (between(m_random, 0, 3) == 0) {
            const qint64 sector = at / 512 * 512;
            const qint64 count = qMin<qint64>(512, bytes.size() - sector);
            bytes.replace(sector, count, QByteArray(count, '\0'));
        } else {
            bytes[at] = char(bytes[at] ^ (1 << between(m_random, 0, 7)));
        }
    }

    Outcome look(const QByteArray &bytes, bool knowsLast) {
        m_disk.put(m_path, bytes);
        m_disk.put(m_seenPath, m_seen);
        try {
            auto book = Book::open(m_path, "pass", Mode::ReadWrite,
                                   knowsLast ? u"/state"_s : QString(), m_disk.calls());
            const bool hasTail = book->report().tornTailDropped;
            QByteArray digest;
            {
                const Db db(*book);
                digest = Day::digest(db);
            }
            if (book->takeReadError())
                return AtReading;
            // Only the last commit may go, and not without a word.
            if (hasTail && !book->report().tornTailSavedAs.isEmpty() &&
                (digest == m_day.digestAfter(m_day.edits()) ||
                 digest == m_day.digestAfter(m_day.edits() - 1)))
                return AsTail;
            bool isFound = false;
            try {
                book->verify();
            } catch (const Error &) {
                isFound = true;
            }
            if (digest == m_day.digestAfter(m_day.edits()))
                return isFound ? AtReading : Harmless;
            return Silent;
        } catch (const Error &error) {
            if (m_disk.content(m_path) != bytes)
                return Touched;
            // A flipped magic is somebody else's file.
            const bool isSaid =
                error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Foreign;
            return isSaid ? AtOpening : Silent;
        }
    }

    void flip(int count, bool knowsLast) {
        int outcomes[6] = {};
        Progress progress("flips", count);
        for (int i = 0; i < count; ++i) {
            progress.at(i);
            // Half of them were not closed cleanly, where nobody knows the last commit.
            const QByteArray whole = m_whole.chopped(!knowsLast && i % 2 == 0 ? 128 : 0);
            QByteArray bytes = whole;
            damage(bytes);
            if (bytes == whole)
                continue;
            const Outcome outcome = look(bytes, knowsLast);
            ++outcomes[outcome];
            QVERIFY2(outcome != Silent && outcome != Touched, qPrintable(QString::number(i)));
        }
        // What was acknowledged and closed cannot have a torn tail, where the last commit is known:
        // only the empty one of the clean close may go.
        QVERIFY2(!knowsLast || outcomes[AsTail] <= outcomes[AtOpening],
                 "rot taken for a torn tail");
        qInfo(
            "flips (%s): %d, %d harmless, %d found at opening, %d dropped as a torn tail and kept "
            "beside, %d found at reading; 0 silent",
            knowsLast ? "last commit known" : "last commit unknown", count, outcomes[Harmless],
            outcomes[AtOpening], outcomes[AsTail], outcomes[AtReading]);
    }

private Q_SLOTS:
    void initTestCase() {
        {
            auto book = Book::create(m_path, "pass", KdfCost::lowest(), m_disk.calls());
            book->keepSeenIn(u"/state"_s);
            const Db db(*book);
            for (int i = 1; i <= m_day.edits(); ++i) {
                m_starts.push_back(book->fileBytes());
                QCOMPARE(Day::edit(db, i), SQLITE_OK);
            }
        }
        m_whole = m_disk.content(m_path);
        for (const QString &path : m_disk.paths()) {
            if (path.endsWith(u".seen"_s))
                m_seenPath = path;
        }
        m_seen = m_disk.content(m_seenPath);
        QVERIFY(!m_seen.isEmpty());
    }

    void rotIsFoundOrHarmless() { flip(times(250, 5500), false); }
    void rotIsFoundOrHarmlessWhereTheLastCommitIsKnown() { flip(times(250, 5500), true); }

    void rotInTheLastCommitIsNoTornTailWhereItWasSeen() {
        const qint64 emptyCommit = 128;
        // Not closed cleanly: the last commit holds an edit.
        const QByteArray open = m_whole.chopped(emptyCommit);
        m_disk.put(m_path, open);
        m_disk.remove(m_seenPath);
        {
            auto book = Book::open(m_path, "pass", Mode::ReadWrite, u"/state"_s, m_disk.calls());
            m_disk.isDead = true;
        }
        m_disk.restartProcess();
        QByteArray bytes = open;
        const qsizetype at = bytes.size() - 100;
        bytes[at] = char(bytes[at] ^ 1);
        m_disk.put(m_path, bytes);
        try {
            Book::open(m_path, "pass", Mode::ReadWrite, u"/state"_s, m_disk.calls());
            QFAIL("rot was taken for a torn tail");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::Damaged);
        }
        QCOMPARE(m_disk.content(m_path), bytes);
        auto snapshot =
            Book::open(m_path, "pass", Mode::ReadOnlySnapshot, u"/state"_s, m_disk.calls());
        QVERIFY(snapshot->report().lastCommitIsDamaged);
        // A copy that was merely cut there is no rot, but what was saved is missing all the same.
        m_disk.put(m_path, open.chopped(50));
        QVERIFY_THROWS_EXCEPTION(
            Error, Book::open(m_path, "pass", Mode::ReadWrite, u"/state"_s, m_disk.calls()));
        QCOMPARE(m_disk.content(m_path), open.chopped(50));
        snapshot = Book::open(m_path, "pass", Mode::ReadOnlySnapshot, u"/state"_s, m_disk.calls());
        QVERIFY(snapshot->report().isOlderThanSeen && !snapshot->report().lastCommitIsDamaged);
    }

    void commitsTakenOutDoubledOrExchangedAreNoticed() {
        MemDisk disk;
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        std::vector<qint64> ends{book->fileBytes()};
        {
            const Db db(*book);
            db.exec("CREATE TABLE t(a)");
            for (int i = 0; i < 6; ++i) {
                ends.push_back(book->fileBytes());
                db.exec("INSERT INTO t VALUES(1)");
            }
        }
        book.reset();
        const QByteArray whole = disk.content(m_path);
        const auto commit = [&](int i) { return whole.mid(ends[i], ends[i + 1] - ends[i]); };
        const QByteArray tries[] = {
            whole.left(ends[2]) + whole.mid(ends[3]),
            whole.left(ends[3]) + commit(2) + whole.mid(ends[3]),
            whole.left(ends[2]) + commit(3) + commit(2) + whole.mid(ends[4]),
            whole.left(1024) + whole.mid(ends[0]), // without the first
        };
        for (const QByteArray &bytes : tries) {
            disk.put(m_path, bytes);
            try {
                Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
                QFAIL("not noticed");
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::Damaged);
                QCOMPARE(disk.content(m_path), bytes);
            }
        }
        // Two histories of one file: the last commits of one cannot follow those of the other.
        disk.put(m_path, whole.left(ends[4]));
        {
            auto other = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
            Db(*other).exec("INSERT INTO t VALUES(2)");
        }
        const QByteArray forked = disk.content(m_path);
        disk.put(m_path, forked.left(ends[5]) + whole.mid(ends[5]));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls()));
    }

    void anOlderCopyInItsPlaceIsNoticed() {
        m_disk.put(m_path, m_whole);
        m_disk.put(m_seenPath, m_seen);
        QVERIFY(!Book::open(m_path, "pass", Mode::ReadOnlySnapshot, u"/state"_s, m_disk.calls())
                     ->report()
                     .isOlderThanSeen);
        m_disk.put(m_path, m_whole.chopped(128));
        QVERIFY(Book::open(m_path, "pass", Mode::ReadOnlySnapshot, u"/state"_s, m_disk.calls())
                    ->report()
                    .isOlderThanSeen);
    }

    void damageNamesItsCommitAndPage() {
        m_disk.put(m_path, m_whole);
        auto book = Book::open(m_path, "pass", Mode::ReadOnlySnapshot, {}, m_disk.calls());
        QByteArray bytes = m_whole;
        for (qsizetype at = 2000; at < bytes.size() - 1000; at += 4000)
            bytes[at] = char(~bytes[at]);
        m_disk.put(m_path, bytes);
        try {
            Book::open(m_path, "pass", Mode::ReadWrite, {}, m_disk.calls())->verify();
            QFAIL("not found");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::Damaged);
            QVERIFY(error.sentence.contains(QRegularExpression(u"\\d"_s)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSealedFlips)
#include "test_sealed_flips.moc"
