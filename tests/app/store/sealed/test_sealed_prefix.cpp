// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/sealedday.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

/// Sync clients and backup tools copy a file while it is written: any beginning of it must open as
/// the notebook was at some commit, or say that it is incomplete; never as an empty notebook.
class TestSealedPrefix : public QObject {
    Q_OBJECT

private:
    struct Mark {
        qint64 end = 0; ///< of a commit
        int edit = 0;
    };

    MemDisk m_disk;
    Random m_random{99};
    const QString m_path = u"/day.wellspring"_s;
    Day m_day{40};

    /// Opens the first `bytes` of `whole` both ways; empty if it holds exactly the edit, -1 for
    /// "must be refused".
    QByteArray problem(const QByteArray &whole, qint64 bytes, int edit, Mode mode) {
        m_disk.put(m_path, whole.left(bytes));
        try {
            auto book = Book::open(m_path, "pass", mode, {}, m_disk.calls());
            if (edit < 0)
                return "opened";
            const bool isCut = book->report().tornTailDropped;
            QByteArray wrong = m_day.problem(Db(*book), edit, edit);
            if (wrong.isEmpty() && isCut && mode == Mode::ReadWrite)
                wrong = tailProblem(whole, bytes, book->report().tornTailSavedAs);
            if (mode == Mode::ReadOnlySnapshot && m_disk.content(m_path) != whole.left(bytes))
                wrong = "touched by a reader";
            if (wrong.isEmpty() && mode == Mode::ReadWrite && edit < m_day.edits() &&
                Day::edit(Db(*book), edit + 1) != SQLITE_OK)
                wrong = "cannot be written";
            return wrong;
        } catch (const Error &error) {
            const bool isRight = error.kind == Error::Kind::Damaged ||
                                 (bytes == 0 && error.kind == Error::Kind::Foreign);
            if (m_disk.content(m_path) != whole.left(bytes))
                return "refused, but touched";
            return edit < 0 && isRight ? QByteArray() : QByteArray(error.what());
        }
    }

    QByteArray tailProblem(const QByteArray &whole, qint64 bytes, const QString &saved) {
        const QByteArray tail = m_disk.content(saved);
        const bool isKept = !tail.isEmpty() && whole.left(bytes).endsWith(tail);
        m_disk.remove(saved);
        return isKept ? QByteArray() : QByteArray("the tail was not kept");
    }

    void cut(const QByteArray &whole, const std::vector<Mark> &marks, const char *what) {
        std::vector<qint64> cuts{0, 1, 15, 16, 500, 1023, 1024, 1025};
        for (const Mark &mark : marks) {
            for (const qint64 by : {-1, 0, 1})
                cuts.push_back(qMin<qint64>(mark.end + by, whole.size()));
        }
        for (int i = times(100, 1000); i > 0; --i)
            cuts.push_back(between(m_random, 0, whole.size()));
        int refused = 0;
        Progress progress("prefixes", qint64(cuts.size()));
        for (const qint64 bytes : cuts) {
            progress.at(&bytes - cuts.data());
            int edit = -1;
            for (const Mark &mark : marks)
                edit = mark.end <= bytes ? mark.edit : edit;
            refused += edit < 0 ? 1 : 0;
            for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnlySnapshot}) {
                const QByteArray wrong = problem(whole, bytes, edit, mode);
                QVERIFY2(wrong.isEmpty(), (QByteArray::number(bytes) + " bytes, edit " +
                                           QByteArray::number(edit) + ": " + wrong)
                                              .constData());
            }
        }
        qInfo("prefixes of %s: %d copies opened twice, %d of them rightly refused; 0 wrong", what,
              int(cuts.size()), refused);
    }

private Q_SLOTS:
    void everyPrefixOfADayIsSomeCommit() {
        std::vector<Mark> marks;
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), m_disk.calls());
        marks.push_back({book->fileBytes(), 0});
        {
            const Db db(*book);
            for (int i = 1; i <= m_day.edits(); ++i) {
                QCOMPARE(Day::edit(db, i), SQLITE_OK);
                marks.push_back({book->fileBytes(), i});
            }
        }
        book.reset();
        // A VACUUM behind an edit is a commit of its own, of the same content; so an edit is there
        // from its own commit on, which lies before the mark.
        const QByteArray whole = m_disk.content(m_path);
        std::vector<Mark> found;
        for (const Mark &mark : marks) {
            if (mark.edit % 11 == 6)
                found.push_back({endOfEdit(whole, mark.edit, mark.end), mark.edit});
            else
                found.push_back(mark);
        }
        cut(whole, found, "a day");
    }

    void everyPrefixOfACompactedFileIsRefusedOrWhole() {
        m_disk.put(m_path, {});
        m_disk.remove(m_path);
        std::vector<Mark> marks;
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), m_disk.calls());
        {
            const Db db(*book);
            for (int i = 1; i <= 20; ++i)
                QCOMPARE(Day::edit(db, i), SQLITE_OK);
            book->compact();
            const qint64 emptyCommit = 128;
            marks.push_back({book->fileBytes() - emptyCommit, 20});
            for (int i = 21; i <= 27; ++i) {
                QCOMPARE(Day::edit(db, i), SQLITE_OK);
                marks.push_back({book->fileBytes(), i});
            }
        }
        book.reset();
        cut(m_disk.content(m_path), marks, "a compacted file");
    }

private:
    /// The shortest prefix up to `end` that holds the edit; found by halving.
    qint64 endOfEdit(const QByteArray &whole, int edit, qint64 end) {
        qint64 without = 0;
        while (end - without > 1) {
            const qint64 middle = (without + end) / 2;
            m_disk.put(m_path, whole.left(middle));
            bool holds = false;
            try {
                auto book = Book::open(m_path, "pass", Mode::ReadOnlySnapshot, {}, m_disk.calls());
                holds = Day::lastEdit(Db(*book)) >= edit;
            } catch (const Error &) {
            }
            (holds ? end : without) = middle;
        }
        return end;
    }
};

QTEST_GUILESS_MAIN(TestSealedPrefix)
#include "test_sealed_prefix.moc"
