// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freshids.h"
#include "ui/pages/goals/goalpart.h"
#include "ui/widgets/foldedlist.h"

#include <QHash>

class HabitView;
class LineField;
class PlainLabel;

/// The dated steps of the goal. A step that is moved keeps the day that was first agreed, so
/// that its slip stays in sight.
class MilestonesPart : public GoalPart {
    Q_OBJECT
public:
    explicit MilestonesPart(Context &context, QWidget *parent = nullptr);
    void commit() override { m_list->commit(); }
    RowList<Milestone> *list() const { return m_list; }

protected:
    void refresh() override;

private:
    QWidget *makeRow(Form<Milestone> &form);
    RowList<Milestone> *m_list;
    QHash<Id, QDate> m_made; ///< rows added here, and the day of it
};

/// What is done for the goal, once or in a rhythm, and the smallest step back in.
class ActionsPart : public GoalPart {
    Q_OBJECT
public:
    explicit ActionsPart(Context &context, QWidget *parent = nullptr);
    void commit() override;
    RowList<Action> *list() const { return m_list; }
    /// The days of one action, the newest first, behind their count; null for an unknown one.
    RowList<ActionDay> *dayList(Id action) const;
    /// How far it has become a habit; null for an unknown one.
    HabitView *habitOf(Id action) const;
    /// What happened today: 0 nothing said, 1 done, 2 not this time.
    void sayToday(Id action, int what);

protected:
    void refresh() override;

private:
    QWidget *makeRow(Form<Action> &form);
    QString countOf(Id action) const;
    PickEdit *makeToday(Form<Action> &form);
    RowList<ActionDay> *makeDays();
    std::vector<ActionDay> daysOf(Id action) const;
    void makeRestart();

    RowList<Action> *m_list;
    Form<Goal> m_form;
    FreshIds<ActionDay> m_freshDays; ///< of an action, on a day
};

/// The values of what is counted: a line to add one, and the newest of them.
class ValuesPart : public GoalPart {
    Q_OBJECT
public:
    explicit ValuesPart(Context &context, QWidget *parent = nullptr);
    void commit() override;
    RowList<Measurement> *list() const { return m_list; }
    void openFor(Id row) { m_folded.openFor(row); }
    /// Stores what stands in the line; false and a sentence beside it where it is no number.
    bool addTyped();
    LineField *field() const { return m_field; }
    DateEdit *dayEdit() const { return m_day; }
    void beginAdding();

protected:
    void refresh() override;

private:
    QWidget *makeRow(Form<Measurement> &form);
    void emptyLine();

    Id m_typedAt = 0; ///< the goal that the line is about
    QDate m_since;    ///< the day on which the line was last made ready
    Id m_fresh = 0;   ///< of the value being added: a second try is the same row
    DateEdit *m_day;
    LineField *m_field;
    PlainLabel *m_unit;
    PlainLabel *m_problem;
    RowList<Measurement> *m_list;
    FoldedList<Measurement> m_folded;
};
