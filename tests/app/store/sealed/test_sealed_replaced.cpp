// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/sealedday.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

/// A sync client puts another file in the notebook's place while it is open: at any moment, with
/// anything in it. It is noticed before another edit is acknowledged, what came is not written
/// into, and every edit acknowledged before can be saved elsewhere.
class TestSealedReplaced : public QObject {
    Q_OBJECT

private:
    enum What { Older, Forked, OtherNotebook, Garbage, Empty, Gone, Same, Kinds };
    enum When { Idle, WhileWriting, WhileSyncing, WhileCompacting, Moments };

    Random m_random{31};
    const QString m_path = u"/day.wellspring"_s;
    const Day m_day{30};
    QByteArray m_otherNotebook;

    struct Scene {
        MemDisk disk;
        sealed::Calls calls;
        std::function<void()> meanwhile; ///< run once, within the next call that asks
        When when = Idle;
        int acknowledged = 0;
        QByteArray came; ///< what lies there afterwards
        bool isGone = false;
    };

    void prepare(Scene &scene) {
        scene.calls = scene.disk.calls();
        const auto once = [&scene](When when) {
            if (scene.when != when || !scene.meanwhile)
                return;
            const auto work = std::exchange(scene.meanwhile, {});
            work();
        };
        scene.calls.pwrite = [once, real = scene.disk.calls().pwrite](int fd, const void *from,
                                                                      size_t bytes, off_t at) {
            once(WhileWriting);
            return real(fd, from, bytes, at);
        };
        scene.calls.fdatasync = [once, real = scene.disk.calls().fdatasync](int fd) {
            once(WhileSyncing);
            return real(fd);
        };
    }

    QByteArray contentOf(What what, const QByteArray &now, const QByteArray &older) {
        switch (what) {
        case Older:
            return older;
        case Forked: { // another history of this very file
            MemDisk elsewhere;
            elsewhere.put(m_path, older);
            auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, elsewhere.calls());
            if (Db(*book).exec("UPDATE day SET edit = 77") != SQLITE_OK)
                qFatal("the fork fails");
            book.reset();
            return elsewhere.content(m_path);
        }
        case OtherNotebook:
            return m_otherNotebook;
        case Garbage:
            return QByteArray(5000, 'x');
        case Same:
            return now;
        default:
            return {};
        }
    }

    void replace(Scene &scene, What what, const QByteArray &older) {
        scene.isGone = what == Gone;
        scene.came = contentOf(what, scene.disk.content(m_path), older);
        if (scene.isGone)
            scene.disk.remove(m_path);
        else
            scene.disk.put(m_path, scene.came);
    }

    /// Edits until it is noticed; the reason if it never is, or something else is wrong.
    QByteArray goOn(Scene &scene, Book &book, const Db &db, When when) {
        if (when == WhileCompacting) {
            try {
                book.compact([&](int) {
                    if (const auto work = std::exchange(scene.meanwhile, {}))
                        work();
                    return true;
                });
                return "the compaction took its place";
            } catch (const Error &error) {
                if (error.kind != Error::Kind::NotSaved)
                    return error.what();
            }
        }
        const bool isBefore = when == Idle;
        if (isBefore)
            scene.meanwhile();
        if (Day::edit(db, scene.acknowledged + 1) == SQLITE_OK)
            return "an edit was acknowledged";
        const auto error = book.takeWriteError();
        // A file that is only out of reach may come back.
        const bool mayComeBack = scene.isGone && (isBefore || when == WhileCompacting);
        if (!error || error->kind != Error::Kind::NotSaved || book.isPoisoned() == mayComeBack)
            return "not said";
        // Nor is any later one, until it is opened again.
        return Day::edit(db, scene.acknowledged + 1) == SQLITE_OK ? "a later one was acknowledged"
                                                                  : QByteArray();
    }

    QByteArray endState(Scene &scene, Book &book, const Db &db) {
        if (scene.disk.exists(m_path) == scene.isGone || scene.disk.content(m_path) != scene.came)
            return "what came was written into";
        const QByteArray wrong = m_day.problem(db, scene.acknowledged, scene.acknowledged);
        if (!wrong.isEmpty())
            return "cannot be read on: " + wrong;
        book.saveCopy(u"/elsewhere.wellspring"_s);
        auto copy =
            Book::open(u"/elsewhere.wellspring"_s, "pass", Mode::ReadWrite, {}, scene.disk.calls());
        return m_day.problem(Db(*copy), scene.acknowledged, scene.acknowledged);
    }

