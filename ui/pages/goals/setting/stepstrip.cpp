// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/setting/stepstrip.h"

#include "ui/theme.h"
#include "ui/widgets/access.h"
#include "ui/widgets/flowrow.h"

#include <QAbstractButton>
#include <QPainter>

/// One step: its number in a ring, then its name.
class StepButton final : public QAbstractButton {
public:
    StepButton(int number, const QString &name, QWidget *parent)
        : QAbstractButton(parent), m_number(number) {
        setText(name);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override {
        const Theme &theme = themeOf(this);
        // As wide as in bold, so that nothing moves when it is in hand.
        const QFontMetrics bold(theme.font(Fonts::Role::SmallBold));
        return {side() + theme.px(5) + bold.horizontalAdvance(text()) + theme.px(4), side() + 4};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

    bool given = false;
    bool current = false;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeOf(this);
        const Tokens &tokens = theme.tokens();
        const QRectF ring(1, (height() - side()) / 2. + 1, side() - 2, side() - 2);
        const bool fills = given && isEnabled();
        painter.setPen(QPen(!isEnabled() ? tokens.rule : fills ? tokens.btn : tokens.edge, 1.2));
        painter.setBrush(fills ? QBrush(tokens.btn) : Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.setFont(theme.font(Fonts::Role::Axis));
        painter.setPen(!isEnabled() ? tokens.ink3 : fills ? tokens.btnText : tokens.ink2);
        painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
        painter.setFont(theme.font(current ? Fonts::Role::SmallBold : Fonts::Role::Small));
        painter.setPen(!isEnabled()            ? tokens.ink3
                       : current               ? tokens.ai
                       : underMouse() || given ? tokens.ink
                                               : tokens.ink2);
        painter.drawText(rect().adjusted(side() + theme.px(5), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    int side() const { return themeOf(this).px(20); }
    int m_number;
};

StepStrip::StepStrip(const QStringList &names, QWidget *parent) : QWidget(parent) {
    auto *row = new FlowRow(this, metrics::gapWide, 2);
    for (int step = 0; step < names.size(); ++step) {
        auto *button = new StepButton(step + 1, names[step], this);
        row->addWidget(button);
        m_steps << button;
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT wanted(step); });
        setGiven(step, false);
    }
    setAccessibleName(tr("Steps of setting a goal"));
    setAccessibleRole(this, QAccessible::List);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QAbstractButton *StepStrip::button(int step) const {
    return m_steps.at(step);
}

bool StepStrip::isGiven(int step) const {
    return m_steps.at(step)->given;
}

void StepStrip::setGiven(int step, bool given) {
    StepButton *button = m_steps.at(step);
    button->given = given;
    button->setAccessibleName(
        given ? tr("Step %1, %2: given").arg(step + 1).arg(button->text())
              : tr("Step %1, %2: still blank").arg(step + 1).arg(button->text()));
    button->setToolTip(button->accessibleName());
    button->update();
}

void StepStrip::setCurrent(int step) {
    m_current = step;
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->current = i == step;
        m_steps[i]->update();
    }
}

void StepStrip::setReachable(int steps) {
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setEnabled(i < steps);
}
