// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/freshids.h"
#include "ui/pages/tab.h"

class ActionsPart;
class BrakePart;
class EmptyView;
class FlowRow;
class GoalHead;
class GoalPart;
class InlineEdit;
class LadderPart;
class LineField;
class MilestonesPart;
class PageScroll;
class ReasonsPart;
class RootsPart;
class RulersPart;
class TimelineView;
class ValuesPart;

/// The goals of a client: all of them over the months at the top, and below everything about the
/// one that is chosen there.
class GoalsTab : public Tab {
    Q_OBJECT
public:
    explicit GoalsTab(Context &context, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook) override;
    /// A goal, or any row that belongs to one.
    void reveal(Id row) override;
    void commit() override;

    Id goalInSight() const { return m_goal; }
    /// Opens another goal of the same client.
    void choose(Id goal);
    /// Asks for a title in place; Enter there makes the goal.
    void beginAdding();
    void removeGoal(Id goal);

    TimelineView *timeline() const { return m_timeline; }
    GoalHead *head() const { return m_head; }
    ReasonsPart *reasons() const { return m_reasons; }
    RootsPart *roots() const { return m_roots; }
    BrakePart *brakes() const { return m_brakes; }
    LadderPart *ladder() const { return m_ladder; }
    RulersPart *rulers() const { return m_rulers; }
    MilestonesPart *milestones() const { return m_milestones; }
    ActionsPart *actions() const { return m_actions; }
    ValuesPart *values() const { return m_values; }
    LineField *newTitle() const { return m_newTitle; }

private:
    QList<GoalPart *> parts() const;
    void build();
    void addTyped();
    void showGoal();
    void showLetGo();
    Id goalOf(Id row) const;

    ClientNotebook m_notebook;
    Id m_goal = 0;
    FreshIds<Goal> m_added; ///< of a client: the goal whose title is typed
    PageScroll *m_scroll;
    QWidget *m_page;
    EmptyView *m_empty;
    TimelineView *m_timeline;
    LineField *m_newTitle;
    QWidget *m_letGo;
    FlowRow *m_letGoRow;
    QWidget *m_opened;
    GoalHead *m_head;
    ReasonsPart *m_reasons;
    RootsPart *m_roots;
    BrakePart *m_brakes;
    LadderPart *m_ladder;
    RulersPart *m_rulers;
    MilestonesPart *m_milestones;
    ActionsPart *m_actions;
    ValuesPart *m_values;
};
