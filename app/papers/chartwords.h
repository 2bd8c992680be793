// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chartpainter.h"

class Drawing;

/// The words inside a chart, each laid where it covers no curve, no point and no other word as
/// far as there is such a place.
class ChartWords {
public:
    ChartWords(const Drawing &drawing, const ChartPainter::Frame &frame, const Chart &chart,
               const QRectF &area, const QColor &ground);
    void draw();
    /// A ring round the note's point and a small sheet beside it.
    void drawNote(const Chart::Note &note);

private:
    void collectInk();
    qreal covered(const QRectF &box) const; ///< how much it would hide; 0: nothing
    bool crossesHairline(const QRectF &box) const;
    QRectF best(const std::vector<QRectF> &places) const;
    void drawBandName(int panel);
    void drawTarget(int panel);
    void drawEndLabel(int panel, const Chart::EndLabel &label);
    void drawRemark(int panel, const Chart::Remark &remark);
    void drawHint();
    void drawEvents(int panel);
    QPointF eventAt(int panel, QDate day) const;
    void drawWords(const QString &text, const QFont &font, const QColor &color, QPointF at);

    const Drawing &d;
    const ChartPainter::Frame &f;
    const Chart &m_chart;
    const QRectF m_area;
    const QColor m_ground;
    std::vector<QPointF> m_ink;  ///< places on curves and points
    std::vector<QRectF> m_taken; ///< words already laid
};
