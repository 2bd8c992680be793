// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history/asof.h"
#include "app/store/history/retention.h"
#include "tests/support/sealedbytes.h"
#include "wander.h"

#include <QTest>
#include <cerrno>

using namespace Qt::StringLiterals;
using history::dayMs;

/// How long the history is kept, whatever the clock says.
class TestHistoryRetention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store.reset();
        m_disk = std::make_unique<MemDisk>();
        m_calls = m_disk->calls();
        m_store = Store::create(m_path, "x", options());
        m_random.seed(11);
    }
    void cleanup() { m_store.reset(); }

    void twoYearsAreKeptUnlessToldOtherwise() {
        QCOMPARE(history::yearsKept(*m_store), 2);
        for (const int years : history::retentionChoices) {
            history::setYearsKept(*m_store, years, u"Keep"_s);
            QCOMPARE(history::yearsKept(*m_store), years);
        }
        m_store->undoStack()->undo(); // a setting as any other
        QCOMPARE(history::yearsKept(*m_store), 2);
        m_store->setPreference(u"history.years"_s, u"seven"_s, u"x"_s);
        QCOMPARE(history::yearsKept(*m_store), 2);
    }

    void whatIsOlderGoesAndItsWordsAreInNoByte() {
        const Client old = write(u"qzxjvkwpqxzfjvqk"_s);
        Client edited = old;
        edited.note = u"now"_s;
        m_store->save(edited, u"Edit"_s);
        live(900); // ~two and a half years, some days apart
        const qint64 before = count();
        const history::Pruned pruned = history::prune(*m_store, m_now);
        QVERIFY(pruned.changes > 0);
        QCOMPARE(count(), before - pruned.changes);
        // Two years and a month are there.
        const qint64 first = db().value(u"SELECT min(\"at\") FROM \"change\""_s).toLongLong();
        const qint64 kept = (m_now.toMSecsSinceEpoch() - first) / dayMs;
        QVERIFY2(kept >= 730 && kept <= 730 + 40, qPrintable(QString::number(kept)));
        QVERIFY(history::beginning(*m_store)->isForgotten);
        QVERIFY_THROWS_EXCEPTION(Error, history::endOf(*m_store, m_begin.date().addDays(2)));
        QCOMPARE(m_store->find<Client>(old.id)->note, u"now"_s);
        m_store->check();
        // Merging is told.
        const QVariant forgotten = db().value(u"SELECT batch FROM forgotten"_s);
        QCOMPARE(db().value(u"SELECT count(*) FROM \"change\" WHERE batch <= ?"_s, {forgotten}), 0);
        m_store.reset();
        const OpenedBytes opened = openedBytes(m_disk->content(m_path), "x");
        QVERIFY(opened.isWhole);
        QVERIFY(!opened.holds("qzxjvkwpqxzfjvqk"));
        qInfo("%d changes of %d batches grew too old, %lld are kept, 0 old words in %d blocks",
              pruned.changes, pruned.batches, static_cast<long long>(before - pruned.changes),
              int(opened.blocks.size()));
    }

    void itIsNotDoneForADay() {
        live(770);
        (void)history::prune(*m_store, m_now);
        const qint64 writes = m_disk->writeCalls;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(history::prune(*m_store, m_now.addDays(i)).changes, 0);
        QCOMPARE(m_disk->writeCalls, writes);
    }

    void forEverIsForEver() {
        history::setYearsKept(*m_store, 0, u"Keep"_s);
        redate(*m_store, 0, m_begin);
        live(4000);
        QCOMPARE(history::prune(*m_store, m_now).changes, 0);
    }

    void whatIsUndecidedStays() {
        const Client client = write(u"old"_s);
        Client edited = client;
        edited.note = u"now"_s;
        m_store->save(edited, u"Edit"_s);
        redate(*m_store, 0, m_begin);
        Conflict conflict;
        conflict.client = client.id;
        conflict.table = u"client"_s;
        conflict.row = client.id;
        m_store->save(conflict, u"Merge"_s);
        redate(*m_store, 0, m_begin);
        live(900);
        const history::Pruned pruned = history::prune(*m_store, m_now);
        QVERIFY(pruned.changes > 0);
        QCOMPARE(pruned.kept, 2);
        QCOMPARE(db().value(u"SELECT count(*) FROM \"change\" WHERE \"table\" = 'client' AND "
                            "\"row\" = ?"_s,
                            {client.id}),
                 2);
        // They make no history of the days round them.
        QVERIFY(history::beginning(*m_store)->day > m_begin.date().addDays(100));
        QVERIFY_THROWS_EXCEPTION(Error, history::asOf(*m_store, 2));
        QVERIFY(history::asOf(*m_store, history::beginning(*m_store)->sequence));
    }

    /// Else every closing would write the whole file anew.
    void whatIsUndecidedIsNoReasonToPruneAgain() {
        Client client = write(u"old"_s);
        redate(*m_store, 0, m_begin);
        for (int day = 10; day <= 190; day += 10) { // often enough for one life
            const qint64 last = lastSequence(*m_store);
            client.role = QString::number(day);
            m_store->save(client, u"Edit"_s);
            redate(*m_store, last, m_begin.addDays(day));
        }
        Conflict conflict;
        conflict.client = client.id;
        conflict.table = u"client"_s;
        conflict.row = client.id;
        m_store->save(conflict, u"Merge"_s);
        live(900);
        const history::Pruned pruned = history::prune(*m_store, m_now);
        QVERIFY(pruned.changes > 0);
        QCOMPARE(pruned.kept, 20);
        const qint64 writes = m_disk->writeCalls;
        for (int day = 0; day < 5; ++day)
            QCOMPARE(history::prune(*m_store, m_now.addDays(day)).changes, 0);
        QCOMPARE(m_disk->writeCalls, writes);
    }

    /// What another computer wrote in the days that are forgotten here, and merging brought in.
    void whereAnothersOlderChangesCameInLaterTheHistoryIsNotWhole() {
        for (int i = 0; i < 5; ++i)
            write(QString::number(i));
        const auto batches = db().run(u"SELECT DISTINCT batch FROM \"change\" ORDER BY batch"_s);
        db().run(u"UPDATE \"change\" SET device = 'other' WHERE batch IN (?, ?)"_s,
                 {batches[0][0], batches[3][0]});
        const qint64 first = db().value(u"SELECT min(\"sequence\") FROM \"change\" WHERE "
                                        "batch > ?"_s,
                                        {batches[2][0]})
                                 .toLongLong();
        db().run(u"DELETE FROM \"change\" WHERE batch IN (?, ?)"_s, {batches[1][0], batches[2][0]});
        db().run(u"INSERT INTO forgotten (device, batch) VALUES ('here', ?)"_s, {batches[2][0]});
        QCOMPARE(history::beginning(*m_store)->sequence, first);
        QVERIFY_THROWS_EXCEPTION(Error, history::asOf(*m_store, 1));
        QVERIFY(history::asOf(*m_store, first));
    }

    /// The changes are gone, the file could not be written anew: the next time does that, though
    /// nothing else has grown old, and though another run of the program does it.
    void whatFailedBehindTheForgettingIsDoneTheNextTime() {
        int left = 0;
        for (int call = 1; call <= 20; ++call) {
            init();
            write(u"qzxjvkwpqxzfjvqk"_s);
            live(900);
            const qint64 before = count();
            m_disk->fault = MemDisk::Fault::Fail;
            m_disk->faultErrno = ENOSPC;
            m_disk->faultAt = m_disk->writeCalls + call;
            try {
                (void)history::prune(*m_store, m_now);
            } catch (const Error &) {
                left += count() < before;
            }
            m_disk->faultAt = 0;
            m_store.reset();
            m_store = Store::open(m_path, "x", Store::ReadWrite, options());
            (void)history::prune(*m_store, m_now);
            QVERIFY(count() < before);
            const OpenedBytes opened = openedBytes(m_disk->content(m_path), "x");
            QVERIFY(opened.isWhole);
            QVERIFY2(!opened.holds("qzxjvkwpqxzfjvqk"), qPrintable(QString::number(call)));
            const qint64 writes = m_disk->writeCalls;
            (void)history::prune(*m_store, m_now);
            QCOMPARE(m_disk->writeCalls, writes);
        }
        QVERIFY(left > 0);
        qInfo("pruning on a disk that is full at each of 20 calls: %d times the changes were gone "
              "and the file was not written anew; 0 words left by the next",
              left);
    }

    /// Clocks that jump by up to ten years, at any time, also the one that prunes.
    void aClockThatJumpsPrunesNothingThatIsYounger() {
        const int lives = times(20, 200);
        int pruned = 0, runs = 0, jumps = 0;
        for (int life = 0; life < lives; ++life) {
            init();
            m_random.seed(quint64(life) + 100);
            qint64 off = 0; // of the clock, ms
            std::map<qint64, QDateTime> real;
            QDateTime now = m_begin;
            const int days = 400 + int(between(m_random, 0, 1200));
            for (int day = 0; day < days; day += int(between(m_random, 1, 12))) {
                now = m_begin.addDays(day);
                if (between(m_random, 0, 30) == 0) {
                    off = between(m_random, 0, 2) == 0 ? 0 : between(m_random, -3650, 3650) * dayMs;
                    ++jumps;
                }
                const qint64 last = lastSequence(*m_store);
                write(QString::number(day));
                redate(*m_store, last, now.addMSecs(off));
                real[lastSequence(*m_store)] = now;
                if (between(m_random, 0, 40) != 0)
                    continue;
                ++runs;
                history::prune(*m_store, now.addMSecs(between(m_random, 0, 1) == 0 ? 0 : off));
                const qint64 first =
                    db().value(u"SELECT min(\"sequence\") FROM \"change\""_s).toLongLong();
                for (auto it = real.begin(); it != real.end() && it->first < first;
                     it = real.erase(it)) {
                    const qint64 age = it->second.daysTo(now);
                    QVERIFY2(age >= 730,
                             qPrintable(u"pruned after %1 days in life %2"_s.arg(age).arg(life)));
                    ++pruned;
                }
            }
        }
        qInfo("%d lives of up to 1,600 days, %d clock jumps of -10 to +10 years, %d prunings: %d "
              "changes went, 0 of them younger than two years",
              lives, jumps, runs, pruned);
        QVERIFY(pruned > 0);
    }

    /// Another computer wrote long ago and no more; its changes grow old with those written here.
    void whatAnotherComputerWroteGrowsOldToo() {
        write(u"there"_s);
        redate(*m_store, 0, m_begin);
        db().run(u"UPDATE \"change\" SET device = 'other'"_s);
        live(900);
        QVERIFY(history::prune(*m_store, m_now).changes > 0);
        QCOMPARE(db().value(u"SELECT count(*) FROM \"change\" WHERE device = 'other'"_s), 0);
        QCOMPARE(db().value(u"SELECT count(*) FROM forgotten"_s), 2);
    }

    void howItRemovesIsAfterwardsAsItWas() {
        write(u"old"_s);
        redate(*m_store, 0, m_begin);
        live(900);
        for (const auto &[name, number] : {std::pair(u"OFF"_s, 0), {u"FAST"_s, 2}, {u"ON"_s, 1}}) {
            db().run(u"PRAGMA secure_delete="_s + name);
            m_disk->fault = MemDisk::Fault::Fail;
            m_disk->faultErrno = ENOSPC;
            m_disk->faultAt = m_disk->writeCalls + 1;
            QVERIFY_THROWS_EXCEPTION(Error, history::prune(*m_store, m_now));
            m_disk->faultAt = 0;
            QVERIFY(count() > 100);
            QCOMPARE(db().value(u"PRAGMA secure_delete"_s).toInt(), number);
        }
    }

    void aFullDiskLosesNothing() {
        write(u"old"_s);
        redate(*m_store, 0, m_begin);
        live(900);
        const auto before = everything(*m_store);
        const qint64 calls = m_disk->writeCalls;
        for (int call = 1; call <= 3; ++call) {
            m_disk->fault = MemDisk::Fault::Fail;
            m_disk->faultErrno = ENOSPC;
            m_disk->faultAt = m_disk->writeCalls + call;
            QVERIFY_THROWS_EXCEPTION(Error, history::prune(*m_store, m_now));
            if (count() < 100)
                break;
        }
        Q_UNUSED(calls);
        m_disk->faultAt = 0;
        m_store.reset();
        m_store = Store::open(m_path, "x", Store::ReadWrite, options());
        QVERIFY(everything(*m_store) == before);
        m_store->check();
    }

