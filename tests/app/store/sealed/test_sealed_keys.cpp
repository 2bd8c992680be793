// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plaintext.h"
#include "app/store/sealed/format.h"
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/sealedday.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

/// Who is let in, and what the others are told.
class TestSealedKeys : public QObject {
    Q_OBJECT

private:
    MemDisk m_disk;
    Random m_random{11};
    const QString m_path = u"/keys.wellspring"_s;

    std::optional<Error> failure(const QByteArray &passphrase, Mode mode = Mode::ReadWrite) {
        try {
            Book::open(m_path, passphrase, mode, {}, m_disk.calls());
            return std::nullopt;
        } catch (const Error &error) {
            return error;
        }
    }

    /// Opens `bytes` both ways; the kind of the error if both agree and nothing was touched or
    /// derived.
    std::optional<Error::Kind> refusal(const QByteArray &bytes) {
        m_disk.put(m_path, bytes);
        const qint64 before = m_disk.keyDerivations;
        const QStringList names = m_disk.paths();
        const auto first = failure("right");
        const auto second = failure("right", Mode::ReadOnlySnapshot);
        if (!first || !second || first->kind != second->kind)
            return std::nullopt;
        const bool isUntouched = m_disk.content(m_path) == bytes && m_disk.paths() == names;
        if (!isUntouched || m_disk.keyDerivations != before)
            return std::nullopt;
        return first->kind;
    }

    QByteArray made() {
        m_disk.remove(m_path);
        Book::create(m_path, "right", KdfCost::lowest(), m_disk.calls());
        return m_disk.content(m_path);
    }

    /// The file with a changed header whose checksum is right again.
    static QByteArray withCost(const QByteArray &file, quint64 passes, quint64 memory,
                               size_t slots = 1) {
        sealed::Header header = sealed::decodeHeader(file.left(sealed::headerBytes), {});
        header.keySlots[0].cost = {passes, memory};
        header.keySlots.resize(slots, header.keySlots[0]);
        return sealed::encodeHeader(header) + file.mid(sealed::headerBytes);
    }

private Q_SLOTS:
    void wrongPassphrasesAllGetTheSameAnswerAtTheSameCost() {
        made();
        const int count = times(200, 10000);
        QSet<QString> sentences;
        QSet<qint64> derivations;
        const QByteArray before = m_disk.content(m_path);
        Progress progress("passphrases", count);
        for (int i = 0; i < count; ++i) {
            progress.at(i);
            QByteArray passphrase = i % 3 == 0 ? QByteArray("right") : QByteArray();
            const auto length = between(m_random, i % 3 == 0 ? 1 : 0, 40);
            for (int k = 0; k < length; ++k)
                passphrase += char(between(m_random, 0, 255));
            const qint64 old = m_disk.keyDerivations;
            const auto error = failure(passphrase);
            QVERIFY(error.has_value());
            QCOMPARE(error->kind, Error::Kind::WrongPassphrase);
            sentences << QString::fromUtf8(error->what());
            derivations << m_disk.keyDerivations - old;
        }
        QCOMPARE(sentences.size(), 1);
        QCOMPARE(derivations, QSet<qint64>{1});
        QCOMPARE(m_disk.content(m_path), before);
        qint64 old = m_disk.keyDerivations;
        QVERIFY(!failure("right"));
        QCOMPARE(m_disk.keyDerivations - old, 1);
        qInfo("passphrases: %d wrong ones, 1 answer, 1 derivation each; 0 let in", count);
    }

    void aChangedPassphraseLetsTheOldOneInNoMore() {
        made();
        auto book = Book::open(m_path, "right", Mode::ReadWrite, {}, m_disk.calls());
        {
            const Db db(*book);
            QCOMPARE(Day::edit(db, 1), SQLITE_OK);
            QVERIFY_THROWS_EXCEPTION(Error, book->changePassphrase("wrong", "new"));
            book->changePassphrase("right", "new");
            QCOMPARE(Day::edit(db, 2), SQLITE_OK);
        }
        book.reset();
        QCOMPARE(failure("right").value().kind, Error::Kind::WrongPassphrase);
        book = Book::open(m_path, "new", Mode::ReadWrite, {}, m_disk.calls());
        QCOMPARE(Day::lastEdit(Db(*book)), 2);
    }

