// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedundo.h"

#include <QApplication>
#include <QLineEdit>
#include <QTextEdit>

namespace {

template <class Editor>
Editor *focused(const QWidget &page) {
    auto *editor = qobject_cast<Editor *>(QApplication::focusWidget());
    return editor && page.isAncestorOf(editor) ? editor : nullptr;
}

} // namespace

bool typedundo::takeBack(const QWidget &page) {
    if (auto *sheet = focused<QTextEdit>(page); sheet && sheet->document()->isUndoAvailable()) {
        sheet->undo();
        return true;
    }
    if (auto *line = focused<QLineEdit>(page); line && line->isUndoAvailable()) {
        line->undo();
        return true;
    }
    return false;
}

bool typedundo::typeAgain(const QWidget &page) {
    if (auto *sheet = focused<QTextEdit>(page); sheet && sheet->document()->isRedoAvailable()) {
        sheet->redo();
        return true;
    }
    if (auto *line = focused<QLineEdit>(page); line && line->isRedoAvailable()) {
        line->redo();
        return true;
    }
    return false;
}

bool typedundo::isTyped() {
    const QWidget *focus = QApplication::focusWidget();
    if (const auto *sheet = qobject_cast<const QTextEdit *>(focus))
        return sheet->document()->isUndoAvailable();
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    return line && line->isUndoAvailable();
}
