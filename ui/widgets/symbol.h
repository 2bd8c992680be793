// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

/// One of our drawings beside words, 16 px (or `side`), that follows the theme. It is
/// decoration: the word beside it is what the accessibility bus reads.
class Symbol : public QWidget {
    Q_OBJECT
public:
    explicit Symbol(const QString &name, Theme::Color color = &Tokens::ink2,
                    QWidget *parent = nullptr, int side = 16);
    void setSymbol(const QString &name, Theme::Color color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Theme::Color m_color;
    int m_side;
};
