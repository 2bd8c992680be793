// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

/// Parts of a page beside each other while there is room, below each other where there is not
/// (small windows, 200 % text): a page grows down, never sideways.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    /// `shares`: how the width is parted. `least`: px at the base size below which they stack.
    SideBySide(const QList<QWidget *> &parts, const QList<int> &shares, int least, int gap,
               QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_box;
    QList<QWidget *> m_parts;
    int m_least;
    int m_gap;
};
