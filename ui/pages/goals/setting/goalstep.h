// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/pages/block.h"
#include "ui/widgets/form.h"

class UnitRemark;

/// The goal itself: its title, what is counted, from where to where, from when to when. The title
/// is all it needs; until it stands there the rest waits on the screen.
class GoalStep : public Block {
    Q_OBJECT
public:
    explicit GoalStep(Context &context, QWidget *parent = nullptr);

    /// A goal of the notebook, or for 0 a new one, which gets its id here.
    void begin(const ClientNotebook &notebook, Id goal);
    void display(const ClientNotebook &notebook);
    void commit() { m_form.commit(); }
    Form<Goal> &form() { return m_form; }
    const Goal &goal() const { return m_form.value(); }
    /// Whether it stands in the notebook.
    bool isStored() const { return m_isStored; }
    InlineEdit *title() const { return m_title; }

private:
    void makeFields();
    QWidget *makeAmounts();
    QWidget *makeDays();
    Goal fresh(const ClientNotebook &notebook) const;

    Context &m_context;
    Form<Goal> m_form;
    Goal m_new; ///< as a new one begins
    InlineEdit *m_title = nullptr;
    UnitRemark *m_remark = nullptr;
    bool m_isStored = false;
};

/// What the goal is for: the purpose of an engagement, put into words or changed right here.
class PurposeStep : public Block {
    Q_OBJECT
public:
    PurposeStep(Context &context, GoalStep &goal, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook);
    void commit() { m_form.commit(); }
    InlineEdit *words() const { return m_words; }
    /// Whether the goal belongs to a purpose that is in words.
    bool isGiven() const { return !m_form.stored().purpose.trimmed().isEmpty(); }

private:
    bool save(const Engagement &work, const QString &key);

    Context &m_context;
    GoalStep &m_goal;
    Form<Engagement> m_form;
    Engagement m_new; ///< where there is none yet
    bool m_isStored = false;
    class PurposePick *m_pick;
    InlineEdit *m_words;
};
