// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/problem.h"

#include <QDate>

/// An energy well: a source of motivation in the client's own words. A candidate until two
/// dated pieces of evidence stand under it.
struct Well {
    Id id = 0, client = 0;
    QString name;
    QString fills;
    QString dries;
    int position = 0;
    bool operator==(const Well &) const = default;
};
Problems problems(const Well &);

/// A dated quote or moment that shows a well.
struct Evidence {
    Id id = 0, client = 0, well = 0; ///< well 0: words not yet laid at a well
    Id session = 0, line = 0;
    QString quote; ///< without the quotation marks
    QDate date;
    bool ownWords = true; ///< false: a moment the consultant saw
    bool operator==(const Evidence &) const = default;
};
Problems problems(const Evidence &);

/// What the person holds dear; every wording is kept.
struct Calling {
    Id id = 0, client = 0;
    QString text;
    QDate since;
    bool operator==(const Calling &) const = default;
};
Problems problems(const Calling &);

/// What they have decided to do (WILL); every wording is kept, the newest is pinned.
struct Will {
    Id id = 0, client = 0;
    QString text;
    QDate since;
    bool operator==(const Will &) const = default;
};
Problems problems(const Will &);
