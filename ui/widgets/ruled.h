// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A block with a hairline at one of its edges: at the top the page's rule, at the left the
/// lighter one between columns. No other edge is drawn.
class Ruled : public QWidget {
    Q_OBJECT
public:
    explicit Ruled(Qt::Edge edge, QWidget *parent = nullptr) : QWidget(parent), m_edge(edge) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edge m_edge;
};
