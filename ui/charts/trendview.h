// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chartpainter.h"

#include <QGraphicsView>

class QChart;
class QXYSeries;

/// The drawing surface of a TrendChart: Qt Charts for the curves; the painter's own layers
/// behind and before them for everything else, so that paper and screen cannot differ.
class TrendView : public QGraphicsView {
    Q_OBJECT
public:
    explicit TrendView(QWidget *parent);
    void show(const Chart &chart, int note);
    void tell(int note); ///< rings another point of the same chart
    void restyle();      ///< after a change of palette
    ChartPainter::Frame frame() const;
    std::vector<std::vector<std::vector<Chart::Point>>> points();

protected:
    void drawBackground(QPainter *painter, const QRectF &exposed) override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QChart *bareChart(const Chart::Panel &panel) const; ///< with its axes, no series yet
    void rebuild();
    void build();
    void arrange();
    std::vector<qreal> sizes() const; ///< of the marks of each series, as it is wide now
    void addCurve(QChart *chart, const Chart::Series &series,
                  const std::vector<Chart::Point> &piece);
    void addMarks(QChart *chart, const Chart::Series &series,
                  const std::vector<Chart::Point> &points, bool last);
    void attach(QChart *chart, QXYSeries *series);
    QRectF area() const;

    Chart m_chart;
    int m_note = -1;
    bool m_isBuilt = false;         ///< not before it is seen, and then at its own size
    std::vector<QChart *> m_charts; ///< owned by the scene
    struct Shown {
        QXYSeries *series = nullptr;
        std::size_t panel = 0, of = 0; ///< index of the described series
        bool step = false;
    };
    std::vector<Shown> m_shown;
    std::vector<qreal> m_sizes; ///< those that are shown
};