private:
    Store::Options options() const {
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.calls = &m_calls;
        return options;
    }
    Database &db() { return StoreInside::of(*m_store).db(); }
    qint64 count() { return db().value(u"SELECT count(*) FROM \"change\""_s).toLongLong(); }
    Client write(const QString &note) {
        Client client;
        client.family = u"人"_s;
        client.note = note;
        client = m_store->save(client, u"New client"_s);
        if (note.startsWith(u"qzx"_s)) { // its words are in the history only
            client.note.clear();
            client = m_store->save(client, u"Edit client"_s);
            redate(*m_store, 0, m_begin);
        }
        return client;
    }
    /// A change every few days for so long.
    void live(int days) {
        Client client = write(u"alive"_s);
        redate(*m_store, lastSequence(*m_store) - 1, m_begin.addDays(1));
        for (int day = 2; day <= days; day += int(between(m_random, 1, 9))) {
            const qint64 last = lastSequence(*m_store);
            client.role = QString::number(day);
            m_store->save(client, u"Edit client"_s);
            redate(*m_store, last, m_begin.addDays(day));
        }
        m_now = m_begin.addDays(days + 1);
    }

    const QString m_path = u"/a.wellspring"_s;
    const QDateTime m_begin = QDateTime(QDate(2023, 1, 5), QTime(9, 0));
    QDateTime m_now;
    std::unique_ptr<MemDisk> m_disk;
    sealed::Calls m_calls;
    std::unique_ptr<Store> m_store;
    Random m_random;
};

QTEST_GUILESS_MAIN(TestHistoryRetention)
#include "test_history_retention.moc"
