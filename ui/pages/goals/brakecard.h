// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/context.h"
#include "ui/freshids.h"
#include "ui/widgets/rowlist.h"

class Button;
class DateEdit;
class IconButton;
class PlainLabel;
class SmallChart;
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
    /// Folded, only its name stands there, and the day on which it was tamed.
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
    SmallChart *course() const { return m_course; }
    /// "7 of 9", or that the cue has not come.
    QString rate() const;
    QString tamedText() const;

private:
    QWidget *makePlan();
    QWidget *makeTrials();
    QWidget *makeStrength();
    void makeSaid();
    void showPlan(const ClientNotebook &notebook);
    void showTrials(const ClientNotebook &notebook);
    void showStrength(const ClientNotebook &notebook);
    void showTamed();
    Trial trialToday() const;
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
    PlainLabel *m_state; ///< "tamed 22 Jul", beside the name
    bool m_open = true;
    QWidget *m_trialBox = nullptr;
    TrialDots *m_dots = nullptr;
    PlainLabel *m_rate = nullptr;
    TickSlider *m_strength = nullptr;
    PlainLabel *m_strengthText = nullptr;
    SmallChart *m_course = nullptr;
    Button *m_more = nullptr;
    RowList<BrakeStrength> *m_said = nullptr;
    Button *m_tame = nullptr;
    DateEdit *m_tamed = nullptr;
};
