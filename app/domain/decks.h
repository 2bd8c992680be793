// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <vector>

/// Question decks (問いの束): one question at a time, to find a well, a brake, a goal. They
/// ship in resources/decks/LANGUAGE.txt; what a consultant made of them (other words, another
/// order, put away, questions of their own) stands in the notebook's preferences, by key.
namespace decks {

inline constexpr int mostCharacters = 300; ///< of one question

struct Question {
    QString key;     ///< never changes, the same in every language
    QString text;    ///< as it is asked; one line
    QString shipped; ///< the program's own wording; empty: the consultant's own question
    bool isHidden = false;
    bool isOwn() const { return shipped.isEmpty(); }
    bool isReworded() const { return !isOwn() && text != shipped; }
    bool operator==(const Question &) const = default;
};

struct Deck {
    QString key; ///< the same in every language: "wells", "brakes", "goals", "review", "readiness"
    QString title; ///< in the deck's language
    std::vector<Question> questions;
    bool operator==(const Deck &) const = default;
};

/// The decks of one file: UTF-8, "# key: title" begins a deck, every other line that is not
/// blank is a question, "[key] words"; "//" begins a comment line. A question without a key has
/// one made of its words. A question before the first heading, one whose key came before, and a
/// heading without a key are left out; a deck of the same key again continues the first.
std::vector<Deck> parse(const QByteArray &bytes);

/// Where the decks of a language are inside the program: ":/decks/ja.txt". Anything but
/// "ja" is English.
QString resource(const QString &language);

/// Null where there is none of that key.
const Deck *find(const std::vector<Deck> &decks, const QString &key);
const Question *find(const Deck &deck, const QString &key);

// --- what the notebook keeps of them ---------------------------------------------------------

/// The preference that holds the consultant's words of a question, and the one that holds the
/// order of a deck. Both are of one language.
QString wordingName(const QString &language, const QString &question);
QString orderName(const QString &language, const QString &deck);
/// What the latter holds: the keys in their order, those put away with "-" before them.
QString orderValue(const Deck &deck);
/// The key of a question of their own. `id` is unique in the notebook.
QString ownKey(const QString &deck, qint64 id);

/// The decks as this notebook has them: `kept` are its preferences by name. A question that a
/// later version brings stands behind the one it follows in the program's order; one that a later
/// version words anew is asked in the new words unless the notebook has its own; one that it no
/// longer has stays where the notebook has words for it. The same words are never there twice.
std::vector<Deck> inUse(std::vector<Deck> shipped, const QString &language,
                        const QHash<QString, QString> &kept);

/// The words as they are kept: one line, no space at either end.
QString tidied(const QString &text);
/// Why a question cannot be worded so; empty where it can. `key`: of the question itself.
QString problem(const Deck &deck, const QString &key, const QString &text);

// --- what was asked of a client --------------------------------------------------------------

/// The preference that says which questions a client was asked, and when.
QString askedName(qint64 client);
/// By question, from that preference's value and back. What cannot be read is left out.
QHash<QString, QDate> askedFrom(const QString &value);
QString askedValue(const QHash<QString, QDate> &asked);

/// A question in the order in which it is put to a client.
struct Asked {
    QString key;
    QString text;
    QDate on; ///< when it was asked of them last; invalid: never
    bool operator==(const Asked &) const = default;
};
/// Those of the deck that are not put away: first those never asked, in the deck's order, then
/// the others, the one asked longest ago first.
std::vector<Asked> toAsk(const Deck &deck, const QHash<QString, QDate> &asked);

} // namespace decks
