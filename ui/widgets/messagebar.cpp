// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>

MessageBar::MessageBar(Tone tone, QWidget *parent)
    : QWidget(parent), m_tone(tone),
      m_symbol(new Symbol(tone == Tone::Error ? QStringLiteral("warning") : QStringLiteral("info"),
                          tone == Tone::Error ? &Tokens::kaki : &Tokens::ai, this)),
      m_text(new PlainLabel({}, Fonts::Role::Body,
                            tone == Tone::Error ? &Tokens::kaki : &Tokens::ink, this)),
      m_action(new Button({}, Button::Kind::Plain, this)),
      m_close(new IconButton(QStringLiteral("close"), tr("Close"), this)),
      m_leading(new QHBoxLayout), m_trailing(new QHBoxLayout) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 10, 6);
    row->setSpacing(10);
    m_text->setWraps(true);
    m_text->setAlignment(Qt::AlignVCenter);
    m_leading->setSpacing(10);
    m_trailing->setSpacing(10);
    row->addWidget(m_symbol);
    row->addLayout(m_leading);
    row->addWidget(m_text, 1);
    row->addLayout(m_trailing);
    row->addWidget(m_action);
    row->addWidget(m_close);
    // Preferred, not Fixed: Qt bounds a Fixed widget by its size hint, also where its height
    // follows its width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(metrics::messageBar);
    setAccessibleRole(this, QAccessible::AlertMessage);
    connect(m_action, &QAbstractButton::clicked, this, &MessageBar::acted);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::close);
    hide();
}

void MessageBar::tell(const QString &sentence, const QString &action) {
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    if (isHidden())
        rise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::sentence() const {
    return m_text->text();
}

void MessageBar::setClosable(bool closable) {
    m_close->setVisible(closable);
}

void MessageBar::rise() {
    const int ms = Theme::motion(metrics::riseMs, this);
    setShown(this, true);
    if (ms == 0 || !isVisible())
        return;
    const int high = std::max(minimumHeight(), sizeHint().height());
    auto *grow = new QVariantAnimation(this);
    grow->setDuration(ms);
    grow->setEasingCurve(QEasingCurve::OutCubic);
    grow->setStartValue(0);
    grow->setEndValue(high);
    connect(grow, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setMaximumHeight(value.toInt()); });
    connect(grow, &QAbstractAnimation::finished, this, [this] {
        setMinimumHeight(metrics::messageBar);
        setMaximumHeight(QWIDGETSIZE_MAX);
    });
    setMinimumHeight(0);
    grow->start(QAbstractAnimation::DeleteWhenStopped);
}

void MessageBar::close() {
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

bool MessageBar::event(QEvent *event) {
    // Esc on the bar closes it, before it would leave the page below.
    if (event->type() == QEvent::ShortcutOverride && m_close->isVisible() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && m_close->isVisible()) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &tokens = themeOf(this).tokens();
    painter.fillRect(rect(), m_tone == Tone::Error ? tokens.alarm : tokens.tint);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), tokens.rule);
}
