// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class Store;

/// What a consultant has to hear once about the file that was opened.
class OpeningWords {
    Q_DECLARE_TR_FUNCTIONS(OpeningWords)
public:
    /// A sentence a line: that it is only read, what was cut off, damaged or missing, that it is
    /// older than was seen here. Empty where all is as it was left.
    static QString found(const Store &store, bool isBackup = false);
};
