// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

/// The tabs of a page: words on the paper, 34 high, no frame; the one in sight is ai and bold
/// over a line of 2 px. The page draws the hairline below them across its whole width.
///
///     auto *tabs = new TabStrip(tr("Pages of the client"));
///     tabs->addTab(tr("Brief"));
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    /// `name` is for the accessibility bus.
    explicit TabStrip(const QString &name, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};
