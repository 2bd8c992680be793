// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// What is said of a well, in the language in use.
namespace wells {

/// "certain"; "candidate, one more to go" until two dated pieces stand under it.
QString stateText(const ClientNotebook &notebook, const Well &well);
/// How its words lie in time: "5 pieces since 18 Feb, the last 14 days ago"; empty without any
/// that has a day.
QString timeText(const ClientNotebook &notebook, const Well &well, QDate today);
/// That it has not come up for long, where that is a reason to ask; else empty.
QString missingText(const ClientNotebook &notebook, const Well &well, QDate today);

} // namespace wells
