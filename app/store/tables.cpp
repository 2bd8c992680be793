// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/table.h"

using namespace Qt::StringLiterals;

namespace {

/// The natural order of each type, as clientnotebook.h tells it. Rows of one day keep the
/// order in which they were written, which is that of their ids.
QString orderOf(const QString &table) {
    static const QHash<QString, QString> orders = {{u"engagement"_s, u"start"_s},
                                                   {u"pause"_s, u"from_date"_s},
                                                   {u"usual"_s, u"position"_s},
                                                   {u"fact"_s, u"noted"_s},
                                                   {u"well"_s, u"position"_s},
                                                   {u"goal"_s, u"position"_s},
                                                   {u"milestone"_s, u"due"_s},
                                                   {u"level"_s, u"level"_s},
                                                   {u"session"_s, u"date, time"_s},
                                                   {u"promise"_s, u"made"_s},
                                                   {u"calling"_s, u"since"_s},
                                                   {u"will"_s, u"since"_s},
                                                   {u"line"_s, u"session_id, position"_s}};
    return orders.value(table);
}

template <class T>
Table describe(int number) {
    Table table;
    table.name = QString::fromLatin1(Described<T>::table);
    table.number = number;
    eachColumn<T>([&](const auto &column) {
        using M = std::decay_t<decltype(std::declval<T>().*(column.member))>;
        const int at = int(table.columns.size());
        table.columns.push_back({QString::fromLatin1(column.name), column.use,
                                 QString::fromLatin1(column.target), sqlvalue::typeOf<M>(),
                                 sqlvalue::isNullable<M>(), std::is_same_v<M, QDate>});
        if (table.columns.back().isDate && table.dateColumn < 0)
            table.dateColumn = at;
    });
    table.clientColumn = table.column(u"client_id"_s);
    table.sessionColumn = table.column(u"session_id"_s);
    table.order = orderOf(table.name);
    if (table.order.isEmpty() && table.column(u"date"_s) >= 0)
        table.order = u"date"_s;
    table.order += table.order.isEmpty() ? u"id"_s : u", id"_s;

    QStringList names, marks;
    for (const Table::Col &column : table.columns) {
        names << u'"' + column.name + u'"';
        marks << u"?"_s;
    }
    names << u"id"_s;
    marks << u"?"_s;
    const QString list = names.join(u", ");
    table.selectAll = u"SELECT %1 FROM \"%2\" ORDER BY %3"_s.arg(list, table.name, table.order);
    table.selectOne = u"SELECT %1 FROM \"%2\" WHERE id = ?"_s.arg(list, table.name);
    table.insert =
        u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table.name, list, marks.join(u", "));
    table.erase = u"DELETE FROM \"%1\" WHERE id = ?"_s.arg(table.name);
    return table;
}

std::vector<Table> describeAll() {
    std::vector<Table> tables;
    eachType([&]<class T>() { tables.push_back(describe<T>(int(tables.size()))); });
    return tables;
}

} // namespace

const std::vector<Table> &allTables() {
    static const std::vector<Table> tables = describeAll();
    return tables;
}

const Table &tableNamed(const QString &name) {
    for (const Table &table : allTables())
        if (table.name == name)
            return table;
    throw Error(Error::Kind::Internal, {}, u"no table "_s + name);
}

QString Table::selectWhere(const QString &column) const {
    QString sql = selectAll;
    return sql.replace(u" ORDER BY "_s, u" WHERE \"%1\" = ? ORDER BY "_s.arg(column));
}

QString Table::update(const std::vector<int> &changed) const {
    QStringList sets;
    for (const int i : changed)
        sets << u"\"%1\" = ?"_s.arg(columns[size_t(i)].name);
    return u"UPDATE \"%1\" SET %2 WHERE id = ?"_s.arg(name, sets.join(u", "));
}
