// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// What clients chose, topic by topic, and the usual that it suggests.
namespace about {

/// Topics and values are compared as a reader would: width, case and blanks aside.
QString asRead(const QString &text);

/// A value that repeated choices suggest as the usual of a topic that has none yet. (One that
/// has a usual is asked about again when choices turn away from it: SignalKind::UsualToReask.)
struct ProposedUsual {
    QString topic, value; ///< as written last
    int times = 0;        ///< how often the value was chosen: at least 3
    int of = 0;           ///< choices of the topic in all
    bool operator==(const ProposedUsual &) const = default;
};
/// By the rule of measures::usualFromChoices, of all choices up to `today`; the topic chosen
/// last comes first.
std::vector<ProposedUsual> proposedUsuals(const ClientNotebook &, QDate today);
/// It as a usual, confirmed on that day, after the ones there are; id 0, the store makes it.
Usual usualFrom(const ProposedUsual &, const ClientNotebook &, QDate day);

/// What the words of a line say that was chosen. In this order: "Drink: black bean tea"; a known
/// topic and what follows it; a known topic alone, which is its usual; words in which a value
/// stands that is a usual or was chosen before. A topic or a value that is known is written as
/// it is known. None where none of these is found.
struct SpokenChoice {
    QString topic, value;
    bool operator==(const SpokenChoice &) const = default;
};
std::optional<SpokenChoice> spokenChoice(const QString &words, const ClientNotebook &);

/// The choice of a topic on that day, or null. A topic has one a day: the later word stands.
const Choice *chosenOn(const ClientNotebook &, const QString &topic, QDate day);

} // namespace about
