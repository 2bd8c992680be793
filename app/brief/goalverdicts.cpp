// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/verdicts.h"
#include "app/domain/measures/road.h"
#include "app/domain/measures/selfconcordance.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using State = Verdict::State;

namespace {

struct Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

constexpr int worthATurn = 7;  ///< days of difference that make a before and after
constexpr int worthANote = 14; ///< days behind that get words at the curve

std::optional<measures::Road> roadOf(QDate start, QDate due, std::optional<double> from,
                                     std::optional<double> to) {
    if (!start.isValid() || !due.isValid() || start >= due || !from || !to)
        return std::nullopt;
    return measures::Road{{start, *from}, {due, *to}};
}

/// "198 books" · "198冊"
QString amount(double value, const QString &unit) {
    if (unit.trimmed().isEmpty())
        return language::number(value);
    return language::isJapanese() ? language::number(value) + unit.trimmed()
                                  : language::number(value) + u' ' + unit.trimmed();
}

QString percent(double share) {
    return u"%1 %"_s.arg(std::lround(share * 100));
}

int whole(double days) {
    return static_cast<int>(std::lround(days));
}

QString daysAhead(int days) {
    return days < 0 ? Verdicts::tr("%1 behind").arg(phrases::days(-days))
                    : Verdicts::tr("%1 ahead").arg(phrases::days(days));
}

struct Turn {
    QDate day;
    int days = 0;
};

/// How far from the road each value stood, where that can be said in days.
std::vector<Turn> turnsOf(const measures::Road &road, const QList<measures::Dated> &values) {
    std::vector<Turn> turns;
    for (const measures::Dated &value : values)
        if (const auto place = measures::placeOn(road, value); place && place->aheadDays)
            turns.push_back({value.day, whole(*place->aheadDays)});
    return turns;
}

Turn worstOf(const std::vector<Turn> &turns) {
    return *std::min_element(turns.begin(), turns.end(),
                             [](const Turn &a, const Turn &b) { return a.days < b.days; });
}

/// "Books chosen: 5 days behind on 2 Dec" and how that came.
Sentence beside(const QString &name, const std::vector<Turn> &turns, QDate today) {
    const Turn now = turns.back();
    const QString day = phrases::day(now.day, today);
    const Turn worst = worstOf(turns);
    const bool cameUp = worst.days < 0 && now.days - worst.days >= worthATurn;
    const QString was = phrases::days(std::abs(worst.days));
    const QString month = phrases::month(worst.day, today);
    if (now.days == 0)
        return cameUp ? Sentence::of(Verdicts::tr("%1: [b]as planned[/b] on %2, up from %3 behind "
                                                  "in %4."),
                                     {name, day, was, month})
                      : Sentence::of(Verdicts::tr("%1: [b]as planned[/b] on %2."), {name, day});
    const QString days = phrases::days(std::abs(now.days));
    if (now.days > 0)
        return cameUp ? Sentence::of(Verdicts::tr("%1: [b]%2 ahead[/b] on %3, up from %4 behind "
                                                  "in %5."),
                                     {name, days, day, was, month})
                      : Sentence::of(Verdicts::tr("%1: [b]%2 ahead[/b] on %3."), {name, days, day});
    if (cameUp)
        return Sentence::of(Verdicts::tr("%1: [b]%2 behind[/b] on %3, up from %4 in %5."),
                            {name, days, day, was, month});
    const Turn before = turns.size() > 1 ? turns[turns.size() - 2] : now;
    if (before.days - now.days >= worthATurn)
        return Sentence::of(
            Verdicts::tr("%1: [b]%2 behind[/b] on %3; on %4 it was %5."),
            {name, days, day, phrases::day(before.day, today),
             before.days == 0 ? Verdicts::tr("as planned") : daysAhead(before.days)});
    return Sentence::of(Verdicts::tr("%1: [b]%2 behind[/b] on %3."), {name, days, day});
}

/// Since when the target has been reached without a step back; invalid if it is not.
QDate reachedSince(const measures::Road &road, const QList<measures::Dated> &values) {
    QDate since;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        const auto place = measures::placeOn(road, *value);
        if (!place || !place->reached)
            break;
        since = value->day;
    }
    return since;
}

Sentence withoutRoad(const QString &name, const QString &unit, const measures::Dated &last,
                     QDate today) {
    return Sentence::of(Verdicts::tr("%1: [b]%2[/b] on %3."),
                        {name, amount(last.value, unit), phrases::day(last.day, today)});
}

void labelEnds(RoadVerdict &out, const Goal &goal, const measures::Road &road,
               const measures::RoadPlace &place, QDate today) {
    const QString day = phrases::day(out.date, today);
    const auto dated = [&](const QString &what) { return Verdicts::tr("%1: %2").arg(day, what); };
    out.endLabel =
        dated(place.doneShare ? percent(*place.doneShare) : amount(out.value, goal.unit));
    out.planLabel = Verdicts::tr("plan %1").arg(
        place.plannedShare ? percent(*place.plannedShare) : amount(place.expected, goal.unit));
    out.targetLabel = Verdicts::tr("goal: %1").arg(amount(road.target.value, goal.unit));
}

