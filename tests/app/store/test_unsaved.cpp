// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled.h"
#include "tests/support/baddisk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <cstdio>

using namespace Qt::StringLiterals;

class TestUnsaved : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_disk = std::make_unique<BadDisk>(path());
        m_store = create(*m_disk);
        m_client = m_store->save(named(u"佐伯"_s), u"Add"_s);
    }
    void cleanup() {
        if (m_disk)
            m_disk->full = false;
        m_store.reset();
    }

    void aFailedWriteIsKeptToldAndWrittenLater() {
        QSignalSpy failed(m_store.get(), &Store::failed);
        QSignalSpy saved(m_store.get(), &Store::saved);
        const auto before = everything(*m_store);
        m_disk->full = true;
        try {
            m_store->save(named(u"高橋"_s), u"Add"_s);
            QFAIL("nothing thrown");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::NoSpace);
            QVERIFY(!error.sentence.isEmpty());
            QVERIFY(!error.detail.contains(u"高橋"_s));
        }
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_store->hasUnsaved());
        QVERIFY(everything(*m_store) == before);
        QCOMPARE(m_store->undoStack()->count(), 1);
        QVERIFY_THROWS_EXCEPTION(Error, m_store->retryUnsaved());
        m_disk->full = false;
        m_store->retryUnsaved();
        QVERIFY(!m_store->hasUnsaved());
        QCOMPARE(saved.count(), 1);
        QCOMPARE(m_store->all<Client>().size(), size_t(2));
        QCOMPARE(m_store->undoStack()->count(), 2);
        m_store->check();
    }

    void theNextWriteTakesWhatWaitsAlong() {
        m_disk->full = true;
        Client edited = m_client;
        edited.given = u"裕美"_s;
        QVERIFY_THROWS_EXCEPTION(Error, m_store->save(edited, u"Edit"_s));
        m_disk->full = false;
        Goal goal;
        goal.client = m_client.id;
        m_store->save(goal, u"Goal"_s);
        QCOMPARE(m_store->find<Client>(m_client.id)->given, u"裕美"_s);
        QCOMPARE(m_store->all<Goal>().size(), size_t(1));
        QCOMPARE(m_store->undoStack()->count(), 3);
        m_store->undoStack()->undo();
        QVERIFY(m_store->all<Goal>().empty());
        QCOMPARE(m_store->find<Client>(m_client.id)->given, u"裕美"_s);
    }

    void tryingTheSameFieldAgainMakesNoSecondRow() {
        m_disk->full = true;
        Line fresh;
        Session session;
        session.client = m_client.id;
        session.id = m_store->freshId();
        QVERIFY_THROWS_EXCEPTION(Error, m_store->save(session, u"x"_s, u"session/1"_s));
        session.gist = u"later"_s;
        QVERIFY_THROWS_EXCEPTION(Error, m_store->save(session, u"x"_s, u"session/1"_s));
        m_disk->full = false;
        session.gist = u"last"_s;
        m_store->save(session, u"x"_s, u"session/1"_s);
        QCOMPARE(m_store->all<Session>().size(), size_t(1));
        QCOMPARE(m_store->all<Session>()[0].gist, u"last"_s);
        QCOMPARE(m_store->undoStack()->count(), 2);
        QCOMPARE(m_store->changesSince().size(), size_t(2));
    }

    void saveElsewhereHoldsTheOldAndTheUnsaved() {
        m_disk->full = true;
        QVERIFY_THROWS_EXCEPTION(Error, m_store->save(named(u"高橋"_s), u"Add"_s));
        const QString other = m_folder->filePath(u"other.wellspring"_s);
        m_store->saveElsewhere(other);
        QVERIFY(!m_store->hasUnsaved());
        QCOMPARE(m_store->path(), other);
        QCOMPARE(m_store->all<Client>().size(), size_t(2));
        m_store->save(named(u"田中"_s), u"Add"_s);
        m_store->undoStack()->undo();
        m_store.reset();
        QCOMPARE(Store::open(other, "x")->all<Client>().size(), size_t(2));
        QCOMPARE(Store::open(path(), "x")->all<Client>().size(), size_t(1));
    }

    void aFailedSaveElsewhereChangesNothing() {
        m_disk->full = true;
        QVERIFY_THROWS_EXCEPTION(Error, m_store->save(named(u"高橋"_s), u"Add"_s));
        QFile taken(m_folder->filePath(u"taken"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
        taken.close();
        QVERIFY_THROWS_EXCEPTION(Error, m_store->saveElsewhere(taken.fileName()));
        QVERIFY(m_store->hasUnsaved());
        QVERIFY(taken.open(QIODevice::ReadOnly) && taken.readAll() == "mine");
        QCOMPARE(m_store->all<Client>().size(), size_t(1));
    }

    /// Wherever the disk it goes to gives way: it goes on where it was, and nothing is half there.
    void aDiskElsewhereThatFailsAtAnyCallChangesNothing() {
        m_store.reset();
        const QString other = m_folder->filePath(u"other.wellspring"_s);
        const QString another = m_folder->filePath(u"another"_s);
        m_disk = std::make_unique<BadDisk>(other);
        Store::Options options;
        options.calls = &m_disk->calls;
        m_store = Store::open(path(), "x", Store::ReadWrite, options);
        // In its place is another file, so that what is written waits.
        QVERIFY(QFile::copy(path(), another));
        QCOMPARE(std::rename(qPrintable(another), qPrintable(path())), 0);
        QVERIFY_THROWS_EXCEPTION(Error, m_store->save(named(u"高橋"_s), u"Add"_s));
        int runs = 0;
        for (int failAt = 1;; ++failAt) {
            m_disk->failAt = failAt;
            try {
                m_store->saveElsewhere(other);
                break;
            } catch (const Error &error) {
                QVERIFY(!error.sentence.isEmpty());
            }
            ++runs;
            QVERIFY(!QFile::exists(other));
            QCOMPARE(m_store->path(), path());
            QVERIFY(m_store->hasUnsaved());
            QCOMPARE(m_store->all<Client>().size(), size_t(1));
            m_store->check();
        }
        qInfo("%d failing calls elsewhere", runs);
        QVERIFY(runs >= 4);
        QVERIFY(!m_store->hasUnsaved());
        QCOMPARE(m_store->path(), other);
        QCOMPARE(m_store->all<Client>().size(), size_t(2));
        m_store->check();
    }

    void aFailedUndoStandsWhereItStood() {
        QSignalSpy failed(m_store.get(), &Store::failed);
        m_disk->full = true;
        m_store->undoStack()->undo();
        QCOMPARE(failed.count(), 1);
        QCoreApplication::processEvents();
        QVERIFY(m_store->undoStack()->canUndo());
        QCOMPARE(m_store->all<Client>().size(), size_t(1));
        m_disk->full = false;
        m_store->undoStack()->undo();
        QVERIFY(m_store->all<Client>().empty());
    }

    void everyCallThatFailsLeavesAllOrNothing() {
        int runs = 0;
        for (int failAt = 1;; ++failAt) {
            m_store.reset();
            m_folder = std::make_unique<QTemporaryDir>();
            m_disk = std::make_unique<BadDisk>(path());
            m_store = create(*m_disk);
            const auto before = everything(*m_store);
            m_disk->failAt = failAt;
            bool thrown = false;
            try {
                Filler().saveOneOfEach(*m_store);
            } catch (const Error &) {
                thrown = true;
            }
            if (!thrown)
                break;
            ++runs;
            QVERIFY(m_store->hasUnsaved());
            QVERIFY(everything(*m_store) == before);
            m_store->saveElsewhere(m_folder->filePath(u"other.wellspring"_s));
            QCOMPARE(m_store->all<Gift>().size(), size_t(1));
            m_store->check();
            m_store.reset();
            const auto again = Store::open(path(), "x");
            QVERIFY(everything(*again) == before);
            again->check();
        }
        qInfo("%d failing calls", runs);
        QVERIFY(runs >= 2);
    }

    /// Wherever the disk gives way while a client is erased: shown is what the file holds.
    void anErasureThatHalfFailsIsToldAllTheSame() {
        int gone = 0, kept = 0;
        for (int at = 1;; ++at) {
            init();
            Filler().saveOneOfEach(*m_store);
            const Id client = m_store->clients().front().id;
            const size_t clients = m_store->clients().size();
            QSignalSpy changed(m_store.get(), &Store::changed);
            QSignalSpy saved(m_store.get(), &Store::saved);
            m_disk->failAt = at;
            bool thrown = false;
            try {
                m_store->eraseClient(client);
            } catch (const Error &error) {
                thrown = true;
                QVERIFY(error.kind != Error::Kind::Internal);
            }
            m_disk->failAt = 0;
            const bool isGone = m_store->clients().size() < clients;
            QCOMPARE(changed.count(), isGone ? 1 : 0);
            QCOMPARE(saved.count(), isGone ? 1 : 0);
            QCOMPARE(m_store->undoStack()->count() == 0, isGone);
            m_store->check();
            m_store.reset(); // writes the file anew where that had failed
            QCOMPARE(Store::open(path(), "x")->clients().size(), clients - (isGone ? 1 : 0));
            if (!thrown)
                break;
            ++(isGone ? gone : kept);
        }
        qInfo("%d failures after the commit, %d before it", gone, kept);
        QVERIFY(gone >= 2);
        QVERIFY(kept >= 1);
    }

private:
    QString path() const { return m_folder->filePath(u"book.wellspring"_s); }
    std::unique_ptr<Store> create(const BadDisk &disk) const {
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.calls = &disk.calls;
        return Store::create(path(), "x", options);
    }
    static Client named(const QString &family) {
        Client client;
        client.family = family;
        return client;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BadDisk> m_disk;
    std::unique_ptr<Store> m_store;
    Client m_client;
};

QTEST_GUILESS_MAIN(TestUnsaved)
#include "test_unsaved.moc"
