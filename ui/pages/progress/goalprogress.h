// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/context.h"

#include <QWidget>

class Button;
class SectionLabel;
class SentenceLabel;
class TrendChart;
struct Verdict;

/// A chart with its heading, its table twin and the sentence above it. Where there is nothing to
/// draw yet the sentence stands alone, with a button that puts the first point there.
class ChartBlock : public QWidget {
    Q_OBJECT
public:
    /// Any of the chart widgets.
    ChartBlock(const QString &title, class ChartWidget *chart, QWidget *parent = nullptr);
    SectionLabel *head() const { return m_head; }
    ChartWidget *chart() const { return m_chart; }
    SentenceLabel *verdict() const { return m_verdict; }
    Button *action() const { return m_action; }
    /// `points` 0: the chart gives way to the sentence; up to 1 the button is offered.
    void say(const Verdict &verdict, int points);
    /// A small control at the heading, before the table's button.
    void addControl(QWidget *control);
    /// Another sentence, between the verdict and the chart.
    void addUnderVerdict(QWidget *sentence);
    /// Words beside the drawing on the table's button.
    void setTableText(const QString &text);

Q_SIGNALS:
    void actionWanted();

private:
    SectionLabel *m_head;
    SentenceLabel *m_verdict;
    ChartWidget *m_chart;
    Button *m_action;
    Button *m_table;
    QString m_tableText;
};

/// One goal under way: its values against the planned road, and where it stands on its ladder.
class GoalProgress : public QWidget {
    Q_OBJECT
public:
    explicit GoalProgress(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Goal &goal);
    ChartBlock *road() const { return m_road; }
    ChartBlock *attainment() const { return m_attainment; }

private:
    Context &m_context;
    Goal m_goal;
    TrendChart *m_roadChart;
    TrendChart *m_attainmentChart;
    ChartBlock *m_road;
    ChartBlock *m_attainment;
};
