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

/// Days between the days of contact (sessions held are contacts; several on one day are one),
/// oldest first, days of planned pauses taken off.
QList<double> gaps(const QList<QDate> &contacts, const QList<Pause> &pauses = {});

/// Median of the last 8 gaps, in days; `needed`: gaps short of 3, below which one odd gap would
/// be the rhythm.
Answer<double> usualGap(const QList<QDate> &contacts, const QList<Pause> &pauses = {});

/// Days since the last contact up to `today`; the usual is the cadence set for the client (> 0,
/// in days), else the median gap. Contacts after today are left out. `needed` is 1 without any
/// contact; an invalid day has no answer.
/// Source: our own rule.
Answer<Silence> silence(const QList<QDate> &contacts, QDate today, std::optional<int> cadence = {},
                        const QList<Pause> &pauses = {});

/// Words missing: has no evidence for a well come up for three times the usual gap or more? Days
/// of planned pauses do not count, nor does a day inside one. False if there is no evidence to
/// count from, or no usual gap.
bool wordsMissing(QDate lastEvidence, QDate today, double usualGapDays,
                  const QList<Pause> &pauses = {});

} // namespace measures
