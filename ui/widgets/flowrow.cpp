// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowrow.h"

#include <QWidget>

namespace {

/// What is too wide for a line of its own wraps in it, where it can.
QSize sizeIn(const QLayoutItem *item, int width) {
    QSize size = item->sizeHint();
    if (size.width() <= width)
        return size;
    size.setWidth(width);
    if (item->hasHeightForWidth())
        size.setHeight(item->heightForWidth(width));
    return size;
}

} // namespace

FlowRow::FlowRow(QWidget *parent, int gap, int between)
    : QLayout(parent), m_gap(gap), m_between(between < 0 ? gap : between) {
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() {
    qDeleteAll(m_items);
}

QLayoutItem *FlowRow::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowRow::clear() {
    while (QLayoutItem *item = takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // what comes in its place is not drawn over it
            widget->deleteLater();
        }
        delete item;
    }
}

QSize FlowRow::sizeHint() const {
    QSize all(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        all.setWidth(all.width() + (all.width() > 0 ? m_gap : 0) + size.width());
        all.setHeight(std::max(all.height(), size.height()));
    }
    return all.grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const {
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    lay(rect, true);
}

int FlowRow::lay(const QRect &rect, bool move) const {
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> line;
    int x = area.left();
    int y = area.top();
    int high = 0;
    const auto finish = [&] {
        // Controls of a line stand on one middle.
        int at = area.left();
        for (QLayoutItem *item : std::as_const(line)) {
            const QSize size = sizeIn(item, area.width());
            if (move)
                item->setGeometry(QRect(QPoint(at, y + (high - size.height()) / 2), size));
            at += size.width() + m_gap;
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(item, area.width());
        if (!line.isEmpty() && x + size.width() > area.right() + 1) {
            finish();
            x = area.left();
            y += high + m_between;
            high = 0;
        }
        line << item;
        x += size.width() + m_gap;
        high = std::max(high, size.height());
    }
    finish();
    return y + high - rect.top() + contentsMargins().bottom();
}
