// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/verdicts.h"
#include "app/domain/measures/runchart.h"
#include "app/domain/measures/sustained.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/domain/slides.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>

using State = Verdict::State;

namespace {

struct Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

bool slidesNow(const ClientNotebook &notebook, QDate today) {
    const auto report = about::slides(notebook, today);
    return report && std::any_of(report->slides.begin(), report->slides.end(),
                                 [](const measures::Slide &slide) { return !slide.over; });
}

} // namespace

std::optional<UsualBand> usualBand(const ClientNotebook &notebook, QDate today) {
    const QList<measures::Pause> pauses = about::plannedPauses(notebook);
    const QList<measures::Dated> energies = about::energies(notebook, today);
    const auto band = about::usualSoFar(energies, pauses);
    if (!band)
        return std::nullopt;
    return UsualBand{std::clamp(band->low, 0., 10.), std::clamp(band->high, 0., 10.),
                     measures::countable(energies, pauses).first().day};
}

Verdict wallVerdict(const ClientNotebook &notebook, QDate today) {
    const QList<measures::Dated> counted =
        measures::countable(about::energies(notebook, today), about::plannedPauses(notebook));
    const auto run = measures::runChart(measures::valuesOf(counted));
    Verdict out;
    out.state = counted.isEmpty() ? State::Empty : run ? State::Said : State::Early;
    if (!run || !run->broken || !run->runAbove)
        return out;
    const QString times = QString::number(run->longestRun);
    const QString since = phrases::day(counted.at(run->runFirst).day, today);
    const bool goesOn =
        std::none_of(counted.begin() + run->runLast + 1, counted.end(),
                     [&](const measures::Dated &one) { return one.value < run->median; });
    out.text =
        goesOn ? Sentence::of(Verdicts::tr("[b]Wall crossed[/b]: since %1, %2 check-ins above the "
                                           "middle of what was usual and none below."),
                              {since, times})
               : Sentence::of(Verdicts::tr("[b]Wall crossed[/b] once: from %1 to %3, %2 check-ins "
                                           "above the middle of what was usual and none below."),
                              {since, times, phrases::day(counted.at(run->runLast).day, today)});
    out.details = Sentence::of(
        Verdicts::tr("Longest run %1 (by chance up to %2), crossings of the middle %3 (by chance "
                     "%4 or more)"),
        {times, QString::number(run->limits.longestRun), QString::number(run->crossings),
         QString::number(run->limits.crossings)});
    return out;
}

Verdict spikeVerdict(const ClientNotebook &notebook, QDate today) {
    const QList<measures::Pause> pauses = about::plannedPauses(notebook);
    const QList<measures::Dated> energies = about::energies(notebook, today);
    const auto band = usualBand(notebook, today);
    Verdict out;
    out.state = energies.isEmpty() ? State::Empty : band ? State::Said : State::Early;
    if (!band)
        return out;
    const QList<measures::SustainedPoint> line = measures::sustained(energies, pauses);
    const auto outside = [&](double value) {
        return value > band->high ? 1 : value < band->low ? -1 : 0;
    };
    const auto &last = line.last(), &before = line[line.size() - 2];
    const int side = outside(last.value);
    if (side == 0 || outside(last.sustained) != 0 || outside(before.value) == side ||
        slidesNow(notebook, today))
        return out;
    out.text = side > 0
                   ? Sentence::of(Verdicts::tr("Only the last check-in stands above the usual "
                                               "range, what lasts within it: [b]one point is no "
                                               "trend[/b]."))
                   : Sentence::of(Verdicts::tr("Only the last check-in stands below the usual "
                                               "range, what lasts within it: [b]one point is no "
                                               "trend[/b]."));
    out.details =
        Sentence::of(Verdicts::tr("On the day %1, sustained %2"),
                     {language::number(last.value), QString::number(last.sustained, 'f', 1)});
    return out;
}

Verdict furtherVerdict(const ClientNotebook &notebook, QDate today) {
    Verdict out = wallVerdict(notebook, today);
    const Verdict spike = spikeVerdict(notebook, today);
    if (!out.text.isEmpty() && !spike.text.isEmpty())
        out.text += Sentence::of(phrases::gap());
    out.text += spike.text;
    out.details = Sentence::of(language::listed({out.details.plain(), spike.details.plain()}));
    return out;
}
