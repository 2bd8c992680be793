// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/error.h"
#include "app/language.h"
#include "app/plaintext.h"
#include "app/settings.h"
#include "app/store/sealed/keys.h"
#include "app/store/secret.h"
#include "ui/bringin.h"
#include "ui/commands/commandline.h"
#include "ui/commands/passphrase.h"
#include "ui/firstwindow.h"
#include "ui/lock/endwatch.h"
#include "ui/lock/sleepwatch.h"
#include "ui/mainwindow.h"
#include "ui/quietlogging.h"
#include "ui/theme.h"
#include "ui/widgets/returnguard.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>
#include <QTimer>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(u"wellspring"_s);
    QCoreApplication::setOrganizationName(u"wellspring"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WELLSPRING_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.wellspring.Wellspring"_s);
}

/// A command speaks with sentences of ours only; what Qt has to say about the desktop that is
/// not there (a missing runtime folder, say) is no news to a script.
void onlyOurSentences(QtMsgType type, const QMessageLogContext &, const QString &text) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(text);
}

/// A file that is opened would take the place of a stream that nobody opened, and what is said
/// there would be written into it. So each has a place, in which every word fails.
void fillClosedStreams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0)
            continue;
        // The lowest number that is free is this one.
        if (::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream)
            std::abort();
    }
}

/// A file that may not grow and a pipe that nobody reads fail the write, and are told in words:
/// a program that is ended by a signal says nothing and tidies nothing up.
void letWritesFail() {
    for (const int signal : {SIGXFSZ, SIGPIPE})
        ::signal(signal, SIG_IGN);
}

int sayHelp(const QStringList &arguments) {
    const QString wrong = wrongLanguage(arguments);
    if (wrong.isEmpty())
        return say(Commands::help());
    complain(wrong);
    return 2;
}

int sayVersion(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    language::install(app, language::resolve(rawOption(QCoreApplication::arguments(), u"lang"_s)));
    return say(u"wellspring "_s + QStringLiteral(WELLSPRING_VERSION));
}

/// A command draws papers with Qt's fonts and painter, but never needs a display.
int runCommand(const Command *command, int argc, char **argv) {
    qInstallMessageHandler(onlyOurSentences);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt would take options of its own out of the arguments, --session among them.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    int onlyTheName = 1;
    QGuiApplication app(onlyTheName, argv);
    language::install(app, language::resolve(rawOption(arguments, u"lang"_s)));
    if (command != nullptr)
        return Commands::run(*command, arguments);
    return sayHelp(arguments);
}

