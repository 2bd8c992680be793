// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openwindow.h"

#include <QFileInfo>

std::unique_ptr<MainWindow> openWindow(Theme &theme, Settings *settings, Settings *state,
                                       const Opening &opening) {
    auto window = std::make_unique<MainWindow>(theme, opening.clock, settings, state);
    const QString last = state ? state->get(windowstate::lastFile) : QString();
    const QString file = !opening.file.isEmpty()   ? opening.file
                         : QFileInfo::exists(last) ? last
                                                   : QString();
    MainWindow *its = window.get();
    attempt(its, [&] {
        if (file.isEmpty())
            its->openWith(opening.sample(), opening.samplePassphrase, true);
        else if (opening.opensWith)
            its->openWith(file, *opening.opensWith, true);
        else
            its->askFor(file);
    });
    if (!its->notebook() && !its->frontPage())
        its->askForNew();
    return window;
}
