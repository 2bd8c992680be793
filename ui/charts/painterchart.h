// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartwidget.h"

/// Charts drawn with ChartPainter: the brief's, and every strip that is no trend. Their height
/// is fixed by what they show unless the page sets one; they stretch in width only.

/// Road, energy over pull, attainment: any Chart.
class PainterChart : public ChartWidget {
    Q_OBJECT
public:
    explicit PainterChart(QWidget *parent = nullptr);
    void setChart(const Chart &chart);
    const Chart &chart() const { return m_chart; }
    /// All of it drawn larger, words too, for two who look on together; 1 unless told.
    void setZoom(qreal zoom);
    QSize sizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &area) override;

private:
    Chart m_chart;
    qreal m_zoom = 1;
};

/// Goals over the months. Up and Down choose a row, Enter or a click opens it.
class TimelineView : public ChartWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    void setChart(const TimelineChart &chart);
    const TimelineChart &chart() const { return m_chart; }
    qint64 chosenGoal() const { return m_goal; }
    void chooseGoal(qint64 goal); ///< an unknown one chooses none
    QSize sizeHint() const override;

Q_SIGNALS:
    void goalChosen(qint64 goal); ///< by the user
    void goalOpened(qint64 goal); ///< Enter or double click

protected:
    void draw(QPainter &painter, const QRectF &area) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int row() const;
    TimelineChart m_chart;
    qint64 m_goal = 0;
};

class RhythmStrip : public ChartWidget {
    Q_OBJECT
public:
    explicit RhythmStrip(QWidget *parent = nullptr);
    void setChart(const RhythmChart &chart);
    QSize sizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &area) override;

private:
    RhythmChart m_chart;
};

class CalendarStrip : public ChartWidget {
    Q_OBJECT
public:
    explicit CalendarStrip(QWidget *parent = nullptr);
    void setChart(const CalendarChart &chart);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void draw(QPainter &painter, const QRectF &area) override;

private:
    CalendarChart m_chart;
};

/// What the squares of the year mean, for the right of its heading.
class CalendarKey : public QWidget {
    Q_OBJECT
public:
    explicit CalendarKey(QWidget *parent = nullptr);
    void setChart(const CalendarChart &chart);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CalendarChart m_chart;
};

/// The wedge from head to well and the reasons then and now.
class ReasonsView : public ChartWidget {
    Q_OBJECT
public:
    explicit ReasonsView(QWidget *parent = nullptr);
    void setChart(const ReasonsChart &chart);
    const ReasonsChart &chart() const { return m_chart; }
    QSize sizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &area) override;

private:
    ReasonsChart m_chart;
};
