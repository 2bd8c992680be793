// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/selfconcordance.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/domain/slides.h"
#include "app/language.h"
#include "app/papers/series.h"
#include "app/papers/seriesparts.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongBreak = 2.5; ///< a goal's count is taken less often than a check-in
constexpr int kLongBreakDays = 60;

/// −2 … +2 with a true minus, as wide as the plus.
QString signedLevel(int level) {
    return level > 0 ? u"+%1"_s.arg(level) : level < 0 ? u"\u2212%1"_s.arg(-level) : u"0"_s;
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

/// A value that is one: no NaN, and none so large that a scale could not be drawn round it.
bool isDrawn(const std::optional<double> &value) {
    return value && std::isfinite(*value) && std::abs(*value) <= 1e12;
}

std::vector<Chart::Point> pointsOf(const ForClient::GoalChart &goal, QDate today) {
    std::vector<Chart::Point> points;
    for (const ForClient::Point &point : goal.points)
        if (point.date.isValid() && point.date <= today && isDrawn(point.value))
            points.push_back({point.date, point.value});
    return parts::bounded(points);
}

/// Points, road, scale and target of a goal: what both readers of a road may see.
Chart roadFrame(const ForClient::GoalChart &goal, Chart::Ink ink, QDate today) {
    Chart chart;
    const std::vector<Chart::Point> points = pointsOf(goal, today);
    chart.points = static_cast<int>(points.size());
    const bool hasTarget = isDrawn(goal.targetValue) && goal.due.isValid();
    const bool hasRoad =
        hasTarget && isDrawn(goal.startValue) && goal.start.isValid() && goal.due > goal.start;
    chart.from = goal.start.isValid() ? goal.start : points.empty() ? today : points.front().day;
    if (!points.empty())
        chart.from = std::min(chart.from, points.front().day);
    chart.to = std::max(hasTarget ? goal.due : today, today);
    if (chart.from.daysTo(chart.to) < 14)
        chart.to = chart.from.addDays(14);
    chart.today = today;
    chart.months = parts::months(chart.from, chart.to);
    double low = isDrawn(goal.startValue) ? *goal.startValue
                 : points.empty()         ? 0
                                          : points.front().value,
           high = low;
    const auto include = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    if (isDrawn(goal.targetValue))
        include(*goal.targetValue);
    for (const Chart::Point &point : points)
        include(point.value);
    Chart::Panel panel;
    for (const double value : parts::roundValues(low, high))
        panel.ticks.push_back({value, language::number(value, 2)});
    panel.low = panel.ticks.front().value;
    panel.high = panel.ticks.back().value;
    if (hasRoad)
        panel.series.push_back({{},
                                Chart::Ink::Road,
                                Chart::Mark::None,
                                true,
                                true,
                                false,
                                false,
                                {{{goal.start, *goal.startValue}, {goal.due, *goal.targetValue}}}});
    if (!points.empty())
        panel.series.push_back({goal.measure, ink, Chart::Mark::Diamond, true,
                                ink == Chart::Ink::Road, false, true,
                                parts::split(points, {}, kLongBreak, kLongBreakDays)});
    chart.panels = {panel};
    return chart;
}

} // namespace

Chart series::road(const ForClient::GoalChart &goal, QDate today) {
    Chart chart = roadFrame(goal, Chart::Ink::Goal, today);
    chart.title = goal.title;
    chart.noun = tr("Goal against plan");
    chart.verdict = roadForClient(goal, today);
    Chart::Panel &panel = chart.panels.front();
    const QString unit = goal.unit;
    const auto amount = [&](double value) {
        return language::isJapanese() || unit.isEmpty() ? language::number(value) + unit
                                                        : language::number(value) + u' ' + unit;
    };
    chart.table.head = {tr("Date"), goal.measure.isEmpty() ? tr("Value") : goal.measure};
    for (const Chart::Point &point : pointsOf(goal, today)) {
        chart.table.rows.push_back({language::fullDate(point.day), amount(point.value)});
        chart.notes.push_back(
            {point.day,
             0,
             point.value,
             language::listed({phrases::day(point.day, today), amount(point.value)}),
             {},
             false});
    }
    if (isDrawn(goal.targetValue) && goal.due.isValid())
        panel.target = Chart::Target{goal.due, *goal.targetValue,
                                     tr("goal: %1").arg(amount(*goal.targetValue))};
    if (!chart.notes.empty()) {
        const Chart::Note &last = chart.notes.back();
        // The count and its day. No percent beside a planned percent: nobody is marked here.
        Chart::EndLabel label{last.day, last.value, {}};
        label.words.push_back({tr("%1: %2").arg(language::monthDay(last.day), amount(last.value)),
                               true, Chart::Ink::Goal});
        panel.endLabels.push_back(label);
    }
    parts::invite(chart, tr("One check-in puts a dot here."), tr("One more shows a trend."));
    if (chart.points > 0)
        chart.key = goal.due.isValid()
                        ? tr("Solid ◇ %1 · dashed: the plan until %2")
                              .arg(goal.measure.isEmpty() ? goal.title : goal.measure,
                                   language::wordedDay(goal.due))
                        : tr("Solid ◇ %1").arg(goal.measure.isEmpty() ? goal.title : goal.measure);
    chart.summary = chart.points == 0 ? chart.hint : chart.verdict.plain();
    return chart;
}

