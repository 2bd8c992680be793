// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartwidget.h"

class TrendView;

/// The interactive trends of Progress, drawn by Qt Charts from the same description as the
/// paper and looking the same: one QChart for each panel, sharing the days; our own month
/// ticks, since Qt's date axis puts them at odd days; a series for each piece, since Qt Charts
/// would bridge the gaps. Hover or the arrow keys ring a point and lay its note where no point
/// is; Home and End go to the first and the last.
class TrendChart : public ChartWidget {
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    const Chart &chart() const { return m_chart; }

    ChartPicture picture() const override { return ChartPicture::of(m_chart); }
    int stopCount() const override { return static_cast<int>(m_chart.notes.size()); }
    QString stopText(int stop) const override;

    /// The points that Qt Charts was given, read back from its series, panel by panel, in the
    /// order of the description: a test holds that they are the description's.
    std::vector<std::vector<std::vector<Chart::Point>>> shownPoints() const;
    /// Where the note's point stands, in the widget; for tests and tooltips.
    QPointF pointOf(int note) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showCurrent() override;
    int stopAt(const QPointF &position) const override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Chart m_chart;
    TrendView *m_view = nullptr;
};
