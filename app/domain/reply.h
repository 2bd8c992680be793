// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// What a client answered to a short question between two meetings, 0..10 each.
struct Reply {
    std::optional<int> energy;
    std::optional<int> pull; ///< only where the reply names it
    bool operator==(const Reply &) const = default;
};

/// Finds the numbers in a reply as people write it: 今日は7です, ７, 7/10, 七くらい, "about a 7".
/// Days, times, counts and "out of 10" are passed over; where several numbers stand, the one
/// after 今日, いま, now or today is meant, else the first. What holds no such number gives none.
Reply readReply(const QString &text);

/// A number as people type it: full-width digits, a comma or a point, spaces around it. None if
/// it is no finite number.
std::optional<double> readNumber(const QString &text);
