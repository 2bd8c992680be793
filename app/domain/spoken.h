// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kinds.h"

#include <QDate>
#include <QString>

/// What the words of a promise say about it, as they are jotted down in a session.
struct SpokenPromise {
    Side owes = Side::Client; ///< the consultant's where the words begin with "私 →", "me:"
    QDate due; ///< "12/16まで", "12月16日(水)まで"; invalid where none is said
    bool operator==(const SpokenPromise &) const = default;
};

/// `said`: the day of the session; a month and day that lie three months or more before it
/// are next year's.
SpokenPromise spokenPromise(const QString &words, QDate said);
