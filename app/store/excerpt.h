// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fold.h"
#include "app/store/hit.h"

#include <QStringList>

/// Where words stand in a text, by the rule of the search: anywhere, but a word that begins
/// with a Latin letter or digit only where such a word begins.
namespace excerpt {

/// Both folded. -1: not from there on.
qsizetype findWord(const QString &text, const QString &word, qsizetype from);

/// One line of about 80 characters round the first match. `plain` is the text folded; `words`
/// are folded too.
QString around(const QString &text, const FoldedText &plain, const QStringList &words,
               std::vector<MatchRange> *matches);

} // namespace excerpt
