// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "ui/context.h"

#include <QCoreApplication>

/// Writes down what a client chose, as one step of undo: one choice a topic and day. What cannot
/// be written, or was not understood, is told in the window.
class ChoiceNote {
    Q_DECLARE_TR_FUNCTIONS(ChoiceNote)
public:
    /// Of whom, on which day, in which session (0: outside of any).
    struct Where {
        Id client = 0;
        QDate day;
        Id session = 0;
    };
    /// `on`: any widget of the window.
    static void write(Context &context, QWidget *on, const Where &where,
                      const about::SpokenChoice &choice);
    /// What the words of a line say that was chosen.
    static void hear(Context &context, QWidget *on, const Where &where, const QString &words);
};
