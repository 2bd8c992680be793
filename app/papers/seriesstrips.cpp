// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/selfconcordance.h"
#include "app/domain/picks.h"
#include "app/domain/slides.h"
#include "app/language.h"
#include "app/papers/series.h"
#include "app/papers/seriesparts.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// −2 … +2 with a true minus, as wide as the plus.
QString signedLevel(int level) {
    return level > 0 ? u"+%1"_s.arg(level) : level < 0 ? u"\u2212%1"_s.arg(-level) : u"0"_s;
}

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

QDate monthStart(QDate day) {
    return {day.year(), day.month(), 1};
}

/// Whether a goal's own values went the wrong way between two days.
bool lostValue(const ClientNotebook &notebook, const Goal &goal, QDate from, QDate to) {
    const double way =
        goal.startValue && goal.targetValue && *goal.targetValue < *goal.startValue ? -1 : 1;
    std::optional<double> best;
    for (const measures::Dated &value : about::valuesOf(notebook, goal.id, to)) {
        if (value.day > from && best && way * value.value < *best)
            return true;
        best = std::max(best.value_or(way * value.value), way * value.value);
    }
    return false;
}

/// Where energy slid back and the ladder stayed level all the while, nothing lost: the middle of
/// that time, at its level. None where no slide was, or something went down with it.
std::optional<Chart::Point> heldThroughSlide(const ClientNotebook &notebook, const Goal &goal,
                                             const std::vector<Chart::Point> &levels, QDate today) {
    const auto report = about::slides(notebook, today);
    if (!report || report->slides.isEmpty())
        return std::nullopt;
    const measures::Slide &slide = report->slides.last();
    const QDate from = slide.began.day, to = slide.over ? slide.over->day : today;
    std::optional<double> level;
    for (const Chart::Point &point : levels) {
        if (point.day <= from)
            level = point.value;
        else if (point.day <= to && level && point.value != *level)
            return std::nullopt;
    }
    if (!level || lostValue(notebook, goal, from, to))
        return std::nullopt;
    return Chart::Point{from.addDays(from.daysTo(to) / 2), *level};
}

} // namespace

Chart series::attainment(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    Chart chart;
    chart.title = tr("Attainment");
    chart.verdict = attainmentVerdict(notebook, goal, today).text;
    std::vector<Chart::Point> points;
    chart.table.head = {tr("Date"), tr("Level"), tr("Agreed wording")};
    std::map<int, QString> wording;
    for (const Level &level : notebook.levels)
        if (level.goal == goal.id)
            wording[level.level] = level.wording;
    for (const Attainment &step : parts::upTo(notebook.attainments, today)) {
        if (step.goal != goal.id)
            continue;
        points.push_back({step.date, static_cast<double>(step.level)});
        chart.table.rows.push_back(
            {language::fullDate(step.date), signedLevel(step.level), wording[step.level]});
        chart.notes.push_back({step.date,
                               0,
                               static_cast<double>(step.level),
                               language::listed({language::monthDay(step.date),
                                                 signedLevel(step.level), wording[step.level]}),
                               {}});
    }
    chart.points = static_cast<int>(points.size());
    chart.from = goal.start.isValid() ? goal.start : points.empty() ? today : points.front().day;
    if (!points.empty())
        chart.from = std::min(chart.from, points.front().day);
    chart.from = std::min(chart.from, today.addDays(-14));
    chart.to = today;
    chart.today = today;
    chart.months = parts::months(chart.from, chart.to);
    Chart::Panel panel;
    panel.low = -2;
    panel.high = 2;
    for (int level = -2; level <= 2; ++level)
        panel.ticks.push_back({static_cast<double>(level),
                               wording[level].isEmpty()
                                   ? signedLevel(level)
                                   : wording[level] + u' ' + signedLevel(level),
                               level == 0});
    if (!points.empty()) {
        panel.series.push_back(
            {chart.title, Chart::Ink::Goal, Chart::Mark::None, true, false, true, true, {points}});
        panel.endLabels.push_back(
            {points.back().day, points.back().value, {{tr("now"), true, Chart::Ink::Goal}}});
        if (const auto held = heldThroughSlide(notebook, goal, points, today))
            panel.remarks = {{held->day, held->value, tr("no step lost through the slide"), false}};
    }
    chart.panels = {panel};
    if (chart.points == 0)
        chart.hint = tr("One check-in puts a dot here.");
    chart.summary = chart.points == 0 ? chart.hint : chart.verdict.plain();
    return chart;
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
    for (const Milestone &milestone : notebook.milestones) {
        if (milestone.goal != goal.id || !milestone.due.isValid())
            continue;
        TimelineChart::Step step{
            milestone.due,  milestone.firstDue,
            milestone.name, milestone.done.isValid() && milestone.done <= today,
            false,          {}};
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
             goal.targetValue ? language::number(*goal.targetValue) + goal.unit : QString(),
             goal.state == GoalState::Reached,
             true,
             {}});
    row.from = goal.start.isValid() ? goal.start
               : row.steps.empty()  ? today
                                    : row.steps.front().day;
    row.to = row.steps.empty() ? today : row.steps.back().day;
    row.summary = tr("%1: %2. %n step(s).", nullptr, static_cast<int>(row.steps.size()))
                      .arg(row.title, row.under);
    return row;
}

