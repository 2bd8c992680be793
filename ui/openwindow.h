// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <functional>
#include <memory>
#include <optional>

/// What the program was started with.
struct Opening {
    QString file;                        ///< empty: the last one, else the sample
    std::optional<QByteArray> opensWith; ///< the passphrase of `file`, where it is known
    /// Makes sure that the sample is there and returns its path; may throw Error.
    std::function<QString()> sample;
    QByteArray samplePassphrase;
    Clock clock;
};

/// Composes the window and shows in it what there is to see: never a dialog in the way. What
/// goes wrong is said in the window's message bar.
std::unique_ptr<MainWindow> openWindow(Theme &theme, Settings *settings, Settings *state,
                                       const Opening &opening);
