// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/paperfile.h"

#include "app/error.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

/// Whether a paper would be the end of something else: a notebook under whatever name, the lock
/// beside one, a device, what a link points to. A file that cannot be looked at may be anything.
bool isNoPlaceForAPaper(const QString &path) {
    const QFileInfo there(path);
    if (there.isSymLink() || (there.exists() && !there.isFile()) ||
        path.endsWith(u".wellspring"_s) || path.endsWith(u".lock"_s))
        return true;
    if (!there.exists())
        return false;
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(10) == "Wellspring";
}

} // namespace

void paperfile::requirePlace(const QString &path, bool overwrite, const Words &words) {
    if (!overwrite && QFileInfo::exists(path))
        throw Error(Error::Kind::Exists, words.taken);
    // A slip of the name must not cost a notebook, a device or what a link points to.
    if (isNoPlaceForAPaper(path))
        throw Error(Error::Kind::Exists, words.foreign);
}

void paperfile::write(const QString &path, bool overwrite, const Words &words,
                      const std::function<QByteArray()> &make, const wholefile::Calls &calls) {
    requirePlace(path, overwrite, words);
    const wholefile::Outcome done = wholefile::write(path, make(), overwrite, calls);
    if (done.isGood())
        return;
    if (done.inPlace)
        throw Error(Error::Kind::NotSaved, words.unconfirmed, done.reason());
    if (done.error == EEXIST)
        throw Error(Error::Kind::Exists, words.taken, done.reason());
    if (done.error == ENOSPC || done.error == EDQUOT)
        throw Error(Error::Kind::NoSpace, words.full, done.reason());
    throw Error(Error::Kind::ReadOnly, words.refused, done.reason());
}
