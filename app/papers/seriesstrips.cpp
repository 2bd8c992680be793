// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/dated.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "app/papers/series.h"
#include "app/papers/seriesparts.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

RhythmChart series::rhythm(const ClientNotebook &notebook, QDate today) {
    RhythmChart chart;
    chart.title = tr("Rhythm of contact");
    chart.from = today.addYears(-1).addDays(1);
    chart.to = today;
    chart.verdict = rhythmVerdict(notebook, today).text;
    chart.table.head = {tr("Date"), tr("Contact")};
    const parts::SessionNumbers numbers(notebook);
    const auto add = [&](QDate day, bool session, const QString &what) {
        if (day >= chart.from && day <= today)
            chart.touches.push_back(
                {day, session, what, language::listed({phrases::day(day, today), what})});
    };
    for (const Session &session : notebook.sessions)
        if (session.state == SessionState::Held)
            add(session.date, true, tr("session %1").arg(numbers.of(session.id)));
    for (const Contact &contact : notebook.contacts)
        add(contact.date, false, kindName(contact.channel));
    std::stable_sort(chart.touches.begin(), chart.touches.end(),
                     [](const auto &a, const auto &b) { return a.day < b.day; });
    if (chart.touches.size() > Chart::mostNotes)
        chart.touches.erase(chart.touches.begin(),
                            chart.touches.end() - static_cast<std::ptrdiff_t>(Chart::mostNotes));
    for (const RhythmChart::Touch &touch : chart.touches)
        chart.table.rows.push_back({language::fullDate(touch.day), touch.what});
    chart.pauses = parts::pauses(notebook, chart.from, today);
    chart.months = parts::months(chart.from, today);
    chart.key = chart.pauses.empty() ? tr("long: sessions · short: contacts")
                                     : tr("long: sessions · short: contacts · hatched: pause");
    chart.summary = chart.verdict.plain();
    return chart;
}

CalendarChart series::calendar(const ClientNotebook &notebook, QDate today) {
    CalendarChart chart;
    chart.title = tr("The year, day by day");
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
    const measures::PauseDays pauses(parts::measuredPauses(notebook));
    for (QDate day = chart.firstMonday; day <= monday.addDays(6); day = day.addDays(1)) {
        const int n = counts.count(day) ? counts[day] : 0;
        const bool paused = day <= today && pauses.covers(day);
        chart.days.push_back(
            {day, n, std::min(n, 5),
             day > today
                 ? QString()
                 : language::listed({language::monthDayWeekday(day),
                                     paused && n == 0 ? QString() : tr("%n record(s)", nullptr, n),
                                     paused ? tr("planned pause") : QString()}),
             paused});
        total += n;
        if (n > 0)
            chart.table.rows.push_back({language::fullDate(day), QString::number(n)});
    }
    chart.months = parts::months(chart.firstMonday, today);
    for (int day = 1; day <= 7; ++day)
        chart.weekdays.push_back(
            day % 2 == 1 && day < 7 ? language::weekday(monday.addDays(day - 1)) : QString());
    chart.fewText = tr("few records");
    const bool paused = std::any_of(chart.days.begin(), chart.days.end(),
                                    [](const CalendarChart::Day &day) { return day.paused; });
    chart.manyText = paused ? tr("many · hatched: pause") : tr("many");
    chart.summary =
        tr("%1 %n record(s) in a year.", nullptr, total).arg(chart.verdict.plain()).trimmed();
    return chart;
}

SparkChart series::spark(const ClientNotebook &notebook, bool signalled, QDate today) {
    SparkChart chart;
    chart.signalled = signalled;
    chart.title = tr("Energy lately");
    chart.table.head = {tr("Date"), tr("Energy")};
    QList<measures::Dated> values;
    for (const CheckIn &checkIn : notebook.checkIns)
        if (checkIn.date.isValid() && checkIn.date <= today && checkIn.energy)
            values << measures::Dated{checkIn.date, static_cast<double>(*checkIn.energy)};
    QStringList told;
    for (const measures::Dated &value : measures::countable(values).last(
             std::min<qsizetype>(8, measures::countable(values).size()))) {
        chart.values << value.value;
        told << language::number(value.value);
        chart.table.rows.push_back({language::fullDate(value.day), told.last()});
    }
    chart.summary = told.isEmpty()
                        ? tr("One check-in puts a dot here.")
                        : tr("Energy lately, the newest last: %1").arg(told.join(u", "_s));
    return chart;
}
