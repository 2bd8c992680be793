// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class Theme;

/// Where the main window stands when it opens.
namespace windowplace {

/// On the first start: as large as the look wants it (1280 x 800), but no larger than the screen
/// has room for, frame and all, and in its middle.
void placeFirst(QWidget &window, const Theme &theme);
/// A window that was left on a larger screen comes back on a smaller one whole.
void fitScreen(QWidget &window);

} // namespace windowplace
