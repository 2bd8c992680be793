// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlineedit.h"

#include "app/domain/check.h"
#include "ui/widgets/access.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

InlineEdit::InlineEdit(Lines lines, Fonts::Role role, QWidget *parent)
    : QWidget(parent), m_lines(lines), m_role(role),
      m_label(new PlainLabel({}, role, &Tokens::ink, this)),
      m_problem(new PlainLabel({}, Fonts::Role::Small, &Tokens::kaki, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 1);
    column->setSpacing(0);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setElide(Qt::ElideRight);
    m_label->setWraps(lines == Lines::Many);
    m_problem->setWraps(true);
    m_problem->hide();
    column->addWidget(m_label);
    lines == Lines::One ? makeLine() : makeField();
    editor()->hide();
    column->addWidget(editor());
    column->addWidget(m_problem);
    // Once it hands its focus on Qt puts this, in the order of Tab, before its first child: which
    // has to stand where it is wanted.
    editor()->lower();

    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setAccessibleRole(this, QAccessible::EditableText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_idle, &QTimer::timeout, this, &InlineEdit::idleElapsed);
}

InlineEdit::~InlineEdit() {
    // The editor loses the focus while it goes, when there is nothing left here to finish.
    editor()->disconnect(this);
}

void InlineEdit::makeLine() {
    m_line = new LineField(this);
    m_line->setFrame(false);
    m_line->setKeepsReturn(true);
    // Qt would cut a long paste without a word; so the rule of what it is says that it is too long.
    m_line->setMaxLength(2 * Check::longText);
    // QLineEdit keeps 2 px of its own at both ends; the label has none.
    m_line->setTextMargins(-2, 0, -2, 0);
    m_line->setAutoFillBackground(false);
    connect(m_line, &QLineEdit::textChanged, this, &InlineEdit::typedChanged);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        finish();
        if (!m_editing)
            setFocus();
    });
    connect(m_line, &LineField::givenUp, this, &InlineEdit::giveUp);
    connect(m_line, &LineField::left, this, [this](Qt::FocusReason reason) {
        if (reason != Qt::PopupFocusReason)
            reason == Qt::ActiveWindowFocusReason ? commit() : finish();
    });
}

void InlineEdit::makeField() {
    m_field = new TextField(this);
    connect(m_field, &QTextEdit::textChanged, this, &InlineEdit::typedChanged);
    connect(m_field, &TextField::givenUp, this, &InlineEdit::giveUp);
    connect(m_field, &TextField::left, this, [this](Qt::FocusReason reason) {
        if (reason != Qt::PopupFocusReason)
            reason == Qt::ActiveWindowFocusReason ? commit() : finish();
    });
}

QWidget *InlineEdit::editor() const {
    if (m_line)
        return m_line;
    return m_field;
}

QString InlineEdit::typed() const {
    return m_line ? m_line->text() : m_field->text();
}

void InlineEdit::setTyped(const QString &text) {
    if (m_line)
        m_line->setText(text);
    else
        m_field->setText(text);
}

QString InlineEdit::composing() const {
    return m_line ? m_line->preedit() : m_field->preedit();
}

bool InlineEdit::isComposing() const {
    return m_line ? m_line->isComposing() : m_field->isComposing();
}

void InlineEdit::setName(const QString &name) {
    setAccessibleName(name);
    editor()->setAccessibleName(name);
}

void InlineEdit::showLabel() {
    const bool empty = m_text.isEmpty() && m_shown.isEmpty();
    const QString &read = m_shown.isEmpty() ? m_text : m_shown;
    m_label->setText(!empty ? read : m_hints ? m_placeholder : QStringLiteral(" "));
    m_label->setColor(empty ? &Tokens::ink3 : m_color);
    setAccessibleValue(this, m_text);
}

void InlineEdit::setText(const QString &text) {
    m_text = text;
    showLabel();
}

void InlineEdit::setShown(const QString &text) {
    m_shown = text;
    showLabel();
}

void InlineEdit::setPlaceholder(const QString &text) {
    m_placeholder = text;
    if (m_line)
        m_line->setPlaceholderText(text);
    else
        m_field->setPlaceholderText(text);
    showLabel();
}

void InlineEdit::setHints(bool shown) {
    if (m_hints == shown)
        return;
    m_hints = shown;
    showLabel();
}

void InlineEdit::setColor(Theme::Color color) {
    m_color = color;
    showLabel();
}

void InlineEdit::setRole(Fonts::Role role) {
    m_role = role;
    m_label->setRole(role);
    restyle();
}

void InlineEdit::setStruck(bool struck) {
    m_label->setStruck(struck);
}

void InlineEdit::setHangs(bool hangs) {
    m_label->setHangs(hangs);
}

void InlineEdit::setWraps(bool wraps) {
    m_label->setWraps(wraps);
    updateGeometry();
}

void InlineEdit::setLeastCharacters(int characters) {
    m_label->setLeastCharacters(characters);
    updateGeometry();
}

void InlineEdit::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    setCursor(readOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, !readOnly);
    if (readOnly && m_editing)
        finish();
}

void InlineEdit::setProblem(const QString &sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
    updateGeometry();
}

