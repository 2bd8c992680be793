// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chart.h"
#include "app/papers/fonts.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

class QPainter;
struct Tokens;

/// Draws charts with QPainter: on paper, in the brief, in small places. `px` is one logical
/// pixel of the look in the painter's units (Fonts::ratio() on a screen, 12.5 on a paper of
/// 1200 dpi).
class ChartPainter {
public:
    ChartPainter(const Tokens &tokens, const Fonts &fonts, qreal px = 1);

    /// What to lay emphasis on: the note chosen by hover or keys, -1 for none.
    struct Emphasis {
        int note = -1;
    };

    /// `ground` is what the chart stands on, for halos; by default the paper.
    void draw(QPainter &, const QRectF &area, const Chart &, Emphasis = {}) const;
    void draw(QPainter &, const QRectF &area, const TimelineChart &, qint64 chosenGoal = 0) const;
    void draw(QPainter &, const QRectF &area, const RhythmChart &) const;
    void draw(QPainter &, const QRectF &area, const CalendarChart &) const;
    void draw(QPainter &, const QRectF &area, const ReasonsChart &) const;
    void draw(QPainter &, const QRectF &area, const SparkChart &) const;

    /// Height that suits a chart of this width, in the painter's units.
    qreal heightFor(const TimelineChart &) const;
    qreal heightFor(const RhythmChart &) const;
    qreal heightFor(const CalendarChart &, qreal width) const;
    qreal heightFor(const ReasonsChart &) const;

    /// Where things stand in `area`: shared by the painter, by Qt Charts and by hover.
    struct Frame {
        QRectF plot;                ///< all panels, without axes' words
        std::vector<QRectF> panels; ///< the plot of each
        qreal x(const Chart &, QDate day) const;
        qreal y(const Chart &, int panel, double value) const;
        bool everySecondMonth = false;
    };
    Frame frame(const Chart &, const QRectF &area, QPaintDevice *device) const;
    /// The row at `y` in a timeline drawn into `area`; -1: none.
    int rowAt(const TimelineChart &, const QRectF &area, qreal y) const;

    QColor line(Chart::Ink) const;  ///< graphics, at least 3 : 1
    QColor words(Chart::Ink) const; ///< text, at least 4.5 : 1

private:
    const Tokens &m_tokens;
    Fonts m_fonts;
    qreal m_px;
};
