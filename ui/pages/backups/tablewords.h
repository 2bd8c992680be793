// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// The kinds of rows in words of the look's glossary.
class TableWords {
    Q_DECLARE_TR_FUNCTIONS(TableWords)
public:
    /// `table` as Described<T>::table has it; an unknown one is given back as it is.
    static QString of(const QString &table);
};
