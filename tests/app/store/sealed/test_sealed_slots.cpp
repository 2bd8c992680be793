// SPDX-License-Identifier: GPL-3.0-or-later
// The ways into a sealed file: what opens it, what no longer does, and that a change of them is
// whole or not at all.
#include "app/store/sealed/file/compact.h"
#include "app/store/sealed/file/keychange.h"
#include "app/store/sealed/keyboxes.h"
#include "app/store/sealed/recoverycode.h"
#include "app/store/sealed/words.h"
#include "tests/support/memdisk.h"
#include "tests/support/sealedday.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::KeyChange;
using sealed::KeySlot;
using sealed::RecoveryCode;
using Mode = sealed::Mode;
using Form = RecoveryCode::Typed::Form;

class TestSealedSlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsReadHoweverItIsTyped() {
        const QByteArray code = RecoveryCode::random();
        QCOMPARE(code.size(), 48);
        const QString shown = RecoveryCode::shown(code);
        QCOMPARE(shown.size(), 48 + 7);
        QString wide;
        for (const QChar c : shown)
            wide += c == u'-' ? QChar(u'ー') : QChar(char16_t(c.unicode() - u'0' + u'０'));
        for (const QString &typed :
             {shown, QString::fromLatin1(code), QString(shown).replace(u'-', u' '), wide,
              u"  "_s + QString(shown).replace(u'-', u" – "_s) + u"\u3000\n"_s}) {
            const auto read = RecoveryCode::read(typed.toUtf8());
            QCOMPARE(read.form, Form::Whole);
            QCOMPARE(read.code, code);
        }
        for (const char *other : {"", "four words in rows", "123456", "123456-123456-123456-123456",
                                  "wellspring 48 digits"})
            QCOMPARE(RecoveryCode::read(other).form, Form::Other);
        QCOMPARE(RecoveryCode::read(code + "x").form, Form::Other);
        QCOMPARE(RecoveryCode::read(code.left(47)).form, Form::Mistyped);
        QCOMPARE(RecoveryCode::read(code.left(47)).count, 47);
        QCOMPARE(RecoveryCode::read(code.left(47)).wrongGroup, 0);
        QCOMPARE(RecoveryCode::read(code + "1").form, Form::Mistyped);
    }

    void everySlipIsToldWithItsGroup() {
        int digits = 0, neighbours = 0, groups = 0;
        for (int n = 0; n < times(5, 100); ++n) {
            const QByteArray code = RecoveryCode::random();
            for (int at = 0; at < code.size(); ++at)
                for (char digit = '0'; digit <= '9'; ++digit) {
                    QByteArray slip = code;
                    if (slip[at] == digit)
                        continue;
                    slip[at] = digit;
                    ++digits;
                    QCOMPARE(RecoveryCode::read(slip).form, Form::Mistyped);
                    QCOMPARE(RecoveryCode::read(slip).wrongGroup, at / 6 + 1);
                }
            for (int at = 0; at + 1 < code.size(); ++at) {
                QByteArray slip = code;
                std::swap(slip[at], slip[at + 1]);
                if (slip == code || at % 6 == 5)
                    continue;
                ++neighbours;
                QCOMPARE(RecoveryCode::read(slip).wrongGroup, at / 6 + 1);
            }
            for (int one = 0; one < 8; ++one)
                for (int other = one + 1; other < 8; ++other) {
                    QByteArray slip = code;
                    slip.replace(one * 6, 6, code.mid(other * 6, 6));
                    slip.replace(other * 6, 6, code.mid(one * 6, 6));
                    if (slip == code)
                        continue;
                    ++groups;
                    QCOMPARE(RecoveryCode::read(slip).form, Form::Mistyped);
                }
        }
        qInfo("slips: %d wrong digits, %d swapped digits, %d swapped groups; all told", digits,
              neighbours, groups);
    }

    void codesAreRandomInEveryDigit() {
        QSet<QByteArray> codes;
        QVector<QSet<char>> seen(48);
        for (int n = 0; n < 400; ++n) {
            const QByteArray code = RecoveryCode::random();
            codes << code;
            for (int at = 0; at < 48; ++at)
                seen[at] << code[at];
        }
        QCOMPARE(codes.size(), 400);
        for (const QSet<char> &digits : seen)
            QCOMPARE(digits.size(), 10);
    }

    void eachWayOpensItAndNothingElseDoes() {
        MemDisk disk;
        const QByteArray code = RecoveryCode::random(), secret = sealed::keychainSecret();
        make(disk, code, secret);
        for (const QByteArray &way :
             {QByteArray("right"), code, RecoveryCode::shown(code).toUtf8(), secret}) {
            auto book = Book::open(path, way, Mode::ReadWrite, {}, disk.calls());
            QCOMPARE(Day::lastEdit(Db(*book)), 1);
        }
        for (const QByteArray &wrong :
             {QByteArray("wrong"), RecoveryCode::random(), sealed::keychainSecret(), secret.mid(20),
              QByteArray("right ")})
            QCOMPARE(refusal(disk, wrong), Error::Kind::WrongPassphrase);
    }

    /// Also through compactions, which carry the ways over as they are.
    void theyStayThroughCompactions() {
        MemDisk disk;
        const QByteArray code = RecoveryCode::random(), secret = sealed::keychainSecret();
        make(disk, code, secret);
        for (int n = 0; n < 3; ++n) {
            auto book =
                Book::open(path, n == 1 ? code : "right", Mode::ReadWrite, {}, disk.calls());
            book->compact();
        }
        const auto book = Book::open(path, secret, Mode::ReadWrite, {}, disk.calls());
        QCOMPARE(book->waysIn().size(), size_t(3));
        QCOMPARE(book->waysIn().at(1).made, 20000U);
    }

    void whateverIsTypedCostsTheSame() {
        MemDisk disk;
        make(disk, RecoveryCode::random(), sealed::keychainSecret());
        const int tries = times(200, 10000);
        Random random(11);
        qint64 derived = 0;
        for (int n = 0; n < tries; ++n) {
            QByteArray typed;
            if (n % 4 == 0)
                typed = RecoveryCode::random(); // whole, and of no notebook
            else if (n % 4 == 1)
                typed = sealed::keychainSecret();
            else
                for (qint64 length = between(random, 1, 60); length > 0; --length)
                    typed.append(char(between(random, 1, 255)));
            const qint64 before = disk.keyDerivations;
            QCOMPARE(refusal(disk, typed), Error::Kind::WrongPassphrase);
            QCOMPARE(disk.keyDerivations - before, 1);
            derived += disk.keyDerivations - before;
        }
        const qint64 before = disk.keyDerivations;
        Book::open(path, "right", Mode::ReadWrite, {}, disk.calls());
        QCOMPARE(disk.keyDerivations - before, 1);
        qInfo("wrong passphrases: %d tried, %lld key derivations, the right one costs 1 as well",
              tries, derived);
    }

    void aSlipInACodeCostsNoTry() {
        MemDisk disk;
        QByteArray code = RecoveryCode::random();
        make(disk, code, {});
        code[8] = code[8] == '1' ? '2' : '1';
        const qint64 before = disk.keyDerivations;
        QCOMPARE(refusal(disk, code), Error::Kind::WrongPassphrase);
        QVERIFY2(m_sentence.contains(u"group 2"_s), qPrintable(m_sentence));
        QCOMPARE(disk.keyDerivations, before);
        // Where there is no sheet, digits are what they are.
        MemDisk plain;
        make(plain, {}, {});
        QCOMPARE(refusal(plain, code), Error::Kind::WrongPassphrase);
        QVERIFY(!m_sentence.contains(u"group"_s));
    }

    void whatWouldBeTakenForACodeIsNoPassphrase() {
        MemDisk disk;
        for (const QByteArray &wrong :
             {RecoveryCode::random(), QByteArray(40, '7'), QByteArray()}) {
            try {
                Book::create(path, wrong, KdfCost::lowest(), disk.calls());
                QFAIL("made");
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::BadInput);
            }
            QVERIFY(disk.paths().isEmpty());
        }
        make(disk, {}, {});
        const auto book = Book::open(path, "right", Mode::ReadWrite, {}, disk.calls());
        QVERIFY_THROWS_EXCEPTION(Error, book->changePassphrase("right", QByteArray(40, '7')));
        QVERIFY_THROWS_EXCEPTION(Error, book->changePassphrase("right", ""));
    }

    void whatWasTakenAwayIsInNoByte() {
        MemDisk disk;
        const QByteArray code = RecoveryCode::random(), secret = sealed::keychainSecret();
        make(disk, code, secret);
        QByteArrayList gone = slotBytes(disk);
        QCOMPARE(gone.size(), 3);
        const auto change = [&](const KeyChange &what) {
            const auto book = Book::open(path, "right", Mode::ReadWrite, {}, disk.calls());
            book->changeKeys(what);
        };
        KeyChange noCode;
        noCode.proof = "right";
        noCode.dropsRecovery = true;
        change(noCode);
        QCOMPARE(refusal(disk, code), Error::Kind::WrongPassphrase);
        KeyChange noKeychain;
        noKeychain.proof = "right";
        noKeychain.dropsKeychain = secret;
        gone += slotBytes(disk);
        change(noKeychain);
        QCOMPARE(refusal(disk, secret), Error::Kind::WrongPassphrase);
        gone += slotBytes(disk);
        const auto book = Book::open(path, "right", Mode::ReadWrite, {}, disk.calls());
        book->changePassphrase("right", "new");
        int pieces = 0;
        for (const QByteArray &slot : std::as_const(gone))
            for (int at = 0; at + 16 <= slot.size(); at += 8) {
                const QByteArray piece = slot.mid(at, 16);
                if (piece == QByteArray(16, '\0') || at < 16) // kind, cost, date: no secrets
                    continue;
                ++pieces;
                QVERIFY2(!disk.content(path).contains(piece), qPrintable(QString::number(at)));
            }
        QCOMPARE(disk.paths().filter(u"compacting"_s), QStringList());
        qInfo("revoked slots: %d of them, %d pieces looked for in the file; 0 found",
              int(gone.size()), pieces);
    }

    /// Who has an old copy and what opened it reads nothing that is written later.
    void theOldDataKeyIsNoGoodForTheNewFile() {
        MemDisk disk;
        const QByteArray code = RecoveryCode::random();
        make(disk, code, {});
        const auto keyNow = [&](const QByteArray &way) {
            return sealed::unlock(sealed::decodeHeader(disk.content(path).left(1024), path), way,
                                  disk.calls());
        };
        const auto before = keyNow("right");
        {
            const auto book = Book::open(path, "right", Mode::ReadWrite, {}, disk.calls());
            book->changePassphrase("right", "new");
        }
        const auto after = keyNow("new"), byCode = keyNow(code);
        QVERIFY(std::memcmp(before.dataKey->data(), after.dataKey->data(), sealed::keyBytes) != 0);
        QCOMPARE(std::memcmp(byCode.dataKey->data(), after.dataKey->data(), sealed::keyBytes), 0);
        // The sheet still opens it, and nothing in the open tells whose sheet it is.
        const sealed::Header header = sealed::decodeHeader(disk.content(path).left(1024), path);
        const sealed::PublicKey its =
            sealed::publicKeyOf(KeySlot::Kind::Recovery, code, header.fileId);
        QVERIFY(header.keySlots.at(1).recipient != its);
        QVERIFY(sealed::recipientOf(header.keySlots.at(1), *after.dataKey).key == its);
    }

    void onePassphraseAlwaysStays() {
        MemDisk disk;
        const QByteArray code = RecoveryCode::random(), secret = sealed::keychainSecret();
        make(disk, code, secret);
        auto book = Book::open(path, code, Mode::ReadWrite, {}, disk.calls());
        for (const QByteArray &proof : {code, secret}) {
            KeyChange change;
            change.proof = proof;
            change.dropsKeychains = true;
            try {
                book->changeKeys(change);
                QFAIL("the keys were changed");
            } catch (const Error &error) { // and not that a code is no passphrase
                QCOMPARE(error.sentence, sealed::Words::needsPassphrase().sentence);
            }
        }
        QVERIFY_THROWS_EXCEPTION(Error, book->changePassphrase("wrong", "new"));
        book->changePassphrase(code, "new"); // the passphrase was lost
        book.reset();
        QCOMPARE(refusal(disk, "right"), Error::Kind::WrongPassphrase);
        for (const QByteArray &way : {QByteArray("new"), code, secret})
            QVERIFY(Book::open(path, way, Mode::ReadWrite, {}, disk.calls()) != nullptr);
    }

    void otherComputersKeepTheirKeychain() {
        MemDisk disk;
        const QByteArray here = sealed::keychainSecret(), there = sealed::keychainSecret();
        make(disk, {}, here);
        auto book = Book::open(path, "right", Mode::ReadWrite, {}, disk.calls());
        KeyChange more;
        more.proof = "right";
        more.keychain = there;
        book->changeKeys(more);
        KeyChange less;
        less.proof = "right";
        less.dropsKeychain = here;
        book->changeKeys(less);
        book.reset();
        QCOMPARE(refusal(disk, here), Error::Kind::WrongPassphrase);
        book = Book::open(path, there, Mode::ReadWrite, {}, disk.calls());
        QCOMPARE(book->waysIn().size(), size_t(2));
        for (int n = 0; n < 6; ++n) {
            more.keychain = sealed::keychainSecret();
            book->changeKeys(more);
        }
        QCOMPARE(book->waysIn().size(), size_t(8));
        QVERIFY_THROWS_EXCEPTION(Error, book->changeKeys(more)); // there is no room
        KeyChange none;
        none.proof = "right";
        none.dropsKeychains = true;
        book->changeKeys(none);
        QCOMPARE(book->waysIn().size(), size_t(1));
    }

    void aKindOfANewerProgramIsPassedOverAndKept() {
        MemDisk disk;
        const QByteArray code = RecoveryCode::random();
        make(disk, code, {});
        QByteArray file = disk.content(path);
        file[48] = 3;
        const QByteArray strange = "\x63" + QByteArray(111, 'z');
        file.replace(64 + 2 * 112, 112, strange);
        sealed::Header header;
        {
            QByteArray start = file.left(sealed::headerBytes);
            const sealed::Hash sum =
                sealed::hashOf(reinterpret_cast<const unsigned char *>(start.constData()),
                               sealed::headerBytes - 32);
            start.replace(sealed::headerBytes - 32, 32,
                          QByteArray(reinterpret_cast<const char *>(sum.data()), 32));
            header = sealed::decodeHeader(start, path);
            QCOMPARE(sealed::encodeHeader(header), start);
        }
        QCOMPARE(header.keySlots.size(), size_t(3));
        QVERIFY(sealed::unlock(header, code, disk.calls()).dataKey != nullptr);
        QVERIFY(sealed::unlock(header, "right", disk.calls()).dataKey != nullptr);
    }

    /// Whatever call fails, and however: the file opens with the old keys, or wholly with the new.
    void aFailedChangeLeavesTheOldKeys() {
        int calls = 0, tried = 0, changed = 0;
        {
            MemDisk disk;
            make(disk, m_code, {});
            disk.writeCalls = 0;
            changeAll(disk);
            calls = int(disk.writeCalls);
        }
        QVERIFY(calls > 5);
        for (const auto fault :
             {MemDisk::Fault::Fail, MemDisk::Fault::ShortWrite, MemDisk::Fault::Die})
            for (int at = 1; at <= calls; ++at) {
                MemDisk disk;
                make(disk, m_code, {});
                disk.writeCalls = 0;
                disk.fault = fault;
                disk.faultErrno = at % 2 == 0 ? ENOSPC : EIO;
                disk.faultAt = at;
                try {
                    changeAll(disk);
                } catch (const Error &) {
                }
                // Half of a file under new keys is nothing to leave beside the old one.
                const QStringList beside = disk.paths().filter(u".compacting"_s);
                QVERIFY2(fault == MemDisk::Fault::Die || beside.isEmpty(),
                         qPrintable(QString::number(at)));
                disk.faultAt = 0;
                disk.restartProcess();
                ++tried;
                const bool isNew = opens(disk, "new");
                changed += isNew ? 1 : 0;
                QCOMPARE(opens(disk, "right"), !isNew);
                QCOMPARE(opens(disk, m_code), !isNew);
                QCOMPARE(opens(disk, m_fresh), isNew);
                const auto book =
                    Book::open(path, isNew ? "new" : "right", Mode::ReadWrite, {}, disk.calls());
                QCOMPARE(Day::lastEdit(Db(*book)), 1);
                book->verify();
            }
        QVERIFY(changed > 0 && changed < tried);
        qInfo("failed key changes: %d calls x 3 faults, %d tried; opened by the old keys %d times, "
              "by the new %d, by none 0",
              calls, tried, tried - changed, changed);
    }

    void aPowerCutWithinAChangeLeavesOneOfTheTwo() {
        Random random(4);
        int tried = 0, changed = 0;
        for (int n = 0; n < times(40, 400); ++n) {
            MemDisk disk;
            make(disk, m_code, {});
            disk.writeCalls = 0;
            disk.fault = MemDisk::Fault::Die;
            disk.faultAt = between(random, 1, 30);
            try {
                changeAll(disk);
            } catch (const Error &) {
            }
            disk.faultAt = 0;
            disk.cutPower(random);
            ++tried;
            const bool isNew = opens(disk, "new");
            changed += isNew ? 1 : 0;
            QCOMPARE(opens(disk, isNew ? m_fresh : m_code), true);
            QCOMPARE(opens(disk, "right"), !isNew);
        }
        qInfo("power cuts within a key change: %d, the new keys %d times; 0 lost", tried, changed);
    }

    void costFollowsTheMachine() {
        const quint64 memory = 256ULL << 20;
        QCOMPARE(KdfCost::tuned(166, memory).passes, 3ULL);
        QCOMPARE(KdfCost::tuned(50, memory).passes, 10ULL);
        QCOMPARE(KdfCost::tuned(49, memory).passes, 10ULL);
        QCOMPARE(KdfCost::tuned(200, memory).passes, 3ULL); // 2.5, rounded away from cheap
        QCOMPARE(KdfCost::tuned(201, memory).passes, 2ULL);
        QCOMPARE(KdfCost::tuned(500, memory).passes, 1ULL);
        QCOMPARE(KdfCost::tuned(60000, memory).passes, 1ULL);
        for (const double odd : {0., -5., std::nan("")})
            QCOMPARE(KdfCost::tuned(odd, memory).passes, 10ULL);
        QCOMPARE(KdfCost::memoryFor(8ULL << 30), memory);
        QCOMPARE(KdfCost::memoryFor(1ULL << 30), memory);
        QCOMPARE(KdfCost::memoryFor((1ULL << 30) - 1), memory / 2);
        QCOMPARE(KdfCost::memoryFor(0), 32ULL << 20);
        for (const double ms : {0.01, 1., 100., 1e6})
            QVERIFY(KdfCost::tuned(ms, memory).isAcceptable());
    }

