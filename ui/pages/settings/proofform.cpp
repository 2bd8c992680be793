// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/proofform.h"

#include "ui/guard.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/strengthhint.h"
#include "ui/widgets/waitingbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace {
constexpr int fieldWidth = 340;
}

ProofForm::ProofForm(const Words &words, QWidget *parent)
    : QWidget(parent), m_said(new PlainLabel({}, Fonts::Role::Body, &Tokens::kaki, this)) {
    const Theme &theme = themeOf(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, theme.px(6), 0, theme.px(10));
    rows->setSpacing(theme.px(8));
    auto *what = new PlainLabel(words.what, Fonts::Role::Body, &Tokens::ink2);
    what->setWraps(true);
    rows->addWidget(what);
    addFields(rows, words);
    m_said->setWraps(true);
    m_said->hide();
    rows->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    m_go = new WaitingButton(words.button);
    auto *back = new Button(tr("Cancel"), Button::Kind::Plain);
    buttons->addWidget(m_go);
    buttons->addWidget(back);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    connect(m_go, &QAbstractButton::clicked, this, &ProofForm::go);
    connect(back, &QAbstractButton::clicked, this, &ProofForm::cancelled);
    setFocusProxy(m_proof);
}

void ProofForm::addFields(QVBoxLayout *rows, const Words &words) {
    const int width = themeOf(this).px(fieldWidth);
    QList<LineField *> fields;
    m_proof =
        secretField(words.wantsNew ? tr("Passphrase so far, or recovery code") : tr("Passphrase"));
    fields << m_proof;
    rows->addWidget(m_proof);
    if (words.wantsNew) {
        m_fresh = secretField(tr("New passphrase"));
        m_again = secretField(tr("The new one once more"));
        auto *hint = new StrengthHint(m_fresh);
        hint->setNotebook(words.notebook);
        rows->addWidget(m_fresh);
        rows->addWidget(hint);
        rows->addWidget(m_again);
        fields << m_fresh << m_again;
    }
    for (qsizetype i = 0; i < fields.size(); ++i) {
        LineField *field = fields[i];
        field->setMaximumWidth(width);
        field->setKeepsReturn(true);
        LineField *next = i + 1 < fields.size() ? fields[i + 1] : nullptr;
        connect(field, &QLineEdit::returnPressed, this, [this, next] {
            if (next && next->text().isEmpty())
                next->setFocus();
            else
                go();
        });
        connect(field, &QLineEdit::textEdited, this, [this] { complain({}); });
        connect(field, &LineField::givenUp, this, &ProofForm::cancelled);
    }
}

void ProofForm::go() {
    for (LineField *field : {m_proof, m_fresh, m_again})
        if (field && field->text().isEmpty())
            return field->setFocus();
    if (m_fresh && m_fresh->text() != m_again->text()) {
        complain(tr("The two do not match. Nothing was changed."));
        m_again->clear();
        return m_again->setFocus();
    }
    const std::optional<Error> wrong = caught([this] {
        m_givenProof.emplace(m_proof->text().toUtf8());
        if (m_fresh)
            m_givenFresh.emplace(m_fresh->text().toUtf8());
    });
    if (wrong)
        return complain(wrong->sentence);
    Q_EMIT given();
}

QByteArray ProofForm::givenProof() const {
    return m_givenProof ? m_givenProof->bytes() : QByteArray();
}

QByteArray ProofForm::givenFresh() const {
    return m_givenFresh ? m_givenFresh->bytes() : QByteArray();
}

Button *ProofForm::button() const {
    return m_go;
}

void ProofForm::forget() {
    m_givenProof.reset();
    m_givenFresh.reset();
    for (LineField *field : {m_proof, m_fresh, m_again})
        if (field)
            field->clear();
}

void ProofForm::say(const QString &sentence, bool isWrong) {
    m_isWrong = isWrong;
    m_said->setColor(isWrong ? &Tokens::kaki : &Tokens::ink2);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void ProofForm::complain(const QString &sentence) {
    m_givenProof.reset(); // what was typed stays in the fields, for another try
    m_givenFresh.reset();
    setBusy(false);
    say(sentence, true);
    if (!sentence.isEmpty())
        m_proof->setFocus();
}

QString ProofForm::complaint() const {
    return m_isWrong && !m_said->isHidden() ? m_said->text() : QString();
}

void ProofForm::setBusy(bool isBusy, const QString &sentence) {
    say(sentence, false);
    m_go->setWaiting(isBusy); // stretching a passphrase takes a moment on purpose
}

void ProofForm::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}
