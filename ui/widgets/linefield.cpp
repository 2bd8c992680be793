// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linefield.h"

#include "ui/widgets/undokeys.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMetaMethod>

void LineField::inputMethodEvent(QInputMethodEvent *event) {
    const QString preedit = event->preeditString();
    const QString committed = event->commitString();
    m_preedit = preedit;
    QLineEdit::inputMethodEvent(event);
    Q_EMIT composed(preedit, committed);
}

bool LineField::gives() const {
    return isSignalConnected(QMetaMethod::fromSignal(&LineField::givenUp));
}

bool LineField::takesEscape() const {
    return isComposing() || gives() || (m_before && text() != *m_before);
}

bool LineField::event(QEvent *event) {
    // Where Esc means something here it comes as a key, before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel) && takesEscape()) {
        event->accept();
        return true;
    }
    if (!isComposing() && isUndoOfOthers(event, isUndoAvailable(), isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isComposing() && (enter || event->key() == Qt::Key_Escape)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && takesEscape()) {
        event->accept();
        if (gives()) {
            Q_EMIT givenUp();
        } else {
            setText(*m_before);
            setModified(false);
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (enter && m_keepsReturn)
        event->accept();
}

void LineField::focusOutEvent(QFocusEvent *event) {
    // Qt has asked the input method to commit by now; nothing is composing any more.
    m_preedit.clear();
    QLineEdit::focusOutEvent(event);
    Q_EMIT left(event->reason());
}
