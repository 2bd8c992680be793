// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wholefile.h"

#include <QByteArray>
#include <QString>
#include <functional>

/// A paper or a picture written to a place of the user's choice: whole or not at all, readable by
/// its owner only, and never over something else.
namespace paperfile {

/// What is said where it is not written, in the words of whoever knows what it is.
struct Words {
    QString taken;       ///< there is a file of that name
    QString foreign;     ///< that name belongs to something else
    QString unconfirmed; ///< written, but the disk did not confirm it
    QString full;        ///< the disk is full
    QString refused;     ///< it cannot be written there
};

/// Throws where write() would, before anything is made.
void requirePlace(const QString &path, bool overwrite, const Words &words);

/// `make` is asked for the bytes only once the place is known to be free. Throws Error with one of
/// `words`, and whatever `make` throws; then nothing was written.
void write(const QString &path, bool overwrite, const Words &words,
           const std::function<QByteArray()> &make,
           const wholefile::Calls &calls = wholefile::realCalls());

} // namespace paperfile
