// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/goalpart.h"

GoalPart::GoalPart(const QString &title, Context &context, QWidget *parent)
    : Block(title, parent), m_context(context) {}

void GoalPart::display(const ClientNotebook &notebook, const Goal &goal) {
    if (m_goal.id != goal.id)
        closeEditors(this);
    m_notebook = &notebook;
    m_goal = goal;
    refresh();
}

QWidget *growing(QWidget *row) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}
