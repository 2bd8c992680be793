// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// Comma separated text <-> rows of text. Nothing in a cell is ever run: a formula is a text
/// that begins with "=".
namespace csv {

inline constexpr qint64 mostBytes = 50LL * 1024 * 1024;
inline constexpr int mostRecords = 100'000;

enum class Encoding { Utf8Bom, Utf8, Utf16, Cp932 };
/// As a person would know it: "UTF-8", "Windows (Shift_JIS)".
QString encodingName(Encoding encoding);

/// A row that cannot be read, by its number as a spreadsheet shows it (the heading is row 1).
struct BadRow {
    int row = 0;
    QString reason; ///< a sentence, translated
    bool operator==(const BadRow &) const = default;
};

struct Row {
    int row = 0;       ///< as in BadRow
    QStringList cells; ///< as many as the heading has
    bool operator==(const Row &) const = default;
};

struct Table {
    Encoding encoding = Encoding::Utf8;
    QChar separator = u',';
    QStringList heading;
    QList<Row> rows; ///< blank lines left out
    QList<BadRow> bad;
    bool operator==(const Table &) const = default;
};

/// What the bytes say: a byte order mark, else strict UTF-8, else CP932 (Windows' Shift_JIS, so
/// that 髙 and ① arrive whole). Throws Error::BadInput where they are none of these.
struct Decoded {
    QString text;
    Encoding encoding = Encoding::Utf8;
};
Decoded decode(const QByteArray &bytes);
/// The same, read as somebody says it is: in an encoding that cannot be, Error::BadInput. A byte
/// order mark is no letter in any of them.
Decoded decode(const QByteArray &bytes, Encoding encoding);

/// The whole table. Short rows are filled up, since spreadsheets drop empty cells at the end;
/// rows that were torn by a line break outside quotes, hold a NUL byte, or have more cells
/// than the heading go to `bad` whole.
/// Throws Error::BadInput for what is no such table: empty, a spreadsheet file, bytes that are
/// no text, a quote that is never closed, over `mostBytes` or `mostRecords`.
/// `encoding`: what somebody chose instead of what the bytes say.
Table parse(const QByteArray &bytes, std::optional<Encoding> encoding = {});

} // namespace csv
