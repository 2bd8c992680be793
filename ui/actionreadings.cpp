// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionreadings.h"

#include <QCoreApplication>

namespace {

/// For lupdate. A reading is asked for by the English words of the action or of the kind.
[[maybe_unused]] constexpr const char *readings[] = {
    QT_TRANSLATE_NOOP("ActionReadings", "New notebook"),
    QT_TRANSLATE_NOOP("ActionReadings", "Open a notebook"),
    QT_TRANSLATE_NOOP("ActionReadings", "Open the sample notebook"),
    QT_TRANSLATE_NOOP("ActionReadings", "Bring in contacts"),
    QT_TRANSLATE_NOOP("ActionReadings", "Backups"),
    QT_TRANSLATE_NOOP("ActionReadings", "Back up now"),
    QT_TRANSLATE_NOOP("ActionReadings", "Two copies"),
    QT_TRANSLATE_NOOP("ActionReadings", "Lock"),
    QT_TRANSLATE_NOOP("ActionReadings", "Quit"),
    QT_TRANSLATE_NOOP("ActionReadings", "Undo"),
    QT_TRANSLATE_NOOP("ActionReadings", "Redo"),
    QT_TRANSLATE_NOOP("ActionReadings", "Find a client or action"),
    QT_TRANSLATE_NOOP("ActionReadings", "Search all text"),
    QT_TRANSLATE_NOOP("ActionReadings", "Today"),
    QT_TRANSLATE_NOOP("ActionReadings", "Content shelf"),
    QT_TRANSLATE_NOOP("ActionReadings", "History"),
    QT_TRANSLATE_NOOP("ActionReadings", "History of this client"),
    QT_TRANSLATE_NOOP("ActionReadings", "Settings"),
    QT_TRANSLATE_NOOP("ActionReadings", "Back"),
    QT_TRANSLATE_NOOP("ActionReadings", "Fold the list"),
    QT_TRANSLATE_NOOP("ActionReadings", "Show only some clients"),
    QT_TRANSLATE_NOOP("ActionReadings", "Discreet mode"),
    QT_TRANSLATE_NOOP("ActionReadings", "Light or dark as the system"),
    QT_TRANSLATE_NOOP("ActionReadings", "Light"),
    QT_TRANSLATE_NOOP("ActionReadings", "Dark"),
    QT_TRANSLATE_NOOP("ActionReadings", "New client"),
    QT_TRANSLATE_NOOP("ActionReadings", "Open brief"),
    QT_TRANSLATE_NOOP("ActionReadings", "Open the slide card"),
    QT_TRANSLATE_NOOP("ActionReadings", "Give something"),
    QT_TRANSLATE_NOOP("ActionReadings", "Note what they chose"),
    QT_TRANSLATE_NOOP("ActionReadings", "A line to send"),
    QT_TRANSLATE_NOOP("ActionReadings", "Copy the line to send"),
    QT_TRANSLATE_NOOP("ActionReadings", "A short question to send"),
    QT_TRANSLATE_NOOP("ActionReadings", "Read a reply"),
    QT_TRANSLATE_NOOP("ActionReadings", "Look together"),
    QT_TRANSLATE_NOOP("ActionReadings", "Set a goal together"),
    QT_TRANSLATE_NOOP("ActionReadings", "Setting a goal: next step"),
    QT_TRANSLATE_NOOP("ActionReadings", "Setting a goal: step before"),
    QT_TRANSLATE_NOOP("ActionReadings", "Erase this client for good…"),
    QT_TRANSLATE_NOOP("ActionReadings", "Start notes"),
    QT_TRANSLATE_NOOP("ActionReadings", "End the session"),
    QT_TRANSLATE_NOOP("ActionReadings", "File as: %1"),
    QT_TRANSLATE_NOOP("ActionReadings", "Answer to the well"),
    QT_TRANSLATE_NOOP("ActionReadings", "Next question"),
    QT_TRANSLATE_NOOP("ActionReadings", "Edit the questions"),
    QT_TRANSLATE_NOOP("ActionReadings", "Print"),
    QT_TRANSLATE_NOOP("ActionReadings", "Save chart as…"),
    QT_TRANSLATE_NOOP("ActionReadings", "Help and keys"),
    QT_TRANSLATE_NOOP("ActionReadings", "Fact"),
    QT_TRANSLATE_NOOP("ActionReadings", "Promise"),
    QT_TRANSLATE_NOOP("ActionReadings", "Brake"),
    QT_TRANSLATE_NOOP("ActionReadings", "Well words"),
    QT_TRANSLATE_NOOP("ActionReadings", "In confidence"),
    QT_TRANSLATE_NOOP("ActionReadings", "Note"),
};

QString translated(const char *english) {
    const QString reading = QCoreApplication::translate("ActionReadings", english);
    return reading == QString::fromUtf8(english) ? QString() : reading;
}

} // namespace

QString readingOf(const ActRow &row) {
    const QString reading = translated(row.english);
    return row.files && !reading.isEmpty() ? reading.arg(translated(kindOf(*row.files).english))
                                           : reading;
}
