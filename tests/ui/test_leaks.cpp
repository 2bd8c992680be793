// SPDX-License-Identifier: GPL-3.0-or-later
// Who else could get to know a client's words: other files, logs, titles, the clipboard, and
// whatever a text that came from outside makes the program open.
#include "tests/support/baddisk.h"
#include "tests/support/memdisk.h"
#include "tests/ui/bait.h"
#include "tests/ui/walk.h"

#include "app/settings.h"
#include "app/store/store_p.h"
#include "ui/guard.h"
#include "ui/widgets/quietclipboard.h"

#include <QClipboard>
#include <QDirIterator>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTextEdit>
#include <QUndoStack>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using together::settle;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

namespace {

/// A home of its own, with every folder a program may write to of its own accord.
void moveInto(const QString &home) {
    const std::pair<const char *, const char *> places[] = {{"HOME", ""},
                                                            {"XDG_CONFIG_HOME", "/config"},
                                                            {"XDG_STATE_HOME", "/state"},
                                                            {"XDG_DATA_HOME", "/data"},
                                                            {"XDG_CACHE_HOME", "/cache"},
                                                            {"XDG_RUNTIME_DIR", "/run"},
                                                            {"TMPDIR", "/tmp"}};
    for (const auto &[name, place] : places) {
        const QString path = home + QString::fromLatin1(place);
        QDir().mkpath(path);
        qputenv(name, QFile::encodeName(path));
    }
    QFile::setPermissions(home + u"/run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray utf16(const QString &text) {
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

/// Texts that some readers of markup would open something for.
QString payload(int number, const QString &bait, int port) {
    const QString url = u"file://"_s + bait;
    const QString web = u"http://127.0.0.1:%1/%2"_s.arg(port).arg(number);
    const QString forms[] = {u"<img src=\"%1\">"_s,
                             u"<img src='%3'>"_s,
                             u"<b>x</b><img src=\"%2\"/>"_s,
                             u"<table background=\"%1\"><tr><td>x</td></tr></table>"_s,
                             u"<link rel=\"stylesheet\" href=\"%1\">"_s,
                             u"<style>@import url(%1);</style>"_s,
                             u"<body style=\"background-image:url('%3')\">"_s,
                             u"<a href=\"%1\">x</a>![x](%1)"_s,
                             u"<object data=\"%1\"></object><iframe src=\"%2\"></iframe>"_s,
                             u"<svg><image xlink:href=\"%1\"/></svg>"_s,
                             u"<?xml-stylesheet href=\"%1\"?><!DOCTYPE x [<!ENTITY e SYSTEM "
                             "\"%1\">]><x>&e;</x>"_s,
                             u"<source src=\"%2\"><video poster=\"%1\">"_s,
                             u"<ul style=\"list-style-image:url(%1)\"><li>x</ul>"_s,
                             u"<qt><img src=\"%3\"></qt>"_s,
                             u"../../../../../../..%3"_s}; // as a name below some folder
    QString text = forms[size_t(number) % std::size(forms)];
    return text.replace(u"%1"_s, url).replace(u"%2"_s, web).replace(u"%3"_s, bait);
}

/// A notebook whose every text is markup: each client has all of ten payloads in every field, in
/// another order in each, since readers judge a text by its beginning.
std::vector<Id> fillHostile(Store &store, const QStringList &payloads) {
    std::vector<Id> clients;
    for (qsizetype first = 0; first < payloads.size(); first += 10) {
        Filler filler([&](int field) {
            if (field % 3 == 0) // alone, too: a name of something is no longer one with more in it
                return payloads[(first + field / 3 % 10) % payloads.size()];
            QStringList some;
            for (int i = 0; i < 10; ++i)
                some << payloads[(first + (field + i) % 10) % payloads.size()];
            return some.join(u' ') + u' ' + QString::number(first) + u'-' + QString::number(field);
        });
        const auto ids = filler.saveOneOfEach(store);
        Client client = *store.find<Client>(ids.value(u"client"_s));
        client.state = ClientState::Active;
        client.archived = false;
        store.save(client, u"x"_s);
        clients.push_back(client.id);
    }
    return clients;
}

Clock fixedClock(QDate day) {
    return {[day] { return QDateTime(day, QTime(14, 18)); }};
}

/// The child: walks through a hostile notebook in `home`; gives the numbers to the parent.
int walkHostile(const QString &home, int count, int port) {
    const QDate day(2026, 12, 9);
    const QString file = home + u"/books/a.wellspring"_s;
    QDir().mkpath(home + u"/books"_s);
    QStringList payloads;
    for (int i = 0; i < count; ++i)
        payloads << payload(i, home + u"/bait/p%1.png"_s.arg(i), port);
    std::vector<Id> clients;
    {
        auto store = Store::create(file, "pass", sealed::KdfCost::lowest());
        clients = fillHostile(*store, payloads);
        store->close();
    }
    Theme theme{QLocale(), Theme::Choice::Light};
    MainWindow window(theme, fixedClock(day), nullptr, nullptr);
    window.openWith(file, "pass");
    window.resize(1280, 800);
    window.QWidget::show();
    const walk::Seen seen = walk::all(window, clients, day);
    window.notebook()->openPalette(u"img"_s);
    settle();
    window.notebook()->store().undoStack()->undo(); // what it says stands in a bar
    window.showError({Error::Kind::BadInput, payloads.front()});
    settle();
    QFile list(home + u"/books/list.csv"_s); // names from a file are for looking at only
    if (!list.open(QIODevice::WriteOnly))
        return 5;
    list.write("姓,名,フリガナ,郵便番号,住所\n");
    for (QString name : payloads)
        list.write((u'"' + name.replace(u'"', u"\"\""_s) + u"\",x,x,,\n"_s).toUtf8());
    list.close();
    window.importFrom(list.fileName());
    settle();
    walk::tooltips(window);
    qInfo("walked: %d pages, %d tooltips, %d charts, %d pairs of papers", seen.pages, seen.tooltips,
          seen.charts, seen.papers);
    return seen.papers == int(clients.size()) ? 0 : 4;
}

QStringList logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text) {
    logged << text;
}

} // namespace

class TestLeaks : public QObject {
    Q_OBJECT

public:
    explicit TestLeaks(QString home) : m_home(std::move(home)) {}

private:
    QString m_home;
    const QDate m_day{2026, 12, 9};

