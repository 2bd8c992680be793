// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/curtain.h"

#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal markSide = 56;
}

Curtain::Curtain(QWidget *window)
    : QWidget(window), m_column(new QVBoxLayout(this)),
      m_sentence(new PlainLabel({}, Fonts::Role::Body, &Tokens::kaki, this)) {
    setObjectName(u"curtain"_s);
    setAccessibleName(tr("The notebook is covered."));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusInside", true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int margin = themeOf(this).px(metrics::pageMargin);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_sentence->setWraps(true);
    m_sentence->hide();
    m_column->addWidget(m_sentence);
    m_column->addStretch(1);
    window->installEventFilter(this);
    fill();
    m_before = window->focusWidget();
    QWidget::show();
}

void Curtain::lift() {
    parentWidget()->removeEventFilter(this);
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater(); // the page on it may have asked for it
}

void Curtain::fill() {
    setGeometry(parentWidget()->rect());
    raise();
}

void Curtain::say(const QString &sentence) {
    m_sentence->setText(sentence);
    m_sentence->show();
    setAccessibleName(sentence);
    update();
}

QString Curtain::sentence() const {
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

void Curtain::hold(QWidget *page) {
    delete std::exchange(m_page, page); // tried again, and failed again
    m_column->insertWidget(1, page, 100);
    page->show();
    page->setFocus(Qt::OtherFocusReason);
    update();
}

bool Curtain::closeAllOver(QWidget &window) {
    QToolTip::hideText();
    bool isAnyWaiting = false;
    while (QWidget *popup = QApplication::activePopupWidget()) {
        isAnyWaiting = true;
        if (!popup->close())
            popup->hide();
    }
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (one == &window || !one->isVisible() || one->windowType() == Qt::Desktop)
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(one)) {
            isAnyWaiting = true;
            dialog->reject();
        } else if (one->windowType() == Qt::Window) {
            continue; // another window of its own
        }
        one->hide();
    }
    return isAnyWaiting;
}

bool Curtain::event(QEvent *event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride: { // no key of the window means anything behind it
        auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Quit)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
        QWidget::event(event);
        event->accept();
        return true;
    default:
        break;
    }
    return QWidget::event(event);
}

bool Curtain::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
         event->type() == QEvent::ChildPolished))
        fill();
    return QWidget::eventFilter(watched, event);
}

/// Tab stays within: what lies behind is not to be reached.
bool Curtain::focusNextPrevChild(bool next) {
    if (!m_page)
        return true;
    QWidget *from = QApplication::focusWidget();
    QWidget *at = from ? from : this;
    do
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
    while (at != from && at != this &&
           (!m_page->isAncestorOf(at) || !(at->focusPolicy() & Qt::TabFocus) || !at->isVisible() ||
            !at->isEnabled()));
    if (m_page->isAncestorOf(at))
        at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Curtain::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(&Tokens::paper));
    if (m_page)
        return;
    const qreal side = theme.px(markSide);
    QRectF mark(0, 0, side, side);
    mark.moveCenter(QRectF(rect()).center());
    theme.paintIcon(painter, mark, u"lock"_s, &Tokens::ai);
}
