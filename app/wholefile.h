// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Files that are there whole or not at all. Says what the system said and throws nothing: the
/// sentence belongs to whoever knows what the file was for.
namespace wholefile {

struct Outcome {
    bool inPlace = false; ///< the file stands under its name, whole
    int error = 0;        ///< errno of what failed; with `inPlace`: the disk did not confirm it
    bool isGood() const { return inPlace && error == 0; }
    QString reason() const; ///< of `error`, for the log
};

/// Writes `bytes` beside `path`, readable by its owner only, and puts that in place. An existing
/// file is kept and gives EEXIST unless `overwrite`. Unless it is in place, everything is as it
/// was.
Outcome write(const QString &path, const QByteArray &bytes, bool overwrite);

/// Puts the finished file `fresh` in the place of `path` in one step; both must be in one folder.
/// Unless it is in place, `path` is as it was and `fresh` is still there.
Outcome replace(const QString &fresh, const QString &path);

} // namespace wholefile
