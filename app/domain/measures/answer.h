// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

namespace measures {

/// What a measure says. One of three things:
///   value set              the answer;
///   no value, needed > 0   too early to say: at least this many more observations are needed
///                          (what an observation is, each measure says);
///   no value, needed == 0  there is nothing to say: the input is no input of this measure
///                          (out of range, not finite) or has no answer (a flat line has no
///                          correlation).
/// A measure never guesses and never returns NaN or infinity. Each one's comment names its formula,
/// units, range, errors and source; tests/documented looks for them.
template <typename T>
struct Answer {
    std::optional<T> value;
    int needed = 0;

    static Answer of(T answer) { return {std::move(answer), 0}; }
    static Answer early(int needed) { return {std::nullopt, needed}; }
    static Answer none() { return {std::nullopt, 0}; }

    explicit operator bool() const { return value.has_value(); }
    bool tooEarly() const { return !value && needed > 0; }
    /// Only where there is a value; throws std::bad_optional_access otherwise.
    const T &operator*() const { return value.value(); }
    const T *operator->() const { return &value.value(); }
};

} // namespace measures
