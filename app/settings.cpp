// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString Settings::userFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/wellspring/settings.ini"_s;
}

QString Settings::stateFile() {
    // Qt 6.4 has no StateLocation; the basedir specification names it so.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + u"/.local/state"_s;
    return state + u"/wellspring/window.ini"_s;
}
