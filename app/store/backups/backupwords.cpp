// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/backupwords.h"

#include "app/plaintext.h"

#include <QDir>
#include <QFileInfo>

namespace backups {

namespace {
QString shownPath(const QString &path) {
    return plaintext::shortened(QDir::toNativeSeparators(path), 200);
}
} // namespace

Error BackupWords::noFolder(const QString &folder) {
    return {
        Error::Kind::NotFound,
        tr("The folder for backups cannot be reached: %1. Is its disk plugged in? No backup was "
           "made anywhere else. The notebook is safe.")
            .arg(shownPath(folder))};
}

Error BackupWords::cannotChoose(const QString &folder, const Error &why) {
    return {why.kind,
            tr("Backups cannot be written in %1. The folder for backups stays the one it was.")
                .arg(shownPath(folder)),
            why.detail};
}

Error BackupWords::notBeside(const QString &folder) {
    return {Error::Kind::BadInput,
            tr("The notebook itself lies in %1. Whoever loses that folder would lose the backups, "
               "too. Choose another one for them. The notebook is safe.")
                .arg(shownPath(folder))};
}

Error BackupWords::notMade(const Error &why) {
    const QString safe = tr("The notebook and the older backups are as they were.");
    switch (why.kind) {
    case Error::Kind::NoSpace:
        return {why.kind,
                tr("The backup was not made: the disk for backups is full.") + u' ' + safe,
                why.detail};
    case Error::Kind::ReadOnly:
        return {why.kind,
                tr("The backup was not made: the folder for backups cannot be written.") + u' ' +
                    safe,
                why.detail};
    case Error::Kind::NotSaved:
        return {why.kind,
                tr("The backup was not made: the disk for backups did not take it.") + u' ' + safe,
                why.detail};
    case Error::Kind::Damaged:
        // Which change and page, and what helps, stands in the sentence itself.
        return {why.kind,
                tr("The backup was not made, because it did not verify.") + u' ' + why.sentence,
                why.detail};
    case Error::Kind::WrongPassphrase:
    case Error::Kind::Foreign:
        return {why.kind,
                tr("The backup was not made: another file was put in the notebook's place.") +
                    u' ' + safe,
                why.detail};
    default:
        return why;
    }
}

Error BackupWords::atWork() {
    return {
        Error::Kind::InUse,
        tr("Another program is making a backup of this notebook right now. Nothing was changed; "
           "try again in a moment.")};
}

Error BackupWords::differs(const QString &detail) {
    return {Error::Kind::Internal, // not a failed write as the others are told
            tr("The backup was not made: what was written reads back differently. Check the disk "
               "for backups. The notebook and the older backups are as they were."),
            detail};
}

Error BackupWords::cut() {
    return {
        Error::Kind::Damaged,
        tr("This backup is not whole: its end is cut off or cannot be read. It was not touched; "
           "another backup may be.")};
}

Error BackupWords::rowsDamaged(const QString &detail) {
    return {Error::Kind::Damaged,
            tr("The rows in it do not fit together. Nothing was changed in it."), detail};
}

Error BackupWords::notProved(const Error &why) {
    return {why.kind,
            tr("A backup could not be restored in the trial: %1 The notebook that is open is safe. "
               "Make a backup now, or look at the others.")
                .arg(why.sentence),
            why.detail};
}

Error BackupWords::noBackup() {
    return {Error::Kind::NotFound, tr("There is no backup of this notebook yet.")};
}

Error BackupWords::wentWrong(const QString &detail) {
    return {Error::Kind::Internal,
            tr("Something went wrong with the backups. The notebook that is open is safe."),
            detail};
}

Error BackupWords::stopped() {
    return {Error::Kind::Cancelled, {}, QStringLiteral("the drill was stopped")};
}

Error BackupWords::noneStays() {
    return {Error::Kind::NotFound,
            tr("Nothing was removed: there is no backup yet that today's passphrase opens and that "
               "is whole. Back up now first.")};
}

Error BackupWords::notRemoved(const Error &why) {
    return {why.kind,
            tr("Not all of the older backups could be removed. The others, and the notebook, are "
               "as they were."),
            why.detail};
}

Error BackupWords::notRestored(const Error &why) {
    const QString safe = tr("Nothing was restored, and nothing was changed.");
    switch (why.kind) {
    case Error::Kind::NoSpace:
        return {why.kind, tr("The disk is full.") + u' ' + safe, why.detail};
    case Error::Kind::ReadOnly:
    case Error::Kind::NotSaved:
        return {why.kind, tr("The file could not be written in this place.") + u' ' + safe,
                why.detail};
    default:
        return why;
    }
}

Error BackupWords::inUse(const QString &path) {
    return {Error::Kind::InUse, tr("%1 is open in a program. Close it there first. Nothing was "
                                   "changed.")
                                    .arg(shownPath(path))};
}

Error BackupWords::keptButNotReplaced(const QString &kept, const QString &detail) {
    return {Error::Kind::NotSaved,
            tr("The backup was restored, but the disk did not confirm it. What was there before "
               "lies in %1.")
                .arg(shownPath(kept)),
            detail};
}

Error BackupWords::notConfirmed(const QString &path, const QString &detail) {
    return {Error::Kind::NotSaved,
            tr("The backup was restored to %1, but the disk did not confirm it. The backup itself "
               "is as it was.")
                .arg(shownPath(path)),
            detail};
}

Error BackupWords::notPutBack(const QString &kept, const QString &detail) {
    return {Error::Kind::NotSaved,
            tr("The backup was not restored, and the disk did not let the file that was there have "
               "its name back. It lies unchanged in %1.")
                .arg(shownPath(kept)),
            detail};
}

QString BackupWords::restoreLabel() {
    return tr("Restore from a backup");
}

} // namespace backups
