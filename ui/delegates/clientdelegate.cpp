// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/clientdelegate.h"

#include "app/models/clientlistmodel.h"
#include "app/papers/chartpainter.h"
#include "ui/theme.h"
#include "ui/widgets/seal.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int headingHeight = 26;
constexpr int rowHeight = metrics::rowClient;
constexpr int sparkHeight = 36;

/// Given name first, names are longer: the line gives way.
int sparkWidth(const Theme &theme) {
    return theme.japanese() ? 58 : 44;
}
} // namespace

QSize ClientDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = themeOf(option.widget);
    const bool heading = index.data(ClientListModel::HeadingRole).toBool();
    return {40, theme.px(heading ? headingHeight : rowHeight)};
}

void ClientDelegate::paintSpark(QPainter &painter, const QRectF &area, const QList<double> &values,
                                bool signalled, const Theme &theme) {
    SparkChart chart;
    chart.values = values;
    chart.signalled = signalled;
    ChartPainter(theme.tokens(), theme.fonts()).draw(painter, area, chart);
}

void ClientDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const {
    const Theme &theme = themeOf(option.widget);
    const QFont font = theme.font(Fonts::Role::Small);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRectF area =
        QRectF(option.rect)
            .adjusted(m_narrow ? 14 : theme.px(18), 0, m_narrow ? -12 : -theme.px(8), 0);
    painter.setFont(font);
    painter.setPen(theme.color(&Tokens::ink3));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_narrow ? text.left(1) : text);
    const qreal after = area.left() +
                        QFontMetricsF(font).horizontalAdvance(m_narrow ? text.left(1) : text) +
                        theme.px(8);
    const qreal middle = std::floor(area.center().y()) + 0.5;
    painter.setPen(QPen(theme.color(&Tokens::rule), 1));
    if (after < area.right())
        painter.drawLine(QPointF(after, middle), QPointF(area.right(), middle));
}

void ClientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
    const auto *model = qobject_cast<const ClientListModel *>(index.model());
    const ClientListModel::Entry *entry = model ? model->entry(index) : nullptr;
    if (!entry) {
        paintHeading(*painter, option, index);
        return;
    }
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(8, 0, m_narrow ? -8 : -2, 0);
    if (selected || hover) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(selected ? &Tokens::tint2 : &Tokens::hover));
        painter->drawRoundedRect(row, metrics::radiusButton, metrics::radiusButton);
    }
    const qreal side = theme.px(metrics::seal);
    const qreal left = m_narrow ? row.center().x() - side / 2 : option.rect.left() + theme.px(18);
    const QRectF seal(left, row.center().y() - side / 2, side, side);
    paintSeal(*painter, seal, entry->line.initial, theme, entry->isNew);
    if (m_narrow) {
        if (entry->line.signalled) {
            const QPointF at = seal.bottomRight() - QPointF(1, 2);
            painter->setPen(QPen(theme.color(selected ? &Tokens::tint2 : &Tokens::desk), 1.5));
            painter->setBrush(theme.color(&Tokens::kaki));
            painter->drawPolygon(QPolygonF{{at.x(), at.y() - 6},
                                           {at.x() + 6, at.y()},
                                           {at.x(), at.y() + 6},
                                           {at.x() - 6, at.y()}});
        }
    } else {
        const qreal sparkLeft = option.rect.right() - theme.px(sparkWidth(theme) + 10);
        const QRectF spark(sparkLeft, row.center().y() - sparkHeight / 2.0, sparkWidth(theme),
                           sparkHeight);
        paintSpark(*painter, spark, entry->line.spark, entry->line.signalled, theme);
        const qreal wordsLeft = seal.right() + theme.px(10);
        const qreal wordsRight = entry->line.spark.isEmpty() ? row.right() - 6 : sparkLeft - 6;
        const QRectF name(wordsLeft, row.top() + theme.px(4), wordsRight - wordsLeft, theme.px(20));
        const QRectF second(wordsLeft, name.bottom() - theme.px(1), name.width(), theme.px(17));
        const QFont nameFont = theme.font(Fonts::Role::Row);
        painter->setFont(nameFont);
        painter->setPen(theme.color(&Tokens::ink));
        const bool alone = entry->line.second.isEmpty();
        painter->drawText(
            alone ? QRectF(name.left(), row.top(), name.width(), row.height()) : name,
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(nameFont).elidedText(entry->line.name, Qt::ElideRight, name.width()));
        const QFont small = theme.font(Fonts::Role::Tiny);
        painter->setFont(small);
        painter->setPen(theme.color(&Tokens::ink2));
        painter->drawText(
            second, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(small).elidedText(entry->line.second, Qt::ElideRight, second.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(&Tokens::ai), metrics::focusRing));
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}
