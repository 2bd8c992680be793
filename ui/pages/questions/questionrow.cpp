// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questionrow.h"

#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

QuestionRow::QuestionRow(bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_number(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink3)),
      m_words(new InlineEdit(InlineEdit::Lines::One, Fonts::Role::LeadSoft)),
      m_own(new PlainLabel(tr("own"), Fonts::Role::Small, &Tokens::ink2)),
      m_first(new Button(tr("First wording"), Button::Kind::Link)) {
    const Theme &theme = themeOf(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme.px(4), 0, theme.px(4));
    line->setSpacing(theme.px(12));
    m_number->setFixedWidth(theme.px(22));
    m_number->setAlignment(Qt::AlignRight);
    auto *column = new QVBoxLayout; // on the first line of a long question
    column->setContentsMargins(0, theme.px(4), 0, 0);
    column->addWidget(m_number);
    column->addStretch(1);
    line->addLayout(column);
    m_words->setWraps(true);
    m_words->setReadOnly(isReadOnly);
    m_words->setPlaceholder(tr("A question in one sentence"));
    line->addWidget(m_words, 1);
    m_first->setSmall(true);
    line->addWidget(m_own, 0, Qt::AlignVCenter);
    line->addWidget(m_first, 0, Qt::AlignVCenter);
    m_own->hide();
    m_first->hide();
    m_first->setEnabled(!isReadOnly);
    connect(m_words, &InlineEdit::committed, this, &QuestionRow::worded);
    connect(m_first, &QAbstractButton::clicked, this, &QuestionRow::firstWanted);
}

void QuestionRow::display(const decks::Question &question, int number) {
    m_number->setText(QString::number(number));
    m_words->setName(tr("Question %1").arg(number));
    m_own->setVisible(question.isOwn());
    m_first->setVisible(question.isReworded());
    m_first->setToolTip(question.shipped);
    m_first->setAccessibleName(tr("Back to the first wording: %1").arg(question.shipped));
    if (m_problem.isEmpty())
        m_words->setText(question.text);
}

void QuestionRow::setProblem(const QString &sentence) {
    m_problem = sentence;
    m_words->setProblem(sentence);
}

AwayRow::AwayRow(const decks::Question &question, bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_back(new Button(tr("Bring back"), Button::Kind::Link)) {
    const Theme &theme = themeOf(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(34), theme.px(3), 0, theme.px(3));
    line->setSpacing(theme.px(12));
    auto *words = new PlainLabel(question.text, Fonts::Role::LeadSoft, &Tokens::ink2);
    words->setWraps(true);
    line->addWidget(words, 1);
    m_back->setSmall(true);
    m_back->setAccessibleName(tr("Bring back: %1").arg(question.text));
    line->addWidget(m_back, 0, Qt::AlignVCenter);
    m_back->setVisible(!isReadOnly);
    if (!question.isOwn())
        return;
    m_remove = new Button(tr("Remove"), Button::Kind::Link);
    m_remove->setSmall(true);
    m_remove->setColor(&Tokens::ink2);
    m_remove->setAccessibleName(tr("Remove: %1").arg(question.text));
    line->addWidget(m_remove, 0, Qt::AlignVCenter);
    m_remove->setVisible(!isReadOnly);
}
