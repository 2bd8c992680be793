// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptyview.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

DropAndRings::DropAndRings(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DropAndRings::sizeHint() const {
    const Theme &theme = themeOf(this);
    return {theme.px(240), theme.px(156)};
}

void DropAndRings::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 240.0, height() / 156.0);
    const Tokens &tokens = themeOf(this).tokens();

    struct Ring {
        qreal across, up, width, strength;
    };
    // Fainter outwards, as rings are.
    constexpr Ring rings[] = {
        {26, 11, 1.5, .95}, {44, 19, 1.3, .6}, {64, 28, 1.2, .42}, {86, 37, 1.2, .26}};
    const QPointF middle(120, 108);
    for (const Ring &ring : rings) {
        QColor color = tokens.ai;
        color.setAlphaF(static_cast<float>(ring.strength));
        painter.setPen(QPen(color, ring.width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, ring.across, ring.up);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.ai);
    painter.drawEllipse(middle, 11, 4.7);

    QPainterPath drop;
    drop.moveTo(120, 21);
    drop.cubicTo(125, 30, 133, 38, 133, 46);
    drop.cubicTo(133, 54, 127, 59, 120, 59);
    drop.cubicTo(113, 59, 107, 54, 107, 46);
    drop.cubicTo(107, 38, 115, 30, 120, 21);
    painter.setPen(QPen(tokens.ai, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(tokens.tint2);
    painter.drawPath(drop);
}

EmptyView::EmptyView(const QString &sentence, const QString &body, const QString &action,
                     QWidget *parent)
    : QWidget(parent), m_sentence(new PlainLabel({}, Fonts::Role::Empty, &Tokens::ink, this)),
      m_body(new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2, this)),
      m_button(new Button({}, Button::Kind::Primary, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 20);
    column->setSpacing(0);
    m_sentence->setWraps(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_body->setWraps(true);
    m_body->setAlignment(Qt::AlignHCenter);
    m_body->setPitch(23);
    column->addStretch(3);
    column->addWidget(new DropAndRings(this), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    column->addWidget(m_body);
    column->addSpacing(22);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(12);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_button);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    column->addStretch(4);
    setWords(sentence, body, action);
}

void EmptyView::addBeside(QWidget *second) {
    m_buttons->insertWidget(m_buttons->count() - 1, second);
}

void EmptyView::setWords(const QString &sentence, const QString &body, const QString &action) {
    m_sentence->setText(sentence);
    m_body->setText(body);
    m_body->setVisible(!body.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}
