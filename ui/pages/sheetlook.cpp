// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheetlook.h"

#include "ui/pages/sessionsheet.h"
#include "ui/theme.h"
#include "ui/widgets/hatch.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

qreal SheetLook::pitch() const {
    const Theme &theme = themeOf(&m_sheet);
    return theme.fonts().lineHeight(Fonts::Role::Line) + theme.px(18);
}

/// Where the strip of a line begins. Qt lets the words of a high line stand at its foot, so
/// half of what is above them belongs to the strip before.
qreal SheetLook::topOf(const QTextBlock &block) const {
    const Theme &theme = themeOf(&m_sheet);
    const Fonts::Role role =
        SessionSheet::kindOf(block) == LineKind::Well ? Fonts::Role::LineWell : Fonts::Role::Line;
    const qreal natural = QFontMetricsF(theme.font(role)).height();
    const qreal above = qMax(0.0, theme.fonts().lineHeight(role) - natural);
    return m_sheet.document()->documentLayout()->blockBoundingRect(block).top() + above / 2 -
           theme.px(18) / 2.0;
}

qreal SheetLook::bandHeight(const QTextBlock &block) const {
    const Theme &theme = themeOf(&m_sheet);
    const Fonts::Role role =
        SessionSheet::kindOf(block) == LineKind::Well ? Fonts::Role::LineWell : Fonts::Role::Line;
    const int lines = block.layout() ? qMax(1, block.layout()->lineCount()) : 1;
    return lines * theme.fonts().lineHeight(role) + theme.px(18);
}

QRectF SheetLook::band(const QTextBlock &block) const {
    const qreal top = topOf(block);
    const qreal bottom = block.next().isValid() ? topOf(block.next()) : top + bandHeight(block);
    return QRectF(0, top - m_sheet.verticalScrollBar()->value(), m_sheet.viewport()->width(),
                  bottom - top);
}

void SheetLook::paintLine(QPainter &painter, const QTextBlock &block, const QRectF &strip) const {
    const Theme &theme = themeOf(&m_sheet);
    const bool isPrivate = kindOf(SessionSheet::kindOf(block)).isPrivate;
    if (block == m_sheet.textCursor().block())
        painter.fillRect(strip, theme.color(&Tokens::tint));
    if (isPrivate)
        paintHatch(painter, strip, theme.color(&Tokens::rule2));
    painter.setPen(theme.color(&Tokens::rule2));
    painter.drawLine(QLineF(0, strip.bottom() - 0.5, strip.width(), strip.bottom() - 0.5));
    if (isPrivate)
        paintPrivate(painter, block, strip);
    if (m_sheet.isCarried(block))
        paintCarried(painter, strip);
}

/// Says what becomes of it, where the words leave room.
void SheetLook::paintPrivate(QPainter &painter, const QTextBlock &block,
                             const QRectF &strip) const {
    const Theme &theme = themeOf(&m_sheet);
    const QString note = tr("not in print or summary");
    const QFont font = theme.font(Fonts::Role::Axis);
    const qreal width = QFontMetricsF(font).horizontalAdvance(note);
    const QTextLayout *layout = block.layout();
    const qreal used =
        layout->lineCount() > 0 ? layout->lineAt(layout->lineCount() - 1).naturalTextWidth() : 0;
    const QRectF place(strip.width() - width - theme.px(20), strip.bottom() - theme.px(24), width,
                       theme.px(18));
    if (used + theme.px(30) >= place.left())
        return;
    const bool isCurrent = block == m_sheet.textCursor().block();
    painter.fillRect(place.adjusted(-4, 0, 4, 0),
                     theme.color(isCurrent ? &Tokens::tint : &Tokens::paper));
    painter.setFont(font);
    painter.setPen(theme.color(&Tokens::ink2));
    painter.drawText(place, Qt::AlignCenter, note);
}

void SheetLook::paintCarried(QPainter &painter, const QRectF &strip) const {
    const Theme &theme = themeOf(&m_sheet);
    const QFont font = theme.fonts().on(Fonts::Voice::Gothic, 10.5, true);
    painter.setFont(font);
    painter.setPen(QPen(theme.color(&Tokens::ai), 1));
    const QString mark = tr("carried");
    const qreal width = QFontMetricsF(font).horizontalAdvance(mark) + theme.px(8);
    const QRectF box(theme.px(14) + 0.5, strip.top() + pitch() / 2 - theme.px(8) + 0.5, width,
                     theme.px(15));
    painter.drawRoundedRect(box, 3, 3);
    painter.drawText(box, Qt::AlignCenter, mark);
}

void SheetLook::paint(QPainter &painter) const {
    const QWidget *paper = m_sheet.viewport();
    qreal bottom = 0;
    for (QTextBlock block = m_sheet.document()->begin(); block.isValid(); block = block.next()) {
        const QRectF strip = band(block);
        bottom = strip.bottom();
        if (bottom < 0)
            continue;
        if (strip.top() > paper->height())
            break;
        paintLine(painter, block, strip);
    }
    painter.setPen(themeOf(&m_sheet).color(&Tokens::rule2));
    for (qreal y = bottom + pitch(); y < paper->height(); y += pitch())
        painter.drawLine(QLineF(0, y - 0.5, paper->width(), y - 0.5));
}
