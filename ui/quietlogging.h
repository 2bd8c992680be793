// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quietlogging {

/// Keeps Qt's own categories from telling more than warnings, whatever QT_LOGGING_RULES says: what
/// they tell of accessibility, input methods, clipboard and text holds what a widget shows or what
/// is typed. Call it once, before the application is made.
void install();

} // namespace quietlogging
