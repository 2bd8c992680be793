// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

#include "ui/theme.h"
#include "ui/widgets/undokeys.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <memory>

TextField::TextField(QWidget *parent) : QTextEdit(parent) {
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void TextField::setRole(Fonts::Role role) {
    m_role = role;
    const Theme &theme = themeOf(this);
    setFont(theme.font(role));
    // The block format stays with the text that is typed into it.
    QTextBlockFormat pitch;
    pitch.setLineHeight(theme.fonts().lineHeight(role), QTextBlockFormat::FixedHeight);
    const bool blocked = document()->blockSignals(true);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(pitch);
    // A fixed height puts all of its room above the letters; a label halves it.
    const qreal room = theme.fonts().lineHeight(role) - QFontMetricsF(font()).height();
    m_raise = std::max(0, qFloor(room / 2));
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setTopMargin(-m_raise);
    document()->rootFrame()->setFrameFormat(frame);
    document()->blockSignals(blocked);
    document()->clearUndoRedoStacks();
}

void TextField::setText(const QString &text) {
    setPlainText(text);
    setRole(m_role);
}

int TextField::heightFor(int width) const {
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return qCeil(copy->size().height()) + m_raise;
}

void TextField::inputMethodEvent(QInputMethodEvent *event) {
    const QString preedit = event->preeditString();
    const QString committed = event->commitString();
    m_preedit = preedit;
    QTextEdit::inputMethodEvent(event);
    Q_EMIT composed(preedit, committed);
}

bool TextField::event(QEvent *event) {
    // Where Esc means something here it comes as a key, before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel) &&
        (isComposing() || isSignalConnected(QMetaMethod::fromSignal(&TextField::givenUp)))) {
        event->accept();
        return true;
    }
    if (!isComposing() &&
        isUndoOfOthers(event, document()->isUndoAvailable(), document()->isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return QTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isComposing() && (enter || event->key() == Qt::Key_Escape)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT givenUp();
        return;
    }
    // The notebook's own keys pass by: Ctrl+Enter starts a session.
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event) {
    m_preedit.clear();
    QTextEdit::focusOutEvent(event);
    Q_EMIT left(event->reason());
}

void TextField::insertFromMimeData(const QMimeData *source) {
    if (source->hasText())
        textCursor().insertText(source->text());
}
