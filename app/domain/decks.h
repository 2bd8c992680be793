// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

/// Question decks (問いの束): one question at a time, to find a well, a brake, a goal. They
/// live in resources/decks/LANGUAGE.txt; callers read the bytes.
namespace decks {

struct Deck {
    QString key; ///< the same in every language: "wells", "brakes", "goals", "review", "readiness"
    QString title; ///< in the deck's language
    QStringList questions;
    bool operator==(const Deck &) const = default;
};

/// The decks of one file: UTF-8, "# key: title" begins a deck, every other line that is not
/// blank is a question; "//" begins a comment line. A question before the first heading and a
/// heading without a key are left out; a deck of the same key again continues the first.
std::vector<Deck> parse(const QByteArray &bytes);

/// Where the decks of a language are inside the program: ":/decks/ja.txt". Anything but
/// "ja" is English.
QString resource(const QString &language);

/// Null where there is none of that key.
const Deck *find(const std::vector<Deck> &decks, const QString &key);

} // namespace decks
