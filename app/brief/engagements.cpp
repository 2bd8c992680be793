// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/engagements.h"

#include "app/domain/measures/attainment.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/domain/signals.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Engagements {
    Q_DECLARE_TR_FUNCTIONS(Engagements)
};

/// One goal's levels: the first that was given, and the last up to the day.
struct Rated {
    const Goal *goal = nullptr;
    QDate since;
    int first = 0, last = 0;
    bool again = false; ///< rated on more than one day
};

/// The engagement a goal is of, 0 for none.
Id engagementOf(const ClientNotebook &notebook, const Goal &goal) {
    if (goal.engagement != 0)
        return goal.engagement;
    const Engagement *found = nullptr;
    for (const Engagement &one : notebook.engagements)
        if (goal.start.isValid() && one.start.isValid() && goal.start >= one.start &&
            (!one.end.isValid() || goal.start <= one.end) && (!found || one.start >= found->start))
            found = &one;
    return found ? found->id : 0;
}

std::optional<Rated> ratedOf(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    std::optional<Rated> found;
    for (const Attainment &row : notebook.attainments) { // by date
        if (row.goal != goal.id || !row.date.isValid() || row.date > today)
            continue;
        if (!found)
            found = Rated{&goal, row.date, row.level, row.level, false};
        found->again = found->again || row.date > found->since;
        found->last = row.level;
    }
    return found;
}

QString levelText(int level) {
    const QString minus(QChar(0x2212)); // as the ladder has it
    return level > 0   ? u'+' + QString::number(level)
           : level < 0 ? minus + QString::number(-level)
                       : u"0"_s;
}

std::optional<double> score(const std::vector<Rated> &rated, int Rated::*level) {
    QList<measures::Scaled> scaled;
    for (const Rated &one : rated)
        scaled.append({static_cast<double>(one.*level), static_cast<double>(one.goal->weight)});
    return measures::attainment(scaled).value;
}

/// 50 is what was agreed on every goal; one goal a level below it alone is 40.
Sentence inWords(double now, int goals) {
    const QString many =
        goals == 1 ? Engagements::tr("One goal") : Engagements::tr("%1 goals together").arg(goals);
    if (now > 50.5)
        return Sentence::of(Engagements::tr("%1: [b]beyond what was agreed[/b]."), {many});
    if (now >= 49.5)
        return Sentence::of(Engagements::tr("%1: [b]as agreed[/b]."), {many});
    if (now >= 40)
        return Sentence::of(Engagements::tr("%1: [b]close to what was agreed[/b]."), {many});
    return Sentence::of(Engagements::tr("%1: [b]on the way to what was agreed[/b]."), {many});
}

Sentence changed(double then, double now, QDate since, QDate today) {
    const QString month = phrases::month(since, today);
    const QString text = now > then   ? Engagements::tr("Higher than when first rated in %1.")
                         : now < then ? Engagements::tr("Lower than when first rated in %1.")
                                      : Engagements::tr("As when first rated in %1.");
    return Sentence::of(phrases::gap() + text, {month});
}

QString detailsOf(const GoalsTogether &sum, const std::vector<Rated> &rated) {
    QStringList lines;
    const QString now = language::number(*sum.now);
    lines << (sum.then ? Engagements::tr("T %1, first %2; 50 is what was agreed")
                             .arg(now, language::number(*sum.then))
                       : Engagements::tr("T %1; 50 is what was agreed").arg(now));
    for (const Rated &one : rated)
        lines << Engagements::tr("%1: %2, weight %3")
                     .arg(one.goal->title, levelText(one.last), QString::number(one.goal->weight));
    return lines.join(u'\n');
}

QString periodText(const Engagement &engagement) {
    const QString dash = language::isJapanese() ? u"〜"_s : u" – "_s;
    const auto day = [](QDate date) {
        return date.isValid() ? language::fullDate(date) : QString();
    };
    return engagement.start.isValid() || engagement.end.isValid()
               ? (day(engagement.start) + dash + day(engagement.end)).trimmed()
               : QString();
}

} // namespace

