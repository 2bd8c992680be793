// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Calls X(T) for each type of AllTypes: explicit instantiations need a macro. One that is
/// missing here does not link.
#define W_EACH_TYPE(X)                                                                             \
    X(Client)                                                                                      \
    X(Person)                                                                                      \
    X(Reach)                                                                                       \
    X(Engagement)                                                                                  \
    X(Consent)                                                                                     \
    X(Photo)                                                                                       \
    X(Pause)                                                                                       \
    X(Me)                                                                                          \
    X(Preference)                                                                                  \
    X(Usual)                                                                                       \
    X(Choice)                                                                                      \
    X(Fact)                                                                                        \
    X(Well)                                                                                        \
    X(Evidence)                                                                                    \
    X(Calling)                                                                                     \
    X(Will)                                                                                        \
    X(Goal)                                                                                        \
    X(Root)                                                                                        \
    X(Reasons)                                                                                     \
    X(Milestone)                                                                                   \
    X(Action)                                                                                      \
    X(ActionDay)                                                                                   \
    X(Level)                                                                                       \
    X(Attainment)                                                                                  \
    X(Brake)                                                                                       \
    X(BrakeStrength)                                                                               \
    X(Plan)                                                                                        \
    X(Trial)                                                                                       \
    X(CheckIn)                                                                                     \
    X(Measurement)                                                                                 \
    X(Session)                                                                                     \
    X(Line)                                                                                        \
    X(Promise)                                                                                     \
    X(Concern)                                                                                     \
    X(Contact)                                                                                     \
    X(OwnNote)                                                                                     \
    X(Material)                                                                                    \
    X(Gift)                                                                                        \
    X(Conflict)
