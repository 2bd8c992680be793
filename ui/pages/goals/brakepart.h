// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freshids.h"
#include "ui/pages/goals/goalpart.h"
#include "ui/widgets/rowlist.h"

class Button;
class FlowRow;
class IconButton;
class PlainLabel;
class TickSlider;
class TrialDots;

/// One brake: its name, what sets it off, its form, how strong it is, and the if-then plan
/// against it with every trial as a dot.
class BrakeCard : public QWidget {
    Q_OBJECT
public:
    BrakeCard(Context &context, Form<Brake> &form, QWidget *parent = nullptr);

    /// Shows plan, trials and strengths of the brake this card is bound to.
    void follow(const ClientNotebook &notebook);
    void commit();
    /// Folded, only its name stands there.
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    Form<Plan> &planForm() { return m_plan; }
    /// What was said of its strength, the newest first; behind a link.
    RowList<BrakeStrength> *strengths() const { return m_said; }
    /// The cue came: counted. Done: the newest trial of today whose cue came becomes done, else
    /// one that came and was done is added.
    void cueCame();
    void wasDone();
    /// The plan goes with its trials, to be undone.
    void removePlan();
    void setStrength(std::optional<int> strength);

private:
    QWidget *makePlan();
    QWidget *makeTrials();
    QWidget *makeStrength();
    void makeSaid();
    void showPlan(const ClientNotebook &notebook);
    void saveTrial(Trial trial, const QString &label);
    void editTrial(Id id, const std::function<void(Trial &)> &edit);
    void tame();

    Context &m_context;
    Form<Brake> &m_brake;
    Form<Plan> m_plan;
    Plan m_fresh;                            ///< the plan that is being written first
    FreshIds<Trial> m_freshTrial;            ///< of a plan, on a day
    FreshIds<BrakeStrength> m_freshStrength; ///< of a brake, on a day
    std::vector<Trial> m_trials;
    std::vector<BrakeStrength> m_strengths;
    bool m_hasPlan = false;
    QWidget *m_body;
    QWidget *m_rest;
    IconButton *m_fold;
    bool m_open = true;
    QWidget *m_trialBox = nullptr;
    TrialDots *m_dots = nullptr;
    PlainLabel *m_rate = nullptr;
    TickSlider *m_strength = nullptr;
    PlainLabel *m_strengthText = nullptr;
    Button *m_more = nullptr;
    RowList<BrakeStrength> *m_said = nullptr;
    Button *m_tame = nullptr;
    DateEdit *m_tamed = nullptr;
};

/// What pulls back on the way to the goal. A goal without a brake is asked for one, gently.
class BrakePart : public GoalPart {
    Q_OBJECT
public:
    explicit BrakePart(Context &context, QWidget *parent = nullptr);
    void commit() override;
    RowList<Brake> *list() const { return m_list; }
    BrakeCard *cardOf(Id brake) const;

protected:
    void refresh() override;

private:
    void showLoose();
    void showHead(bool isBlank, Id first);

    Id m_shown = 0; ///< the goal whose brakes are in sight
    RowList<Brake> *m_list;
    PlainLabel *m_looseText;
    QWidget *m_loose;
    FlowRow *m_looseRow;
};