    /// All files of the home, byte by byte; names too.
    int lookForCanaries(const QStringList &others) const {
        int files = 0;
        QDirIterator entries(m_home, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (path.contains(u"canary"_s, Qt::CaseInsensitive))
                qFatal("a file is named so: %s", qPrintable(path));
            QFile file(path);
            if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QString &one : QStringList{u"canary"_s} + others)
                if (bytes.contains(one.toUtf8()) || bytes.contains(utf16(one)))
                    qFatal("%s holds %s", qPrintable(path), qPrintable(one));
        }
        return files;
    }

    /// What strace wrote of the child: foreign opens, by kind.
    QStringList foreignOpens(const QByteArray &trace, const QString &home) const {
        static const QRegularExpression call(
            u"(openat|open|creat|execve)\\([^\"]*\"([^\"]*)\"(.*)"_s);
        QStringList found;
        int calls = 0;
        for (const QByteArray &raw : trace.split('\n')) {
            const QString line = QString::fromUtf8(raw);
            if (line.contains(u"connect("_s) && line.contains(u"AF_INET"_s))
                found << line;
            const auto match = call.match(line);
            if (!match.hasMatch())
                continue;
            ++calls;
            const QString path = match.captured(2);
            const bool isWriting =
                match.captured(3).contains(QRegularExpression(u"O_WRONLY|O_RDWR|O_CREAT"_s));
            const bool isOurs = path.startsWith(home + u"/books"_s) ||
                                path.startsWith(home + u"/cache"_s) ||
                                path.startsWith(u"/dev/"_s) || path.startsWith(u"/proc/"_s) ||
                                path.startsWith(u"/memfd"_s);
            // Words of the notebook in the name of anything that is asked for.
            if (path.contains(u"/bait/"_s) || path.contains(u'<') || (isWriting && !isOurs) ||
                path.startsWith(home + u"/tmp"_s))
                found << line;
        }
        if (calls < 100)
            found << u"strace saw next to nothing"_s;
        return found;
    }

private Q_SLOTS:
    void noWordOfAClientIsOutsideTheNotebook() {
        const int count = times(50, 500);
        const QString file = m_home + u"/books/book.wellspring"_s;
        QDir().mkpath(m_home + u"/books"_s);
        logged.clear();
        const auto before = qInstallMessageHandler(keepLog);
        QStringList titles;
        walk::Seen seen;
        int files = 0;
        {
            Settings settings(Settings::userFile()), state(Settings::stateFile());
            Theme theme{QLocale(), Theme::Choice::Light};
            MainWindow window(theme, fixedClock(m_day), &settings, &state);
            connect(&window, &QWidget::windowTitleChanged, &window,
                    [&](const QString &title) { titles << title; });
            {
                Store::Options options;
                options.cost = sealed::KdfCost::lowest();
                options.stateFolder = Settings::userStateFolder();
                auto store = Store::create(file, "canary-passphrase", options);
                for (int i = 0; i < count; ++i)
                    Filler(u"canary%1"_s.arg(i)).saveOneOfEach(*store);
                store->close();
            }
            window.openWith(file, "canary-passphrase");
            window.resize(1280, 800);
            window.QWidget::show();
            window.actions()[Act::Discreet]->setChecked(true);
            window.actions()[Act::Discreet]->trigger();
            if (!window.actions()[Act::Discreet]->isChecked())
                window.actions()[Act::Discreet]->trigger();
            settle();
            titles.clear();
            std::vector<Id> clients;
            for (const Client &client : window.notebook()->store().clients())
                if (clients.size() < 2)
                    clients.push_back(client.id);
            seen = walk::all(window, clients, m_day, [&] { titles << window.windowTitle(); });
            for (const QString &title : titles)
                QVERIFY2(!title.contains(u"canary"_s), qPrintable(title));
            window.notebook()->openPalette(u"canary1"_s);
            settle();
            // While it is open: its note of who holds it, and whatever else lies there now.
            files = lookForCanaries({});
            QVERIFY(QFile::exists(file + u".lock"_s));
            window.actions()[Act::Discreet]->trigger();
            settle();
            window.notebook()->openPalette(u"canary1"_s);
            QVERIFY(!window.notebook()->store().search(u"canary1"_s).empty());
            settle();
            window.notebook()->store().eraseClient(clients.front());
            settle();
            window.close();
        }
        qInstallMessageHandler(before);
        for (const QString &line : logged)
            QVERIFY2(!line.contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(line.left(200)));
        files += lookForCanaries({});
        QVERIFY(QFile::exists(Settings::stateFile()));
        QVERIFY(!QFile::exists(m_home + u"/data/recently-used.xbel"_s));
        QVERIFY2(QDir(m_home + u"/tmp"_s).isEmpty(),
                 qPrintable(QDir(m_home + u"/tmp"_s).entryList().join(u' ')));
        qInfo("leaks: %d clients of canaries, %d pages, %d titles while discreet, %d lines of log, "
              "%d files (notebook, lock, settings, state, cache, temp); 0 found",
              count, seen.pages, int(titles.size()), int(logged.size()), files);
    }

