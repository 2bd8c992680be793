// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchindex.h"

#include "app/domain/fold.h"
#include "app/store/excerpt.h"
#include "app/store/steps.h"
#include "app/store/tokenizer.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace searchindex {
namespace {

/// The number of a document is its day, then a counter: so many on one day are enough.
constexpr int counterBits = 24;
constexpr int rulesVersion = 1;
/// Rows whose index is held back to be written in order: an import should be one piece.
constexpr size_t collected = 50000;
constexpr size_t much = 2000;

bool isSearched(Use use) {
    return use == Use::Text || use == Use::Name;
}

QString textOf(const Table &table, const Values &values) {
    QStringList parts;
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (isSearched(table.columns[i].use))
            if (const QString text = values[qsizetype(i)].toString(); !text.isEmpty())
                parts << text;
    return parts.join(u'\n');
}

QDate sessionDate(Database &database, const Table &table, const Values &values) {
    if (table.sessionColumn < 0 || values[table.sessionColumn].isNull())
        return {};
    return QDate::fromString(database
                                 .value(u"SELECT \"date\" FROM \"session\" WHERE id = ?"_s,
                                        {values[table.sessionColumn]})
                                 .toString(),
                             Qt::ISODate);
}

/// The day the row is about; invalid where it has none.
QDate dayOf(Database &database, const Table &table, const Values &values) {
    if (table.dateColumn >= 0)
        if (const QDate day = QDate::fromString(values[table.dateColumn].toString(), Qt::ISODate);
            day.isValid())
            return day;
    return sessionDate(database, table, values);
}

qint64 firstOfDay(QDate day) {
    return qMax<qint64>(day.toJulianDay(), 1) << counterBits;
}

qint64 freshDocument(Database &database, QDate day) {
    const qint64 first = firstOfDay(day.isValid() ? day : QDate::currentDate());
    const QVariant last =
        database.value(u"SELECT max(id) FROM \"document\" WHERE id >= ? AND id < ?"_s,
                       {first, first + (qint64(1) << counterBits)});
    return last.isNull() ? first : last.toLongLong() + 1;
}

/// Changes whenever the same row would be indexed otherwise.
QString currentVersion() {
    QStringList parts{QString::number(rulesVersion), QString::number(foldVersion),
                      QString::number(int(QChar::currentUnicodeVersion()))};
    for (const Table &table : allTables()) {
        parts << table.name;
        for (const Table::Col &column : table.columns)
            if (isSearched(column.use))
                parts << column.name;
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u' ').toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16));
}

/// One word of a query must begin where a word begins, unless it is kanji or kana.
QStringList wordsOf(const QString &query) {
    QStringList words;
    for (const QString &word : folded(query).simplified().split(u' ', Qt::SkipEmptyParts))
        if (!documentTokens(word).isEmpty())
            words << word;
    return words;
}

std::optional<Hit> look(Database &database, const Table &table, Id id, const QStringList &words) {
    const std::optional<Values> values = readRow(database, table, id);
    if (!values)
        return std::nullopt;
    struct Text {
        QString original;
        FoldedText plain;
        int found = 0;
    };
    std::vector<Text> texts;
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (isSearched(table.columns[i].use))
            if (const QString text = (*values)[qsizetype(i)].toString(); !text.isEmpty())
                texts.push_back({text, foldedWithOrigin(text)});
    const Text *best = nullptr;
    for (const QString &word : words) {
        bool there = false;
        for (Text &text : texts) {
            const bool here = excerpt::findWord(text.plain.text, word, 0) >= 0;
            text.found += here ? 1 : 0;
            there = there || here;
        }
        if (!there)
            return std::nullopt;
    }
    // The text with most of the words in it is what is shown.
    for (const Text &text : texts)
        if (best == nullptr || text.found > best->found)
            best = &text;
    Hit hit;
    hit.table = table.name;
    hit.id = id;
    hit.client = table.name == u"client"_s ? id
                 : table.clientColumn >= 0 ? (*values)[table.clientColumn].toLongLong()
                                           : 0;
    hit.date = dayOf(database, table, *values);
    hit.text = excerpt::around(best->original, best->plain, words, &hit.matches);
    return hit;
}

} // namespace

