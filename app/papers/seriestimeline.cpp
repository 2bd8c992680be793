// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "app/papers/series.h"
#include "app/papers/seriesparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Wells a goal is rooted in, a candidate marked as such by `candidate`.
QString rootNames(const ClientNotebook &notebook, Id goal, const QString &candidate) {
    QStringList names;
    for (const Root &root : notebook.roots)
        if (root.goal == goal)
            for (const Well &well : notebook.wells)
                if (well.id == root.well)
                    names << (about::isConfirmed(notebook, well) ? well.name
                                                                 : candidate.arg(well.name));
    names.removeDuplicates();
    return language::listed(names);
}

QString amount(double value, const QString &unit) {
    const bool apart = !language::isJapanese() && !unit.isEmpty();
    return language::number(value) + (apart ? u" "_s : QString()) + unit;
}

QDate monthStart(QDate day) {
    return {day.year(), day.month(), 1};
}

} // namespace

void series::addSteps(TimelineChart::Row &row, const ClientNotebook &notebook, const Goal &goal,
                      QDate today) {
    for (const Milestone &milestone : notebook.milestones) {
        if (milestone.goal != goal.id || !milestone.due.isValid())
            continue;
        TimelineChart::Step step{milestone.due,
                                 milestone.firstDue,
                                 milestone.name,
                                 milestone.done.isValid() && milestone.done <= today,
                                 false,
                                 {},
                                 {}};
        if (step.firstDay.isValid() && step.firstDay != step.day)
            step.slip =
                tr("%n day(s)", nullptr, static_cast<int>(qAbs(step.firstDay.daysTo(step.day))));
        row.steps.push_back(step);
    }
    std::stable_sort(row.steps.begin(), row.steps.end(),
                     [](const auto &a, const auto &b) { return a.day < b.day; });
    // The goal's own end: its last step when that falls on it or later.
    if (!row.steps.empty() && (!goal.due.isValid() || row.steps.back().day >= goal.due))
        row.steps.back().end = true;
    else if (goal.due.isValid())
        row.steps.push_back(
            {goal.due,
             {},
             goal.targetValue ? amount(*goal.targetValue, goal.unit.trimmed()) : QString(),
             goal.state == GoalState::Reached,
             true,
             {},
             {}});
    for (TimelineChart::Step &step : row.steps)
        step.facts = language::listed(
            {step.name.isEmpty() ? tr("the goal") : step.name,
             tr("due %1").arg(phrases::day(step.day, today)),
             step.slip.isEmpty()
                 ? QString()
                 : tr("first agreed for %1").arg(phrases::day(step.firstDay, today)),
             step.done ? tr("done") : QString()});
}

TimelineChart::Lane series::lane(const ClientNotebook &notebook, const Action &action, QDate end,
                                 QDate today) {
    TimelineChart::Lane lane;
    lane.text = action.text.simplified();
    for (const ActionDay &day : notebook.actionDays)
        if (day.action == action.id && day.done && day.date.isValid() && day.date <= today)
            lane.days.push_back(day.date);
    std::sort(lane.days.begin(), lane.days.end());
    const int times = static_cast<int>(lane.days.size());
    const QDate last = lane.days.empty() ? QDate() : lane.days.back();
    lane.ends = action.due.isValid();
    lane.done = lane.ends && action.cadence == Cadence::None && times > 0;
    lane.from = action.start.isValid() ? action.start
                : lane.days.empty()    ? (lane.ends ? std::min(action.due, today) : today)
                                       : lane.days.front();
    lane.to = std::max(lane.ends ? action.due : end.isValid() ? end : today, lane.from);
    if (lane.days.size() > Chart::mostNotes)
        lane.days.erase(lane.days.begin(),
                        lane.days.end() - static_cast<std::ptrdiff_t>(Chart::mostNotes));
    lane.facts = language::listed(
        {lane.text, action.cadence == Cadence::None ? QString() : kindName(action.cadence),
         action.start.isValid() ? tr("since %1").arg(phrases::day(action.start, today)) : QString(),
         lane.ends ? tr("due %1").arg(phrases::day(action.due, today)) : QString(),
         times == 0
             ? tr("not done yet")
             : tr("done %n time(s), last on %1", nullptr, times).arg(phrases::day(last, today))});
    return lane;
}

