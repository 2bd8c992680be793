// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/verdicts.h"
#include "app/domain/measures/silence.h"
#include "app/domain/measures/sustained.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/domain/slides.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using State = Verdict::State;

namespace {

struct Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

constexpr int staleDays = 56; ///< a last check-in older than this is told with its date

Verdict verdict(State state, const Sentence &text) {
    return {state, text, {}};
}

/// The first thing recorded that a chart could show.
QDate firstRecord(const ClientNotebook &notebook, QDate today) {
    QDate first = today;
    const auto see = [&](QDate day) {
        if (day.isValid() && day < first)
            first = day;
    };
    for (const CheckIn &row : notebook.checkIns)
        see(row.date);
    for (const Session &row : notebook.sessions)
        see(row.date);
    for (const Measurement &row : notebook.measurements)
        see(row.date);
    for (const Contact &row : notebook.contacts)
        see(row.date);
    return first;
}

/// Where the sustained line stands beside the band of the usual so far.
struct Place {
    measures::Band band;
    QDate above; ///< since when the line has been above the band to its end; invalid: it is not
    QDate below; ///< the same for below
};

std::optional<Place> placeOf(const QList<measures::Dated> &energies,
                             const QList<measures::Pause> &pauses) {
    const auto band = about::usualSoFar(energies, pauses);
    if (!band)
        return std::nullopt;
    Place place{*band, {}, {}};
    const QList<measures::SustainedPoint> line = measures::sustained(energies, pauses);
    for (auto point = line.rbegin(); point != line.rend() && point->sustained > band->high; ++point)
        place.above = point->day;
    for (auto point = line.rbegin(); point != line.rend() && point->sustained < band->low; ++point)
        place.below = point->day;
    return place;
}

Sentence slideSentence(const ClientNotebook &notebook, const measures::Slide &slide,
                       const std::optional<Place> &place, QDate today) {
    const QString began = phrases::month(slide.began.day, today);
    if (!slide.risingSince && !slide.over)
        return Sentence::of(
            about::takesPullToSee(notebook, today)
                ? Verdicts::tr("[b]Energy and pull together[/b] are beyond the usual ups and downs "
                               "since %1.")
                : Verdicts::tr("[b]Falling since %1[/b], more than the usual ups and downs."),
            {began});
    const QDate rising = slide.risingSince ? slide.risingSince->day : slide.over->day;
    const QString rose = phrases::month(rising, today);
    if (place && place->above.isValid() && place->above >= rising)
        return Sentence::of(Verdicts::tr("It [b]slid back[/b] in %1, rose from %2, and left the "
                                         "usual range in %3."),
                            {began, rose, phrases::month(place->above, today)});
    return Sentence::of(Verdicts::tr("It [b]slid back[/b] in %1 and rose from %2."), {began, rose});
}

Sentence calmSentence(const std::optional<Place> &place, QDate today) {
    if (place && place->above.isValid())
        return Sentence::of(Verdicts::tr("It [b]rose above[/b] the usual range in %1."),
                            {phrases::month(place->above, today)});
    if (place && place->below.isValid())
        return Sentence::of(Verdicts::tr("[b]Below[/b] the usual range since %1."),
                            {phrases::month(place->below, today)});
    return Sentence::of(Verdicts::tr("Within the usual range."));
}

Sentence energyDetails(const ClientNotebook &notebook, QDate today,
                       const std::optional<Place> &place) {
    const QList<measures::Pause> pauses = about::plannedPauses(notebook);
    const auto line = measures::sustained(about::energies(notebook, today), pauses);
    const auto pull = measures::sustained(about::pulls(notebook, today), pauses);
    QStringList parts;
    if (!line.isEmpty())
        parts << Verdicts::tr("Sustained %1").arg(QString::number(line.last().sustained, 'f', 1));
    if (!pull.isEmpty())
        parts << Verdicts::tr("Pull %1").arg(QString::number(pull.last().sustained, 'f', 1));
    if (place)
        // A scale that ends at 0 and 10 has no usual outside it.
        parts << Verdicts::tr("usual so far %1")
                     .arg(language::valueRange(std::max(0.0, place->band.low),
                                               std::min(10.0, place->band.high)));
    return Sentence::of(language::listed(parts));
}

/// The plain fact, while it is too early to judge.
Sentence lastTwo(const QList<measures::Dated> &points) {
    return Sentence::of(
        Verdicts::tr("Last time %1, this time %2."),
        {language::number(points[points.size() - 2].value), language::number(points.last().value)});
}

} // namespace

QString rangeName(Range range) {
    switch (range) {
    case Range::ThreeMonths:
        return Verdicts::tr("3 months");
    case Range::Year:
        return Verdicts::tr("this year");
    case Range::FromStart:
        break;
    }
    return Verdicts::tr("from the start");
}

Span spanOf(const ClientNotebook &notebook, Range range, QDate today) {
    if (range == Range::ThreeMonths)
        return {today.addMonths(-3), today};
    if (range == Range::Year)
        return {today.addYears(-1), today};
    return {std::min(firstRecord(notebook, today), today.addMonths(-1)), today};
}

