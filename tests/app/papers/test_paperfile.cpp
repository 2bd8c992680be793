// SPDX-License-Identifier: GPL-3.0-or-later
// A slip of the name must not cost anything that lies there.
#include "app/error.h"
#include "app/papers/paperfile.h"
#include "tests/support/rot.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const paperfile::Words words{u"taken"_s, u"foreign"_s, u"unconfirmed"_s, u"full"_s, u"refused"_s};

} // namespace

class TestPaperFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingElseIsWrittenOver_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("a link to a file") << u"link.pdf"_s;
        QTest::newRow("a link to nothing") << u"far.pdf"_s;
        QTest::newRow("a folder") << u"folder.pdf"_s;
        QTest::newRow("a notebook") << u"book.wellspring"_s;
        QTest::newRow("the lock beside one") << u"book.wellspring.lock"_s;
        QTest::newRow("a notebook under another name") << u"book.pdf"_s;
    }

    void nothingElseIsWrittenOver() {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const auto at = [&](const QString &one) { return folder.filePath(one); };
        rot::put(at(u"others"_s), "theirs");
        rot::put(at(u"book.pdf"_s), "Wellspring book");
        QVERIFY(QDir().mkdir(at(u"folder.pdf"_s)));
        QVERIFY(QFile::link(at(u"others"_s), at(u"link.pdf"_s)));
        QVERIFY(QFile::link(at(u"nothing"_s), at(u"far.pdf"_s)));
        bool wasMade = false;
        try {
            paperfile::write(at(name), true, words, [&] {
                wasMade = true;
                return QByteArray("paper");
            });
            QFAIL("it was written");
        } catch (const Error &error) {
            QCOMPARE(error.sentence, words.foreign);
        }
        QVERIFY(!wasMade);
        QCOMPARE(rot::contentOf(at(u"others"_s)), QByteArray("theirs"));
        QCOMPARE(rot::contentOf(at(u"book.pdf"_s)), QByteArray("Wellspring book"));
        QVERIFY(QFileInfo(at(u"link.pdf"_s)).isSymLink());
        QVERIFY(QFileInfo(at(u"far.pdf"_s)).isSymLink());
        QVERIFY(!QFile::exists(at(u"nothing"_s)));
    }

    void aPaperIsWrittenOverOnlyWhereThatIsSaid() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"paper.pdf"_s);
        const auto make = [] { return QByteArray("second"); };
        paperfile::write(path, false, words, [] { return QByteArray("first"); });
        try {
            paperfile::write(path, false, words, make);
            QFAIL("it was written over");
        } catch (const Error &error) {
            QCOMPARE(error.sentence, words.taken);
        }
        QCOMPARE(rot::contentOf(path), QByteArray("first"));
        paperfile::write(path, true, words, make);
        QCOMPARE(rot::contentOf(path), QByteArray("second"));
    }
};

QTEST_GUILESS_MAIN(TestPaperFile)
#include "test_paperfile.moc"