QSize InlineEdit::minimumSizeHint() const {
    return {m_label->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void InlineEdit::edit() {
    if (m_editing || m_readOnly)
        return;
    open();
    handFocusOn();
}

void InlineEdit::open() {
    m_editing = true;
    m_before = m_text;
    restyle();
    setTyped(m_text);
    m_idle.stop(); // setting the text is not typing
    m_label->hide();
    editor()->show();
    if (m_field)
        m_field->moveCursor(QTextCursor::End);
    fitField();
    Q_EMIT editingChanged(true);
    update();
}

void InlineEdit::handFocusOn() {
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(editor());
    editor()->setFocus();
}

void InlineEdit::typedChanged() {
    if (!m_editing)
        return;
    fitField();
    m_idle.touch();
}

void InlineEdit::idleElapsed() {
    if (!m_editing)
        return;
    if (isComposing())
        m_idle.touch(); // look again when the word is done
    else
        commit();
}

void InlineEdit::commit() {
    if (!m_editing || isComposing())
        return;
    m_idle.stop();
    const QString now = typed();
    if (now == m_text)
        return;
    m_text = now;
    showLabel();
    Q_EMIT committed(now);
}

void InlineEdit::finish() {
    if (!m_editing || isComposing())
        return;
    commit();
    close();
}

void InlineEdit::leave() {
    if (!m_editing)
        return;
    if (isComposing())
        QGuiApplication::inputMethod()->commit();
    // An input method that does not answer must not keep the rest from being stored.
    const QString rest = isComposing() ? composing() : QString();
    if (!rest.isEmpty()) {
        QInputMethodEvent whole;
        whole.setCommitString(rest);
        QCoreApplication::sendEvent(editor(), &whole);
    }
    finish();
}

void InlineEdit::giveUp() {
    if (!m_editing || isComposing())
        return;
    const bool stored = m_text != m_before;
    m_text = m_before;
    showLabel();
    close();
    setFocus();
    if (stored)
        Q_EMIT committed(m_text);
}

void InlineEdit::close() {
    m_idle.stop();
    m_editing = false;
    setFocusProxy(nullptr);
    setFocusPolicy(m_readOnly ? Qt::NoFocus : Qt::StrongFocus);
    editor()->hide();
    m_label->show();
    updateGeometry();
    update();
    Q_EMIT editingChanged(false);
}

void InlineEdit::restyle() {
    if (m_line) {
        m_line->setFont(themeOf(this).font(m_role));
        m_line->setFixedHeight(m_label->sizeHint().height());
    } else {
        m_field->setRole(m_role);
        fitField();
    }
    updateGeometry();
}

void InlineEdit::fitField() {
    if (!m_field || !m_editing)
        return;
    const int line = qCeil(themeOf(this).fonts().lineHeight(m_role));
    m_field->setFixedHeight(std::max(line, m_field->heightFor(width())));
    updateGeometry();
}

void InlineEdit::paintEvent(QPaintEvent *) {
    if (m_readOnly || !(m_editing || (underMouse() && isEnabled())))
        return;
    QPainter painter(this);
    const Tokens &tokens = themeOf(this).tokens();
    const int below = m_problem->isVisible() ? m_problem->height() : 0;
    painter.fillRect(QRectF(0, height() - 1 - below, width(), 1),
                     m_editing ? tokens.ai : tokens.edge);
}

void InlineEdit::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || m_readOnly) {
        event->ignore();
        return;
    }
    const QPoint at = event->position().toPoint();
    edit();
    if (m_line)
        m_line->setCursorPosition(m_line->cursorPositionAt(QPoint(at.x(), m_line->height() / 2)));
    else
        m_field->setTextCursor(m_field->cursorForPosition(at));
}

void InlineEdit::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!m_editing && !m_readOnly && plain && (enter || event->key() == Qt::Key_F2)) {
        edit();
        return;
    }
    // What is typed on it is meant for it, and goes on where its text ends.
    const bool writes =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
        !event->text().isEmpty() && event->text().at(0).isPrint();
    if (m_editing && QApplication::focusWidget() == this)
        return; // a word is being composed on it: the input method's own keys
    if (!m_editing && !m_readOnly && writes) {
        edit();
        QCoreApplication::sendEvent(editor(), event);
        return;
    }
    QWidget::keyPressEvent(event);
}

QVariant InlineEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled)
        return testAttribute(Qt::WA_InputMethodEnabled);
    if (!m_editing)
        return QWidget::inputMethodQuery(query);
    const QVariant answer = editor()->inputMethodQuery(query);
    if (answer.typeId() == QMetaType::QRect)
        return answer.toRect().translated(editor()->pos());
    if (answer.typeId() == QMetaType::QRectF)
        return answer.toRectF().translated(editor()->pos());
    return answer;
}

/// A word may be composed before the editor has the focus. Moving the focus in the middle of
/// it would make the input method end it, so it is handed on when the word is done.
void InlineEdit::inputMethodEvent(QInputMethodEvent *event) {
    const bool writes = !event->preeditString().isEmpty() || !event->commitString().isEmpty();
    if (m_readOnly || (!m_editing && !writes))
        return QWidget::inputMethodEvent(event);
    if (!m_editing)
        open();
    QCoreApplication::sendEvent(editor(), event);
    if (m_editing && !isComposing() && QApplication::focusWidget() == this)
        handFocusOn();
}

void InlineEdit::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    // Left while a word was composed on it; its editor never had the focus.
    if (m_editing && !editor()->hasFocus() && event->reason() != Qt::PopupFocusReason)
        leave();
}

void InlineEdit::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

bool InlineEdit::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && m_editing &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        event->accept(); // an open field is given up before any page is left
        return true;
    }
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Polish)
        restyle();
    else if (event->type() == QEvent::Resize)
        fitField();
    return done;
}
