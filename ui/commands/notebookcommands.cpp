// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/notebookcommands.h"

#include "app/domain/ids.h"
#include "app/error.h"
#include "app/exchange/contacts.h"
#include "app/language.h"
#include "app/plaintext.h"
#include "app/sample/sample.h"
#include "app/settings.h"
#include "app/store/clientfind.h"
#include "app/store/sealed/file/book.h"
#include "app/store/store.h"
#include "ui/bringin.h"
#include "ui/commands/passphrase.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void refuseExisting(const QString &file, bool force) {
    if (QFileInfo::exists(file) && !force)
        throw Error(Error::Kind::Exists,
                    Commands::tr("%1 exists and was left as it is.").arg(file));
}

Store::Options options() {
    Store::Options options;
    options.stateFolder = Settings::userStateFolder();
    return options;
}

QByteArray readFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound, Commands::tr("%1 cannot be read. Nothing was changed.")
                                               .arg(plaintext::shortened(path, 200)));
    // One byte more than is taken, so that a larger file is seen to be too large.
    return file.read(csv::mostBytes + 1);
}

/// Those whose name is what was typed; where there are none, those whose name begins so, and
/// last those it is found in.
std::vector<Client> fitting(const std::vector<Client> &clients, const QString &wanted) {
    const std::vector<ClientMatch> matches = ClientFind(clients).find(wanted);
    std::vector<Client> exact;
    std::vector<Client> best;
    for (const ClientMatch &match : matches) {
        const auto client = std::ranges::find(clients, match.client, &Client::id);
        if (client == clients.end())
            continue;
        const QString original = about::originalName(*client);
        if (wanted == original || wanted == client->family ||
            wanted == QString(original).remove(u' ') || wanted == about::displayName(*client))
            exact.push_back(*client);
        if (match.rank == matches.front().rank)
            best.push_back(*client);
    }
    return exact.empty() ? best : exact;
}

/// A text of the notebook, or of a file, as one cell of a printed line.
QString field(const QString &text) {
    return plaintext::shown(text);
}

QString rowName(const contacts::Imported &person) {
    return about::originalName(person.client);
}

void tellImport(const contacts::Result &result, bool dryRun, const Invocation &call) {
    const contacts::Report &report = result.report;
    if (call.has(u"json"_s)) {
        QJsonArray people;
        for (const contacts::Imported &person : result.people)
            people.append(QJsonObject{{u"row"_s, person.row},
                                      {u"name"_s, rowName(person)},
                                      {u"reading"_s, about::reading(person.client)}});
        QJsonArray bad;
        for (const csv::BadRow &row : report.skipped)
            bad.append(QJsonObject{{u"row"_s, row.row}, {u"reason"_s, row.reason}});
        print(QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"layout"_s, report.layout},
                                      {u"encoding"_s, csv::encodingName(report.encoding)},
                                      {u"dry_run"_s, dryRun},
                                      {u"clients"_s, people},
                                      {u"skipped"_s, bad},
                                      {u"already_there"_s, int(report.duplicates.size())}})
                .toJson(QJsonDocument::Compact)));
        return;
    }
    print(Commands::tr("%1, %2").arg(report.layout, csv::encodingName(report.encoding)));
    for (const contacts::Imported &person : result.people)
        print(u"  %1\t%2"_s.arg(field(rowName(person)), field(about::reading(person.client))));
    for (const contacts::Duplicate &twin : report.duplicates)
        print(Commands::tr("  row %1: %2 is there already").arg(twin.row).arg(field(twin.name)));
    for (const csv::BadRow &row : report.skipped)
        print(Commands::tr("  row %1 left out: %2").arg(row.row).arg(row.reason));
    const int count = int(result.people.size());
    print(dryRun ? Commands::tr("%n client(s) would come in. Nothing was changed.", nullptr, count)
                 : Commands::tr("%n client(s) came in.", nullptr, count));
}

} // namespace

void commands::wrongUse(const QString &sentence) {
    throw Error(Error::Kind::BadInput, sentence, u"usage"_s);
}

QStringList commands::whatOpeningFound(const Store &store) {
    const sealed::OpenReport &report = store.openReport();
    if (!report.whatIsMissing.isEmpty())
        return {report.whatIsMissing};
    QStringList found;
    if (report.isOlderThanSeen || report.isOtherThanSeen)
        found << Commands::tr("This file is not the one this computer saved last: an older or "
                              "another copy was put in its place.");
    if (report.lastCommitIsDamaged)
        found << Commands::tr("The last saved change is damaged in the file and is missing here. "
                              "Everything saved before it is there. Nothing was changed in the "
                              "file.");
    if (!report.tornTailDropped)
        return found;
    found << Commands::tr("The end of the file is not whole (a cut or crash while writing). "
                          "Everything saved before it is there.");
    if (!report.tornTailSavedAs.isEmpty())
        found.last() +=
            u' ' + Commands::tr("What was cut off lies in %1.").arg(report.tornTailSavedAs);
    return found;
}

