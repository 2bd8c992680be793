// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickedit.h"

#include "ui/widgets/access.h"
#include "ui/widgets/literal.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace {
constexpr int kChevron = 12;
} // namespace

PickEdit::PickEdit(QWidget *parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::ComboBox);
    connect(this, &QAbstractButton::clicked, this, &PickEdit::openList);
}

void PickEdit::setName(const QString &name) {
    setAccessibleName(name);
}

void PickEdit::setChoices(const QStringList &choices) {
    m_choices = choices;
    updateGeometry();
    update();
}

void PickEdit::setCurrent(int index) {
    m_current = index >= 0 && index < m_choices.size() ? index : -1;
    setAccessibleValue(this, m_choices.value(m_current));
    updateGeometry();
    update();
}

void PickEdit::setPlaceholder(const QString &text) {
    m_placeholder = text;
    updateGeometry();
    update();
}

void PickEdit::setRole(Fonts::Role role) {
    m_role = role;
    updateGeometry();
    update();
}

void PickEdit::setColor(Theme::Color color) {
    m_color = color;
    update();
}

void PickEdit::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(readOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PickEdit::pick(int index) {
    if (m_readOnly || index == m_current || index < 0 || index >= m_choices.size())
        return;
    setCurrent(index);
    Q_EMIT picked(index);
}

QString PickEdit::shown() const {
    return m_current < 0 ? m_placeholder : m_choices.at(m_current);
}

QSize PickEdit::sizeHint() const {
    const Theme &theme = themeOf(this);
    const QFontMetricsF metric(theme.font(m_role));
    return {qCeil(metric.horizontalAdvance(shown())) + theme.px(kChevron) + 6,
            qCeil(theme.fonts().lineHeight(m_role)) + 2};
}

QSize PickEdit::minimumSizeHint() const {
    return {std::min(sizeHint().width(), themeOf(this).px(48)), sizeHint().height()};
}

void PickEdit::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool live = isEnabled() && !m_readOnly;
    const bool lit = live && (underMouse() || hasFocus() || isDown());
    painter.setFont(theme.font(m_role));
    painter.setPen(theme.color(m_current < 0 || !isEnabled() ? &Tokens::ink3 : m_color));
    const int side = theme.px(kChevron);
    const QFontMetrics metric(painter.font());
    const QString text = metric.elidedText(shown(), Qt::ElideRight, width() - side - 4);
    painter.drawText(rect().adjusted(0, 0, -side - 4, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (live) {
        const int x = std::min(metric.horizontalAdvance(text) + 4, width() - side);
        theme.paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side),
                        QStringLiteral("chevron-down"), lit ? &Tokens::ai : &Tokens::ink3);
    }
    if (lit)
        painter.fillRect(QRectF(0, height() - 1, width(), 1),
                         theme.color(hasFocus() ? &Tokens::ai : &Tokens::edge));
}

void PickEdit::keyPressEvent(QKeyEvent *event) {
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break; // Ctrl+Enter is the notebook's
        openList();
        return;
    case Qt::Key_Down:
        if (alt || m_current < 0) // nothing is chosen yet to go on from
            openList();
        else
            pick(m_current + 1);
        return;
    case Qt::Key_Up:
        if (alt)
            break;
        pick(m_current - 1);
        return;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void PickEdit::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void PickEdit::openList() {
    if (m_readOnly || m_choices.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_choices.size(); ++i) {
        QAction *action = menu->addAction(literal(m_choices.at(i)));
        action->setCheckable(true);
        action->setChecked(i == m_current);
        if (i == m_current)
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, i] { pick(i); });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}