TimelineChart series::timeline(const ClientNotebook &notebook, QDate today) {
    TimelineChart chart;
    chart.today = today;
    chart.todayText = tr("today");
    chart.hint = tr("No goal yet.");
    chart.table.head = {tr("Goal"), tr("Step"), tr("Due"), tr("First agreed"), tr("Done")};
    QDate from = today.addMonths(-2), to = today.addMonths(2);
    for (const Goal &goal : notebook.goals) {
        if (goal.state == GoalState::LetGo)
            continue;
        const TimelineChart::Row row = timelineRow(notebook, goal, today);
        from = std::min(from, row.from);
        to = std::max(to, row.to);
        for (const TimelineChart::Step &step : row.steps) {
            if (step.firstDay.isValid())
                from = std::min(from, step.firstDay);
            chart.table.rows.push_back(
                {row.title, step.name, language::fullDate(step.day),
                 step.slip.isEmpty() ? QString() : language::fullDate(step.firstDay),
                 step.done ? tr("yes") : QString()});
        }
        chart.rows.push_back(row);
    }
    chart.from = monthStart(from);
    chart.to = monthStart(to).addMonths(1);
    chart.months = parts::months(chart.from, chart.to.addDays(-1), true);
    QStringList told;
    for (const TimelineChart::Row &row : chart.rows)
        told << row.summary;
    chart.summary = told.isEmpty() ? chart.hint : told.join(u' ');
    return chart;
}

RhythmChart series::rhythm(const ClientNotebook &notebook, QDate today) {
    RhythmChart chart;
    chart.from = today.addYears(-1).addDays(1);
    chart.to = today;
    chart.verdict = rhythmVerdict(notebook, today).text;
    chart.table.head = {tr("Date"), tr("Contact")};
    std::vector<std::pair<QDate, QString>> rows;
    for (const Session &session : notebook.sessions)
        if (session.state == SessionState::Held && session.date >= chart.from &&
            session.date <= today) {
            chart.sessions.push_back(session.date);
            rows.emplace_back(session.date,
                              tr("session %1").arg(about::sessionNumber(notebook, session)));
        }
    for (const Contact &contact : notebook.contacts)
        if (contact.date >= chart.from && contact.date <= today) {
            chart.contacts.push_back(contact.date);
            rows.emplace_back(contact.date, kindName(contact.channel));
        }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[day, what] : rows)
        chart.table.rows.push_back({language::fullDate(day), what});
    chart.pauses = parts::pauses(notebook, chart.from, today);
    chart.months = parts::months(chart.from, today);
    chart.key = chart.pauses.empty() ? tr("long: sessions · short: contacts")
                                     : tr("long: sessions · short: contacts · hatched: pause");
    chart.summary = chart.verdict.plain();
    return chart;
}

