// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/client.h"

#include <vector>

/// Lists of people stand by their reading, never by kanji: kana first in the order of the
/// fifty sounds, then Latin letters, then those without a reading.
void sortByReading(std::vector<Client> &clients);

/// The heading a client stands under: one of あかさたなはまやらわ, else A..Z, else "" (no
/// reading yet). In English the letter comes first: `latinFirst`.
QString headingOf(const Client &client, bool latinFirst = false);
