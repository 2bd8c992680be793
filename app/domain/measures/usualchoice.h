// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"

#include <QDate>
#include <QList>
#include <QString>

namespace measures {

/// One dated choice of a topic ("chose the evening slot"). Values are compared letter by letter:
/// folding them (case, width) is the caller's.
struct Chosen {
    QDate day;
    QString value;
};

/// The value that leads among the choices of one topic.
struct UsualChoice {
    QString value;
    int choices = 0;       ///< how often it was chosen
    double share = 0;      ///< of all weight, 0..1
    bool proposed = false; ///< enough of both to propose it as the usual
};

inline constexpr int usualChoices = 3;      ///< choices a proposal needs
inline constexpr double usualShare = 0.6;   ///< share of the weight a proposal needs
inline constexpr int turnedAwayChoices = 2; ///< choices against a usual that re-ask it

/// The usual that choices of one topic come to.
/// Formula: each choice weighs 0.5^(age / 90 days), counted from the newest one (the share is the
///   same from any day). Leading is the value with most weight, of equals the one chosen last;
///   proposed with at least 3 choices and 60 % of the weight.
/// Units: days; a share has none.
/// Range: share above 0, up to 1.
/// Errors: `needed` counts the choices of the leading value short of 3, so at least that many;
///   choices without a valid day or a value are left out; a half-life not above 0 has no answer.
/// Source: our own rule.
Answer<UsualChoice> usualFromChoices(const QList<Chosen> &choices, double halfLifeDays = 90);

/// How the latest choices turned away from a confirmed usual.
struct TurnedAway {
    int times = 0;   ///< the latest choices in a row that are not the usual
    QString instead; ///< what they all are; null if they differ among themselves
};

/// Re-ask a usual ("black bean tea twice lately")?
/// Formula: the latest choices in a row, made after the day it was confirmed, that are something
///   else, if there are two at least. `confirmed` may be invalid: then all count.
/// Units: choices.
/// Range: 2 or more.
/// Errors: none while they have not turned away; choices without a valid day or a value are left
///   out.
/// Source: our own rule.
std::optional<TurnedAway> turnedAway(const QList<Chosen> &choices, const QString &usual,
                                     QDate confirmed);

} // namespace measures
