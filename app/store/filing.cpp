// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filing.h"

#include "app/domain/columns.h"
#include "app/domain/filedkinds.h"

namespace filing {
namespace {

/// A quote is kept without its marks: every language sets its own.
QString withoutMarks(const QString &text) {
    static const std::pair<QChar, QChar> marks[] = {
        {u'「', u'」'}, {u'『', u'』'}, {u'“', u'”'}, {u'"', u'"'}, {u'«', u'»'}};
    for (const auto &[open, close] : marks)
        if (text.size() > 2 && text.startsWith(open) && text.endsWith(close) &&
            text.indexOf(close, 1) == text.size() - 1)
            return text.sliced(1, text.size() - 2).trimmed();
    return text;
}

template <class T>
QString textFor(const Line &line) {
    const QString text = line.text.trimmed();
    return std::is_same_v<T, Evidence> ? withoutMarks(text) : text;
}

template <class T>
void make(Store::Batch &batch, const FiledKind<T> &filed, const Line &line) {
    const auto session = batch.find<Session>(line.session);
    T row;
    row.client = line.client;
    row.session = line.session;
    row.line = line.id;
    row.*(filed.text) = textFor<T>(line);
    if (session)
        row.*(filed.day) = session->date;
    batch.save(row);
}

/// Brings the rows of one kind to what the line says now.
template <class T>
void follow(Store::Batch &batch, const FiledKind<T> &filed, const std::optional<Line> &before,
            const Line &line) {
    const std::vector<T> rows = batch.where(&T::line, line.id);
    const bool wanted = line.kind == filed.kind && makesRow(line);
    const bool wasMade = before && before->kind == filed.kind && makesRow(*before);
    for (T row : rows) {
        const bool follows = before && row.*(filed.text) == textFor<T>(*before);
        if (!follows)
            continue;
        if (!wanted) {
            batch.remove<T>(row.id);
            continue;
        }
        row.*(filed.text) = textFor<T>(line);
        batch.save(row);
    }
    // Where the row was made before and is gone, somebody removed it on purpose.
    if (wanted && rows.empty() && !wasMade)
        make(batch, filed, line);
}

} // namespace

Line file(Store::Batch &batch, Line line) {
    const std::optional<Line> before = line.id != 0 ? batch.find<Line>(line.id) : std::nullopt;
    line = batch.save(std::move(line));
    eachFiledKind([&](const auto &filed) { follow(batch, filed, before, line); });
    return line;
}

void unfile(Store::Batch &batch, Id line) {
    const std::optional<Line> before = batch.find<Line>(line);
    if (!before)
        return;
    Line empty = *before;
    empty.text.clear();
    eachFiledKind([&](const auto &filed) { follow(batch, filed, before, empty); });
    batch.remove<Line>(line);
}

std::optional<LineKind> kindOfTable(const QString &table) {
    std::optional<LineKind> kind;
    eachFiledKind([&]<class T>(const FiledKind<T> &filed) {
        if (table == QLatin1StringView(Described<T>::table))
            kind = filed.kind;
    });
    return kind;
}

Id lineOf(const Store &store, const QString &table, Id row) {
    Id line = table == QLatin1StringView(Described<Line>::table) ? row : 0;
    eachFiledKind([&]<class T>(const FiledKind<T> &) {
        if (table != QLatin1StringView(Described<T>::table))
            return;
        if (const std::optional<T> found = store.find<T>(row))
            line = found->line;
    });
    return line;
}

Line file(Store &store, Line line, const QString &label, const QString &mergeKey) {
    Line stored;
    store.write(
        label, [&](Store::Batch &batch) { stored = file(batch, std::move(line)); }, mergeKey);
    return stored;
}

void unfile(Store &store, Id line, const QString &label) {
    store.write(label, [&](Store::Batch &batch) { unfile(batch, line); });
}

} // namespace filing
