// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/words.h"

#include <QFileInfo>
#include <cerrno>

namespace sealed {

namespace {

QString described(int error, const QString &call) {
    return QStringLiteral("%1: errno %2").arg(call).arg(error);
}

bool isFull(int error) {
    return error == ENOSPC || error == EDQUOT;
}

bool isForbidden(int error) {
    return error == EROFS || error == EACCES || error == EPERM;
}

} // namespace

Error Words::wrongPassphrase() {
    return {Error::Kind::WrongPassphrase,
            tr("This passphrase does not open the notebook. Nothing was changed.")};
}

Error Words::mistypedCode(int digits, int wrongGroup) {
    const QString safe = tr("Nothing was changed.");
    if (wrongGroup > 0)
        return {Error::Kind::WrongPassphrase,
                tr("There is a slip in group %1 of the recovery code.").arg(wrongGroup) + u' ' +
                    safe};
    return {
        Error::Kind::WrongPassphrase,
        tr("A recovery code has eight groups of six digits, 48 in all; these are %1.").arg(digits) +
            u' ' + safe};
}

Error Words::wrongCode() {
    return {Error::Kind::WrongPassphrase,
            tr("This recovery code does not open the notebook; it may belong to another one, or a "
               "newer sheet may have taken its place. Nothing was changed.")};
}

Error Words::formOfACode() {
    return {Error::Kind::BadInput,
            tr("So many digits would be taken for a recovery code. Choose another passphrase. "
               "Nothing was changed.")};
}

Error Words::emptyPassphrase() {
    return {Error::Kind::BadInput, tr("The passphrase is empty. Nothing was changed.")};
}

Error Words::needsPassphrase() {
    return {Error::Kind::WrongPassphrase,
            tr("The passphrase itself is needed for this, or a new one. Nothing was changed.")};
}

Error Words::tooManyWaysIn() {
    return {Error::Kind::BadInput,
            tr("The notebook has as many ways in as it can hold. Take one away first. Nothing was "
               "changed.")};
}

Error Words::foreign(const QString &path) {
    return {Error::Kind::Foreign, tr("“%1” is not a Wellspring notebook. It was not touched.")
                                      .arg(QFileInfo(path).fileName())};
}

Error Words::newer() {
    return {Error::Kind::Newer,
            tr("This notebook was written by a newer version of Wellspring. Update the program to "
               "open it. The notebook was not touched.")};
}

Error Words::notFound(const QString &path) {
    return {Error::Kind::NotFound,
            tr("There is no notebook “%1” in that place.").arg(QFileInfo(path).fileName())};
}

Error Words::noFolder(const QString &path) {
    return {Error::Kind::NotFound,
            tr("The folder for “%1” does not exist. Nothing was changed; choose another one.")
                .arg(QFileInfo(path).fileName())};
}

Error Words::exists(const QString &path) {
    return {Error::Kind::Exists,
            tr("“%1” already exists. It was not written over; choose another name.")
                .arg(QFileInfo(path).fileName())};
}

Error Words::inUse(const QString &holder, const QString &host) {
    if (holder.isEmpty())
        return {Error::Kind::InUse,
                tr("This notebook is already open in another program. It can be read here, but "
                   "written only there.")};
    return {Error::Kind::InUse, tr("This notebook is already open (process %1 on %2). It can be "
                                   "read here, but written only there.")
                                    .arg(holder, host)};
}

Error Words::cannotLock(const QString &detail) {
    return {Error::Kind::ReadOnly,
            tr("This folder cannot keep two programs from writing at once, so the notebook can "
               "only be read here. Copy it to a folder on this computer to write in it."),
            detail};
}

Error Words::tooCostly(const QString &detail) {
    return {Error::Kind::Damaged,
            tr("This notebook asks for more memory or time to open than any real one. It is "
               "damaged or was tampered with. It was not touched; open the newest backup."),
            detail};
}

Error Words::outOfMemory() {
    return {Error::Kind::Internal,
            tr("There is not enough free memory to check the passphrase. Nothing was changed; "
               "close other programs and try again.")};
}

Error Words::cancelled() {
    return {Error::Kind::Cancelled, tr("Stopped. The notebook is as it was.")};
}

Error Words::incomplete(const QString &detail) {
    return {Error::Kind::Damaged,
            tr("This notebook file is incomplete; its copying was probably interrupted. It was not "
               "touched. Open the original or the newest backup."),
            detail};
}

Error Words::lacksSaved(const QString &detail) {
    return {Error::Kind::ReadOnly,
            tr("Changes that were saved are missing at the end of this notebook file: it was cut "
               "short, or not copied to its end. It was not touched and can only be read here. Put "
               "the whole file or the newest backup in its place; to go on with what is left, open "
               "a copy of it under another name."),
            detail};
}

Error Words::damagedHeader(const QString &detail) {
    return {Error::Kind::Damaged,
            tr("The beginning of this notebook file is damaged. It was not touched. Open the "
               "newest backup."),
            detail};
}

Error Words::damaged(quint64 commit, qint64 page, const QString &detail) {
    if (page < 0)
        return {Error::Kind::Damaged,
                tr("The notebook file is damaged at saved change %1. Nothing was deleted or "
                   "written over. Open the newest backup.")
                    .arg(commit),
                detail};
    return {Error::Kind::Damaged,
            tr("The notebook file is damaged at saved change %1, page %2. Nothing was deleted or "
               "written over. Open the newest backup.")
                .arg(commit)
                .arg(page),
            detail};
}

Error Words::unreadable(int error, const QString &call) {
    if (error == EACCES || error == EPERM)
        return {
            Error::Kind::BadInput,
            tr("This file belongs to somebody who lets nobody else read it. It was not touched."),
            described(error, call)};
    return {Error::Kind::Damaged,
            tr("The disk could not read the notebook file. Nothing was changed. Check the disk, or "
               "open the newest backup."),
            described(error, call)};
}

Error Words::notSaved(int error, const QString &call) {
    if (isFull(error))
        return {Error::Kind::NoSpace,
                tr("NOT SAVED: the disk is full. Everything saved before is safe. Make room, or "
                   "save the notebook elsewhere."),
                described(error, call)};
    if (isForbidden(error))
        return {Error::Kind::ReadOnly,
                tr("NOT SAVED: this place cannot be written. Everything saved before is safe. Save "
                   "the notebook elsewhere."),
                described(error, call)};
    return {Error::Kind::NotSaved,
            tr("NOT SAVED: the disk did not take the change. Everything saved before is safe. "
               "Check the disk, or save the notebook elsewhere."),
            described(error, call)};
}

Error Words::cannotWrite(int error, const QString &call) {
    if (isFull(error))
        return {Error::Kind::NoSpace,
                tr("The disk is full. Nothing was changed; make room and try again."),
                described(error, call)};
    if (isForbidden(error))
        return {Error::Kind::ReadOnly,
                tr("This place cannot be written. Nothing was changed; choose another folder."),
                described(error, call)};
    if (error == ENOENT || error == ENOTDIR)
        return {Error::Kind::NotSaved,
                tr("There is no such folder. Nothing was changed; choose another one."),
                described(error, call)};
    if (error == ENAMETOOLONG)
        return {
            Error::Kind::NotSaved,
            tr("The name is too long for this disk. Nothing was changed; choose a shorter one."),
            described(error, call)};
    return {Error::Kind::NotSaved,
            tr("The disk did not take the file. Nothing was changed; check "
               "the disk or choose another folder."),
            described(error, call)};
}

Error Words::readOnlyPlace(int error) {
    return {Error::Kind::ReadOnly,
            tr("This notebook cannot be written where it lies, so it can only be read here. Copy "
               "it to a folder of your own to write in it."),
            described(error, QStringLiteral("open"))};
}

Error Words::noName() {
    return {Error::Kind::BadInput,
            tr("That is a folder, not the name of a notebook. Nothing was made.")};
}

Error Words::notMade(const Error &error) {
    const QString safe =
        tr("The notebook was not made, and nothing was left behind. Choose another place.");
    switch (error.kind) {
    case Error::Kind::NoSpace:
        return {error.kind, tr("The disk is full.") + u' ' + safe, error.detail};
    case Error::Kind::ReadOnly:
        return {error.kind, tr("This place cannot be written.") + u' ' + safe, error.detail};
    case Error::Kind::NotSaved:
        return {error.kind, tr("The disk did not take the file.") + u' ' + safe, error.detail};
    default:
        return error;
    }
}

Error Words::replaced(const QString &detail) {
    return {Error::Kind::NotSaved,
            tr("NOT SAVED: another program replaced or changed the notebook file. Nothing was "
               "written into it. Save the notebook elsewhere, so that both versions are kept."),
            detail};
}

Error Words::outOfReach(const QString &detail) {
    return {Error::Kind::NotSaved,
            tr("NOT SAVED: the notebook file is not in its place just now; perhaps its disk was "
               "taken out or the folder was moved. Everything saved before is as it was. Bring it "
               "back and save again, or save the notebook elsewhere."),
            detail};
}

Error Words::poisoned() {
    return {Error::Kind::NotSaved,
            tr("NOT SAVED: since an earlier failure of the disk this notebook can only be read. "
               "Everything saved before it is safe. Close and open the notebook again, or save it "
               "elsewhere.")};
}

Error Words::readOnlySnapshot() {
    return {Error::Kind::ReadOnly, tr("NOT SAVED: this notebook is open for reading only.")};
}

Error Words::closed() {
    return {Error::Kind::Internal, tr("The notebook is closed. Nothing was changed.")};
}

} // namespace sealed