private Q_SLOTS:
    void initTestCase() {
        MemDisk disk;
        Book::create(m_path, "other", KdfCost::lowest(), disk.calls()).reset();
        m_otherNotebook = disk.content(m_path);
    }

    void nothingAcknowledgedIsLostAndItIsNoticed() {
        const int times_ = times(28, 200);
        int edits = 0, moments[Moments] = {};
        Progress progress("replaced", times_);
        for (int i = 0; i < times_; ++i) {
            progress.at(i);
            const auto what = What(i % Kinds);
            const auto when = When(i / Kinds % Moments);
            Scene scene;
            prepare(scene);
            auto book = Book::create(m_path, "pass", KdfCost::lowest(), scene.calls);
            const Db db(*book);
            const qint64 count = between(m_random, 2, 12);
            QByteArray older;
            for (int edit = 1; edit <= count; ++edit) {
                QCOMPARE(Day::edit(db, edit), SQLITE_OK);
                if (edit == count / 2)
                    older = scene.disk.content(m_path);
            }
            scene.acknowledged = int(count);
            edits += scene.acknowledged;
            scene.when = when;
            scene.meanwhile = [&] { replace(scene, what, older); };
            QByteArray wrong = goOn(scene, *book, db, when);
            if (wrong.isEmpty())
                wrong = endState(scene, *book, db);
            const QByteArray where =
                u"kind %1, moment %2: "_s.arg(int(what)).arg(int(when)).toUtf8();
            QVERIFY2(wrong.isEmpty(), (where + wrong).constData());
            ++moments[when];
        }
        qInfo("replaced under us: %d (%d idle, %d while writing, %d while syncing, %d while "
              "compacting), %d edits acknowledged; 0 lost, 0 unnoticed",
              times_, moments[Idle], moments[WhileWriting], moments[WhileSyncing],
              moments[WhileCompacting], edits);
    }

    void whatWasOnlyOutOfReachIsWrittenToAgain() {
        const QTemporaryDir folder;
        const QString here = folder.filePath(u"stick"_s), away = folder.filePath(u"away"_s);
        QVERIFY(QDir().mkpath(here));
        const QString path = here + m_path;
        auto book = Book::create(path, "pass", KdfCost::lowest());
        {
            const Db db(*book);
            QCOMPARE(Day::edit(db, 1), SQLITE_OK);
            QVERIFY(QDir().rename(here, away));
            QVERIFY(Day::edit(db, 2) != SQLITE_OK);
            QCOMPARE(book->takeWriteError().value().kind, Error::Kind::NotSaved);
            QVERIFY(QDir().rename(away, here));
            QCOMPARE(Day::edit(db, 2), SQLITE_OK);
        }
        book.reset();
        book = Book::open(path, "pass", Mode::ReadWrite);
        QCOMPARE(m_day.problem(Db(*book), 2, 2), QByteArray());
    }

    /// Trap 7: what SQLite would take for an unfinished transaction is not ours, is not read and is
    /// not removed.
    void strayJournalsAreLeftAlone() {
        MemDisk disk;
        const QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + QByteArray(600, '\1');
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), disk.calls());
        QCOMPARE(Day::edit(Db(*book), 1), SQLITE_OK);
        book.reset();
        const QStringList names{m_path + u"-journal"_s, m_path + u"-wal"_s, m_path + u"-shm"_s,
                                u"/sealed-book-journal"_s, u"/sealed-book-wal"_s};
        for (const QString &name : names)
            disk.put(name, journal);
        book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        {
            const Db db(*book);
            QCOMPARE(m_day.problem(db, 1, 1), QByteArray());
            QCOMPARE(Day::edit(db, 2), SQLITE_OK);
        }
        book->compact();
        book.reset();
        book = Book::open(m_path, "pass", Mode::ReadWrite, {}, disk.calls());
        QCOMPARE(m_day.problem(Db(*book), 2, 2), QByteArray());
        for (const QString &name : names)
            QCOMPARE(disk.content(name), journal);
    }
};

QTEST_GUILESS_MAIN(TestSealedReplaced)
#include "test_sealed_replaced.moc"