Verdict energyVerdict(const ClientNotebook &notebook, Range range, QDate today) {
    const QList<measures::Pause> pauses = about::plannedPauses(notebook);
    const QList<measures::Dated> energies = about::energies(notebook, today);
    const QList<measures::Dated> counted = measures::countable(energies, pauses);
    if (energies.isEmpty())
        return verdict(State::Empty, Sentence::of(Verdicts::tr("One check-in puts a dot here.")));
    const Span span = spanOf(notebook, range, today);
    const QDate last = energies.last().day;
    if (last < span.from)
        return verdict(State::Empty,
                       Sentence::of(Verdicts::tr("No check-in in this time. The last was on %1."),
                                    {phrases::day(last, today)}));
    if (counted.size() < 2)
        return verdict(State::One, Sentence::of(Verdicts::tr("One more shows a trend.")));

    const std::optional<Place> place = placeOf(energies, pauses);
    Verdict out;
    out.details = energyDetails(notebook, today, place);
    const auto report = about::slides(notebook, today);
    if (!report) {
        out.state = State::Early;
        out.text = lastTwo(counted);
        out.text += Sentence::of(phrases::gap() + Verdicts::tr("Too early to say (%1 more)."),
                                 {QString::number(report.needed)});
        return out;
    }
    out.state = State::Said;
    const measures::Slide *slide = nullptr;
    for (const measures::Slide &one : report->slides)
        if (!one.over || one.over->day >= span.from)
            slide = &one;
    out.text = slide ? slideSentence(notebook, *slide, place, today) : calmSentence(place, today);
    if (measures::daysOutsidePauses(last, today, pauses) > staleDays)
        out.text += Sentence::of(phrases::gap() + Verdicts::tr("The last check-in was on %1."),
                                 {phrases::day(last, today)});
    return out;
}

Verdict rhythmVerdict(const ClientNotebook &notebook, QDate today) {
    const auto silence =
        measures::silence(about::contactDays(notebook, today), today, notebook.client.cadenceDays,
                          about::plannedPauses(notebook));
    if (!silence)
        return verdict(State::Empty,
                       Sentence::of(Verdicts::tr("A contact or a session puts a mark here.")));
    const QString days = phrases::days(silence->days);
    if (!silence->usual)
        return verdict(
            State::Early,
            silence->days == 0
                ? Sentence::of(Verdicts::tr("In touch [b]today[/b]. The rhythm shows after %1 "
                                            "more."),
                               {QString::number(silence->needed)})
                : Sentence::of(Verdicts::tr("[b]%1[/b] since the last contact. The rhythm shows "
                                            "after %2 more."),
                               {days, QString::number(silence->needed)}));
    const QString usual = QString::number(std::lround(*silence->usual));
    return verdict(
        State::Said,
        silence->days == 0
            ? Sentence::of(Verdicts::tr("In touch [b]today[/b]; usually every %1."),
                           {phrases::days(static_cast<int>(std::lround(*silence->usual)))})
            : Sentence::of(Verdicts::tr("[b]%1[/b] since the last contact; usually %2."),
                           {days, usual}));
}

Verdict yearVerdict(const ClientNotebook &notebook, QDate today) {
    constexpr int shownDays = 53 * 7;
    constexpr int breakDays = 28;
    const QList<measures::Pause> pauses = about::plannedPauses(notebook);
    QList<QDate> done;
    for (const ActionDay &day : notebook.actionDays)
        if (day.done && day.date.isValid() && day.date <= today &&
            day.date.daysTo(today) < shownDays)
            done.append(day.date);
    std::sort(done.begin(), done.end());
    if (done.isEmpty()) {
        const QDate last = about::contactDays(notebook, today)
                               .value(about::contactDays(notebook, today).size() - 1);
        return last.isValid() && last.daysTo(today) < shownDays
                   ? verdict(State::Early, Sentence::of(Verdicts::tr("No action done this year "
                                                                     "yet.")))
                   : verdict(State::Empty,
                             Sentence::of(Verdicts::tr("Each day with a record fills a square.")));
    }
    const QString since = phrases::month(done.first(), today);
    if (done.size() == 1)
        return verdict(State::One, Sentence::of(Verdicts::tr("One action done, on %1."),
                                                {phrases::day(done.first(), today)}));
    if (measures::daysOutsidePauses(done.last(), today, pauses) > breakDays)
        return verdict(State::Said,
                       Sentence::of(Verdicts::tr("Actions began in %1; [b]none since %2[/b]."),
                                    {since, phrases::day(done.last(), today)}));
    QDate from, to;
    int longest = breakDays;
    for (qsizetype i = 1; i < done.size(); ++i) {
        const int gap = measures::daysOutsidePauses(done[i - 1], done[i], pauses);
        if (gap > longest) {
            longest = gap;
            from = done[i - 1];
            to = done[i];
        }
    }
    if (!from.isValid())
        return verdict(State::Said,
                       Sentence::of(Verdicts::tr("Actions [b]kept up[/b] since %1."), {since}));
    return verdict(State::Said,
                   Sentence::of(Verdicts::tr("Actions since %1, with a break from %2 to %3."),
                                {since, phrases::day(from, today), phrases::day(to, today)}));
}
