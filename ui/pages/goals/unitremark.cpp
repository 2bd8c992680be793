// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/unitremark.h"

#include "app/domain/goalremarks.h"

UnitRemark::UnitRemark(const Form<Goal> &goal, InlineEdit *unit)
    : QObject(unit), m_form(goal), m_unit(unit) {
    connect(unit, &InlineEdit::editingChanged, this, [this](bool editing) {
        if (!editing)
            return;
        m_goal = m_form.value().id;
        m_before = m_form.value().unit;
    });
}

void UnitRemark::follow(const ClientNotebook &notebook) {
    const Goal &goal = m_form.value();
    const QString remark = m_goal != 0 && m_goal == goal.id
                               ? goalremarks::unitChanged(notebook, goal, m_before)
                               : QString();
    if (remark.isEmpty() && !m_said)
        return; // what the form itself has to say of the field stays
    m_said = !remark.isEmpty();
    m_unit->setProblem(remark);
}