CalendarChart series::calendar(const ClientNotebook &notebook, QDate today) {
    CalendarChart chart;
    chart.today = today;
    chart.verdict = yearVerdict(notebook, today).text;
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    chart.firstMonday = monday.addDays(-7 * (chart.weeks - 1));
    std::map<QDate, int> counts;
    const auto count = [&](const auto &rows) {
        for (const auto &row : rows)
            if (row.date >= chart.firstMonday && row.date <= today)
                ++counts[row.date];
    };
    count(notebook.checkIns);
    count(notebook.measurements);
    count(notebook.evidence);
    count(notebook.contacts);
    for (const ActionDay &day : notebook.actionDays)
        if (day.done && day.date >= chart.firstMonday && day.date <= today)
            ++counts[day.date];
    for (const Trial &trial : notebook.trials)
        if (trial.cueMet && trial.date >= chart.firstMonday && trial.date <= today)
            ++counts[trial.date];
    for (const Session &session : notebook.sessions)
        if (session.state == SessionState::Held && session.date >= chart.firstMonday &&
            session.date <= today)
            ++counts[session.date];
    chart.table.head = {tr("Date"), tr("Records")};
    int total = 0;
    for (QDate day = chart.firstMonday; day <= monday.addDays(6); day = day.addDays(1)) {
        const int n = counts.count(day) ? counts[day] : 0;
        chart.days.push_back({day, n, std::min(n, 5)});
        total += n;
        if (n > 0)
            chart.table.rows.push_back({language::fullDate(day), QString::number(n)});
    }
    chart.months = parts::months(chart.firstMonday, today);
    for (int day = 1; day <= 7; ++day)
        chart.weekdays.push_back(
            day % 2 == 1 && day < 7 ? language::weekday(monday.addDays(day - 1)) : QString());
    chart.pauses = parts::pauses(notebook, chart.firstMonday, today);
    chart.fewText = tr("few records");
    chart.manyText = tr("many");
    chart.summary =
        tr("%1 %n record(s) in a year.", nullptr, total).arg(chart.verdict.plain()).trimmed();
    return chart;
}

ReasonsChart series::reasons(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    ReasonsChart chart;
    chart.headText = tr("head");
    chart.wellText = tr("well");
    chart.hint = tr("Not asked yet why this goal.");
    std::vector<Reasons> rated;
    for (const Reasons &reasons : parts::upTo(notebook.reasons, today))
        if (reasons.goal == goal.id)
            rated.push_back(reasons);
    if (rated.empty()) {
        chart.summary = chart.hint;
        return chart;
    }
    const Verdict verdict = reasonsVerdict(notebook, goal, today);
    chart.verdict = verdict.text;
    chart.details = verdict.details.plain();
    const Reasons &then = rated.front(), &now = rated.back();
    const bool twice = rated.size() > 1;
    const auto score = [](const Reasons &r) -> std::optional<int> {
        const auto answer =
            measures::selfConcordance({r.external, r.introjected, r.identified, r.intrinsic});
        return answer.value;
    };
    chart.now = score(now);
    if (twice)
        chart.then = score(then);
    chart.thenText = language::month(then.date);
    chart.nowText = language::month(now.date);
    // Beside a heading there is little room: months are cut short where a language does so.
    const auto day = [](QDate on) {
        return language::isJapanese() ? language::wordedDay(on) : language::monthDay(on);
    };
    chart.fromTo = twice ? u"%1 → %2"_s.arg(day(then.date), day(now.date)) : day(now.date);
    const auto add = [&](const QString &name, std::optional<int> Reasons::*member, bool against,
                         bool outside) {
        chart.reasons.push_back(
            {name, twice ? then.*member : std::nullopt, now.*member, against, outside});
    };
    add(tr("drawn to it"), &Reasons::intrinsic, false, false);
    add(tr("holds it important"), &Reasons::identified, false, false);
    add(tr("uneasy otherwise"), &Reasons::introjected, true, false);
    add(tr("told to"), &Reasons::external, true, false);
    add(tr("for people dear to me"), &Reasons::forOthers, false, true);
    chart.key = twice ? tr("○ %1 · ●■◆ now").arg(chart.thenText) : tr("●■◆ now");
    chart.table.head = {tr("Reason"), chart.thenText, chart.nowText};
    for (const ReasonsChart::Reason &reason : chart.reasons)
        chart.table.rows.push_back({reason.name,
                                    reason.then ? QString::number(*reason.then) : QString(),
                                    reason.now ? QString::number(*reason.now) : QString()});
    chart.summary = chart.verdict.plain();
    return chart;
}
