// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/chartpicture.h"

#include "app/papers/chartpainter.h"

#include <QPainter>

namespace {

template <class... Ts>
struct Cases : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Cases(Ts...) -> Cases<Ts...>;

constexpr qreal kKeyGap = 6;

} // namespace

ChartPicture ChartPicture::of(const Any &any) {
    ChartPicture made;
    made.chart = any;
    std::visit(Cases{[&](const Chart &one) {
                         made.noun = one.noun;
                         made.further = one.further;
                         made.verdict = one.verdict;
                     },
                     [&](const TimelineChart &) {},
                     [&](const SparkChart &one) {
                         made.verdict = {{{one.summary, false}}};
                     },
                     [&](const auto &one) { made.verdict = one.verdict; }},
               any);
    std::visit(
        [&](const auto &one) {
            made.title = one.title;
            made.summary = one.summary;
        },
        any);
    if (made.noun.isEmpty())
        made.noun = made.title;
    // Where nothing is drawn the sentence stands in the drawing's place.
    if (auto *none = std::get_if<Chart>(&made.chart); none && none->points == 0) {
        if (!made.verdict.isEmpty())
            none->hint = made.verdict.plain();
        made.verdict = made.further = {};
    }
    return made;
}

qreal ChartPicture::width() const {
    return std::visit(
        Cases{[](const RhythmChart &) { return 560.; }, [](const ReasonsChart &) { return 400.; },
              [](const SparkChart &) { return 160.; }, [](const CalendarChart &) { return 760.; },
              [](const TimelineChart &) { return 960.; },
              [](const Chart &one) { return one.panels.size() > 1 ? 900. : 620.; }},
        chart);
}

qreal ChartPicture::height(const ChartPainter &painter, qreal width, qreal px) const {
    return std::visit(
        Cases{[&](const Chart &one) { return (one.panels.size() > 1 ? 250. : 190.) * px; },
              [&](const SparkChart &) { return 48 * px; },
              [&](const CalendarChart &one) {
                  return painter.heightFor(one, width) + kKeyGap * px +
                         painter.keySize(one).height();
              },
              [&](const auto &one) { return painter.heightFor(one); }},
        chart);
}

void ChartPicture::draw(const ChartPainter &look, QPainter &painter, const QRectF &area) const {
    std::visit(Cases{[&](const CalendarChart &one) {
                         look.draw(painter, area, one);
                         const QSizeF key = look.keySize(one);
                         look.drawKey(painter,
                                      {area.right() - key.width(), area.bottom() - key.height(),
                                       key.width(), key.height()},
                                      one);
                     },
                     [&](const auto &one) { look.draw(painter, area, one); }},
               chart);
}
