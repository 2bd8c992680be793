// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/store/sealed/keys.h"
#include "ui/commands/commandline.h"

#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(u"wellspring"_s);
    QCoreApplication::setOrganizationName(u"wellspring"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WELLSPRING_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.wellspring.Wellspring"_s);
}

/// A command draws papers with Qt's fonts and painter, but never needs a display.
int runCommand(const Command *command, int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    language::install(app, language::resolve(rawOption(arguments, u"lang"_s)));
    if (command != nullptr)
        return Commands::run(*command, arguments);
    QTextStream(stdout) << Commands::help();
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    nameApplication();
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (word == u"--version") {
        QTextStream(stdout) << u"wellspring " << QStringLiteral(WELLSPRING_VERSION) << Qt::endl;
        return 0;
    }
    const Command *command = Commands::find(word);
    if (command != nullptr || word == u"--help" || word == u"-h")
        return runCommand(command, argc, argv);
    return 1;
}
