// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sentence.h"

#include <QFont>
#include <functional>
#include <vector>

/// Breaks plain text into lines for a page. Unlike a text engine, which fills each line and
/// leaves what is left over, it weighs all breaks of a paragraph together: lines end where
/// somebody reading aloud would breathe, and no last line holds a lonely syllable. What has no
/// break and is wider than a line (an address of the web) is broken anywhere.
namespace paragraph {

using Line = std::vector<Sentence::Run>;
/// Width of a text as it will be drawn, strong or not.
using Measure = std::function<double(const QString &text, bool strong)>;

/// `firstIndent`: what the first line has less of (a hanging bracket has it negative). At most
/// `mostLines` lines (0: any number); the last one then ends in an ellipsis, and `isCut`, where
/// given, becomes true.
std::vector<Line> lines(const Sentence &text, double width, const Measure &measure,
                        int mostLines = 0, double firstIndent = 0, bool *isCut = nullptr);

} // namespace paragraph
