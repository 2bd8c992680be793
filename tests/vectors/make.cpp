// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memdisk.h"
#include "tests/support/sealedday.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>
#include <utility>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

/// Makes the files of tests/vectors and their expected.json in the folder given: files to try a
/// reader of resources/FORMAT.md on. They hold random keys, so each run makes others; those in
/// the tree stay as they are, and this makes more when the format gets another version.
namespace {

const QString passphrase = u"井戸 well"_s;

QByteArray hashOf(const void *bytes, qint64 count) {
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), 32,
                       static_cast<const unsigned char *>(bytes),
                       static_cast<unsigned long long>(count), nullptr, 0);
    return hash;
}

/// A file whose bytes in the header were changed, with a hash that fits again.
QByteArray withHash(QByteArray file) {
    return file.replace(992, 32, hashOf(file.constData(), 992));
}

QByteArray flipped(QByteArray file, qsizetype at) {
    file[at] = char(file[at] ^ 1);
    return file;
}

/// The fourth row is long: its pages are written once and never again.
bool edit(const Db &db, int number) {
    if (number == 1 &&
        db.exec("CREATE TABLE words(id INTEGER PRIMARY KEY, said TEXT)") != SQLITE_OK)
        return false;
    const QByteArray words = QByteArray("縁側の読み聞かせ ").repeated(number == 4 ? 400 : 1);
    return db.exec("INSERT INTO words(said) VALUES('" + words + QByteArray::number(number) +
                   "')") == SQLITE_OK;
}

class Vectors {
public:
    explicit Vectors(QString folder) : m_folder(std::move(folder)) {}

    void good(const QString &name, const QByteArray &content, const QString &what,
              const QString &pass = passphrase) {
        QJsonObject told = put(name, content, what, pass);
        auto book = Book::open(m_folder + u'/' + name,
                               pass.normalized(QString::NormalizationForm_C).toUtf8(),
                               Mode::ReadOnlySnapshot);
        const Db db(*book);
        sqlite3_int64 size = 0;
        unsigned char *image = sqlite3_serialize(db.handle(), "main", &size, 0);
        told[u"sequence"_s] = qint64(book->report().sequence);
        told[u"bytes"_s] = qint64(size);
        told[u"blake2b"_s] = QString::fromLatin1(hashOf(image, size).toHex());
        sqlite3_free(image);
        m_all << told;
    }

    void bad(const QString &name, const QByteArray &content, const QString &what,
             const QString &why, const QString &pass = passphrase) {
        QJsonObject told = put(name, content, what, pass);
        told[u"bad"_s] = why;
        m_all << told;
    }

    void list() {
        write(u"expected.json"_s, QJsonDocument(m_all).toJson());
        qInfo("%d vectors", int(m_all.size()));
    }

private:
    QJsonObject put(const QString &name, const QByteArray &content, const QString &what,
                    const QString &pass) {
        write(name, content);
        return {{u"file"_s, name}, {u"what"_s, what}, {u"passphrase"_s, pass}};
    }
    void write(const QString &name, const QByteArray &content) {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
    }
    QString m_folder;
    QJsonArray m_all;
};

/// A file that was never compacted, and where its commits of rows end.
struct Made {
    QByteArray empty, killed, day;
    qint64 third = 0, fourth = 0;
};

Made made() {
    MemDisk disk;
    const QString path = u"/v.wellspring"_s;
    Made out;
    Book::create(path, passphrase.toUtf8(), KdfCost::lowest(), disk.calls()).reset();
    out.empty = disk.content(path);
    auto book = Book::open(path, passphrase.toUtf8(), Mode::ReadWrite, {}, disk.calls());
    {
        const Db db(*book);
        for (int i = 1; i <= 5; ++i) {
            if (!edit(db, i))
                qFatal("an edit fails");
            if (i == 3)
                out.third = book->fileBytes();
            if (i == 4)
                out.fourth = book->fileBytes();
        }
        out.killed = disk.content(path);
    }
    book.reset();
    out.day = disk.content(path);
    return out;
}

