// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decks.h"

#include <vector>

/// The question decks in the language in use.
std::vector<decks::Deck> questionDecks();

/// The questions that a brief falls back on: those that look for a well.
QStringList questionsForBrief();
