// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/papers/papers.h"
#include "app/papers/sheet.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using page::mm;

namespace {

constexpr qreal kLeft = mm(18), kRight = mm(210 - 18), kWidth = kRight - kLeft;
constexpr qreal kColumn = mm(75), kSecond = kLeft + mm(75 + 7), kSecondWidth = mm(92);
constexpr qreal kFootRule = 788, kFoot = 798.5;
constexpr qreal kHand = mm(45), kHandLine = mm(7);
constexpr qreal kBoxHeight = 48;

using Face = Sheet::Face;
constexpr Face kBody{9.5};
constexpr Face kBodySoft{9.5, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kStrong{9.5, true};
constexpr Face kSmall{8.5, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kParty{8, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kWarn{8.5, false, Fonts::Voice::Gothic, &Tokens::kaki};
constexpr Face kDue{9.5, true, Fonts::Voice::Gothic, &Tokens::kaki};
constexpr Face kLabel{9, true, Fonts::Voice::Gothic, &Tokens::ai};
constexpr Face kQuote{10.5, false, Fonts::Voice::Mincho};
constexpr Face kLead{13.5, false, Fonts::Voice::Mincho};

/// How much of each there is room for; taken back step by step until the page holds it.
struct Room {
    std::size_t facts = 99, quotes = 99, usuals = 99, promises = 99;
    int lines = 6;     ///< of one paragraph
    int itemLines = 4; ///< of one promise, usual or fact
    qreal white = 0;   ///< taken from between the blocks, before anything is left out
    qreal roadHeight = 92, energyHeight = 126;
    bool road = true; ///< the goal's chart, not its sentence
};

/// One attempt at the page.
class BriefPage {
public:
    BriefPage(Sheet &sheet, const PaperBrief &brief, const std::vector<Chart> &charts,
              const Room &room)
        : m_sheet(sheet), m_brief(brief), m_charts(charts), m_room(room) {}

    struct Words {
        QString paper, will, last, promises, usual, facts, wells, question, foot, more, kept,
            pageOf;
        QString noGist;  ///< the last session left nothing to tell
        QString blank;   ///< nothing is known of the client yet
        QString cutNote; ///< where a text ends in an ellipsis
    };
    /// Lays everything out; false where it does not fit on one page.
    bool lay(const Words &words);
    bool leftIsLonger() const { return m_leftIsLonger; }

private:
    qreal header(const Words &words);
    qreal columns(const Words &words, qreal top);
    qreal question(const Words &words, qreal y);
    void foot(const Words &words);
    qreal section(const QString &label, const QString &right, qreal x, qreal y, qreal width);
    qreal lastTime(const Words &words, qreal y);
    qreal promises(const Words &words, qreal y);
    qreal party(const Words &words, Side side, const QString &name, qreal y);
    std::vector<const BriefPromise *> chosen(Side side) const;
    /// Says how many were left out, in place of them.
    qreal more(const Words &words, std::size_t all, std::size_t shown, qreal x, qreal y);
    qreal usuals(const Words &words, qreal y);
    qreal facts(const Words &words, qreal y);
    qreal wells(const Words &words, qreal y);
    qreal goal(qreal y);
    qreal energy(qreal y);

    Sheet &m_sheet;
    const PaperBrief &m_brief;
    const std::vector<Chart> &m_charts;
    const Room m_room;
    bool m_leftIsLonger = false;
};

/// Returns how much lower everything begins than where the header has one line of each.
qreal BriefPage::header(const Words &words) {
    const BriefHeader &head = m_brief.header;
    constexpr qreal mostPlace = mm(48);
    m_sheet.write(words.paper, kLabel, kLeft, 49);
    qreal right = kRight;
    QStringList meta{head.paperMeta};
    if (head.date.isValid()) {
        const QString time = head.time.isValid() ? language::time(head.time) : QString();
        // A place as long as an address of the web goes where it can have lines.
        const bool placed = m_sheet.widthOf(head.placeText, kSmall) <= mostPlace;
        const QString place = placed ? head.placeText : QString();
        if (!placed)
            meta << head.placeText;
        const qreal width =
            std::max(m_sheet.widthOf(head.dateText, kSmall), m_sheet.widthOf(place, kSmall));
        m_sheet.write(head.dateText, kSmall, kRight - width, 76);
        m_sheet.write(place, kSmall, kRight - width, 88.5);
        const Face clock{23};
        m_sheet.write(time, clock, kRight - width - 8, 82.5, Qt::AlignRight);
        right = kRight - width - 8 - m_sheet.widthOf(time, clock) - 12;
    }
    // Neither name is given up for the other: the reading goes down where the name is long.
    const Face name{19, true};
    const qreal nameMore =
        m_sheet.flow({{{head.name, false}}}, name, kLeft, 68.5, right - kLeft, 24, 3);
    const qreal after = kLeft + m_sheet.lastLineWidth() + 10;
    if (m_sheet.widthOf(head.otherName, kSmall) <= right - after)
        m_sheet.write(head.otherName, kSmall, after, 71.5 + nameMore);
    else
        meta.prepend(head.otherName);
    qreal more = nameMore;
    Sheet::Lines details =
        m_sheet.broken({{{language::listed(meta), false}}}, kSmall, right - kLeft, 4);
    for (std::size_t i = 0; i < details.size(); ++i) {
        more += i > 0 ? 12.5 : 0;
        if (QString &text = details[i].back().text; i + 1 < details.size())
            while (text.endsWith(u' ') || text.endsWith(u'·') || text.endsWith(u'・'))
                text.chop(1); // what parts two details needs not stand where a line parts them
        m_sheet.writeLine(details[i], kSmall, kLeft, 88.5 + more);
    }
    m_sheet.rule(kLeft, 102.5 + more, kWidth, &Tokens::ink, 1.5);
    return more;
}

qreal BriefPage::section(const QString &label, const QString &right, qreal x, qreal y,
                         qreal width) {
    const qreal note = right.isEmpty() ? 0 : m_sheet.widthOf(right, kSmall) + 8;
    m_sheet.write(right, kSmall, x + width, y, Qt::AlignRight);
    y += m_sheet.flow({{{label, false}}}, kLabel, x, y, width - note, 13, 2);
    m_sheet.rule(x, y + 9.5, width);
    return y + 9.5;
}

qreal BriefPage::more(const Words &words, std::size_t all, std::size_t shown, qreal x, qreal y) {
    if (all <= shown)
        return y;
    m_sheet.write(words.more.arg(all - shown), kSmall, x, y);
    return y + 17;
}

qreal BriefPage::lastTime(const Words &words, qreal y) {
    if (m_brief.last.session == 0 && m_brief.last.gist.isEmpty())
        return y;
    y = section(words.last, m_brief.last.when, kLeft, y, kColumn) + 13;
    const QString &gist = m_brief.last.gist;
    y += m_sheet.flow({{{gist.isEmpty() ? words.noGist : gist, false}}},
                      gist.isEmpty() ? kBodySoft : kBody, kLeft, y, kColumn, 17.3, m_room.lines);
    return y + 28 - m_room.white;
}

/// Those of one side that there is room for. What is done gives way before what is open.
std::vector<const BriefPromise *> BriefPage::chosen(Side side) const {
    std::vector<const BriefPromise *> mine;
    for (const BriefPromise &promise : m_brief.promises)
        if (promise.owes == side)
            mine.push_back(&promise);
    while (mine.size() > m_room.promises) {
        const auto kept = std::find_if(mine.rbegin(), mine.rend(),
                                       [](const BriefPromise *one) { return one->isKept; });
        mine.erase(kept == mine.rend() ? mine.end() - 1 : std::prev(kept.base()));
    }
    return mine;
}

qreal BriefPage::party(const Words &words, Side side, const QString &name, qreal y) {
    const auto all = static_cast<std::size_t>(
        std::count_if(m_brief.promises.begin(), m_brief.promises.end(),
                      [&](const BriefPromise &promise) { return promise.owes == side; }));
    if (all == 0)
        return y;
    m_sheet.writeWithin(name, kParty, kLeft, y, kColumn);
    y += 15.5;
    const std::vector<const BriefPromise *> mine = chosen(side);
    for (const BriefPromise *promise : mine) {
        const QString due = promise->isKept ? words.kept.arg(promise->dueText) : promise->dueText;
        const Face dueFace = promise->isDue && !promise->isKept ? kDue : kBodySoft;
        const qreal room = kColumn - 15 - m_sheet.widthOf(due, dueFace) - 8;
        m_sheet.checkBox(kLeft, y, promise->isKept);
        m_sheet.write(due, dueFace, kLeft + kColumn, y, Qt::AlignRight);
        y += m_sheet.flow({{{promise->text, false}}},
                          promise->isDue && !promise->isKept ? kStrong : kBody, kLeft + 15, y, room,
                          13.5, m_room.itemLines);
        y += 17.3;
    }
    return more(words, all, mine.size(), kLeft + 15, y);
}

qreal BriefPage::promises(const Words &words, qreal y) {
    if (m_brief.promises.empty())
        return y;
    y = section(words.promises, {}, kLeft, y, kColumn) + 10.5;
    y = party(words, Side::Client, m_brief.promisesFromClient, y);
    y = party(words, Side::Consultant, m_brief.promisesFromMe, y);
    return y + 11.5 - m_room.white;
}

qreal BriefPage::usuals(const Words &words, qreal y) {
    if (m_brief.usuals.empty())
        return y;
    y = section(words.usual, m_brief.usualsConfirmed, kLeft, y, kColumn) + 13;
    constexpr qreal key = mm(20);
    const std::size_t shown = std::min(m_room.usuals, m_brief.usuals.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const BriefUsual &usual = m_brief.usuals[i];
        const qreal topic =
            m_sheet.flow({{{usual.topic, false}}}, kSmall, kLeft, y, key - 4, 12, 2);
        qreal value = m_sheet.flow({{{usual.value, false}}}, kBody, kLeft + key, y, kColumn - key,
                                   13.7, m_room.itemLines);
        if (!usual.reask.isEmpty()) {
            const qreal at = y + value + 14.2;
            m_sheet.write(u"?"_s, {8.5, true, Fonts::Voice::Gothic, &Tokens::kaki}, kLeft + key,
                          at);
            value += 14.2 + m_sheet.flow({{{usual.reask, false}}}, kWarn, kLeft + key + 9, at,
                                         kColumn - key - 9, 12.5, 2);
        }
        y += std::max(topic, value) + 17;
    }
    return more(words, m_brief.usuals.size(), shown, kLeft + key, y) + 11 - m_room.white;
}

qreal BriefPage::facts(const Words &words, qreal y) {
    if (m_brief.facts.empty())
        return y;
    y = section(words.facts, {}, kLeft, y, kColumn) + 13;
    constexpr qreal key = mm(20);
    const std::size_t shown = std::min(m_room.facts, m_brief.facts.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const BriefFact &fact = m_brief.facts[i];
        m_sheet.writeWithin(fact.when, kSmall, kLeft, y, key - 4);
        y += m_sheet.flow({{{fact.text, false}}}, kBody, kLeft + key, y, kColumn - key, 13.7,
                          m_room.itemLines);
        y += 16.5;
    }
    return more(words, std::max(m_brief.factsInAll, m_brief.facts.size()), shown, kLeft + key, y) +
           11;
}

qreal BriefPage::wells(const Words &words, qreal y) {
    const BriefWell &well = m_brief.well;
    if (well.id == 0 && well.name.isEmpty())
        return y;
    y = section(words.wells, m_brief.wellCounts, kSecond, y, kSecondWidth) + 12;
    m_sheet.icon(u"well"_s, kSecond, y, 10.5, &Tokens::ai);
    y += m_sheet.flow({{{well.name, false}}}, kStrong, kSecond + 14, y, kSecondWidth - 14, 14, 2);
    y += 1;
    // Of two quotes the older gives way first.
    const std::size_t count = std::min(m_room.quotes, well.quotes.size());
    constexpr qreal indent = 15.5;
    for (std::size_t i = well.quotes.size() - count; i < well.quotes.size(); ++i) {
        const BriefQuote &quote = well.quotes[i];
        y += 18;
        if (quote.isOwnWords)
            y += m_sheet.quote(quote.text, kQuote, kSecond + indent, y, kSecondWidth - indent, 17.6,
                               m_room.lines);
        else
            y += m_sheet.flow({{{quote.text, false}}}, kBody, kSecond + indent, y,
                              kSecondWidth - indent, 15, m_room.lines);
        // The date stands on the last line where it has room there.
        const qreal date = m_sheet.widthOf(quote.when, kSmall);
        if (indent + m_sheet.lastLineWidth() + 14 + date > kSecondWidth)
            y += 12.6;
        m_sheet.write(quote.when, kSmall, kSecond + kSecondWidth, y, Qt::AlignRight);
    }
    if (count < well.quotes.size())
        y = more(words, well.quotes.size(), count, kSecond + indent, y + 17) - 17;
    return y + 26 - m_room.white;
}

qreal BriefPage::goal(qreal y) {
    const BriefGoal &goal = m_brief.goal;
    if (goal.id == 0 || m_charts.size() < 2)
        return y;
    y = section(goal.title, {}, kSecond, y, kSecondWidth) + 10.5;
    if (!goal.brakeLine.isEmpty()) {
        m_sheet.icon(u"brake"_s, kSecond, y, 9.5, &Tokens::kaki);
        y += m_sheet.flow({{{goal.brakeLine, false}}}, kSmall, kSecond + 13, y, kSecondWidth - 13,
                          12.5, 3);
        y += 15;
    } else {
        y += 2;
    }
    const Chart &chart = m_charts.front();
    y += m_sheet.flow(chart.verdict, kBodySoft, kSecond, y, kSecondWidth, 14, 3);
    if (chart.points == 0 || !m_room.road)
        return y + 26;
    m_sheet.chart(chart, QRectF(kSecond, y + 8, kSecondWidth, m_room.roadHeight));
    return y + 8 + m_room.roadHeight + 18 - m_room.white;
}

qreal BriefPage::energy(qreal y) {
    if (m_charts.empty())
        return y;
    const Chart &chart = m_charts.back();
    // That one check-in would put a dot here helps on the screen, where one can be given.
    const bool invites = chart.points == 0 && chart.verdict.plain() == chart.hint;
    if (invites)
        return y;
    y = section(chart.title, chart.points == 0 ? QString() : rangeName(m_brief.energyRange),
                kSecond, y, kSecondWidth) +
        11.5;
    // "One more shows a trend" is said once on a page.
    const bool isSaid = chart.points == 1 && m_brief.goal.id != 0 && m_charts.size() > 1 &&
                        m_charts.front().verdict.plain().contains(chart.verdict.plain());
    if (isSaid)
        y -= 12;
    else
        y += m_sheet.flow(chart.verdict, kBodySoft, kSecond, y, kSecondWidth, 14, 3);
    if (chart.points == 0)
        return y + 20;
    m_sheet.chart(chart, QRectF(kSecond, y + 7, kSecondWidth, m_room.energyHeight));
    return y + 7 + m_room.energyHeight + 12;
}

/// Both columns; returns where what follows may begin.
qreal BriefPage::columns(const Words &words, qreal top) {
    qreal left = usuals(words, top); // before anything else, as a good shop has it ready
    left = lastTime(words, left);
    left = promises(words, left);
    left = facts(words, left);
    qreal right = wells(words, top);
    right = goal(right);
    right = energy(right);
    if (left <= top && right <= top) {
        // Of somebody of whom there is only a name: the page says what it is for.
        const qreal y = top - 2;
        return y + m_sheet.flow({{{words.blank, false}}}, kBodySoft, kLeft, y, kWidth, 15, 2) + 20;
    }
    m_leftIsLonger = left - 16 > right;
    return std::max(left - 16, right) + 2;
}

/// The one question in its frame; returns where the ruled lines begin.
qreal BriefPage::question(const Words &words, qreal y) {
    if (m_brief.question.text.isEmpty())
        return y;
    const Face lead{13, false, Fonts::Voice::Mincho};
    m_sheet.write(words.question, kLabel, kLeft + 12, y + 14);
    const qreal more = m_sheet.flow({{{m_brief.question.text, false}}}, lead, kLeft + 12, y + 31.5,
                                    kWidth - 24, 19, 3);
    m_sheet.frame(QRectF(kLeft, y, kWidth, kBoxHeight + more), 3, &Tokens::ai);
    return y + kBoxHeight + more;
}

void BriefPage::foot(const Words &words) {
    const Face foot{8, false, Fonts::Voice::Gothic, &Tokens::ink2};
    m_sheet.rule(kLeft, kFootRule, kWidth);
    m_sheet.icon(u"well"_s, kLeft, kFoot, 9.5, &Tokens::ai);
    const QString line = m_sheet.isCut() ? words.foot + u"  "_s + words.cutNote : words.foot;
    m_sheet.write(line, foot, kLeft + 14, kFoot);
    m_sheet.write(words.pageOf, foot, kRight, kFoot, Qt::AlignRight);
}

bool BriefPage::lay(const Words &words) {
    const qreal down = header(words);
    qreal top = 150 + down;
    if (m_brief.header.will.isEmpty()) {
        top = 124 + down;
    } else {
        m_sheet.write(words.will, kLabel, kLeft, 122.5 + down);
        const qreal label = m_sheet.widthOf(words.will, kLabel) + 10;
        top += m_sheet.flow({{{m_brief.header.will, false}}}, kLead, kLeft + label, 121.5 + down,
                            kWidth - label, 20, 2);
    }
    const qreal hand = question(words, columns(words, top));
    for (qreal y = hand + kHandLine; y <= kFootRule - 7; y += kHandLine)
        m_sheet.rule(kLeft, y, kWidth, &Tokens::rule, 0.6);
    foot(words);
    return hand + kHand <= kFootRule;
}

/// Takes one thing back from the side that is too long; false when there is nothing left.
bool shrink(Room &room, const PaperBrief &brief, bool leftIsLonger) {
    room.facts = std::min(room.facts, brief.facts.size());
    room.quotes = std::min(room.quotes, brief.well.quotes.size());
    room.usuals = std::min(room.usuals, brief.usuals.size());
    room.promises = std::min(room.promises, brief.promises.size());
    const auto less = [](std::size_t &count, std::size_t least) {
        return count > least && count-- > 0;
    };
    if (room.white < 5) {
        room.white += 1;
        return true;
    }
    if (!leftIsLonger) {
        if (room.roadHeight > 78) {
            room.roadHeight -= 2;
            room.energyHeight -= 3;
            return true;
        }
        if (less(room.quotes, 0) || (room.lines > 1 && room.lines-- > 0))
            return true;
        return std::exchange(room.road, false);
    }
    if (room.itemLines > 2 && room.itemLines-- > 0)
        return true;
    if (less(room.facts, 0))
        return true;
    if (room.lines > 2 && room.lines-- > 0)
        return true;
    return less(room.usuals, 3) || less(room.promises, 2) || less(room.usuals, 0) ||
           (room.lines > 1 && room.lines-- > 0) || less(room.promises, 0) ||
           (room.itemLines > 1 && room.itemLines-- > 0);
}

/// How many of each there was no room for.
struct Missing {
    int facts = 0, quotes = 0, usuals = 0, promises = 0;
};

Missing missingOf(const PaperBrief &brief, const Room &room) {
    const auto missing = [](std::size_t all, std::size_t shown) {
        return static_cast<int>(all - std::min(all, shown));
    };
    Missing made{missing(brief.facts.size(), room.facts),
                 missing(brief.well.quotes.size(), room.quotes),
                 missing(brief.usuals.size(), room.usuals), 0};
    for (const Side side : {Side::Client, Side::Consultant})
        made.promises +=
            missing(static_cast<std::size_t>(std::count_if(
                        brief.promises.begin(), brief.promises.end(),
                        [&](const BriefPromise &promise) { return promise.owes == side; })),
                    room.promises);
    return made;
}

} // namespace

Paper papers::briefPaper(const PaperBrief &brief, const std::vector<Chart> &charts,
                         const PaperOptions &options) {
    const BriefPage::Words words{tr("Brief"),
                                 tr("Will"),
                                 tr("Last time"),
                                 tr("Agreed until next time"),
                                 tr("The usual"),
                                 tr("Small facts"),
                                 tr("Energy wells"),
                                 tr("If you ask one thing"),
                                 tr("Wellspring · own copy"),
                                 tr("%1 more in the notebook"),
                                 tr("%1, done"),
                                 tr("%1 / %2").arg(1).arg(1),
                                 tr("Nothing was written down about it."),
                                 tr("Nothing is written down yet. What you hear at the first "
                                    "meeting stands here before the next."),
                                 tr("What ends in … is whole in the notebook.")};
    Paper paper;
    paper.title = tr("Brief");
    paper.fileName = tr("brief") + u".pdf"_s;
    Sheet sheet(options);
    Room room;
    for (;;) {
        BriefPage page(sheet, brief, charts, room);
        if (page.lay(words) || !shrink(room, brief, page.leftIsLonger()))
            break;
        (void)sheet.take();
    }
    const Missing missing = missingOf(brief, room);
    if (missing.facts > 0)
        paper.leftOut << tr("%n small fact(s)", nullptr, missing.facts);
    if (missing.quotes > 0)
        paper.leftOut << tr("%n quote(s)", nullptr, missing.quotes);
    if (missing.usuals > 0)
        paper.leftOut << tr("%n usual(s)", nullptr, missing.usuals);
    if (missing.promises > 0)
        paper.leftOut << tr("%n promise(s)", nullptr, missing.promises);
    paper.pages = {sheet.take()};
    return paper;
}
