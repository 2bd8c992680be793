// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/textpages.h"

#include <utility>

using namespace Qt::StringLiterals;
using page::mm;

namespace {

constexpr qreal kLeft = mm(22), kRight = mm(210 - 22), kWidth = kRight - kLeft;
constexpr qreal kTop = mm(19) + 24, kFootRule = 785, kFoot = 796, kLast = kFootRule - 14;
constexpr qreal kKey = mm(52), kDay = mm(30);

using Face = Sheet::Face;
constexpr Face kLabel{9, true, Fonts::Voice::Gothic, &Tokens::ai};
constexpr Face kText{9.5};
constexpr Face kSoft{9, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kTiny{8, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kQuote{11.5, false, Fonts::Voice::Mincho};

Sentence plain(const QString &text) {
    return {{{text, false}}};
}

} // namespace

TextPages::TextPages(const PaperOptions &options, QString foot, QString pageOf)
    : m_sheet(options), m_foot(std::move(foot)), m_pageOf(std::move(pageOf)), m_y(kTop) {}

void TextPages::need(qreal height) {
    if (m_y + height <= kLast || m_y <= kTop)
        return;
    m_pages.push_back(m_sheet.take());
    m_y = kTop;
}

void TextPages::lay(const Sheet::Lines &lines, const Face &face, qreal x, qreal pitch) {
    for (const auto &line : lines) {
        need(0);
        m_sheet.writeLine(line, face, x, m_y);
        m_y += pitch;
    }
}

void TextPages::head(const QString &name, const QString &after, const QString &kind,
                     const QString &day) {
    m_sheet.icon(u"well"_s, kLeft, 63.5, 19, &Tokens::ai);
    m_sheet.write(kind, {10.5, true}, kRight, 62.5, Qt::AlignRight);
    m_sheet.write(day, kSoft, kRight, 79.5, Qt::AlignRight);
    const Face large{22, false, Fonts::Voice::Mincho};
    const qreal more = m_sheet.flow(plain(name), large, kLeft, 125.5, kWidth - 60, 30, 4);
    m_sheet.write(after, {15, false, Fonts::Voice::Mincho}, kLeft + m_sheet.lastLineWidth() + 12,
                  127.5 + more);
    m_sheet.rule(kLeft, 153 + more, kWidth);
    m_y = 182 + more;
}

void TextPages::label(const QString &text) {
    m_y += 8;
    need(34); // never alone at the foot
    m_sheet.write(text, kLabel, kLeft, m_y);
    m_y += 19;
}

void TextPages::paragraph(const QString &text, bool isSoft) {
    const Face &face = isSoft ? kSoft : kText;
    lay(m_sheet.broken(plain(text), face, kWidth), face, kLeft, 15);
    m_y += 4;
}

void TextPages::words(const QString &before, const QString &quote) {
    need(16);
    m_sheet.write(before, kSoft, kLeft, m_y);
    lay(m_sheet.brokenQuote(quote, kQuote, kWidth - kDay - 8), kQuote,
        kLeft + kDay - m_sheet.hangOf(quote, kQuote), 18.6);
    m_y += 6;
}

void TextPages::pair(const QString &key, const QString &value) {
    need(16);
    m_sheet.writeWithin(key, kSoft, kLeft, m_y, kKey - 8);
    lay(m_sheet.broken(plain(value), kText, kWidth - kKey), kText, kLeft + kKey, 15);
    m_y += 3;
}

void TextPages::space(qreal points) {
    m_y += points;
}

std::vector<Paper::Page> TextPages::take() {
    m_pages.push_back(m_sheet.take());
    const int count = static_cast<int>(m_pages.size());
    for (int i = 0; i < count; ++i) {
        m_sheet.rule(kLeft, kFootRule, kWidth);
        m_sheet.writeWithin(m_foot, kTiny, kLeft, kFoot, kWidth - 50);
        m_sheet.write(m_pageOf.arg(i + 1).arg(count), kTiny, kRight, kFoot, Qt::AlignRight);
        auto &page = m_pages[static_cast<std::size_t>(i)];
        page = [content = page, foot = m_sheet.take()](QPainter &painter) {
            content(painter);
            foot(painter);
        };
    }
    return std::move(m_pages);
}