    /// What goes wrong is logged without the words that it went wrong with.
    void noWordOfAClientIsInTheLogWhereSomethingFails() {
        const QString file = m_home + u"/books/full.wellspring"_s;
        QDir().mkpath(m_home + u"/books"_s);
        Id client = 0;
        {
            auto store = Store::create(file, "pass", sealed::KdfCost::lowest());
            client = Filler(u"canary"_s).saveOneOfEach(*store).value(u"client"_s);
            store->close();
        }
        BadDisk disk(file);
        Store::Options options;
        options.calls = &disk.calls;
        logged.clear();
        const auto before = qInstallMessageHandler(keepLog);
        {
            Theme theme{QLocale(), Theme::Choice::Light};
            MainWindow window(theme, fixedClock(m_day), nullptr, nullptr);
            window.show(Store::open(file, "pass", Store::ReadWrite, options));
            window.QWidget::show();
            window.notebook()->openClient(client, u"brief"_s);
            settle();
            Store &store = window.notebook()->store();
            Database &database = StoreInside::of(store).db();
            // A value that does not fit, a sentence that names it, a disk that takes nothing.
            const QString words = u"canary of theirs"_s;
            attempt(&window, [&] {
                database.run(u"INSERT INTO erased (client_id, \"at\") VALUES (?, ?)"_s,
                             {words, words});
            });
            attempt(&window, [&] { throw Error(Error::Kind::BadInput, words, u"read"_s); });
            disk.full = true;
            attempt(&window, [&] {
                Client row = *store.find<Client>(client);
                row.note = words;
                store.save(row, words);
            });
            settle();
            QVERIFY(store.hasUnsaved());
            attempt(&window, [&] { window.saveElsewhere(m_home + u"/no/such/canary"_s); });
            attempt(&window, [&] { store.eraseClient(client); });
            window.lock();
            settle();
            disk.full = false;
            store.retryUnsaved();
            settle();
        }
        qInstallMessageHandler(before);
        QVERIFY2(logged.size() >= 4, qPrintable(logged.join(u'\n')));
        for (const QString &line : logged)
            QVERIFY2(!line.contains(u"canary"_s), qPrintable(line.left(200)));
        qInfo("failures: %d lines of log, 0 words of theirs", int(logged.size()));
    }