    void otherFilesAreToldApartAndNotTouched() {
        const QByteArray file = made();
        QCOMPARE(refusal({}), Error::Kind::Foreign);
        QCOMPARE(refusal("SQLite format 3" + QByteArray(5000, '\0')), Error::Kind::Foreign);
        QCOMPARE(refusal(QByteArray(100000, 'x')), Error::Kind::Foreign);
        QCOMPARE(refusal("W"), Error::Kind::Damaged);
        for (const int cut : {10, 16, 20, 100, 1023})
            QCOMPARE(refusal(file.left(cut)), Error::Kind::Damaged);
        // A newer header may have another length and so no checksum where ours is.
        QByteArray newer = file;
        qToLittleEndian<quint32>(2, newer.data() + 16);
        qToLittleEndian<quint32>(2048, newer.data() + 20);
        QCOMPARE(refusal(newer), Error::Kind::Newer);
        m_disk.remove(m_path);
        QCOMPARE(failure("right").value().kind, Error::Kind::NotFound);
    }

    void aNewerFileOfTheSameHeaderLengthIsNewer() {
        QByteArray newer = made();
        qToLittleEndian<quint32>(2, newer.data() + 16);
        const auto *start = reinterpret_cast<const unsigned char *>(newer.constData());
        const sealed::Hash checksum = sealed::hashOf(start, sealed::headerBytes - 32);
        newer.replace(sealed::headerBytes - 32, 32,
                      QByteArray(reinterpret_cast<const char *>(checksum.data()), 32));
        QCOMPARE(refusal(newer), Error::Kind::Newer);
    }

    void parametersNoFileMayAskForAreRefusedBeforeTheyCost() {
        const QByteArray file = made();
        QCOMPARE(refusal(withCost(file, 11, 8192)), Error::Kind::Damaged);
        QCOMPARE(refusal(withCost(file, 1, (1ULL << 30) + 1)), Error::Kind::Damaged);
        QCOMPARE(refusal(withCost(file, 1, ~0ULL)), Error::Kind::Damaged);
        QCOMPARE(refusal(withCost(file, 0xffffffff, 8192)), Error::Kind::Damaged);
        QCOMPARE(refusal(withCost(file, 0, 8192)), Error::Kind::Damaged);
        QCOMPARE(refusal(withCost(file, 1, 0)), Error::Kind::Damaged);
        // Each within the limits, but not together; nothing is derived of the first ones, either.
        const qint64 old = m_disk.keyDerivations;
        QCOMPARE(refusal(withCost(file, 10, 1ULL << 28, 5)), Error::Kind::Damaged);
        QCOMPARE(m_disk.keyDerivations, old);
        // Within the limits, but not what the slot was made with: no way in.
        m_disk.put(m_path, withCost(file, 2, 8192));
        QVERIFY(failure("right").has_value());
        QVERIFY_THROWS_EXCEPTION(
            Error, Book::create(u"/costly"_s, "x", KdfCost{11, 8192}, m_disk.calls()));
    }

