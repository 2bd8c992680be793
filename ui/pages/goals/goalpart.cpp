// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/goalpart.h"

#include "ui/widgets/inlineedit.h"

#include <QApplication>

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

void closeEditors(QWidget *part) {
    const auto editors = part->findChildren<InlineEdit *>();
    for (InlineEdit *edit : editors) {
        if (!edit->isEditing())
            continue;
        edit->commit();
        if (QWidget *focus = QApplication::focusWidget(); focus && edit->isAncestorOf(focus))
            focus->clearFocus();
        // One that stayed open, as in a window that is not the active one, would write what was
        // typed to whatever is shown next.
        edit->leave();
    }
}
