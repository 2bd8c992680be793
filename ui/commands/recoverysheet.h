// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wholefile.h"

#include <QCoreApplication>
#include <QDate>

class Keyring;

/// A new recovery code and the PDF of its sheet, made together: nobody is left with a code that is
/// on no paper, and no good sheet is written over before another code is in force.
class RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
public:
    struct About {
        QString notebook; ///< the file's name, as it stands on the sheet
        QDate today;
    };
    /// The sheet is at `out` then; a file of that name is kept unless `overwrites`. Throws Error:
    /// where the code is not in force, everything is as it was; where it is, and something went
    /// wrong behind it, the sentence says where its sheet is.
    static void make(Keyring &keyring, const QByteArray &passphrase, const About &about,
                     const QString &out, bool overwrites,
                     const wholefile::Calls &calls = wholefile::realCalls());
};
