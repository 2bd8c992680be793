// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "ui/actions.h"
#include "ui/charts/twinmodel.h"
#include "ui/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTableView>
#include <algorithm>
#include <cmath>

namespace {

/// As wide as their words, with air between; the last one takes what is left.
void fitColumns(QTableView *table) {
    QHeaderView *head = table->horizontalHeader();
    head->setStretchLastSection(false);
    table->resizeColumnsToContents();
    for (int i = 0; i + 1 < head->count(); ++i)
        head->resizeSection(i, head->sectionSize(i) + themeOf(table).px(metrics::gapWide));
    // Asked for anew, or it stays as wide as its words.
    head->setStretchLastSection(true);
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent), m_table(new QTableView(this)), m_rows(new TwinModel(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
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
    setCurrent(-1);
    m_table->setVisible(shown);
    if (m_drawing)
        m_drawing->setVisible(!shown);
    if (shown)
        fitColumns(m_table);
    if (focused)
        shown ? m_table->setFocus() : setFocus();
    update();
    Q_EMIT tableShown(shown);
}

QString ChartWidget::stopText(int) const {
    return {};
}

void ChartWidget::setCurrent(int stop) {
    if (stop < 0 || stop >= stopCount())
        stop = -1;
    if (stop == m_current)
        return;
    m_current = stop;
    // What is ringed is also said.
    setAccessibleDescription(stop < 0 ? restText() : stopText(stop));
    showCurrent();
    Q_EMIT currentChanged(stop);
}

QList<ChartWidget *> ChartWidget::inSight(QWidget *page) {
    QList<ChartWidget *> found = page->findChildren<ChartWidget *>();
    found.removeIf([](const ChartWidget *chart) { return !chart->isVisible(); });
    const auto corner = [page](const ChartWidget *chart) {
        const QPoint at = chart->mapTo(page, QPoint());
        return std::pair(at.y(), at.x());
    };
    std::stable_sort(found.begin(), found.end(), [&](const ChartWidget *a, const ChartWidget *b) {
        return corner(a) < corner(b);
    });
    return found;
}

void ChartWidget::describe(const QString &title, const QString &summary, const Chart::Table &twin) {
    m_current = -1;
    m_summary = summary;
    setAccessibleName(title);
    setAccessibleDescription(restText());
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(summary);
    m_rows->setTable(twin);
    if (isTableShown())
        fitColumns(m_table);
    updateGeometry();
    update();
}

void ChartWidget::setDrawing(QWidget *drawing) {
    m_drawing = drawing;
    m_drawing->setGeometry(rect());
    m_drawing->setVisible(!isTableShown());
}

QRectF ChartWidget::placeOf(int) const {
    return {};
}

int ChartWidget::stopAt(const QPointF &position) const {
    int nearest = -1;
    qreal least = 14 * themeOf(this).fonts().ratio();
    for (int i = 0; i < stopCount(); ++i) {
        const QRectF place = placeOf(i);
        const QPointF away = place.center() - position;
        const qreal distance = place.contains(position) ? std::hypot(away.x(), away.y()) / 8
                                                        : std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<int> ChartWidget::next(int key) const {
    const int last = stopCount() - 1;
    switch (key) {
    case Qt::Key_Right:
        return std::min(m_current + 1, last);
    case Qt::Key_Left:
        return m_current < 0 ? last : std::max(m_current - 1, 0);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return {};
    }
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
    if (event->modifiers().testFlag(Qt::KeypadModifier) || event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_T)
            return showTable(!isTableShown());
        if (event->key() == Qt::Key_Escape && m_current >= 0)
            return setCurrent(-1);
        if (!isTableShown() && stopCount() > 0)
            if (const auto to = next(event->key()))
                return setCurrent(*to);
    }
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
    if (isTableShown() || m_drawing)
        return;
    QPainter painter(this);
    draw(painter, QRectF(rect()));
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event) {
    if (!isTableShown())
        point(event->position());
    QWidget::mouseMoveEvent(event);
}

void ChartWidget::leaveEvent(QEvent *event) {
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void ChartWidget::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    Actions::followCharts(window());
}

void ChartWidget::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    Actions::followCharts(window());
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *twin = menu->addAction(isTableShown() ? tr("Show the chart") : tr("Show the table"));
    connect(twin, &QAction::triggered, this, [this] { showTable(!isTableShown()); });
    if (QAction *save = Actions::saveChart(window())) {
        auto *here = menu->addAction(save->text());
        here->setObjectName(save->objectName());
        connect(here, &QAction::triggered, this, [this, save] {
            setFocus(); // the one that is saved
            save->trigger();
        });
    }
    menu->popup(event->globalPos());
    event->accept();
}
