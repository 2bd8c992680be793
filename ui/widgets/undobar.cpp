// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/widgets/access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notebookstyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typedundo.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLineEdit>
#include <QPainter>
#include <QPropertyAnimation>
#include <QTextEdit>

namespace {
constexpr int kFromBottom = 18;
constexpr int kFromFoot = 8;
constexpr int kFromCaret = 8;
} // namespace

UndoBar::UndoBar(QWidget *page)
    : QWidget(page), m_text(new PlainLabel({}, Fonts::Role::Body, &Tokens::paper, this)),
      m_button(new Button(tr("Undo"), Button::Kind::Link, this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(24);
    m_text->setElide(Qt::ElideRight);
    m_text->setAlignment(Qt::AlignVCenter);
    m_button->setColor(&Tokens::paper);
    m_button->setUnderlined(true);
    m_button->setProperty("focusInside", true);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    setAccessibleRole(this, QAccessible::AlertMessage);
    hide();
    m_stay.setSingleShot(true);
    m_stay.setInterval(kStayMs);
    connect(&m_stay, &QTimer::timeout, this, &UndoBar::withdraw);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        withdraw();
        m_shows ? Q_EMIT showWanted() : Q_EMIT undoWanted();
    });
    page->installEventFilter(this);
    // Its children go before it, the one with the caret among them: there is no place any more.
    connect(page, &QObject::destroyed, this, [this] { m_leaving = true; });
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this,
            &UndoBar::settle, Qt::QueuedConnection);
    watch(QApplication::focusWidget());
}

void UndoBar::watch(QWidget *focus) {
    if (m_watched)
        m_watched->disconnect(this);
    m_watched = focus;
    if (auto *sheet = qobject_cast<QTextEdit *>(focus))
        connect(sheet, &QTextEdit::undoAvailable, this, &UndoBar::showKeys);
    else if (auto *line = qobject_cast<QLineEdit *>(focus))
        connect(line, &QLineEdit::textChanged, this, &UndoBar::showKeys);
    hintKeys();
    // Later: the focus also moves while a row of the page is being taken down, and no place can be
    // looked for among widgets that are half gone.
    QMetaObject::invokeMethod(this, &UndoBar::settle, Qt::QueuedConnection);
}

void UndoBar::showKeys() {
    hintKeys();
    settle();
}

void UndoBar::hintKeys() {
    const bool doTheSame = !m_shows && !typedundo::isTyped();
    m_button->setHint(doTheSame ? QKeySequence(QKeySequence::Undo) : QKeySequence());
}

void UndoBar::settle() {
    if (isOffering() && !m_motion)
        setGeometry(place());
}

void UndoBar::offer(const QString &sentence) {
    say(sentence, false);
}

void UndoBar::offerToShow(const QString &sentence) {
    say(sentence, true);
}

void UndoBar::say(const QString &sentence, bool shows) {
    m_shows = shows;
    m_button->setText(shows ? tr("Show") : tr("Undo"));
    showKeys();
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_leaving = false;
    m_stay.start();
    rise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

int UndoBar::floor() const {
    const QWidget *page = parentWidget();
    int lowest = page->height() - kFromBottom;
    const auto widgets = page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->isVisible() && widget->property("pinnedFoot").toBool())
            lowest = std::min(lowest, widget->mapTo(page, QPoint()).y() - kFromFoot);
    return lowest;
}

QRect UndoBar::place() const {
    const QWidget *page = parentWidget();
    const int wide = std::min(sizeHint().width(), page->width() - 2 * metrics::pageMargin);
    const int high = themeOf(this).px(metrics::undoBar);
    QRect at((page->width() - wide) / 2, floor() - high, wide, high);
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !page->isAncestorOf(focus) || isAncestorOf(focus) ||
        !focus->testAttribute(Qt::WA_InputMethodEnabled))
        return at;
    const QRect caret = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QRect there(focus->mapTo(page, caret.topLeft()), caret.size());
    if (at.adjusted(-kFromCaret, -kFromCaret, kFromCaret, kFromCaret).intersects(there))
        at.moveBottom(there.top() - kFromCaret);
    return at;
}

void UndoBar::rise() {
    const QRect rest = place();
    const int ms = Theme::motion(metrics::riseMs, this);
    delete m_motion;
    if (ms == 0 || isVisible()) {
        setGeometry(rest);
        show();
        raise();
        return;
    }
    setGeometry(rest.translated(0, parentWidget()->height() - rest.top()));
    show();
    raise();
    m_motion = new QPropertyAnimation(this, "pos", this);
    m_motion->setDuration(ms);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    m_motion->setEndValue(rest.topLeft());
    m_motion->start(QAbstractAnimation::DeleteWhenStopped);
}

void UndoBar::withdraw() {
    if (!isVisible() && !m_stay.isActive())
        return;
    m_stay.stop();
    delete m_motion;
    m_leaving = true;
    // The keyboard must not fall into nothing when the bar goes while it has it.
    if (m_button->hasFocus())
        parentWidget()->setFocus();
    hide();
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(place());
    return QWidget::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::radiusButton, themeOf(this).tokens().ink, {});
}
