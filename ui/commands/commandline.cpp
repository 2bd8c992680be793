// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandline.h"

#include "app/error.h"
#include "app/language.h"
#include "app/plaintext.h"
#include "ui/commands/backupcommands.h"
#include "ui/commands/mergecommand.h"
#include "ui/commands/notebookcommands.h"
#include "ui/commands/papercommands.h"
#include "ui/guard.h"

#include <QLoggingCategory>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logCommands, "wellspring.commands", QtCriticalMsg)

namespace {

constexpr qsizetype mostEchoed = 300; ///< characters of a sentence that repeats what was typed

/// Its description is translated when it is shown: the table is older than the language.
QCommandLineOption option(const char *name, const char *description, const char *value = nullptr) {
    return {QString::fromLatin1(name), QString::fromLatin1(description),
            QString::fromLatin1(value)};
}

/// Options that more than one command takes.
QCommandLineOption clientOption() {
    return option("client",
                  QT_TRANSLATE_NOOP("Commands", "the client: family name, full name or reading"),
                  "NAME");
}
QCommandLineOption pdfOption() {
    return option("pdf", QT_TRANSLATE_NOOP("Commands", "the PDF to write"), "OUT");
}
QCommandLineOption forceOption() {
    return option("force", QT_TRANSLATE_NOOP("Commands", "overwrite an existing file"));
}
QCommandLineOption jsonOption() {
    return option("json", QT_TRANSLATE_NOOP("Commands", "list as JSON"));
}

std::vector<Command> table() {
    return {
        {"new",
         "FILE",
         QT_TRANSLATE_NOOP("Commands", "Make an empty notebook."),
         1,
         1,
         {},
         commands::makeNew},
        {"sample",
         "FILE",
         QT_TRANSLATE_NOOP("Commands", "Make the sample notebook."),
         1,
         1,
         {forceOption()},
         commands::makeSample},
        {"brief",
         "FILE",
         QT_TRANSLATE_NOOP("Commands", "Write the paper before a call."),
         1,
         1,
         {clientOption(), pdfOption(), forceOption()},
         commands::brief},
        {"summary",
         "FILE",
         QT_TRANSLATE_NOOP("Commands", "Write the summary of a session, for the client."),
         1,
         1,
         {clientOption(),
          option("session",
                 QT_TRANSLATE_NOOP("Commands", "the session's date (default: the last one held)"),
                 "DATE"),
          pdfOption(), forceOption()},
         commands::summary},
        {"recovery",
         "FILE",
         QT_TRANSLATE_NOOP("Commands", "Make a new recovery code and its sheet."),
         1,
         1,
         {pdfOption(), forceOption()},
         commands::recovery},
        {"search",
         "FILE WORDS",
         QT_TRANSLATE_NOOP("Commands", "Search all text."),
         2,
         -1,
         {option("limit", QT_TRANSLATE_NOOP("Commands", "at most N hits (default 50)"), "N"),
          jsonOption()},
         commands::search},
        {"import",
         "FILE CONTACTS.csv",
         QT_TRANSLATE_NOOP("Commands", "Bring in contacts of Google or Outlook."),
         2,
         2,
         {option("dry-run",
                 QT_TRANSLATE_NOOP("Commands", "show what would come in, change nothing")),
          jsonOption()},
         commands::import},
        {"check",
         "FILE",
         QT_TRANSLATE_NOOP("Commands", "Read and verify the whole notebook."),
         1,
         1,
         {jsonOption()},
         commands::check},
        {"merge",
         "A B --into OUT",
         QT_TRANSLATE_NOOP("Commands", "Bring two copies of a notebook together in a third file."),
         2,
         2,
         {option("into", QT_TRANSLATE_NOOP("Commands", "the notebook to write"), "OUT"),
          option("force",
                 QT_TRANSLATE_NOOP("Commands", "replace OUT, which is kept beside it, and take a "
                                               "copy that lacks many clients")),
          jsonOption()},
         commands::merge},
        {"backup",
         "FILE",
         QT_TRANSLATE_NOOP("Commands", "Make a backup and verify it."),
         1,
         1,
         {option("to", QT_TRANSLATE_NOOP("Commands", "the folder for backups (it must be there)"),
                 "FOLDER"),
          option("list", QT_TRANSLATE_NOOP("Commands", "make none, list those that there are")),
          jsonOption()},
         commands::backup},
        {"restore",
         "BACKUP OUT",
         QT_TRANSLATE_NOOP("Commands", "Restore a backup as a notebook of its own."),
         2,
         2,
         {option("force", QT_TRANSLATE_NOOP(
                              "Commands", "put it in the place of OUT, which goes on under another "
                                          "name"))},
         commands::restore},
    };
}

int usage(const QString &problem, const QString &usageLine) {
    complain(plaintext::shortened(problem, mostEchoed));
    complain(usageLine);
    return 2;
}

bool write(std::FILE *to, const QString &text) {
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, to) == size && std::fflush(to) == 0;
}

