// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/backupcommands.h"

#include "app/error.h"
#include "app/plaintext.h"
#include "app/settings.h"
#include "app/store/backups/making.h"
#include "app/store/backups/record.h"
#include "app/store/backups/restoring.h"
#include "app/store/sealed/words.h"
#include "app/store/store.h"
#include "ui/commands/notebookcommands.h"
#include "ui/commands/passphrase.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString chosenFolder() {
    const Settings settings(Settings::userFile());
    return settings.get(setting::backupFolder);
}

/// The first word, which must be a file that is there.
QString existing(const Invocation &call) {
    commands::requireFile(call);
    return call.words.first();
}

/// Where this call's backups lie.
backups::Place placeOf(const Invocation &call) {
    if (!call.options->isSet(u"to"_s))
        return backups::placeFor(chosenFolder());
    const QString folder = call.value(u"to"_s);
    if (folder.isEmpty())
        commands::wrongUse(Commands::tr("--to wants a folder."));
    return backups::placeFor(folder);
}

QString shown(const QString &path) {
    return plaintext::shown(path);
}

QJsonObject jsonOf(const backups::Generation &one) {
    return {{u"file"_s, one.file},
            {u"opens"_s, one.isOpened},
            {u"damaged"_s, one.isDamaged},
            {u"sequence"_s, QString::number(one.sequence)},
            {u"clients"_s, one.clients},
            {u"sessions"_s, one.sessions},
            {u"bytes"_s, QString::number(one.bytes)}};
}

void printJson(const QJsonDocument &document) {
    print(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

/// Newest first, a line each.
int listBackups(const Invocation &call, const QByteArray &passphrase, const QString &folder) {
    const auto [number, way] = [&] {
        const auto store = commands::openNotebook(call, false, passphrase);
        return std::pair(backups::numberOf(*store), backups::wayOf(*store));
    }();
    QJsonArray list;
    for (const backups::Generation &one : backups::generations(folder, number, way)) {
        if (call.has(u"json"_s))
            list.append(jsonOf(one));
        else
            print(QStringList{one.made.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s),
                              QString::number(one.clients), QString::number(one.sessions),
                              one.isDamaged   ? Commands::tr("damaged")
                              : !one.isOpened ? Commands::tr("opens with another passphrase")
                                              : QString(),
                              shown(one.file)}
                      .join(u'\t'));
    }
    if (call.has(u"json"_s))
        printJson(QJsonDocument(list));
    return 0;
}

/// What helps, where the file does not: said after what is wrong with it. Of what may never have
/// been a notebook nobody is told that it has no backup.
QString tellNewest(const QString &file, const QByteArray &passphrase, bool wasNotebook) {
    const QString folder = backups::placeFor(chosenFolder()).folder;
    const auto found = backups::newestWholeFor(file, folder, passphrase);
    if (found)
        complain(Commands::tr("The newest backup that is whole, with %n client(s): %1", nullptr,
                              found->clients)
                     .arg(shown(found->file)));
    else if (wasNotebook)
        complain(Commands::tr("No backup of it that is whole lies in %1.").arg(shown(folder)));
    return found ? found->file : QString();
}

/// After `problem` was complained of.
int tellDamage(const Invocation &call, const QString &problem, const QByteArray &passphrase,
               bool wasNotebook = true) {
    const QString backup = tellNewest(call.words.first(), passphrase, wasNotebook);
    if (call.has(u"json"_s))
        printJson(QJsonDocument(
            QJsonObject{{u"ok"_s, false},
                        {u"problem"_s, problem},
                        {u"backup"_s, backup.isEmpty() ? QJsonValue() : QJsonValue(backup)}}));
    return 1;
}

} // namespace