    void aSecondWriterIsToldWhoHoldsIt() {
        made();
        auto book = Book::open(m_path, "right", Mode::ReadWrite, {}, m_disk.calls());
        const qint64 old = m_disk.keyDerivations;
        const auto error = failure("right");
        QCOMPARE(error.value().kind, Error::Kind::InUse);
        QVERIFY(error->sentence.contains(QString::number(QCoreApplication::applicationPid())));
        QCOMPARE(m_disk.keyDerivations, old);
        QVERIFY(!failure("right", Mode::ReadOnlySnapshot));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 Book::create(m_path, "x", KdfCost::lowest(), m_disk.calls()));
        // Anybody may have written it: nothing in it commands a screen or turns words about.
        const QByteArray note = m_disk.content(m_path + u".lock"_s);
        m_disk.put(m_path + u".lock"_s,
                   QString(u"7\nho\u001b[2Jst\u202e\u0007"_s + QString(99, u'x')).toUtf8());
        const QString sentence = failure("right").value().sentence;
        QVERIFY2(sentence.contains(u"7"_s) && sentence.contains(u"ho[2Jstxxx"_s),
                 qPrintable(sentence));
        QVERIFY(!sentence.contains(QString(65, u'x')));
        QCOMPARE(plaintext::oneLine(sentence), sentence);
        m_disk.put(m_path + u".lock"_s, note);
        // The note is for naming only and goes with the lock.
        QVERIFY(m_disk.exists(m_path + u".lock"_s));
        book.reset();
        QVERIFY(!m_disk.exists(m_path + u".lock"_s));
        QVERIFY(!failure("right"));
    }

    void twoProcessesRacingForItNeverBothGetIt() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"race.wellspring"_s);
        Book::create(path, "right", KdfCost::lowest());
        const int races = times(10, 100);
        int won = 0;
        Progress progress("races", races);
        for (int i = 0; i < races; ++i) {
            progress.at(i);
            int ready[2];
            QCOMPARE(pipe(ready), 0);
            std::vector<pid_t> children;
            for (int k = 0; k < 2; ++k)
                children.push_back(race(path, ready));
            close(ready[0]);
            int winners = 0;
            close(ready[1]); // both start now
            for (const pid_t child : children) {
                int status = 0;
                waitpid(child, &status, 0);
                QVERIFY(WIFEXITED(status));
                const int code = WEXITSTATUS(status);
                QVERIFY2(code == 10 || code == 11, qPrintable(QString::number(code)));
                winners += code == 10 ? 1 : 0;
            }
            QVERIFY(winners >= 1);
            won += winners;
        }
        auto book = Book::open(path, "right", Mode::ReadWrite);
        QCOMPARE(Db(*book).rows("SELECT count(*) FROM t"), "1:" + QByteArray::number(won) + "|\n");
        qInfo("races: %d between two processes, %d winners in turn; 0 edits of theirs lost", races,
              won);
    }

    void aFileThatIsUnderAnotherNameOpensToo() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"名簿 a%20b?c.wellspring"_s);
        Book::create(path, "right", KdfCost::lowest());
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(path, link));
        {
            auto book = Book::open(link, "right", Mode::ReadWrite);
            QCOMPARE(Db(*book).exec("CREATE TABLE t(a)"), SQLITE_OK);
            book->compact(); // takes the place of the file, not of the link
        }
        QVERIFY(!QFile::symLinkTarget(link).isEmpty());
        QVERIFY(Book::open(path, "right", Mode::ReadWrite) != nullptr);
    }

    /// Whoever may write into a folder leads no write of ours to another file.
    void nothingIsWrittenThroughALink() {
        const QTemporaryDir folder, state;
        const QString path = folder.filePath(u"book.wellspring"_s);
        const auto bytesAt = [](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
        };
        const QString others = folder.filePath(u"others"_s);
        const auto lead = [&](const QString &name) {
            QFile file(others);
            QFile::remove(name);
            return file.open(QIODevice::WriteOnly) && file.write("theirs") == 6 &&
                   QFile::link(others, name);
        };
        Book::create(path, "right", KdfCost::lowest());
        QVERIFY(Book::open(path, "right", Mode::ReadWrite, state.path()) != nullptr);
        const QStringList seen = QDir(state.path()).entryList({u"*.seen"_s}, QDir::Files);
        QCOMPARE(seen.size(), 1);
        for (const QString &name : {path + u".lock"_s, state.filePath(seen.front())}) {
            QVERIFY(lead(name));
            {
                auto book = Book::open(path, "right", Mode::ReadWrite, state.path());
                QCOMPARE(Db(*book).exec("CREATE TABLE IF NOT EXISTS t(a)"), SQLITE_OK);
            }
            QCOMPARE(bytesAt(others), QByteArray("theirs"));
            QFile::remove(name);
        }
        // What is new is new also where a link leads nowhere yet.
        const QString place = folder.filePath(u"new.wellspring"_s), far = folder.filePath(u"far"_s);
        QVERIFY(QFile::link(far, place));
        QVERIFY_THROWS_EXCEPTION(Error, Book::create(place, "right", KdfCost::lowest()));
        auto book = Book::open(path, "right", Mode::ReadWrite);
        QVERIFY_THROWS_EXCEPTION(Error, book->saveCopy(place));
        QVERIFY(!QFile::exists(far));
    }

    void theSameBlockIsNeverSealedAlikeTwice() {
        const sealed::Sealer sealer(sealed::SecretKey::random(), {});
        const QByteArray plain(sealed::blockBytes, 'a');
        QSet<QByteArray> nonces;
        for (int i = 0; i < 100; ++i) {
            QByteArray out(sealed::storedBlockBytes, '\0');
            sealed::Tag tag;
            sealer.sealBlock(1, 1, reinterpret_cast<const unsigned char *>(plain.constData()),
                             reinterpret_cast<unsigned char *>(out.data()), tag);
            nonces << out.left(sealed::nonceBytes);
        }
        QCOMPARE(nonces.size(), 100);
    }

    void noWordIsInTheFile() {
        MemDisk disk;
        const int words = times(50, 500);
        QByteArrayList canaries;
        auto book = Book::create(m_path, "canary-passphrase", KdfCost::lowest(), disk.calls());
        {
            const Db db(*book);
            db.exec("CREATE TABLE canary_table(a TEXT); CREATE INDEX i ON canary_table(a);"
                    "CREATE VIRTUAL TABLE f USING fts5(a)");
            for (int i = 0; i < words; ++i) {
                const QByteArray word = "canary" + QByteArray::number(i * 7919) + "お客様";
                canaries << word;
                db.exec("INSERT INTO canary_table VALUES('" + word + "'); INSERT INTO f VALUES('" +
                        word + "')");
            }
            book->compact();
            db.exec("VACUUM");
        }
        book.reset();
        int files = 0;
        for (const QString &path : disk.paths()) {
            const QByteArray bytes = disk.content(path);
            ++files;
            QVERIFY(!bytes.contains("canary"));
            QVERIFY(!bytes.contains("SQLite format"));
            for (const QByteArray &word : canaries)
                QVERIFY(!bytes.contains(word));
        }
        qInfo("canaries: %d words in %d files looked for; 0 found", words, files);
    }

    void coreDumpsAreForbidden() {
        const pid_t child = fork();
        if (child == 0) {
            rlimit limit{};
            const bool isDone = sealed::forbidCoreDumps() && prctl(PR_GET_DUMPABLE) == 0 &&
                                getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max == 0;
            _exit(isDone ? 0 : 1);
        }
        int status = 1;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }

private:
    /// A process that waits for the pipe to close, then opens and writes one row: 10; or is told
    /// that another has it: 11.
    static pid_t race(const QString &path, const int (&ready)[2]) {
        const pid_t child = fork();
        if (child != 0)
            return child;
        close(ready[1]);
        char byte = 0;
        (void)!read(ready[0], &byte, 1);
        int code = 12;
        try {
            auto book = Book::open(path, "right", Mode::ReadWrite);
            const Db db(*book);
            const bool isWritten = db.exec("CREATE TABLE IF NOT EXISTS t(a)") == SQLITE_OK &&
                                   db.exec("INSERT INTO t VALUES(1)") == SQLITE_OK;
            code = isWritten ? 10 : 13;
        } catch (const Error &error) {
            code = error.kind == Error::Kind::InUse ? 11 : 14;
        }
        _exit(code);
    }
};

QTEST_GUILESS_MAIN(TestSealedKeys)
#include "test_sealed_keys.moc"
