// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/domain/keepinggoing.h"
#include "app/papers/chart.h"

#include <QCoreApplication>

/// The small charts beside a brake and beside a repeated action. As those of `series`: words in
/// the language in use, nothing after `today`, gaps stay gaps, a planned pause is hatched.
class brakeseries {
    Q_DECLARE_TR_FUNCTIONS(brakeseries)
public:
    /// How strong a brake was, 0..10, on the days on which that was said, up to the day it was
    /// tamed or beyond where it was asked again.
    static Chart strength(const ClientNotebook &, const Brake &, QDate today);

    /// How far a repeated action has become a habit, drawn from "new" to "habit" without a number;
    /// the days on which it was done are ticks on the base. Empty for one that is done once.
    static Chart habit(const ClientNotebook &, const Action &, QDate today);

    /// The number behind that, and what it rests on: for Details. Empty while it is too early.
    static QString habitDetails(const about::Habit &);

private:
    static Sentence habitVerdict(const about::Habit &, Cadence);
};
