// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/sealedday.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

/// The power goes at a random write-side call; whatever was not synced by then is kept, dropped or
/// torn by sectors of 512 bytes, and names come back as they were before their folder was synced.
class TestSealedPower : public QObject {
    Q_OBJECT

private:
    MemDisk m_disk;
    Random m_random{5};
    const QString m_path = u"/day.wellspring"_s;
    const QString m_state = u"/state"_s;
    int m_acknowledged = 0, m_edits = 0, m_tails = 0, m_leftovers = 0, m_compactions = 0;

    /// Edits until the disk dies; compacts often, since names are at stake there.
    void live(Book &book, const Day &day) {
        if (m_disk.isDead) // it went with the last call of opening
            return;
        const Db db(book);
        const QByteArray wrong = day.problem(db, m_acknowledged, m_acknowledged + 1);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        m_acknowledged = Day::lastEdit(db);
        while (!m_disk.isDead && m_acknowledged < day.edits()) {
            if (between(m_random, 0, 5) == 0) {
                try {
                    book.compact();
                    ++m_compactions;
                } catch (const Error &) {
                    continue;
                }
            }
            if (Day::edit(db, m_acknowledged + 1) == SQLITE_OK) {
                ++m_acknowledged;
                ++m_edits;
            }
        }
    }

    /// A power cut or, now and then, only a killed process: then what it left unsynced is still
    /// in flight when the next one goes on.
    void go() {
        if (between(m_random, 0, 3) == 0)
            m_disk.restartProcess();
        else
            m_disk.cutPower(m_random);
    }

    /// Dies at the next sync of an edit that is not acknowledged then.
    void dieInTheNextSync(Book &book, int edit) {
        m_disk.fault = MemDisk::Fault::Die;
        m_disk.faultAt = m_disk.writeCalls + 2; // the write, the sync
        QVERIFY(Day::edit(Db(book), edit) != SQLITE_OK);
        QVERIFY(m_disk.faultCall.startsWith(u"fdatasync"_s));
    }

private Q_SLOTS:
    void whatAKilledRunLeftIsSyncedBeforeTheNextEdit() {
        const Day day(8);
        const int cuts = times(60, 1000);
        for (int cut = 0; cut < cuts && !QTest::currentTestFailed(); ++cut) {
            m_disk.remove(m_path);
            m_disk.faultAt = 0;
            auto book = Book::create(m_path, "pass", KdfCost::lowest(), m_disk.calls());
            for (int i = 1; i <= 3; ++i)
                QCOMPARE(Day::edit(Db(*book), i), SQLITE_OK);
            dieInTheNextSync(*book, 4);
            book.reset();
            m_disk.restartProcess();
            book = Book::open(m_path, "pass", Mode::ReadWrite, {}, m_disk.calls());
            QCOMPARE(Day::lastEdit(Db(*book)), 4); // whole, though never acknowledged
            dieInTheNextSync(*book, 5);
            book.reset();
            m_disk.cutPower(m_random);
            book = Book::open(m_path, "pass", Mode::ReadWrite, {}, m_disk.calls());
            const QByteArray wrong = day.problem(Db(*book), 4, 5);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
        qInfo("power cuts after a killed run: %d; 0 lost", cuts);
    }

    void whatAFullDiskCutShortNeverMixesWithTheNextTry() {
        const Day day(8);
        const int cuts = times(150, 2000);
        for (int cut = 0; cut < cuts && !QTest::currentTestFailed(); ++cut) {
            for (const QString &path : m_disk.paths())
                m_disk.remove(path);
            m_disk.faultAt = 0;
            auto book = Book::create(m_path, "pass", KdfCost::lowest(), m_disk.calls());
            for (int i = 1; i <= 3; ++i)
                QCOMPARE(Day::edit(Db(*book), i), SQLITE_OK);
            qint64 used = 0;
            for (const QString &path : m_disk.paths())
                used += m_disk.content(path).size();
            m_disk.capacity = used + between(m_random, 500, 4000);
            // Shorter than the next try: its record with the other's blocks behind it would be
            // taken for damage.
            QVERIFY(Db(*book).exec("UPDATE day SET edit = 99") != SQLITE_OK);
            m_disk.capacity = -1;
            dieInTheNextSync(*book, 4);
            book.reset();
            m_disk.cutPower(m_random);
            book = Book::open(m_path, "pass", Mode::ReadWrite, {}, m_disk.calls());
            const QByteArray wrong = day.problem(Db(*book), 3, 4);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
        qInfo("power cuts after a full disk: %d; 0 lost", cuts);
    }

    void noAcknowledgedEditIsLost() {
        const int cuts = times(100, 5000);
        const Day day(130);
        int days = 0;
        Progress progress("power cuts", cuts);
        for (int cut = 0; cut < cuts && !QTest::currentTestFailed();) {
            ++days;
            progress.at(cut);
            for (const QString &path : m_disk.paths())
                m_disk.remove(path);
            m_disk.faultAt = 0;
            m_acknowledged = 0;
            Book::create(m_path, "pass", KdfCost::lowest(), m_disk.calls());
            for (; cut < cuts && m_acknowledged < day.edits(); ++cut) {
                m_disk.fault = MemDisk::Fault::Die;
                m_disk.faultAt = m_disk.writeCalls + between(m_random, 1, 40);
                try {
                    auto book =
                        Book::open(m_path, "pass", Mode::ReadWrite, m_state, m_disk.calls());
                    m_tails += book->report().tornTailDropped ? 1 : 0;
                    m_leftovers += book->report().leftoverRemoved ? 1 : 0;
                    live(*book, day);
                } catch (const Error &error) {
                    QVERIFY2(m_disk.isDead, error.what());
                }
                if (QTest::currentTestFailed())
                    return;
                go();
                QVERIFY(m_disk.exists(m_path));
            }
        }
        qInfo("power: %d cuts in %d days, %d edits acknowledged, %d compactions, %d torn tails, "
              "%d leftovers; 0 lost",
              cuts, days, m_edits, m_compactions, m_tails, m_leftovers);
    }
};

QTEST_GUILESS_MAIN(TestSealedPower)
#include "test_sealed_power.moc"
