// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/signlines.h"

#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

SignLines::SignLines(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)) {
    const int side = themeOf(this).px(metrics::pageMargin);
    m_column->setContentsMargins(side, 5, side, 0);
    m_column->setSpacing(themeOf(this).px(3));
    hide();
}

void SignLines::display(Id client, const std::vector<BriefSign> &signs) {
    if (client == m_client && signs == m_signs)
        return;
    m_client = client;
    m_signs = signs;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // It may hold the link that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const BriefSign &sign : m_signs)
        m_column->addWidget(makeLine(sign));
    setVisible(!m_signs.empty());
}

QWidget *SignLines::makeLine(const BriefSign &sign) {
    const Theme &theme = themeOf(this);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(8));
    line->addWidget(new Symbol(sign.icon, sign.isKaki ? &Tokens::kaki : &Tokens::ink2, row));
    auto *words = new PlainLabel(sign.text, Fonts::Role::Body, &Tokens::ink);
    words->setElide(Qt::ElideRight);
    line->addWidget(words);
    if (!sign.open.isEmpty()) {
        auto *open = new Button(sign.open, Button::Kind::Link);
        open->setAccessibleName(sign.open + QStringLiteral(": ") + sign.text);
        line->addWidget(open);
        connect(open, &QAbstractButton::clicked, this,
                [this, sign] { m_context.openTab(m_client, sign.tab, sign.about); });
    }
    line->addStretch(1);
    return row;
}
