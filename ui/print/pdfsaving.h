// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/papers.h"

#include <QCoreApplication>
#include <functional>

class QWidget;

/// A paper as a PDF where the user wants it: the one way there, wherever the button stands.
struct PdfSaving {
    Q_DECLARE_TR_FUNCTIONS(PdfSaving)
public:
    /// With the desktop's dialogs.
    PdfSaving();

    /// Where a PDF goes (empty: nowhere), and whether a file may be replaced; tests take the
    /// place of the dialogs.
    std::function<QString(const QString &suggestion, QWidget *)> chooseFile;
    std::function<bool(const QString &path, QWidget *)> mayReplace;

    /// Asks and writes; the name gets its ending. Returns the path, or nothing where it was given
    /// up. Throws Error as pdf::write().
    QString save(const Paper &paper, QWidget *where) const;
};
