// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sealedday.h"

#include <QCryptographicHash>
#include <utility>

namespace {

constexpr int openFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;

/// Text that depends on the number only, of 1 to `most` letters.
QByteArray textOf(int number, int most) {
    const int length = 1 + int(unsigned(number) * 2654435761U % unsigned(most));
    QByteArray out;
    unsigned state = unsigned(number) + 1;
    while (out.size() < length) {
        state = state * 1664525U + 1013904223U;
        out += char('a' + (state >> 16) % 26);
        if ((state >> 24) % 7 == 0)
            out += ' ';
    }
    return out;
}

QByteArray number(int value) {
    return QByteArray::number(value);
}

} // namespace

Db::Db(const QByteArray &name, int flags) {
    if (sqlite3_open_v2(name.constData(), &m_db, flags, nullptr) != SQLITE_OK) {
        sqlite3_close(m_db);
        m_db = nullptr;
        return;
    }
    exec("PRAGMA locking_mode=EXCLUSIVE");
    exec("PRAGMA journal_mode=MEMORY");
    exec("PRAGMA temp_store=MEMORY");
    exec("PRAGMA cache_size=10");
}

Db Db::plain(const QByteArray &name) {
    return Db(name, openFlags);
}

Db::Db(const sealed::Book &book)
    : Db(book.sqliteUri().toUtf8(),
         book.isReadOnly() ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : openFlags) {}

Db::Db(Db &&other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}

Db &Db::operator=(Db &&other) noexcept {
    std::swap(m_db, other.m_db);
    return *this;
}

Db::~Db() {
    sqlite3_close(m_db);
}

int Db::exec(const QByteArray &sql) const {
    return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
}

QByteArray Db::rows(const QByteArray &sql) const {
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr);
    QByteArray out;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code != SQLITE_ROW)
            break;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            out += number(sqlite3_column_type(statement, i)) + ':';
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, i));
            out += QByteArray(bytes, sqlite3_column_bytes(statement, i)) + '|';
        }
        out += '\n';
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? out : "error " + number(code);
}

Day::Day(int edits) {
    const Db db = Db::plain();
    m_digests.push_back(digest(db));
    for (int i = 1; i <= edits; ++i) {
        if (edit(db, i) != SQLITE_OK)
            qFatal("the plain day fails");
        m_digests.push_back(digest(db));
    }
}

int Day::edit(const Db &db, int n) {
    int code = SQLITE_OK;
    const auto run = [&](const QByteArray &sql) {
        if (code == SQLITE_OK)
            code = db.exec(sql);
    };
    const auto addMany = [&](int count, int length) {
        for (int i = 0; i < count; ++i)
            run("INSERT INTO line(text, data) VALUES('" + textOf(n * 100 + i, 80) + "', zeroblob(" +
                number(length + i) + "))");
    };
    if (n > 1 && n % 5 == 2) { // a spill that is rolled back
        run("BEGIN");
        addMany(30, 2000);
        run("DELETE FROM line WHERE id % 3 = 0");
        run("ROLLBACK");
    }
    run("BEGIN IMMEDIATE");
    if (n == 1) {
        run("CREATE TABLE day(edit INTEGER)");
        run("INSERT INTO day VALUES(0)");
        run("CREATE TABLE line(id INTEGER PRIMARY KEY, text TEXT, data BLOB)");
        run("CREATE INDEX line_text ON line(text)");
        run("CREATE VIRTUAL TABLE search USING fts5(text)");
    }
    run("UPDATE day SET edit = " + number(n));
    addMany(1, 10);
    run("INSERT INTO search(rowid, text) VALUES(" + number(n) + ", '" + textOf(n, 60) + "')");
    run("SAVEPOINT a");
    run("UPDATE line SET text = '" + textOf(n + 7, 300) + "' WHERE id % 7 = " + number(n % 7));
    run(n % 3 == 0 ? "ROLLBACK TO a" : "RELEASE a");
    if (n % 7 == 3) // a spill that is committed
        addMany(40, 1500);
    if (n % 7 == 5)
        run("DELETE FROM line WHERE id > 5 AND id % 2 = 0");
    run("COMMIT");
    if (code != SQLITE_OK) {
        if (!sqlite3_get_autocommit(db.handle()))
            db.exec("ROLLBACK");
        return code;
    }
    // Its own commit, which changes nothing that can be seen; it may fail.
    if (n % 11 == 6)
        db.exec("VACUUM");
    return code;
}

int Day::lastEdit(const Db &db) {
    const QByteArray tables = db.rows("SELECT count(*) FROM sqlite_master");
    if (tables == "1:0|\n")
        return 0;
    const QByteArray rows = db.rows("SELECT edit FROM day");
    bool isNumber = false;
    const int edit = rows.mid(2).chopped(qMin<qsizetype>(2, rows.size())).toInt(&isNumber);
    return isNumber && rows.startsWith("1:") ? edit : -1;
}

QByteArray Day::digest(const Db &db) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(db.rows("SELECT name, sql FROM sqlite_master ORDER BY name"));
    if (lastEdit(db) != 0) {
        hash.addData(db.rows("SELECT * FROM day"));
        hash.addData(db.rows("SELECT * FROM line ORDER BY id"));
        hash.addData(db.rows("SELECT rowid FROM search WHERE search MATCH 'a* OR b*'"));
        hash.addData(db.rows("SELECT rowid, * FROM search"));
    }
    hash.addData(db.rows("PRAGMA integrity_check"));
    return hash.result().toHex();
}

QByteArray Day::problem(const Db &db, int from, int to) const {
    const int edit = lastEdit(db);
    if (edit < from || edit > to)
        return "holds edit " + number(edit) + ", not " + number(from) + ".." + number(to);
    if (edit > edits())
        return "an edit that was never made";
    if (digest(db) != digestAfter(edit))
        return "differs from edit " + number(edit) + ": " + db.rows("PRAGMA integrity_check");
    return {};
}
