// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QToolButton>

/// A drawing that can be pressed, without a border: + and tag above a list, close, chevron.
/// `name` is required: it is the tooltip and what the accessibility bus says.
///
///     auto *add = new IconButton(u"plus"_s, tr("New client"));
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString &symbol, const QString &name, QWidget *parent = nullptr);
    void setSymbol(const QString &symbol, Theme::Color color = &Tokens::ink2);
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
    Theme::Color m_color = &Tokens::ink2;
};
