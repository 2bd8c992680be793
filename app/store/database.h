// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;

/// The values of a row, in the order of its columns.
using Values = QList<QVariant>;

/// A statement that SQLite refused. `code` is its extended result code.
class SqlFailure : public Error {
public:
    SqlFailure(Kind what, QString told, QString logged, int resultCode)
        : Error(what, std::move(told), std::move(logged)), code(resultCode) {}
    int code;
};

/// One connection to SQLite through QSQLITE. Every value is bound, never pasted into a
/// statement; every result is read whole before the next statement (a half-read SELECT dies
/// when a commit fails). Errors are thrown; they name the statement, never a value.
class Database {
public:
    enum Mode { ReadWrite, ReadOnly };

    /// `uri` is a "file:" uri, or a path. Sets the pragmas that the sealed file needs, and throws
    /// Error(Internal) if SQLite does not take them.
    Database(const QString &uri, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Asked first when a statement fails: whoever keeps the file may know more than SQLite.
    std::function<std::optional<Error>()> explain;

    std::vector<Values> run(const QString &sql, const Values &values = {});
    /// The first value of the first row; invalid where there is none.
    QVariant value(const QString &sql, const Values &values = {});
    /// `row` is valid during the call only, and must run nothing on this database.
    void each(const QString &sql, const Values &values,
              const std::function<void(const QSqlQuery &row)> &row);
    /// Runs several statements, without values.
    void runScript(const QString &script);

    bool isReadOnly() const { return m_mode == ReadOnly; }
    bool isInTransaction() const;
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Transaction;
    QSqlQuery &prepared(const QString &sql);
    void execute(QSqlQuery &query, const QString &sql, const Values &values);
    void setPragmas();
    static const QString &rollback();
    [[noreturn]] void fail(const QSqlQuery &query, const QString &sql) const;

    QString m_name;
    Mode m_mode;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    sqlite3 *m_handle = nullptr;
};

/// A transaction that rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};
