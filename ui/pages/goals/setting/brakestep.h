// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/goals/goalpart.h"
#include "ui/widgets/form.h"

/// The brake that is expected, by its name. Where a goal has several, the one that is told of it
/// everywhere; the others are edited on the tab.
class BrakeStep : public GoalPart {
    Q_OBJECT
public:
    explicit BrakeStep(Context &context, QWidget *parent = nullptr);
    void commit() override { m_form.commit(); }
    Form<Brake> &form() { return m_form; }
    /// The brake that is stored, or 0.
    Id brake() const { return m_isStored ? m_form.stored().id : 0; }
    bool isGiven() const { return m_isStored; }

protected:
    void refresh() override;

private:
    Form<Brake> m_form;
    Brake m_new; ///< the brake that is being named first
    bool m_isStored = false;
};

/// The if-then plan against that brake. Half a plan waits on the screen for its other half.
class PlanStep : public GoalPart {
    Q_OBJECT
public:
    PlanStep(Context &context, BrakeStep &brake, QWidget *parent = nullptr);
    void commit() override { m_form.commit(); }
    Form<Plan> &form() { return m_form; }
    bool isGiven() const { return m_isStored; }

protected:
    void refresh() override;

private:
    BrakeStep &m_brake;
    Form<Plan> m_form;
    Plan m_new; ///< the plan that is being written first
    bool m_isStored = false;
    class PlainLabel *m_hint;
};
