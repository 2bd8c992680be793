// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/papers/papers.h"
#include "app/papers/sheet.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using page::mm;

namespace {

constexpr qreal kLeft = mm(22), kRight = mm(210 - 22), kWidth = kRight - kLeft;
constexpr qreal kBody = kLeft + mm(25) + 3, kBodyWidth = kRight - kBody;
constexpr qreal kTop = mm(19) + 24, kFootRule = 785, kFoot = 796;
constexpr qreal kLast = kFootRule - 12; ///< no line stands lower

using Face = Sheet::Face;
constexpr Face kLabel{9, true, Fonts::Voice::Gothic, &Tokens::ai};
constexpr Face kText{9.5};
constexpr Face kSoft{9.5, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kSmall{8.5, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kTiny{8, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kQuote{13, false, Fonts::Voice::Mincho};

/// Pages of a client's paper, filled from top to bottom.
class SummaryPages {
public:
    struct Words {
        QString head, today, all, until, client, consultant, next, foot, dueBy, todayWord, page,
            minutes, done;
    };
    SummaryPages(const ForClient &client, const PaperOptions &options, Words words)
        : m_client(client), m_sheet(options), m_words(std::move(words)) {}

    void head();
    void ownWords();
    void agreed();
    void chart(const Chart &chart);
    void next();
    void sender();
    std::vector<Paper::Page> take();

private:
    /// Makes sure that `height` fits below, on a new page otherwise.
    void need(qreal height);
    void turn();
    /// The pending label, beside the line that now begins.
    void label(int mostLines = 4);
    /// Lines under each other, together on one page where one can hold them, else from page to
    /// page. `beside` draws what stands at the first line, once its place is known.
    void lines(const Sheet::Lines &lines, const Face &face, qreal x, qreal pitch, qreal firstShift,
               const std::function<void()> &beside = {});
    void party(Side side, const QString &name);
    QString dueText(const ForClient::Agreed &agreed) const;

    const ForClient &m_client;
    Sheet m_sheet;
    const Words m_words;
    qreal m_y = 0;     ///< where the next line's centre may stand
    QString m_pending; ///< a label that waits for its first line
    std::vector<Paper::Page> m_pages;
};

void SummaryPages::turn() {
    m_pages.push_back(m_sheet.take());
    m_y = kTop;
}

void SummaryPages::need(qreal height) {
    if (m_y + height > kLast && m_y > kTop)
        turn();
}

void SummaryPages::label(int mostLines) {
    m_sheet.flow({{{std::exchange(m_pending, {}), false}}}, kLabel, kLeft, m_y, mm(25) - 4, 12.5,
                 mostLines);
}

void SummaryPages::lines(const Sheet::Lines &lines, const Face &face, qreal x, qreal pitch,
                         qreal firstShift, const std::function<void()> &beside) {
    if (lines.empty())
        return;
    const qreal height = pitch * static_cast<qreal>(lines.size() - 1);
    if (height <= kLast - kTop)
        need(height);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_y += pitch;
        if (m_y > kLast)
            turn();
        if (i == 0) {
            label();
            if (beside)
                beside();
        }
        m_sheet.writeLine(lines[i], face, i == 0 ? x + firstShift : x, m_y);
    }
}

void SummaryPages::head() {
    m_sheet.icon(u"well"_s, kLeft, 63.5, 19, &Tokens::ai);
    constexpr Face small{9, false, Fonts::Voice::Gothic, &Tokens::ink2};
    const ForClient::Meeting &session = m_client.session();
    m_sheet.write(m_words.head, {10.5, true}, kRight, 62.5, Qt::AlignRight);
    QString when = language::fullDate(session.date.isValid() ? session.date : m_client.today());
    if (session.date.isValid() && session.time.isValid())
        when += u' ' + (session.length ? language::timeRange(session.time, *session.length)
                                       : language::time(session.time));
    m_sheet.write(when, small, kRight, 79.5, Qt::AlignRight);
    const Face name{24, false, Fonts::Voice::Mincho};
    const Face title{16, false, Fonts::Voice::Mincho};
    qreal more = m_sheet.flow({{{m_client.name(), false}}}, name, kLeft, 125.5, kWidth, 32, 8);
    qreal after = kLeft + m_sheet.lastLineWidth() + 14;
    if (after + m_sheet.widthOf(m_client.honorific(), title) > kRight) {
        more += 32;
        after = kLeft;
    }
    m_sheet.write(m_client.honorific(), title, after, 128 + more);
    m_sheet.rule(kLeft, 155.5 + more, kWidth);
    m_y = 190 + more;
}

void SummaryPages::ownWords() {
    std::vector<ForClient::Words> words = m_client.sessionWords();
    const bool ofSession = !words.empty();
    if (!ofSession && !m_client.session().date.isValid()) {
        // About no session in particular: the latest few.
        words = m_client.words();
        if (words.size() > 3)
            words.erase(words.begin(), words.end() - 3);
    }
    if (words.empty())
        return;
    m_pending = ofSession ? m_words.today : m_words.all;
    bool first = true;
    for (const ForClient::Words &word : words) {
        if (!first)
            m_y += 34;
        first = false;
        lines(m_sheet.brokenQuote(word.text, kQuote, kBodyWidth * 0.8), kQuote, kBody, 24.6,
              -m_sheet.hangOf(word.text, kQuote));
    }
    m_y += 55;
}

QString SummaryPages::dueText(const ForClient::Agreed &agreed) const {
    if (agreed.kept)
        return m_words.done;
    if (agreed.cadence != Cadence::None)
        return kindName(agreed.cadence);
    if (!agreed.due.isValid())
        return {};
    const QDate written =
        m_client.session().date.isValid() ? m_client.session().date : m_client.today();
    return agreed.due == written ? m_words.todayWord
                                 : m_words.dueBy.arg(language::wordedDayWeekday(agreed.due));
}

void SummaryPages::party(Side side, const QString &name) {
    bool any = false;
    for (const ForClient::Agreed &agreed : m_client.agreed()) {
        if (agreed.owes != side)
            continue;
        const QString due = dueText(agreed);
        const qreal room = kBodyWidth - 17 - m_sheet.widthOf(due, kSoft) - 12;
        const Sheet::Lines text = m_sheet.broken({{{agreed.text, false}}}, kText, room);
        if (!any) {
            // A name alone at the end of a page belongs to nothing.
            need(20.5 + 14 * static_cast<qreal>(std::min<std::size_t>(text.size(), 6)) + 12.8);
            label();
            m_sheet.writeWithin(name, kTiny, kBody, m_y, kBodyWidth);
            m_y += 20.5;
        }
        any = true;
        lines(text, kText, kBody + 17, 14, 0, [&] {
            m_sheet.checkBox(kBody, m_y, agreed.kept);
            m_sheet.write(due, kSoft, kRight, m_y, Qt::AlignRight);
        });
        m_y += 12.8;
        m_sheet.rule(kBody, m_y, kBodyWidth, &Tokens::rule, 0.6);
        m_y += 12.8;
    }
    if (any)
        m_y += 1;
}

void SummaryPages::agreed() {
    if (m_client.agreed().empty())
        return;
    m_pending = m_words.until;
    party(Side::Client, m_words.client);
    party(Side::Consultant, m_words.consultant);
    m_y += 18.5;
}

void SummaryPages::chart(const Chart &chart) {
    if (chart.points == 0 || m_client.goal().isEmpty())
        return;
    constexpr qreal height = 146;
    constexpr int titleLines = 12; // as many as stand beside sentence and chart
    const Sheet::Lines verdict = m_sheet.broken(chart.verdict, kText, kBodyWidth);
    const Sentence key{{{chart.key, false}}};
    const qreal keyHeight =
        chart.key.isEmpty() ? 0 : 5 + m_sheet.heightOf(key, kTiny, kBodyWidth, 11.5, 2);
    const qreal said = 15 * static_cast<qreal>(verdict.size());
    need(std::min(said, kLast - kTop - height - keyHeight - 14) + height + keyHeight);
    m_pending = chart.title;
    label(titleLines);
    lines(verdict, kText, kBody, 15, 0);
    if (m_y + 13 + height > kLast) // after a sentence as long as a page
        turn();
    const qreal top = m_y + (verdict.empty() ? 0 : 13);
    m_sheet.chart(chart, QRectF(kBody - 4, top, kBodyWidth + 4, height));
    m_y = top + height;
    if (!chart.key.isEmpty())
        m_y += 5 + m_sheet.flow(key, kTiny, kBody, m_y + 5, kBodyWidth, 11.5, 2);
    m_y += 40;
}

void SummaryPages::next() {
    const ForClient::Meeting &next = m_client.next();
    if (!next.date.isValid())
        return;
    const Face big{18};
    QString when = language::wordedDayWeekday(next.date);
    if (next.time.isValid())
        when += u' ' + language::time(next.time);
    const QString place =
        language::listed({next.place.isEmpty() ? kindName(next.channel) : next.place,
                          next.length ? m_words.minutes.arg(*next.length) : QString()});
    const QString &changes = m_client.sender().contactLine;
    const qreal x = kBody + m_sheet.widthOf(when, big) + 15;
    const qreal widest = std::max(m_sheet.widthOf(place, kSmall), m_sheet.widthOf(changes, kSmall));
    const bool beside = x + widest <= kRight;
    // An address of the web is of use only as a whole: it has lines of its own below the date.
    Sheet::Lines below;
    if (!beside)
        for (const QString &text : {place, changes})
            for (const auto &line : m_sheet.broken({{{text, false}}}, kSmall, kBodyWidth))
                below.push_back(line);
    need(10 + 13 * static_cast<qreal>(std::min<std::size_t>(below.size(), 6)));
    m_pending = m_words.next;
    label();
    m_sheet.write(when, big, kBody, m_y + 1);
    if (beside) {
        m_sheet.write(place, kSmall, x, changes.isEmpty() ? m_y + 2 : m_y - 5);
        m_sheet.write(changes, kSmall, x, m_y + 8.5);
    } else {
        m_y += 21;
        lines(below, kSmall, kBody, 13, 0);
    }
    m_y += 44;
}

void SummaryPages::sender() {
    const ForClient::Sender &sender = m_client.sender();
    if (sender.name.isEmpty() && sender.office.isEmpty())
        return;
    // At the foot of the page, as a letter is signed. A full page gives up the white above it
    // before a page has nothing but a name.
    if (m_y + 17 > kLast)
        m_y = std::max(m_y - 32, kLast - 17);
    need(17);
    m_y = std::max(m_y, kFootRule - 48);
    if (!sender.office.isEmpty())
        m_sheet.writeWithin(sender.office, {9, false, Fonts::Voice::Gothic, &Tokens::ink2}, kRight,
                            m_y, kWidth, Qt::AlignRight);
    m_sheet.writeWithin(sender.name, {13.5, false, Fonts::Voice::Mincho}, kRight, m_y + 17, kWidth,
                        Qt::AlignRight);
}

std::vector<Paper::Page> SummaryPages::take() {
    m_pages.push_back(m_sheet.take());
    const int count = static_cast<int>(m_pages.size());
    for (int i = 0; i < count; ++i) {
        m_sheet.rule(kLeft, kFootRule, kWidth);
        m_sheet.writeWithin(m_words.foot, kTiny, kLeft, kFoot, kWidth - 50);
        m_sheet.write(m_words.page.arg(i + 1).arg(count), kTiny, kRight, kFoot, Qt::AlignRight);
        auto &page = m_pages[static_cast<std::size_t>(i)];
        page = [content = page, foot = m_sheet.take()](QPainter &painter) {
            content(painter);
            foot(painter);
        };
    }
    return std::move(m_pages);
}

} // namespace

Paper papers::summaryPaper(const ForClient &client, const Chart &chart,
                           const PaperOptions &options) {
    const int number = client.session().number;
    const QString family =
        client.sender().family.isEmpty() ? client.sender().name : client.sender().family;
    SummaryPages pages(
        client, options,
        {number > 0 ? tr("Summary of session %1").arg(number) : tr("Summary"),
         tr("Words of this session"), tr("Your words"), tr("Until next time"),
         tr("From %1").arg(client.callName()),
         family.isEmpty() ? tr("From me") : tr("From %1").arg(family), tr("Next"),
         tr("Made of your own words, what was agreed until next time, and numbers. Nothing else."),
         tr("by %1"), tr("today"), tr("%1 / %2"), tr("%1 min"), tr("Done")});
    pages.head();
    pages.ownWords();
    pages.agreed();
    pages.chart(chart);
    pages.next();
    pages.sender();
    Paper paper;
    paper.title = tr("Summary");
    paper.fileName = tr("summary") + u".pdf"_s;
    paper.pages = pages.take();
    return paper;
}
