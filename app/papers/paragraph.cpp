// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/paragraph.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <limits>

namespace paragraph {

namespace {

/// A piece that is never broken, with what follows when a line ends after it.
struct Piece {
    Line runs;
    double width = 0;    ///< with trailing spaces
    double trailing = 0; ///< width of these
    QChar last;          ///< last visible character
    bool ends = false;   ///< a line break was typed after it
};

/// The runs between two positions of the whole text.
Line cut(const Sentence &text, qsizetype from, qsizetype to) {
    Line runs;
    qsizetype start = 0;
    for (const Sentence::Run &run : text.runs) {
        const qsizetype a = std::max(from, start), b = std::min(to, start + run.text.size());
        if (a < b)
            runs.push_back({run.text.mid(a - start, b - a), run.strong});
        start += run.text.size();
    }
    return runs;
}

double widthOf(const Line &runs, const Measure &measure) {
    double width = 0;
    for (const Sentence::Run &run : runs)
        width += measure(run.text, run.strong);
    return width;
}

/// Where the longest part of [from, to) ends that is no wider than `width`; at least one letter.
qsizetype partEnd(const Sentence &text, const std::vector<qsizetype> &letters, qsizetype from,
                  qsizetype to, double width, const Measure &measure) {
    const auto first = std::upper_bound(letters.begin(), letters.end(), from);
    auto fits = first;
    auto over = std::lower_bound(first, letters.end(), to);
    // No line holds more than a few hundred letters: a whole book is not measured for each.
    constexpr std::ptrdiff_t most = 1024;
    if (over - fits > most)
        over = fits + most;
    while (over - fits > 1) {
        const auto middle = fits + (over - fits) / 2;
        (widthOf(cut(text, from, *middle), measure) <= width ? fits : over) = middle;
    }
    return fits == letters.end() ? to : std::min(*fits, to);
}

/// Ends of the letters of a text as its reader counts them: an accent goes with what it is on.
std::vector<qsizetype> letterEnds(const QString &plain) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, plain);
    std::vector<qsizetype> ends;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary())
        ends.push_back(at);
    return ends;
}

/// All pieces; with `mostLines` only so many as surely are more than that many lines.
std::vector<Piece> pieces(const Sentence &text, const Measure &measure, double width,
                          int mostLines) {
    const QString plain = text.plain();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, plain);
    std::vector<Piece> made;
    std::vector<qsizetype> letters; // looked for only where a word is wider than a line
    double sum = 0;
    const double enough =
        mostLines > 0 ? width * (mostLines + 2) : std::numeric_limits<double>::infinity();
    qsizetype from = 0;
    while (from < plain.size() && sum < enough) {
        qsizetype to = finder.toNextBoundary();
        if (to < 0)
            to = plain.size();
        qsizetype visible = to;
        while (visible > from && plain[visible - 1].isSpace())
            --visible;
        const bool ends = QStringView(plain).mid(visible, to - visible).contains(u'\n');
        const qsizetype spaces = ends ? visible : to;
        // What has thousands of letters fits on no line, and is not measured to know it.
        while (from < visible &&
               (visible - from > 4096 || widthOf(cut(text, from, visible), measure) > width)) {
            if (letters.empty())
                letters = letterEnds(plain);
            const qsizetype end = partEnd(text, letters, from, visible, width, measure);
            if (end >= visible)
                break;
            const Line part = cut(text, from, end);
            made.push_back({part, widthOf(part, measure), 0, plain[end - 1], false});
            sum += made.back().width;
            from = end;
            if (sum >= enough)
                return made;
        }
        Piece piece{cut(text, from, spaces), 0, 0, visible > from ? plain[visible - 1] : QChar(),
                    ends};
        piece.width = widthOf(piece.runs, measure);
        if (visible < spaces)
            piece.trailing = measure(plain.mid(visible, spaces - visible), false);
        made.push_back(piece);
        sum += piece.width - piece.trailing;
        from = to;
    }
    return made;
}

bool isJapanese(QChar c) {
    return c.unicode() >= 0x2e80;
}

bool isHiragana(QChar c) {
    return c.unicode() >= 0x3041 && c.unicode() <= 0x309f;
}

