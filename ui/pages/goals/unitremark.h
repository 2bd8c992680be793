// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/widgets/form.h"

/// Says under the field of a unit, once it was changed, that earlier values are not converted.
/// It stands there until the unit is edited anew, is what it was, or another goal is shown.
class UnitRemark : public QObject {
    Q_OBJECT
public:
    /// `unit` is bound to `goal`; both outlive this.
    UnitRemark(const Form<Goal> &goal, InlineEdit *unit);
    /// After every change, once the form has shown its goal.
    void follow(const ClientNotebook &notebook);

private:
    const Form<Goal> &m_form;
    InlineEdit *m_unit;
    Id m_goal = 0;    ///< whose unit was edited
    QString m_before; ///< the unit when that began
    bool m_said = false;
};
