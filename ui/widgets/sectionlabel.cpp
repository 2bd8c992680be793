// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionlabel.h"

#include "ui/widgets/access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QPainter>

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : QWidget(parent), m_name(new PlainLabel(text, Fonts::Role::Label, &Tokens::ai, this)),
      m_right(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2, this)),
      m_symbol(new QWidget(this)), m_row(new QHBoxLayout(this)) {
    setAccessibleRole(this, QAccessible::Heading);
    setAccessibleName(text);
    m_row->setContentsMargins(0, 0, 0, 6);
    m_row->setSpacing(metrics::gap);
    m_name->setElide(Qt::ElideRight);
    m_name->setLeastCharacters(20); // what stands at the right is cut first
    m_right->setElide(Qt::ElideRight);
    m_right->setLeastCharacters(0);
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_right->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_symbol->hide();
    m_row->addWidget(m_name);
    m_row->addStretch(1);
    m_row->addWidget(m_symbol);
    m_row->addWidget(m_right);
    m_right->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionLabel::setText(const QString &text) {
    m_name->setText(text);
    setAccessibleName(text);
}

QString SectionLabel::text() const {
    return m_name->text();
}

void SectionLabel::setRight(const QString &text) {
    m_right->setText(text);
    m_right->setVisible(!text.isEmpty());
}

void SectionLabel::setRightSymbol(const QString &symbol, Theme::Color color) {
    auto *drawn = new Symbol(symbol, color, this);
    delete m_row->replaceWidget(m_symbol, drawn);
    delete m_symbol;
    m_symbol = drawn;
    drawn->setVisible(!symbol.isEmpty());
}

Button *SectionLabel::addAction(const QString &text) {
    auto *action = new Button(text, Button::Kind::Link, this);
    m_row->addWidget(action);
    return action;
}

void SectionLabel::addBeside(QWidget *widget) {
    m_row->insertWidget(1, widget);
}

void SectionLabel::addWidget(QWidget *widget) {
    m_row->addWidget(widget);
}

void SectionLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), themeOf(this).tokens().rule);
}
