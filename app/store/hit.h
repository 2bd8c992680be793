// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QDateTime>
#include <QString>
#include <vector>

/// A piece of a text that matched: in UTF-16 units, to be underlined.
struct MatchRange {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const MatchRange &) const = default;
};

/// One row that holds all the words searched for.
struct Hit {
    Id client = 0; ///< 0 where the row belongs to nobody (a material, an own note)
    QString table; ///< Described<T>::table
    Id id = 0;     ///< of the row
    QDate date;    ///< of the row, or of the session of a line; invalid where it has none
    QString text;  ///< an excerpt round the first match, one line, plain text
    std::vector<MatchRange> matches; ///< in `text`, ascending, none overlapping
};

/// A row that a step of the undo stack writes: where to look for what it did.
struct Touched {
    QString table; ///< Described<T>::table
    Id id = 0;
    Id client = 0;  ///< 0 where the row belongs to nobody
    Id session = 0; ///< the session it was said in, or is; 0: none
};

/// One row of the history of a notebook.
struct Change {
    qint64 sequence = 0; ///< the order of all changes; never the clock
    QDateTime at;        ///< as the clock said, UTC
    QString device;      ///< a random name of the computer; tells nothing about it
    Id batch = 0;        ///< the same for all that was written in one go
    QString label;       ///< what the user did, as the undo menu said it
    QString table;
    Id row = 0;
    Id client = 0;
    QString action; ///< "insert", "update", "remove"
    /// JSON of the columns that changed: empty for an insert, `after` empty for a removal.
    QString before, after;
};
