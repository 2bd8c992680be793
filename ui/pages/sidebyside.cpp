// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sidebyside.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <algorithm>

SideBySide::SideBySide(const QList<QWidget *> &parts, const QList<int> &shares, int least, int gap,
                       QWidget *parent)
    : QWidget(parent), m_box(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_parts(parts),
      m_least(least), m_gap(gap) {
    m_box->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < parts.size(); ++i)
        m_box->addWidget(parts[i], shares.value(i, 1));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    arrange();
}

QSize SideBySide::minimumSizeHint() const {
    // Whatever the parts ask for beside each other: below each other they need less.
    int widest = 0;
    for (const QWidget *part : m_parts)
        widest = std::max(widest, part->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void SideBySide::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SideBySide::arrange() {
    const Theme &theme = themeOf(this);
    int beside = theme.px(m_gap) * static_cast<int>(m_parts.size() - 1);
    for (const QWidget *part : m_parts)
        beside += part->minimumSizeHint().width();
    const bool stacked = width() < std::max(theme.px(m_least), beside);
    m_box->setSpacing(theme.px(stacked ? metrics::block : m_gap));
    m_box->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
