// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chart.h"
#include "app/papers/fonts.h"
#include "app/papers/tokens.h"

#include <QColor>
#include <QRectF>

class Drawing;
class QPaintDevice;
class QPainter;

/// What is said of a ringed point.
QString noteText(const Chart::Note &note);

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
    /// `stop`: a chosen step or action of the chosen goal's row, see stopsOf().
    void draw(QPainter &, const QRectF &area, const TimelineChart &, qint64 chosenGoal = 0,
              int stop = -1) const;
    void draw(QPainter &, const QRectF &area, const RhythmChart &, int touch = -1) const;
    void draw(QPainter &, const QRectF &area, const CalendarChart &, int day = -1) const;
    void draw(QPainter &, const QRectF &area, const ReasonsChart &, int reason = -1) const;
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
        QPointF placeOf(const Chart::Note &note) const; ///< of the mark it rings
        /// The note nearest to `position` within `reach`; -1: none.
        int noteAt(const Chart &chart, const QPointF &position, qreal reach) const;
        /// Logical pixels that each point of a series has, were they spread evenly.
        qreal spacing(const Chart::Series &series) const;
        qreal px = 1;
    };
    Frame frame(const Chart &, const QRectF &area, QPaintDevice *device) const;
    /// The row at `y` in a timeline drawn into `area`; -1: none.
    int rowAt(const TimelineChart &, const QRectF &area, qreal y) const;

    // Where the marks that can be chosen stand, with the ring round them.
    QRectF rowOf(const TimelineChart &, const QRectF &area, int row) const;
    QRectF placeOf(const TimelineChart &, const QRectF &area, int row, int stop) const;
    QRectF placeOf(const RhythmChart &, const QRectF &area, int touch) const;
    QRectF cellOf(const CalendarChart &, const QRectF &area, int day) const;
    QRectF rowOf(const ReasonsChart &, const QRectF &area, int reason) const;
    /// What can be chosen in a row: its steps, then its actions, each as its facts.
    static QStringList stopsOf(const TimelineChart::Row &row);

private:
    qreal xOf(const RhythmChart &, const QRectF &area, QDate day) const;
    void drawRhythmAxis(const Drawing &, const QRectF &area, const RhythmChart &) const;

    const Tokens &m_tokens;
    const Fonts &m_fonts;
    qreal m_px;
    bool m_paper = false;
};
