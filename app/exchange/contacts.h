// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/client.h"
#include "app/domain/usual.h"
#include "app/exchange/csv.h"

#include <vector>

/// Contact lists of other programs -> clients. Knows no store: what is already there is given
/// as values, and what comes out is written by the caller, all in one Batch.
namespace contacts {

/// One person of the list. Ids are 0 until `number`.
struct Imported {
    Client client;
    std::vector<Reach> reaches;
    std::vector<Fact> facts; ///< a birthday, every year
    std::vector<Person> persons;
    int row = 0; ///< as a spreadsheet shows it
    bool operator==(const Imported &) const = default;
};

/// Somebody who is in the notebook, to be recognised.
struct Known {
    Client client;
    std::vector<Reach> reaches;
};

/// A row that was left out because that person is there already.
struct Duplicate {
    int row = 0;
    QString name;
    Id existing = 0;     ///< the client in the notebook, or
    int existingRow = 0; ///< an earlier row of the same file
    bool operator==(const Duplicate &) const = default;
};

struct Report {
    QString layout; ///< "Google", "Outlook (Japanese)", ...
    csv::Encoding encoding = csv::Encoding::Utf8;
    int rowsRead = 0; ///< without the heading
    QList<csv::BadRow> skipped;
    QList<Duplicate> duplicates;
    QStringList keptInNote; ///< columns with no place of their own: they stand in the note
    bool operator==(const Report &) const = default;
};

struct Result {
    std::vector<Imported> people;
    Report report;
};

/// Reads a CSV of Google contacts (old and new layout), Outlook (Japanese or English), 筆まめ or
/// plain 姓/名/フリガナ/敬称/郵便番号/住所 columns. Readings become hiragana. The same name
/// and reading, or the same mail address, is one person: reported, not imported twice. Control
/// characters and what turns the order of reading about stay outside; line breaks stay in notes.
/// `today`: when a birthday was noted. `encoding`: chosen by hand, else what the bytes say. Throws
/// Error::BadInput as csv::parse does, and where the heading is of no known layout.
Result read(const QByteArray &bytes, const std::vector<Known> &known, QDate today,
            std::optional<csv::Encoding> encoding = {});

/// Gives ids to the client and all that belongs to them.
void number(Imported &person, IdMaker &ids);

} // namespace contacts