int commands::backup(const Invocation &call) {
    const QString file = QFileInfo(existing(call)).absoluteFilePath();
    const QByteArray passphrase = Passphrases::get(call.passphraseFile, false);
    const backups::Place place = placeOf(call);
    if (call.has(u"list"_s))
        return listBackups(call, passphrase, place.folder);
    if (!sealed::Book::fileIdOf(file))
        (void)Store::open(file, passphrase, Store::ReadOnly); // says what it is
    if (call.options->isSet(u"to"_s)) { // a folder that is named becomes one for backups
        backups::requireApart(file, place.folder);
        backups::choose(place.folder);
    }
    const backups::Made made = backups::make(file, backups::Way().with(passphrase), place);
    if (const auto number = sealed::Book::fileIdOf(made.generation.file)) {
        const QString state = Settings::userStateFolder();
        backups::Record record = backups::Record::read(state, *number);
        record.about(made.generation).verified = QDateTime::currentDateTimeUtc();
        if (!record.write(state, *number))
            complain(Commands::tr("That it was verified could not be noted on this computer. The "
                                  "backup itself is whole."));
    }
    if (call.has(u"json"_s)) {
        QJsonObject told = jsonOf(made.generation);
        told.insert(u"already_there"_s, made.wasThere);
        printJson(QJsonDocument(told));
        return 0;
    }
    print(made.wasThere ? Commands::tr("Verified once more, it has everything already: %1")
                              .arg(shown(made.generation.file))
                        : Commands::tr("Backed up and verified, %n client(s): %1", nullptr,
                                       made.generation.clients)
                              .arg(shown(made.generation.file)));
    return 0;
}

int commands::restore(const Invocation &call) {
    const QString file = QFileInfo(existing(call)).absoluteFilePath();
    const QString out = call.words.at(1);
    if (out.isEmpty())
        wrongUse(Commands::tr("The name of the file is empty."));
    if (out.endsWith(u'/') || QFileInfo(out).isDir())
        throw sealed::Words::noName();
    if (QFileInfo(out).absoluteFilePath() == file)
        wrongUse(Commands::tr("A backup is not restored over itself."));
    const backups::Restored done = backups::restoreFile(
        file, backups::Way().with(Passphrases::get(call.passphraseFile, false)), out,
        call.has(u"force"_s), Settings::userStateFolder());
    print(Commands::tr("Restored, %n client(s): %1", nullptr, done.clients).arg(shown(done.file)));
    if (done.erased > 0)
        print(Commands::tr("%n client(s) that were erased for good since were left out.", nullptr,
                           done.erased));
    if (!done.unasked.isEmpty())
        complain(Commands::tr("%n backup(s) beside it could not be asked who was erased for good "
                              "since, for they are damaged or have another passphrase: %1",
                              nullptr, int(done.unasked.size()))
                     .arg(shown(done.unasked.join(u", "_s))));
    if (!done.keptAs.isEmpty())
        print(Commands::tr("What stood there before lies in %1.").arg(shown(done.keptAs)));
    return 0;
}

int commands::check(const Invocation &call) {
    requireFile(call);
    const QByteArray passphrase = Passphrases::get(call.passphraseFile, false);
    try {
        const auto store = openNotebook(call, false, passphrase);
        const sealed::OpenReport &report = store->openReport();
        store->check();
        // Opening has said it already; what is left may be whole, but the file is not.
        if (report.tornTailDropped || report.lastCommitIsDamaged)
            return tellDamage(call, whatOpeningFound(*store).join(u' '), passphrase);
        const int clients = int(store->clients().size());
        if (call.has(u"json"_s))
            printJson(QJsonDocument(QJsonObject{{u"ok"_s, true}, {u"clients"_s, clients}}));
        else
            print(
                Commands::tr("Every seal and every row is whole. %n client(s).", nullptr, clients));
        return 0;
    } catch (const Error &error) {
        // A file that lost its beginning is foreign to us, but may have been a notebook.
        if (error.kind != Error::Kind::Damaged && error.kind != Error::Kind::Foreign)
            throw;
        complain(error.sentence);
        return tellDamage(call, error.sentence, passphrase, error.kind == Error::Kind::Damaged);
    }
}
