// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/columns.h"
#include "app/store/database.h"
#include "app/store/sqlvalue.h"

/// A type's table, told as data, so that one write path, one history, one undo and one index
/// serve all types.
struct Table {
    struct Col {
        QString name;
        Use use = Use::Plain;
        QString target; ///< table of an Owner or Link
        sqlvalue::Type type = sqlvalue::Type::Text;
        bool nullable = false;
        bool isDate = false;
    };
    QString name;
    std::vector<Col> columns; ///< without the id
    QString order;            ///< ORDER BY of the natural order
    int number = 0;           ///< place in AllTypes
    int clientColumn = -1;    ///< "client_id"; -1: none
    int dateColumn = -1;      ///< the first date: the day the row is about
    int sessionColumn = -1;   ///< gives the date to rows without a day of their own

    int column(const QString &wanted) const {
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].name == wanted)
                return int(i);
        return -1;
    }

    // Statements; values are those of the columns, with the id behind them.
    QString selectAll, selectOne, insert, erase;
    QString selectWhere(const QString &column) const;
    QString update(const std::vector<int> &changed) const;
};

/// All tables in the order of AllTypes.
const std::vector<Table> &allTables();
const Table &tableNamed(const QString &name);

template <class T>
const Table &tableOf() {
    static const Table &table = tableNamed(QString::fromLatin1(Described<T>::table));
    return table;
}

/// A row taken apart (without its id) and put together.
template <class T>
Values toValues(const T &row) {
    Values values;
    eachColumn<T>([&](const auto &column) { values << sqlvalue::toSql(row.*(column.member)); });
    return values;
}

/// `read(i)` gives the i-th column.
template <class T, class Read>
T fromColumns(Id id, Read &&read) {
    static const T fresh;
    T row;
    row.id = id;
    int i = 0;
    eachColumn<T>([&](const auto &column) {
        row.*(column.member) = sqlvalue::fromSql(read(i++), fresh.*(column.member));
    });
    return row;
}

template <class T>
T fromValues(Id id, const Values &values) {
    return fromColumns<T>(id, [&](int i) { return values[i]; });
}

/// The column of a member that holds an id.
template <class T>
int columnOf(Id T::*member) {
    int i = 0, found = -1;
    eachColumn<T>([&](const auto &column) {
        if constexpr (std::is_same_v<std::decay_t<decltype(column.member)>, Id T::*>)
            if (column.member == member)
                found = i;
        ++i;
    });
    return found;
}

/// Every row of a select of this type's columns with the id behind them.
template <class T>
std::vector<T> selectRows(Database &database, const QString &sql, const Values &values = {}) {
    constexpr int width = int(std::tuple_size_v<decltype(Described<T>::columns)>);
    std::vector<T> rows;
    database.each(sql, values, [&](const QSqlQuery &row) {
        rows.push_back(
            fromColumns<T>(row.value(width).toLongLong(), [&](int i) { return row.value(i); }));
    });
    return rows;
}
