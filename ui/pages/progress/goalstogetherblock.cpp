// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/goalstogetherblock.h"

#include "app/brief/engagements.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"

#include <QVBoxLayout>

GoalsTogetherBlock::GoalsTogetherBlock(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new SectionLabel(tr("The goals together"))),
      m_sentence(new SentenceLabel) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_head);
    column->addWidget(m_sentence);
    m_sentence->setWraps(true);
}

void GoalsTogetherBlock::display(const ClientNotebook &notebook) {
    const QDate today = m_context.today();
    const Engagement *work = about::currentEngagement(notebook, today);
    const GoalsTogether together = goalsTogether(notebook, work ? work->id : 0, today);
    setVisible(together.goals > 0);
    m_head->setRight(work ? work->purpose.simplified() : QString());
    m_sentence->setSentence(together.text);
    m_sentence->setDetails(together.details);
}
