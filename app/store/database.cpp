// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/tokenizer.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// The prepared statements kept; there are about six for each of some forty tables.
constexpr size_t keptStatements = 400;

struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
public:
    static QString cannotOpen() { return tr("The notebook could not be opened."); }
    static QString cannotRead() {
        return tr("Part of the notebook could not be read. The file was left as it is.");
    }
};

Error::Kind kindOf(int code) {
    if (code == SQLITE_IOERR_DATA) // a page without its seal
        return Error::Kind::Damaged;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error::Kind::NoSpace;
    case SQLITE_READONLY:
        return Error::Kind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::Damaged;
    case SQLITE_IOERR:
        return Error::Kind::NotSaved;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::InUse;
    default:
        return Error::Kind::Internal;
    }
}

/// Nothing is attached but what VACUUM attaches for itself, which has no name: another file would
/// bring its own journal, and through a URI even a disk that nobody seals.
int attachesNothing(void *, int action, const char *first, const char *, const char *,
                    const char *) {
    return action == SQLITE_ATTACH && (first == nullptr || *first != '\0') ? SQLITE_DENY
                                                                           : SQLITE_OK;
}

/// Opening writes nothing, so what the disk does not do then is to give a page, or its seal.
Error notOpened(const QString &code) {
    const bool isUnread = (code.toInt() & 0xff) == SQLITE_IOERR;
    return {isUnread ? Error::Kind::Damaged : Error::Kind::Internal,
            isUnread ? DatabaseWords::cannotRead() : DatabaseWords::cannotOpen(),
            u"open: "_s + code};
}

} // namespace

Database::Database(const QString &uri, Mode mode)
    : m_name(u"notebook-"_s + QUuid::createUuid().toString(QUuid::Id128)), m_mode(mode) {
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(uri);
    m_connection.setConnectOptions(mode == ReadOnly ? u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s
                                                    : u"QSQLITE_OPEN_URI"_s);
    try {
        if (!m_connection.open())
            throw notOpened(m_connection.lastError().nativeErrorCode());
        const QVariant handle = m_connection.driver()->handle();
        if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
            m_handle = *static_cast<sqlite3 *const *>(handle.constData());
        if (m_handle == nullptr)
            throw Error(Error::Kind::Internal, DatabaseWords::cannotOpen(), u"no handle"_s);
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_set_authorizer(m_handle, attachesNothing, nullptr);
        registerTokenizer(m_handle);
        setPragmas();
    } catch (...) {
        m_prepared.clear();
        m_connection = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Database::~Database() {
    m_prepared.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Database::setPragmas() {
    // What the sealed file is built for. In any other journal mode a commit would touch the
    // disk besides it, or not be atomic.
    if (value(u"PRAGMA journal_mode=MEMORY"_s).toString() != u"memory"_s)
        throw Error(Error::Kind::Internal, DatabaseWords::cannotOpen(), u"journal_mode"_s);
    run(u"PRAGMA locking_mode=EXCLUSIVE"_s);
    run(u"PRAGMA temp_store=MEMORY"_s);
    run(u"PRAGMA mmap_size=0"_s);
    // Removing what a row owns is done by the Batch, so that it can be told and undone.
    run(u"PRAGMA foreign_keys=OFF"_s);
    // Rows hold hostile text at worst, never trusted schema.
    run(u"PRAGMA trusted_schema=OFF"_s);
    run(u"PRAGMA cache_size=-8192"_s);
    // There before it is needed: a rollback comes when the memory is gone, too.
    prepared(rollback());
}

const QString &Database::rollback() {
    static const QString statement = u"ROLLBACK"_s;
    return statement;
}

QSqlQuery &Database::prepared(const QString &sql) {
    auto it = m_prepared.find(sql);
    if (it != m_prepared.end())
        return it->second;
    if (m_prepared.size() >= keptStatements)
        m_prepared.clear();
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query, sql);
    return m_prepared.emplace(sql, std::move(query)).first->second;
}

void Database::execute(QSqlQuery &query, const QString &sql, const Values &values) {
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        fail(query, sql);
}

void Database::fail(const QSqlQuery &query, const QString &sql) const {
    const int code = query.lastError().nativeErrorCode().toInt();
    if (explain)
        if (std::optional<Error> known = explain())
            throw Error(std::move(*known));
    // The first words of a statement, never a value: the log holds nobody's text.
    throw SqlFailure(kindOf(code), DatabaseWords::cannotRead(),
                     u"SQLite %1 at \"%2\""_s.arg(code).arg(sql.left(60)), code);
}

void Database::each(const QString &sql, const Values &values,
                    const std::function<void(const QSqlQuery &)> &row) {
    QSqlQuery &query = prepared(sql);
    struct Finish {
        QSqlQuery &query;
        ~Finish() { query.finish(); }
    } finish{query};
    execute(query, sql, values);
    while (query.next())
        row(query);
    // next() also answers false when reading failed half way.
    if (query.lastError().isValid())
        fail(query, sql);
}

std::vector<Values> Database::run(const QString &sql, const Values &values) {
    std::vector<Values> rows;
    int width = -1;
    each(sql, values, [&](const QSqlQuery &row) {
        if (width < 0)
            width = int(row.record().count());
        Values cells;
        cells.reserve(width);
        for (int i = 0; i < width; ++i)
            cells << row.value(i);
        rows.push_back(std::move(cells));
    });
    return rows;
}

QVariant Database::value(const QString &sql, const Values &values) {
    QVariant first;
    bool taken = false;
    each(sql, values, [&](const QSqlQuery &row) {
        if (!taken)
            first = row.value(0);
        taken = true;
    });
    return first;
}

void Database::runScript(const QString &script) {
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        const QString bare = line.trimmed();
        if (statement.isEmpty() && (bare.isEmpty() || bare.startsWith(u"--"_s)))
            continue;
        statement += line + u'\n';
        if (sqlite3_complete(statement.toUtf8().constData()) == 0)
            continue;
        QSqlQuery query(m_connection);
        if (!query.exec(statement))
            fail(query, statement);
        statement.clear();
    }
    if (!statement.trimmed().isEmpty())
        throw Error(Error::Kind::Internal, DatabaseWords::cannotOpen(), u"unfinished script"_s);
}

bool Database::isInTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

Transaction::Transaction(Database &database) : m_database(database) {
    // Of one that could not be rolled back at its end, or nothing could be written any more.
    if (m_database.isInTransaction())
        m_database.run(Database::rollback());
    m_database.run(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction() {
    if (!m_open || !m_database.isInTransaction())
        return; // SQLite rolls back by itself after most failures of a write
    try {
        m_database.run(Database::rollback());
    } catch (const Error &error) {
        qWarning("%s", qPrintable(error.detail));
    }
}

void Transaction::commit() {
    m_database.run(u"COMMIT"_s);
    m_open = false;
}
