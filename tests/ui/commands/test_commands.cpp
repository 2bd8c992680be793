// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a script would use it: the real program in a process of its own.
#include "app/store/sealed/keys.h"
#include "app/store/store.h"
#include "tests/support/rot.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QString out, err;
};

const QString today = u"2026-12-09"_s;

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    QProcessEnvironment home() const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_DATA_HOME"_s, at(u"data"_s));
        environment.insert(u"XDG_STATE_HOME"_s, at(u"state"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, at(u"config"_s));
        return environment;
    }

    /// Runs the program; `before` is shell text that sets the stage ("ulimit -f 8").
    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                const QString &before = {}) const {
        QProcess process;
        process.setProcessEnvironment(home());
        const QString program = qEnvironmentVariable("WELLSPRING_PROGRAM");
        if (before.isEmpty()) {
            process.start(program, arguments);
        } else {
            process.start(u"/bin/sh"_s,
                          QStringList{u"-c"_s, before + u"; exec \"$0\" \"$@\""_s, program} +
                              arguments);
        }
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// The same with the sample's passphrase on stdin, in Japanese unless said otherwise.
    Outcome onSample(const QString &command, const QString &file, const QStringList &more,
                     const QString &lang = u"ja"_s) const {
        return run(
            QStringList{command, file} + more +
                QStringList{u"--passphrase-file"_s, u"-"_s, u"--lang"_s, lang, u"--today"_s, today},
            "sample\n");
    }

    QString pdfText(const QString &pdf) const {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    int pdfPages(const QString &pdf) const {
        QProcess process;
        process.start(u"pdfinfo"_s, {pdf});
        process.waitForFinished();
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        return text.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }

    /// A notebook with one client 田中 from each of two houses, cheap to open.
    QString twoTanakas(const QString &name) const {
        const QString file = at(name);
        const auto store = Store::create(file, "sample", sealed::KdfCost::lowest());
        store->write(u"two"_s, [](Store::Batch &batch) {
            Client one;
            one.family = u"田中"_s;
            one.given = u"花子"_s;
            batch.save(one);
            Client other;
            other.family = u"田中"_s;
            other.given = u"次郎"_s;
            batch.save(other);
        });
        store->close();
        return file;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(QFile::exists(qEnvironmentVariable("WELLSPRING_PROGRAM")));
        const Outcome made =
            run({u"sample"_s, at(u"ja.wellspring"_s), u"--lang"_s, u"ja"_s, u"--today"_s, today});
        QCOMPARE(made.err, QString());
        QCOMPARE(made.status, 0);
    }

    void everyCommandHasHelp_data() {
        QTest::addColumn<QString>("command");
        for (const char *name : {"new", "sample", "brief", "summary", "search", "import", "check"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyCommandHasHelp() {
        QFETCH(QString, command);
        const Outcome help = run({command, u"--help"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(u"--passphrase-file"_s));
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

    void badFilesGetASentence_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong passphrase") << u"wrong"_s << u"does not open"_s;
        QTest::newRow("foreign file") << u"foreign"_s << u""_s;
        QTest::newRow("missing file") << u"missing"_s << u"There is no file"_s;
        QTest::newRow("damaged file") << u"damaged"_s << u""_s;
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
            QFile book(file);
            QVERIFY(book.open(QIODevice::ReadWrite));
            // One bit, perhaps in a page that a later commit replaced: no rot is small.
            QVERIFY(book.seek(book.size() / 3));
            char byte = 0;
            QVERIFY(book.getChar(&byte));
            QVERIFY(book.seek(book.size() / 3));
            QVERIFY(book.putChar(char(byte ^ 4)));
        }
        QByteArray before;
        if (QFile book(file); what != u"folder" && book.open(QIODevice::ReadOnly))
            before = book.readAll();
        const Outcome told =
            run({u"check"_s, file, u"--passphrase-file"_s, u"-"_s, u"--lang"_s, u"en"_s},
                what == u"wrong" ? "not it\n" : "sample\n");
        QCOMPARE(told.status, 1);
        QCOMPARE(told.err.count(u'\n'), 1);
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

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