void Updates::add(const Table &table, Id id, const std::optional<Values> &before,
                  const std::optional<Values> &after) {
    const QString oldText = before ? textOf(table, *before) : QString();
    const QString newText = after ? textOf(table, *after) : QString();
    const bool moved = before && after && table.dateColumn >= 0 &&
                       (*before)[table.dateColumn] != (*after)[table.dateColumn];
    if (oldText == newText && !moved)
        return;
    qint64 document = 0;
    if (!oldText.isEmpty())
        document = m_database
                       .value(u"SELECT id FROM \"document\" WHERE \"row\" = ? AND kind = ?"_s,
                              {id, table.number})
                       .toLongLong();
    if (document != 0 && !moved && !newText.isEmpty()) {
        m_updates.push_back({document, oldText, newText});
        return;
    }
    if (document != 0) {
        m_database.run(u"DELETE FROM \"document\" WHERE id = ?"_s, {document});
        m_updates.push_back({document, oldText, {}});
    }
    if (!newText.isEmpty()) {
        document = freshDocument(m_database, dayOf(m_database, table, *after));
        m_database.run(u"INSERT INTO \"document\" (id, kind, \"row\") VALUES (?, ?, ?)"_s,
                       {document, table.number, id});
        m_updates.push_back({document, {}, newText});
    }
    if (m_updates.size() >= collected)
        write();
}

void Updates::write() {
    // Stable: a number that was given up may have been given away again.
    std::stable_sort(m_updates.begin(), m_updates.end(),
                     [](const Update &a, const Update &b) { return a.document < b.document; });
    for (const Update &update : m_updates) {
        // The index has no text to delete by: it is told what it was given.
        if (!update.removed.isEmpty())
            m_database.run(u"INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"_s,
                           {update.document, update.removed});
        if (!update.added.isEmpty())
            m_database.run(u"INSERT INTO search (rowid, text) VALUES (?, ?)"_s,
                           {update.document, update.added});
    }
    m_written += m_updates.size();
    m_updates.clear();
}

void Updates::finish() {
    write();
    // Else the next small edit would have to merge what an import left.
    if (m_written >= much)
        m_database.run(u"INSERT INTO search (search) VALUES ('optimize')"_s);
    m_written = 0;
}

bool isCurrent(Database &database) {
    return database.value(u"SELECT version FROM search_state"_s).toString() == currentVersion();
}

void rebuild(Database &database) {
    database.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s);
    database.run(u"DELETE FROM \"document\""_s);
    Updates updates(database);
    for (const Table &table : allTables()) {
        bool any = false;
        for (const Table::Col &column : table.columns)
            any = any || isSearched(column.use);
        if (any)
            for (const auto &[id, values] : readRows(database, table, table.selectAll, {}))
                updates.add(table, id, std::nullopt, values);
    }
    updates.finish();
    database.run(u"DELETE FROM search_state"_s);
    database.run(u"INSERT INTO search_state (version) VALUES (?)"_s, {currentVersion()});
}

void tidy(Database &database, int pages) {
    database.run(u"INSERT INTO search (search, rank) VALUES ('merge', ?)"_s, {pages});
}

std::vector<Hit> find(Database &database, const QString &query, int limit) {
    std::vector<Hit> hits;
    const QStringList words = wordsOf(query);
    QStringList terms;
    for (const QString &word : words)
        terms << matchExpression(word);
    if (terms.isEmpty() || limit <= 0)
        return hits;
    // CROSS JOIN keeps the index outside, which gives documents newest first by itself.
    const QString sql =
        u"SELECT search.rowid, d.kind, d.\"row\" FROM search CROSS JOIN \"document\" d "
        "ON d.id = search.rowid WHERE search MATCH ? AND search.rowid < ? "
        "ORDER BY search.rowid DESC LIMIT ?"_s;
    qint64 below = std::numeric_limits<qint64>::max();
    for (;;) {
        const int wanted = limit + 14;
        const std::vector<Values> found =
            database.run(sql, {terms.join(u" AND "_s), below, wanted});
        for (const Values &row : found) {
            below = row[0].toLongLong();
            const size_t kind = size_t(row[1].toLongLong());
            if (kind >= allTables().size())
                continue;
            if (auto hit = look(database, allTables()[kind], row[2].toLongLong(), words))
                hits.push_back(std::move(*hit));
            if (hits.size() == size_t(limit))
                return hits;
        }
        if (found.size() < size_t(wanted))
            return hits;
    }
}

} // namespace searchindex
