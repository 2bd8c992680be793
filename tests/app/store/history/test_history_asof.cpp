// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history/asof.h"
#include "wander.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The notebook as it was: row by row, in all tables, whatever was done since.
class TestHistoryAsOf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsTheNotebookAsItWas_data() {
        QTest::addColumn<int>("walk"); // each is a test of its own: all take longer than one may
        for (int walk = 0; walk < times(4, 40); ++walk)
            QTest::addRow("%d", walk) << walk;
    }
    void itIsTheNotebookAsItWas() {
        QFETCH(const int, walk);
        const int steps = times(120, 400);
        MemDisk disk;
        const auto store = fresh(disk);
        Wander wander(*store, quint64(walk) + 1);
        struct Remembered {
            qint64 sequence;
            decltype(everything(*store)) content;
            QSet<Id> found;
        };
        std::vector<Remembered> then;
        for (int i = 0; i < steps; ++i) {
            wander.step();
            if (i % (steps / 12) == 0)
                then.push_back({lastSequence(*store), everything(*store), hits(*store)});
        }
        store->check(); // no link that leads nowhere, above all
        for (const Remembered &one : then) {
            const qint64 before = disk.writeCalls;
            const auto was = history::asOf(*store, one.sequence);
            QCOMPARE(disk.writeCalls, before);
            eachType([&]<class T>() {
                const auto &expected = std::get<std::vector<T>>(one.content);
                const std::vector<T> found = was->all<T>();
                m_rows += qint64(found.size());
                QVERIFY2(found == expected,
                         qPrintable(u"%1 at %2"_s.arg(QString::fromLatin1(Described<T>::table))
                                        .arg(one.sequence)));
            });
            QCOMPARE(hits(*was), one.found); // its search index, too
            QCOMPARE(lastSequence(*was), one.sequence);
            ++m_looks;
        }
        ++m_walks;
    }
    void whatWasLookedBackAt() {
        QVERIFY(m_walks > 0);
        qInfo("%d notebooks wandered through by %d steps each, looked back at %d times: %lld rows "
              "as they were, 0 others",
              m_walks, times(120, 400), m_looks, static_cast<long long>(m_rows));
    }

    void nothingCanBeWrittenInItAndItHasNoPlace() {
        MemDisk disk;
        const auto store = fresh(disk);
        const Client client = store->save(someone(u"田中"_s), u"New client"_s);
        const qint64 then = lastSequence(*store);
        Client later = client;
        later.family = u"中田"_s;
        store->save(later, u"Edit client"_s);
        const auto was = history::asOf(*store, then);
        QVERIFY(was->isReadOnly());
        QVERIFY(was->path().isEmpty());
        QCOMPARE(was->find<Client>(client.id)->family, u"田中"_s);
        QVERIFY_THROWS_EXCEPTION(Error, was->save(client, u"x"_s));
        QVERIFY_THROWS_EXCEPTION(
            Error, StoreInside::of(*was).db().run(u"DELETE FROM client"_s)); // by any way
        was->setViewState(u"a"_s, 1);
        was->close();
        QCOMPARE(store->find<Client>(client.id)->family, u"中田"_s);
    }

    void aDayEndsWithItsLastChangeWhateverTheClockSaid() {
        MemDisk disk;
        const auto store = fresh(disk);
        const auto on = [](int day) { return QDateTime(QDate(2026, 10, day), QTime(9, 0)); };
        std::vector<qint64> ends{0};
        const int clock[] = {1, 5, 3, 7}; // set back once
        for (const int day : clock) {
            store->save(someone(QString::number(ends.size())), u"x"_s);
            redate(*store, ends.back(), on(day));
            ends.push_back(lastSequence(*store));
        }
        QCOMPARE(history::beginning(*store)->day, QDate(2026, 10, 1));
        const history::Moment third = history::endOf(*store, QDate(2026, 10, 3));
        QCOMPARE(third.sequence, ends[3]);
        QCOMPARE(third.laterDated, 1); // the one of the 5th was written before
        QCOMPARE(history::endOf(*store, QDate(2026, 10, 2)).sequence, ends[1]);
        QCOMPARE(history::endOf(*store, QDate(2026, 10, 2)).laterDated, 0);
        QCOMPARE(history::endOf(*store, QDate(2026, 12, 1)).sequence, ends[4]);
        try {
            history::endOf(*store, QDate(2026, 9, 30));
            QFAIL("a day before the history");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::NotFound);
            QVERIFY(error.sentence.contains(u"1"_s));
        }
    }

    /// What was written together is there together, though the clock was set back within it.
    void aBatchIsWhole() {
        MemDisk disk;
        const auto store = fresh(disk);
        store->write(u"two"_s, [&](Store::Batch &batch) {
            batch.save(someone(u"a"_s));
            batch.save(someone(u"b"_s));
        });
        redate(*store, 0, QDateTime(QDate(2026, 10, 1), QTime(9, 0)));
        redate(*store, 1, QDateTime(QDate(2026, 10, 2), QTime(9, 0)));
        QCOMPARE(history::endOf(*store, QDate(2026, 10, 1)).sequence, 2);
    }

    void whoeverWasErasedSinceIsNotThereAsOfAnyDay() {
        MemDisk disk;
        const auto store = fresh(disk);
        const Client gone = store->save(someone(u"消える"_s), u"x"_s);
        Client friendOf = someone(u"残る"_s);
        friendOf.introducedBy = gone.id;
        friendOf = store->save(friendOf, u"x"_s);
        const qint64 then = lastSequence(*store);
        friendOf.introducedBy = 0;
        store->save(friendOf, u"x"_s);
        store->eraseClient(gone.id);
        const auto was = history::asOf(*store, then);
        QCOMPARE(was->all<Client>().size(), size_t(1));
        QCOMPARE(was->find<Client>(friendOf.id)->introducedBy, 0);
    }

    void itTakesAboutAsMuchMemoryAsTheNotebookIsLarge() {
        MemDisk disk;
        const auto store = fresh(disk);
        const int clients = times(40, 500), each = 40;
        std::vector<Id> lines;
        for (int i = 0; i < clients; ++i)
            store->write(u"fill"_s, [&](Store::Batch &batch) {
                const Client client = batch.save(someone(QString::number(i)));
                for (int k = 0; k < each; ++k) {
                    Contact contact;
                    contact.client = client.id;
                    contact.text = QString(1000, u'あ') + QString::number(k);
                    lines.push_back(batch.save(contact).id);
                }
            });
        const qint64 then = lastSequence(*store);
        for (const Id id : lines) {
            Contact contact = *store->find<Contact>(id);
            contact.text += u"later"_s;
            store->save(contact, u"x"_s);
            store->undoStack()->clear(); // its memory is no part of what is measured
        }
        auto &db = StoreInside::of(*store).db();
        const qint64 size = db.value(u"PRAGMA page_count"_s).toLongLong() *
                            db.value(u"PRAGMA page_size"_s).toLongLong() / 1024;
        const qint64 before = peakKib(true);
        const auto was = history::asOf(*store, then);
        const qint64 took = peakKib() - before;
        qInfo("a notebook of %lld KiB and %lld changes as it was before half of them: %lld KiB "
              "(%.1f times)",
              static_cast<long long>(size), static_cast<long long>(lastSequence(*store)),
              static_cast<long long>(took), double(took) / double(size));
#ifndef __SANITIZE_ADDRESS__ // which keeps for a while what was given back
        QVERIFY(took < 4 * size + 20'000);
#endif
    }

private:
    int m_walks = 0, m_looks = 0;
    qint64 m_rows = 0;

    static Client someone(const QString &family) {
        Client client;
        client.family = family;
        return client;
    }
    static QSet<Id> hits(const Store &store) {
        QSet<Id> found;
        for (const Hit &hit : store.search(u"word"_s, 100'000))
            found << hit.id;
        return found;
    }
    static std::unique_ptr<Store> fresh(MemDisk &disk) {
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        static thread_local sealed::Calls calls;
        calls = disk.calls();
        options.calls = &calls;
        return Store::create(u"/book.wellspring"_s, "pass", options);
    }
};

QTEST_GUILESS_MAIN(TestHistoryAsOf)
#include "test_history_asof.moc"
