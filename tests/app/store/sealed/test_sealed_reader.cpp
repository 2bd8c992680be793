// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/keychange.h"
#include "app/store/sealed/recoverycode.h"
#include "tests/support/memdisk.h"
#include "tests/support/sealedday.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

namespace {

/// What a reader makes of a file.
struct Reading {
    bool isRefused = false;
    quint64 sequence = 0;
    QByteArray image; ///< BLAKE2b-32 of the database, as hex
    QString why;

    bool operator==(const Reading &other) const {
        return isRefused == other.isRefused &&
               (isRefused || (sequence == other.sequence && image == other.image));
    }
};

QByteArray said(const Reading &reading) {
    return reading.isRefused ? "refused: " + reading.why.toUtf8()
                             : QByteArray::number(reading.sequence) + ' ' + reading.image;
}

QByteArray hashOf(const unsigned char *bytes, qint64 count) {
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), 32, bytes,
                       static_cast<unsigned long long>(count), nullptr, 0);
    return hash.toHex();
}

} // namespace

/// resources/FORMAT.md says the format whole: a reader in another language, written from that page
/// alone, gets the same database out of every file as the program, and refuses the same ones.
class TestSealedReader : public QObject {
    Q_OBJECT

private:
    MemDisk m_disk;
    Random m_random{2027};
    QTemporaryDir m_folder;
    const QString m_path = u"/day.wellspring"_s;
    const QString m_source = qEnvironmentVariable("WELLSPRING_SOURCE");
    QByteArray m_whole; ///< a day with a compaction in it, closed as it should be

    static Reading ours(const QString &path, const QByteArray &passphrase,
                        const sealed::Calls &calls) {
        Reading reading;
        try {
            auto book = Book::open(path, passphrase, Mode::ReadOnlySnapshot, {}, calls);
            reading.sequence = book->report().sequence;
            {
                const Db db(*book);
                sqlite3_int64 size = 0;
                unsigned char *image =
                    db.handle() ? sqlite3_serialize(db.handle(), "main", &size, 0) : nullptr;
                reading.isRefused = !db.handle() || (image == nullptr && size > 0);
                reading.image = hashOf(image, size);
                sqlite3_free(image);
            }
            if (const auto error = book->takeReadError())
                throw Error(*error);
            if (reading.isRefused)
                reading.why = u"SQLite cannot read it"_s;
        } catch (const Error &error) {
            reading.isRefused = true;
            reading.why = error.sentence + u' ' + error.detail;
        }
        return reading;
    }

