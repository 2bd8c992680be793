// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"
#include "app/domain/measures/dated.h"

namespace measures {

/// How long nobody has been in touch, beside how long is usual for this client.
struct Silence {
    int days = 0;                ///< since the last contact: the plain fact to show
    int counted = 0;             ///< of these, the ones in no planned pause
    std::optional<double> usual; ///< days between contacts; none: too early
    int needed = 0;              ///< gaps short of 3, while `usual` is none
    bool past = false;           ///< counted > usual, and no pause today
};

inline constexpr int silenceGaps = 3;        ///< gaps below which there is no rhythm yet
inline constexpr int silenceLatestGaps = 8;  ///< gaps that make the rhythm
inline constexpr int wordsMissingFactor = 3; ///< usual gaps without a word of a well

/// The lengths of time between contacts (sessions held are contacts), oldest first.
/// Formula: differences of the distinct days, days of planned pauses taken off.
/// Units: days.
/// Range: 1 or more: two contacts inside one pause make no gap.
/// Errors: none; invalid days are left out.
/// Source: our own rule.
QList<double> gaps(const QList<QDate> &contacts, const QList<Pause> &pauses = {});

/// The client's own rhythm.
/// Formula: median of the last 8 gaps.
/// Units: days.
/// Range: 1 or more.
/// Errors: `needed` counts the gaps short of 3, below which one odd gap would be the rhythm.
/// Source: our own rule.
Answer<double> usualGap(const QList<QDate> &contacts, const QList<Pause> &pauses = {});

/// How long nobody has been in touch.
/// Formula: days since the last contact up to `today`, beside the cadence set for the client, else
///   usualGap. Past = the days outside planned pauses are more than that, and no pause today.
///   Contacts after today are left out.
/// Units: days.
/// Range: 0 or more; a cadence is 1 or more.
/// Errors: `needed` is 1 without any contact; an invalid day or cadence has no answer.
/// Source: our own rule.
Answer<Silence> silence(const QList<QDate> &contacts, QDate today, std::optional<int> cadence = {},
                        const QList<Pause> &pauses = {});

/// Words missing: has no evidence for a well come up for long?
/// Formula: days since the last evidence outside planned pauses >= 3 usual gaps, and no pause on
///   `today`.
/// Units: days.
/// Range: yes or no.
/// Errors: no, if there is no evidence to count from, or no usual gap.
/// Source: our own rule.
bool wordsMissing(QDate lastEvidence, QDate today, double usualGapDays,
                  const QList<Pause> &pauses = {});

} // namespace measures
