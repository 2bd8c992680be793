// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

/// How the words of an action are read aloud, in kana, so that it is found before anything was
/// converted. Empty where the language needs none, or nobody has written the reading.
QString readingOf(const ActRow &row);
