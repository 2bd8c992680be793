// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/goals/goalpart.h"
#include "ui/widgets/rowlist.h"

class Button;
class PlainLabel;
class ReasonsView;
class SentenceLabel;
class TickSlider;

/// Where the goal comes from: a sentence, the wedge between head and well, each reason then and
/// now. Asking anew opens the five sliders, whose answers belong to one day.
class ReasonsPart : public GoalPart {
    Q_OBJECT
public:
    explicit ReasonsPart(Context &context, QWidget *parent = nullptr);
    bool isAsking() const;
    void setAsking(bool asking);
    /// What a slider says; `reason` counts the five in their order.
    void answer(int reason, std::optional<int> value);
    DateEdit *dayEdit() const { return m_day; }

protected:
    void refresh() override;

private:
    QWidget *makePanel();
    void fillPanel();
    std::optional<Reasons> ratedOn(QDate day) const;
    void removeDay();

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
    explicit RootsPart(Context &context, QWidget *parent = nullptr);
    void commit() override { m_list->commit(); }
    RowList<Root> *list() const { return m_list; }
    /// Joins the goal to a well; what the menu does.
    void join(Id well);

protected:
    void refresh() override;

private:
    void offerWells(QWidget *under);

    RowList<Root> *m_list;
};
