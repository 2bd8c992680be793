// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/papers/papers.h"
#include "app/papers/sheet.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using page::mm;

namespace {

constexpr qreal kLeft = mm(18), kRight = mm(210 - 18), kWidth = kRight - kLeft, kGap = mm(8);
constexpr qreal kFootRule = 788, kFoot = 798.5, kLast = kFootRule - 12, kTop = 66;
constexpr qreal kLine = 14;

using Face = Sheet::Face;
constexpr Face kLabel{9, true, Fonts::Voice::Gothic, &Tokens::ai};
constexpr Face kSmall{8.5, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kTiny{8, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kBodySoft{9.5, false, Fonts::Voice::Gothic, &Tokens::ink2};

using Row = std::vector<ChartPicture>;

/// Charts one under the other, two beside each other where they come as a pair; each with its
/// heading and its sentences, and none parted from them by the end of a page.
class ProgressPages {
public:
    explicit ProgressPages(const PaperOptions &options) : m_sheet(options) {}

    void head(const QString &paper, const QString &name, const QString &day) {
        m_sheet.write(paper, kLabel, kLeft, 49);
        m_sheet.write(day, kSmall, kRight, 49, Qt::AlignRight);
        const qreal more = m_sheet.flow({{{name, false}}}, {19, true}, kLeft, 70, kWidth, 24, 3);
        m_sheet.rule(kLeft, 84 + more, kWidth, &Tokens::ink, 1.5);
        m_y = 106 + more;
    }

    void add(const Row &row) {
        const qreal width = widthOf(row);
        qreal height = 0;
        for (const ChartPicture &picture : row)
            height = std::max(height, heightOf(picture, width));
        if (m_y + height > kLast && m_y > kTop)
            turn();
        qreal x = kLeft;
        for (const ChartPicture &picture : row) {
            lay(picture, x, width);
            x += width + kGap;
        }
        m_y += height + 20;
    }

    std::vector<Paper::Page> take(const QString &foot, const QString &pageOf) {
        m_pages.push_back(m_sheet.take());
        const int count = static_cast<int>(m_pages.size());
        for (int i = 0; i < count; ++i) {
            m_sheet.rule(kLeft, kFootRule, kWidth);
            m_sheet.icon(u"well"_s, kLeft, kFoot, 9.5, &Tokens::ai);
            m_sheet.write(foot, kTiny, kLeft + 14, kFoot);
            m_sheet.write(pageOf.arg(i + 1).arg(count), kTiny, kRight, kFoot, Qt::AlignRight);
            auto &page = m_pages[static_cast<std::size_t>(i)];
            page = [content = page, under = m_sheet.take()](QPainter &painter) {
                content(painter);
                under(painter);
            };
        }
        return std::move(m_pages);
    }

private:
    static qreal widthOf(const Row &row) { return row.size() > 1 ? (kWidth - kGap) / 2 : kWidth; }

    qreal sentences(const ChartPicture &picture, qreal width) const {
        qreal height = 0;
        for (const Sentence &sentence : {picture.verdict, picture.further})
            if (!sentence.isEmpty())
                height += m_sheet.heightOf(sentence, kBodySoft, width, kLine, 3) + kLine;
        return height;
    }

    qreal heightOf(const ChartPicture &picture, qreal width) const {
        return 22 + sentences(picture, width) + m_sheet.heightOf(picture, width);
    }

    void lay(const ChartPicture &picture, qreal x, qreal width) {
        m_sheet.writeWithin(picture.title, kLabel, x, m_y, width);
        m_sheet.rule(x, m_y + 9.5, width);
        qreal y = m_y + 22;
        for (const Sentence &sentence : {picture.verdict, picture.further})
            if (!sentence.isEmpty())
                y += m_sheet.flow(sentence, kBodySoft, x, y, width, kLine, 3) + kLine;
        m_sheet.picture(picture, QRectF(x, y - 4, width, m_sheet.heightOf(picture, width)));
    }

    void turn() {
        m_pages.push_back(m_sheet.take());
        m_y = kTop;
    }

    Sheet m_sheet;
    qreal m_y = kTop;
    std::vector<Paper::Page> m_pages;
};

} // namespace

Paper papers::progressPaper(const QString &name, QDate today,
                            const std::vector<std::vector<ChartPicture>> &charts,
                            const PaperOptions &options) {
    ProgressPages pages(options);
    pages.head(tr("Progress"), name, language::fullDate(today));
    for (const Row &row : charts)
        if (!row.empty())
            pages.add(row);
    Paper paper;
    paper.title = tr("Progress");
    paper.fileName = tr("progress") + u".pdf"_s;
    paper.pages = pages.take(tr("Wellspring · own copy"), tr("%1 / %2"));
    return paper;
}
