// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chart.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

/// What all charts on screen share: one description, its table twin behind T, a name and a
/// sentence for those who do not see it. The heading and the verdict above a chart are the
/// page's, and so is the button that calls showTable().
class ChartWidget : public QWidget {
    Q_OBJECT
public:
    explicit ChartWidget(QWidget *parent = nullptr);

    /// The same values as rows of words take the chart's place.
    bool isTableShown() const;
    void showTable(bool shown);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void tableShown(bool shown);

protected:
    /// Name, sentence and twin of what is now shown.
    void describe(const QString &title, const QString &summary, const Chart::Table &twin);
    /// A widget that draws instead of draw(); it hides behind the table.
    void setDrawing(QWidget *drawing);
    virtual void draw(QPainter &, const QRectF &) {}
    /// Whether Esc means something here before it means "back".
    virtual bool takesEscape() const { return isTableShown(); }
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
    QWidget *m_drawing = nullptr;
};
