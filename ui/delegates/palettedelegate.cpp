// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/palettedelegate.h"

#include "ui/delegates/clientdelegate.h"
#include "ui/theme.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/seal.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

/// One line of text with its matched runs in bold, underlined 2 px in the accent. Returns
/// where it ended (x).
qreal paintMatched(QPainter &painter, const QRectF &area, const QString &text,
                   const std::vector<PaletteRow::Run> &runs, const QFont &font, Theme::Color color,
                   const Theme &theme) {
    QFont strong = font;
    strong.setBold(true);
    const QFontMetricsF plainWidth(font);
    const QFontMetricsF strongWidth(strong);
    qreal x = area.left();
    const auto piece = [&](qsizetype start, qsizetype length, bool matched) {
        QString words = text.mid(start, length);
        const QFontMetricsF &fm = matched ? strongWidth : plainWidth;
        const qreal room = area.right() - x;
        if (words.isEmpty() || room <= 0)
            return;
        words = fm.elidedText(words, Qt::ElideRight, room + 1);
        const qreal width = fm.horizontalAdvance(words);
        painter.setFont(matched ? strong : font);
        painter.setPen(theme.color(matched ? &Tokens::aid : color));
        painter.drawText(QRectF(x, area.top(), width + 2, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        if (matched) {
            const qreal y = area.center().y() + fm.ascent() / 2 + 2;
            painter.fillRect(QRectF(x, y, width, 2), theme.color(&Tokens::ai));
        }
        x += width;
    };
    qsizetype at = 0;
    for (const PaletteRow::Run &run : runs) {
        piece(at, run.start - at, false);
        piece(run.start, run.length, true);
        at = run.start + run.length;
    }
    piece(at, text.size() - at, false);
    return x;
}

qreal paintEnterKey(QPainter &painter, const QRectF &row, const Theme &theme) {
    const QFont font = theme.font(Fonts::Role::Tiny);
    const QString words = u"Enter"_s;
    const qreal width = QFontMetricsF(font).horizontalAdvance(words) + 14;
    const QRectF box(row.right() - theme.px(10) - width, row.center().y() - theme.px(9), width,
                     theme.px(18));
    painter.setPen(QPen(theme.color(&Tokens::ai), 1));
    painter.setBrush(theme.color(&Tokens::raised));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font);
    painter.setPen(theme.color(&Tokens::aid));
    painter.drawText(box, Qt::AlignCenter, words);
    return box.left() - theme.px(12);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option,
                                const QModelIndex &index) const {
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteRow *row = model->row(index);
    const Theme &theme = themeOf(option.widget);
    int height = 38;
    if (row && row->kind == PaletteRow::Kind::Heading)
        height = 28;
    else if (row && row->kind == PaletteRow::Kind::Client)
        height = 44;
    return {100, theme.px(height)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const PaletteRow *row = static_cast<const PaletteModel *>(index.model())->row(index);
    if (!row)
        return;
    const Theme &theme = themeOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF whole(option.rect);
    if (row->kind == PaletteRow::Kind::Heading) {
        painter->setFont(theme.font(Fonts::Role::Small));
        painter->setPen(theme.color(&Tokens::ink2));
        painter->drawText(whole.adjusted(theme.px(18), theme.px(4), 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, row->text);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF band = whole.adjusted(8, 0, -8, 0);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(selected ? &Tokens::tint2 : &Tokens::hover));
        painter->drawRoundedRect(band, metrics::radiusButton, metrics::radiusButton);
    }
    qreal left = whole.left() + theme.px(18);
    qreal right = band.right() - theme.px(10);
    if (row->kind == PaletteRow::Kind::Client) {
        const qreal side = theme.px(metrics::seal);
        paintSeal(*painter, QRectF(left, whole.center().y() - side / 2, side, side), row->initial,
                  theme);
        left += side + theme.px(12);
        if (selected)
            right = paintEnterKey(*painter, band, theme);
    } else if (!row->icon.isEmpty()) {
        const qreal side = theme.px(15);
        theme.paintIcon(*painter, QRectF(left, whole.center().y() - side / 2, side, side),
                        row->icon,
                        row->icon == u"brake"_s ? &Tokens::kaki
                        : row->isOwnWords       ? &Tokens::ai
                                                : &Tokens::ink2);
        left += theme.px(28);
    }
    const QFont small = theme.font(Fonts::Role::Small);
    const qreal rightWidth =
        qMin(QFontMetricsF(small).horizontalAdvance(row->right) + 1, (right - left) * 0.55);
    if (!row->right.isEmpty()) {
        painter->setFont(small);
        painter->setPen(theme.color(&Tokens::ink2));
        painter->drawText(
            QRectF(right - rightWidth, whole.top(), rightWidth, whole.height()),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(small).elidedText(row->right, Qt::ElideRight, rightWidth + 1));
        right -= rightWidth + theme.px(16);
    }
    const Fonts::Role role = row->kind == PaletteRow::Kind::Client ? Fonts::Role::Row
                             : row->isOwnWords                     ? Fonts::Role::Quote
                                                                   : Fonts::Role::Body;
    const qreal end =
        paintMatched(*painter, QRectF(left, whole.top(), right - left, whole.height()), row->text,
                     row->textMatch, theme.font(role), &Tokens::ink, theme);
    if (!row->aside.isEmpty())
        paintMatched(
            *painter,
            QRectF(end + theme.px(12), whole.top(), right - end - theme.px(12), whole.height()),
            row->aside, row->asideMatch, small, &Tokens::ink2, theme);
    painter->restore();
}