void commands::requireFile(const Invocation &call) {
    const QString &file = call.words.first();
    if (!QFileInfo::exists(file))
        throw Error(Error::Kind::NotFound,
                    Commands::tr("There is no file %1.").arg(plaintext::shortened(file, 200)));
}

std::unique_ptr<Store> commands::openNotebook(const Invocation &call, bool forWriting) {
    requireFile(call);
    return openNotebook(call, forWriting, Passphrases::get(call.passphraseFile, false));
}

std::unique_ptr<Store> commands::openNotebook(const Invocation &call, bool forWriting,
                                              const QByteArray &passphrase) {
    auto store = Store::open(call.words.first(), passphrase,
                             forWriting ? Store::ReadWrite : Store::ReadOnly, options());
    for (const QString &sentence : whatOpeningFound(*store))
        complain(sentence);
    return store;
}

Client commands::theClient(const Store &store, const Invocation &call) {
    const QString wanted = call.value(u"client"_s);
    if (wanted.isEmpty())
        wrongUse(Commands::tr("--client NAME says whose."));
    const std::vector<Client> found = fitting(store.clients(), wanted);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        throw Error(Error::Kind::NotFound, Commands::tr("There is no client “%1” in this notebook.")
                                               .arg(plaintext::shortened(wanted)));
    QStringList names;
    for (const Client &client : found)
        names << u"  %1  %2"_s.arg(field(about::originalName(client)),
                                   field(about::reading(client)));
    throw Error(Error::Kind::Ambiguous,
                Commands::tr("“%1” fits several clients:").arg(plaintext::shortened(wanted)) +
                    u'\n' + names.join(u'\n'));
}

int commands::makeNew(const Invocation &call) {
    const QString &file = call.words.first();
    refuseExisting(file, false);
    const QByteArray passphrase = Passphrases::get(call.passphraseFile, true);
    Store::Options made = options();
    made.cost = sealed::KdfCost::measured();
    bringin::notebook(file, passphrase, language::code(), Commands::tr("New notebook"), made);
    print(Commands::tr("Made: %1").arg(file));
    print(Commands::tr("Without a recovery code, a lost passphrase is final: nobody can open this "
                       "notebook without it."));
    print(Commands::tr("wellspring recovery FILE --pdf OUT makes one, with its sheet."));
    return 0;
}

int commands::makeSample(const Invocation &call) {
    const QString &file = call.words.first();
    refuseExisting(file, call.has(u"force"_s));
    bringin::sample(file, call.today, language::code(), call.has(u"force"_s));
    print(Commands::tr("Made: %1 (passphrase: %2)").arg(file, sample::passphrase()));
    return 0;
}

int commands::search(const Invocation &call) {
    bool isNumber = true;
    const int limit = call.has(u"limit"_s) ? call.value(u"limit"_s).toInt(&isNumber) : 50;
    if (!isNumber || limit < 1)
        wrongUse(Commands::tr("--limit wants a whole number from 1 on."));
    const auto store = openNotebook(call, false);
    QHash<Id, QString> names;
    for (const Client &client : store->clients())
        names.insert(client.id, about::originalName(client));
    QJsonArray list;
    for (const Hit &hit : store->search(call.words.mid(1).join(u' '), limit)) {
        const QString date = hit.date.toString(Qt::ISODate);
        if (call.has(u"json"_s))
            list.append(QJsonObject{{u"client"_s, names.value(hit.client)},
                                    {u"client_id"_s, QString::number(hit.client)},
                                    {u"kind"_s, hit.table},
                                    {u"id"_s, QString::number(hit.id)},
                                    {u"date"_s, date},
                                    {u"text"_s, hit.text}});
        else
            print(
                QStringList{field(names.value(hit.client)), hit.table, date, field(hit.text)}.join(
                    u'\t'));
    }
    if (call.has(u"json"_s))
        print(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    return 0;
}

int commands::import(const Invocation &call) {
    const bool dryRun = call.has(u"dry-run"_s);
    const QByteArray bytes = readFile(call.words.at(1));
    const auto store = openNotebook(call, !dryRun);
    const contacts::Result result = contacts::read(bytes, bringin::known(*store), call.today);
    if (!dryRun && !result.people.empty())
        bringin::contacts(*store, result.people, Commands::tr("Import contacts"));
    tellImport(result, dryRun, call);
    store->close();
    return 0;
}
