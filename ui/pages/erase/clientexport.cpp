// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/erase/clientexport.h"

#include "app/error.h"
#include "app/exchange/clientjson.h"
#include "app/exchange/vcard.h"
#include "app/papers/leaving.h"
#include "app/papers/pdf.h"
#include "app/store/store.h"
#include "ui/context.h"

#include <QDir>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 1000;

QString writeOne(const QString &folder, const QString &name, const QString &ending,
                 const QByteArray &bytes, const wholefile::Calls &calls) {
    for (int number = 1; number < mostTries; ++number) {
        const QString file = (number == 1 ? name : u"%1-%2"_s.arg(name).arg(number)) + ending;
        const wholefile::Outcome outcome =
            wholefile::write(QDir(folder).filePath(file), bytes, false, calls);
        if (outcome.isGood())
            return file;
        if (outcome.error != EEXIST)
            throw Error(outcome.error == ENOSPC ? Error::Kind::NoSpace : Error::Kind::NotSaved,
                        outcome.inPlace
                            ? ClientExport::tr("The disk did not confirm %1. Write it once more "
                                               "before you rely on it.")
                                  .arg(file)
                            : ClientExport::tr("%1 could not be written there. Nobody was erased, "
                                               "and other files are as they were.")
                                  .arg(file),
                        outcome.reason());
    }
    throw Error(Error::Kind::Exists,
                ClientExport::tr("That folder is full of such files. Choose another one."));
}

} // namespace

std::vector<ForClient> ClientExport::sessionsOf(Context &context, const ClientNotebook &notebook) {
    std::vector<ForClient> sessions;
    for (const Session &session : notebook.sessions)
        if (session.state == SessionState::Held)
            sessions.push_back(
                forClient(notebook, context.store.me(), session.id, context.today()));
    return sessions;
}

QStringList ClientExport::write(Context &context, Id client, const QString &folder,
                                const wholefile::Calls &calls) {
    const ClientNotebook notebook = context.store.notebook(client);
    const ForClient content = forClient(notebook, context.store.me(), 0, context.today());
    const QString name = tr("your-data");
    const std::vector<ForClient> sessions = sessionsOf(context, notebook);
    const TheirContact contact = theirContact(notebook, context.store.of<Photo>(client));
    const Paper paper = leaving::given(content, sessions);
    return {writeOne(folder, name, u".pdf"_s, pdf::bytes(paper), calls),
            writeOne(folder, name, u".json"_s, clientjson::of(content, sessions, contact), calls),
            writeOne(folder, name, u".vcf"_s, vcard::of(contact), calls)};
}
