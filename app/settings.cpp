// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/wholefile.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString Settings::userFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/wellspring/settings.ini"_s;
}

namespace {
QString stateFolder() {
    // Qt 6.4 has no StateLocation; the basedir specification names it so.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + u"/.local/state"_s;
    return state + u"/wellspring"_s;
}
} // namespace

QString Settings::stateFile() {
    return stateFolder() + u"/window.ini"_s;
}

QString Settings::userStateFolder() {
    const QString folder = stateFolder();
    return wholefile::makeFolder(folder) ? folder : QString();
}
