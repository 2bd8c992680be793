// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/series.h"

#include "app/domain/measures/sustained.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "app/papers/seriesparts.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr double kMissed = 1.75; ///< times the usual gap: a check-in was missed
constexpr int kMissedDays = 4;

using Field = std::optional<int> CheckIn::*;

bool isTold(const CheckIn &checkIn, QDate from, QDate today) {
    return checkIn.date.isValid() && checkIn.date >= from && checkIn.date <= today &&
           (checkIn.energy || checkIn.pull);
}

QList<measures::Dated> valuesOf(const ClientNotebook &notebook, Field field, QDate today) {
    QList<measures::Dated> values;
    for (const CheckIn &checkIn : notebook.checkIns)
        if (checkIn.date.isValid() && checkIn.date <= today && checkIn.*field)
            values << measures::Dated{checkIn.date, static_cast<double>(*(checkIn.*field))};
    return measures::countable(values);
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
    for (const measures::Dated &value : values)
        points.push_back({value.day, value.value});
    return points;
}

/// What lasts, begun anew where the client's own baseline is: as every sentence reads it.
std::vector<Chart::Point> lasting(const QList<measures::Dated> &values, QDate baseline,
                                  const QList<measures::Pause> &pauses) {
    QList<measures::Dated> before, since;
    for (const measures::Dated &value : values)
        (baseline.isValid() && value.day < baseline ? before : since) << value;
    std::vector<Chart::Point> points;
    for (const auto &part : {before, since})
        for (const measures::SustainedPoint &point : measures::sustained(part, pauses))
            points.push_back({point.day, point.sustained});
    return points;
}

std::vector<Chart::ValueTick> scale() {
    return {{0, u"0"_s}, {5, u"5"_s}, {10, u"10"_s}};
}

/// Dots and the line of what lasts, in one panel of 0..10.
Chart::Panel energyPanel(const ClientNotebook &notebook, const QList<measures::Dated> &values,
                         Chart::Ink ink, QDate from, QDate today, const QString &name) {
    Chart::Panel panel;
    panel.ticks = scale();
    const bool isPull = ink == Chart::Ink::Pull;
    // Parted over all that is known, so that a range cannot change what counts as missed.
    Chart::Series line{name, ink, Chart::Mark::None, true, isPull, false, true, {}};
    for (const auto &piece : parts::split(lasting(values, about::baselineStart(notebook, today),
                                                  parts::measuredPauses(notebook)),
                                          notebook.pauses, kMissed, kMissedDays))
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

/// Their words of a day, for the check-ins that hold none of their own. A chart may be saved and
/// shown: what was said in confidence is not among them.
std::map<QDate, QString> ownWords(const ClientNotebook &notebook) {
    std::map<QDate, QString> words;
    for (const Evidence &evidence : notebook.evidence)
        if (evidence.ownWords && !about::isPrivateLine(notebook, evidence.line))
            words.emplace(evidence.date, evidence.quote);
    return words;
}

/// The first day to be shown: of the range, but no blank paper before the first value, and no
/// more check-ins than a description may hold.
QDate firstDay(const ClientNotebook &notebook, Range range, QDate today) {
    const QDate asked = spanOf(notebook, range, today).from;
    QDate first = today;
    std::vector<QDate> told;
    for (const CheckIn &checkIn : notebook.checkIns)
        if (isTold(checkIn, asked, today)) {
            first = std::min(first, checkIn.date);
            told.push_back(checkIn.date);
        }
    if (told.size() > Chart::mostNotes) {
        const auto oldest = told.end() - static_cast<std::ptrdiff_t>(Chart::mostNotes);
        std::nth_element(told.begin(), oldest, told.end());
        return *oldest;
    }
    // A year of which only the last months hold anything shows those months.
    return std::max(asked, std::min(first.addDays(-7), today.addDays(-28)));
}

} // namespace

