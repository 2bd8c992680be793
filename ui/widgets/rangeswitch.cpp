// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rangeswitch.h"

#include "ui/theme.h"
#include "ui/widgets/access.h"
#include "ui/widgets/notebookstyle.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace {

/// One choice; a radio button, so that keys and the bus know what it is.
class Segment final : public QRadioButton {
public:
    Segment(const QString &text, QWidget *parent) : QRadioButton(text, parent) {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const Theme &theme = themeOf(this);
        const QFontMetricsF bold(theme.font(Fonts::Role::SmallBold));
        return {qCeil(bold.horizontalAdvance(text())) + theme.px(20), theme.px(24)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const Tokens &tokens = theme.tokens();
        if (isChecked())
            painter.fillRect(rect(), tokens.btn);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), tokens.hover);
        painter.setFont(theme.font(isChecked() ? Fonts::Role::SmallBold : Fonts::Role::Small));
        painter.setPen(isChecked() ? tokens.btnText : isEnabled() ? tokens.ink2 : tokens.ink3);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

RangeSwitch::RangeSwitch(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    for (int i = 0; i < choices.size(); ++i) {
        auto *segment = new Segment(choices[i], this);
        m_group.addButton(segment, i);
        row->addWidget(segment);
    }
    setCurrent(0);
    // idToggled would also speak for setCurrent().
    connect(&m_group, &QButtonGroup::idClicked, this, &RangeSwitch::chosen);
}

void RangeSwitch::setCurrent(int index) {
    if (QAbstractButton *segment = m_group.button(index))
        segment->setChecked(true);
}

void RangeSwitch::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &tokens = themeOf(this).tokens();
    paintBox(painter, rect(), metrics::radiusField, tokens.raised, tokens.edge);
    const auto segments = m_group.buttons();
    for (int i = 1; i < segments.size(); ++i)
        painter.fillRect(QRect(segments[i]->x() - 1, 1, 1, height() - 2), tokens.edge);
}
