// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chartpicture.h"

#include <QWidget>

class QTableView;
class TwinModel;

/// What all charts on screen share: one description, its table twin behind T, a name and a
/// sentence for those who do not see it, points that the arrow keys walk through, and a way into
/// a file. The heading and the verdict above a chart are the page's, and so is the button that
/// calls showTable().
class ChartWidget : public QWidget {
    Q_OBJECT
public:
    explicit ChartWidget(QWidget *parent = nullptr);

    /// The same values as rows of words take the chart's place.
    bool isTableShown() const;
    void showTable(bool shown);
    QTableView *table() const { return m_table; }

    /// What is ringed and told, -1 for nothing: Left, Right, Home and End walk, Esc lets go.
    int current() const { return m_current; }
    void setCurrent(int stop);
    /// How many places there are to walk through, and what is told at each.
    virtual int stopCount() const { return 0; }
    virtual QString stopText(int stop) const;

    /// What a file or a paper shows of it.
    virtual ChartPicture picture() const = 0;

    /// All that `page` shows now, in reading order.
    static QList<ChartWidget *> inSight(QWidget *page);

Q_SIGNALS:
    void tableShown(bool shown);
    void currentChanged(int stop);

protected:
    /// Name, sentence and twin of what is now shown; what was ringed is let go.
    void describe(const QString &title, const QString &summary, const Chart::Table &twin);
    /// A widget that draws instead of draw(); it hides behind the table.
    void setDrawing(QWidget *drawing);
    virtual void draw(QPainter &, const QRectF &) {}
    /// What is said while nothing is ringed.
    virtual QString restText() const { return m_summary; }
    /// After the ringed place changed.
    virtual void showCurrent() { update(); }
    /// Where a stop stands; the pointer finds the nearest within 14 px.
    virtual QRectF placeOf(int stop) const;
    /// The stop under the pointer, -1 for none.
    virtual int stopAt(const QPointF &position) const;
    /// Where a key leads from the ringed place; empty: not a key of ours.
    virtual std::optional<int> next(int key) const;
    /// Whether Esc means something here before it means "back".
    bool takesEscape() const { return isTableShown() || m_current >= 0; }
    void point(const QPointF &position) { setCurrent(stopAt(position)); }

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *m_table = nullptr;
    TwinModel *m_rows = nullptr;
    QWidget *m_drawing = nullptr;
    QString m_summary;
    int m_current = -1;
};
