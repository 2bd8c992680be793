// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and drills that nobody asks for.
#include "app/store/backups/keeper.h"
#include "tests/app/store/backups/backupbench.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QThread>
#include <atomic>
#include <climits>

using backups::DrillDays;
using backups::Keeper;

namespace {

struct Watched {
    BackupBench bench;
    std::unique_ptr<Store> store;
    QDate today{2026, 11, 22};
    Keeper::Options options;
    int made = 0, proved = 0, failed = 0, drillFailed = 0;
    QString lastFailure;
    std::unique_ptr<Keeper> keeper;

    Watched() : store(bench.create()) {
        options.stateFolder = bench.home.filePath(u"state"_s);
        QDir().mkpath(options.stateFolder);
        QDir().mkpath(bench.folder());
        backups::choose(bench.folder());
        options.folder = bench.folder();
        options.idleMs = 3'600'000; // the tests say when it is idle
        options.leastGapMs = 0;
        options.today = [this] { return today; };
    }
    void begin() {
        keeper = std::make_unique<Keeper>(*store, options);
        QObject::connect(keeper.get(), &Keeper::made, keeper.get(), [this] { ++made; });
        QObject::connect(keeper.get(), &Keeper::proved, keeper.get(), [this] { ++proved; });
        QObject::connect(keeper.get(), &Keeper::failed, keeper.get(), [this](const Error &error) {
            ++failed;
            lastFailure = error.sentence;
        });
        QObject::connect(keeper.get(), &Keeper::drillFailed, keeper.get(),
                         [this] { ++drillFailed; });
    }
    void idle() {
        keeper->whenIdle();
        keeper->wait();
    }
    void close() {
        keeper->beforeClose();
        store->close();
        keeper->finish();
    }
    void reopen() {
        keeper.reset();
        store.reset();
        store = Store::open(bench.file(), bench.passphrase);
        begin();
    }
    qsizetype there() const { return bench.filesIn(bench.folder()).size(); }
};

} // namespace

class TestKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneIsMadeWhenIdleAndOnlyAfterAChange() {
        Watched watched;
        watched.begin();
        watched.idle();
        QCOMPARE(watched.made, 1);
        watched.idle();
        QCOMPARE(watched.made, 1);
        // What the window remembers is no change.
        watched.store->setViewState(u"splitter"_s, 200);
        StoreInside::of(*watched.store).rest();
        watched.idle();
        QCOMPARE(watched.made, 1);
        BackupBench::addClient(*watched.store, u"新井"_s);
        watched.idle();
        QCOMPARE(watched.made, 2);
        QCOMPARE(watched.there(), 2);
        // One that was taken away is missed.
        for (const QString &name : watched.bench.filesIn(watched.bench.folder()))
            QFile::remove(watched.bench.folder() + u'/' + name);
        watched.idle();
        QCOMPARE(watched.there(), 1);
        QCOMPARE(watched.failed, 0);
    }

    void oneIsMadeOnCloseAndOnlyAfterAChange() {
        Watched watched;
        watched.begin();
        watched.close();
        QCOMPARE(watched.there(), 1);
        watched.reopen();
        watched.close();
        QCOMPARE(watched.there(), 1);
        watched.reopen();
        BackupBench::addClient(*watched.store, u"新井"_s);
        watched.close();
        QCOMPARE(watched.there(), 2);
        const auto store = Store::open(watched.bench.file(), watched.bench.passphrase);
        QCOMPARE(watched.bench.all(*store).front().clients, int(store->clients().size()));
    }

    void whoTypesWaitsForNothing() {
        Watched watched;
        watched.begin();
        watched.keeper->backUpNow();
        // While it is under way, edits go through; the thread has only read.
        for (int i = 0; i < 50; ++i)
            BackupBench::addClient(*watched.store, u"c%1"_s.arg(i));
        watched.keeper->wait();
        QCOMPARE(watched.made, 1);
        watched.store->check();
    }

    void aFailureIsToldOnceAndRememberedOverTheClose() {
        Watched watched;
        watched.begin();
        QVERIFY(QDir().rename(watched.bench.folder(), watched.bench.folder() + u"-away"_s));
        watched.idle();
        QCOMPARE(watched.failed, 1);
        QVERIFY(watched.lastFailure.contains(watched.bench.folder()));
        watched.idle();
        QCOMPARE(watched.failed, 1);
        watched.close(); // goes through all the same
        QVERIFY(!QFile::exists(watched.bench.folder()));
        watched.reopen();
        QVERIFY(watched.keeper->failedAtClose());
        QVERIFY(QDir().rename(watched.bench.folder() + u"-away"_s, watched.bench.folder()));
        watched.idle();
        QCOMPARE(watched.made, 1);
        QVERIFY(!watched.keeper->failedAtClose());
    }

    void aDrillRunsOnceAMonthOfUse() {
        Watched watched;
        watched.begin();
        watched.idle();
        QCOMPARE(watched.proved, 0); // not on the first day
        for (int day = 1; day <= 91; ++day) {
            watched.today = watched.today.addDays(1);
            watched.idle();
            watched.idle();
            if (day % 20 == 0)
                watched.reopen(); // what was counted is kept
        }
        QCOMPARE(watched.proved, 4); // the second day, and then each thirtieth
        QVERIFY(
            watched.bench.filesIn(watched.options.stateFolder, true).filter(u".part"_s).isEmpty());
        for (const QString &name : watched.bench.filesIn(watched.options.stateFolder, true))
            QVERIFY(!bytesOf(watched.options.stateFolder + u'/' + name).contains("text-"));
    }

    void aClockThatJumpsNeitherStopsTheDrillNorKeepsItRunning() {
        Random random(9);
        const int rounds = times(200, 2000);
        int drills = 0, days = 0;
        for (int round = 0; round < rounds; ++round) {
            DrillDays drill;
            QDate today(2026, 11, 22);
            drill.see(today);
            int since = 0;
            bool isFirst = true;
            for (int step = 0; step < 120; ++step) {
                const bool jumps = between(random, 0, 9) == 0;
                today = today.addDays(jumps ? between(random, -3650, 3650) : 1);
                drill.see(today);
                drill.see(today); // looking twice on a day counts once
                ++since;
                ++days;
                if (!drill.isDue())
                    continue;
                // However it jumps: not again before the second day that is counted.
                QVERIFY(since >= (isFirst ? 1 : 2));
                isFirst = false;
                drill.begin();
                since = 0;
                ++drills;
            }
            QVERIFY(since <= DrillDays::due + 2); // nor is it ever forgotten
        }
        qInfo("clock jumps of -10..+10 years: %d days in %d histories, %d drills", days, rounds,
              drills);
    }

    void aDrillThatFailsIsToldAndTriedAgainTheNextDay() {
        Watched watched;
        watched.begin();
        watched.idle();
        const QString backup =
            watched.bench.folder() + u'/' + watched.bench.filesIn(watched.bench.folder()).first();
        const QByteArray whole = bytesOf(backup);
        QByteArray bytes = whole;
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        put(backup, bytes);
        watched.today = watched.today.addDays(1);
        watched.idle();
        QCOMPARE(watched.drillFailed, 1);
        watched.idle();
        QCOMPARE(watched.drillFailed, 1);
        put(backup, whole);
        watched.today = watched.today.addDays(1);
        watched.idle();
        QCOMPARE(watched.proved, 1);
    }

    /// Stopped at each of the moments where it asks whether to go on.
    void aDrillStopsWhereItIsToldTo() {
        BackupBench bench;
        const auto store = bench.create();
        const QString backup = bench.back(*store).generation.file;
        const QString scratch = bench.home.filePath(u"scratch"_s);
        QVERIFY(QDir().mkpath(scratch));
        int asked = 0;
        backups::prove(backup, backups::wayOf(*store), scratch, sealed::realCalls(), [&] {
            ++asked;
            return true;
        });
        const int all = asked, step = std::max(1, all / times(60, 600));
        int stopped = 0;
        for (int at = 1; at <= all; at += step) {
            asked = 0;
            int after = 0;
            std::optional<Error::Kind> kind;
            try {
                backups::prove(backup, backups::wayOf(*store), scratch, sealed::realCalls(), [&] {
                    after += asked >= at;
                    return ++asked < at;
                });
            } catch (const Error &error) {
                kind = error.kind;
            }
            QCOMPARE(kind, Error::Kind::Cancelled);
            QVERIFY2(after < 5, qPrintable(QString::number(after))); // and soon
            QVERIFY(bench.filesIn(scratch, true).isEmpty());
            ++stopped;
        }
        qInfo("a drill asks %d times whether to go on; stopped at %d of them", all, stopped);
        QVERIFY(all > 40);
    }

    void whatNobodyForesawIsToldAsThat() {
        Watched watched;
        sealed::Calls calls = sealed::realCalls();
        bool isShort = false;
        calls.pread = [&](int fd, void *to, size_t bytes, off_t at) {
            if (isShort)
                throw std::bad_alloc();
            return sealed::realCalls().pread(fd, to, bytes, at);
        };
        watched.options.calls = &calls;
        watched.begin();
        watched.idle();
        QString sentence;
        QObject::connect(watched.keeper.get(), &Keeper::failed, watched.keeper.get(),
                         [&](const Error &error) { sentence = error.sentence; });
        isShort = true;
        watched.keeper->list();
        watched.keeper->wait();
        QVERIFY2(sentence.startsWith(u"Something went wrong with the backups"_s),
                 qPrintable(sentence));
    }

    void whoClosesWaitsForNoDrillAndItStaysDue() {
        Watched watched;
        sealed::Calls calls = sealed::realCalls();
        // The drill stands still in one of its reads until somebody wants to leave; twenty seconds
        // are for the case that nobody tells it.
        std::atomic<bool> isHeld = false;
        std::atomic<int> left = INT_MAX;
        calls.pread = [&](int fd, void *to, size_t bytes, off_t at) {
            if (--left == 0) {
                isHeld = true;
                QDeadlineTimer patience(20'000);
                while (!watched.keeper->isStopping() && !patience.hasExpired())
                    QThread::yieldCurrentThread();
            }
            return sealed::realCalls().pread(fd, to, bytes, at);
        };
        watched.options.calls = &calls;
        watched.begin();
        watched.idle();
        QCOMPARE(watched.made, 1);
        QSignalSpy listed(watched.keeper.get(), &Keeper::listed);
        BackupBench::addClient(*watched.store, u"新井"_s);
        left = 5;
        watched.keeper->prove(watched.bench.all(*watched.store).front());
        watched.keeper->list();      // behind it in the queue
        watched.keeper->backUpNow(); // what is to be made is made
        watched.close();
        QVERIFY(isHeld);
        QCOMPARE(watched.proved, 0);
        QCOMPARE(watched.drillFailed, 0); // and nothing is told of it
        QCOMPARE(watched.failed, 0);
        QCOMPARE(listed.size(), 0);
        QCOMPARE(watched.made, 2);
        QVERIFY(
            watched.bench.filesIn(watched.options.stateFolder, true).filter(u".part"_s).isEmpty());
        // The one of the month comes again the next time.
        watched.reopen();
        watched.today = watched.today.addDays(1);
        left = 30;
        isHeld = false;
        watched.keeper->whenIdle();
        watched.close();
        QCOMPARE(watched.proved, 0);
        watched.reopen();
        watched.idle();
        QCOMPARE(watched.proved, 1);
    }

    /// "Last proven" is what a trial has shown, and of that file alone.
    void nothingIsCalledProvenWithoutATrial() {
        Watched watched;
        watched.begin();
        std::vector<Keeper::Listed> list;
        QObject::connect(watched.keeper.get(), &Keeper::listed, watched.keeper.get(),
                         [&](const auto &now) { list = now; });
        const auto look = [&] {
            watched.keeper->list();
            watched.keeper->wait();
            return list.front().about;
        };
        watched.idle();
        QVERIFY(look().verified.isValid());
        QVERIFY(!look().proven.isValid() && !look().failed);
        const QString backup = list.front().generation.file;
        const QByteArray whole = bytesOf(backup);
        QByteArray bytes = whole;
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        put(backup, bytes);
        watched.keeper->prove();
        watched.keeper->wait();
        QCOMPARE(watched.drillFailed, 1);
        QVERIFY(!look().proven.isValid() && look().failed);
        put(backup, whole);
        watched.keeper->prove();
        watched.keeper->wait();
        QCOMPARE(watched.proved, 1);
        QVERIFY(look().proven.isValid() && !look().failed);
        // Another file under that name has proven nothing.
        put(backup, whole.chopped(9));
        QVERIFY(!look().proven.isValid() && !look().verified.isValid());
        Keeper::Listed other = list.front();
        backups::Record record =
            backups::Record::read(watched.options.stateFolder, backups::numberOf(*watched.store));
        QVERIFY(!record.about(other.generation).proven.isValid());
    }

    void whereTheNotebookLiesIsNoFolderForIt() {
        Watched watched;
        watched.begin();
        const QString home = watched.bench.home.path();
        const QStringList before = watched.bench.filesIn(home, true);
        QVERIFY_THROWS_EXCEPTION(Error, watched.keeper->choose(home));
        QCOMPARE(watched.bench.filesIn(home, true), before); // not even a mark
        QCOMPARE(watched.keeper->place().folder, watched.bench.folder());
    }

    void theKeyIsOfNow() {
        Watched watched;
        watched.begin();
        watched.idle();
        StoreInside::of(*watched.store)
            .book->changePassphrase(watched.bench.passphrase, "another one");
        // What there is opens with the old one only: that alone is a reason for a new one.
        watched.idle();
        QCOMPARE(watched.made, 2);
        StoreInside::of(*watched.store).book->compact();
        watched.idle();
        QCOMPARE(watched.made, 2);
        BackupBench::addClient(*watched.store, u"新井"_s);
        watched.idle();
        QCOMPARE(watched.failed, 0);
        QCOMPARE(watched.made, 3);
    }
};

QTEST_GUILESS_MAIN(TestKeeper)
#include "test_keeper.moc"
