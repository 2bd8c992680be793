// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/returnguard.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

ReturnGuard::ReturnGuard(QObject *guarded) : QObject(guarded) {
    guarded->installEventFilter(this);
}

bool ReturnGuard::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::InputMethod:
        if (!static_cast<const QInputMethodEvent *>(event)->preeditString().isEmpty())
            m_composing = watched;
        else if (m_composing == watched)
            m_composing = nullptr;
        return false;
    case QEvent::FocusOut:
        if (m_composing == watched)
            m_composing = nullptr;
        return false;
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (m_composing && m_composing == watched &&
            (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
        return false;
    }
    default:
        return false;
    }
}