QByteArray compacted(const QString &pass) {
    MemDisk disk;
    const QString path = u"/c.wellspring"_s;
    auto book = Book::create(path, pass.toUtf8(), KdfCost::lowest(), disk.calls());
    {
        const Db db(*book);
        bool isDone = true;
        for (int i = 1; i <= 4; ++i)
            isDone = isDone && edit(db, i);
        isDone = isDone && db.exec("DELETE FROM words WHERE id > 2") == SQLITE_OK;
        book->compact();
        isDone = isDone && edit(db, 9) && db.exec("DELETE FROM words; VACUUM") == SQLITE_OK;
        if (!isDone || !edit(db, 10))
            qFatal("an edit fails");
    }
    book.reset();
    return disk.content(path);
}

void makeGood(Vectors &vectors, const Made &made) {
    vectors.good(u"empty.wellspring"_s, made.empty, u"made and closed, nothing in it"_s);
    vectors.good(u"day.wellspring"_s, made.day, u"five rows, closed as it should be"_s);
    vectors.good(u"killed.wellspring"_s, made.killed,
                 u"the same, its program killed: no commit without blocks at the end"_s);
    vectors.good(u"torn.wellspring"_s, made.killed.chopped(900),
                 u"cut off in the blocks of the last commit: that one does not count"_s);
    vectors.good(u"torn-record.wellspring"_s, made.day.left(made.fourth + 60),
                 u"cut off in the record of the fifth row"_s);
    vectors.good(u"torn-block.wellspring"_s, flipped(made.killed, made.killed.size() - 500),
                 u"a block of the last commit does not open: that commit does not count"_s);
    vectors.good(u"old-block.wellspring"_s, flipped(made.day, made.third - 700),
                 u"a bit turned in a block that a later commit replaced: nothing reads it"_s);
    const QString pass = u"がんばる café"_s.normalized(QString::NormalizationForm_C);
    vectors.good(u"compacted.wellspring"_s, compacted(pass),
                 u"rewritten once, then written on, shrunk by a VACUUM; the passphrase is given "
                 "decomposed"_s,
                 pass.normalized(QString::NormalizationForm_D));
}

void makeBad(Vectors &vectors, const Made &made) {
    vectors.bad(u"bad-block.wellspring"_s, flipped(made.day, made.fourth - 700),
                u"a bit of a block in the middle turned"_s,
                u"a block of the fourth row's commit does not open"_s);
    vectors.bad(u"bad-record.wellspring"_s, flipped(made.day, made.third + 50),
                u"a bit of a head in the middle turned"_s,
                u"the commit of the fourth row is damaged, a whole one follows"_s);
    vectors.bad(u"bad-missing.wellspring"_s, made.day.left(made.third) + made.day.mid(made.fourth),
                u"a commit was taken out"_s, u"a commit does not follow the one before it"_s);
    vectors.bad(u"bad-header.wellspring"_s, flipped(made.day, 70), u"a bit of the header turned"_s,
                u"the hash of the header does not fit"_s);
    QByteArray changed = made.day;
    changed[16] = 2;
    vectors.bad(u"bad-newer.wellspring"_s, withHash(changed), u"version 2"_s,
                u"of a newer program"_s);
    changed = made.day;
    changed[78] = 1;
    vectors.bad(u"bad-costly.wellspring"_s, withHash(changed),
                u"a slot that asks for 2^48 bytes of memory"_s,
                u"no real one asks for that much"_s);
    changed = made.day;
    changed[68] = char(changed[68] + 1);
    vectors.bad(u"bad-cost.wellspring"_s, withHash(changed),
                u"the cost of a slot changed, the hash of the header made to fit"_s,
                u"the slot does not open"_s);
    vectors.bad(u"bad-short.wellspring"_s, made.day.left(1100), u"shorter than its base length"_s,
                u"incomplete"_s);
    vectors.bad(u"bad-foreign.wellspring"_s,
                QByteArray("SQLite format 3\0", 16) + QByteArray(2000, '\0'), u"something else"_s,
                u"not a notebook"_s);
    vectors.bad(u"bad-passphrase.wellspring"_s, made.day, u"the day, with another passphrase"_s,
                u"no slot opens"_s, u"井戸well"_s);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (folder.isEmpty() || !QDir(folder).exists()) {
        qWarning("usage: makevectors FOLDER");
        return 2;
    }
    Vectors vectors(folder);
    const Made one = made();
    makeGood(vectors, one);
    makeBad(vectors, one);
    vectors.list();
    return 0;
}