QList<QCommandLineOption> commonOptions() {
    return {
        option("passphrase-file",
               QT_TRANSLATE_NOOP("Commands", "read the passphrase from FILE (- is stdin)"), "FILE"),
        option("today", QT_TRANSLATE_NOOP("Commands", "take DATE (YYYY-MM-DD) for today"), "DATE"),
        option("lang", QT_TRANSLATE_NOOP("Commands", "ja or en"), "LANGUAGE"),
        {{u"h"_s, u"help"_s},
         QString::fromLatin1(QT_TRANSLATE_NOOP("Commands", "show this help"))}};
}

} // namespace

const std::vector<Command> &Commands::all() {
    static const std::vector<Command> commands = table();
    return commands;
}

const Command *Commands::find(const QString &word) {
    for (const Command &command : all())
        if (word == QLatin1StringView(command.name))
            return &command;
    return nullptr;
}

int Commands::run(const Command &command, const QStringList &arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(command.summary));
    for (QCommandLineOption one : command.options + commonOptions()) {
        one.setDescription(tr(one.description().toLatin1().constData()));
        parser.addOption(one);
    }
    // The first word is the command itself.
    parser.addPositionalArgument(
        QString::fromLatin1(command.name), {},
        u"%1 %2"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments)));
    const QString usageLine =
        tr("Use: wellspring %1 %2 [options]; wellspring %1 --help lists them.")
            .arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments));
    if (!parser.parse(arguments))
        return usage(parser.errorText(), usageLine);
    if (const QString wrong = wrongLanguage(arguments); !wrong.isEmpty())
        return usage(wrong, usageLine);
    if (parser.isSet(u"help"_s))
        return say(parser.helpText());
    Invocation invocation;
    invocation.words = parser.positionalArguments().mid(1);
    invocation.options = &parser;
    invocation.passphraseFile = parser.value(u"passphrase-file"_s);
    const auto today = todayFrom(parser.value(u"today"_s));
    if (!today)
        return usage(tr("--today wants a date such as 2026-12-09."), usageLine);
    invocation.today = *today;
    const auto words = invocation.words.size();
    if (words < command.leastWords || (command.mostWords >= 0 && words > command.mostWords))
        return usage(tr("That is not how this command is called."), usageLine);
    if (invocation.words.first().isEmpty())
        return usage(tr("The name of the file is empty."), usageLine);
    try {
        return command.run(invocation);
    } catch (const Error &error) {
        qCDebug(logCommands) << error.detail;
        if (error.kind == Error::Kind::BadInput && error.detail == "usage"_L1)
            return usage(error.sentence, usageLine);
        complain(inWords(error).sentence);
        return 1;
    } catch (const std::exception &error) { // no memory, for instance
        complain(inWords(Error(Error::Kind::Internal, {}, QString::fromLocal8Bit(error.what())))
                     .sentence);
        return 1;
    }
}

QString Commands::help() {
    QString text = tr("Wellspring, a client notebook for consultants who work one-to-one.") +
                   u"\n\n"_s + u"  wellspring [FILE]  "_s + tr("open the window") + u'\n';
    for (const Command &command : all())
        text += u"  wellspring %1 %2\n      %3\n"_s.arg(QLatin1StringView(command.name),
                                                        QLatin1StringView(command.arguments),
                                                        tr(command.summary));
    text += u'\n' +
            tr("Options for the window: --theme light|dark|system, --lang ja|en, --today "
               "DATE. Each command has --help.") +
            u'\n';
    return text;
}

QString rawOption(const QStringList &arguments, const QString &name) {
    const QString flag = u"--"_s + name;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == flag)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(flag + u'='))
            return arguments[i].mid(flag.size() + 1);
    }
    return {};
}

QString wrongLanguage(const QStringList &arguments) {
    const QString asked = rawOption(arguments, u"lang"_s);
    const bool isGiven =
        arguments.contains(u"--lang"_s) || !asked.isEmpty() || arguments.contains(u"--lang="_s);
    if (!isGiven || language::available().contains(asked))
        return {};
    return Commands::tr("--lang takes ja or en.");
}

std::optional<QDate> todayFrom(const QString &text) {
    if (text.isEmpty())
        return QDate::currentDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void print(const QString &text) {
    if (!write(stdout, plaintext::shownLines(text) + u'\n'))
        throw Error(Error::Kind::NoSpace,
                    Commands::tr("The output could not be written to its end: its disk is full, or "
                                 "nobody takes it. No notebook and no paper was harmed by that."),
                    QString::fromLocal8Bit(std::strerror(errno)));
}

int say(const QString &text) {
    try {
        print(text.endsWith(u'\n') ? text.chopped(1) : text);
        return 0;
    } catch (const Error &error) {
        complain(error.sentence);
        return 1;
    }
}

void complain(const QString &sentence) {
    // Where nobody hears it, there is nobody left to tell.
    write(stderr, plaintext::shownLines(sentence) + u'\n');
}