QList<measures::Dated> levelsOf(const ClientNotebook &notebook, Id goal, QDate today) {
    QList<measures::Dated> levels;
    for (const Attainment &row : notebook.attainments)
        if (row.goal == goal && row.date.isValid() && row.date <= today)
            levels.append({row.date, static_cast<double>(row.level)});
    std::stable_sort(levels.begin(), levels.end(),
                     [](const auto &a, const auto &b) { return a.day < b.day; });
    return levels;
}

Sentence standing(int level) {
    switch (level) {
    case -2:
        return Sentence::of(Verdicts::tr("[b]Two steps below the agreed level.[/b]"));
    case -1:
        return Sentence::of(Verdicts::tr("[b]One step below the agreed level.[/b]"));
    case 0:
        return Sentence::of(Verdicts::tr("[b]At the agreed level.[/b]"));
    case 1:
        return Sentence::of(Verdicts::tr("[b]One step above the agreed level.[/b]"));
    default:
        return Sentence::of(Verdicts::tr("[b]Two steps above the agreed level.[/b]"));
    }
}

Sentence lastStep(const QList<measures::Dated> &levels, QDate today) {
    for (qsizetype i = levels.size() - 1; i > 0; --i) {
        const int steps = whole(levels[i].value - levels[i - 1].value);
        if (steps == 0)
            continue;
        const QString month = phrases::month(levels[i].day, today);
        if (std::abs(steps) == 1)
            return Sentence::of(steps > 0 ? Verdicts::tr("Up one step in %1.")
                                          : Verdicts::tr("Down one step in %1."),
                                {month});
        return Sentence::of(steps > 0 ? Verdicts::tr("Up %2 steps in %1.")
                                      : Verdicts::tr("Down %2 steps in %1."),
                            {month, QString::number(std::abs(steps))});
    }
    return Sentence::of(Verdicts::tr("Unchanged since %1."),
                        {phrases::month(levels.first().day, today)});
}

struct Rated {
    QDate day;
    int value = 0;
};

/// +10, −6: on which side of the middle it lies is half of what the number says.
QString signedScore(int value) {
    return value > 0 ? u"+%1"_s.arg(value) : value < 0 ? u"\u2212%1"_s.arg(-value) : u"0"_s;
}

Sentence originSentence(int value) {
    switch (measures::originOf(value)) {
    case measures::Origin::Well:
        return Sentence::of(Verdicts::tr("Nearer the [b]well[/b]."));
    case measures::Origin::Head:
        return Sentence::of(Verdicts::tr("Nearer the [b]head[/b]."));
    case measures::Origin::Between:
        break;
    }
    return Sentence::of(Verdicts::tr("Between head and well."));
}

} // namespace

RoadVerdict roadVerdict(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    RoadVerdict out;
    const QList<measures::Dated> values =
        measures::countable(about::valuesOf(notebook, goal.id, today));
    const auto road = roadOf(goal.start, goal.due, goal.startValue, goal.targetValue);
    if (road)
        out.targetLabel = Verdicts::tr("goal: %1").arg(amount(road->target.value, goal.unit));
    if (values.isEmpty()) {
        out.text = Sentence::of(Verdicts::tr("One value puts a dot here."));
        return out;
    }
    const QString name = goal.measure.trimmed().isEmpty() ? goal.title : goal.measure.trimmed();
    out.state = values.size() == 1 ? State::One : State::Said;
    out.date = values.last().day;
    out.value = values.last().value;
    out.text = withoutRoad(name, goal.unit, values.last(), today);
    out.endLabel =
        Verdicts::tr("%1: %2").arg(phrases::day(out.date, today), amount(out.value, goal.unit));
    const auto place = road ? measures::placeOn(*road, values.last()) : std::nullopt;
    if (place) {
        labelEnds(out, goal, *road, *place, today);
        out.aheadDays = place->aheadDays;
        const std::vector<Turn> turns = turnsOf(*road, values);
        if (const QDate since = reachedSince(*road, values); since.isValid())
            out.text = Sentence::of(Verdicts::tr("%1: [b]reached[/b] on %2."),
                                    {name, phrases::day(since, today)});
        else if (!turns.empty() && turns.back().day == out.date)
            out.text = beside(name, turns, today);
        if (!turns.empty())
            if (const Turn worst = worstOf(turns);
                worst.days <= -worthANote && worst.day < out.date) {
                out.noteLabel = daysAhead(worst.days);
                out.noteDate = worst.day;
            }
    }
    if (out.state == State::One)
        out.text += Sentence::of(phrases::gap() + Verdicts::tr("One more shows a trend."));
    return out;
}

