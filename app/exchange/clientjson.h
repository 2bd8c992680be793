// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/theirs.h"

#include <QByteArray>

/// What is a client's own, as JSON for them: the same as on their papers, since it is made of the
/// same. Whatever may never reach a client's paper (in confidence, own notes, ratings, brakes,
/// others' names) cannot reach this either: its types have no member for it.
namespace clientjson {

/// UTF-8, indented. `sessions`: the same client about each session that was held.
QByteArray of(const ForClient &client, const std::vector<ForClient> &sessions,
              const TheirContact &contact);

} // namespace clientjson
