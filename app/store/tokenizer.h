// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

struct sqlite3;

/// The tokens of the search index, from folded text (app/domain/fold.h): each pair of
/// neighbours in a run of kanji or kana, its last character alone, and whole Latin words.
/// Two characters are then one token (目標, 田中), one is the beginning of some.
QStringList documentTokens(const QString &foldedText);

/// What a document must hold to contain the word, as an FTS5 expression; empty for a word
/// of signs only. It may let through too much (whoever asks looks into the text), never too
/// little.
QString matchExpression(const QString &foldedWord);

/// Makes FTS5's tokenizer "wellspring" known to a connection. Throws Error(Internal).
void registerTokenizer(sqlite3 *handle);
