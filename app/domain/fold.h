// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

/// Makes texts comparable as people compare them: NFKC, case, katakana -> hiragana,
/// half-width forms, and variants of a kanji (髙/高, 﨑/崎, 𠮷/吉). For finding only: what
/// is stored and shown stays as typed.

/// Part of every index of folded text: a new number makes them anew.
inline constexpr int foldVersion = 1;

QString folded(QStringView text);

/// The folded text and, for each of its UTF-16 units, where in the original the character
/// that it comes from begins; one more entry tells the original's length.
struct FoldedText {
    QString text;
    QList<qsizetype> origin;
};
FoldedText foldedWithOrigin(QStringView text);

/// What a character of a folded text is to the search.
enum class Script {
    None, ///< a space or sign: stands between words
    Cjk,  ///< kanji, kana, hangul: found anywhere
    Word  ///< other letters and digits: found from the beginning of a word
};
Script scriptOf(char32_t folded);
