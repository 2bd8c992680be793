// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

/// One thing about a value that cannot be stored as it is. It stands beside its field.
struct Problem {
    QString field; ///< the column's name, as in columns.h
    QString text;  ///< a sentence for the user, translated
    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;
