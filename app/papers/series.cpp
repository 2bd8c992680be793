// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/series.h"

#include "app/domain/measures/sustained.h"
#include "app/domain/slides.h"
#include "app/language.h"
#include "app/papers/seriesparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double kMissed = 1.75; ///< times the usual gap: a check-in was missed
constexpr int kMissedDays = 4;
constexpr double kLongBreak = 2.5; ///< a goal's count is taken less often
constexpr int kLongBreakDays = 60;

using Field = std::optional<int> CheckIn::*;

QList<measures::Dated> valuesOf(const ClientNotebook &notebook, Field field, QDate today) {
    QList<measures::Dated> values;
    for (const CheckIn &checkIn : notebook.checkIns)
        if (checkIn.date.isValid() && checkIn.date <= today && checkIn.*field)
            values << measures::Dated{checkIn.date, static_cast<double>(*(checkIn.*field))};
    return values;
}

std::vector<Chart::Point> inside(const std::vector<Chart::Point> &points, QDate from) {
    std::vector<Chart::Point> kept;
    for (const Chart::Point &point : points)
        if (point.day >= from)
            kept.push_back(point);
    return kept;
}

std::vector<Chart::Point> dots(const QList<measures::Dated> &values) {
    std::vector<Chart::Point> points;
    for (const measures::Dated &value : measures::countable(values))
        points.push_back({value.day, value.value});
    return points;
}

std::vector<Chart::ValueTick> scale() {
    return {{0, u"0"_s}, {5, u"5"_s}, {10, u"10"_s}};
}

/// Dots and the line of what lasts, in one panel of 0..10.
Chart::Panel energyPanel(const ClientNotebook &notebook, const QList<measures::Dated> &values,
                         Chart::Ink ink, QDate from, const QString &name) {
    Chart::Panel panel;
    panel.ticks = scale();
    const bool isPull = ink == Chart::Ink::Pull;
    std::vector<Chart::Point> lasting;
    for (const measures::SustainedPoint &point :
         measures::sustained(values, parts::measuredPauses(notebook)))
        lasting.push_back({point.day, point.sustained});
    // Parted over all that is known, so that a range cannot change what counts as missed.
    Chart::Series line{name, ink, Chart::Mark::None, true, isPull, false, true, {}};
    for (const auto &piece : parts::split(lasting, notebook.pauses, kMissed, kMissedDays))
        if (const auto kept = inside(piece, from); !kept.empty())
            line.pieces.push_back(kept);
    Chart::Series marks{name,  ink,   isPull ? Chart::Mark::Square : Chart::Mark::Ring,
                        false, false, false,
                        false, {}};
    if (const auto kept = inside(dots(values), from); !kept.empty())
        marks.pieces.push_back(kept);
    if (!line.pieces.empty()) {
        const Chart::Point last = line.pieces.back().back();
        panel.endLabels.push_back(
            {last.day,
             last.value,
             {{name, true, ink}, {QString::number(last.value, 'f', 1), true, ink}}});
    }
    panel.series = {line, marks};
    return panel;
}

/// Number of a session, as notes say it: empty for a reply between meetings.
QString numberOf(const ClientNotebook &notebook, Id session, const QString &pattern) {
    const Session *held = session ? about::sessionById(notebook, session) : nullptr;
    return held ? pattern.arg(about::sessionNumber(notebook, *held)) : QString();
}

QString ownWordsOn(const ClientNotebook &notebook, const CheckIn &checkIn) {
    if (!checkIn.note.isEmpty())
        return checkIn.note;
    for (const Evidence &evidence : notebook.evidence)
        if (evidence.ownWords && evidence.date == checkIn.date)
            return evidence.quote;
    return {};
}

} // namespace

void series::addCheckIns(Chart &chart, const ClientNotebook &notebook) {
    chart.table.head = {tr("Date"), tr("Session"), tr("Energy"), tr("Pull"), tr("Words")};
    for (const CheckIn &checkIn : parts::upTo(notebook.checkIns, chart.today)) {
        if (checkIn.date < chart.from || (!checkIn.energy && !checkIn.pull))
            continue;
        ++chart.points;
        const QString number = numberOf(notebook, checkIn.session, tr("session %1"));
        const QString words = ownWordsOn(notebook, checkIn);
        const auto text = [](const std::optional<int> &value) {
            return value ? QString::number(*value) : QString();
        };
        Chart::Note note{
            checkIn.date, checkIn.energy ? 0 : 1,
            static_cast<double>(checkIn.energy.value_or(checkIn.pull.value_or(0))),
            language::listed({language::monthDay(checkIn.date), number,
                              checkIn.energy ? tr("energy %1").arg(*checkIn.energy) : QString(),
                              checkIn.pull ? tr("pull %1").arg(*checkIn.pull) : QString()}),
            words};
        chart.notes.push_back(note);
        chart.table.rows.push_back({language::fullDate(checkIn.date), number, text(checkIn.energy),
                                    text(checkIn.pull), words});
    }
}

