// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/forclient.h"
#include "app/papers/papers.h"

/// The two papers of a client who leaves and takes their data along.
class leaving {
    Q_DECLARE_TR_FUNCTIONS(leaving)
public:
    /// Theirs: all that may be given to them, words first. `sessions`: the same of each session
    /// that was held, for the last words of each.
    static Paper given(const ForClient &client, const std::vector<ForClient> &sessions,
                       const PaperOptions &options = {});

    /// That somebody was erased, without a word of whom: no name, no content. The number lets
    /// both sides refer to it.
    struct Certificate {
        QString number;
        QDateTime at;
        QString notebook; ///< its name, as the consultant called the file
        QString by;       ///< the consultant; may be empty
        int kinds = 0, rows = 0, changes = 0;
        bool isVerified = false;
        QStringList backups; ///< what still exists, each in words
        QString backupsNote; ///< what is said where none is named
    };
    static Paper certificate(const Certificate &certificate, const PaperOptions &options = {});
    /// What it says, in the order of the paper: word and value. For the screen.
    static QList<QPair<QString, QString>> lines(const Certificate &certificate);
    /// "7Q4K-M2XR-9DTA": random, of letters that nobody mistakes.
    static QString freshNumber();
};
