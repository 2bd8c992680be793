// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// What was heard of late and lies at no well and no goal yet: the brief offers to place it, so
/// that nothing said at the last session is left out of it. Older ones wait on their own tabs.
namespace loose {

inline constexpr int lately = 60; ///< days

/// By date, oldest first; those without a day and those to come are not of late.
std::vector<Evidence> words(const ClientNotebook &notebook, QDate today);
/// The same, those that were tamed left out.
std::vector<Brake> brakes(const ClientNotebook &notebook, QDate today);

} // namespace loose
