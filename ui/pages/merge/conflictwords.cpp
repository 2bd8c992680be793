// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/merge/conflictwords.h"

#include "app/language.h"
#include "app/plaintext.h"
#include "app/store/changevalues.h"
#include "app/store/merging/deciding.h"
#include "ui/pages/history/historywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfName = 60;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ConflictRow)
public:
    static QString removedSince() { return tr("It was removed since."); }
    static QString removed() { return tr("It was removed."); }
    static QString stands() { return tr("It stands, with what was written there."); }
    static QString picture() { return tr("A picture"); }
    static QString otherPicture() { return tr("Another picture"); }
};

} // namespace

QString conflictwords::kind(const Conflict &conflict) {
    return HistoryWords::table(conflict.table);
}

QString conflictwords::field(const Conflict &conflict) {
    return conflict.column.isEmpty() ? QString() : HistoryWords::column(conflict.column);
}

QString conflictwords::value(const Store &store, const Conflict &conflict, const QVariant &value) {
    // A kind of row that this program does not know has no words for its fields.
    const Table *table = changevalues::knownTable(conflict.table);
    const int column = table ? table->column(conflict.column) : -1;
    if (column < 0)
        return value.toString();
    return HistoryWords::value(store, *table, column, value, conflict.client);
}

QString conflictwords::what(const Conflict &conflict, const QString &rowName) {
    QStringList parts{kind(conflict)};
    // A client's own row is named by whose it is.
    if (conflict.table != u"client"_s)
        parts << plaintext::shortened(plaintext::oneLine(rowName).trimmed(), mostOfName);
    parts << field(conflict);
    parts.removeAll(QString());
    return language::listed(parts);
}

conflictwords::Sides conflictwords::sides(const Store &store, const merging::Undecided &undecided) {
    const Conflict &conflict = undecided.conflict;
    const bool isWhole = conflict.column.isEmpty();
    const auto said = [&](const QVariant &held, const QString &picture) {
        return undecided.isPicture ? picture : value(store, conflict, held);
    };
    return {!undecided.isThere ? Words::removedSince()
            : isWhole          ? Words::stands()
                               : said(undecided.stands, Words::picture()),
            isWhole ? Words::removed() : said(undecided.other, Words::otherPicture())};
}
