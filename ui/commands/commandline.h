// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

/// The commands of the program: they need no display and build no window.
/// Exit status: 0 done, 1 failed (one sentence on stderr), 2 called wrongly.

struct Invocation {
    QStringList words; ///< what stands after the command, without options
    QDate today;
    QString passphraseFile; ///< "-" is stdin; empty: ask in the terminal
    const QCommandLineParser *options = nullptr;
    bool has(const QString &option) const { return options->isSet(option); }
    QString value(const QString &option) const { return options->value(option); }
};

struct Command {
    const char *name;
    const char *arguments; ///< as in the help: "FILE WORDS"
    const char *summary;   ///< translated in the context "Commands"
    int leastWords;
    int mostWords;                     ///< -1: any number
    QList<QCommandLineOption> options; ///< besides --help, --lang, --today, --passphrase-file
    std::function<int(const Invocation &)> run;
};

class Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static const std::vector<Command> &all();
    /// The command that `word` names; null where it is none.
    static const Command *find(const QString &word);
    /// Runs it. `arguments` are those of the program, program name first.
    static int run(const Command &command, const QStringList &arguments);
    static QString help();
};

/// The value of an option on the raw command line ("--lang ja" or "--lang=ja"), for what must
/// be known before a parser can speak.
QString rawOption(const QStringList &arguments, const QString &name);
/// ISO date of `--today`, else today's. None for a text that is no date.
std::optional<QDate> todayFrom(const QString &text);

/// One line on stdout or stderr.
void print(const QString &line);
void complain(const QString &sentence);
