// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/session.h"

/// What the words of a promise say about it, as they are jotted down in a session.
struct SpokenPromise {
    Side owes = Side::Client; ///< the consultant's where the words begin with "私 →", "me:"
    /// "12/16まで", "12月16日(水)まで", "土曜までに", "明日までに", "by Saturday", "by 16 Dec";
    /// invalid where none is said.
    QDate due;
    QString rest; ///< the words without that day; all of them where nothing else is said
    bool operator==(const SpokenPromise &) const = default;
};

/// `said`: the day of the session; a month and day that lie three months or more before it
/// are next year's, a weekday is the next one after it.
SpokenPromise spokenPromise(const QString &words, QDate said);

/// A promise's words where its due day stands beside them: a day that they say, too, is left
/// out of them.
QString promiseWords(const Promise &promise);
