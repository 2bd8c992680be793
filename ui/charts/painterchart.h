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
    ChartPicture picture() const override { return ChartPicture::of(m_chart); }
    int stopCount() const override { return static_cast<int>(m_chart.notes.size()); }
    QString stopText(int stop) const override;
    QSize sizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &area) override;
    int stopAt(const QPointF &position) const override;

private:
    Chart m_chart;
    qreal m_zoom = 1;
};

/// Goals over the months. Up and Down choose a row, Enter or a click opens it; Left and Right walk
/// through its steps and actions, Home and End to the first and last of them.
class TimelineView : public ChartWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    void setChart(const TimelineChart &chart);
    const TimelineChart &chart() const { return m_chart; }
    qint64 chosenGoal() const { return m_goal; }
    void chooseGoal(qint64 goal); ///< an unknown one chooses none
    ChartPicture picture() const override { return ChartPicture::of(m_chart); }
    int stopCount() const override;
    QString stopText(int stop) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void goalChosen(qint64 goal); ///< by the user
    void goalOpened(qint64 goal); ///< Enter or double click

protected:
    void draw(QPainter &painter, const QRectF &area) override;
    QRectF placeOf(int stop) const override;
    QString restText() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int row() const;
    TimelineChart m_chart;
    qint64 m_goal = 0;
};

/// Twelve months of contact; the arrow keys walk from one contact to the next.
class RhythmStrip : public ChartWidget {
    Q_OBJECT
public:
    explicit RhythmStrip(QWidget *parent = nullptr);
    void setChart(const RhythmChart &chart);
    const RhythmChart &chart() const { return m_chart; }
    ChartPicture picture() const override { return ChartPicture::of(m_chart); }
    int stopCount() const override { return static_cast<int>(m_chart.touches.size()); }
    QString stopText(int stop) const override;
    QSize sizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &area) override;
    QRectF placeOf(int stop) const override;

private:
    RhythmChart m_chart;
};

/// The year; Left and Right go a week, Up and Down a day, End to today.
class CalendarStrip : public ChartWidget {
    Q_OBJECT
public:
    explicit CalendarStrip(QWidget *parent = nullptr);
    void setChart(const CalendarChart &chart);
    const CalendarChart &chart() const { return m_chart; }
    ChartPicture picture() const override { return ChartPicture::of(m_chart); }
    int stopCount() const override;
    QString stopText(int stop) const override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void draw(QPainter &painter, const QRectF &area) override;
    QRectF placeOf(int stop) const override;
    std::optional<int> next(int key) const override;

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

/// The wedge from head to well and the reasons then and now, walked from one to the next.
class ReasonsView : public ChartWidget {
    Q_OBJECT
public:
    explicit ReasonsView(QWidget *parent = nullptr);
    void setChart(const ReasonsChart &chart);
    const ReasonsChart &chart() const { return m_chart; }
    ChartPicture picture() const override { return ChartPicture::of(m_chart); }
    int stopCount() const override { return static_cast<int>(m_chart.reasons.size()); }
    QString stopText(int stop) const override;
    QSize sizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &area) override;
    QRectF placeOf(int stop) const override;
    std::optional<int> next(int key) const override;

private:
    ReasonsChart m_chart;
};
