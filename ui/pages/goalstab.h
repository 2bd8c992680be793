// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/pages/tab.h"

#include <functional>

class Paper;
class ActionsPart;
class BrakePart;
class EmptyView;
class FlowRow;
class GoalHead;
class GoalPart;
class GoalSetting;
class LadderPart;
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
    /// The paper with every chart.
    bool print() override;
    std::function<void(const Paper &, QWidget *)> showPaper; ///< tests take its place

    Id goalInSight() const { return m_goal; }
    /// Opens another goal of the same client.
    void choose(Id goal);
    /// The panel on which a goal is set, step by step: that goal, or for 0 a new one; in a step of
    /// GoalSetting, or for -1 where it begins.
    void beginSetting(Id goal = 0, int step = -1);
    /// Null while it is not in sight.
    GoalSetting *setting() const;
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
    /// The goals that are not joined to a well yet, each a press from its root.
    FlowRow *unjoined() const { return m_unjoinedRow; }

Q_SIGNALS:
    void settingShown(GoalSetting *setting);

private:
    QList<GoalPart *> parts() const;
    void build();
    void endSetting();
    void hideSetting();
    void showGoal();
    void showLetGo();
    void showUnjoined();
    Id goalOf(Id row) const;

    ClientNotebook m_notebook;
    Id m_goal = 0;
    PageScroll *m_scroll;
    QWidget *m_page;
    EmptyView *m_empty;
    TimelineView *m_timeline;
    QWidget *m_unjoined;
    FlowRow *m_unjoinedRow;
    std::vector<std::pair<Id, QString>> m_listed; ///< what stands in it
    QWidget *m_letGo;
    FlowRow *m_letGoRow;
    GoalSetting *m_setting = nullptr; ///< made when it is first wanted
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
