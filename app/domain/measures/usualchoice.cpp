// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/measures/usualchoice.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace measures {

namespace {

// Oldest first, without what is no choice.
QList<Chosen> sorted(QList<Chosen> choices) {
    choices.removeIf([](const Chosen &one) { return !one.day.isValid() || one.value.isEmpty(); });
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Chosen &a, const Chosen &b) { return a.day < b.day; });
    return choices;
}

} // namespace

Answer<UsualChoice> usualFromChoices(const QList<Chosen> &choices, double halfLifeDays) {
    if (!(halfLifeDays > 0))
        return Answer<UsualChoice>::none();
    const QList<Chosen> given = sorted(choices);
    if (given.isEmpty())
        return Answer<UsualChoice>::early(usualChoices);
    struct Tally {
        int choices = 0;
        double weight = 0;
    };
    QHash<QString, Tally> tallies;
    double all = 0;
    for (const Chosen &one : given) {
        const double age = static_cast<double>(one.day.daysTo(given.last().day));
        const double weight = std::exp2(-age / halfLifeDays);
        Tally &tally = tallies[one.value];
        ++tally.choices;
        tally.weight += weight;
        all += weight;
    }
    // Newest first, so that of equal weights the one chosen last stays: the answer must not hang
    // on the order of a hash.
    QString leading = given.last().value;
    for (auto one = given.crbegin(); one != given.crend(); ++one)
        if (tallies.value(one->value).weight > tallies.value(leading).weight)
            leading = one->value;
    const Tally top = tallies.value(leading);
    if (top.choices < usualChoices)
        return Answer<UsualChoice>::early(usualChoices - top.choices);
    const double share = top.weight / all;
    return Answer<UsualChoice>::of({leading, top.choices, share, share >= usualShare});
}

std::optional<TurnedAway> turnedAway(const QList<Chosen> &choices, const QString &usual,
                                     QDate confirmed) {
    const QList<Chosen> given = sorted(choices);
    TurnedAway away;
    for (auto one = given.crbegin(); one != given.crend(); ++one) {
        if (one->value == usual || (confirmed.isValid() && one->day <= confirmed))
            break;
        if (away.times == 0)
            away.instead = one->value;
        else if (away.instead != one->value)
            away.instead = QString();
        ++away.times;
    }
    return away.times >= turnedAwayChoices ? std::optional(away) : std::nullopt;
}

} // namespace measures
