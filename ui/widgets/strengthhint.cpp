// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strengthhint.h"

#include "app/strength.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

StrengthHint::StrengthHint(QLineEdit *field, QWidget *parent)
    : QWidget(parent), m_field(field),
      m_sentence(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2, this)),
      m_caution(new PlainLabel(Strength::caution(), Fonts::Role::Small, &Tokens::ink2, this)) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (PlainLabel *label : {m_sentence, m_caution}) {
        label->setWraps(true);
        label->hide();
        rows->addWidget(label);
    }
    connect(field, &QLineEdit::textChanged, this, &StrengthHint::show);
}

void StrengthHint::setNotebook(const QString &name) {
    m_notebook = name;
    show(m_field->text());
}

QString StrengthHint::sentence() const {
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

void StrengthHint::show(const QString &passphrase) {
    const QString sentence = Strength::sentence(passphrase, m_notebook);
    m_sentence->setText(sentence);
    m_sentence->setColor(Strength::isWeak(passphrase, m_notebook) ? &Tokens::kaki : &Tokens::ink2);
    for (PlainLabel *label : {m_sentence, m_caution})
        label->setVisible(!sentence.isEmpty());
}
