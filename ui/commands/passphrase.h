// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

class Passphrases {
    Q_DECLARE_TR_FUNCTIONS(Passphrases)
public:
    /// The passphrase from `file` ("-": stdin; one final newline is dropped), else asked for in
    /// the terminal, unseen; with `twice` it is asked for twice and must agree. Throws Error.
    static QByteArray get(const QString &file, bool twice);

private:
    static QByteArray fromFile(const QString &file);
    static QByteArray fromTerminal(bool twice);
};
