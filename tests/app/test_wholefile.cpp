// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

class TestWholeFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFileIsWholeAndItsOwners() {
        const auto out = wholefile::write(at(u"a"_s), QByteArray(100'000, 'x'), false);
        QVERIFY(out.isGood());
        QCOMPARE(read(u"a"_s), QByteArray(100'000, 'x'));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup;
        QVERIFY(!(QFile::permissions(at(u"a"_s)) & others));
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void whatIsThereIsKeptUnlessAskedFor() {
        QVERIFY(wholefile::write(at(u"a"_s), "old", false).isGood());
        const auto refused = wholefile::write(at(u"a"_s), "new", false);
        QVERIFY(!refused.inPlace);
        QCOMPARE(refused.error, EEXIST);
        QCOMPARE(read(u"a"_s), QByteArray("old"));
        QVERIFY(wholefile::write(at(u"a"_s), "new", true).isGood());
        QCOMPARE(read(u"a"_s), QByteArray("new"));
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void aFailureLeavesNothingBehind() {
        QVERIFY(wholefile::write(at(u"a"_s), "old", false).isGood());
        QCOMPARE(wholefile::write(at(u"none/a"_s), "x", true).error, ENOENT);
        QVERIFY(QDir().mkpath(at(u"folder/within"_s)));
        const auto onFolder = wholefile::write(at(u"folder"_s), "x", true);
        QVERIFY(!onFolder.inPlace);
        QCOMPARE(onFolder.error, EISDIR);
        // A file that may not grow is a disk that is full half way.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4096, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto full = wholefile::write(at(u"a"_s), QByteArray(100'000, 'x'), true);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!full.inPlace);
        QCOMPARE(full.error, EFBIG);
        QCOMPARE(read(u"a"_s), QByteArray("old"));
        QCOMPARE(names(), (QStringList{u"a"_s, u"folder"_s}));
    }

    void aFinishedFileTakesAnothersPlace() {
        QVERIFY(wholefile::write(at(u"a"_s), "old", false).isGood());
        QVERIFY(wholefile::write(at(u"a.new"_s), "new", false).isGood());
        QVERIFY(wholefile::replace(at(u"a.new"_s), at(u"a"_s)).isGood());
        QCOMPARE(read(u"a"_s), QByteArray("new"));
        QCOMPARE(names(), QStringList{u"a"_s});
        const auto none = wholefile::replace(at(u"a.new"_s), at(u"a"_s));
        QVERIFY(!none.inPlace);
        QCOMPARE(none.error, ENOENT);
        QVERIFY(!none.reason().isEmpty());
        QCOMPARE(read(u"a"_s), QByteArray("new"));
    }

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray read(const QString &name) const {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    QStringList names() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "test_wholefile.moc"
