// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How often to repeat, or how much to take: `many`, and `few` under the sanitizers. These look
/// at the way memory is used, which a few rounds show as well; whether the answers are right is
/// seen in the plain pass.
constexpr int rounds(int many, int few) {
#ifdef __SANITIZE_ADDRESS__
    return few < many ? few : many;
#else
    static_cast<void>(few);
    return many;
#endif
}
