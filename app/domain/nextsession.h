// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// What is planned where nobody has said more than that they will meet again.
namespace about {

inline constexpr int daysToNext = 14; ///< from one session to the next

/// A planned session on `day` that keeps what two people keep from `last`: the engagement, the time
/// of day with its zone, the length, the channel and the place. Without an id.
Session sessionLike(const Session &last, QDate day);

/// The session to plan after the last of the notebook, on a day to come: `daysToNext` after it,
/// tomorrow at the soonest. Without any, that long after `today`. In the engagement of `today`,
/// none where none runs. Without an id.
Session nextSession(const ClientNotebook &, QDate today);

} // namespace about
