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
/// The sentence about a --lang that is none of ours; empty where all is well.
QString wrongLanguage(const QStringList &arguments);
/// ISO date of `--today`, else today's. None for a text that is no date.
std::optional<QDate> todayFrom(const QString &text);

/// Text and a line end on stdout. Whatever would command a terminal is shown as "\u001b"; line
/// breaks and tabs stay, so that a field that may hold them goes through plaintext::shown first.
/// Throws Error when it could not be written whole.
void print(const QString &text);
/// The same for what is no command: 0, or 1 after a complaint.
int say(const QString &text);
/// A sentence on stderr, made harmless likewise.
void complain(const QString &sentence);
