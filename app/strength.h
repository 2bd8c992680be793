// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// How long a passphrase would hold against somebody who has the file: an honest guess, never a
/// promise. English words, names and patterns are looked up (zxcvbn); Japanese ones cannot be, so
/// that letters beyond ASCII count little, and it is said that they may hold less still.
class Strength {
    Q_DECLARE_TR_FUNCTIONS(Strength)
public:
    /// Who tries has so many computers like the one the notebook was made on.
    static constexpr int computers = 1000;
    /// What one try takes there, as the cost was tuned.
    static constexpr double secondsATry = 0.5;

    /// log2 of the tries it takes at most; 0 for nothing. `notebook` is its file's name, which is
    /// known to whoever has the file.
    static double bits(const QString &passphrase, const QString &notebook = {});
    /// Seconds until it is found, on average.
    static double seconds(double bits, double secondsPerTry = secondsATry);
    /// "Somebody with the file and 1000 computers like this one would need about 3 days." Empty
    /// for an empty passphrase.
    static QString sentence(const QString &passphrase, const QString &notebook = {});
    /// About three days and less: it should be said in the colour of what is due.
    static bool isWeak(const QString &passphrase, const QString &notebook = {});
    /// What the sentence cannot know; to be said with it.
    static QString caution();
    /// The words for that long.
    static QString span(double seconds);
};