/// For the bench: says on stdout when the first paint of a window was handed to the window
/// system, and quits.
class FirstPaint : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // The sample's passphrase costs nothing to try, so there is no time to take off.
            QTimer::singleShot(0, this, [] {
                QTextStream(stdout) << "painted kdf_ms=0" << Qt::endl;
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

struct WindowOptions {
    QString file;
    std::optional<QDate> today; ///< fixed by --today
    QString passphraseFile;
    QString theme;
    QString language;
    bool tellFirstPaint = false;
};

/// Null after a complaint: the call was wrong.
std::optional<WindowOptions> windowOptions(const QStringList &arguments) {
    QCommandLineParser parser;
    for (const char *name : {"theme", "lang", "today", "passphrase-file"})
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    QCommandLineOption painted(u"tell-first-paint"_s);
    painted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(painted);
    const bool parsed = parser.parse(arguments);
    const auto today = todayFrom(parser.value(u"today"_s));
    const QStringList files = parser.positionalArguments();
    QString wrong = parsed ? wrongLanguage(arguments) : parser.errorText();
    const QStringList themes{u"light"_s, u"dark"_s, u"system"_s};
    if (wrong.isEmpty() && parser.isSet(u"theme"_s) && !themes.contains(parser.value(u"theme"_s)))
        wrong = Commands::tr("--theme takes light, dark or system.");
    if (!wrong.isEmpty() || !today || files.size() > 1) {
        complain(wrong.isEmpty() ? Commands::help() : plaintext::shortened(wrong, 300));
        return {};
    }
    return WindowOptions{files.value(0),
                         parser.isSet(u"today"_s) ? today : std::nullopt,
                         parser.value(u"passphrase-file"_s),
                         parser.value(u"theme"_s),
                         parser.value(u"lang"_s),
                         parser.isSet(painted)};
}

/// The notebook asked for, else the one of last time, else the sample.
QString firstFile(const WindowOptions &options, const Settings &state) {
    if (!options.file.isEmpty())
        return options.file;
    const QString last = state.get(windowstate::lastFile);
    return QFileInfo::exists(last) ? last : bringin::sampleFile();
}

/// What is open elsewhere, or cannot be written where it lies, is opened for reading.
void openOrRead(MainWindow &window, const QString &file, const QByteArray &passphrase) {
    try {
        window.openWith(file, passphrase);
    } catch (const Error &error) {
        if (error.kind != Error::Kind::InUse && error.kind != Error::Kind::ReadOnly)
            throw;
        window.readWith(file, passphrase);
    }
}

void openFirst(MainWindow &window, const WindowOptions &options, const QString &file,
               bool firstEver, QDate today) {
    if (QFileInfo(file) == QFileInfo(bringin::sampleFile()))
        window.show(bringin::openSample(today, language::code()), firstEver);
    else if (options.passphraseFile.isEmpty())
        window.askFor(file);
    else
        openOrRead(window, file, Passphrases::get(options.passphraseFile, false));
}

/// A second start of the same notebook brings this window forward.
void answerSecondStarts(FirstWindow &first, MainWindow &window) {
    QObject::connect(&first, &FirstWindow::wanted, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.QWidget::show();
        window.raise();
        window.activateWindow();
    });
    QObject::connect(&window, &MainWindow::opened, &first, &FirstWindow::listenFor);
}

/// Keychain, clock, sleep and end of this computer.
void useMachine(MainWindow &window) {
    Machine machine;
    machine.keychain = Keychain::ofTheDesktop();
    machine.cost = sealed::KdfCost::measured;
    window.setMachine(machine);
    window.lockWith(new SleepWatch(QDBusConnection::systemBus(), &window));
    window.endWith(new EndWatch(&window));
}

int runWindow(int argc, char **argv) {
    QApplication app(argc, argv);
    Settings settings(Settings::userFile());
    Settings state(Settings::stateFile());
    QString wanted = rawOption(QCoreApplication::arguments(), u"lang"_s);
    if (wanted.isEmpty())
        wanted = settings.get(setting::language);
    language::install(app, language::resolve(wanted));
    const auto options = windowOptions(QCoreApplication::arguments());
    if (!options)
        return 2;
    if (!options->file.isEmpty() && !QFileInfo::exists(options->file)) {
        complain(
            Commands::tr("There is no file %1.").arg(plaintext::shortened(options->file, 200)));
        return 1;
    }
    const QString file = firstFile(*options, state);
    if (FirstWindow::callForward(file))
        return 0;
    FirstWindow first;
    first.listenFor(file);
    Theme theme(QLocale(), Theme::choiceFrom(options->theme.isEmpty() ? settings.get(setting::theme)
                                                                      : options->theme));
    theme.apply(app);
    new ReturnGuard(&app);
    const Clock clock = options->today ? Clock::on(*options->today) : Clock{};
    MainWindow window(theme, clock, &settings, &state);
    useMachine(window);
    answerSecondStarts(first, window);
    FirstPaint firstPaint;
    if (options->tellFirstPaint)
        app.installEventFilter(&firstPaint);
    try {
        openFirst(window, *options, file, state.get(windowstate::lastFile).isEmpty(),
                  clock.now().date());
    } catch (const Error &error) {
        window.showError(error);
    }
    window.show();
    return app.exec();
}

int complainOfNoDisplay(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    language::install(app, language::resolve(rawOption(QCoreApplication::arguments(), u"lang"_s)));
    complain(QCoreApplication::translate(
        "Main", "There is no display here. The commands work without one: wellspring --help lists "
                "them."));
    return 1;
}

/// Whether a window can be shown at all; Qt would abort without a display.
bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv) {
    // The most private things people say pass through this memory.
    sealed::forbidCoreDumps();
    wipeWhatIsFreed();
    quietlogging::install();
    fillClosedStreams();
    letWritesFail();
    nameApplication();
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (word == u"--version")
        return sayVersion(argc, argv);
    const Command *command = Commands::find(word);
    if (command != nullptr || word == u"--help" || word == u"-h")
        return runCommand(command, argc, argv);
    if (!hasDisplay())
        return complainOfNoDisplay(argc, argv);
    return runWindow(argc, argv);
}
