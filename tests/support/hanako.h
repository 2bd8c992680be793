// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// A year of one client, small enough to read, as it stands on 9 December 2026: energy that
/// left its usual range in summer, a planned pause in August, a slide in September, a missed
/// check-in in October, and a library to open in April.
namespace hanako {

QDate today();
ClientNotebook notebook(bool japanese);
Me me(bool japanese);
Id lastSession(); ///< the 24th, on the day itself
Id nextSession(); ///< the 25th, planned
/// Words that may be on no paper for the client.
QStringList privateWords(const ClientNotebook &notebook);

} // namespace hanako
