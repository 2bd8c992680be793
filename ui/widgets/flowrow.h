// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// A row of controls that takes a second line where the first is full, so that a page at
/// 200 % text grows down and never sideways.
///
///     auto *row = new FlowRow(parentWidget); row->addWidget(button); ...
class FlowRow : public QLayout {
    Q_OBJECT
public:
    /// `gap`: px between controls; `between`: px between lines, the same unless told.
    explicit FlowRow(QWidget *parent = nullptr, int gap = 8, int between = -1);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    /// Its widgets go; those that are just speaking, once they are done.
    void clear();
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return lay(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int lay(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_between;
};
