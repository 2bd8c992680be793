// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/capturekeys.h"

#include "ui/kindcolor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 16; ///< px between two keys: less, and their words run together

} // namespace

CaptureKeys::CaptureKeys(QWidget *parent) : QWidget(parent) {
    const Theme &theme = themeOf(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *line = new FlowRow(this, theme.px(gap));
    line->setContentsMargins(theme.px(12), theme.px(11), theme.px(8), theme.px(11));
    m_control = new PlainLabel(u"Ctrl+"_s, Fonts::Role::Small, &Tokens::ink2);
    m_control->hide();
    line->addWidget(m_control);
    for (const Kind<LineKind> &kind : kinds<LineKind>()) {
        auto *key = new Button(kindName(kind.value), Button::Kind::Link);
        key->setSymbol(QString::fromLatin1(kind.icon));
        key->setHint(QKeySequence(u"Ctrl+%1"_s.arg(kind.key)));
        key->setColor(tagColor(kind.value));
        key->setFocusPolicy(Qt::NoFocus);
        key->setAccessibleName(tr("File the line: %1").arg(kindName(kind.value)));
        connect(key, &QPushButton::clicked, this,
                [this, value = kind.value] { Q_EMIT chosen(value); });
        line->addWidget(key);
        m_keys.append({key, kind.key});
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CaptureKeys::setShort(bool isShort) {
    m_isShort = isShort;
    m_control->setVisible(isShort);
    for (const auto &[button, digit] : std::as_const(m_keys))
        button->setHint(QKeySequence(isShort ? QString::number(digit) : u"Ctrl+%1"_s.arg(digit)));
    updateGeometry();
}

/// Measured once in full: to try both at every width would move the row that is being laid.
void CaptureKeys::fit() {
    if (m_fullWidth == 0) {
        setShort(false);
        m_fullWidth = layout()->sizeHint().width();
    }
    const bool isShort = m_fullWidth > width();
    if (isShort != m_isShort)
        setShort(isShort);
}

void CaptureKeys::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fit();
}

void CaptureKeys::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    m_fullWidth = 0;
    if (isVisible())
        fit();
}