void series::addCheckIns(Chart &chart, const ClientNotebook &notebook) {
    const parts::SessionNumbers numbers(notebook);
    const std::map<QDate, QString> words = ownWords(notebook);
    std::vector<const CheckIn *> told;
    for (const CheckIn &checkIn : notebook.checkIns)
        if (isTold(checkIn, chart.from, chart.today))
            told.push_back(&checkIn);
    if (told.size() > Chart::mostNotes)
        told.erase(told.begin(), told.end() - static_cast<std::ptrdiff_t>(Chart::mostNotes));
    chart.points = static_cast<int>(told.size());
    chart.table.head = {tr("Date"), tr("Session"), tr("Energy"), tr("Pull"), tr("Words")};
    for (const CheckIn *checkIn : told) {
        const int n = numbers.of(checkIn->session);
        const QString number = n > 0 ? tr("session %1").arg(n) : QString();
        const auto spoken = words.find(checkIn->date);
        const QString said = !checkIn->note.isEmpty() ? checkIn->note
                             : spoken != words.end()  ? spoken->second
                                                      : QString();
        const auto text = [](const std::optional<int> &value) {
            return value ? QString::number(*value) : QString();
        };
        chart.notes.push_back(
            {checkIn->date, checkIn->energy ? 0 : 1,
             static_cast<double>(checkIn->energy.value_or(checkIn->pull.value_or(0))),
             language::listed({phrases::day(checkIn->date, chart.today), number,
                               checkIn->energy ? tr("energy %1").arg(*checkIn->energy) : QString(),
                               checkIn->pull ? tr("pull %1").arg(*checkIn->pull) : QString()}),
             said, false});
        chart.table.rows.push_back({language::fullDate(checkIn->date), number,
                                    text(checkIn->energy), text(checkIn->pull), said});
        chart.table.ids.push_back(checkIn->id);
    }
}

void series::addBrakes(Chart &chart, const ClientNotebook &notebook) {
    struct Entry {
        QDate day;
        QString text;
    };
    std::vector<Entry> entries;
    const auto add = [&](QDate day, const QString &text) {
        if (day.isValid() && day >= chart.from && day <= chart.today)
            entries.push_back({day, text});
    };
    for (const Brake &brake : notebook.brakes) {
        const QString name = brake.name.simplified();
        bool isRatedThen = false;
        for (const BrakeStrength &strength : notebook.brakeStrengths)
            if (strength.brake == brake.id) {
                add(strength.date,
                    tr("brake: %1, strength %2").arg(name, QString::number(strength.strength)));
                isRatedThen = isRatedThen || strength.date == brake.noted;
            }
        if (!isRatedThen)
            add(brake.noted, tr("brake named: %1").arg(name));
        add(brake.tamed, tr("brake tamed: %1").arg(name));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.day < b.day; });
    if (entries.size() > Chart::mostNotes)
        entries.erase(entries.begin(),
                      entries.end() - static_cast<std::ptrdiff_t>(Chart::mostNotes));
    Chart::Panel &pull = chart.panels.back();
    std::vector<Chart::Note> notes;
    for (const Entry &entry : entries) {
        pull.events.push_back({entry.day, entry.text});
        notes.push_back({entry.day,
                         static_cast<int>(chart.panels.size()) - 1,
                         pull.high,
                         language::listed({phrases::day(entry.day, chart.today), entry.text}),
                         {},
                         true});
    }
    if (!entries.empty())
        pull.eventName = tr("brake log");
    parts::mergeNotes(chart, notes, [&](const Chart::Note &note, std::size_t i) {
        return QStringList{language::fullDate(note.day), {}, {}, {}, entries[i].text};
    });
}

Chart series::energyOverPull(const ClientNotebook &notebook, Range range, QDate today) {
    Chart chart;
    chart.title = tr("Energy and pull");
    chart.verdict = energyVerdict(notebook, range, today).text;
    chart.further = furtherVerdict(notebook, today).text;
    const QDate from = firstDay(notebook, range, today);
    chart.from = from;
    chart.to = chart.today = today;
    chart.months = parts::months(from, today);
    chart.pauses = parts::pauses(notebook, from, today);
    for (const Session &session : notebook.sessions)
        if (session.state == SessionState::Held && session.date >= from && session.date <= today)
            chart.sessionDays.push_back(session.date);
    chart.panels = {energyPanel(notebook, valuesOf(notebook, &CheckIn::energy, today),
                                Chart::Ink::Energy, from, today, tr("Sustained")),
                    energyPanel(notebook, valuesOf(notebook, &CheckIn::pull, today),
                                Chart::Ink::Pull, from, today, tr("Pull"))};
    chart.panels[1].share = 0.73;
    if (const auto band = usualBand(notebook, today))
        chart.panels[0].band =
            Chart::Band{band->low, band->high, std::max(from, band->from), today,
                        tr("usual so far %1").arg(language::valueRange(band->low, band->high))};
    addCheckIns(chart, notebook);
    if (chart.points > 0)
        addBrakes(chart, notebook);
    parts::invite(chart, tr("One check-in puts a dot here."), tr("One more shows a trend."));
    if (chart.points > 0)
        chart.summary =
            parts::joined({parts::joined({chart.verdict.plain(), chart.further.plain()}),
                           tr("%n check-in(s), %2 to %3.", nullptr, chart.points)
                               .arg(phrases::day(from, today), phrases::day(today, today)),
                           static_cast<std::size_t>(chart.points) == Chart::mostNotes
                               ? tr("Earlier ones are not drawn.")
                               : QString()});
    return chart;
}
