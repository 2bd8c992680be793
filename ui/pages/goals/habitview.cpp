// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/habitview.h"

#include "app/papers/seriesbrakes.h"

HabitView::HabitView(QWidget *parent) : SmallChart(tr("Habit"), parent) {}

void HabitView::display(const ClientNotebook &notebook, const Action &action, QDate today) {
    const Chart chart = brakeseries::habit(notebook, action, today);
    setChart(chart, brakeseries::habitDetails(about::habitOf(notebook, action, today)));
    setVisible(chart.points > 0 && about::frequencyOf(action.cadence).has_value());
}
