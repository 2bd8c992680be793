// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/verdicts.h"
#include "ui/pages/tab.h"

#include <functional>

class Paper;
class Button;
class CalendarKey;
class CalendarStrip;
class ChartBlock;
class CheckInEntry;
class EmptyView;
class GoalProgress;
class GoalsTogetherBlock;
class PageScroll;
class PlainLabel;
class QStackedLayout;
class QVBoxLayout;
class RangeSwitch;
class RhythmStrip;
class SentenceLabel;
class TrendChart;

/// How it went: energy over pull, every goal against its road, the year, the rhythm of contact.
/// Each chart stands under its sentence and has its table behind T.
class ProgressTab : public Tab {
    Q_OBJECT
public:
    explicit ProgressTab(Context &context, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook) override;
    /// A check-in, or a goal.
    void reveal(Id row) override;
    void commit() override;
    /// The paper with every chart.
    bool print() override;
    std::function<void(const Paper &, QWidget *)> showPaper; ///< tests take its place

    TrendChart *energy() const { return m_energy; }
    /// What else the energies show: the wall crossed, a spike that is no trend.
    SentenceLabel *further() const { return m_further; }
    CalendarStrip *calendar() const { return m_calendar; }
    RhythmStrip *rhythm() const { return m_rhythm; }
    ChartBlock *energyBlock() const { return m_energyBlock; }
    CheckInEntry *entry() const { return m_entry; }
    Button *replyButton() const { return m_reply; }
    EmptyView *emptyView() const { return m_empty; }
    RangeSwitch *range() const { return m_range; }
    const std::vector<GoalProgress *> &goals() const { return m_goals; }
    /// The check-in that a row of the energy table tells; 0: none.
    Id checkInAt(int row) const;

private:
    void build();
    void connectTable();
    void showEnergy();
    void showGoals();
    void showPage();
    void beginCheckIn();
    Range rangeInSight() const;

    ClientNotebook m_notebook;
    bool m_isBlank = false; ///< nothing at all to draw yet
    QStackedLayout *m_stack;
    EmptyView *m_empty;
    PageScroll *m_scroll;
    RangeSwitch *m_range;
    TrendChart *m_energy;
    ChartBlock *m_energyBlock;
    SentenceLabel *m_further;
    Button *m_add;
    Button *m_reply; ///< opens the reader of replies
    CheckInEntry *m_entry;
    PlainLabel *m_tableHint;
    QVBoxLayout *m_goalColumn;
    GoalsTogetherBlock *m_together;
    std::vector<GoalProgress *> m_goals;
    CalendarStrip *m_calendar;
    CalendarKey *m_calendarKey;
    ChartBlock *m_calendarBlock;
    RhythmStrip *m_rhythm;
    ChartBlock *m_rhythmBlock;
};
