// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waitingbutton.h"

#include <QEvent>

WaitingButton::WaitingButton(const QString &text, QWidget *parent)
    : Button(text, Kind::Primary, parent) {
    fit();
}

void WaitingButton::setWaiting(bool isWaiting) {
    if (isWaiting == m_isWaiting)
        return;
    m_isWaiting = isWaiting;
    setEnabled(!isWaiting);
    if (isWaiting)
        m_words = text();
    setText(isWaiting ? tr("One moment…") : m_words);
    if (isWaiting)
        repaint();
}

void WaitingButton::fit() {
    const QString now = text();
    setText(tr("One moment…"));
    setMinimumWidth(minimumSizeHint().width());
    setText(now);
}

void WaitingButton::changeEvent(QEvent *event) {
    Button::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}