/// How badly a break between these two stops somebody who reads aloud. Without a dictionary:
/// in Japanese a phrase mostly ends in hiragana and the next begins with a kanji or a bracket.
double stumble(QChar before, QChar last, QChar next) {
    if (!isJapanese(last))
        return 2;
    // Behind another hiragana it may as well be inside a word.
    const bool isParticle =
        !isHiragana(before) && QStringView(u"のをにはがでともへや").contains(last);
    if (isHiragana(last))
        return !isHiragana(next) ? 5 : isParticle ? 6 : 14;
    return 20; // inside a compound, or between a kanji and its ending
}

/// What it costs to end a line after `piece` with this share of the width left empty; `next`:
/// what the next line would begin with; `before`: what stands before the piece.
double cost(const Piece &piece, double slack, bool last, QChar before, QChar next) {
    if (last || piece.ends)
        return slack > 0.86 ? 24 : slack > 0.72 ? 7 : 0;
    double sum = slack * slack * 40;
    const bool closes = QStringView(u"」』").contains(piece.last);
    if (closes && isHiragana(next))
        sum += 12; // 「…」と言えた belongs together
    else if (closes || QStringView(u"。！？.!?").contains(piece.last))
        sum *= 0.25;
    else if (QStringView(u"、,;:・·").contains(piece.last))
        sum = sum * 0.45 + 1;
    else
        sum += stumble(before, piece.last, next);
    return sum;
}

QChar firstOf(const Piece &piece) {
    return piece.runs.empty() ? QChar() : piece.runs.front().text.front();
}

/// For each piece, where its line would begin in the cheapest breaking of all up to it.
std::vector<std::size_t> cheapest(const std::vector<Piece> &all, double width, double firstIndent) {
    constexpr double kLine = 1000; // fewer lines come before nicer ones
    const std::size_t n = all.size();
    std::vector<double> best(n + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(n + 1, 0);
    best[0] = 0;
    for (std::size_t end = 1; end <= n; ++end) {
        double sum = 0;
        for (std::size_t begin = end; begin-- > 0;) {
            if (begin + 1 < end && all[begin].ends)
                break;
            sum += all[begin].width;
            const double room = width - (begin == 0 ? firstIndent : 0);
            const double used = sum - all[end - 1].trailing;
            const bool single = begin + 1 == end; // one that fits nowhere stands out
            if (used > room + 1e-6 && !single)
                break;
            const double slack = std::max(0., 1 - used / room);
            const QChar next = end < n ? firstOf(all[end]) : QChar();
            const QChar before = end > 1 ? all[end - 2].last : QChar();
            const double total =
                best[begin] + kLine + cost(all[end - 1], slack, end == n, before, next);
            if (total < best[end]) {
                best[end] = total;
                from[end] = begin;
            }
        }
    }
    return from;
}

void append(Line &line, const Line &runs) {
    for (const Sentence::Run &run : runs)
        if (!line.empty() && line.back().strong == run.strong)
            line.back().text += run.text;
        else
            line.push_back(run);
}

void trimEnd(Line &line) {
    while (!line.empty()) {
        QString &text = line.back().text;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        if (!text.isEmpty())
            return;
        line.pop_back();
    }
}

void elide(Line &line, double width, const Measure &measure) {
    const auto wide = [&] {
        return measure(QStringLiteral("…"), false) + widthOf(line, measure) > width;
    };
    while (!line.empty() && wide()) {
        QString &text = line.back().text;
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
        if (text.isEmpty())
            line.pop_back();
    }
    append(line, {{QStringLiteral("…"), false}});
}

} // namespace

std::vector<Line> lines(const Sentence &text, double width, const Measure &measure, int mostLines,
                        double firstIndent, bool *isCut) {
    const std::vector<Piece> all =
        pieces(text, measure, std::min(width, width - firstIndent), mostLines);
    if (all.empty())
        return {};
    const std::vector<std::size_t> from = cheapest(all, width, firstIndent);
    std::vector<Line> made;
    for (std::size_t end = all.size(); end > 0; end = from[end]) {
        Line line;
        for (std::size_t i = from[end]; i < end; ++i)
            append(line, all[i].runs);
        trimEnd(line);
        made.push_back(line);
    }
    std::reverse(made.begin(), made.end());
    if (mostLines > 0 && static_cast<int>(made.size()) > mostLines) {
        made.resize(static_cast<std::size_t>(mostLines));
        elide(made.back(), mostLines == 1 ? width - firstIndent : width, measure);
        if (isCut)
            *isCut = true;
    }
    return made;
}

} // namespace paragraph
