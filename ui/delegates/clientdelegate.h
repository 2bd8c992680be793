// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class Theme;
struct ListLine;

/// Draws a client in the list: seal, name, when next, and the last energies as a small line;
/// or a heading with its hairline. Narrow, it draws the seal alone.
class ClientDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ClientDelegate(QObject *parent) : QStyledItemDelegate(parent) {}
    void setNarrow(bool narrow) { m_narrow = narrow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The last energies, 0..10, oldest first, over a hairline at their middle.
    static void paintSpark(QPainter &painter, const QRectF &area, const QList<double> &values,
                           bool signalled, const Theme &theme);

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    bool m_narrow = false;
};
