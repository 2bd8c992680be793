// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/notesheet.h"

#include "app/language.h"

#include <QFontMetricsF>
#include <algorithm>

namespace {

constexpr qreal kHeight = 29, kPad = 9, kBetween = 18;

std::vector<QRectF> places(const Drawing &d, const QRectF &area, const QRectF &mark, QSizeF size) {
    std::vector<QRectF> found;
    const QPointF at = mark.center();
    for (const qreal away : {7., 17., 35., 55., 79.})
        for (const bool below : {true, false})
            for (const qreal aside : {-1.02, -0.75, -0.5, -0.25, 0.02}) {
                QRectF box(QPointF(at.x() + size.width() * aside,
                                   below ? mark.bottom() + away * d.px
                                         : mark.top() - away * d.px - size.height()),
                           size);
                box.moveLeft(std::clamp(box.left(), area.left(),
                                        std::max(area.right() - size.width(), area.left())));
                found.push_back(box);
            }
    // Where the picture is too low for any of them: as far down or up as it goes.
    for (const qreal y : {area.bottom() - size.height(), area.top()})
        for (const qreal aside : {-1.02, -0.5, 0.02}) {
            const qreal x = at.x() + size.width() * aside;
            found.emplace_back(
                QPointF(
                    std::clamp(x, area.left(), std::max(area.right() - size.width(), area.left())),
                    y),
                size);
        }
    return found;
}

} // namespace

QRectF notesheet::draw(const Drawing &d, const QRectF &area, const QRectF &mark,
                       const QString &facts, const QString &words, const Hidden &hidden) {
    const QFont small = d.font(12), quote = d.font(13.5, false, Drawing::Voice::Mincho);
    const qreal pad = kPad * d.px;
    const qreal most = std::max<qreal>(area.width() - 2 * pad, 0);
    const QString told = d.within(facts, small, most);
    const qreal factsWidth = d.widthOf(told, small);
    const QString said = words.isEmpty() ? QString() : language::quoted(words.simplified());
    const qreal room = most - factsWidth - kBetween * d.px;
    const QString shown =
        said.isEmpty() || room < 40 * d.px ? QString() : d.within(said, quote, room);
    const qreal between = shown.isEmpty() ? 0 : kBetween * d.px;
    const QSizeF size(factsWidth + between + d.widthOf(shown, quote) + 2 * pad, kHeight * d.px);
    const auto all = places(d, area, mark, size);
    const QRectF box =
        *std::min_element(all.begin(), all.end(),
                          [&](const QRectF &a, const QRectF &b) { return hidden(a) < hidden(b); });
    const qreal x = std::clamp(mark.center().x(), box.left() + 6 * d.px, box.right() - 6 * d.px);
    if (box.top() > mark.bottom())
        d.line({x, box.top()}, {mark.center().x(), mark.bottom()}, d.tokens.ink);
    else if (box.bottom() < mark.top())
        d.line({x, box.bottom()}, {mark.center().x(), mark.top()}, d.tokens.ink);
    d.painter.setPen(QPen(d.tokens.edge, d.px));
    d.painter.setBrush(d.tokens.raised);
    d.painter.drawRoundedRect(box, 4 * d.px, 4 * d.px);
    d.painter.setBrush(Qt::NoBrush);
    d.write(told, small, d.tokens.ink2, {box.left() + pad, box.center().y()});
    d.write(shown, quote, d.tokens.ink, {box.right() - pad, box.center().y()}, Qt::AlignRight);
    return box;
}

notesheet::Hidden notesheet::offTheMark(const QRectF &area, const QRectF &mark) {
    return [area, mark](const QRectF &box) {
        qreal hidden = 0;
        const QRectF in = box.intersected(area), over = box.intersected(mark);
        hidden += 10 * (box.width() * box.height() - in.width() * in.height());
        hidden += 5 * over.width() * over.height();
        return hidden;
    };
}
