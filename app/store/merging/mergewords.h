// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QCoreApplication>
#include <QStringList>

namespace merging {

/// Every sentence that merging says, in one place.
class MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
public:
    static Error anotherNotebook();
    static Error lacksMany(int lacking, int clients);
    static Error onlyRead();
    static QString doesNotFit();
    static Error sameFile();
    static Error exists(const QString &path);
    static Error inUse(const QString &path);
    static Error notInPlace(const QString &detail);
    static Error notInPlaceButKept(const QString &kept, const QString &detail);
    static Error notConfirmed(const QString &kept, const QString &detail);
    static Error stillKept(const Error &error, const QString &path);
    static Error noConflict();
    static Error notMoved(const QString &detail);
    /// What a copy is called that merging keeps: "%1 (kept %2)".
    static QString keptName(const QString &name, int number);
    static QString asideFolder();
    /// In every language: the folder may be from when another one was set.
    static QStringList asideFolders();
};

} // namespace merging
