// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/recoverysheet.h"

#include "app/papers/pdf.h"
#include "app/papers/recoverypaper.h"
#include "app/plaintext.h"
#include "app/store/keyring.h"

#include <QFile>
#include <QFileInfo>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// A name beside `out` that is free, and that can be told what it is: whoever is cut short between
/// the code and its sheet has to find it.
QString besides(const QString &out) {
    const QFileInfo there(out);
    const QString stem = there.absolutePath() + u'/' + there.completeBaseName();
    QString name = stem + u".new.pdf"_s;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1.new-%2.pdf"_s.arg(stem).arg(n);
    return name;
}

QString shown(const QString &path) {
    return plaintext::shortened(path, 200);
}

} // namespace

void RecoverySheet::make(Keyring &keyring, const QByteArray &passphrase, const About &about,
                         const QString &out, bool overwrites, const wholefile::Calls &calls) {
    pdf::requirePlace(out, overwrites);
    const QString fresh = QFileInfo::exists(out) ? besides(out) : out;
    const QString code = Keyring::freshCode();
    try {
        pdf::write(RecoveryPaper::make(about.notebook, code, about.today), fresh, false, calls);
    } catch (const Error &error) {
        if (error.kind != Error::Kind::NotSaved)
            throw;
        // It is there, but nobody knows for how long.
        throw Error(error.kind,
                    QFile::remove(fresh)
                        ? tr("The disk did not confirm the sheet. It was removed; the notebook has "
                             "no other code than before.")
                        : tr("The disk did not confirm the sheet, and it could not be removed: %1. "
                             "The code on it opens nothing; the notebook has no other code than "
                             "before.")
                              .arg(shown(fresh)),
                    error.detail);
    }
    std::optional<Error> told;
    try {
        keyring.setRecoveryCode(passphrase, code, about.today);
    } catch (const Keyring::Unconfirmed &error) {
        told.emplace(error.kind,
                     error.sentence + u' ' +
                         tr("The new code is on this sheet: %1").arg(shown(out)),
                     error.detail);
    } catch (...) {
        QFile::remove(fresh); // it opens nothing
        throw;
    }
    keyring.confirmOnPaper(); // the sheet was written before the code was in force
    if (fresh != out) {
        const wholefile::Outcome done = wholefile::replace(fresh, out, calls);
        if (!done.inPlace)
            throw Error(Error::Kind::NotSaved,
                        tr("The new code is in force, and its sheet is %1. %2 could not be "
                           "replaced and opens nothing any more.")
                            .arg(shown(fresh), shown(out)),
                        done.reason());
        if (!done.isGood() && !told)
            told.emplace(Error::Kind::NotSaved,
                         tr("The new code is in force and its sheet was written, but the disk did "
                            "not confirm the sheet: %1")
                             .arg(shown(out)),
                         done.reason());
    }
    if (told)
        throw Error(*told);
}
