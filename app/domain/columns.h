// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/columns/people.h"
#include "app/domain/columns/way.h"
#include "app/domain/columns/work.h"

#undef W_COL

/// Every stored type, owners before what they own.
template <class... T>
struct TypeList {};
using AllTypes =
    TypeList<Client, Person, Reach, Engagement, Consent, Photo, Pause, Me, Preference, Usual,
             Choice, Fact, Well, Evidence, Calling, Will, Goal, Root, Reasons, Milestone, Action,
             ActionDay, Level, Attainment, Brake, BrakeStrength, Plan, Trial, CheckIn, Measurement,
             Session, Line, Promise, Concern, Contact, OwnNote, Material, Gift, Conflict>;

/// Calls `f.template operator()<T>()` for each stored type in order.
template <class F, class... T>
constexpr void eachTypeOf(TypeList<T...>, F &&f) {
    (f.template operator()<T>(), ...);
}
template <class F>
constexpr void eachType(F &&f) {
    eachTypeOf(AllTypes{}, f);
}

/// Calls `f(column)` for each column of T, in order.
template <class T, class F>
constexpr void eachColumn(F &&f) {
    std::apply([&](const auto &...column) { (f(column), ...); }, Described<T>::columns);
}
