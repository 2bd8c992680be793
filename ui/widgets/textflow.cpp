// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textflow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>
#include <tuple>

namespace {

QString shownText(const QString &text) {
    QString shown = text;
    return shown.replace(u'\n', QChar(QChar::LineSeparator));
}

QTextOption optionFor(QTextOption::WrapMode mode) {
    QTextOption option;
    option.setWrapMode(mode);
    return option;
}

constexpr int mostOfAWord = 1000; ///< characters; a pasted key or address, nothing anybody says

/// Qt looks for the end of a word from each of its lines: tens of thousands of letters without a
/// break would stop the window for minutes. Such a text breaks anywhere.
QTextOption::WrapMode wrapFor(const QString &text) {
    constexpr ushort firstOfKanaAndKanji = 0x2e80; // a line may end between most of those
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() || c.unicode() >= firstOfKanaAndKanji ? 0 : run + 1;
        if (run > mostOfAWord)
            return QTextOption::WrapAnywhere;
    }
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

} // namespace

qreal TextFlow::linePitch() const {
    return pitch > 0 ? pitch : std::ceil(QFontMetricsF(font).height());
}

qreal TextFlow::unwrappedHeight() const {
    return std::ceil(static_cast<qreal>(text.count(u'\n') + 1) * linePitch());
}

bool TextFlow::saysTheSame(const TextFlow &other) const {
    const auto given = [](const TextFlow &flow) {
        return std::tie(flow.text, flow.font, flow.pitch, flow.wraps, flow.hangs, flow.maxLines,
                        flow.elide, flow.formats, flow.alignment);
    };
    return given(*this) == given(other);
}

qreal TextFlow::hang() const {
    if (!hangs || text.isEmpty() || !QStringView(u"「『（“‘\"'(").contains(text.front()))
        return 0;
    return QFontMetricsF(font).horizontalAdvance(text.front());
}

void TextFlow::breakLines(qreal width) {
    QTextLayout layout(shownText(text), font);
    layout.setFormats(formats);
    layout.setTextOption(optionFor(wraps ? wrapFor(text) : QTextOption::NoWrap));
    const qreal indent = hang();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal x = m_lines.empty() ? 0 : indent;
        line.setLineWidth(std::max<qreal>(width - x, 1));
        m_lines.push_back({line.textStart(), line.textLength(), x, line.naturalTextWidth(), {}});
    }
    layout.endLayout();
}

void TextFlow::cutTo(qreal width) {
    const QFontMetricsF metrics(font);
    if (maxLines > 0 && lines() > maxLines) {
        Line &last = m_lines.at(static_cast<size_t>(maxLines) - 1);
        QString rest = text.mid(last.start);
        rest.replace(u'\n', u' ');
        last.shown = metrics.elidedText(rest, Qt::ElideRight, width - last.x);
        last.width = metrics.horizontalAdvance(last.shown);
        m_lines.resize(static_cast<size_t>(maxLines));
        m_cut = true;
    }
    if (wraps || elide == Qt::ElideNone)
        return;
    for (Line &line : m_lines) {
        if (!line.shown.isEmpty() || line.width + line.x <= width + .5)
            continue;
        line.shown = metrics.elidedText(text.mid(line.start, line.length), elide, width - line.x);
        line.width = metrics.horizontalAdvance(line.shown);
        m_cut = true;
    }
}

qreal TextFlow::layout(qreal width) {
    m_lines.clear();
    m_cut = false;
    m_used = 0;
    m_width = width;
    breakLines(width);
    cutTo(width);
    for (const Line &line : m_lines)
        m_used = std::max(m_used, line.x + line.width);
    return std::ceil(std::max(1, lines()) * linePitch());
}

QPointF TextFlow::end() const {
    if (m_lines.empty())
        return {0, 0};
    const Line &last = m_lines.back();
    return {last.x + last.width, (lines() - 1) * linePitch()};
}

qreal TextFlow::naturalWidth() const {
    TextFlow copy(*this);
    copy.maxLines = 0;
    copy.wraps = false;
    copy.elide = Qt::ElideNone;
    copy.layout(1e6);
    return std::ceil(copy.usedWidth());
}

void TextFlow::paint(QPainter &painter, const QPointF &at) const {
    const qreal step = linePitch();
    qreal y = at.y();
    for (const Line &line : m_lines) {
        const bool cut = !line.shown.isEmpty();
        QTextLayout layout(cut ? line.shown : shownText(text.mid(line.start, line.length)), font);
        if (!cut) {
            QList<QTextLayout::FormatRange> here;
            for (QTextLayout::FormatRange range : formats) {
                const int from = std::max(range.start, line.start);
                const int to = std::min(range.start + range.length, line.start + line.length);
                if (from < to)
                    here << QTextLayout::FormatRange{from - line.start, to - from, range.format};
            }
            layout.setFormats(here);
        }
        layout.setTextOption(optionFor(QTextOption::NoWrap));
        layout.beginLayout();
        QTextLine set = layout.createLine();
        if (set.isValid())
            set.setLineWidth(1e6);
        layout.endLayout();
        qreal x = at.x() + line.x;
        if (alignment & Qt::AlignRight)
            x = at.x() + m_width - line.width;
        else if (alignment & Qt::AlignHCenter)
            x = at.x() + std::floor((m_width - line.width) / 2);
        if (set.isValid())
            layout.draw(&painter, QPointF(x, std::floor(y + (step - set.height()) / 2)));
        y += step;
    }
}
