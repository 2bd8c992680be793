// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class SessionSheet;

/// The margin left of the session sheet: time, icon and tag of each line, and the red-brown
/// line of a notebook's margin. A click on a tag offers the others.
class TagMargin : public QWidget {
    Q_OBJECT
public:
    explicit TagMargin(SessionSheet *sheet);
    /// Width at the base text size.
    static constexpr int base = 164;

Q_SIGNALS:
    /// The tag of the block with this number was clicked.
    void tagClicked(int block, QPoint global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    SessionSheet *m_sheet;
};
