// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/passphrase.h"

#include "app/error.h"
#include "app/plaintext.h"

#include <QFile>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace {

// Longer than anybody types; a wrong file given by mistake is not read whole.
constexpr qint64 mostBytes = 4096;

/// What the handler of a signal has to know.
int quieted = -1; ///< the terminal that does not show what is typed
termios asItWas;

/// Not every shell mends its terminal after a program that a signal ended: Ctrl+C would leave one
/// that shows nothing. Calls only what may be called in a handler; SA_RESETHAND makes the signal
/// do next what it does by itself.
extern "C" void showAgain(int signal) {
    // In the background the terminal is somebody else's.
    if (::tcgetpgrp(quieted) == ::getpgrp()) {
        ::tcsetattr(quieted, TCSAFLUSH, &asItWas);
        [[maybe_unused]] const auto written = ::write(quieted, "\n", 1);
    }
    ::raise(signal);
}

/// While it lives, a signal that ends the program gives back the terminal first. One that is
/// ignored (nohup) stays so.
class Endings {
public:
    Endings(int terminal, const termios &before) {
        quieted = terminal;
        asItWas = before;
        for (const int signal : all)
            change(signal, SIG_DFL, showAgain);
    }
    ~Endings() {
        for (const int signal : all)
            change(signal, showAgain, SIG_DFL);
        quieted = -1;
    }
    Q_DISABLE_COPY_MOVE(Endings)

private:
    using Handler = void (*)(int);
    static constexpr int all[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

    static void change(int signal, Handler from, Handler to) {
        struct sigaction now {};
        if (::sigaction(signal, nullptr, &now) != 0 || now.sa_handler != from)
            return;
        struct sigaction fresh {};
        fresh.sa_handler = to;
        fresh.sa_flags = int(SA_RESETHAND);
        ::sigemptyset(&fresh.sa_mask);
        ::sigaction(signal, &fresh, nullptr);
    }
};

/// The terminal itself, so that a passphrase can be asked for while stdin is something else.
class Terminal {
public:
    Terminal() : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (m_file >= 0 && ::tcgetattr(m_file, &m_before) == 0) {
            m_endings.emplace(m_file, m_before);
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_changed = ::tcsetattr(m_file, TCSAFLUSH, &quiet) == 0;
        }
    }
    ~Terminal() {
        if (m_changed)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        m_endings.reset();
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    bool isThere() const { return m_file >= 0; }

    QByteArray ask(const QString &question) const {
        say(question.toUtf8());
        QByteArray line;
        char byte = 0;
        while (line.size() < mostBytes && ::read(m_file, &byte, 1) == 1 && byte != '\n')
            line.append(byte);
        say("\n");
        return line;
    }

private:
    void say(const QByteArray &text) const {
        // Nothing is lost when the terminal does not take a prompt.
        [[maybe_unused]] const auto written =
            ::write(m_file, text.constData(), static_cast<size_t>(text.size()));
    }
    int m_file;
    termios m_before{};
    std::optional<Endings> m_endings;
    bool m_changed = false;
};

/// A passphrase that only a file can give would open the notebook in no window.
bool canBeTyped(const QByteArray &passphrase) {
    const QString text = QString::fromUtf8(passphrase);
    return text.toUtf8() == passphrase && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c == QChar::ByteOrderMark;
           });
}

} // namespace

QByteArray Passphrases::get(const QString &file, bool twice) {
    const QByteArray passphrase = file.isEmpty() ? fromTerminal(twice) : fromFile(file);
    if (passphrase.isEmpty())
        throw Error(Error::Kind::BadInput, tr("The passphrase is empty. Nothing was changed."));
    if (twice && !canBeTyped(passphrase))
        throw Error(Error::Kind::BadInput,
                    tr("The passphrase has characters that nobody can type. Nothing was made."));
    return passphrase;
}

QByteArray Passphrases::fromFile(const QString &file) {
    QFile source;
    bool open = false;
    if (file == u"-") {
        // What comes behind the line is somebody else's to read.
        open = source.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    } else {
        source.setFileName(file);
        open = source.open(QIODevice::ReadOnly);
    }
    if (!open)
        throw Error(Error::Kind::NotFound,
                    tr("The passphrase file %1 cannot be read. Nothing was changed.")
                        .arg(plaintext::shortened(file, 200)));
    // To the end of the line, however many pieces a pipe brings it in.
    QByteArray bytes;
    bytes.reserve(mostBytes + 1); // it does not move, and leaves no copy behind
    char byte = 0;
    while (bytes.size() <= mostBytes && source.getChar(&byte) && byte != '\n')
        bytes.append(byte);
    if (bytes.size() > mostBytes)
        throw Error(Error::Kind::BadInput,
                    tr("The passphrase file is longer than %1 bytes: surely another file was "
                       "meant. Nothing was changed.")
                        .arg(mostBytes));
    if (file != u"-" && byte == '\n' && source.getChar(&byte))
        throw Error(Error::Kind::BadInput,
                    tr("The passphrase file has more than one line: surely another file was meant. "
                       "Nothing was changed."));
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    // Some editors put a mark before the first letter that nobody sees, and nobody types.
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return bytes;
}

QByteArray Passphrases::fromTerminal(bool twice) {
    const Terminal terminal;
    if (!terminal.isThere())
        throw Error(Error::Kind::BadInput,
                    tr("There is no terminal to ask for the passphrase. Give --passphrase-file."));
    const QByteArray first = terminal.ask(tr("Passphrase: "));
    if (twice && terminal.ask(tr("Once more: ")) != first)
        throw Error(Error::Kind::BadInput, tr("The two passphrases differ. Nothing was made."));
    return first;
}
