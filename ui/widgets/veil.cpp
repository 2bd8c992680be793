// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/veil.h"

#include "ui/theme.h"
#include "ui/widgets/notebookstyle.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace {

/// The raised sheet: paper with one edge and a soft drop.
class Sheet : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, rect(), metrics::radiusPalette, theme.color(&Tokens::raised),
                 theme.color(&Tokens::edge));
    }
};

bool canStop(const QWidget *widget) {
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
           !widget->focusProxy();
}

} // namespace

Veil::Veil(QWidget *window, Keys keys) : QWidget(window), m_sheet(new Sheet(this)), m_keys(keys) {
    window->installEventFilter(this);
    hide();
}

void Veil::rise() {
    if (m_keys == Keys::Held && isHidden())
        m_before = parentWidget()->focusWidget();
    placeAnew();
    raise();
    show();
}

void Veil::close() {
    const bool wasOpen = isOpen();
    hide();
    if (!wasOpen || m_keys == Keys::Shared)
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void Veil::placeAnew() {
    setGeometry(parentWidget()->rect());
    place();
    update(); // the shadow lies outside the sheet: where it was must be painted, too
}

bool Veil::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && m_keys == Keys::Held) {
        const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
        if (!m_passing.contains(pressed)) {
            event->accept(); // nothing is done behind the veil
            return true;
        }
    }
    return QWidget::event(event);
}

bool Veil::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen())
        placeAnew();
    return QWidget::eventFilter(watched, event);
}

/// Tab goes round within the sheet.
bool Veil::focusNextPrevChild(bool next) {
    if (m_keys == Keys::Shared)
        return QWidget::focusNextPrevChild(next);
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    QWidget *at = from;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at != from && isAncestorOf(at) && canStop(at)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (at != from);
    return true; // nowhere else to go, and nothing behind may take it
}

void Veil::keyPressEvent(QKeyEvent *event) {
    if (m_keys == Keys::Shared)
        return QWidget::keyPressEvent(event);
    event->accept();
    if (event->key() == Qt::Key_Escape)
        close();
}

void Veil::mousePressEvent(QMouseEvent *event) {
    if (m_keys == Keys::Shared && !m_sheet->geometry().contains(event->pos()))
        close();
}

void Veil::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(&Tokens::veil));
    // One soft drop below the sheet; the only shadow there is.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF sheet(m_sheet->geometry());
    for (int i = 12; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 2));
        painter.drawRoundedRect(sheet.adjusted(-i, -i + 6, i, i + 6), 8 + i, 8 + i);
    }
}
