// SPDX-License-Identifier: GPL-3.0-or-later
// The command line where something is wrong: a sentence, a status, and nothing half done.
#include "tests/support/rot.h"
#include "tests/ui/commands/commandbench.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TestCommandFaults : public CommandBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeSample(); }

    void aPaperNeverReplacesANotebookOrADevice() {
        const QString book = at(u"precious.wellspring"_s);
        QVERIFY(QFile::copy(at(u"ja.wellspring"_s), book));
        const auto size = QFileInfo(book).size();
        const QString link = at(u"link.pdf"_s);
        QVERIFY(QFile::link(book, link));
        // A pipe stands for all that is no plain file: nothing of the machine is put at risk.
        const QString pipe = at(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        // Nor another notebook, whatever it is called, nor what says who holds it.
        const QString other = at(u"other.ws"_s);
        QVERIFY(QFile::copy(at(u"ja.wellspring"_s), other));
        const QString lock = other + u".lock"_s;
        QVERIFY(QFile(lock).open(QIODevice::WriteOnly));
        for (const QString &target : {book, link, pipe, other, lock}) {
            const Outcome refused = onSample(
                u"brief"_s, book, {u"--client"_s, u"田中"_s, u"--pdf"_s, target, u"--force"_s});
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.err.count(u'\n'), 1);
        }
        QCOMPARE(QFileInfo(book).size(), size);
        QCOMPARE(QFileInfo(other).size(), size);
        QCOMPARE(QFileInfo(lock).size(), 0);
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void aSampleReplacesOnlyASample() {
        const QString mine = at(u"two-own.wellspring"_s);
        twoTanakas(u"two-own.wellspring"_s);
        const Outcome refused = run({u"sample"_s, mine, u"--force"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(onSample(u"search"_s, mine, {u"田中"_s}).out.count(u'\n'), 2);
        const QString old = at(u"old-sample.wellspring"_s);
        QVERIFY(QFile::copy(at(u"ja.wellspring"_s), old));
        QCOMPARE(run({u"sample"_s, old, u"--force"_s, u"--lang"_s, u"en"_s}).status, 0);
    }

    void aCutEndIsToldByCheck() {
        const QString cut = at(u"cut.wellspring"_s);
        QVERIFY(QFile::copy(at(u"ja.wellspring"_s), cut));
        QVERIFY(QFile::resize(cut, QFileInfo(cut).size() - 1));
        const Outcome told = onSample(u"check"_s, cut, {}, u"en"_s);
        QCOMPARE(told.status, 1);
        QCOMPARE(told.out, QString());
        QVERIFY(told.err.contains(u"not whole"_s));
    }

    void aDamagedLastChangeIsToldByCheckAsWhatItIs() {
        const QString file = twoTanakas(u"rot.wellspring"_s);
        const QString state = at(u"state"_s) + u"/wellspring"_s;
        QVERIFY(QDir().mkpath(state));
        rot::inTheLastChange(file, "sample", state);
        const Outcome told = onSample(u"check"_s, file, {}, u"en"_s);
        QCOMPARE(told.status, 1);
        QCOMPARE(told.out, QString());
        QVERIFY2(told.err.contains(u"last saved change is damaged"_s), qPrintable(told.err));
        QVERIFY(!told.err.contains(u"crash"_s));
    }

    void changesThatAreMissingAreToldAndNothingIsTouched() {
        const QString file = at(u"short.wellspring"_s);
        const QString csv =
            qEnvironmentVariable("WELLSPRING_SOURCE") + u"/tests/data/contacts/plain.csv"_s;
        twoTanakas(u"short.wellspring"_s);
        QCOMPARE(onSample(u"import"_s, file, {csv}, u"en"_s).status, 0);
        QVERIFY(QFile::resize(file, QFileInfo(file).size() - 1000));
        const auto size = QFileInfo(file).size();
        // Neither the one that writes nor the ones that read take it for whole, also the next time.
        for (int round = 0; round < 2; ++round) {
            const Outcome refused = onSample(u"import"_s, file, {csv}, u"en"_s);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(u"missing at the end"_s), qPrintable(refused.err));
            const Outcome told = onSample(u"check"_s, file, {}, u"en"_s);
            QCOMPARE(told.status, 1);
            QVERIFY2(told.err.contains(u"missing at the end"_s), qPrintable(told.err));
            QCOMPARE(QFileInfo(file).size(), size);
        }
    }

    void anExistingFileIsLeftAlone() {
        const QString pdf = at(u"mine.pdf"_s);
        QFile mine(pdf);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        const QStringList call{u"--client"_s, u"田中"_s, u"--pdf"_s, pdf};
        const Outcome refused = onSample(u"brief"_s, at(u"ja.wellspring"_s), call);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count(u'\n'), 1);
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), "mine");
        mine.close();
        QCOMPARE(
            onSample(u"brief"_s, at(u"ja.wellspring"_s), call + QStringList{u"--force"_s}).status,
            0);
        QVERIFY(QFileInfo(pdf).size() > 1000);
        QCOMPARE(
            run({u"new"_s, at(u"ja.wellspring"_s), u"--passphrase-file"_s, u"-"_s}, "x").status, 1);
    }

    void badFilesGetASentence_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong passphrase") << u"wrong"_s << u"does not open"_s;
        QTest::newRow("foreign file") << u"foreign"_s << u""_s;
        QTest::newRow("missing file") << u"missing"_s << u"There is no file"_s;
        QTest::newRow("damaged file") << u"damaged"_s << u"No backup of it that is whole"_s;
        QTest::newRow("folder") << u"folder"_s << u""_s;
    }

    void badFilesGetASentence() {
        QFETCH(QString, what);
        QFETCH(QString, says);
        const QString file = at(what + u".wellspring"_s);
        QFile::remove(file);
        if (what == u"foreign") {
            QFile foreign(file);
            QVERIFY(foreign.open(QIODevice::WriteOnly));
            foreign.write(QByteArray(20'000, 'x'));
        } else if (what == u"folder") {
            QVERIFY(QDir().mkpath(file));
        } else if (what != u"missing") {
            QVERIFY(QFile::copy(at(u"ja.wellspring"_s), file));
        }
        if (what == u"damaged") {
            // Perhaps in a page that a later commit replaced: no rot is small.
            rot::turnABit(file, QFileInfo(file).size() / 3);
        }
        QByteArray before;
        if (QFile book(file); what != u"folder" && book.open(QIODevice::ReadOnly))
            before = book.readAll();
        const Outcome told =
            run({u"check"_s, file, u"--passphrase-file"_s, u"-"_s, u"--lang"_s, u"en"_s},
                what == u"wrong" ? "not it\n" : "sample\n");
        QCOMPARE(told.status, 1);
        // What is damaged, and where there is a way back.
        QCOMPARE(told.err.count(u'\n'), what == u"damaged" ? 2 : 1);
        QVERIFY2(told.err.contains(says), qPrintable(told.err));
        const Outcome inJapanese =
            run({u"check"_s, file, u"--passphrase-file"_s, u"-"_s, u"--lang"_s, u"ja"_s},
                what == u"wrong" ? "not it\n" : "sample\n");
        QVERIFY2(inJapanese.err.contains(QRegularExpression(u"[\\x{3040}-\\x{30ff}]"_s)),
                 qPrintable(inJapanese.err));
        QCOMPARE(told.out, QString());
        if (QFile book(file); what != u"folder" && what != u"missing") {
            QVERIFY(book.open(QIODevice::ReadOnly));
            QVERIFY2(book.readAll() == before, "the file was touched");
        }
        qInfo().noquote() << what << "->" << told.err.trimmed();
    }

    void whatCannotBeSaidIsAFailure_data() {
        QTest::addColumn<QStringList>("call");
        const QString file = at(u"ja.wellspring"_s);
        QTest::newRow("search") << QStringList{u"search"_s, file, u"縁側"_s};
        QTest::newRow("search --json") << QStringList{u"search"_s, file, u"縁側"_s, u"--json"_s};
        QTest::newRow("check") << QStringList{u"check"_s, file};
        QTest::newRow("help") << QStringList{u"--help"_s};
        QTest::newRow("help of one") << QStringList{u"brief"_s, u"--help"_s};
        QTest::newRow("version") << QStringList{u"--version"_s};
    }

    void whatCannotBeSaidIsAFailure() {
        QFETCH(QStringList, call);
        if (call.size() > 1 && call[1] != u"--help")
            call += QStringList{u"--passphrase-file"_s, u"-"_s};
        call += QStringList{u"--lang"_s, u"en"_s};
        // A full disk, and a stream that nobody opened.
        for (const QString &where : {u"exec >/dev/full"_s, u"exec >&-"_s}) {
            const Outcome told = run(call, "sample\n", where);
            QCOMPARE(told.status, 1);
            QCOMPARE(told.err.count(u'\n'), 1);
            QVERIFY2(told.err.contains(u"could not be written"_s), qPrintable(told.err));
        }
    }

    /// A file that is opened takes the lowest free number: that of stdout, if it was closed.
    void whatIsSaidNeverGoesIntoTheNotebook() {
        const QString csv =
            qEnvironmentVariable("WELLSPRING_SOURCE") + u"/tests/data/contacts/plain.csv"_s;
        for (const QString &closed : {u">&-"_s, u"2>&-"_s, u">&- 2>&-"_s, u"<&- >&- 2>&-"_s}) {
            const QString file = twoTanakas(u"closed.wellspring"_s);
            const QString secret = at(u"secret"_s);
            QFile words(secret);
            QVERIFY(words.open(QIODevice::WriteOnly));
            words.write("sample");
            words.close();
            run({u"import"_s, file, csv, u"--passphrase-file"_s, secret}, {}, u"exec "_s + closed);
            const Outcome whole = onSample(u"check"_s, file, {}, u"en"_s);
            QVERIFY2(whole.status == 0, qPrintable(closed + u": "_s + whole.err));
            QVERIFY(QFile::remove(file));
        }
    }

    void aTerminalIsNotCommandedByANotebook() {
        const QString file = at(u"hostile.wellspring"_s);
        const auto store = Store::create(file, "sample", sealed::KdfCost::lowest());
        Client client;
        client.family = u"\x1b]0;偽\x07田\u202E中"_s;
        client.given = u"花\n子\u009b2J"_s;
        client.note = u"覚え\x1b[2J書き\tと\n次"_s;
        store->save(client, u"x"_s);
        Client other = client;
        other.id = 0;
        other.given = u"次郎\x1b[1m"_s;
        store->save(other, u"x"_s);
        store->close();
        const Outcome hits = onSample(u"search"_s, file, {u"書き"_s});
        const Outcome asked =
            onSample(u"brief"_s, file, {u"--client"_s, u"偽"_s, u"--pdf"_s, at(u"h.pdf"_s)});
        const Outcome json = onSample(u"search"_s, file, {u"書き"_s, u"--json"_s});
        QCOMPARE(hits.out.count(u'\n'), 2);
        for (const QString &line : hits.out.split(u'\n', Qt::SkipEmptyParts))
            QCOMPARE(line.count(u'\t'), 3);
        QVERIFY(hits.out.contains(u"\\u001b"_s));
        QCOMPARE(asked.status, 1);
        QCOMPARE(asked.err.count(u'\n'), 3);
        for (const QString &text : {hits.out, asked.err, json.out})
            for (const QChar c : text)
                QVERIFY2(
                    c == u'\n' || c == u'\t' ||
                        (c >= u' ' && (c < QChar(0x7F) || c > QChar(0x9F)) && c != QChar(0x202E)),
                    qPrintable(text));
        const QJsonArray list = QJsonDocument::fromJson(json.out.toUtf8()).array();
        QVERIFY(list.first()[u"client"].toString().contains(QChar(0x202E)));
    }

    void aPlaceThatTakesNoNotebookIsTold() {
        const QDir folder(at(u"places"_s));
        QVERIFY(folder.mkpath(u"."_s));
        const auto make = [&](const QString &path, const QString &limit) {
            return run({u"new"_s, path, u"--passphrase-file"_s, u"-"_s, u"--lang"_s, u"en"_s},
                       "x\n", limit);
        };
        const Outcome nameless = make(folder.path() + u'/', {});
        QCOMPARE(nameless.status, 1);
        QCOMPARE(nameless.err.count(u'\n'), 1);
        // The disk fills up at every step of the making, the last one too.
        const QString file = folder.filePath(u"n.wellspring"_s);
        QCOMPARE(make(file, {}).status, 0);
        const int all = int(QFileInfo(file).size() / 512);
        QVERIFY(QFile::remove(file));
        QStringList told;
        for (const int blocks :
             {0, 1, 8, 64, 200, all - 96, all - 64, all - 48, all - 36, all - 24, all - 12, all}) {
            const Outcome full = make(file, u"ulimit -f %1"_s.arg(blocks));
            if (full.status == 0) {
                QCOMPARE(run({u"check"_s, file, u"--passphrase-file"_s, u"-"_s}, "x\n").status, 0);
                QVERIFY(QFile::remove(file));
                continue;
            }
            QCOMPARE(full.status, 1);
            QCOMPARE(full.err.count(u'\n'), 1);
            QVERIFY2(!full.err.contains(u"NOT SAVED"_s), qPrintable(full.err));
            QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList());
            told << full.err.trimmed();
        }
        told.removeDuplicates();
        qInfo().noquote() << nameless.err.trimmed() << told;
    }

    /// Killed at any moment: nothing of a client lies about, and the next call tidies up.
    void aKillLeavesNothingReadableAndTheNextCallTidiesUp() {
        const QDir folder(at(u"killed"_s));
        QVERIFY(folder.mkpath(u"."_s));
        const QString program = qEnvironmentVariable("WELLSPRING_PROGRAM");
        const auto all = [&] {
            return folder.entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        const QString secret = at(u"killed-secret"_s);
        QFile words(secret);
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("sample");
        words.close();
        const QString pdf = folder.filePath(u"out.pdf"_s);
        const QString sample = folder.filePath(u"s.wellspring"_s);
        const QStringList paper{
            u"brief"_s, at(u"ja.wellspring"_s), u"--client"_s,          u"田中"_s, u"--pdf"_s,
            pdf,        u"--force"_s,           u"--passphrase-file"_s, secret};
        const QStringList making{u"sample"_s, sample, u"--force"_s};
        int killed = 0, left = 0;
        for (int round = 0; round < 24; ++round) {
            QProcess process;
            process.setProcessEnvironment(home());
            process.start(program, round % 2 == 0 ? paper : making);
            QVERIFY(process.waitForStarted());
            // Any moment will do; these spread over what either call takes.
            if (!process.waitForFinished(15 * round)) {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
            for (const QString &name : all()) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (name == u"out.pdf"_s)
                    QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
                else
                    QVERIFY2(!file.read(8).startsWith("%PDF"), qPrintable(name));
                left += name.startsWith(u'.') ? 1 : 0;
            }
        }
        QCOMPARE(run(paper).status, 0);
        QCOMPARE(run(making).status, 0);
        QCOMPARE(all(), QStringList({u"out.pdf"_s, u"s.wellspring"_s}));
        qInfo() << killed << "killed," << left << "leftovers seen on the way, none at the end";
    }

    void aFullDiskIsSaidAndLeavesNothingHalfDone() {
        // A limit on file size fails the write just as a full disk does, without being root.
        const QString limit = u"ulimit -f 16"_s;
        const QString file = at(u"full.wellspring"_s);
        const Outcome sample = run({u"sample"_s, file, u"--lang"_s, u"en"_s}, {}, limit);
        QCOMPARE(sample.status, 1);
        QCOMPARE(sample.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(file));
        const QString pdf = at(u"full.pdf"_s);
        const Outcome paper =
            run({u"brief"_s, at(u"ja.wellspring"_s), u"--client"_s, u"田中"_s, u"--pdf"_s, pdf,
                 u"--passphrase-file"_s, u"-"_s, u"--lang"_s, u"en"_s},
                "sample\n", limit);
        QCOMPARE(paper.status, 1);
        QVERIFY(!QFile::exists(pdf));
        qInfo().noquote() << sample.err.trimmed() << "|" << paper.err.trimmed();
    }

    void noWordOfAClientLiesAroundReadable() {
        // What the commands above left in the home folder, the notebooks among it.
        int files = 0;
        QDirIterator walk(m_folder.path(), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            if (path.endsWith(u".pdf"_s))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *word : {"田中", "縁側", "えんがわ", "水野"})
                QVERIFY2(!bytes.contains(word), qPrintable(path));
            ++files;
        }
        qInfo() << "looked for client words in" << files << "files, found none";
        QVERIFY(files >= 3);
    }
};

QTEST_GUILESS_MAIN(TestCommandFaults)
#include "test_commandfaults.moc"
