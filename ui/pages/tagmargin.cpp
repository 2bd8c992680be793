// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tagmargin.h"

#include "app/language.h"
#include "ui/kindcolor.h"
#include "ui/pages/sessionsheet.h"
#include "ui/widgets/hatch.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

TagMargin::TagMargin(SessionSheet *sheet) : QWidget(sheet), m_sheet(sheet) {
    setAccessibleName(tr("Time and tag of each line"));
    setCursor(Qt::ArrowCursor);
}

void TagMargin::paintEvent(QPaintEvent *) {
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(&Tokens::paper));
    // The viewport lies below the frame; both share the same top but for the sheet's margin.
    const qreal down = m_sheet->viewport()->y();
    const QTextBlock current = m_sheet->textCursor().block();
    // Lines begin and are cut where those of the sheet are.
    painter.setClipRect(QRectF(0, down, width(), height() - down));
    qreal bottom = 0;
    const QFont small = theme.font(Fonts::Role::Small);
    for (QTextBlock block = m_sheet->document()->begin(); block.isValid(); block = block.next()) {
        const QRectF band = m_sheet->look().band(block).translated(0, down);
        bottom = band.bottom();
        if (bottom < 0)
            continue;
        if (band.top() > height())
            break;
        const LineKind kind = SessionSheet::kindOf(block);
        const QRectF strip(0, band.top(), width(), band.height());
        if (block == current)
            painter.fillRect(strip, theme.color(&Tokens::tint));
        if (::kindOf(kind).isPrivate)
            paintHatch(painter, strip, theme.color(&Tokens::rule2));
        painter.setPen(theme.color(&Tokens::rule2));
        painter.drawLine(QLineF(0, bottom - 0.5, width(), bottom - 0.5));
        const bool empty = block.length() <= 1;
        if (empty && block != current)
            continue;
        const qreal middle = band.top() + m_sheet->look().pitch() / 2;
        const QTime at = m_sheet->timeOf(block);
        painter.setFont(small);
        painter.setPen(theme.color(&Tokens::ink2));
        const qreal h = theme.px(20);
        if (at.isValid())
            painter.drawText(QRectF(theme.px(18), middle - h / 2, theme.px(44), h),
                             Qt::AlignVCenter | Qt::AlignLeft, language::time(at));
        const qreal icon = theme.px(14);
        theme.paintIcon(painter, QRectF(theme.px(62), middle - icon / 2, icon, icon),
                        QString::fromLatin1(::kindOf(kind).icon), tagColor(kind));
        painter.setPen(theme.color(tagColor(kind)));
        const qreal left = theme.px(82);
        painter.drawText(
            QRectF(left, middle - h / 2, width() - left - 4, h), Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetricsF(small).elidedText(kindName(kind), Qt::ElideRight, width() - left - 4));
    }
    painter.setPen(theme.color(&Tokens::rule2));
    for (qreal y = bottom + m_sheet->look().pitch(); y < height(); y += m_sheet->look().pitch())
        painter.drawLine(QLineF(0, y - 0.5, width(), y - 0.5));
    painter.setClipping(false);
    painter.setPen(QPen(theme.color(&Tokens::margin), 1));
    painter.drawLine(QLineF(width() - 0.5, 0, width() - 0.5, height()));
}

void TagMargin::mousePressEvent(QMouseEvent *event) {
    const qreal down = m_sheet->viewport()->y();
    for (QTextBlock block = m_sheet->document()->begin(); block.isValid(); block = block.next())
        if (m_sheet->look().band(block).translated(0, down).contains(
                QPointF(m_sheet->viewport()->width() / 2.0, event->position().y()))) {
            Q_EMIT tagClicked(block.blockNumber(), event->globalPosition().toPoint());
            return;
        }
    m_sheet->setFocus();
}