    /// A program that ends in a crash leaves nothing of what it had in memory.
    void theProgramLeavesNoCoreBehind() {
        const QString program = qEnvironmentVariable("WELLSPRING_PROGRAM");
        QVERIFY(QFile::exists(program));
        const QString file = m_home + u"/books/core.wellspring"_s;
        QDir().mkpath(m_home + u"/books"_s);
        Store::create(file, "pass", sealed::KdfCost::lowest())->close();
        QProcess child;
        child.setChildProcessModifier([] { // wherever it is allowed: it has something to forbid
            const rlimit some{1 << 20, 1 << 20};
            (void)setrlimit(RLIMIT_CORE, &some);
        });
        child.start(program, {u"check"_s, file, u"--passphrase-file"_s, u"-"_s});
        QVERIFY(child.waitForStarted()); // and waits for the passphrase
        static const QRegularExpression none(u"Max core file size +0 +0 "_s);
        const auto limits = [&] {
            QFile told(u"/proc/%1/limits"_s.arg(child.processId()));
            return told.open(QIODevice::ReadOnly) ? QString::fromUtf8(told.readAll()) : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(limits().contains(none), 20'000);
        child.kill();
        child.waitForFinished();
    }

    /// What Qt tells for those who look for its faults holds what a widget shows: no rule in the
    /// environment brings it into a log.
    void qtTellsNothingOfWhatItShows() {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        environment.insert(u"HOME"_s, m_home);
        child.setProcessEnvironment(environment);
        child.start(qEnvironmentVariable("WELLSPRING_PROGRAM"), {u"--tell-first-paint"_s});
        QVERIFY(child.waitForFinished(60'000)); // the sample's window, and at once its end
        QVERIFY(child.readAllStandardOutput().startsWith("painted"));
        for (const QByteArray &line : child.readAllStandardError().split('\n'))
            QVERIFY2(!line.startsWith("qt.") || line.contains("warning"), line.left(200));
    }

    void theBaitNoticesWhoTakesIt() {
        Bait bait(m_home + u"/try"_s);
        QFile file(bait.file(1));
        bait.watch();
        QVERIFY(bait.taken().isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        bait.connectOnce();
        const QStringList taken = bait.taken();
        QVERIFY(taken.contains(u"p1.png"_s) && taken.contains(u"network"_s));
        // As a label that nobody told what its text is would.
        file.close();
        QLabel careless(payload(0, file.fileName(), bait.port()));
        careless.show();
        settle();
        QVERIFY(bait.taken().contains(u"p1.png"_s));
    }

    void hostileTextOpensNothing() {
        const int count = times(50, 1000);
        const QString home = m_home + u"/hostile"_s;
        QDir().mkpath(home);
        Bait bait(home + u"/bait"_s);
        for (int i = 0; i < count; ++i)
            bait.file(i);
        bait.watch();
        const QString strace =
            isSanitized ? QString() : QStandardPaths::findExecutable(u"strace"_s);
        const QString trace = m_home + u"/trace"_s;
        QStringList call{QCoreApplication::applicationFilePath(), u"--walk"_s, home,
                         QString::number(count), QString::number(bait.port())};
        if (!strace.isEmpty())
            call = QStringList{strace,
                               u"-f"_s,
                               u"--seccomp-bpf"_s,
                               u"-s"_s,
                               u"300"_s,
                               u"-e"_s,
                               u"trace=open,openat,creat,connect,execve"_s,
                               u"-o"_s,
                               trace} +
                   call;
        QProcess child;
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(call.takeFirst(), call);
        // The full count takes half an hour alone, and as long as it takes beside anything else.
        QVERIFY(child.waitForFinished(times(600'000, 100'000'000)));
        const QByteArray said = child.readAll();
        QVERIFY2(
            child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
            qPrintable(
                u"exit %1: %2"_s.arg(child.exitCode()).arg(QString::fromUtf8(said.right(2000)))));
        const QStringList taken = bait.taken();
        QVERIFY2(taken.isEmpty(), qPrintable(taken.mid(0, 5).join(u' ')));
        QString how = u"watched by the system"_s;
        if (!strace.isEmpty()) {
            QFile file(trace);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList foreign = foreignOpens(file.readAll(), home);
            QVERIFY2(foreign.isEmpty(), qPrintable(foreign.mid(0, 5).join(u'\n')));
            how += u" and by strace"_s;
        }
        const qsizetype at = said.indexOf("walked: ");
        qInfo("hostile markup: %d payloads in every field of %d clients, %s, %s; 0 foreign opens",
              count, count / 10, said.mid(at, said.indexOf('\n', at) - at).constData(),
              qPrintable(how));
    }

    void whatIsCopiedIsKeptByNoManager() {
        QObject owner;
        new QuietClipboard(&owner, [] { return true; });
        QTextEdit field;
        field.setPlainText(u"words of a client"_s);
        field.selectAll();
        field.copy();
        const QClipboard *clipboard = QGuiApplication::clipboard();
        QCOMPARE(clipboard->text(), u"words of a client"_s);
        QCOMPARE(clipboard->mimeData()->data(QString::fromLatin1(QuietClipboard::hint)),
                 QByteArray(QuietClipboard::value));
        QLineEdit line(u"others"_s);
        line.selectAll();
        line.copy();
        QCOMPARE(clipboard->text(), u"others"_s);
        QVERIFY(clipboard->mimeData()->hasFormat(QString::fromLatin1(QuietClipboard::hint)));
    }

    void whatOthersCopiedIsLeftAlone() {
        QObject owner;
        new QuietClipboard(&owner, [] { return false; });
        QGuiApplication::clipboard()->setText(u"theirs"_s);
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(
            QString::fromLatin1(QuietClipboard::hint)));
    }

    void everyWindowKeepsWhatIsCopiedQuiet() {
        Theme theme{QLocale(), Theme::Choice::Light};
        const MainWindow window(theme, fixedClock(m_day), nullptr, nullptr);
        QVERIFY(window.findChild<QuietClipboard *>());
    }
};

int main(int argc, char **argv) {
    const QTemporaryDir own;
    const bool isChild = argc == 5 && qstrcmp(argv[1], "--walk") == 0;
    const QString home = isChild ? QFile::decodeName(argv[2]) : own.path();
    moveInto(home);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"wellspring"_s);
    if (isChild)
        return walkHostile(home, atoi(argv[3]), atoi(argv[4]));
    TestLeaks test(home);
    return QTest::qExec(&test, argc, argv);
}

#include "test_leaks.moc"
