// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent), m_table(new QTableView(this)), m_rows(new QStandardItemModel(this)) {
    setFocusPolicy(Qt::StrongFocus);
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->hide();
    m_table->installEventFilter(this);
}

bool ChartWidget::isTableShown() const {
    return !m_table->isHidden();
}

void ChartWidget::showTable(bool shown) {
    if (shown == isTableShown())
        return;
    const bool focused = hasFocus() || m_table->hasFocus();
    m_table->setVisible(shown);
    if (m_drawing)
        m_drawing->setVisible(!shown);
    if (shown)
        m_table->resizeColumnsToContents();
    if (focused)
        shown ? m_table->setFocus() : setFocus();
    update();
    Q_EMIT tableShown(shown);
}

void ChartWidget::describe(const QString &title, const QString &summary, const Chart::Table &twin) {
    setAccessibleName(title);
    setAccessibleDescription(summary);
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(summary);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(twin.head);
    for (const QStringList &row : twin.rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row)
            items << new QStandardItem(text);
        m_rows->appendRow(items);
    }
    if (isTableShown())
        m_table->resizeColumnsToContents();
    updateGeometry();
    update();
}

void ChartWidget::setDrawing(QWidget *drawing) {
    m_drawing = drawing;
    m_drawing->setGeometry(rect());
    m_drawing->setVisible(!isTableShown());
}

bool ChartWidget::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && takesEscape() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChartWidget::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        showTable(!isTableShown());
    else
        QWidget::keyPressEvent(event);
}

bool ChartWidget::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_T || key->key() == Qt::Key_Escape;
        if (back && key->modifiers() == Qt::NoModifier) {
            showTable(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChartWidget::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_table->setGeometry(rect());
    if (m_drawing)
        m_drawing->setGeometry(rect());
}

void ChartWidget::paintEvent(QPaintEvent *) {
    if (isTableShown())
        return;
    QPainter painter(this);
    draw(painter, QRectF(rect()));
}