private:
    const QString path = u"/day.wellspring"_s;
    const QByteArray m_code = RecoveryCode::random(), m_fresh = RecoveryCode::random();
    QString m_sentence;

    void make(MemDisk &disk, const QByteArray &code, const QByteArray &secret) const {
        const auto book = Book::create(path, "right", KdfCost::lowest(), disk.calls());
        const Db db(*book);
        QCOMPARE(Day::edit(db, 1), SQLITE_OK);
        KeyChange change;
        change.proof = "right";
        change.recovery = code;
        change.keychain = secret;
        change.today = 20000;
        if (!code.isEmpty() || !secret.isEmpty())
            book->changeKeys(change);
    }
    /// Passphrase and recovery code at once.
    void changeAll(MemDisk &disk) const {
        const auto book = Book::open(path, "right", Mode::ReadWrite, {}, disk.calls());
        KeyChange change;
        change.proof = "right";
        change.passphrase = "new";
        change.dropsRecovery = true;
        change.recovery = m_fresh;
        book->changeKeys(change);
    }
    bool opens(MemDisk &disk, const QByteArray &way) const {
        try {
            Book::open(path, way, Mode::ReadOnlySnapshot, {}, disk.calls());
            return true;
        } catch (const Error &error) {
            if (error.kind != Error::Kind::WrongPassphrase)
                throw;
            return false;
        }
    }
    Error::Kind refusal(MemDisk &disk, const QByteArray &way) {
        try {
            Book::open(path, way, Mode::ReadWrite, {}, disk.calls());
        } catch (const Error &error) {
            m_sentence = error.sentence;
            return error.kind;
        }
        return Error::Kind::Internal;
    }
    QByteArrayList slotBytes(const MemDisk &disk) const {
        QByteArrayList found;
        const QByteArray file = disk.content(path);
        for (int i = 0; i < file[48]; ++i)
            found << file.mid(64 + i * 112, 112);
        return found;
    }
};

QTEST_GUILESS_MAIN(TestSealedSlots)
#include "test_sealed_slots.moc"
