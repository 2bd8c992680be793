// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/theirs.h"

#include <QByteArray>

/// Contact data as vCard 3.0, which every address book reads.
namespace vcard {

/// One card: name, readings, organisation, role, and the ways to reach them. Lines end with CR LF
/// and are folded at 75 bytes, never within a character.
QByteArray of(const TheirContact &contact);

} // namespace vcard
