// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {
namespace {

constexpr qsizetype before = 24; ///< characters shown ahead of the first match
constexpr qsizetype longest = 80;

/// Sorts, and joins those that touch or overlap.
std::vector<MatchRange> tidied(std::vector<MatchRange> ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](const MatchRange &a, const MatchRange &b) { return a.start < b.start; });
    std::vector<MatchRange> out;
    for (const MatchRange &range : ranges) {
        if (!out.empty() && range.start <= out.back().start + out.back().length)
            out.back().length =
                qMax(out.back().length, range.start + range.length - out.back().start);
        else
            out.push_back(range);
    }
    return out;
}

std::vector<MatchRange> matchesIn(const FoldedText &plain, const QStringList &words) {
    std::vector<MatchRange> ranges;
    for (const QString &word : words) {
        for (qsizetype at = findWord(plain.text, word, 0); at >= 0;
             at = findWord(plain.text, word, at + word.size())) {
            const qsizetype start = plain.origin[at];
            // The end is where the next character begins; a ligature belongs to it whole.
            qsizetype next = at + word.size();
            while (next < plain.text.size() && plain.origin[next] == plain.origin[next - 1])
                ++next;
            ranges.push_back({start, plain.origin[next] - start});
        }
    }
    return tidied(std::move(ranges));
}

bool splitsPair(const QString &text, qsizetype at) {
    return at > 0 && at < text.size() && text[at].isLowSurrogate() &&
           text[at - 1].isHighSurrogate();
}

} // namespace

qsizetype findWord(const QString &text, const QString &word, qsizetype from) {
    if (word.isEmpty())
        return -1;
    const bool fromBeginning = scriptOf(word[0].unicode()) == Script::Word;
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
        if (!fromBeginning || at == 0 || scriptOf(text[at - 1].unicode()) != Script::Word)
            return at;
    return -1;
}

QString around(const QString &text, const FoldedText &plain, const QStringList &words,
               std::vector<MatchRange> *matches) {
    matches->clear();
    const std::vector<MatchRange> all = matchesIn(plain, words);
    qsizetype start = all.empty() ? 0 : qMax<qsizetype>(0, all.front().start - before);
    if (start < 8)
        start = 0; // rather a little more than an ellipsis for three characters
    qsizetype end = qMin(text.size(), start + longest);
    if (splitsPair(text, start))
        --start;
    if (splitsPair(text, end))
        ++end;
    const QString lead = start > 0 ? u"…"_s : QString();
    QString line = text.sliced(start, end - start);
    for (QChar &c : line) // one line; lengths stay, so that the ranges hold
        if (c.isSpace())
            c = u' ';
    for (const MatchRange &range : all)
        if (range.start >= start && range.start + range.length <= end)
            matches->push_back({range.start - start + lead.size(), range.length});
    return lead + line + (end < text.size() ? u"…"_s : QString());
}

} // namespace excerpt
