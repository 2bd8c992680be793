// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/calls.h"
#include "app/store/sealed/keys.h"

#include <QString>
#include <optional>

namespace sealed {

/// What the ways into a file are, told apart from any other's: it changes with every change of keys
/// and with nothing else. It is made of what stands in the open and tells nothing. None for what is
/// no readable notebook; a link is not followed.
std::optional<Hash> keysMarkOf(const QString &path, const Calls &calls = realCalls());

/// Whether two files are the same to the last byte. False where one cannot be read.
bool areSameBytes(const QString &one, const QString &other, const Calls &calls = realCalls());

} // namespace sealed
