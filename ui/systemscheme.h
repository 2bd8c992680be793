// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <optional>

/// Whether the desktop asks for dark windows. Asks the desktop portal, if one answers within
/// a quarter of a second; otherwise judges the palette the platform gives, so it must be
/// called before we set ours.
bool systemIsDark();

/// Calls `heard(isDark)` whenever the portal says that the scheme has changed, as long as
/// `context` lives. Does nothing where there is no portal.
void onSystemSchemeChanged(QObject *context, std::function<void(bool)> heard);
