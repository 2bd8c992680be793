// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class Button;
class PlainLabel;
class QHBoxLayout;

/// The head of a block on a page: its name in ai bold, something small at the right, a
/// hairline under both. It is a heading on the accessibility bus.
///
///     auto *head = new SectionLabel(tr("Last time"));
///     head->setRight(date);                       // cut first where it is narrow
///     head->setRightSymbol(u"brake"_s);           // a kaki drawing before it
///     Button *more = head->addAction(tr("Table")); // a link at the far right
class SectionLabel : public QWidget {
    Q_OBJECT
public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    void setRight(const QString &text);
    void setRightSymbol(const QString &symbol, Theme::Color color = &Tokens::kaki);
    Button *addAction(const QString &text);
    /// A small control right after the name (the + of a list).
    void addBeside(QWidget *widget);
    /// Any small control at the far right (a RangeSwitch, an IconButton).
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_name;
    PlainLabel *m_right;
    QWidget *m_symbol;
    QHBoxLayout *m_row;
};
