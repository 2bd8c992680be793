// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

namespace about {

/// Dated pieces of evidence that make a candidate a well.
inline constexpr int piecesOfAWell = 2;

/// How many of them a well still wants, 0..2; 0: it is certain.
int piecesToGo(const ClientNotebook &, Id well);

} // namespace about