Chart series::energyOverPull(const ClientNotebook &notebook, Range range, QDate today) {
    Chart chart;
    chart.title = tr("Energy and pull");
    const Verdict verdict = energyVerdict(notebook, range, today);
    chart.verdict = verdict.text;
    const QList<measures::Dated> energy = valuesOf(notebook, &CheckIn::energy, today);
    const QList<measures::Dated> pull = valuesOf(notebook, &CheckIn::pull, today);
    QDate from = spanOf(notebook, range, today).from;
    // A year of which only the last months hold anything shows those months, not blank paper.
    QDate first = today;
    for (const auto &value : energy + pull)
        if (value.day >= from)
            first = std::min(first, value.day);
    from = std::max(from, std::min(first.addDays(-7), today.addDays(-28)));
    chart.from = from;
    chart.to = today;
    chart.today = today;
    chart.months = parts::months(from, today);
    chart.pauses = parts::pauses(notebook, from, today);
    for (const Session &session : notebook.sessions)
        if (session.state == SessionState::Held && session.date >= from && session.date <= today)
            chart.sessionDays.push_back(session.date);
    chart.panels = {energyPanel(notebook, energy, Chart::Ink::Energy, from, tr("Sustained")),
                    energyPanel(notebook, pull, Chart::Ink::Pull, from, tr("Pull"))};
    chart.panels[1].share = 0.73;
    if (const auto band = about::usualSoFar(energy, parts::measuredPauses(notebook)))
        chart.panels[0].band = Chart::Band{
            std::max(band->low, 0.), std::min(band->high, 10.), from, today,
            tr("usual so far %1")
                .arg(language::valueRange(std::max(band->low, 0.), std::min(band->high, 10.)))};
    addCheckIns(chart, notebook);
    if (chart.points < 2)
        chart.hint =
            chart.points == 0 ? tr("One check-in puts a dot here.") : tr("One more shows a trend.");
    chart.summary = chart.points == 0 ? chart.hint
                                      : tr("%1 %n check-in(s), %2 to %3.", nullptr, chart.points)
                                            .arg(chart.verdict.plain(), language::wordedDay(from),
                                                 language::wordedDay(today));
    return chart;
}

namespace {

/// Points, road, scale and target of a goal: what both readers of a road may see.
Chart roadFrame(const ForClient::GoalChart &goal, Chart::Ink ink, QDate today) {
    Chart chart;
    std::vector<Chart::Point> points;
    for (const ForClient::Point &point : goal.points)
        if (point.date.isValid() && point.date <= today)
            points.push_back({point.date, point.value});
    chart.points = static_cast<int>(points.size());
    const bool hasRoad = goal.startValue && goal.targetValue && goal.start.isValid() &&
                         goal.due.isValid() && goal.due > goal.start;
    chart.from = goal.start.isValid() ? goal.start : points.empty() ? today : points.front().day;
    if (!points.empty())
        chart.from = std::min(chart.from, points.front().day);
    chart.to = std::max(hasRoad ? goal.due : today, today);
    if (chart.from.daysTo(chart.to) < 14)
        chart.to = chart.from.addDays(14);
    chart.today = today;
    chart.months = parts::months(chart.from, chart.to);
    double low = goal.startValue.value_or(points.empty() ? 0 : points.front().value), high = low;
    const auto include = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    if (goal.targetValue)
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
    chart.verdict = roadForClient(goal, today);
    Chart::Panel &panel = chart.panels.front();
    const QString unit = goal.unit;
    const auto amount = [&](double value) {
        return language::isJapanese() || unit.isEmpty() ? language::number(value) + unit
                                                        : language::number(value) + u' ' + unit;
    };
    chart.table.head = {tr("Date"), goal.measure.isEmpty() ? tr("Value") : goal.measure};
    for (const ForClient::Point &point : goal.points) {
        if (!point.date.isValid() || point.date > today)
            continue;
        chart.table.rows.push_back({language::fullDate(point.date), amount(point.value)});
        chart.notes.push_back(
            {point.date,
             0,
             point.value,
             language::listed({language::monthDay(point.date), amount(point.value)}),
             {}});
    }
    if (goal.targetValue && goal.due.isValid())
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
    if (chart.points < 2)
        chart.hint =
            chart.points == 0 ? tr("One check-in puts a dot here.") : tr("One more shows a trend.");
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
        for (const ForClient::Point &point : values.points)
            if (point.date == verdict.noteDate)
                panel.remarks = {{point.date, point.value, verdict.noteLabel, true}};
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

SparkChart series::spark(const ClientNotebook &notebook, bool signalled, QDate today) {
    SparkChart chart;
    chart.signalled = signalled;
    for (const auto &value : measures::countable(valuesOf(notebook, &CheckIn::energy, today)))
        chart.values << value.value;
    if (chart.values.size() > 8)
        chart.values = chart.values.last(8);
    return chart;
}
