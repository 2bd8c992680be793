// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/context.h"
#include "ui/pages/goals/setting/goaldraft.h"
#include "ui/widgets/focuswatch.h"

#include <QPointer>
#include <QWidget>

class Block;
class BrakeStep;
class Button;
class GoalPart;
class GoalStep;
class InlineEdit;
class LadderPart;
class PageScroll;
class PlainLabel;
class PlanStep;
class PurposeStep;
class ReasonsPart;
class RootsPart;
class RulersPart;
class StepStrip;
class WillAloneNote;

/// Setting a goal together, all of it on one panel: what it is for, the goal, its reasons, the
/// well it springs from, the brake it expects and the plan against it, the agreed levels, how
/// important and how sure.
///
/// Every field is kept as it is left, each a step to undo, by the same ways as on the tab: there
/// is no moment in five minutes of talking at which a crash, a lock or a change of mind could
/// take away what was said. What is no row yet (a goal without a title, half a plan) is kept as a
/// draft (goaldraft.h) and stands here again.
class GoalSetting : public QWidget {
    Q_OBJECT
public:
    enum Step { Purpose, TheGoal, Why, WhichWell, Brakes, IfThen, Levels, Rulers, StepCount };

    explicit GoalSetting(Context &context, QWidget *parent = nullptr);

    /// Opens a goal, or for 0 a new one, with what was typed of it before.
    void begin(const ClientNotebook &notebook, Id goal);
    void display(const ClientNotebook &notebook);
    void commit();
    /// Into a step; one that cannot be gone to yet does nothing.
    void go(int step);
    /// To the step after (1) or before (-1) the one in hand; stays at the ends.
    void walk(int by);
    /// Where it begins: at the purpose where none is in words, else at the title.
    void enter();

    Id client() const { return m_notebook.client.id; }
    /// 0 until it has a title.
    Id goal() const;
    /// Something was typed that is no row yet.
    bool hasDraft() const;

    GoalStep *goalStep() const { return m_goal; }
    PurposeStep *purpose() const { return m_purpose; }
    ReasonsPart *reasons() const { return m_reasons; }
    RootsPart *roots() const { return m_roots; }
    BrakeStep *brake() const { return m_brake; }
    PlanStep *plan() const { return m_plan; }
    LadderPart *ladder() const { return m_ladder; }
    RulersPart *rulers() const { return m_rulers; }
    StepStrip *strip() const { return m_strip; }
    WillAloneNote *warning() const { return m_warning; }
    Button *doneButton() const { return m_done; }

Q_SIGNALS:
    /// Esc, or the button: what is given is kept already.
    void done();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showGiven();
    void orderTabs();
    void focusMoved(QWidget *now);
    void goOn(QWidget *from);
    int stepOf(const QWidget *widget) const;
    QWidget *firstOf(int step) const;
    std::vector<goaldraft::Fields> drafted() const;
    void keepDraft();

    Context &m_context;
    ClientNotebook m_notebook;
    GoalStep *m_goal;
    PurposeStep *m_purpose;
    ReasonsPart *m_reasons;
    RootsPart *m_roots;
    BrakeStep *m_brake;
    PlanStep *m_plan;
    LadderPart *m_ladder;
    RulersPart *m_rulers;
    QList<Block *> m_steps;    ///< in the order of Step
    QList<GoalPart *> m_parts; ///< those that need the goal to stand in the notebook
    StepStrip *m_strip;
    PlainLabel *m_hint;
    WillAloneNote *m_warning;
    Button *m_done;
    PageScroll *m_scroll = nullptr;
    QList<QWidget *> m_order; ///< as Tab was last told to go; compared only
    QPointer<QWidget> m_watched;
    bool m_isBegun = false; ///< what was typed before stands in its fields again
    FocusWatch m_focusWatch{[this](QWidget *, QWidget *to) { focusMoved(to); }};
};
