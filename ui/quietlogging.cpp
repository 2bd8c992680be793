// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quietlogging.h"

#include <QLoggingCategory>
#include <cstring>

namespace {

QLoggingCategory::CategoryFilter &before() {
    static QLoggingCategory::CategoryFilter filter = nullptr;
    return filter;
}

void filter(QLoggingCategory *category) {
    before()(category);
    if (std::strncmp(category->categoryName(), "qt.", 3) != 0)
        return;
    category->setEnabled(QtDebugMsg, false);
    category->setEnabled(QtInfoMsg, false);
}

} // namespace

void quietlogging::install() {
    // Asked for first: the new one is called at once for every category there is.
    const auto was = QLoggingCategory::installFilter(nullptr);
    if (was != filter)
        before() = was;
    QLoggingCategory::installFilter(filter);
}
