// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/papercommands.h"

#include "app/error.h"
#include "app/language.h"
#include "app/papers/compose.h"
#include "app/papers/pdf.h"
#include "app/store/keyring.h"
#include "app/store/store.h"
#include "ui/commands/notebookcommands.h"
#include "ui/commands/passphrase.h"
#include "ui/commands/recoverysheet.h"
#include "ui/questions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Where the PDF goes; refused before the passphrase is asked for.
QString target(const Invocation &call) {
    const QString out = call.value(u"pdf"_s);
    if (out.isEmpty())
        commands::wrongUse(Commands::tr("--pdf OUT names the file to write."));
    // A paper in the place of what it is made from would be the end of that.
    const auto isThis = [&](const QString &file) {
        const QString there = QFileInfo(out).canonicalFilePath();
        return !there.isEmpty() && there == QFileInfo(file).canonicalFilePath();
    };
    if (isThis(call.words.first()))
        throw Error(Error::Kind::Exists,
                    Commands::tr("%1 is the notebook itself. Nothing was written.").arg(out));
    if (isThis(call.passphraseFile))
        throw Error(
            Error::Kind::Exists,
            Commands::tr("%1 is the passphrase file itself. Nothing was written.").arg(out));
    if (QFileInfo::exists(out) && !call.has(u"force"_s))
        throw Error(
            Error::Kind::Exists,
            Commands::tr("%1 exists and was left as it is. --force overwrites it.").arg(out));
    return out;
}

void written(const QString &out) {
    print(Commands::tr("Written: %1").arg(out));
}

/// The session the summary is about: the one held on the date asked for, else the last held.
Id sessionAskedFor(const ClientNotebook &notebook, const Invocation &call) {
    if (!call.has(u"session"_s)) {
        const Session *last = about::lastHeld(notebook, call.today);
        if (last == nullptr)
            throw Error(Error::Kind::NotFound,
                        Commands::tr("No session was held yet. Nothing was written."));
        return last->id;
    }
    const QDate day = QDate::fromString(call.value(u"session"_s), Qt::ISODate);
    if (!day.isValid())
        commands::wrongUse(Commands::tr("--session wants a date such as 2026-12-09."));
    for (const Session &session : notebook.sessions)
        if (session.date == day && session.state == SessionState::Held)
            return session.id;
    throw Error(Error::Kind::NotFound,
                Commands::tr("No session was held on %1. Nothing was written.")
                    .arg(language::fullDate(day)));
}

} // namespace

int commands::brief(const Invocation &call) {
    const QString out = target(call);
    const auto store = openNotebook(call, false);
    const ClientNotebook notebook = store->notebook(theClient(*store, call).id);
    const QStringList questions = questionsForBrief(*store, notebook.client.id);
    pdf::write(compose::brief(notebook, call.today, QTime::currentTime(), questions), out,
               call.has(u"force"_s));
    written(out);
    return 0;
}

int commands::summary(const Invocation &call) {
    const QString out = target(call);
    const auto store = openNotebook(call, false);
    const ClientNotebook notebook = store->notebook(theClient(*store, call).id);
    const Id session = sessionAskedFor(notebook, call);
    pdf::write(compose::summary(notebook, store->me(), session, call.today), out,
               call.has(u"force"_s));
    written(out);
    return 0;
}

int commands::recovery(const Invocation &call) {
    const QString out = target(call);
    requireFile(call);
    const QByteArray passphrase = Passphrases::get(call.passphraseFile, false);
    const auto store = openNotebook(call, true, passphrase);
    Keyring keyring(*store);
    const bool replaces = keyring.state().hasRecovery;
    RecoverySheet::make(keyring, passphrase,
                        {QFileInfo(call.words.first()).completeBaseName(), call.today}, out,
                        call.has(u"force"_s));
    store->close();
    written(out);
    print(replaces
              ? Commands::tr("Print it, keep it away from this computer, and remove the PDF. A "
                             "sheet made before opens only older copies and backups.")
              : Commands::tr("Print it, keep it away from this computer, and remove the PDF."));
    return 0;
}
