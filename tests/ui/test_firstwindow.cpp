// SPDX-License-Identifier: GPL-3.0-or-later
// A second start of the same notebook: the real program, twice.
#include "ui/firstwindow.h"

#include "app/store/sealed/keys.h"
#include "app/store/store.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

class TestFirstWindow : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QDir sockets() const { return QDir(at(u"run/wellspring"_s)); }
    QStringList socketNames() const {
        return sockets().entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    }
    QString notebook(const QString &name) const {
        Store::create(at(name), "sample", sealed::KdfCost::lowest())->close();
        return at(name);
    }
    std::unique_ptr<QProcess> start(const QString &file) const {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_DATA_HOME"_s, at(u"data"_s));
        environment.insert(u"XDG_STATE_HOME"_s, at(u"state"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, at(u"config"_s));
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(
            qEnvironmentVariable("WELLSPRING_PROGRAM"),
            QStringList{file, u"--passphrase-file"_s, at(u"secret"_s), u"--lang"_s, u"en"_s});
        return process;
    }
    /// Asks from another thread, since this one has to answer.
    static bool callForward(const QString &file) {
        bool answered = false;
        const std::unique_ptr<QThread> caller(
            QThread::create([&] { answered = FirstWindow::callForward(file); }));
        caller->start();
        while (!caller->isFinished())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return answered;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(at(u"run"_s)));
        QVERIFY(QFile::setPermissions(at(u"run"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(at(u"run"_s)));
        QFile secret(at(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("sample");
    }

    void theSecondStartAsksTheFirst() {
        const QString file = notebook(u"秘密.wellspring"_s);
        FirstWindow first;
        QVERIFY(!callForward(file));
        first.listenFor(file);
        QVERIFY(first.isListening());
        QSignalSpy wanted(&first, &FirstWindow::wanted);
        QVERIFY(callForward(file));
        QCOMPARE(wanted.count(), 1);
        // By whatever way the place is named; another notebook is another window's.
        QVERIFY(QFile::link(file, at(u"link"_s)));
        QVERIFY(callForward(at(u"link"_s)));
        QVERIFY(!callForward(notebook(u"other"_s)));
        // Nothing readable, and for nobody else.
        QCOMPARE(socketNames().size(), 1);
        QVERIFY(!socketNames().first().contains(u"秘密"_s));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther | QFile::ExeGroup;
        QVERIFY(!(QFile::permissions(sockets().path()) & others));
    }

    void itAnswersForTheNotebookInSightOnly() {
        const QString file = notebook(u"a"_s), other = notebook(u"b"_s);
        {
            FirstWindow first;
            first.listenFor(file);
            first.listenFor(other);
            QVERIFY(!callForward(file));
            QVERIFY(callForward(other));
            QCOMPARE(socketNames().size(), 1);
            // A live window is not pushed aside.
            FirstWindow late;
            std::unique_ptr<QThread> thread(QThread::create([&] { late.listenFor(other); }));
            thread->start();
            while (!thread->isFinished())
                QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QVERIFY(!late.isListening());
            QVERIFY(callForward(other));
            // In sight is one that somebody else writes, and answers for.
            first.listenFor({});
            QVERIFY(!first.isListening());
            QVERIFY(!callForward(other));
        }
        QCOMPARE(socketNames(), QStringList());
    }

    void aFolderThatOthersCanEnterIsNotUsed() {
        const QString file = notebook(u"a"_s);
        QVERIFY(QFile::setPermissions(at(u"run"_s), QFile::ReadOwner | QFile::WriteOwner |
                                                        QFile::ExeOwner | QFile::ReadOther |
                                                        QFile::ExeOther));
        FirstWindow first;
        first.listenFor(file);
        QVERIFY(!first.isListening());
        qunsetenv("XDG_RUNTIME_DIR");
        first.listenFor(file);
        QVERIFY(!first.isListening());
        QVERIFY(!FirstWindow::callForward(file));
    }

    void twoProcessesShowOneWindow() {
        const QString file = notebook(u"a.wellspring"_s);
        const auto first = start(file);
        QTRY_COMPARE_WITH_TIMEOUT(socketNames().size(), 1, 30'000);
        const auto second = start(file);
        QVERIFY(second->waitForFinished(30'000));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        // What a killed window leaves keeps nobody out.
        first->kill();
        QVERIFY(first->waitForFinished());
        QCOMPARE(socketNames().size(), 1);
        const auto third = start(file);
        QTRY_VERIFY_WITH_TIMEOUT(FirstWindow::callForward(file), 30'000);
        QCOMPARE(third->state(), QProcess::Running);
        third->kill();
        third->waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestFirstWindow)
#include "test_firstwindow.moc"
