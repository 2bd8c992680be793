// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/drawing.h"

#include <functional>

/// The small sheet beside a chosen point, tick, square or milestone: what it is, and what they
/// said. Every chart tells its notes with it.
namespace notesheet {

/// How much of the picture a box would hide; 0: nothing.
using Hidden = std::function<qreal(const QRectF &box)>;

/// Draws the sheet within `area`, where it hides least, with a stroke to the edge of `mark`. What
/// has no room is cut with an ellipsis. Returns where it stands.
QRectF draw(const Drawing &d, const QRectF &area, const QRectF &mark, const QString &facts,
            const QString &words, const Hidden &hidden);

/// For pictures with few words in them: out of `area` and over the mark itself are worst.
Hidden offTheMark(const QRectF &area, const QRectF &mark);

} // namespace notesheet
