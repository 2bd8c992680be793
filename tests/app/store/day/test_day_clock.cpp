// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/today.h"
#include "tests/support/memdisk.h"
#include "tests/support/storeday.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
long long shift = 0; ///< seconds by which this process' wall clock is wrong
} // namespace

// The wall clock as everything in this process sees it: Qt and SQLite too.
extern "C" {
int clock_gettime(clockid_t which, timespec *out) noexcept {
    const int result = int(syscall(SYS_clock_gettime, which, out));
    if (which == CLOCK_REALTIME || which == CLOCK_REALTIME_COARSE)
        out->tv_sec += time_t(shift);
    return result;
}
int gettimeofday(timeval *out, void *) noexcept {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    *out = {now.tv_sec, now.tv_nsec / 1000};
    return 0;
}
time_t time(time_t *out) noexcept {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (out != nullptr)
        *out = now.tv_sec;
    return now.tv_sec;
}
}

/// The clock steps by up to ten years in either direction between any two edits: ids only grow, the
/// order of the history is the order of writing, and nothing is lost, sorted away or refused.
class TestDayClock : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Random m_random{8};
    qint64 m_sequence = 0;
    Id m_batch = 0;

    void jump() {
        constexpr long long tenYears = 10LL * 365 * 24 * 3600;
        shift = between(m_random, -tenYears, tenYears);
    }

    /// The history behind what was seen: grows, whatever its times say.
    void lookAtHistory(const Store &store, int *rows) {
        for (const Change &change : store.changesSince(m_sequence)) {
            QVERIFY(change.sequence > m_sequence);
            QVERIFY2(change.batch >= m_batch, "a batch with a smaller id than the one before it");
            m_sequence = change.sequence;
            m_batch = change.batch;
            ++*rows;
        }
    }

private Q_SLOTS:
    void theClockHereJumps() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        shift = 9LL * 365 * 24 * 3600;
        QVERIFY(now.daysTo(QDateTime::currentDateTimeUtc()) > 3000);
        QVERIFY(now.msecsTo(QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch())) >
                1000);
        shift = 0;
    }

    void idsAndHistoryOnlyGrow() {
        const int jumps = times(20, 200);
        const StoreDay day(jumps);
        const QString path = m_folder.filePath(u"clock.wellspring"_s);
        auto store = Store::create(path, StoreDay::passphrase(), StoreDay::options());
        Id last = 0;
        int rows = 0;
        for (int i = 1; i <= jumps; ++i) {
            jump();
            if (i % 3 == 0) { // another process: it knows nothing but the file
                store.reset();
                jump();
                store = Store::open(path, StoreDay::passphrase(), Store::ReadWrite,
                                    StoreDay::options());
            }
            StoreDay::edit(*store, i);
            const QByteArray wrong = day.problem(*store, i, i, i);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
            // An id of its own, taken after another jump: above every id there is.
            jump();
            Material book;
            book.title = u"book %1"_s.arg(i);
            const Id id = store->save(book, u"book"_s).id;
            QVERIFY(id > last);
            last = id;
            lookAtHistory(*store, &rows);
            if (QTest::currentTestFailed())
                return;
            // Undo, search and today do not ask the clock what is newest.
            jump();
            store->undoStack()->undo();
            QVERIFY(!store->find<Material>(id));
            store->undoStack()->redo();
            QVERIFY(store->find<Material>(id));
            QVERIFY(!store->search(u"book %1"_s.arg(i)).empty());
            store->undoStack()->undo();
            const TodayPage page = today(store->notebooks(), QDate::currentDate(), QTime(9, 0));
            QCOMPARE(page.clients, int(store->clients().size()));
        }
        shift = 0;
        qInfo("clock jumps: %d of -10..+10 years and more, %d rows of history in order, ids only "
              "grew; 0 lost",
              jumps, rows);
    }
};

QTEST_GUILESS_MAIN(TestDayClock)
#include "test_day_clock.moc"
