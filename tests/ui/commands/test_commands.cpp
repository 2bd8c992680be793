// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a script would use it: the real program in a process of its own.
#include "tests/ui/commands/commandbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestCommands : public CommandBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeSample(); }

    void everyCommandHasHelp_data() {
        QTest::addColumn<QString>("command");
        for (const char *name : {"new", "sample", "brief", "summary", "search", "import", "check",
                                 "backup", "restore"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyCommandHasHelp() {
        QFETCH(QString, command);
        const Outcome help = run({command, u"--help"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(u"--passphrase-file"_s));
        // Each of its own options too, not only those that all commands share.
        static const QRegularExpression english(u"--\\S+( <\\S+>)? +[a-z]{4,}"_s);
        const Outcome japanese = run({command, u"--help"_s, u"--lang"_s, u"ja"_s});
        QVERIFY2(!japanese.out.contains(english) && !japanese.out.contains(u"??"_s),
                 qPrintable(japanese.out));
        QVERIFY(help.out.contains(command));
        // Without its file it is called wrongly.
        QCOMPARE(run({command}).status, 2);
        QCOMPARE(run({command, u"x"_s, u"--no-such-option"_s}).status, 2);
    }

    void saysVersionAndHelp() {
        QCOMPARE(run({u"--version"_s}).out,
                 u"wellspring %1\n"_s.arg(QLatin1StringView(WELLSPRING_VERSION)));
        QVERIFY(run({u"--help"_s}).out.contains(u"wellspring brief"_s));
    }

    void briefIsOnePageWithAllThatACallNeeds() {
        const QString pdf = at(u"brief.pdf"_s);
        const Outcome done = onSample(u"brief"_s, at(u"ja.wellspring"_s),
                                      {u"--client"_s, u"田中"_s, u"--pdf"_s, pdf});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.status, 0);
        QVERIFY(done.out.contains(pdf));
        QCOMPARE(pdfPages(pdf), 1);
        const QString text = pdfText(pdf);
        for (const QString &word : {u"田中 花子"_s, u"たなか はなこ"_s, u"ほうじ茶"_s,
                                    u"土曜の午前は"_s, u"縁側の読み聞かせ"_s, u"花子さんから"_s,
                                    u"私から"_s, u"目標"_s, u"最後の連絡"_s, u"ひとつだけ"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in:\n"_s + text));
        for (const QChar c : text)
            QVERIFY(c.unicode() < 0x2F00 || c.unicode() > 0x2FDF);
        QVERIFY2(!text.contains(u"所長が来春"_s), "what was said in confidence is on paper");
    }

    void summaryIsForTheClient() {
        const QString pdf = at(u"summary.pdf"_s);
        const Outcome done = onSample(u"summary"_s, at(u"ja.wellspring"_s),
                                      {u"--client"_s, u"たなか"_s, u"--pdf"_s, pdf});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.status, 0);
        const QString text = pdfText(pdf);
        QCOMPARE(text.count(u'様'), 1);
        QVERIFY(text.contains(u"次回までに"_s));
        QVERIFY(text.contains(u"水野"_s));
        QVERIFY(!text.contains(u"ブレーキ"_s));
    }

    void summaryIsOfTheSessionAskedFor() {
        const QString pdf = at(u"session.pdf"_s);
        const QStringList whose{u"--client"_s, u"田中"_s, u"--pdf"_s, pdf, u"--force"_s};
        const Outcome of = onSample(u"summary"_s, at(u"ja.wellspring"_s),
                                    whose + QStringList{u"--session"_s, u"2026-11-11"_s});
        QCOMPARE(of.status, 0);
        QVERIFY(pdfText(pdf).contains(u"11月11日"_s));
        QFile::remove(pdf);
        QCOMPARE(onSample(u"summary"_s, at(u"ja.wellspring"_s),
                          whose + QStringList{u"--session"_s, u"1999-01-01"_s})
                     .status,
                 1);
        QCOMPARE(onSample(u"summary"_s, at(u"ja.wellspring"_s),
                          whose + QStringList{u"--session"_s, u"2026-02-30x"_s})
                     .status,
                 2);
        QVERIFY(!QFile::exists(pdf));
    }

    /// One that was cancelled, or is only planned, has nothing to sum up.
    void summaryIsOfASessionThatWasHeld() {
        const QString file = at(u"moved.wellspring"_s);
        const QDate both(2026, 11, 11), planned(2026, 11, 25);
        {
            const auto store = Store::create(file, "sample", sealed::KdfCost::lowest());
            store->write(u"seed"_s, [&](Store::Batch &batch) {
                Client client;
                client.family = u"田中"_s;
                client = batch.save(client);
                Session session;
                session.client = client.id;
                session.date = planned;
                session.time = QTime(9, 0);
                batch.save(session);
                session.date = both;
                session.state = SessionState::CancelledOnDay;
                batch.save(session);
                session.time = QTime(14, 30);
                session.state = SessionState::Held;
                session = batch.save(session);
                Promise promise;
                promise.client = client.id;
                promise.session = session.id;
                promise.text = u"選書リストを見せる"_s;
                promise.made = both;
                batch.save(promise);
            });
            store->close();
        }
        const QString pdf = at(u"moved.pdf"_s);
        const auto of = [&](QDate day) {
            return onSample(u"summary"_s, file,
                            {u"--client"_s, u"田中"_s, u"--pdf"_s, pdf, u"--session"_s,
                             day.toString(Qt::ISODate)});
        };
        QCOMPARE(of(planned).status, 1);
        QVERIFY(!QFile::exists(pdf));
        QCOMPARE(of(both).status, 0);
        QVERIFY2(pdfText(pdf).contains(u"選書リスト"_s), qPrintable(pdfText(pdf)));
    }

    void aNameThatFitsSeveralIsAskedBack() {
        const QString file = twoTanakas(u"two.wellspring"_s);
        const Outcome asked =
            onSample(u"brief"_s, file, {u"--client"_s, u"田中"_s, u"--pdf"_s, at(u"x.pdf"_s)});
        QCOMPARE(asked.status, 1);
        QVERIFY(asked.err.contains(u"花子"_s) && asked.err.contains(u"次郎"_s));
        QVERIFY(!QFile::exists(at(u"x.pdf"_s)));
        const Outcome nowhere = run({u"check"_s, QString(20'000, u'x'), u"--lang"_s, u"en"_s});
        QCOMPARE(nowhere.status, 1);
        QVERIFY(nowhere.err.contains(u"no file xxx"_s) && nowhere.err.size() < 300);
        const Outcome nobody =
            onSample(u"brief"_s, file, {u"--client"_s, u"鈴木"_s, u"--pdf"_s, at(u"x.pdf"_s)});
        QCOMPARE(nobody.status, 1);
        QVERIFY(nobody.err.contains(u"鈴木"_s));
    }

    void searchFindsTwoCharacters() {
        const Outcome found =
            onSample(u"search"_s, at(u"ja.wellspring"_s), {u"縁側"_s, u"--json"_s});
        QCOMPARE(found.status, 0);
        const QJsonArray hits = QJsonDocument::fromJson(found.out.toUtf8()).array();
        QVERIFY(!hits.isEmpty());
        for (const QJsonValue &hit : hits) {
            QCOMPARE(hit[u"client"].toString(), u"田中 花子"_s);
            QVERIFY(hit[u"id"].isString());
        }
        const Outcome nothing = onSample(u"search"_s, at(u"ja.wellspring"_s), {u"存在しない語"_s});
        QCOMPARE(nothing.status, 0);
        QCOMPARE(nothing.out, QString());
        const Outcome limited =
            onSample(u"search"_s, at(u"ja.wellspring"_s), {u"土曜"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(limited.out.count(u'\n'), 2);
    }

    /// It is looked for first and made for a second; who takes the name meanwhile keeps it. A link
    /// that leads nowhere stands in for them: it has the name, and nothing is found behind it.
    void aSampleTakesNoNameThatSomebodyHas() {
        const QString file = at(u"taken.wellspring"_s);
        QVERIFY(QFile::link(at(u"nowhere"_s), file));
        const Outcome made = run({u"sample"_s, file, u"--lang"_s, u"en"_s});
        QCOMPARE(made.status, 1);
        QVERIFY2(made.err.contains(u"exists and was left as it is"_s), qPrintable(made.err));
        QCOMPARE(QFileInfo(file).symLinkTarget(), at(u"nowhere"_s));
        QVERIFY(!QFileInfo::exists(at(u"nowhere"_s)));
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir(QFileInfo(file).path())
                    .entryList({u".taken*"_s}, QDir::Hidden | QDir::Files)
                    .isEmpty());
    }

    /// Whoever writes into a pipe may do so in pieces: half a passphrase would be another one.
    void aPassphraseThatComesInPiecesIsOne() {
        const QString file = at(u"pieces.wellspring"_s);
        const QByteArray pipe = QFile::encodeName(at(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const int own = ::open(pipe.constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(own >= 0);
        QProcess process;
        process.setProcessEnvironment(home());
        process.setStandardInputFile(QString::fromLocal8Bit(pipe));
        QCOMPARE(::write(own, "sam", 3), 3);
        process.start(qEnvironmentVariable("WELLSPRING_PROGRAM"),
                      {u"new"_s, file, u"--passphrase-file"_s, u"-"_s});
        QVERIFY(process.waitForStarted());
        int waiting = 1;
        QTRY_VERIFY_WITH_TIMEOUT(::ioctl(own, FIONREAD, &waiting) == 0 && waiting == 0, // read
                                 60'000);
        QCOMPARE(::write(own, "ple\n", 4), 4);
        ::close(own);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        Store::open(file, "sample", Store::ReadOnly);
    }

    void aPassphraseThatNobodyCanTypeIsNone_data() {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a mark before it") << QByteArray("\xef\xbb\xbfsample\r\n") << true;
        QTest::newRow("no end of line") << QByteArray("sample") << true;
        QTest::newRow("two lines") << QByteArray("sample\nof two\n") << false;
        QTest::newRow("no text") << QByteArray("sam\xffple\n") << false;
        QTest::newRow("a zero") << QByteArray("sam\0ple\n", 8) << false;
        QTest::newRow("a tabulator") << QByteArray("sam\tple\n") << false;
    }
    void aPassphraseThatNobodyCanTypeIsNone() {
        QFETCH(QByteArray, given);
        QFETCH(bool, isTaken);
        const QString file = at(u"typed.wellspring"_s);
        QFile::remove(file);
        QFile words(at(u"words"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        QCOMPARE(words.write(given), given.size());
        words.close();
        const Outcome made =
            run({u"new"_s, file, u"--passphrase-file"_s, words.fileName(), u"--lang"_s, u"en"_s});
        QCOMPARE(made.status, isTaken ? 0 : 1);
        QCOMPARE(QFile::exists(file), isTaken);
        if (isTaken)
            Store::open(file, "sample", Store::ReadOnly);
        else
            QVERIFY2(made.err.contains(u"Nothing was"_s), qPrintable(made.err));
    }

    void newNotebookTakesAnAddressBook() {
        const QString file = at(u"new.wellspring"_s);
        const QDir state(at(u"state/wellspring"_s));
        const auto known = state.entryList({u"*.seen"_s}).size();
        const Outcome made = run({u"new"_s, file, u"--passphrase-file"_s, u"-"_s}, "sample\n");
        QCOMPARE(made.status, 0);
        state.refresh();
        QCOMPARE(state.entryList({u"*.seen"_s}).size(), known + 1);
        const QString csv =
            qEnvironmentVariable("WELLSPRING_SOURCE") + u"/tests/data/contacts/outlook-ja.csv"_s;
        QVERIFY(QFile::exists(csv));
        const Outcome dry = onSample(u"import"_s, file, {csv, u"--dry-run"_s});
        QCOMPARE(dry.status, 0);
        QVERIFY(!onSample(u"search"_s, file, {u"髙橋"_s}).out.contains(u"髙橋"_s));
        const Outcome done = onSample(u"import"_s, file, {csv});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.status, 0);
        QVERIFY(onSample(u"search"_s, file, {u"髙橋"_s}).out.contains(u"髙橋"_s));
        // The same list again brings in nobody twice.
        const Outcome again = onSample(u"import"_s, file, {csv, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(again.out.toUtf8())[u"clients"].toArray().size(), 0);
    }

    void anOpenNotebookCanBeReadButNotWritten() {
        const QString file = at(u"held.wellspring"_s);
        QVERIFY(QFile::copy(at(u"ja.wellspring"_s), file));
        const auto holder = Store::open(file, "sample");
        QCOMPARE(onSample(u"search"_s, file, {u"縁側"_s}).status, 0);
        const QString csv =
            qEnvironmentVariable("WELLSPRING_SOURCE") + u"/tests/data/contacts/outlook-ja.csv"_s;
        const Outcome refused = onSample(u"import"_s, file, {csv}, u"en"_s);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count(u'\n'), 1);
        qInfo().noquote() << refused.err.trimmed();
    }

    void aCallThatIsWrongIsToldShort() {
        const QString file = at(u"ja.wellspring"_s);
        const auto wrong = [&](const QStringList &call, const QString &says) {
            const Outcome told = run(call, "sample\n");
            QCOMPARE(told.status, 2);
            QVERIFY2(told.err.contains(says), qPrintable(told.err));
            QVERIFY(told.err.size() < 1000);
            QCOMPARE(told.out, QString());
        };
        for (const QString &lang : {u"xx"_s, u""_s, u"ja-JP"_s}) {
            wrong({u"check"_s, file, u"--lang"_s, lang}, u"--lang takes ja or en"_s);
            wrong({u"--help"_s, u"--lang="_s + lang}, u"--lang takes ja or en"_s);
        }
        wrong({u"new"_s, u""_s}, u"name of the file is empty"_s);
        wrong({u"check"_s, file, u"--"_s + QString(5000, u'x')}, u"xxx"_s);
        const Outcome nobody =
            run({u"brief"_s, file, u"--client"_s, QString(20'000, u'名'), u"--pdf"_s,
                 at(u"n.pdf"_s), u"--passphrase-file"_s, u"-"_s, u"--lang"_s, u"en"_s},
                "sample\n");
        QCOMPARE(nobody.status, 1);
        QVERIFY(nobody.err.contains(u"名名…"_s) && nobody.err.size() < 200);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
