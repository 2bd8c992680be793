// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chart.h"

#include <QRectF>
#include <variant>

class ChartPainter;
class QPainter;

/// A chart of any kind together with its heading and sentences: what a paper and a file show of
/// it. Holds no choice, so that no ringed point and nobody's words come into them.
struct ChartPicture {
    using Any =
        std::variant<Chart, TimelineChart, RhythmChart, CalendarChart, ReasonsChart, SparkChart>;

    QString title;
    QString noun; ///< the kind of chart, nobody's words: the name of its file
    Sentence verdict, further;
    QString summary; ///< for those who do not see it
    Any chart;

    static ChartPicture of(const Any &chart);

    qreal width() const; ///< that suits, logical pixels
    /// Height for a width, both in the painter's units.
    qreal height(const ChartPainter &painter, qreal width, qreal px) const;
    void draw(const ChartPainter &look, QPainter &painter, const QRectF &area) const;
};
