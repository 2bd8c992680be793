// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/editors.h"

#include "ui/widgets/inlineedit.h"

#include <QApplication>
#include <QPointer>

void closeEditors(QWidget *part) {
    const auto editors = part->findChildren<InlineEdit *>();
    for (InlineEdit *edit : editors) {
        if (!edit->isEditing())
            continue;
        edit->commit();
        if (QWidget *focus = QApplication::focusWidget(); focus && edit->isAncestorOf(focus))
            focus->clearFocus();
        // One that stayed open, as in a window that is not the active one, would write what was
        // typed to whatever is shown next.
        edit->leave();
    }
}

void leaveEditors(QWidget *page) {
    // Closing one may show the page anew, and take others away.
    QList<QPointer<InlineEdit>> editors;
    for (InlineEdit *editor : page->findChildren<InlineEdit *>())
        editors << editor;
    for (const QPointer<InlineEdit> &editor : std::as_const(editors)) {
        if (!editor || !editor->isEditing())
            continue;
        const bool hadFocus = editor->isAncestorOf(QApplication::focusWidget());
        editor->leave();
        if (editor && hadFocus)
            editor->setFocus();
    }
}
