// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody relies on is written when it is set, or it is said that it is not.
#include "app/error.h"
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <functional>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;

    QString path() const { return m_folder->filePath(u"settings.ini"_s); }
    QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What was said; empty where it was written.
    template <class T>
    QString keep(const Setting<T> &setting, const T &value) {
        try {
            m_settings->keep(setting, value);
            return {};
        } catch (const Error &error) {
            return error.sentence;
        }
    }

    static QString limited(rlim_t most, const std::function<QString()> &work) {
        struct rlimit before {};
        if (::getrlimit(RLIMIT_FSIZE, &before) != 0)
            return u"getrlimit"_s;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = before;
        small.rlim_cur = most;
        ::setrlimit(RLIMIT_FSIZE, &small);
        const QString told = work();
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        return told;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_settings = std::make_unique<Settings>(path());
    }

    /// What is last open, and where backups go, is nobody else's business.
    void nobodyElseMayReadThem() {
        const mode_t before = ::umask(022);
        const QString file = m_folder->filePath(u"own/settings.ini"_s);
        {
            Settings settings(file);
            settings.set(windowstate::lastFile, u"/a/notebook.wellspring"_s);
        }
        ::umask(before);
        struct stat its {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &its), 0);
        QCOMPARE(int(its.st_mode & 0777), 0600);
        QVERIFY(its.st_size > 0);
        QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(u"own"_s)).constData(), &its), 0);
        QCOMPARE(int(its.st_mode & 0777), 0700);
    }

    void whatIsKeptIsInTheFileAtOnce() {
        QCOMPARE(keep(setting::idleMinutes, 1), QString());
        QVERIFY2(bytes().contains("idleMinutes=1\n"), bytes().constData());
        QCOMPARE(keep(setting::backupFolder, u"/a=b\nc/ディスク"_s), QString());
        QCOMPARE(keep(setting::keychains, {}), QString());
        QCOMPARE(keep(setting::lockWithComputer, false), QString());
        QVERIFY(bytes().contains("withComputer=false\n"));
    }

    void whatCannotBeWrittenIsToldAndHoldsMeanwhile() {
        QVERIFY(QDir().mkdir(path())); // a folder in the place of the file
        const QString told = keep(setting::idleMinutes, 1);
        QVERIFY2(told.contains(u"at the next start"_s), qPrintable(told));
        QCOMPARE(m_settings->get(setting::idleMinutes), 1);
        QVERIFY(!keep(setting::lockWithComputer, false).isEmpty());
        // Once it can be written, all of it is, and nobody is told of what is over.
        QVERIFY(QDir().rmdir(path()));
        QCOMPARE(keep(setting::idleMinutes, 2), QString());
        QVERIFY2(bytes().contains("idleMinutes=2\n") && bytes().contains("withComputer=false\n"),
                 bytes().constData());
    }

    /// A limit of the size is all that a full disk is to who writes. With room for the lock beside
    /// the file, and not for the file, QSettings itself reports success.
    void aFileThatWasCutOffIsNoSuccess() {
        QCOMPARE(keep(setting::idleMinutes, 1), QString());
        const QString folder = u'/' + QString(400, u'x');
        for (const rlim_t most : {rlim_t(0), rlim_t(200)}) {
            const QString told = limited(most, [&] { return keep(setting::backupFolder, folder); });
            QVERIFY2(!told.isEmpty(), qPrintable(QString::number(most)));
        }
        // With room again all of it is written, also what the cut took.
        QCOMPARE(keep(setting::lockWithComputer, false), QString());
        for (const QByteArray &line : {QByteArray("idleMinutes=1\n"),
                                       QByteArray("withComputer=false\n"), folder.toUtf8() + '\n'})
            QVERIFY2(bytes().contains(line), bytes().constData());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