    /// One process for all files.
    std::vector<Reading> theirs(const QStringList &paths, const QByteArray &passphrase) const {
        QProcess reader;
        reader.start(m_source + u"/tests/support/secondreader"_s, paths);
        reader.write(passphrase);
        reader.closeWriteChannel();
        std::vector<Reading> found;
        if (!reader.waitForFinished(300'000))
            return found;
        for (const QByteArray &line : reader.readAllStandardOutput().split('\n')) {
            const QJsonObject told = QJsonDocument::fromJson(line).object();
            if (told.isEmpty())
                continue;
            Reading reading;
            reading.isRefused = told.contains("refused"_L1);
            reading.why = told["refused"_L1].toString();
            reading.sequence = quint64(told["sequence"_L1].toInteger());
            reading.image = told["blake2b"_L1].toString().toLatin1();
            found.push_back(reading);
        }
        if (found.size() != size_t(paths.size()))
            qWarning("%s", reader.readAllStandardError().constData());
        return found;
    }

    /// Both read each content; says how many were refused.
    void compare(const std::vector<QByteArray> &contents, const char *what,
                 const QByteArray &passphrase = "pass") {
        QStringList paths;
        std::vector<Reading> mine;
        for (const QByteArray &content : contents) {
            m_disk.put(m_path, content);
            mine.push_back(ours(m_path, passphrase, m_disk.calls()));
            paths << m_folder.filePath(QString::number(paths.size()));
            QFile file(paths.last());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        const std::vector<Reading> other = theirs(paths, passphrase);
        QCOMPARE(other.size(), mine.size());
        int refused = 0;
        for (size_t i = 0; i < mine.size(); ++i) {
            QVERIFY2(mine[i] == other[i],
                     qPrintable(u"%1 %2: %3 but %4"_s.arg(
                         QLatin1StringView(what), QString::number(i),
                         QString::fromUtf8(said(mine[i])), QString::fromUtf8(said(other[i])))));
            refused += mine[i].isRefused ? 1 : 0;
        }
        qInfo("%s: %d files read twice, %d refused by both, 0 told differently", what,
              int(mine.size()), refused);
        for (const QString &path : paths)
            QFile::remove(path);
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QFile::exists(m_source + u"/tests/support/secondreader"_s));
        auto book = Book::create(m_path, "pass", KdfCost::lowest(), m_disk.calls());
        {
            const Db db(*book);
            for (int i = 1; i <= 30; ++i) {
                QCOMPARE(Day::edit(db, i), SQLITE_OK);
                if (i == 12)
                    book->compact();
            }
        }
        book.reset();
        m_whole = m_disk.content(m_path);
    }

    void aWholeDayIsReadTheSame() {
        compare({m_whole}, "a whole day");
        m_disk.put(m_path, m_whole);
        const Reading mine = ours(m_path, "pass", m_disk.calls());
        QVERIFY2(!mine.isRefused, qPrintable(mine.why));
        QVERIFY(mine.sequence > 30);
    }

    void everyWayInIsReadTheSame() {
        m_disk.put(m_path, m_whole);
        auto book = Book::open(m_path, "pass", Mode::ReadWrite, {}, m_disk.calls());
        sealed::KeyChange change;
        change.proof = "pass";
        change.recovery = sealed::RecoveryCode::random();
        change.keychain = sealed::keychainSecret();
        change.today = 20796;
        book->changeKeys(change);
        book.reset();
        const QByteArray file = m_disk.content(m_path);
        const QByteArray shown = sealed::RecoveryCode::shown(change.recovery).toUtf8();
        for (const QByteArray &way :
             {QByteArray("pass"), change.recovery, shown, change.keychain}) {
            m_disk.put(m_path, file);
            QVERIFY(!ours(m_path, way, m_disk.calls()).isRefused);
            compare({file}, "a way in", way);
        }
        compare({file}, "another code", sealed::RecoveryCode::random());
        compare({file}, "another keychain", sealed::keychainSecret());
    }

    void everyBeginningIsReadTheSame() {
        std::vector<QByteArray> cuts;
        for (const qint64 bytes : {0, 1, 16, 1023, 1024, 1152})
            cuts.push_back(m_whole.left(bytes));
        for (int i = times(60, 1000); i > 0; --i)
            cuts.push_back(m_whole.left(between(m_random, 0, m_whole.size())));
        compare(cuts, "beginnings");
    }

    /// Also in the middle of records, and sectors of zeros.
    void whatIsDamagedIsSaidTheSame() {
        std::vector<QByteArray> rotten;
        for (int i = times(60, 1000); i > 0; --i) {
            QByteArray bytes = m_whole;
            const qint64 at =
                i % 4 == 0 ? between(m_random, 0, 1100) : between(m_random, 0, bytes.size() - 1);
            if (i % 5 == 0)
                bytes.replace(at, qMin<qint64>(512, bytes.size() - at),
                              QByteArray(qMin<qint64>(512, bytes.size() - at), '\0'));
            else
                bytes[at] = char(bytes[at] ^ (1 << between(m_random, 0, 7)));
            rotten.push_back(i % 3 == 0 ? bytes.left(between(m_random, at, bytes.size())) : bytes);
        }
        compare(rotten, "damaged files");
    }

    void anotherPassphraseOpensNothing() {
        const QString path = m_folder.filePath(u"other"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_whole) == m_whole.size());
        file.close();
        for (const QByteArray wrong : {"", "Pass", "pass ", "pas", "passpass"}) {
            const auto found = theirs({path}, wrong);
            QCOMPARE(found.size(), size_t(1));
            QVERIFY2(found.front().isRefused, wrong.constData());
        }
    }

    /// Files made once and kept: a later program must still read them, and refuse the bad ones.
    void theVectorsAreReadAsTheySay() {
        QFile file(m_source + u"/tests/vectors/expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(vectors.size() >= 12);
        int good = 0;
        for (const QJsonValue &one : vectors) {
            const QString name = one["file"_L1].toString();
            const QString path = m_source + u"/tests/vectors/"_s + name;
            const QByteArray passphrase =
                one["passphrase"_L1].toString().normalized(QString::NormalizationForm_C).toUtf8();
            const Reading mine = ours(path, passphrase, sealed::realCalls());
            const auto other = theirs({path}, one["passphrase"_L1].toString().toUtf8());
            QCOMPARE(other.size(), size_t(1));
            Reading expected;
            expected.isRefused = one["bad"_L1].isString();
            expected.sequence = quint64(one["sequence"_L1].toInteger());
            expected.image = one["blake2b"_L1].toString().toLatin1();
            QVERIFY2(mine == expected, (name.toUtf8() + ": " + said(mine)).constData());
            QVERIFY2(other.front() == expected,
                     (name.toUtf8() + ": " + said(other.front())).constData());
            good += expected.isRefused ? 0 : 1;
        }
        qInfo("vectors: %d good ones read, %d bad ones refused, by both", good,
              int(vectors.size()) - good);
    }
};

QTEST_GUILESS_MAIN(TestSealedReader)
#include "test_sealed_reader.moc"
