// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyvaluerow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QTextDocument>
#include <QVBoxLayout>

KeyValueRow::KeyValueRow(const QString &key, const QString &value, InlineEdit::Lines lines,
                         QWidget *parent)
    : QWidget(parent), m_key(new PlainLabel(key, Fonts::Role::Small, &Tokens::ink2, this)),
      m_value(new InlineEdit(lines, Fonts::Role::Body, this)), m_left(new QVBoxLayout),
      m_right(new QVBoxLayout) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(0);
    m_key->setElide(Qt::ElideRight);
    m_left->setContentsMargins(0, 2, metrics::gap, 0);
    m_left->addWidget(m_key);
    m_left->addStretch(1);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(0);
    m_right->addWidget(m_value);
    row->addLayout(m_left);
    row->addLayout(m_right, 1);
    m_value->setText(value);
    m_value->setName(key);
    // Preferred, not Fixed: Qt bounds a Fixed widget by its size hint, also where its height
    // follows its width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(metrics::rowKeyValue);
    fit();
}

InlineEdit *KeyValueRow::keyEdit() {
    if (!m_keyEdit) {
        m_keyEdit = new InlineEdit(InlineEdit::Lines::One, Fonts::Role::Small, this);
        m_keyEdit->setColor(&Tokens::ink2);
        m_keyEdit->setText(m_key->text());
        m_keyEdit->setName(tr("Name of the row"));
        m_left->insertWidget(0, m_keyEdit);
        m_left->setContentsMargins(0, 1, metrics::gap, 0);
        m_key->hide();
        // The key is made last but read first: the value goes behind it in the order of Tab.
        m_right->removeWidget(m_value);
        m_value->setParent(nullptr);
        m_right->insertWidget(0, m_value);
        m_value->show();
        fit();
    }
    return m_keyEdit;
}

void KeyValueRow::fit() {
    const int width = themeOf(this).px(m_keyWidth) - metrics::gap;
    m_key->setFixedWidth(width);
    if (m_keyEdit)
        m_keyEdit->setFixedWidth(width);
}

void KeyValueRow::setNote(const QString &text, const QString &symbol) {
    if (text.isEmpty()) {
        delete m_note;
        m_note = nullptr;
        return;
    }
    if (!m_note) {
        m_note = new Button({}, Button::Kind::Link, this);
        m_note->setColor(&Tokens::kaki);
        m_note->setSmall(true);
        // It may hold what a client chose: it is cut before it widens the page.
        m_note->setMinimumWidth(themeOf(this).px(60));
        m_right->addWidget(m_note, 0, Qt::AlignLeft);
        connect(m_note, &QAbstractButton::clicked, this, &KeyValueRow::noteClicked);
    }
    m_note->setSymbol(symbol);
    m_note->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_note->setAccessibleName(text);
    m_note->setToolTip(Qt::convertFromPlainText(text));
}

void KeyValueRow::setNoteColor(Theme::Color color) {
    if (m_note)
        m_note->setColor(color);
}

void KeyValueRow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}
