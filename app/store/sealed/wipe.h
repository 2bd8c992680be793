// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sodium.h>

namespace sealed {

/// Wipes a string that is nobody else's where it lies, and not a copy of it, as its own functions
/// would.
template <typename String>
void wipe(const String &own) {
    sodium_memzero(const_cast<void *>(static_cast<const void *>(own.constData())),
                   size_t(own.size()) * sizeof(*own.constData()));
}

} // namespace sealed
