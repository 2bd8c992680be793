// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freshids.h"
#include "ui/pages/goals/goalpart.h"
#include "ui/widgets/rowlist.h"

class Button;
class PlainLabel;
class ReasonsView;
class SentenceLabel;
class TickSlider;
class WellChoice;

/// Where the goal comes from: a sentence, the wedge between head and well, each reason then and
/// now. Asking anew opens the five sliders, whose answers belong to one day.
class ReasonsPart : public GoalPart {
    Q_OBJECT
public:
    /// In a setting the sliders are always open, and of the drawing only the place between head
    /// and well is shown, which moves with them.
    explicit ReasonsPart(Context &context, Use use = Use::Tab, QWidget *parent = nullptr);
    bool isAsking() const;
    void setAsking(bool asking);
    /// What a slider says; `reason` counts the five in their order.
    void answer(int reason, std::optional<int> value);
    DateEdit *dayEdit() const { return m_day; }
    TickSlider *slider(int reason) const { return m_sliders.at(reason); }
    SentenceLabel *sentence() const { return m_sentence; }
    ReasonsView *view() const { return m_view; }

protected:
    void refresh() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePanel();
    void fillPanel();
    std::optional<Reasons> ratedOn(QDate day) const;
    void removeDay();

    Use m_use;
    FreshIds<Reasons> m_fresh; ///< of a goal, on a day
    SentenceLabel *m_sentence;
    ReasonsView *m_view;
    Button *m_ask;
    QWidget *m_panel = nullptr;
    DateEdit *m_day = nullptr;
    Button *m_remove = nullptr;
    QList<TickSlider *> m_sliders;
    QList<PlainLabel *> m_figures;
};

/// The wells the goal springs from, each with its because.
class RootsPart : public GoalPart {
    Q_OBJECT
public:
    /// In a setting the wells stand there to be chosen, and a new one can be named.
    explicit RootsPart(Context &context, Use use = Use::Tab, QWidget *parent = nullptr);
    void commit() override;
    RowList<Root> *list() const { return m_list; }
    WellChoice *choice() const { return m_choice; }
    /// Joins the goal to a well; what the menu does.
    void join(Id well);
    /// Their words become a candidate well of their own that the goal is joined to, in one step.
    void joinNew(const QString &words, bool isLeft);

protected:
    void refresh() override;

private:
    QWidget *makeRow(Form<Root> &form);
    void offerWells(QWidget *under);
    std::vector<Well> notJoined() const;

    RowList<Root> *m_list;
    WellChoice *m_choice = nullptr;
    /// Of the well that is being named: a second try is the same rows.
    Id m_newWell = 0, m_newWords = 0, m_newRoot = 0;
};
