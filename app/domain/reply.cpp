// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/reply.h"

#include <QList>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Found {
    qsizetype at = 0;
    int value = 0;
};

/// Numbers that count something else, or name a day or the scale: 12/9, 14:30, 3日, 第4回,
/// 10点満点, 0から10で. A part of a number is none either: 7.5, 1,000, 1/2.
const QRegularExpression &others() {
    static const QRegularExpression pattern(
        u"\\d+[/.-]\\d+[/.-]\\d+"  // 2026-12-09
        u"|\\d+:\\d+"              // 14:30
        u"|\\d+\\s*\u2044\\s*\\d+" // a half, as it is written out by then
        u"|\\d+[.,]\\d+"           // 6.5, 12.9
        u"|\\d+/(?!10(?!\\d))\\d+" // 12/9 - but not 7/10
        u"|(?<!\\d)[01]\\s*(?:\u304b\u3089|[\u301c~\u2013\u2014-]|to\\b|and\\b)\\s*10(?!\\d)"
        u"|\u7b2c\\s*\\d+" // 第4
        u"|\\d+\\s*(?:\u6708|\u65e5|\u6642|\u5206|\u5e74|\u56de|\u6b73|\u4eba|\u540d|\u518a"
        u"|\u9031|\u30f6\u6708|\u304b\u6708|\u30f5\u6708|\u756a|\u5186|%|\u3064|\u676f|\u672c"
        u"|\u500b|\u4ef6|\u679a|\u6b69|\u30ad\u30ed|\u30da\u30fc\u30b8|kg|km)" // 3日, 4回, 2キロ
        u"|\\d+\\s*\u70b9\\s*(?:\u6e80\u70b9|\u4e2d)" // 10点満点, 10点中
        u"|\\d+\\s*\u6bb5\u968e"                      // 10段階
        u"|10\\s*(?:\u306e\u3046\u3061|\u306e\u4e2d)" // 10のうち
        u"|\\bout of\\s+\\d+|\\bof 10\\b"
        u"|\\d+\\s*(?:days?|nights?|hours?|times|weeks?|months?|years?|books?|pages?|cups?|people"
        u"|minutes?|am|pm|o'clock)\\b"
        u"|/\\s*10(?!\\d)"_s, // the scale of 7/10
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// What they answer to is often sent back with the answer, each line marked.
QString withoutQuoted(const QString &text) {
    static const QRegularExpression quoted(u"^[ \\t]*>.*$"_s, QRegularExpression::MultilineOption);
    return QString(text).remove(quoted);
}

/// 七です, 八くらい: a kanji numeral only where nothing else can be meant by it.
QString withKanjiRead(const QString &text) {
    static const QString digits =
        u"\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341"_s;
    static const QRegularExpression alone(
        u"(?<![\u4e00-\u9fff\u3007])([%1])(?=\\s*(?:\u3067\u3059|\u70b9|\u304f\u3089\u3044"
        u"|\u3050\u3089\u3044|\u304b\u306a|\u3067\u3057\u305f|[\u3002\u3001,.!]|$))"_s.arg(digits));
    QString read;
    qsizetype done = 0;
    auto each = alone.globalMatch(text); // in one go: a pasted text may be a whole book
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        read += QStringView(text).mid(done, match.capturedStart() - done);
        read += QString::number(digits.indexOf(match.captured(1)));
        done = match.capturedStart() + 1;
    }
    return read += QStringView(text).mid(done);
}

QList<Found> numbersIn(const QString &text) {
    QString rest = text;
    auto other = others().globalMatch(text);
    while (other.hasNext()) {
        const QRegularExpressionMatch match = other.next();
        rest.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), u' '));
    }
    static const QRegularExpression whole(
        u"(?<![\\d\u2212-])(?<!\u30de\u30a4\u30ca\u30b9)(?<!minus )(10|\\d)(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Found> found;
    auto number = whole.globalMatch(rest);
    while (number.hasNext()) {
        const QRegularExpressionMatch match = number.next();
        found.append({match.capturedStart(), match.captured(1).toInt()});
    }
    return found;
}

/// Takes the first number after what `word` finds out of `found`.
std::optional<int> takeAfter(const QString &text, const QRegularExpression &word,
                             QList<Found> &found) {
    const QRegularExpressionMatch match = word.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    for (qsizetype i = 0; i < found.size(); ++i)
        if (found[i].at >= match.capturedEnd())
            return found.takeAt(i).value;
    return std::nullopt;
}

} // namespace

Reply readReply(const QString &text) {
    const QString plain =
        withKanjiRead(withoutQuoted(text.normalized(QString::NormalizationForm_KC)));
    QList<Found> found = numbersIn(plain);
    static const QRegularExpression pullWord(
        u"\u5f15\u304d\u623b\u3057|\u5f15\u304d\u3082\u3069\u3057|\\bpull\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression energyWord(
        u"\u6c17\u529b|\u5143\u6c17|\u30a8\u30cd\u30eb\u30ae\u30fc|\\benergy\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nowWord(
        u"\u4eca\u65e5|\u4eca\u671d|\u4eca\u9031|\u3044\u307e|\u4eca|\\btoday\\b|\\bnow\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    Reply reply;
    // "The pull is small. Energy 7": a single number is told by the word it stands behind.
    const qsizetype pullAt = pullWord.match(plain).capturedStart();
    const qsizetype energyAt =
        energyWord.match(plain, std::max<qsizetype>(pullAt, 0)).capturedStart();
    const bool isAllEnergy = energyAt >= 0 && found.size() == 1 && found.first().at > energyAt;
    if (!isAllEnergy)
        reply.pull = takeAfter(plain, pullWord, found);
    for (const QRegularExpression *word : {&energyWord, &nowWord})
        if (!reply.energy)
            reply.energy = takeAfter(plain, *word, found);
    if (!reply.energy && !found.isEmpty())
        reply.energy = found.first().value;
    return reply;
}

std::optional<double> readNumber(const QString &text) {
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    bool isNumber = false;
    double value = QLocale().toDouble(plain, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return value;
}