GoalsTogether goalsTogether(const ClientNotebook &notebook, Id engagement, QDate today) {
    GoalsTogether sum;
    std::vector<Rated> rated;
    for (const Goal &goal : notebook.goals) {
        if (goal.state == GoalState::LetGo || engagementOf(notebook, goal) != engagement)
            continue;
        ++sum.goals;
        if (const auto one = ratedOf(notebook, goal, today))
            rated.push_back(*one);
    }
    sum.rated = static_cast<int>(rated.size());
    sum.now = score(rated, &Rated::last);
    if (!sum.now) {
        sum.text = Sentence::of(sum.goals == 0
                                    ? Engagements::tr("No goal in it yet.")
                                    : Engagements::tr("No goal has been rated on its levels yet."));
        return sum;
    }
    sum.text = inWords(*sum.now, sum.rated);
    if (std::any_of(rated.begin(), rated.end(), [](const Rated &one) { return one.again; })) {
        sum.then = score(rated, &Rated::first);
        const auto first =
            std::min_element(rated.begin(), rated.end(),
                             [](const Rated &a, const Rated &b) { return a.since < b.since; });
        sum.text += changed(*sum.then, *sum.now, first->since, today);
    }
    if (const int open = sum.goals - sum.rated; open > 0)
        sum.text += Sentence::of(phrases::gap() +
                                     (open == 1 ? Engagements::tr("One more is not rated yet.")
                                                : Engagements::tr("%1 more are not rated yet.")),
                                 {QString::number(open)});
    sum.details = detailsOf(sum, rated);
    return sum;
}

std::vector<EngagementLine> engagementLines(const ClientNotebook &notebook, QDate today) {
    const Engagement *current = about::currentEngagement(notebook, today);
    std::vector<EngagementLine> lines;
    for (const WorkDone &done : about::workDone(notebook, today)) {
        EngagementLine line;
        line.id = done.engagement;
        line.title = Engagements::tr("Outside of any engagement");
        for (const Engagement &one : notebook.engagements)
            if (one.id == done.engagement) {
                line.title = one.purpose.trimmed().isEmpty() ? Engagements::tr("No purpose yet")
                                                             : one.purpose.simplified();
                line.period = periodText(one);
                line.payer = one.payer.trimmed();
                line.reportTo = one.reportTo.trimmed();
                line.reportWhat = one.reportWhat.simplified();
                line.closingWords = one.closingWords.trimmed();
            }
        line.sessions = sessionsText(done);
        if (current && current->id == done.engagement)
            line.renewal = renewalText(notebook, today);
        line.minutes = done.minutes;
        line.together = goalsTogether(notebook, done.engagement, today);
        lines.push_back(line);
    }
    return lines;
}

QString renewalText(const ClientNotebook &notebook, QDate today) {
    const std::vector<Signal> found = signalsOf(notebook, today);
    const Signal *renewal = firstOf(found, SignalKind::RenewalNear);
    return renewal ? renewal->fact.plain() : QString();
}

QString sessionsText(const WorkDone &done) {
    const auto counted = [](int n) {
        return n == 1 ? Engagements::tr("1 session") : Engagements::tr("%1 sessions").arg(n);
    };
    if (!done.bought)
        return counted(done.held);
    QStringList parts{Engagements::tr("%1 of %2 used").arg(done.counted).arg(*done.bought),
                      Engagements::tr("%1 left").arg(*done.left)};
    if (done.held != done.counted)
        parts << Engagements::tr("%1 held").arg(done.held);
    return language::listed(parts);
}

QString durationText(int minutes) {
    const int hours = minutes / 60, rest = minutes % 60;
    if (hours == 0)
        return Engagements::tr("%1 min").arg(rest);
    return rest == 0 ? Engagements::tr("%1 h").arg(hours)
                     : Engagements::tr("%1 h %2 min").arg(hours).arg(rest);
}
