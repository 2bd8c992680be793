// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/error.h"
#include "app/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <fcntl.h>
#include <unistd.h>

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

namespace {
/// On a full disk QSettings can report success for a file that was cut off: each key has a line in
/// it, and the last of them its end.
bool isWhole(const QString &path, qsizetype keys) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    return text.endsWith('\n') && text.count('=') >= keys;
}

/// QSettings lets everybody read what it makes; a file that is there keeps its mode. Where it
/// cannot be made, writing it fails for the same reason.
void makeForOwner(const QString &path) {
    (void)wholefile::makeFolder(QFileInfo(path).absolutePath());
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
}
} // namespace

void Settings::write(QLatin1StringView key, const QVariant &value) {
    makeForOwner(m_ini->fileName());
    m_ini->setValue(key, value);
}

void Settings::writeNow(QLatin1StringView key, const QVariant &value) {
    // A status of failure stays for good. Both share what is not written yet, so none of it goes.
    if (m_ini->status() != QSettings::NoError)
        m_ini = std::make_unique<QSettings>(m_ini->fileName(), QSettings::IniFormat);
    write(key, value);
    m_ini->sync();
    const QSettings::Status status = m_ini->status();
    if (status == QSettings::NoError && isWhole(m_ini->fileName(), m_ini->allKeys().size()))
        return;
    throw Error(Error::Kind::NotSaved,
                QCoreApplication::translate(
                    "Settings", "This holds until the program ends, but the settings could not be "
                                "written: at the next start it will be as it was before."),
                u"QSettings: status %1"_s.arg(int(status)));
}
