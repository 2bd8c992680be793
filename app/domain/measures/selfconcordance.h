// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/measures/answer.h"

namespace measures {

/// Why a goal is pursued: four reasons, each rated 0 (not at all) .. 9 (entirely); one not
/// rated yet is empty. The fifth reason of the form, "for people dear to me", is shown beside
/// them and stays outside: being for others is neither of the head nor against the self
/// (Gore & Cross 2006).
struct Reasons {
    std::optional<int> external = {};    ///< somebody else wants it, or the situation asks for it
    std::optional<int> introjected = {}; ///< one would be ashamed or uneasy otherwise
    std::optional<int> identified = {};  ///< one holds it to be right and important
    std::optional<int> intrinsic = {};   ///< the doing itself gives pleasure
};

/// Where a goal comes from, in words.
enum class Origin { Head, Between, Well };

/// Self-concordance: is a goal made by the head, or rooted?
/// Formula: identified + intrinsic - external - introjected
/// Units: rating points.
/// Range: -18 (made by the head alone) .. +18 (rooted).
/// Errors: `needed` counts the reasons not rated yet; a rating outside 0..9 has no answer.
/// Source: Sheldon & Elliot 1999, J. Personality and Social Psychology 76:482.
Answer<int> selfConcordance(const Reasons &reasons);

/// The same in words.
/// Formula: below 0 nearer the head, above 0 nearer the well, 0 between.
/// Units: none.
/// Range: three words; their edges are no finding but a place to begin a talk.
/// Errors: none.
/// Source: our own reading of selfConcordance's sign.
Origin originOf(int selfConcordance);

} // namespace measures