Sentence countForClient(const ForClient::GoalChart &goal, QDate today) {
    if (goal.isEmpty() || goal.points.empty())
        return {};
    const measures::Dated last{goal.points.back().date, goal.points.back().value};
    const QString name = goal.measure.trimmed().isEmpty() ? goal.title : goal.measure.trimmed();
    if (!goal.targetValue)
        return withoutRoad(name, goal.unit, last, today);
    return Sentence::of(Verdicts::tr("%1: [b]%2[/b] on %3; the goal is %4."),
                        {name, amount(last.value, goal.unit), phrases::day(last.day, today),
                         amount(*goal.targetValue, goal.unit)});
}

Sentence roadForClient(const ForClient::GoalChart &goal, QDate today) {
    if (goal.isEmpty() || goal.points.empty())
        return {};
    const measures::Dated last{goal.points.back().date, goal.points.back().value};
    const QString name = goal.measure.trimmed().isEmpty() ? goal.title : goal.measure.trimmed();
    const auto road = roadOf(goal.start, goal.due, goal.startValue, goal.targetValue);
    const auto place = road ? measures::placeOn(*road, last) : std::nullopt;
    const QStringList values{name, amount(last.value, goal.unit), phrases::day(last.day, today)};
    if (place && place->reached)
        return Sentence::of(Verdicts::tr("%1: %2 on %3. [b]The goal is reached.[/b]"), values);
    // Nobody is told on their own paper how late they are: of a goal that is behind, or whose
    // road does not say, stand the count and where it leads.
    if (!place || !place->aheadDays || whole(*place->aheadDays) < 0)
        return countForClient(goal, today);
    const int days = whole(*place->aheadDays);
    if (days == 0)
        return Sentence::of(Verdicts::tr("%1: %2 on %3, [b]as planned[/b]."), values);
    return Sentence::of(Verdicts::tr("%1: %2 on %3, [b]%4 ahead[/b] of the plan."),
                        values + QStringList{phrases::days(days)});
}

Verdict attainmentVerdict(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    const QList<measures::Dated> levels = levelsOf(notebook, goal.id, today);
    if (levels.isEmpty())
        return {State::Empty,
                Sentence::of(Verdicts::tr("The level you agree on together stands here.")),
                {}};
    Verdict out;
    out.state = levels.size() == 1 ? State::One : State::Said;
    if (levels.size() > 1)
        out.text = lastStep(levels, today);
    if (!out.text.isEmpty())
        out.text += Sentence::of(phrases::gap());
    out.text += standing(whole(levels.last().value));
    return out;
}

QString stepsToAgreed(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    const QList<measures::Dated> levels = levelsOf(notebook, goal.id, today);
    return levels.isEmpty() ? QString() : standing(whole(levels.last().value)).plain();
}

namespace {

/// Where it moved since the first rating, which is told by its month, or by its day within one.
Sentence sinceFirst(const Rated &first, const Rated &now, QDate today) {
    const bool oneMonth =
        first.day.year() == now.day.year() && first.day.month() == now.day.month();
    const QStringList when{oneMonth ? phrases::day(first.day, today)
                                    : phrases::month(first.day, today)};
    if (now.value > first.value)
        return Sentence::of(oneMonth ? Verdicts::tr("[b]Nearer the well[/b] than on %1.")
                                     : Verdicts::tr("[b]Nearer the well[/b] than in %1."),
                            when);
    if (now.value < first.value)
        return Sentence::of(oneMonth ? Verdicts::tr("[b]Nearer the head[/b] than on %1.")
                                     : Verdicts::tr("[b]Nearer the head[/b] than in %1."),
                            when);
    Sentence text = Sentence::of(
        (oneMonth ? Verdicts::tr("As on %1.") : Verdicts::tr("As in %1.")) + phrases::gap(), when);
    text += originSentence(now.value);
    return text;
}

} // namespace

Verdict reasonsVerdict(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    std::vector<Rated> rated;
    int missing = 0;
    for (const Reasons &row : notebook.reasons) {
        if (row.goal != goal.id || !row.date.isValid() || row.date > today)
            continue;
        const auto answer = measures::selfConcordance(
            {row.external, row.introjected, row.identified, row.intrinsic});
        if (answer)
            rated.push_back({row.date, *answer});
        else
            missing = answer.needed;
    }
    if (rated.empty() && missing > 0)
        return {
            State::Early,
            Sentence::of(Verdicts::tr("Too early to say (%1 more)."), {QString::number(missing)}),
            {}};
    if (rated.empty())
        return {State::Empty,
                Sentence::of(Verdicts::tr("Rate the reasons together, and here stands whether the "
                                          "goal is nearer the head or the well.")),
                {}};
    const Rated first = rated.front();
    const Rated now = rated.back();
    if (rated.size() == 1)
        return {State::One, originSentence(now.value),
                Sentence::of(Verdicts::tr("%1 between −18 and +18"), {signedScore(now.value)})};
    Verdict out;
    out.state = State::Said;
    out.text = sinceFirst(first, now, today);
    out.details = Sentence::of(Verdicts::tr("%1 then, %2 now, between −18 and +18"),
                               {signedScore(first.value), signedScore(now.value)});
    return out;
}
