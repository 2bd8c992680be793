// SPDX-License-Identifier: GPL-3.0-or-later
// The question for the passphrase in a terminal of its own: what is typed is not shown, and
// whatever ends the program there, the terminal shows what is typed again.
#include "tests/ui/commands/commandbench.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// A terminal that this test holds the other end of, and a shell whose terminal it is.
class Terminal {
public:
    Terminal() : m_own(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
        if (m_own >= 0 && ::grantpt(m_own) == 0 && ::unlockpt(m_own) == 0)
            m_name = ::ptsname(m_own);
    }
    ~Terminal() {
        if (m_own >= 0)
            ::close(m_own);
        m_shell.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Runs `script` with the program as $0. It outlives what ends the program there, as a shell
    /// at a prompt does, and mends nothing.
    void start(const QString &script, const QStringList &arguments,
               const QProcessEnvironment &home) {
        m_shell.setProcessEnvironment(home);
        m_shell.setChildProcessModifier([this] {
            ::signal(SIGINT, SIG_DFL); // those who run tests may ignore them
            ::signal(SIGQUIT, SIG_DFL);
            ::setsid();
            const int terminal = ::open(m_name.constData(), O_RDWR);
            ::ioctl(terminal, TIOCSCTTY, 0);
            for (int fd = 0; fd < 3; ++fd)
                ::dup2(terminal, fd);
        });
        m_shell.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"trap : INT QUIT; "_s + script,
                                                qEnvironmentVariable("WELLSPRING_PROGRAM")} +
                                        arguments);
        QVERIFY(m_shell.waitForStarted());
    }
    /// All that came until `words` did, or nothing more comes.
    QByteArray readUntil(const QByteArray &words) {
        while (!m_seen.contains(words)) {
            pollfd one{m_own, POLLIN, 0};
            char bytes[512];
            if (::poll(&one, 1, 60'000) != 1)
                break;
            const ssize_t got = ::read(m_own, bytes, sizeof bytes);
            if (got <= 0)
                break;
            m_seen.append(bytes, got);
        }
        return m_seen;
    }
    void type(const QByteArray &keys) const {
        QCOMPARE(::write(m_own, keys.constData(), size_t(keys.size())), keys.size());
    }
    bool shows() const {
        termios now{};
        return ::tcgetattr(m_own, &now) == 0 && (now.c_lflag & tcflag_t(ECHO)) != 0;
    }

private:
    int m_own;
    QByteArray m_name, m_seen;
    QProcess m_shell;
};

} // namespace

class TestPassphrasePrompt : public CommandBench {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsNotShown() {
        const QString file = twoTanakas(u"prompt.wellspring"_s);
        Terminal terminal;
        QVERIFY(terminal.shows());
        terminal.start(u"\"$0\" \"$@\"; echo \"ended $?\"; read wait"_s,
                       {u"search"_s, file, u"花子"_s, u"--lang"_s, u"en"_s}, home());
        QVERIFY(terminal.readUntil("Passphrase: ").contains("Passphrase: "));
        QVERIFY(!terminal.shows());
        terminal.type("sample\n");
        const QByteArray seen = terminal.readUntil("ended ");
        QVERIFY2(seen.contains("田中") && seen.contains("ended "), seen.constData());
        QVERIFY2(!seen.contains("sample"), seen.constData());
        QVERIFY(terminal.shows());
        terminal.type("\n");
    }

    void whateverEndsItThereTheTerminalShowsAgain_data() {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << QByteArray("\x03") << SIGINT;
        QTest::newRow("Ctrl+backslash") << QByteArray("\x1c") << SIGQUIT;
        QTest::newRow("told to end") << QByteArray() << SIGTERM;
        QTest::newRow("hung up") << QByteArray() << SIGHUP;
    }
    void whateverEndsItThereTheTerminalShowsAgain() {
        QFETCH(const QByteArray, keys);
        QFETCH(const int, signal);
        const QString file = twoTanakas(u"ended-%1.wellspring"_s.arg(signal));
        Terminal terminal;
        terminal.start(u"/bin/sh -c 'echo \"pid $$.\"; exec \"$0\" \"$@\"' \"$0\" \"$@\"; "
                       "echo \"ended $?\"; read wait"_s,
                       {u"search"_s, file, u"花子"_s, u"--lang"_s, u"en"_s}, home());
        const QByteArray asked = terminal.readUntil("Passphrase: ");
        QVERIFY2(asked.contains("Passphrase: "), asked.constData());
        QVERIFY(!terminal.shows());
        const qsizetype at = asked.indexOf("pid ") + 4;
        const int pid = asked.mid(at, asked.indexOf('.', at) - at).toInt();
        QVERIFY(pid > 1);
        if (keys.isEmpty())
            QCOMPARE(::kill(pid, signal), 0);
        else
            terminal.type(keys);
        // It ends by the signal itself, so that a script that called it ends as well.
        const QByteArray ended = "ended " + QByteArray::number(128 + signal);
        const QByteArray seen = terminal.readUntil(ended);
        QVERIFY2(seen.contains(ended), seen.constData());
        QVERIFY(terminal.shows());
        terminal.type("\n");
    }
};

QTEST_GUILESS_MAIN(TestPassphrasePrompt)
#include "test_passphraseprompt.moc"
