// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chart.h"
#include "app/papers/fonts.h"
#include "app/papers/tokens.h"

#include <QColor>
#include <QRectF>

class QPaintDevice;
class QPainter;

/// Draws charts with QPainter: on paper, in the brief, in small places. It keeps references:
/// make one, draw, let it go.
class ChartPainter {
public:
    /// On a screen, `px`, one logical pixel of the look, is Fonts::ratio() of the painter's.
    ChartPainter(const Tokens &tokens, const Fonts &fonts);
    /// On a paper laid out in `px` dots a logical pixel (1/96 inch).
    static ChartPainter onPaper(const Tokens &tokens, const Fonts &fonts, qreal px);

    /// `note`: the one chosen by pointer or keys, -1 for none.
    void draw(QPainter &, const QRectF &area, const Chart &, int note = -1) const;
    void draw(QPainter &, const QRectF &area, const TimelineChart &, qint64 chosenGoal = 0) const;
    void draw(QPainter &, const QRectF &area, const RhythmChart &) const;
    void draw(QPainter &, const QRectF &area, const CalendarChart &) const;
    void draw(QPainter &, const QRectF &area, const ReasonsChart &) const;
    void draw(QPainter &, const QRectF &area, const SparkChart &) const;

    /// What the squares of a calendar mean, in one line: few, the six levels, many.
    void drawKey(QPainter &, const QRectF &area, const CalendarChart &) const;
    QSizeF keySize(const CalendarChart &) const;

    // The layers of a Chart, for Qt Charts, which draws the curves itself.
    /// Band, pauses, hairlines, axes.
    void drawBack(QPainter &, const QRectF &area, const Chart &) const;
    void drawCurves(QPainter &, const QRectF &area, const Chart &) const;
    /// Today, target, words, the note.
    void drawFront(QPainter &, const QRectF &area, const Chart &, int note = -1) const;

    /// Heights that suit these, in the painter's units.
    qreal heightFor(const TimelineChart &) const;
    qreal heightFor(const RhythmChart &) const;
    qreal heightFor(const CalendarChart &, qreal width) const;
    qreal heightFor(const ReasonsChart &) const;

    /// Where the days and values of a chart stand in an area.
    struct Frame {
        QRectF plot;                ///< all panels, without the words at their sides
        std::vector<QRectF> panels; ///< the plot of each
        QDate from, to;
        std::vector<double> lows, highs;
        qreal right = 0;               ///< hairlines end here, a little after the last day
        bool everySecondMonth = false; ///< too narrow for the name of every month
        qreal x(QDate day) const;
        qreal y(int panel, double value) const;
        QPointF at(int panel, const Chart::Point &point) const {
            return {x(point.day), y(panel, point.value)};
        }
    };
    Frame frame(const Chart &, const QRectF &area, QPaintDevice *device) const;
    /// The row at `y` in a timeline drawn into `area`; -1: none.
    int rowAt(const TimelineChart &, const QRectF &area, qreal y) const;

private:
    const Tokens &m_tokens;
    const Fonts &m_fonts;
    qreal m_px;
    bool m_paper = false;
};
