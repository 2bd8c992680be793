// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/lives.h"

namespace sample {

/// What the consultant of the sample made of the questions that look for a well: one of their own,
/// one in other words, some put away. As preferences of that language.
std::vector<Preference> readQuestions(Lives &lives, const QJsonObject &told,
                                      const QString &language);

/// Which questions a client was asked, [["key", "session or day"], ...]; none: no preference.
std::vector<Preference> readAsked(Lives &lives, const QJsonArray &told, Id client);

} // namespace sample
