// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sending/sheetframe.h"

#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

sheetframe::Head sheetframe::begin(QWidget *sheet, const QString &symbol, const QString &title) {
    const Theme &theme = themeOf(sheet);
    Head head{new QVBoxLayout(sheet), new QHBoxLayout,
              new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2, sheet)};
    head.column->setContentsMargins(1, 1, 1, 1);
    head.column->setSpacing(0);
    head.line->setContentsMargins(theme.px(20), 0, theme.px(18), 0);
    head.line->setSpacing(theme.px(10));
    head.line->addStrut(theme.px(headHeight));
    head.line->addWidget(new Symbol(symbol, &Tokens::ai, sheet));
    head.line->addWidget(new PlainLabel(title, Fonts::Role::TitleSmall, &Tokens::ink, sheet));
    head.who->setElide(Qt::ElideRight);
    head.line->addWidget(head.who, 1);
    head.column->addLayout(head.line);
    head.column->addWidget(hairline(Qt::Horizontal, sheet));
    return head;
}

SheetFoot::SheetFoot(const QList<Button *> &buttons, QWidget *sheet)
    : QWidget(sheet), m_note(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2, this)) {
    const Theme &theme = themeOf(this);
    setFixedHeight(theme.px(sheetframe::footHeight));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(16), 0, theme.px(18), 0);
    line->setSpacing(theme.px(12));
    for (Button *button : buttons)
        line->addWidget(button);
    auto *shut = new Button(tr("Close"), Button::Kind::Link, this);
    shut->setHint(QKeySequence(Qt::Key_Escape));
    line->addWidget(shut);
    line->addSpacing(theme.px(8));
    m_note->setWraps(true);
    m_note->setMaxLines(2);
    m_note->setAlignment(Qt::AlignVCenter);
    line->addWidget(m_note, 1);
    connect(shut, &QAbstractButton::clicked, this, &SheetFoot::closeWanted);
}

void SheetFoot::say(const QString &sentence, bool isWrong) {
    m_note->setColor(isWrong ? &Tokens::kaki : &Tokens::ink2);
    m_note->setText(sentence);
}

QString SheetFoot::note() const {
    return m_note->text();
}

void SheetFoot::paintEvent(QPaintEvent *) {
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Round only below: the corners above lie outside the widget.
    constexpr qreal radius = metrics::radiusPalette - 1;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0, -2 * radius, 0, 0), radius, radius);
    painter.fillPath(shape, theme.color(&Tokens::desk));
    painter.fillRect(QRectF(0, 0, width(), 1), theme.color(&Tokens::rule));
}
