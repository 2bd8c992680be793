// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/file/disk.h"

namespace sealed {

/// The note beside a notebook that says who holds it. It only names the holder: what keeps
/// a second writer out is the lock on the notebook file itself, which ends with its process.
struct Holder {
    QString process;
    QString host;

    static QString notePath(const QString &path);
    /// Empty where there is no note or it cannot be read.
    static Holder read(const Calls &calls, const QString &path);
    /// Names this process. Best effort.
    static void write(const Calls &calls, const QString &path);
    static void remove(const Calls &calls, const QString &path);
};

} // namespace sealed
