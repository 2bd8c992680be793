// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include <QAction>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind) {
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setKind(kind);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Button *Button::forAction(QAction *action, Kind kind, QWidget *parent) {
    auto *button = new Button({}, kind, parent);
    const auto follow = [button, action] {
        QString words = action->iconText();
        button->setText(words);
        button->setHint(action->shortcut());
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QAbstractButton::clicked, action, [action] { action->trigger(); });
    follow();
    return button;
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    setProperty("primary", kind == Kind::Primary);
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void Button::setHint(const QKeySequence &keys) {
    m_hint = keys.toString(QKeySequence::NativeText);
    // "Return" is the key's name on the machine; keyboards say Enter.
    m_hint.replace(QStringLiteral("Return"), QStringLiteral("Enter"));
    updateGeometry();
    update();
}

void Button::setSymbol(const QString &name) {
    m_symbol = name;
    updateGeometry();
    update();
}

void Button::setColor(Theme::Color color) {
    m_color = color;
    update();
}

void Button::setUnderlined(bool underlined) {
    m_underlined = underlined;
    update();
}

void Button::setSmall(bool isSmall) {
    m_small = isSmall;
    updateGeometry();
    update();
}

int Button::symbolSide() const {
    return themeOf(this).px(m_small ? 13 : 16);
}

QFont Button::wordFont() const {
    QFont font = themeOf(this).font(m_kind == Kind::Primary ? Fonts::Role::BodyBold
                                    : m_small               ? Fonts::Role::Small
                                                            : Fonts::Role::Body);
    font.setUnderline(m_kind == Kind::Link && (m_underlined || underMouse()) && isEnabled());
    return font;
}

QColor Button::wordColor() const {
    const Tokens &tokens = themeOf(this).tokens();
    if (!isEnabled())
        return tokens.ink3;
    switch (m_kind) {
    case Kind::Primary:
        return tokens.btnText;
    case Kind::Plain:
        return tokens.ink;
    case Kind::Link:
        return isDown() ? tokens.aid : tokens.*m_color;
    }
    Q_UNREACHABLE();
}

int Button::padding() const {
    return m_kind == Kind::Link ? 0 : themeOf(this).px(12);
}

int Button::widthOf(bool withHint) const {
    const Theme &theme = themeOf(this);
    int width = 2 * padding();
    QFont font = wordFont();
    const QString words = text();
    width += qCeil(QFontMetricsF(font).size(Qt::TextShowMnemonic, words).width());
    if (!m_symbol.isEmpty())
        width += symbolSide() + (words.isEmpty() ? 0 : theme.px(6));
    if (withHint && !m_hint.isEmpty())
        width += theme.px(8) +
                 qCeil(QFontMetricsF(theme.font(Fonts::Role::Small)).horizontalAdvance(m_hint));
    return width;
}

QSize Button::sizeHint() const {
    const Theme &theme = themeOf(this);
    const int height =
        m_kind == Kind::Link
            ? qCeil(theme.fonts().lineHeight(m_small ? Fonts::Role::Small : Fonts::Role::Body))
            : theme.px(metrics::control);
    return {std::max(widthOf(true), m_kind == Kind::Link ? 0 : height), height};
}

QSize Button::minimumSizeHint() const {
    return {std::max(widthOf(false), m_kind == Kind::Link ? 0 : sizeHint().height()),
            sizeHint().height()};
}

bool Button::showsHint() const {
    return !m_hint.isEmpty() && width() >= widthOf(true);
}

void Button::paintWords(QPainter &painter) {
    const Theme &theme = themeOf(this);
    const bool hints = showsHint();
    QRect area = rect().adjusted(padding(), 0, -padding(), 0);
    // With its keys the words stand left and the keys right; alone they stand in the middle.
    if (!hints && m_kind != Kind::Link)
        area.setLeft(std::max(area.left(), (width() - widthOf(false)) / 2 + padding()));
    const QColor color = wordColor();
    if (!m_symbol.isEmpty()) {
        const int side = symbolSide();
        const Theme::Color tint = !isEnabled()              ? &Tokens::ink3
                                  : m_kind == Kind::Primary ? &Tokens::btnText
                                  : m_kind == Kind::Link    ? m_color
                                                            : &Tokens::ink;
        theme.paintIcon(painter, QRectF(area.left(), (height() - side) / 2.0, side, side), m_symbol,
                        tint);
        area.setLeft(area.left() + side + theme.px(6));
    }
    painter.setFont(wordFont());
    painter.setPen(color);
    const QFontMetrics fit(painter.font());
    const QString shown =
        fit.size(Qt::TextShowMnemonic, text()).width() > area.width() + 1
            ? fit.elidedText(text(), Qt::ElideRight, area.width(), Qt::TextShowMnemonic)
            : text();
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, shown);
    if (!hints)
        return;
    QFont keys = theme.font(Fonts::Role::Small);
    keys.setUnderline(m_underlined);
    painter.setFont(keys);
    if (m_kind == Kind::Plain && isEnabled())
        painter.setPen(theme.tokens().ink2);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_hint);
}

void Button::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (m_kind != Kind::Link) {
        QStyleOptionButton option;
        initStyleOption(&option);
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    }
    paintWords(painter);
    if (hasFocus() && property("focusInside").toBool()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(wordColor(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 3, 3);
    }
}

bool clickOnEnter(QAbstractButton *button, const QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (!key->isAutoRepeat())
        button->click(); // which may remove it
    return true;
}

bool Button::event(QEvent *event) {
    if (clickOnEnter(this, event))
        return true;
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !m_hint.isEmpty() &&
        !showsHint()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_hint, this);
        return true;
    }
    return QPushButton::event(event);
}

void Button::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}