Chart series::road(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    ForClient::GoalChart values{goal.title, goal.measure,    goal.unit,        goal.start,
                                goal.due,   goal.startValue, goal.targetValue, {}};
    for (const Measurement &measurement : parts::upTo(notebook.measurements, today))
        if (measurement.goal == goal.id)
            values.points.push_back({measurement.date, measurement.value});
    Chart chart = road(values, today);
    chart.key.clear();
    const RoadVerdict verdict = roadVerdict(notebook, goal, today);
    chart.verdict = verdict.text;
    if (chart.verdict.plain().contains(chart.hint) && chart.points > 0)
        chart.hint.clear(); // said once, above
    Chart::Panel &panel = chart.panels.front();
    const Chart::Ink ink = goalInk(notebook, goal);
    for (Chart::Series &series : panel.series)
        if (series.mark == Chart::Mark::Diamond) {
            series.ink = ink;
            series.dashed = ink == Chart::Ink::Road;
        }
    if (panel.target)
        panel.target->text = verdict.targetLabel;
    for (Chart::EndLabel &label : panel.endLabels) {
        label.words.clear();
        if (!verdict.endLabel.isEmpty())
            label.words.push_back({verdict.endLabel, true, ink});
        if (!verdict.planLabel.isEmpty())
            label.words.push_back({verdict.planLabel, false, {}});
    }
    if (!verdict.noteLabel.isEmpty())
        for (const Chart::Note &note : chart.notes)
            if (note.day == verdict.noteDate)
                panel.remarks = {{note.day, note.value, verdict.noteLabel, true}};
    chart.summary = chart.points == 0 ? chart.hint : chart.verdict.plain();
    return chart;
}

Chart::Ink series::goalInk(const ClientNotebook &notebook, const Goal &goal) {
    if (!about::isRooted(notebook, goal.id))
        return Chart::Ink::Road;
    for (const Goal &other : notebook.goals)
        if (about::isRooted(notebook, other.id))
            return other.id == goal.id ? Chart::Ink::Goal : Chart::Ink::OtherGoal;
    return Chart::Ink::Goal;
}

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
                               language::listed({phrases::day(step.date, today),
                                                 signedLevel(step.level), wording[step.level]}),
                               {},
                               false});
    }
    if (points.size() > Chart::mostNotes) {
        const auto spare = static_cast<std::ptrdiff_t>(points.size() - Chart::mostNotes);
        points.erase(points.begin(), points.begin() + spare);
        chart.notes.erase(chart.notes.begin(), chart.notes.begin() + spare);
        chart.table.rows.erase(chart.table.rows.begin(), chart.table.rows.begin() + spare);
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
    parts::invite(chart, tr("One check-in puts a dot here."), tr("One more shows a trend."));
    if (chart.points > 0)
        chart.summary = chart.verdict.plain();
    return chart;
}

ReasonsChart series::reasons(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    ReasonsChart chart;
    chart.title = tr("Where the goal comes from");
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
    const bool longAgo = then.date.daysTo(now.date) > 330; // the same month's name twice
    const bool oneMonth = twice && !longAgo && then.date.month() == now.date.month();
    chart.thenText = oneMonth  ? language::monthDay(then.date)
                     : longAgo ? language::yearMonth(then.date)
                               : language::month(then.date);
    chart.nowText = oneMonth ? language::monthDay(now.date) : language::month(now.date);
    // Beside a heading there is little room: months are cut short where a language does so.
    const auto day = [](QDate on) {
        return language::isJapanese() ? language::wordedDay(on) : language::monthDay(on);
    };
    chart.fromTo = twice ? u"%1 → %2"_s.arg(day(then.date), day(now.date)) : day(now.date);
    const auto add = [&](const QString &name, std::optional<int> Reasons::*member, bool against,
                         bool outside) {
        const std::optional<int> first = twice ? then.*member : std::nullopt, last = now.*member;
        const auto told = [&](const QString &when, const std::optional<int> &value) {
            return value ? u"%1 %2"_s.arg(when).arg(*value) : QString();
        };
        chart.reasons.push_back(
            {name, first, last, against, outside,
             language::listed({name, told(chart.thenText, first), told(chart.nowText, last)})});
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
