// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/mergecommand.h"

#include "app/domain/clientnotebook.h"
#include "app/error.h"
#include "app/language.h"
#include "app/plaintext.h"
#include "app/store/merging/copies.h"
#include "app/store/merging/deciding.h"
#include "ui/commands/notebookcommands.h"
#include "ui/commands/passphrase.h"
#include "ui/pages/merge/conflictwords.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void requireThere(const QString &file) {
    if (!QFileInfo::exists(file))
        throw Error(Error::Kind::NotFound,
                    Commands::tr("There is no file %1.").arg(plaintext::shortened(file, 200)));
}

/// By what opened the first one; where the passphrase was changed between them, by its own.
std::unique_ptr<Store> openSecond(const Store &first, const QString &file,
                                  const QStringList &passphraseFiles) {
    try {
        return merging::openLike(first, file);
    } catch (const Error &error) {
        if (error.kind != Error::Kind::WrongPassphrase)
            throw;
    }
    complain(Commands::tr("%1 has another passphrase.").arg(plaintext::shortened(file, 200)));
    return Store::open(file, Passphrases::get(passphraseFiles.value(1), false), Store::ReadOnly);
}

/// A copy that came here by half would be taken for all there is. Two files are open: by name.
void tellWhatOpeningFound(const QString &file, const Store &store) {
    for (const QString &sentence : commands::whatOpeningFound(store))
        complain(u"%1: %2"_s.arg(plaintext::shortened(file, 200), sentence));
}

QJsonObject jsonOf(const merging::Side &side, const merging::Report &report) {
    QJsonArray clients;
    for (const auto &[client, changes] : side.clients)
        clients.append(QJsonObject{{u"client"_s, report.names.value(client)},
                                   {u"client_id"_s, QString::number(client)},
                                   {u"changes"_s, changes}});
    return {{u"edits"_s, side.batches},
            {u"changes"_s, side.changes},
            {u"first"_s, side.first.toString(Qt::ISODate)},
            {u"last"_s, side.last.toString(Qt::ISODate)},
            {u"clients"_s, clients}};
}

void printJson(const QString &out, const merging::Made &made) {
    const merging::Report &report = made.report;
    QJsonArray conflicts;
    for (const Conflict &conflict : report.conflicts)
        conflicts.append(QJsonObject{{u"client"_s, report.names.value(conflict.client)},
                                     {u"kind"_s, conflict.table},
                                     {u"id"_s, QString::number(conflict.row)},
                                     {u"field"_s, conflict.column},
                                     {u"other"_s, conflict.other}});
    QJsonArray erased;
    for (const Id client : report.erasedHere)
        erased.append(QString::number(client));
    print(QString::fromUtf8(QJsonDocument(QJsonObject{{u"made"_s, out},
                                                      {u"first"_s, jsonOf(report.ours, report)},
                                                      {u"second"_s, jsonOf(report.theirs, report)},
                                                      {u"kept"_s, made.kept},
                                                      {u"conflicts"_s, conflicts},
                                                      {u"erased"_s, erased}})
                                .toJson(QJsonDocument::Compact)));
}

void printSide(const QString &file, const merging::Side &side, const merging::Report &report) {
    print(Commands::tr("%1: %n edit(s) that only this copy has", nullptr, side.batches)
              .arg(plaintext::shown(file)));
    for (const auto &[client, changes] : side.clients)
        if (client != 0)
            print(u"  %1\t%2"_s.arg(plaintext::shown(report.names.value(client))).arg(changes));
}

/// As the window lists them: whose and what it is, what stands and what the other copy says.
void printConflicts(const Store &like, const QString &out, const merging::Report &report) {
    const auto merged = merging::openLike(like, out);
    QHash<Id, QString> names;
    for (const Client &client : merged->clients())
        names.insert(client.id, about::originalName(client));
    const auto isNew = [&](const Conflict &there) {
        return std::ranges::any_of(report.conflicts, [&](const Conflict &found) {
            return found.table == there.table && found.row == there.row &&
                   found.column == there.column && found.other == there.other;
        });
    };
    for (const merging::Undecided &one : merging::undecided(*merged)) {
        if (!isNew(one.conflict))
            continue; // it waited before these two were brought together
        const conflictwords::Sides sides = conflictwords::sides(*merged, one);
        QStringList place{names.value(one.conflict.client),
                          conflictwords::what(one.conflict, one.name)};
        place.removeAll(QString());
        const auto told = [](const QString &words) {
            return words.isEmpty() ? Commands::tr("(empty)") : plaintext::shown(words);
        };
        print(QStringList{u"  "_s + plaintext::shown(language::listed(place)),
                          Commands::tr("stands: %1").arg(told(sides.stands)),
                          Commands::tr("the other copy: %1").arg(told(sides.other))}
                  .join(u'\t'));
    }
}

void printWords(const Invocation &call, const QString &out, const merging::Made &made,
                const Store &like) {
    const merging::Report &report = made.report;
    printSide(call.words.at(0), report.ours, report);
    printSide(call.words.at(1), report.theirs, report);
    if (!report.erasedHere.empty())
        print(Commands::tr("%n client(s) erased for good in one copy are erased.", nullptr,
                           int(report.erasedHere.size())));
    if (!report.conflicts.empty())
        printConflicts(like, out, report);
    print(report.conflicts.empty()
              ? Commands::tr("Nowhere do they say different things.")
              : Commands::tr("In %n place(s) they say different things. Both are kept; the window "
                             "lists them under “Two copies”.",
                             nullptr, int(report.conflicts.size())));
    print(Commands::tr("Made: %1").arg(plaintext::shown(out)));
    if (!made.kept.isEmpty())
        print(Commands::tr("What was there lies in %1.").arg(plaintext::shown(made.kept)));
}

} // namespace

int commands::merge(const Invocation &call) {
    const QString out = call.value(u"into"_s);
    if (out.isEmpty())
        wrongUse(Commands::tr("--into OUT says where to write the merged notebook."));
    const QStringList passphraseFiles = call.options->values(u"passphrase-file"_s);
    const QString first = call.words.at(0), second = call.words.at(1);
    requireThere(first);
    requireThere(second);
    if (QFileInfo::exists(out) && !call.has(u"force"_s))
        throw Error(
            Error::Kind::Exists,
            Commands::tr("%1 exists and was left as it is.").arg(plaintext::shortened(out, 200)));
    const auto ours =
        Store::open(first, Passphrases::get(passphraseFiles.value(0), false), Store::ReadOnly);
    const auto theirs = openSecond(*ours, second, passphraseFiles);
    tellWhatOpeningFound(first, *ours);
    tellWhatOpeningFound(second, *theirs);
    const merging::Made made = merging::mergeInto(*ours, *theirs, out, call.has(u"force"_s));
    call.has(u"json"_s) ? printJson(out, made) : printWords(call, out, made, *ours);
    return 0;
}