void series::addLanes(TimelineChart::Row &row, const ClientNotebook &notebook, const Goal &goal,
                      QDate today) {
    for (const Action &action : notebook.actions)
        if (action.goal == goal.id)
            row.lanes.push_back(lane(notebook, action, goal.due, today));
    // What is still to do before what is done.
    std::stable_sort(row.lanes.begin(), row.lanes.end(),
                     [](const auto &a, const auto &b) { return a.done < b.done; });
}

TimelineChart::Row series::timelineRow(const ClientNotebook &notebook, const Goal &goal,
                                       QDate today) {
    TimelineChart::Row row;
    row.goal = goal.id;
    row.title = goal.title;
    row.rooted = about::isRooted(notebook, goal.id);
    row.under = row.rooted ? rootNames(notebook, goal.id, tr("%1 (candidate)"))
                           : tr("Not joined to a well yet.");
    row.ink = goalInk(notebook, goal);
    addSteps(row, notebook, goal, today);
    addLanes(row, notebook, goal, today);
    row.from = goal.start.isValid() ? goal.start
               : row.steps.empty()  ? today
                                    : row.steps.front().day;
    row.to = row.steps.empty() ? today : row.steps.back().day;
    row.summary = parts::joined(
        {tr("%1: %2. %n step(s).", nullptr, static_cast<int>(row.steps.size()))
             .arg(row.title, phrases::unstopped(row.under)),
         row.lanes.empty() ? QString()
                           : tr("%n action(s).", nullptr, static_cast<int>(row.lanes.size()))});
    return row;
}

void series::tellRow(Chart::Table &table, const TimelineChart::Row &row, QDate today) {
    for (const TimelineChart::Step &step : row.steps)
        table.rows.push_back({row.title, step.name.isEmpty() ? tr("the goal") : step.name,
                              language::fullDate(step.day),
                              step.slip.isEmpty() ? QString() : language::fullDate(step.firstDay),
                              step.done ? tr("yes") : QString()});
    for (const TimelineChart::Lane &lane : row.lanes)
        table.rows.push_back({row.title,
                              tr("action: %1").arg(lane.text),
                              lane.ends ? language::fullDate(lane.to) : QString(),
                              {},
                              lane.days.empty() ? QString()
                                                : tr("%n time(s), last on %1", nullptr,
                                                     static_cast<int>(lane.days.size()))
                                                      .arg(phrases::day(lane.days.back(), today))});
}

TimelineChart series::timeline(const ClientNotebook &notebook, QDate today) {
    TimelineChart chart;
    chart.title = tr("Timeline of goals");
    chart.today = today;
    chart.todayText = tr("today");
    chart.hint = tr("No goal yet.");
    chart.table.head = {tr("Goal"), tr("Step"), tr("Due"), tr("First agreed"), tr("Done")};
    const Engagement *work = about::currentEngagement(notebook, today);
    if (work && !work->purpose.trimmed().isEmpty())
        chart.purpose = tr("Purpose: %1").arg(work->purpose.simplified());
    QDate from = today.addMonths(-2), to = today.addMonths(2);
    QStringList told;
    if (!chart.purpose.isEmpty())
        told << tr("%1.", "a sentence").arg(phrases::unstopped(chart.purpose));
    for (const Goal &goal : notebook.goals) {
        if (goal.state == GoalState::LetGo)
            continue;
        TimelineChart::Row row = timelineRow(notebook, goal, today);
        from = std::min(from, row.from);
        to = std::max(to, row.to);
        for (const TimelineChart::Step &step : row.steps)
            if (step.firstDay.isValid()) {
                from = std::min(from, step.firstDay);
                to = std::max(to, step.firstDay);
            }
        tellRow(chart.table, row, today);
        told << row.summary;
        if (row.lanes.size() > TimelineChart::mostLanes) {
            row.more = tr("%n more action(s)", nullptr,
                          static_cast<int>(row.lanes.size() - TimelineChart::mostLanes));
            row.lanes.resize(TimelineChart::mostLanes);
        }
        for (const TimelineChart::Lane &one : row.lanes) {
            from = std::min(from, one.from);
            to = std::max(to, one.to);
        }
        chart.rows.push_back(row);
    }
    chart.from = monthStart(from);
    chart.to = monthStart(to).addMonths(1);
    chart.months = parts::months(chart.from, chart.to.addDays(-1), true);
    chart.summary = chart.rows.empty() ? chart.hint : parts::joined(told);
    return chart;
}
