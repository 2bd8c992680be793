// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history/reading.h"

#include <QCoreApplication>

/// The history in words for people: kinds of rows, columns and values.
struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    /// "Promise", "Check-in".
    static QString table(const QString &name);
    static QString column(const QString &name);
    /// As people read it: days, kinds and choices in the language in use, ids as the names of rows.
    /// Empty for what holds nothing. `mayName` false: no name of another client.
    static QString value(const Store &store, const Table &table, int column, const QVariant &value,
                         Id client, bool mayName = true);
    /// "Promise: send the video", the name shortened.
    static QString title(const history::Row &row);
    /// All tables and columns have a word of their own; for a test.
    static bool hasWord(const QString &name, bool isTable);
};
